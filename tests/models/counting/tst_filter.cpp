// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filter.h"

#include "models/counting/scorequestion.h"

#include <QTest>

using namespace patron;

class TestFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A segment of a chart over time: what it is of, and when.
    void aValueWithinItsQuarter()
    {
        const Period spring{QDate(2026, 4, 1), QDate(2026, 6, 30)};
        const Period summer{QDate(2026, 7, 1), QDate(2026, 9, 30)};
        const Filter start = Filter().toggled(Dimension::Branch, u"North"_qs);
        const Filter one = start.toggled(Dimension::Channel, u"Phone"_qs, spring);
        QCOMPARE(one.period, spring);
        QCOMPARE(one.chosen.value(Dimension::Channel), QStringList{u"Phone"_qs});
        QCOMPARE(one.chosen.value(Dimension::Branch), QStringList{u"North"_qs});
        // Another one takes its place; the same again takes both away.
        const Filter other = one.toggled(Dimension::Channel, u"Web"_qs, summer);
        QCOMPARE(other.chosen.value(Dimension::Channel), QStringList{u"Web"_qs});
        QCOMPARE(other.period, summer);
        QCOMPARE(other.toggled(Dimension::Channel, u"Web"_qs, summer), start);
        QCOMPARE(start.toggled(Dimension::Channel, u"Web"_qs, {}),
                 start.toggled(Dimension::Channel, u"Web"_qs));
    }

    /// A score and its class together may hold nobody.
    void aClassTakesThePlaceOfAScore()
    {
        const Period spring{QDate(2026, 4, 1), QDate(2026, 6, 30)};
        const QuestionId score = scoreQuestion(Measure::Recommend);
        const Filter three = Filter().toggled(score, u"3"_qs);
        const Filter promoters =
            three.toggled(Dimension::ScoreClass, QLatin1String(scoreClassIds[2]), spring);
        QVERIFY(promoters.answers.value(score).isEmpty());
        QCOMPARE(promoters.period, spring);
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
