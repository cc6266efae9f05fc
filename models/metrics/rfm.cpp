// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/rfm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace patron {

namespace {

constexpr std::array allSegments{RfmSegment::Best,    RfmSegment::Loyal,  RfmSegment::New,
                                 RfmSegment::Regular, RfmSegment::AtRisk, RfmSegment::Lost};

/// 1 .. classes by how many of all have a smaller value.
class Classes
{
public:
    Classes(std::vector<double> values, int classes)
        : m_sorted(std::move(values))
        , m_classes(classes)
    {
        std::ranges::sort(m_sorted);
    }

    /// Equals are all in the lowest of their classes: one order is few, however many have one.
    [[nodiscard]] int of(double value) const
    {
        const auto smaller =
            std::distance(m_sorted.begin(), std::ranges::lower_bound(m_sorted, value));
        return 1 +
               static_cast<int>(smaller * m_classes / static_cast<std::ptrdiff_t>(m_sorted.size()));
    }

    /// Equals are all in the highest of their classes: nobody came later than the last day.
    [[nodiscard]] int highestOf(double value) const
    {
        const auto larger =
            std::distance(std::ranges::upper_bound(m_sorted, value), m_sorted.end());
        return m_classes -
               static_cast<int>(larger * m_classes / static_cast<std::ptrdiff_t>(m_sorted.size()));
    }

    /// As in quantile(): definition 7 of Hyndman and Fan.
    [[nodiscard]] double quantileAt(double q) const
    {
        const double place = q * static_cast<double>(m_sorted.size() - 1);
        const auto below = static_cast<size_t>(std::floor(place));
        const size_t above = std::min(below + 1, m_sorted.size() - 1);
        return m_sorted[below] +
               (place - static_cast<double>(below)) * (m_sorted[above] - m_sorted[below]);
    }

private:
    std::vector<double> m_sorted;
    int m_classes;
};

template <class Value>
Classes classesOf(std::span<const BuyingRecord> records, int classes, Value value)
{
    std::vector<double> values;
    values.reserve(records.size());
    for (const BuyingRecord &record : records)
        values.push_back(value(record));
    return {std::move(values), classes};
}

enum class Level
{
    Low,
    Middle,
    High
};

Level levelOf(int score, int classes)
{
    const int middle = (classes + 1) / 2;
    return score < middle ? Level::Low : score == middle ? Level::Middle : Level::High;
}

RfmSegment segmentOf(const RfmCustomer &customer, qint64 orders, int classes)
{
    const Level recency = levelOf(customer.recency, classes);
    const Level worth = levelOf(std::max(customer.frequency, customer.money), classes);
    if (recency == Level::Low)
        return worth == Level::High ? RfmSegment::AtRisk : RfmSegment::Lost;
    if (recency == Level::High && orders <= 1)
        return RfmSegment::New;
    if (worth == Level::High)
        return recency == Level::High ? RfmSegment::Best : RfmSegment::Loyal;
    return RfmSegment::Regular;
}

} // namespace

const char *rfmSegmentId(RfmSegment segment)
{
    switch (segment) {
    case RfmSegment::Best:
        return "best";
    case RfmSegment::Loyal:
        return "loyal";
    case RfmSegment::New:
        return "new";
    case RfmSegment::Regular:
        return "regular";
    case RfmSegment::AtRisk:
        return "at-risk";
    case RfmSegment::Lost:
        return "lost";
    }
    Q_UNREACHABLE();
}

std::optional<Rfm> rfm(std::span<const BuyingRecord> records)
{
    if (records.size() < 3)
        return std::nullopt;
    Rfm result;
    result.classes = static_cast<qsizetype>(records.size()) < fewestForFifths ? 3 : 5;
    const auto recency = [](const BuyingRecord &r) { return -static_cast<double>(r.recencyDays); };
    const auto orders = [](const BuyingRecord &r) { return static_cast<double>(r.orders); };
    const auto money = [](const BuyingRecord &r) { return r.money; };
    const Classes byRecency = classesOf(records, result.classes, recency);
    const Classes byOrders = classesOf(records, result.classes, orders);
    const Classes byMoney = classesOf(records, result.classes, money);
    const double least = byMoney.quantileAt(0.05);
    const double most = byMoney.quantileAt(0.95);

    std::array<RfmSegmentTotal, allSegments.size()> totals;
    for (const BuyingRecord &record : records) {
        RfmCustomer customer{record.customer, byRecency.highestOf(recency(record)),
                             byOrders.of(orders(record)), byMoney.of(record.money)};
        customer.segment = segmentOf(customer, record.orders, result.classes);
        RfmSegmentTotal &total = totals[static_cast<size_t>(customer.segment)];
        ++total.customers;
        total.money += record.money;
        total.typicalMoney += std::clamp(record.money, least, most);
        result.customers << customer;
    }
    for (size_t i = 0; i < totals.size(); ++i) {
        if (totals[i].customers == 0)
            continue;
        totals[i].segment = allSegments[i];
        totals[i].typicalMoney /= static_cast<double>(totals[i].customers);
        result.segments << totals[i];
    }
    return result;
}

} // namespace patron
