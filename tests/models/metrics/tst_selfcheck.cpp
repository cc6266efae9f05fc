// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/selfcheck.h"

#include "models/metrics/publishedsurvey.h"

#include <QTest>

#include <algorithm>

using namespace patron;

class TestSelfCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_data();
    void points();
    void firstThings();
    void keptAsText();
    void everyQuestionHasItsFinding();
};

void TestSelfCheck::points_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("points");
    QTest::newRow("nothing yet") << u"----------"_qs << 0 << 0;
    QTest::newRow("all yes") << u"yyyyyyyyyy"_qs << 10 << 20;
    QTest::newRow("all no") << u"nnnnnnnnnn"_qs << 10 << 0;
    QTest::newRow("half way") << u"ypn-------"_qs << 3 << 3;
}

void TestSelfCheck::points()
{
    QFETCH(QString, answers);
    QFETCH(int, answered);
    QFETCH(int, points);
    const CheckResult result = checkResult(checkFromText(answers));
    QCOMPARE(result.answered, answered);
    QCOMPARE(result.points, points);
    QCOMPARE(result.isComplete(), answered == practiceCount);
}

void TestSelfCheck::firstThings()
{
    const auto first = [](const QString &answers) {
        return checkResult(checkFromText(answers)).first;
    };
    // What is not done comes before what is half done, then what matters more.
    QCOMPARE(first(u"pyyynyyyyn"_qs),
             (QList<Practice>{Practice::NinesAndTens, Practice::Privacy, Practice::BadReviews}));
    QCOMPARE(
        first(u"nnnnnnnnnn"_qs),
        (QList<Practice>{Practice::BadReviews, Practice::PersonalReply, Practice::QuickReply}));
    QVERIFY(first(u"yyyyyyyyyy"_qs).isEmpty());
}

void TestSelfCheck::keptAsText()
{
    const QString text = u"ypn-ypn-yy"_qs;
    QCOMPARE(checkText(checkFromText(text)), text);
    for (const QString &broken : {QString(), u"yyy"_qs, u"yyyyyyyyyx"_qs, u"yyyyyyyyyyy"_qs})
        QCOMPARE(checkFromText(broken), CheckAnswers{});
}

void TestSelfCheck::everyQuestionHasItsFinding()
{
    QCOMPARE(practiceSources().size(), size_t(practiceCount));
    for (size_t i = 0; i < practiceSources().size(); ++i) {
        const PracticeSource &source = practiceSources()[i];
        QCOMPARE(size_t(source.practice), i);
        const auto survey = std::ranges::find(publishedSurveys(), QLatin1String(source.survey),
                                              &PublishedSurvey::id);
        QVERIFY(survey != publishedSurveys().end());
        QVERIFY2(std::ranges::any_of(survey->figures,
                                     [&source](const PublishedFigure &figure) {
                                         return figure.id == QLatin1String(source.figure);
                                     }),
                 source.figure);
    }
}

QTEST_GUILESS_MAIN(TestSelfCheck)
#include "tst_selfcheck.moc"
