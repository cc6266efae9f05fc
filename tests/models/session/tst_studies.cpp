// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/studies.h"

#include "models/session/buyingstudies.h"
#include "models/session/customerlives.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "tests/models/session/listedcustomers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace patron;
using namespace patron::test;

namespace {

QMap<CardId, CardData> studied(const StudySources &sources, const Filter &filter = {})
{
    return *computeStudies(sources, filter, allCards(), Progress());
}

/// Fifty customers who came on the first of each month of two years; every fifth left after a
/// hundred days.
std::shared_ptr<const Snapshot> steadyList()
{
    std::vector<ListedCustomer> rows;
    for (int i = 0; i < 1200; ++i) {
        const QDate since = QDate(2023, 1, 1).addMonths(i / 50);
        const QDate left = i % 5 == 0 ? since.addDays(100) : QDate();
        const bool isGone = left.isValid() && left <= QDate(2024, 12, 31);
        rows.push_back({.customer = i + 1,
                        .since = since,
                        .left = isGone ? left : QDate(),
                        .hasLeft = isGone,
                        .segment = i % 2 ? u"Gold"_qs : u"Basic"_qs});
    }
    return customerList(rows);
}

/// Efron 1967: who is lost sight of hands the own weight on to those seen longer.
std::map<double, double> redistributedToTheRight(std::vector<std::pair<double, bool>> tenures)
{
    std::ranges::sort(tenures, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    std::map<double, double> shareAt;
    double weight = 1.0 / static_cast<double>(tenures.size());
    double here = 1;
    for (size_t i = 0; i < tenures.size(); ++i) {
        const auto after = static_cast<double>(tenures.size() - i - 1);
        if (tenures[i].second) {
            here -= weight;
            shareAt[tenures[i].first] = here;
        } else if (after > 0) {
            weight += weight / after;
        }
    }
    return shareAt;
}

} // namespace

class TestStudies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToStudy();
    void staysOfHundred();
    void nobodyLeftIsNoCurve();
    void whoStaysByWhatIsKnown();
    void aDetailIsNotFilteredByItself();
    void nobodyLeftIsNothingToSetApart();
    void returningOfAYear();
    void returningBuyers();
    void cohortsOfBuyers();
    void cellsAreShareOfTheirCohort();
    void fewCustomersMatter();
    void seasonWithoutAmounts();
    void quietAgainstTheOwnRhythm();
    void whoLeftIsNotQuiet();
    void rowsAddUpInAPeriod();
    void cancelled();
    void cancelledBuyers();
    void telco();
};

void TestStudies::nothingToStudy()
{
    const auto cards = studied({});
    qsizetype studies = 0;
    for (const CardSpec &card : allCards())
        studies += card.study != Study::None;
    QCOMPARE(cards.size(), studies);
    for (const CardData &card : cards) {
        QVERIFY(!isWorthShowing(card));
        QVERIFY(!card.headline.value);
    }
}

void TestStudies::staysOfHundred()
{
    const auto cards = studied({{}, steadyList(), {}});
    const CardData &card = cards[CardId::LoyaltySurvival];
    QVERIFY(isWorthShowing(card));
    QCOMPARE(card.verdict.id, VerdictId::StayOfHundred);
    // A fifth left within the first year, nobody after it; the third year was not seen.
    QCOMPARE(card.verdict.arguments.size(), 1);
    QVERIFY(std::abs(card.verdict.arguments[0].toDouble() - 80) < 0.01);
    QVERIFY(std::abs(*card.headline.value - 80) < 0.01);
    QVERIFY(*card.headline.low < 80 && *card.headline.high > 80);
    QCOMPARE(card.headline.n, 1200);
    QCOMPARE(card.explanation.used, 1200);
    const auto *curve = std::get_if<SurvivalCurve>(&card.table.content);
    QVERIFY(curve && curve->left == 210); // of the last months nobody had a hundred days
    QCOMPARE(card.table.rows.first().key.value, u"0"_qs);
    for (const FigureRow &row : card.table.rows)
        QCOMPARE(row.cells.size(), card.table.columns.size());

    Filter gold;
    gold.chosen[Dimension::Segment] = {u"Gold"_qs};
    QCOMPARE(studied({{}, steadyList(), {}}, gold)[CardId::LoyaltySurvival].headline.n, 600);
}

void TestStudies::nobodyLeftIsNoCurve()
{
    std::vector<ListedCustomer> rows;
    for (int i = 0; i < 40; ++i)
        rows.push_back({.customer = i + 1, .since = QDate(2024, 1, 1).addDays(i), .hasLeft = 0});
    const auto cards = studied({{}, customerList(rows), {}});
    QVERIFY(!isWorthShowing(cards[CardId::LoyaltySurvival]));
    QVERIFY(!isWorthShowing(cards[CardId::LoyaltyCohorts]));
}

namespace {

struct Known
{
    QString contract;
    bool hasLeft = false;
    QString reason{};
};

/// A list with a question of its own for the contract and for why somebody left.
std::shared_ptr<const Snapshot> listWith(const std::vector<Known> &customers)
{
    std::vector<ListedCustomer> rows;
    for (size_t i = 0; i < customers.size(); ++i)
        rows.push_back({.customer = qint64(i) + 1,
                        .hasLeft = customers[i].hasLeft,
                        .segment = i % 2 ? u"home"_qs : u"firm"_qs});
    const auto list = customerList(rows);
    auto snapshot = std::make_shared<Snapshot>(*list);
    const auto add = [&](qint64 id, const QString &header, auto wordOf) {
        Question question;
        question.id = QuestionId{id};
        question.header = header;
        question.kind = QuestionKind::Choice;
        snapshot->questions << question;
        AnswerColumn &column = snapshot->answers[question.id];
        for (size_t i = 0; i < customers.size(); ++i) {
            const QString word = wordOf(customers[i]);
            if (word.isEmpty())
                continue;
            if (!column.words.contains(word))
                column.words << word;
            column.rows.push_back(quint32(i));
            column.codes.push_back(quint32(column.words.indexOf(word)));
        }
    };
    add(1, u"Contract"_qs, [](const Known &each) { return each.contract; });
    add(2, u"Why did they leave?"_qs, [](const Known &each) { return each.reason; });
    return snapshot;
}

} // namespace

/// Who stays, by what the lists say of customers: what tells most comes first, and why somebody
/// left tells of nobody who stays.
void TestStudies::whoStaysByWhatIsKnown()
{
    std::vector<Known> customers;
    for (int i = 0; i < 200; ++i) {
        const bool isYearly = i < 100;
        const bool hasLeft = isYearly ? i < 10 : i < 150;
        const QString reason = !hasLeft ? QString() : i % 3 ? u"price"_qs : u"service"_qs;
        customers.push_back({isYearly ? u"One year"_qs : u"Monthly"_qs, hasLeft, reason});
    }
    for (int i = 0; i < 20; ++i)
        customers.push_back({u"Trial"_qs, i < 10});
    for (int i = 0; i < 4; ++i)
        customers.push_back({u"Staff"_qs, false});
    customers.push_back({{}, false}); // nobody knows by which contract
    const auto cards = studied({{}, listWith(customers), {}});
    const CardData &card = cards[CardId::LoyaltyDetail];
    QCOMPARE(card.table.detail, u"Contract"_qs);
    QVERIFY(card.table.rowName == RowName::Detail);
    QStringList names;
    for (const FigureRow &row : card.table.rows)
        names << row.key.value;
    QCOMPARE(names, (QStringList{u"One year"_qs, u"Monthly"_qs, u"Trial"_qs, u"Staff"_qs}));
    QCOMPARE(card.table.rows[0].figure.value, 90.0);
    QCOMPARE(card.table.rows[1].figure.value, 50.0);
    QVERIFY(card.table.rows[1].figure.isFirm());
    QVERIFY(!card.table.rows[2].figure.isFirm()); // greyed under thirty
    QVERIFY(!card.table.rows[3].figure.value);    // no figure under five
    QCOMPARE(card.headline.n, 224);
    QVERIFY(card.verdict.id == VerdictId::BestAndWorst);
    QCOMPARE(card.explanation.leftOut, (QList<QPair<LeftOut, qint64>>{{LeftOut::NoAnswer, 1}}));
    QVERIFY(cards[CardId::LoyaltyDetailSecond].table.detail.isEmpty()); // the customer groups
    QVERIFY(cards[CardId::LoyaltyDetailSecond].table.breakdown.dimension == Dimension::Segment);
    QVERIFY(!isWorthShowing(cards[CardId::LoyaltyDetailThird]));
}

/// A click on one of its groups narrows the rest, not the card itself.
void TestStudies::aDetailIsNotFilteredByItself()
{
    std::vector<Known> customers;
    for (int i = 0; i < 200; ++i)
        customers.push_back({u"Monthly"_qs, i % 2 ? i < 40 : i < 120});
    Filter firms;
    firms.chosen[Dimension::Segment] = {u"firm"_qs};
    const auto cards = studied({{}, listWith(customers), {}}, firms);
    const CardData &card = cards[CardId::LoyaltyDetail];
    QVERIFY(card.table.breakdown.dimension == Dimension::Segment);
    QCOMPARE(card.table.rows.size(), 2);
}

void TestStudies::nobodyLeftIsNothingToSetApart()
{
    std::vector<Known> customers(100, Known{u"Monthly"_qs, false});
    for (int i = 0; i < 50; ++i)
        customers[size_t(i)].contract = u"One year"_qs;
    QVERIFY(!isWorthShowing(studied({{}, listWith(customers), {}})[CardId::LoyaltyDetail]));
}

void TestStudies::returningOfAYear()
{
    const auto cards = studied({{}, steadyList(), {}});
    const CardData &card = cards[CardId::OverviewReturning];
    QVERIFY(qstrcmp(card.explanation.formula, "kept-over-year") == 0);
    // Who was here a year before the last day, and who of them still is.
    qint64 here = 0;
    qint64 stayed = 0;
    const CustomerLives lives = customerLives(*steadyList(), {}, Progress());
    const QDate from = lives.lastDay.addDays(-364);
    for (const Membership &member : lives.members) {
        const bool wasHere = member.since < from && (!member.left.isValid() || member.left >= from);
        here += wasHere;
        stayed += wasHere && !member.left.isValid();
    }
    QVERIFY(here > 400);
    QCOMPARE(card.headline.n, here);
    QCOMPARE(*card.headline.value, 100.0 * static_cast<double>(stayed) / static_cast<double>(here));
    QVERIFY(card.table.rows.size() > 6);
    // Whom it speaks of, and whom not.
    QVERIFY(card.explanation.cohort.has_value());
    const CohortYear &cohort = *card.explanation.cohort;
    QCOMPARE(cohort.year, (Period{from, lives.lastDay}));
    QCOMPARE(cohort.customers, here);
    QCOMPARE(cohort.customers + cohort.earlier + cohort.later, qint64(lives.members.size()));
}

void TestStudies::returningBuyers()
{
    // Forty bought in 2023, thirty of them again in 2024; sixty others in 2024 alone.
    std::vector<BoughtOn> rows;
    for (int i = 0; i < 40; ++i) {
        rows.push_back({i + 1, QDate(2023, 2, 1).addDays(i), {}});
        if (i < 30)
            rows.push_back({i + 1, QDate(2024, 3, 1).addDays(i), {}});
    }
    for (int i = 0; i < 60; ++i)
        rows.push_back({i + 100, QDate(2024, 12, 31), {}});
    const CardData card = studied({{}, {}, purchaseList(rows)})[CardId::OverviewReturning];
    QCOMPARE(card.headline.n, 40);
    QCOMPARE(*card.headline.value, 75.0);
    QVERIFY(qstrcmp(card.explanation.formula, "came-back") == 0);
    QCOMPARE(card.explanation.rows, 130);
    QCOMPARE(card.verdict.id, VerdictId::Range); // nothing before it to compare with
    QCOMPARE(card.explanation.cohort,
             (CohortYear{{QDate(2024, 1, 2), QDate(2024, 12, 31)}, 40, 0, 60}));

    // Purchases of one season only: how many bought twice.
    std::vector<BoughtOn> season(rows.end() - 60, rows.end());
    season.push_back({100, QDate(2024, 12, 1), {}});
    const CardData young = studied({{}, {}, purchaseList(season)})[CardId::OverviewReturning];
    QVERIFY(qstrcmp(young.explanation.formula, "repeat-of-all") == 0);
    QCOMPARE(young.headline.n, 60);
    QCOMPARE(young.headline.counts.first().second, 1);
}

void TestStudies::cohortsOfBuyers()
{
    // Each month of 2024 twenty new ones, of whom half buy again a month later.
    std::vector<BoughtOn> rows;
    for (int month = 0; month < 12; ++month) {
        for (int i = 0; i < 20; ++i) {
            const qint64 customer = month * 20 + i + 1;
            rows.push_back({customer, QDate(2024, 1, 10).addMonths(month), {}});
            if (i < 10 && month < 11)
                rows.push_back({customer, QDate(2024, 2, 28).addMonths(month), {}});
        }
    }
    rows.push_back({1, QDate(2024, 12, 31), {}}); // December is over
    const CardData card = studied({{}, {}, purchaseList(rows)})[CardId::LoyaltyCohorts];
    const auto *table = std::get_if<CohortTable>(&card.table.content);
    QVERIFY(table);
    QCOMPARE(table->bucket, TimeBucket::Month);
    QCOMPARE(table->cohorts.size(), 12);
    QCOMPARE(*table->cohorts[0].cells[1]->value, 50.0);
    QVERIFY(!table->cohorts[11].cells.value(1)); // January is not over, nor has it begun
    QCOMPARE(card.table.rows.size(), 12);
    QCOMPARE(card.verdict.id, VerdictId::BoughtAfter);
    QCOMPARE(table->active, CohortActive::Bought);
    QCOMPARE(card.headline.n, 20); // eleven months later only the first cohort was seen
}

void TestStudies::cellsAreShareOfTheirCohort()
{
    const CardData card = studied({{}, steadyList(), {}})[CardId::LoyaltyCohorts];
    const auto *table = std::get_if<CohortTable>(&card.table.content);
    QVERIFY(table);
    QVERIFY(qstrcmp(card.explanation.formula, "here-of-cohort") == 0);
    QCOMPARE(table->active, CohortActive::Stayed);
    QCOMPARE(card.verdict.id, VerdictId::StayAfter);
    QCOMPARE(table->bucket, TimeBucket::Quarter);
    for (const Cohort &cohort : table->cohorts) {
        for (const auto &cell : cohort.cells)
            QVERIFY(!cell || cell->n == cohort.size);
    }
    for (const FigureRow &row : card.table.rows)
        QCOMPARE(row.cells.size(), card.table.columns.size());
}

/// A hundred customers of a year: ten come every month for 300, the others once for 50; five of the
/// ten stopped in March.
std::vector<BoughtOn> yearOfPurchases()
{
    std::vector<BoughtOn> rows;
    for (int i = 0; i < 100; ++i) {
        const bool isGood = i < 10;
        const int months = !isGood ? 1 : i < 5 ? 12 : 3;
        for (int month = 0; month < months; ++month)
            rows.push_back({.customer = i + 1,
                            .day = QDate(2025, 1, 31).addMonths(isGood ? month : i % 12),
                            .money = isGood ? 300.0 : 50.0});
    }
    return rows;
}

void TestStudies::fewCustomersMatter()
{
    std::vector<BoughtOn> rows = yearOfPurchases();
    rows.push_back({.customer = 7777, .day = QDate(2023, 5, 1), .money = 9000}); // long ago
    rows.push_back({.customer = 0, .day = QDate(2025, 5, 1), .money = 10});      // whose?
    const CardData card = studied({{}, {}, purchaseList(rows)})[CardId::LoyaltySegments];
    QVERIFY(isWorthShowing(card));
    QCOMPARE(card.headline.n, 100);
    QCOMPARE(card.verdict.id, VerdictId::FewMatter);
    QCOMPARE(card.verdict.arguments[0].toInt(), 5);
    QCOMPARE(card.verdict.arguments[1].toInt(), 100);
    // 5 * 12 * 300 of 18,000 + 5 * 3 * 300 + 90 * 50
    QVERIFY(std::abs(*card.headline.value - 100 * 18000.0 / 27000) < 0.01);
    QCOMPARE(card.verdict.arguments[4].toInt(), 5); // stopped in March
    qint64 customers = 0;
    double shares = 0;
    const auto share = card.table.columns.indexOf(FigureColumn{TableColumn::MoneyShare, {}});
    for (const FigureRow &row : card.table.rows) {
        QCOMPARE(row.cells.size(), card.table.columns.size());
        customers += row.figure.n;
        shares += row.cells[share].toDouble();
    }
    QCOMPARE(customers, 100);
    QVERIFY(std::abs(shares - 100) < 0.001);
    QCOMPARE(card.explanation.without(LeftOut::LongAgo), 1);
    QCOMPARE(card.explanation.without(LeftOut::NoCustomer), 1);
    QCOMPARE(card.explanation.rows, card.explanation.used + 2);
}

void TestStudies::seasonWithoutAmounts()
{
    std::vector<BoughtOn> rows = yearOfPurchases();
    for (BoughtOn &row : rows)
        row.money = -1;
    const CardData card = studied({{}, {}, purchaseList(rows)})[CardId::LoyaltySegments];
    QCOMPARE(card.verdict.arguments[3].toBool(), false);
    // 60 of 60 + 15 + 90 orders
    QVERIFY(std::abs(*card.headline.value - 100 * 60.0 / 165) < 0.01);
    QVERIFY(!card.table.columns.contains(FigureColumn{TableColumn::TypicalMoney, {}}));
}

void TestStudies::quietAgainstTheOwnRhythm()
{
    std::vector<BoughtOn> rows;
    for (int week = 0; week < 10; ++week)
        rows.push_back({.customer = 1, .day = QDate(2025, 1, 6).addDays(7 * week)});
    for (int i = 0; i < 4; ++i)
        rows.push_back({.customer = 2, .day = QDate(2024, 7, 1).addDays(100 * i)});
    rows.push_back({.customer = 3, .day = QDate(2025, 6, 30)});
    const CardData card = studied({{}, {}, purchaseList(rows)})[CardId::LoyaltyQuiet];
    QVERIFY(isWorthShowing(card));
    QCOMPARE(card.headline.n, 2); // the third came once
    QCOMPARE(*card.headline.value, 1.0);
    QCOMPARE(card.verdict.id, VerdictId::GoneQuiet);
    QCOMPARE(card.table.rows.size(), 1);
    QCOMPARE(card.table.rows.first().key.value, u"1"_qs);
    QCOMPARE(card.table.rows.first().cells[3].toDouble(), 7.0);
    QCOMPARE(card.table.rows.first().cells[4].toInt(),
             QDate(2025, 1, 6).addDays(63).daysTo(QDate(2025, 6, 30)));
    QCOMPARE(card.explanation.without(LeftOut::FewVisits), 1);
    QCOMPARE(card.explanation.used, 14);
}

void TestStudies::whoLeftIsNotQuiet()
{
    std::vector<BoughtOn> rows;
    for (int week = 0; week < 10; ++week) {
        for (const qint64 customer : {1, 2})
            rows.push_back({.customer = customer, .day = QDate(2025, 1, 6).addDays(7 * week)});
    }
    rows.push_back({.customer = 2, .day = QDate(2025, 3, 17)});
    rows.push_back({.customer = 3, .day = QDate(2025, 3, 17)});
    const auto list = customerList(
        {{.customer = 1, .left = QDate(2025, 3, 20), .hasLeft = 1}, {.customer = 2, .hasLeft = 0}});
    const CardData card = studied({{}, list, purchaseList(rows)})[CardId::LoyaltyQuiet];
    QCOMPARE(card.headline.n, 1);
    QCOMPARE(card.verdict.id, VerdictId::NobodyQuiet);
    QVERIFY(card.table.rows.isEmpty());
    QVERIFY(isWorthShowing(card));
    QCOMPARE(card.explanation.without(LeftOut::Gone), 10);
}

/// used and what was left out, for whatever reason.
qint64 toldRows(const Explanation &explanation)
{
    qint64 told = explanation.used;
    for (const auto &[reason, count] : explanation.leftOut)
        told += count;
    return told;
}

void TestStudies::rowsAddUpInAPeriod()
{
    std::vector<BoughtOn> rows = yearOfPurchases();
    for (int week = 0; week < 4; ++week) // a rhythm that is older than the period
        rows.push_back({.customer = 500, .day = QDate(2025, 1, 6).addDays(7 * week), .money = 20});
    rows.push_back({.customer = 0, .day = QDate(2025, 7, 1), .money = 10});
    rows.push_back({.customer = 3, .day = {}, .money = 10});
    Filter summer;
    summer.period = {QDate(2025, 6, 1), QDate(2025, 8, 31)};
    const auto cards = studied({{}, {}, purchaseList(rows)}, summer);
    for (const CardId id : {CardId::OverviewReturning, CardId::LoyaltyCohorts,
                            CardId::LoyaltySegments, CardId::LoyaltyQuiet}) {
        const Explanation &told = cards[id].explanation;
        QCOMPARE(told.rows, qint64(rows.size()));
        QCOMPARE(toldRows(told), told.rows);
        QVERIFY(told.used < 30); // most customers did not begin in summer
        QVERIFY(told.without(LeftOut::OutsidePeriod) > 100);
        QCOMPARE(told.without(LeftOut::NoCustomer), 1);
        QCOMPARE(told.without(LeftOut::Undated), 1);
    }
    const auto always = studied({{}, {}, purchaseList(rows)});
    for (const CardData &card : always) {
        QCOMPARE(card.explanation.without(LeftOut::OutsidePeriod), 0);
        QCOMPARE(toldRows(card.explanation), card.explanation.rows);
    }
}

void TestStudies::cancelledBuyers()
{
    const PurchaseHistory history =
        purchaseHistory(*purchaseList(yearOfPurchases()), {}, Progress());
    QVERIFY(segmentsCard(history, Progress()).headline.n > 0);
    QVERIFY(quietCard(history, {}, Progress()).headline.n > 0);
    const Progress progress;
    progress.cancel();
    QCOMPARE(segmentsCard(history, progress).headline.n, 0);
    QCOMPARE(quietCard(history, {}, progress).headline.n, 0);
}

void TestStudies::cancelled()
{
    const Progress progress;
    progress.cancel();
    const auto cards = computeStudies({{}, steadyList(), {}}, {}, allCards(), progress);
    QVERIFY(!cards);
    QCOMPARE(cards.error().code, ProblemCode::Cancelled);
}

/// IBM's invented telco: 1,869 of 7,043 left. The curve against another algorithm over the file's
/// own months.
void TestStudies::telco()
{
    const QString file =
        QDir(qEnvironmentVariable("PATRON_FIELD_DATA")).filePath(u"customers/telco-churn.csv"_qs);
    if (!qEnvironmentVariableIsSet("PATRON_FIELD_DATA") || !QFile::exists(file))
        QSKIP("PATRON_FIELD_DATA is not set");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"telco.db"_qs);
    QVERIFY(prepareDatabase(path));
    const auto imported = importFile(path, file, {}, Progress());
    QVERIFY(imported);
    const auto database = Database::open(path, Access::Read);
    QVERIFY(database);
    const auto sources = loadStudySources(**database, Progress());
    QVERIFY(sources);
    const auto cards = studied(*sources);

    const CardData &kept = cards[CardId::OverviewReturning];
    QCOMPARE(kept.headline.n, 7043);
    QCOMPARE(QString::number(*kept.headline.value, 'f', 2), u"73.46"_qs);
    QCOMPARE(kept.verdict.id, VerdictId::StayOfHundred);

    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    std::vector<std::pair<double, bool>> tenures;
    csv.readLine();
    while (!csv.atEnd()) {
        const QList<QByteArray> cells = csv.readLine().trimmed().split(',');
        if (cells.size() == 21)
            tenures.emplace_back(cells[5].toDouble(), cells[20] == "Yes");
    }
    const auto other = redistributedToTheRight(tenures);
    const CardData &stays = cards[CardId::LoyaltySurvival];
    QCOMPARE(stays.explanation.used, 7043);
    for (int year = 1; year <= 3; ++year) {
        const double expected = 100 * std::prev(other.upper_bound(12.0 * year))->second;
        const double found = stays.verdict.arguments[year - 1].toDouble();
        QVERIFY2(std::abs(found - expected) < 1e-9,
                 qPrintable(u"%1: %2 for %3"_qs.arg(year).arg(found).arg(expected)));
    }
    qInfo() << "of 100 customers stay" << stays.verdict.arguments;
}

QTEST_GUILESS_MAIN(TestStudies)
#include "tst_studies.moc"
