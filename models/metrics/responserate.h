// SPDX-License-Identifier: GPL-3.0-or-later
// How many of those asked answered, and what the figure could be at worst and at best if the others
// had. Plain values, pure functions.
#pragma once

#include "models/metrics/sample.h"
#include "models/metrics/share.h"

#include <optional>

namespace patron {

struct Invitations
{
    qint64 sent = 0;
    qint64 bounced = 0; ///< of them came back
    qint64 people = 0;  ///< different people invited; 0 = not known
    qint64 answers = 0;
};

/// M13: a rate over the invitations that arrived; bounces and people beside it, never mixed in.
struct ResponseRate
{
    qint64 delivered = 0;
    Share rate;            ///< answers of delivered; without value where isBeyond
    bool isBeyond = false; ///< more answers than invitations that arrived: no rate can be told
    Share bounces;         ///< bounced of sent
    std::optional<Share> perPerson; ///< answers of people, where their number is known

    friend bool operator==(const ResponseRate &, const ResponseRate &) = default;
};

[[nodiscard]] ResponseRate responseRate(const Invitations &invitations);

/// What the figure would be if all who did not answer had answered alike.
struct SilentBounds
{
    qint64 answers = 0;
    qint64 silent = 0;
    double worst = 0; ///< all of them detractors, dissatisfied, lowest score; metric's unit
    double best = 0;  ///< all of them promoters, satisfied, highest score

    friend bool operator==(const SilentBounds &, const SilentBounds &) = default;
};

/// What is known of those who could have answered.
struct Participation
{
    std::optional<ResponseRate> rate; ///< of the files of which the owner said how many were asked
    qint64 answers = 0;               ///< of those files
    qint64 customers = 0;             ///< how many customers there are; 0 = not known
    std::optional<SilentBounds> bounds;     ///< of the figure, where it is of those files alone
    std::optional<Interval> amongCustomers; ///< of the figure: its range among so many (M6)

    friend bool operator==(const Participation &, const Participation &) = default;
};

/// silent = invited, reached and without an answer to this question, also who answered others. None
/// under smallestShown answers, without anybody silent, and for figures without a best and worst
/// answer (times, volume).
[[nodiscard]] std::optional<SilentBounds> silentBounds(const Sample &sample, qint64 silent);

} // namespace patron
