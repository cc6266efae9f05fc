// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/buyingstudies.h"

#include "models/metrics/ownrhythm.h"
#include "models/metrics/rfm.h"
#include "models/storage/customermerges.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace patron {

namespace {

/// A full season, so that who only comes before Christmas is not called lost in November.
constexpr int windowDays = 365;
constexpr size_t purchasesBetweenLooks = 65'536;

struct Window
{
    std::vector<BuyingRecord> records;
    qint64 purchases = 0; ///< in the window
    qint64 earlier = 0;   ///< before it
};

/// Cancelled: of the purchases looked at so far.
Window lastYear(const PurchaseHistory &history, const Progress &progress)
{
    Window window;
    std::map<qint64, BuyingRecord> records;
    for (size_t i = 0; i < history.purchases.size(); ++i) {
        if (i % purchasesBetweenLooks == 0 && !progress.isWanted())
            break;
        const Purchase &purchase = history.purchases[i];
        const qint64 ago = purchase.day.daysTo(history.lastDay);
        if (ago >= windowDays) {
            ++window.earlier;
            continue;
        }
        ++window.purchases;
        const auto [found, isNew] =
            records.try_emplace(purchase.customer, BuyingRecord{purchase.customer, ago, 0, 0});
        BuyingRecord &record = found->second;
        record.recencyDays = std::min(record.recencyDays, ago);
        ++record.orders;
        record.money += purchase.money;
    }
    for (const auto &[customer, record] : records)
        window.records.push_back(record);
    return window;
}

struct SegmentPart
{
    qint64 customers = 0;
    double worth = 0; ///< percent of all money, or of all orders
    double typical = 0;
};

/// By segment: what it brings.
std::map<RfmSegment, SegmentPart> partsOf(const Rfm &rfm, std::span<const BuyingRecord> records,
                                          bool hasMoney)
{
    std::map<RfmSegment, SegmentPart> parts;
    double all = 0;
    for (qsizetype i = 0; i < rfm.customers.size(); ++i) {
        const BuyingRecord &record = records[static_cast<size_t>(i)];
        const double worth = hasMoney ? record.money : static_cast<double>(record.orders);
        parts[rfm.customers[i].segment].worth += worth;
        all += worth;
    }
    for (const RfmSegmentTotal &total : rfm.segments) {
        SegmentPart &part = parts[total.segment];
        part.customers = total.customers;
        part.typical = total.typicalMoney;
        part.worth = all > 0 ? 100 * part.worth / all : 0;
    }
    return parts;
}

FigureTable segmentTable(const std::map<RfmSegment, SegmentPart> &parts, qint64 customers,
                         bool hasMoney)
{
    FigureTable table;
    table.metric = Metric::Retention;
    table.breakdown = Breakdown::total(Measure::HasLeft);
    table.rowName = RowName::Segment;
    table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}, {TableColumn::Share, {}}};
    table.columns << FigureColumn{hasMoney ? TableColumn::MoneyShare : TableColumn::OrderShare, {}};
    if (hasMoney)
        table.columns << FigureColumn{TableColumn::TypicalMoney, {}};
    for (const auto &[segment, part] : parts) {
        FigureRow row;
        row.key.value = QLatin1String(rfmSegmentId(segment));
        row.figure.metric = Metric::Retention;
        row.figure.n = part.customers;
        row.cells = {row.key.value, part.customers,
                     100 * static_cast<double>(part.customers) / static_cast<double>(customers),
                     part.worth};
        if (hasMoney)
            row.cells << part.typical;
        table.rows << row;
    }
    return table;
}

void explain(Explanation &explanation, const PurchaseHistory &history, qint64 used,
             std::initializer_list<QPair<LeftOut, qint64>> reasons)
{
    explanation.kind = RecordKind::Purchases;
    explanation.rows = history.rows;
    explanation.used = used;
    explanation.untouched = history.untouched;
    for (const auto &reason : reasons) {
        if (reason.second > 0)
            explanation.leftOut << reason;
    }
}

} // namespace

CardData segmentsCard(const PurchaseHistory &history, const Progress &progress)
{
    CardData card;
    card.headline.metric = card.table.metric = Metric::Retention;
    card.explanation.formula = "recency-frequency-money";
    const Window window = lastYear(history, progress);
    if (!progress.isWanted())
        return card;
    explain(card.explanation, history, window.purchases,
            {{LeftOut::LongAgo, window.earlier},
             {LeftOut::OutsidePeriod, history.outsidePeriod},
             {LeftOut::NoCustomer, history.nobodys},
             {LeftOut::Undated, history.undated}});
    const auto customers = static_cast<qint64>(window.records.size());
    card.headline.n = customers;
    if (customers < smallestShown) {
        if (customers > 0)
            card.verdict = {VerdictId::TooFew, {customers, smallestShown}, Tone::Unsure};
        return card;
    }
    const std::optional<Rfm> found = rfm(window.records);
    const bool hasMoney = std::ranges::any_of(
        window.records, [](const BuyingRecord &record) { return record.money > 0; });
    auto parts = partsOf(*found, window.records, hasMoney);
    card.table = segmentTable(parts, customers, hasMoney);
    const SegmentPart best = parts[RfmSegment::Best];
    card.headline.value = best.worth;
    card.verdict = {
        VerdictId::FewMatter,
        {best.customers, customers, best.worth, hasMoney, parts[RfmSegment::AtRisk].customers},
        Tone::Plain};
    return card;
}

CardData quietCard(const PurchaseHistory &history, std::span<const qint64> gone,
                   const Progress &progress)
{
    CardData card;
    card.headline.metric = card.table.metric = Metric::Volume;
    card.table.breakdown = Breakdown::total(Measure::Volume);
    card.explanation.formula = "own-rhythm";
    std::vector<Purchase> watched;
    std::map<qint64, std::pair<std::set<QDate>, qint64>> visits; // days, purchases
    qint64 ofGone = 0;
    for (size_t i = 0; i < history.purchases.size(); ++i) {
        if (i % purchasesBetweenLooks == 0 && !progress.isWanted())
            return card;
        const Purchase &purchase = history.purchases[i];
        if (std::ranges::binary_search(gone, purchase.customer)) {
            ++ofGone;
            continue;
        }
        watched.push_back(purchase);
        auto &[days, count] = visits[purchase.customer];
        if (static_cast<qsizetype>(days.size()) < fewestVisits)
            days.insert(purchase.day);
        ++count;
    }
    qint64 used = 0;
    qint64 seldom = 0;
    qint64 withRhythm = 0;
    for (const auto &[customer, visit] : visits) {
        const bool hasRhythm = static_cast<qsizetype>(visit.first.size()) >= fewestVisits;
        (hasRhythm ? used : seldom) += visit.second;
        withRhythm += hasRhythm;
    }
    explain(card.explanation, history, used,
            {{LeftOut::FewVisits, seldom},
             {LeftOut::Gone, ofGone},
             {LeftOut::OutsidePeriod, history.outsidePeriod},
             {LeftOut::NoCustomer, history.nobodys},
             {LeftOut::Undated, history.undated}});
    card.headline.n = withRhythm;
    if (withRhythm == 0)
        return card;

    const QList<QuietCustomer> quiet = quietCustomers(watched, history.lastDay, progress);
    card.headline.value = static_cast<double>(quiet.size());
    card.verdict = {quiet.isEmpty() ? VerdictId::NobodyQuiet : VerdictId::GoneQuiet,
                    {qint64(quiet.size()), withRhythm},
                    quiet.isEmpty() ? Tone::Good : Tone::Plain};
    card.table.rowName = RowName::Customer;
    card.table.columns = {{TableColumn::Group, {}},
                          {TableColumn::Contact, {}},
                          {TableColumn::LastDay, {}},
                          {TableColumn::UsualGap, {}},
                          {TableColumn::QuietDays, {}}};
    for (const QuietCustomer &customer : quiet.first(std::min(quiet.size(), mostQuiet))) {
        FigureRow row;
        row.key.value = QString::number(customer.customer);
        row.figure = card.headline;
        row.cells = {row.key.value, QString(), customer.lastDay, customer.usualGap,
                     customer.quietDays};
        card.table.rows << row;
    }
    return card;
}

Result<void> nameQuiet(Database &database, FigureTable &table)
{
    if (table.rowName != RowName::Customer || table.rows.isEmpty())
        return {};
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    QHash<qint64, KnownCustomer> known;
    for (const FigureRow &row : std::as_const(table.rows))
        known[row.key.value.toLongLong()] = {};
    for (const auto &[part, whole] : *merged) {
        if (known.contains(whole))
            known[part] = {};
    }
    if (const Result<void> read = readKnownAs(database, known); !read)
        return read;
    for (const auto &[part, whole] : *merged) {
        if (part == whole || !known.contains(whole) || !known.contains(part))
            continue;
        for (size_t kind = 0; kind < keyKinds; ++kind)
            known[whole].known[kind] += known[part].known[kind];
    }
    for (FigureRow &row : table.rows) {
        const auto &texts = known[row.key.value.toLongLong()].known;
        const auto first = [&texts](KeyKind kind) {
            return texts[static_cast<size_t>(kind)].value(0);
        };
        QStringList contact{first(KeyKind::Phone), first(KeyKind::Email)};
        contact.removeAll(QString());
        for (const KeyKind kind :
             {KeyKind::Name, KeyKind::Email, KeyKind::Phone, KeyKind::Number}) {
            if (!first(kind).isEmpty()) {
                row.key.value = first(kind);
                break;
            }
        }
        row.cells[0] = row.key.value;
        row.cells[1] = contact.join(u", ");
    }
    return {};
}

} // namespace patron
