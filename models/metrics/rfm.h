// SPDX-License-Identifier: GPL-3.0-or-later
// Customers by recency, frequency and money (metrics M18), in a few segments an owner can act on.
// Plain values, pure function.
#pragma once

#include <QList>

#include <optional>
#include <span>

namespace patron {

/// One customer over a window that covers a full season.
struct BuyingRecord
{
    qint64 customer = 0;
    qint64 recencyDays = 0; ///< since the last order
    qint64 orders = 0;
    double money = 0;
};

enum class RfmSegment : quint8
{
    Best,    ///< came lately, and often or for much
    Loyal,   ///< often or for much, last seen a while ago
    New,     ///< came lately for the first time
    Regular, ///< everybody between
    AtRisk,  ///< used to come often or for much, long not seen
    Lost,    ///< seldom, little, and long ago
};

/// "best", "loyal", "new", "regular", "at-risk", "lost"
[[nodiscard]] const char *rfmSegmentId(RfmSegment segment);

/// Under so many customers there are three classes of each score in place of five.
inline constexpr qsizetype fewestForFifths = 50;

struct RfmCustomer
{
    qint64 customer = 0;
    int recency = 0;   ///< 1 (longest ago) .. classes
    int frequency = 0; ///< 1 (fewest) .. classes
    int money = 0;     ///< 1 (least) .. classes
    RfmSegment segment = RfmSegment::Regular;

    friend bool operator==(const RfmCustomer &, const RfmCustomer &) = default;
};

struct RfmSegmentTotal
{
    RfmSegment segment = RfmSegment::Regular;
    qint64 customers = 0;
    double money = 0;        ///< as spent
    double typicalMoney = 0; ///< mean, each customer's money taken into the 5th to 95th percentile
                             ///< of all, so that one large order does not speak for a segment

    friend bool operator==(const RfmSegmentTotal &, const RfmSegmentTotal &) = default;
};

struct Rfm
{
    int classes = 0;                 ///< 5, or 3 under fewestForFifths customers
    QList<RfmCustomer> customers;    ///< in the order given
    QList<RfmSegmentTotal> segments; ///< in the order of the enum; only those with customers
};

/// Customers with the same number share a class, the lower one: where most came once, all of them
/// are in the first class of frequency. None under three customers.
[[nodiscard]] std::optional<Rfm> rfm(std::span<const BuyingRecord> records);

} // namespace patron
