// SPDX-License-Identifier: GPL-3.0-or-later
// What changed: a sentence is a button, and leads where more of it is told.
#include "views/panes/newscard.h"

#include "models/counting/snapshot.h"
#include "models/counting/snapshotcounter.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace patron;

namespace {

StorySentence down()
{
    Figure figure;
    figure.metric = Metric::Csat;
    figure.value = 61;
    figure.low = 55;
    figure.high = 67;
    figure.n = 220;
    return {StoryId::Score, figure, {VerdictId::Down, {9.0}, Tone::Bad}, {}, Tone::Bad};
}

StorySentence differ()
{
    StorySentence sentence{StoryId::GroupsDiffer,
                           {},
                           {VerdictId::BestAndWorst, {u"Web"_qs, u"Phone"_qs, 20.0}, Tone::Plain},
                           {static_cast<int>(Dimension::Branch)},
                           Tone::Plain};
    sentence.figure.metric = Metric::Csat;
    return sentence;
}

QList<QAbstractButton *> shownLines(const NewsCard &card)
{
    QList<QAbstractButton *> lines;
    for (auto *line : card.findChildren<QAbstractButton *>()) {
        if (!line->isHidden())
            lines << line;
    }
    return lines;
}

} // namespace

class TestNewsCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSayIsHidden();
    void theWeakOneIsNamedFirst_data();
    void theWeakOneIsNamedFirst();
    void sentencesAreButtons();
    void callsOwedSayNothingOfTheMood();
    void keyboardOpens();
    void eachLeadsSomewhere();
    void oldAnswersLeadToTheLastYear();
    void ratedQuestionsLeadToTheirCard();
    void everyDifferenceLeadsToItsFigures();
};

void TestNewsCard::nothingToSayIsHidden()
{
    NewsCard card;
    card.setNews({down()});
    QVERIFY(!card.isHidden());
    card.setNews({});
    QVERIFY(card.isHidden());
}

// What an owner has to do something about is named first.
void TestNewsCard::theWeakOneIsNamedFirst_data()
{
    QTest::addColumn<Period>("chosen");
    QTest::addColumn<QString>("said");
    QTest::newRow("of a period") << Period{QDate(2026, 5, 1), QDate(2026, 5, 31)}
                                 << u"Satisfied customers, Branch “Nord”: 61% (55% to 67%), "
                                    "220 answer(s). Before that (April 2026): 70%. Down 9 "
                                    "percentage point(s), and that is more than chance."_qs;
    QTest::newRow("of all time") << Period()
                                 << u"Satisfied customers, Branch “Nord”. The year to 31 May 2026: "
                                    "61%; the year before: 70%. Down 9 percentage point(s), and "
                                    "that is more than chance."_qs;
}

void TestNewsCard::theWeakOneIsNamedFirst()
{
    QFETCH(const Period, chosen);
    StorySentence fell = down();
    fell.id = StoryId::GroupChanged;
    fell.arguments = {static_cast<int>(Dimension::Branch), u"Nord"_qs};
    fell.verdict.compared = ComparedFigures{QDate(2026, 5, 31), 61, 70, chosen};
    NewsCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setNews({fell, differ()});
    const auto lines = shownLines(card);
    QTEST(lines[0]->accessibleName(), "said");
    QVERIFY(lines[1]->accessibleName().contains(u"“Phone” does worse than “Web”"));
    QCOMPARE(goalOf(fell), (NewsGoal{PaneId::Satisfaction, Dimension::Branch, u"Nord"_qs,
                                     CardId::SatisfactionByBranch}));
}

void TestNewsCard::sentencesAreButtons()
{
    NewsCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setNews({down(), differ()});
    const auto lines = shownLines(card);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0]->accessibleName().contains(u"Down 9"_qs));
    QVERIFY(lines[1]->accessibleName().contains(u"Phone"_qs));
    QVERIFY(lines[1]->accessibleDescription().contains(u"Phone"_qs));
    card.setNews({down()});
    QCOMPARE(shownLines(card).size(), 1);
}

/// Somebody content may be among them, whom the owner put on the list.
void TestNewsCard::callsOwedSayNothingOfTheMood()
{
    NewsCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setNews({{StoryId::CallsOwed, {}, {}, {3, 9}, Tone::Unsure}});
    const QString said = shownLines(card).first()->accessibleName();
    QVERIFY2(said.contains(u"3 customer") && !said.contains(u"unhappy"), qPrintable(said));
}

void TestNewsCard::keyboardOpens()
{
    NewsCard card;
    card.setNews({down(), differ()});
    card.show();
    QSignalSpy opened(&card, &NewsCard::activated);
    const auto lines = shownLines(card);
    lines[1]->setFocus();
    QTest::keyClick(lines[1], Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<StorySentence>(), differ());
}

void TestNewsCard::eachLeadsSomewhere()
{
    QCOMPARE(goalOf(down()), (NewsGoal{PaneId::Satisfaction, {}, {}, CardId::SatisfactionTrend}));
    QCOMPARE(goalOf(differ()), (NewsGoal{PaneId::Satisfaction, Dimension::Branch, u"Phone"_qs,
                                         CardId::SatisfactionByBranch}));
    StorySentence onChannels = differ();
    onChannels.arguments = {static_cast<int>(Dimension::Channel)};
    QCOMPARE(goalOf(onChannels).pane, PaneId::Channels);
    for (const StoryId id : allStoryIds()) {
        StorySentence sentence = down();
        sentence.id = id;
        QVERIFY(goalOf(sentence).pane != PaneId::Overview);
    }
}

// To the year that says how things stand now.
void TestNewsCard::oldAnswersLeadToTheLastYear()
{
    const Period now{QDate(2025, 10, 30), QDate(2026, 10, 29)};
    StorySentence old;
    old.id = StoryId::OldAnswers;
    old.figure.metric = Metric::Nps;
    old.arguments = {u"old.csv"_qs, 88.0, QDate(2018, 1, 1), QDate(2019, 12, 1), now.from, now.to};
    QCOMPARE(goalOf(old), (NewsGoal{PaneId::Loyalty, {}, {}, CardId::LoyaltyTrend, now}));
    NewsCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setNews({old, down()});
    const QList<QAbstractButton *> lines = shownLines(card);
    QVERIFY(lines[0]->accessibleName().contains(u"88%"));
    QVERIFY(lines[0]->accessibleDescription() != lines[1]->accessibleDescription());
    QVERIFY(lines[0]->accessibleDescription().contains(u"year"));
}

// Whatever may be told of groups, there is a card that shows these groups with this figure.
void TestNewsCard::ratedQuestionsLeadToTheirCard()
{
    StorySentence rated{StoryId::RatedQuestions, {}, {}, {}, Tone::Plain};
    rated.verdict = {VerdictId::BestOfQuestions,
                     {u"Food"_qs, u"Noise"_qs, 2, 4.5, 1, 5, 2.9, 1, 5, 0}};
    NewsCard card;
    card.setLocale(QLocale(QLocale::English));
    card.setNews({rated});
    const QString said = shownLines(card).first()->accessibleName();
    QVERIFY2(said.contains(u"“Food” with 4.5") && said.contains(u"“Noise” with 2.9"),
             qPrintable(said));
    QCOMPARE(goalOf(rated).pane, PaneId::Satisfaction);
    QCOMPARE(goalOf(rated).card, CardId::SatisfactionRatings);
}

void TestNewsCard::everyDifferenceLeadsToItsFigures()
{
    const SnapshotCounter nobody(std::make_shared<const Snapshot>());
    const auto findings = findGroups(nobody, {});
    QVERIFY(findings && !findings->isEmpty());
    for (const GroupFinding &finding : *findings) {
        StorySentence sentence = differ();
        sentence.figure.metric = finding.metric;
        sentence.arguments = {static_cast<int>(finding.dimension)};
        const NewsGoal goal = goalOf(sentence);
        QVERIFY(goal.card);
        const CardSpec &card = spec(*goal.card);
        QCOMPARE(card.pane, goal.pane);
        QCOMPARE(card.metric, finding.metric);
        QCOMPARE(card.breakdown, Breakdown::over(finding.dimension, info(finding.metric).measure));
    }
    for (const MetricInfo &metric : allMetrics())
        QCOMPARE(spec(cardBehind(metric.metric)).metric, metric.metric);
}

QTEST_MAIN(TestNewsCard)
#include "tst_newscard.moc"
