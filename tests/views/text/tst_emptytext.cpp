// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane says where it has nothing to show.
#include "views/text/emptytext.h"

#include "tests/views/text/speaking.h"

#include <QTest>

using namespace patron;

class TestEmptyText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodWithoutAnswers_data();
    void aPeriodWithoutAnswers();
    void everyLanguageSaysIt();
};

void TestEmptyText::aPeriodWithoutAnswers_data()
{
    QTest::addColumn<Period>("chosen");
    QTest::addColumn<Period>("answers");
    QTest::addColumn<QString>("said");
    const Period answers{QDate(2024, 2, 1), QDate(2025, 5, 3)};
    const QString last =
        u"There are no answers in the period shown. The last answer is of 3 May 2025."_qs;
    const QString first =
        u"There are no answers in the period shown. The first answer is of 1 February 2024."_qs;
    const auto row = [](const char *name, const Period &chosen, const Period &days,
                        const QString &said) { QTest::newRow(name) << chosen << days << said; };
    row("behind all", {QDate(2026, 11, 1), QDate(2026, 11, 30)}, answers, last);
    row("from the day after the last one", {QDate(2025, 5, 4), {}}, answers, last);
    row("from the last one's day", {QDate(2025, 5, 3), {}}, answers, {});
    row("before all", {QDate(2020, 1, 1), QDate(2020, 12, 31)}, answers, first);
    row("until the day before the first one", {{}, QDate(2024, 1, 31)}, answers, first);
    row("until the first one's day", {{}, QDate(2024, 2, 1)}, answers, {});
    row("a gap between them", {QDate(2024, 8, 1), QDate(2024, 8, 2)}, answers, {});
    row("all time", {}, answers, {});
    row("no answer has a day", {QDate(2020, 1, 1), QDate(2020, 12, 31)}, {}, {});
    row("the oldest are still being read", {QDate(2020, 1, 1), QDate(2020, 12, 31)},
        {{}, QDate(2025, 5, 3)}, {});
}

void TestEmptyText::aPeriodWithoutAnswers()
{
    QFETCH(const Period, chosen);
    QFETCH(const Period, answers);
    const Speaking speaking(u"en"_qs);
    QTEST(outsidePeriodText(chosen, answers, speaking.locale()), "said");
}

void TestEmptyText::everyLanguageSaysIt()
{
    const Period answers{QDate(2024, 2, 1), QDate(2025, 5, 3)};
    for (const QString &id : Speaking::ids()) {
        const Speaking speaking(id);
        for (const Period &chosen :
             {Period{QDate(2026, 1, 1), {}}, Period{{}, QDate(2020, 1, 1)}}) {
            const QString text = outsidePeriodText(chosen, answers, speaking.locale());
            QCOMPARE(speaking.faultOf(text), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestEmptyText)
#include "tst_emptytext.moc"
