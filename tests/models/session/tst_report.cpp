// SPDX-License-Identifier: GPL-3.0-or-later
// The report before anybody paints it: the plan comes back as it was kept, only what it asks for is
// computed, and the story says nothing the figures do not bear.
#include "models/session/reportcontent.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "tests/support/randomshop.h"
#include "tests/support/shopfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

const QDate today(2026, 11, 22);

ReportPlan everythingOther()
{
    ReportPlan plan;
    plan.parts = {ReportPart::Channels, ReportPart::Method};
    plan.period = ReportPeriod::LastMonth;
    plan.language = u"ru"_qs;
    plan.business = u"Lavanda „flori” & Co"_qs;
    plan.logo = u"/home/ana/siglă.png"_qs;
    plan.paper = ReportPaper::Letter;
    return plan;
}

/// Sixty answers: on the phone unhappy, on the web happy.
struct Shop
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::shared_ptr<const Snapshot> snapshot;

    Shop()
    {
        const QString path = folder.filePath(u"report.db"_qs);
        if (!prepareDatabase(path))
            return;
        database = std::move(*Database::open(path, Access::Write));
        std::vector<ShopRow> rows;
        for (int i = 0; i < 60; ++i) {
            ShopRow row;
            row.id = std::to_string(i);
            row.score = i % 2 ? 10 : 2;
            row.channel = i % 2 ? "Web" : "Phone";
            row.comment = i % 2 ? "kind people" : "slow people";
            rows.push_back(row);
        }
        if (importRows(*database, rows))
            snapshot = *loadSnapshot(*database, Progress());
    }

    [[nodiscard]] ReportContent content(const ReportPlan &plan, const Filter &filter = {}) const
    {
        return computeReport(*database, snapshot, filter, plan, today.startOfDay(), Progress())
            .value();
    }
};

bool tells(const QList<StorySentence> &story, StoryId id)
{
    return std::ranges::any_of(story, [id](const StorySentence &each) { return each.id == id; });
}

CardData scored(Metric metric, std::optional<double> value, const Verdict &verdict)
{
    CardData data;
    data.headline.metric = metric;
    data.headline.value = value;
    data.headline.n = value ? 100 : 3;
    data.verdict = verdict;
    return data;
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planComesBack();
    void brokenPlans_data();
    void brokenPlans();
    void everyPartHasItsId();
    void periods_data();
    void periods();
    void onlyWhatIsAskedFor();
    void figuresOnce();
    void filterHolds();
    void everySurveyIsTold();
    void whatNoCardTellsIsAQuestion();
    void ratingsComeFirst();
    void roomIsShared_data();
    void roomIsShared();
    void arrowsOnlyOnRealChanges_data();
    void arrowsOnlyOnRealChanges();
    void tooFewSayNothing();
    void whatReallyDiffers();
    void anyShopsStory();
    void newsAreRealChanges();
    void withoutAScoreTheRatedQuestionsAreNews();
    void fallenGroupsAreNewsBeforeTheTiles();
    void oldAnswersComeFirst();
    void noNewsAreTold();
};

void TestReport::planComesBack()
{
    QCOMPARE(reportPlanFromJson(reportPlanJson(everythingOther())), everythingOther());
    QCOMPARE(reportPlanFromJson(reportPlanJson({})), ReportPlan());
    ReportPlan none;
    none.parts.clear();
    QCOMPARE(reportPlanFromJson(reportPlanJson(none)), none);
    for (const ReportPeriod period : allReportPeriods()) {
        ReportPlan plan;
        plan.period = period;
        QCOMPARE(reportPlanFromJson(reportPlanJson(plan)).period, period);
    }
}

void TestReport::brokenPlans_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing kept") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("words of another version")
        << QByteArray(R"({"period":"last-decade","paper":"a0","language":7})");
}

void TestReport::brokenPlans()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(reportPlanFromJson(json), ReportPlan());
}

void TestReport::everyPartHasItsId()
{
    QCOMPARE(ReportPlan().parts.size(), qsizetype(allReportParts().size()));
    for (const ReportPart part : allReportParts())
        QCOMPARE(reportPartFromId(QString::fromLatin1(reportPartId(part))), std::optional(part));
    QVERIFY(!reportPartFromId(u"data"));
    ReportPlan plan;
    plan.set(ReportPart::Loyalty, false);
    QVERIFY(!plan.has(ReportPart::Loyalty));
    plan.set(ReportPart::Loyalty, true);
    QCOMPARE(plan, ReportPlan()); // in its old place
}

void TestReport::periods_data()
{
    QTest::addColumn<ReportPeriod>("period");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("as filtered") << ReportPeriod::AsFiltered << QDate(2020, 1, 1)
                                 << QDate(2020, 12, 31);
    QTest::newRow("last month") << ReportPeriod::LastMonth << QDate(2026, 10, 1)
                                << QDate(2026, 10, 31);
    QTest::newRow("three months") << ReportPeriod::Last3Months << QDate(2026, 8, 23) << today;
    QTest::newRow("twelve months") << ReportPeriod::Last12Months << QDate(2025, 11, 23) << today;
    QTest::newRow("this year") << ReportPeriod::ThisYear << QDate(2026, 1, 1)
                               << QDate(2026, 12, 31);
    QTest::newRow("all time") << ReportPeriod::AllTime << QDate() << QDate();
}

void TestReport::periods()
{
    QFETCH(const ReportPeriod, period);
    ReportPlan plan;
    plan.period = period;
    Filter filter;
    filter.period = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    const Filter wanted = planned(plan, filter, today);
    QTEST(wanted.period.from, "from");
    QTEST(wanted.period.to, "to");
    QCOMPARE(wanted.chosen, filter.chosen);
}

void TestReport::onlyWhatIsAskedFor()
{
    const Shop shop;
    ReportPlan plan;
    plan.parts = {ReportPart::Channels};
    const ReportContent few = shop.content(plan);
    QVERIFY(few.dashboard.cards.contains(CardId::ChannelLoyalty));
    QVERIFY(!few.dashboard.cards.contains(CardId::LoyaltyTrend));
    QVERIFY(few.dashboard.cards.contains(CardId::OverviewLoyalty)); // the story's
    QVERIFY(few.themes.isEmpty() && few.words.words.first.isEmpty());
    const ReportContent all = shop.content({});
    QVERIFY(all.dashboard.cards.contains(CardId::LoyaltySurvival));
    QVERIFY(!all.themes.isEmpty());
    QVERIFY(!all.words.words.first.isEmpty());
    QCOMPARE(all.plan, ReportPlan());
    for (const ComparedTheme &theme : all.themes) {
        for (const ComparedFigure &figure : theme.figures)
            QVERIFY(figure.own && figure.own->value);
    }
}

void TestReport::figuresOnce()
{
    const ReportContent content = Shop().content({});
    QList<Metric> told;
    for (const CardData &data : content.figures) {
        QVERIFY(!told.contains(data.headline.metric));
        QVERIFY(data.table.rows.isEmpty());
        told << data.headline.metric;
    }
    QCOMPARE(told, (QList<Metric>{Metric::Nps, Metric::Promoters}));
    QCOMPARE(content.figures.first().headline.value, std::optional(0.0));
}

void TestReport::filterHolds()
{
    const Shop shop;
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Web"_qs};
    const ReportContent content = shop.content({}, filter);
    QCOMPARE(content.dashboard.responses, 30);
    QCOMPARE(content.figures.first().headline.value, std::optional(100.0));
    QVERIFY(!content.calls.isAny()); // all who are unhappy telephoned
    QVERIFY(shop.content({}).calls.isAny());
}

/// Each with what it asked, without what its tool noted and what all answered alike.
void TestReport::everySurveyIsTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.db"_qs);
    QVERIFY(prepareDatabase(path));
    const auto import = [&](const char *name, const QByteArray &header, const QByteArray &end) {
        QByteArray rows = header + '\n';
        for (int i = 0; i < 24; ++i)
            rows += (i % 3 == 0 ? "Cash," : "Card,") + QByteArray::number(i) + end + '\n';
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
        file.close();
        QVERIFY(importFile(path, file.fileName(), {}, Progress()));
    };
    import("spring.csv", "How did you pay?,Row number,Country,Browser", ",Moldova,Firefox");
    import("summer.csv", "How did you come?,Id of the row", "");
    const auto database = Database::open(path, Access::Write);
    const auto snapshot = loadSnapshot(**database, Progress());
    const auto content =
        computeReport(**database, *snapshot, {}, {}, today.startOfDay(), Progress());
    QCOMPARE(content->surveys.size(), 2);
    QCOMPARE(content->surveys[0].file, u"summer.csv"_qs);
    QCOMPARE(content->surveys[0].questions.size(), 1);
    QCOMPARE(content->surveys[0].oneAnswer, 0);
    QCOMPARE(content->surveys[1].questions.size(), 1);
    QCOMPARE(content->surveys[1].questions[0].title, u"How did you pay?"_qs);
    QCOMPARE(content->surveys[1].oneAnswer, 1);
}

/// Figures are cut by channel, and so the channel is told; nothing is cut by age.
void TestReport::whatNoCardTellsIsAQuestion()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.db"_qs);
    QVERIFY(prepareDatabase(path));
    QByteArray rows("Your Age,Channel,How did you pay?\n");
    for (int i = 0; i < 24; ++i)
        rows += QByteArray(i % 2 ? "From 20 to 29,Web," : "40 and above,Shop,") +
                (i % 3 ? "Cash\n" : "Card\n");
    QFile file(folder.filePath(u"cafe.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    QVERIFY(importFile(path, file.fileName(), {}, Progress()));
    const auto database = Database::open(path, Access::Write);
    const auto snapshot = loadSnapshot(**database, Progress());
    QVERIFY((*snapshot)->dimensions.contains(Dimension::AgeGroup));
    const auto content =
        computeReport(**database, *snapshot, {}, {}, today.startOfDay(), Progress());
    QStringList titles;
    for (const ReportQuestion &question : content->surveys.first().questions)
        titles << question.title;
    QCOMPARE(titles, (QStringList{u"Your Age"_qs, u"How did you pay?"_qs}));
}

/// A usual survey is told whole, and whatever does not fit, it is no rating.
void TestReport::ratingsComeFirst()
{
    constexpr int others = 84;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.db"_qs);
    QVERIFY(prepareDatabase(path));
    QByteArray rows;
    for (int question = 0; question < others; ++question)
        rows += QByteArray::number(question) + " How?,";
    rows += "Taste,Parking\n";
    for (int row = 0; row < 24; ++row) {
        // No two questions are answered with the same words, or they would be rows of one.
        for (int question = 0; question < others; ++question)
            rows += QByteArray(row % 3 == 0 ? "by cash " : "by card ") +
                    QByteArray::number(question) + ',';
        rows += QByteArray::number(row % 5 + 1) + ',' + QByteArray::number(row % 7 + 1) + '\n';
    }
    QFile file(folder.filePath(u"long.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    QVERIFY(importFile(path, file.fileName(), {}, Progress()));
    const auto database = Database::open(path, Access::Write);
    const auto snapshot = loadSnapshot(**database, Progress());
    const auto content =
        computeReport(**database, *snapshot, {}, {}, today.startOfDay(), Progress());
    QCOMPARE(content->surveys.size(), 1);
    const ReportSurvey &survey = content->surveys.first();
    QCOMPARE(survey.questions.size(), mostReportQuestions);
    // In the order in which they were asked, the last ones too.
    QCOMPARE(survey.questions.first().title, u"0 How?"_qs);
    QCOMPARE(survey.questions[mostReportQuestions - 2].title, u"Taste"_qs);
    QCOMPARE(survey.questions.last().title, u"Parking"_qs);
    QCOMPARE(survey.beyond.size(), others + 2 - mostReportQuestions);
    QCOMPARE(survey.beyond.last().title, u"83 How?"_qs);
}

void TestReport::roomIsShared_data()
{
    QTest::addColumn<QList<qsizetype>>("wanted");
    QTest::addColumn<QList<qsizetype>>("rooms");
    using Sizes = QList<qsizetype>;
    QTest::newRow("nothing asked") << Sizes{} << Sizes{};
    QTest::newRow("a usual survey, whole") << Sizes{40} << Sizes{40};
    QTest::newRow("two of them, whole") << Sizes{40, 40} << Sizes{40, 40};
    QTest::newRow("a short one leaves room to a long one") << Sizes{200, 8} << Sizes{72, 8};
    QTest::newRow("a year of short ones, none left out")
        << Sizes{9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9} << Sizes{9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
}

void TestReport::roomIsShared()
{
    QFETCH(const QList<qsizetype>, wanted);
    QTEST(roomForQuestions(wanted), "rooms");
}

void TestReport::arrowsOnlyOnRealChanges_data()
{
    QTest::addColumn<VerdictId>("verdict");
    QTest::addColumn<Tone>("own");
    QTest::addColumn<Tone>("told");
    QTest::newRow("up") << VerdictId::Up << Tone::Good << Tone::Good;
    QTest::newRow("down") << VerdictId::Down << Tone::Bad << Tone::Bad;
    QTest::newRow("slower: up, and bad") << VerdictId::Up << Tone::Bad << Tone::Bad;
    QTest::newRow("noise") << VerdictId::NoChangeSeen << Tone::Unsure << Tone::Unsure;
    QTest::newRow("noise that looks bad") << VerdictId::NoChangeSeen << Tone::Bad << Tone::Unsure;
    QTest::newRow("one period alone") << VerdictId::Range << Tone::Good << Tone::Plain;
}

void TestReport::arrowsOnlyOnRealChanges()
{
    QFETCH(const VerdictId, verdict);
    QFETCH(const Tone, own);
    const QList<StorySentence> story = makeStory(
        {{{CardId::OverviewLoyalty, scored(Metric::Nps, 46, {verdict, {6.0}, own})}}, {}, 0, 0});
    QCOMPARE(story.size(), 1);
    QTEST(story.first().tone, "told");
}

void TestReport::tooFewSayNothing()
{
    const Verdict tooFew{VerdictId::TooFew, {3, 5}, Tone::Unsure};
    QVERIFY(makeStory({{{CardId::OverviewLoyalty, scored(Metric::Nps, {}, tooFew)},
                        {CardId::SatisfactionDrivers, scored(Metric::Csat, 80, tooFew)}},
                       {{Dimension::Channel, Metric::Nps, {VerdictId::OneGroup, {}, Tone::Plain}}},
                       0,
                       7})
                .isEmpty());
}

void TestReport::whatReallyDiffers()
{
    const ReportContent content = Shop().content({});
    const auto found = std::ranges::find(content.story, StoryId::GroupsDiffer, &StorySentence::id);
    QVERIFY(found != content.story.end());
    QCOMPARE(found->verdict.arguments.first().toString(), u"Web"_qs);
    QCOMPARE(found->arguments.first().toInt(), int(Dimension::Channel));
    QCOMPARE(found->tone, Tone::Plain);
    QVERIFY(!tells(content.story, StoryId::NothingDiffers));
}

void TestReport::anyShopsStory()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    for (int round = 0; round < 12; ++round) {
        const auto snapshot = test::randomSnapshot(size_t(random.bounded(3000)), random.generate());
        const Filter filter = test::randomFilter(*snapshot, random);
        const SnapshotCounter counter(snapshot);
        const auto dashboard = computeDashboard(counter, filter, allCards(), Progress());
        const auto groups = findGroups(counter, filter);
        QVERIFY(dashboard && groups);
        const QList<StorySentence> story = makeStory({dashboard->cards, *groups, 0, 0});
        QVERIFY(story.size() <= mostSentences);
        for (const StorySentence &each : story) {
            const bool isReal =
                each.verdict.id == VerdictId::Up || each.verdict.id == VerdictId::Down;
            QVERIFY(isReal || (each.tone != Tone::Good && each.tone != Tone::Bad));
            QVERIFY(each.id != StoryId::Score || each.figure.n >= smallestShown);
        }
        // Values are random: whatever differs does so by chance, and at most one thing is told.
        QVERIFY(std::ranges::count(story, StoryId::GroupsDiffer, &StorySentence::id) <= 1);
    }
}

void TestReport::newsAreRealChanges()
{
    const QList<StorySentence> news =
        makeNews({{{CardId::OverviewLoyalty,
                    scored(Metric::Nps, 46, {VerdictId::NoChangeSeen, {6.0}, Tone::Unsure})},
                   {CardId::OverviewSatisfaction,
                    scored(Metric::Csat, 61, {VerdictId::Down, {9.0}, Tone::Bad})}},
                  {{Dimension::Channel,
                    Metric::Nps,
                    {VerdictId::BestAndWorst, {u"Web"_qs, u"Phone"_qs, 20.0}, Tone::Plain}}},
                  7,
                  9});
    QCOMPARE(news.size(), 2);
    QCOMPARE(news[0].id, StoryId::GroupsDiffer);
    QCOMPARE(news[1].figure.metric, Metric::Csat);
    QCOMPARE(news[1].tone, Tone::Bad);
}

// A survey that asks for none of the scores has no tile to tell of.
void TestReport::withoutAScoreTheRatedQuestionsAreNews()
{
    CardData ratings;
    ratings.headline.metric = Metric::Csat;
    ratings.headline.n = 40;
    ratings.verdict = {VerdictId::BestOfQuestions,
                       {u"Food"_qs, u"Noise"_qs, 2, 4.5, 1, 5, 2.9, 1, 5, 0}};
    const StoryFindings unscored{{{CardId::SatisfactionRatings, ratings}}, {}, 0, 0};
    const QList<StorySentence> news = makeNews(unscored);
    QCOMPARE(news.size(), 1);
    QCOMPARE(news[0].id, StoryId::RatedQuestions);
    QCOMPARE(news[0].verdict, ratings.verdict);
    QVERIFY(tells(makeStory(unscored), StoryId::RatedQuestions));
    // One question alone is neither best nor worst.
    ratings.verdict.arguments[2] = 1;
    QVERIFY(makeNews({{{CardId::SatisfactionRatings, ratings}}, {}, 0, 0}).isEmpty());
    ratings.verdict.arguments[2] = 2;
    const CardData loyalty =
        scored(Metric::Nps, 46, {VerdictId::NoChangeSeen, {6.0}, Tone::Unsure});
    const StoryFindings scoredToo{
        {{CardId::OverviewLoyalty, loyalty}, {CardId::SatisfactionRatings, ratings}}, {}, 0, 0};
    QVERIFY(!tells(makeNews(scoredToo), StoryId::RatedQuestions));
    QVERIFY(!tells(makeStory(scoredToo), StoryId::RatedQuestions));
}

// The tiles above tell their changes already; a group that fell they do not tell.
void TestReport::fallenGroupsAreNewsBeforeTheTiles()
{
    const auto group = [](const QString &name, Tone tone) {
        const bool isWorse = tone == Tone::Bad;
        return GroupChange{Dimension::Branch,
                           name,
                           scored(Metric::Nps, 20, {}).headline,
                           {isWorse ? VerdictId::Down : VerdictId::Up, {30.0}, tone}};
    };
    StoryFindings findings{
        {{CardId::OverviewLoyalty, scored(Metric::Nps, 46, {VerdictId::Up, {6.0}, Tone::Good})},
         {CardId::OverviewSatisfaction,
          scored(Metric::Csat, 61, {VerdictId::Down, {9.0}, Tone::Bad})}},
        {},
        0,
        0};
    const auto told = [&findings](const QList<GroupChange> &changes) {
        findings.changes = changes;
        QStringList texts;
        for (const StorySentence &each : makeNews(findings))
            texts << (each.id == StoryId::GroupChanged
                          ? each.arguments.value(1).toString()
                          : QString::fromLatin1(info(each.figure.metric).id));
        return texts;
    };
    QCOMPARE(told({}), (QStringList{u"csat"_qs, u"nps"_qs}));
    QCOMPARE(told({group(u"Nord"_qs, Tone::Bad), group(u"Centru"_qs, Tone::Bad),
                   group(u"Web"_qs, Tone::Bad), group(u"Sud"_qs, Tone::Good)}),
             (QStringList{u"Nord"_qs, u"Centru"_qs, u"csat"_qs, u"nps"_qs}));
    QCOMPARE(told({group(u"Nord"_qs, Tone::Bad), group(u"Sud"_qs, Tone::Good)}),
             (QStringList{u"Nord"_qs, u"csat"_qs, u"nps"_qs}));
    QCOMPARE(told({group(u"Sud"_qs, Tone::Good), group(u"Web"_qs, Tone::Good)}),
             (QStringList{u"Sud"_qs, u"csat"_qs, u"nps"_qs}));
}

void TestReport::noNewsAreTold()
{
    const QList<StorySentence> same =
        makeNews({{{CardId::OverviewLoyalty,
                    scored(Metric::Nps, 46, {VerdictId::NoChangeSeen, {6.0}, Tone::Unsure})}},
                  {},
                  0,
                  0});
    QCOMPARE(same.size(), 1);
    QCOMPARE(same[0].id, StoryId::NothingChanged);
    QCOMPARE(same[0].arguments.first().toInt(), 1);
    const QList<StorySentence> young =
        makeNews({{{CardId::OverviewLoyalty,
                    scored(Metric::Nps, 46, {VerdictId::Range, {30.0, 60.0}, Tone::Plain})}},
                  {},
                  0,
                  0});
    QCOMPARE(young.size(), 1);
    QCOMPARE(young[0].arguments.first().toInt(), 0);
    QVERIFY(!young[0].arguments.value(2).toBool()); // it is the period before that lacks answers
    const QList<StorySentence> small =
        makeNews({{{CardId::OverviewLoyalty,
                    scored(Metric::Nps, {}, {VerdictId::TooFew, {3, 5}, Tone::Unsure})}},
                  {},
                  0,
                  0});
    QVERIFY(small[0].arguments.value(2).toBool()); // and here the chosen one
    QVERIFY(makeNews({}).isEmpty());
    // How many answers there are says nothing of a period before, or of dates.
    CardData volume;
    volume.headline.metric = Metric::Volume;
    volume.headline.n = 122;
    QVERIFY(makeNews({{{CardId::OverviewVolume, volume}}, {}, 0, 0}).isEmpty());
}

// What puts a figure in doubt is said before the figure.
void TestReport::oldAnswersComeFirst()
{
    const Period days{QDate(2018, 1, 1), QDate(2019, 12, 1)};
    const Period now{QDate(2025, 10, 30), QDate(2026, 10, 29)};
    const StoryFindings findings{
        {{CardId::OverviewLoyalty, scored(Metric::Nps, 20, {VerdictId::Up, {6.0}, Tone::Good})}},
        {},
        0,
        0,
        OldAnswers{Metric::Nps, u"7"_qs, 88, days, now},
        u"old.csv"_qs};
    const QList<StorySentence> news = makeNews(findings);
    QCOMPARE(news.size(), 2);
    QCOMPARE(news[0].id, StoryId::OldAnswers);
    QCOMPARE(news[0].arguments,
             (QVariantList{u"old.csv"_qs, 88.0, days.from, days.to, now.from, now.to}));
    QCOMPARE(news[1].id, StoryId::Score);
    const QList<StorySentence> story = makeStory(findings);
    QVERIFY(std::ranges::any_of(
        story, [](const StorySentence &each) { return each.id == StoryId::OldAnswers; }));
    // Without any figure there is none to put in doubt.
    QVERIFY(makeNews({{}, {}, 0, 0, findings.old, findings.oldName}).isEmpty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
