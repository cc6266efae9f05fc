// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions of a survey go with its outcome, and how much: Johnson's relative weights
// (metrics M19), with bootstrap intervals. "Goes with", never "causes". Plain values, pure
// functions.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/metrics/interval.h"

#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace patron {

/// One question asked beside the outcome, with the ends of its scale.
struct DriverAnswers
{
    std::vector<double> answers; ///< one per respondent; NaN = no answer
    double low = 1;
    double high = 5;
};

enum class DriverState : quint8
{
    Used,
    Constant, ///< everybody answered alike: it can go with nothing. Weight 0
    Negative, ///< goes against the outcome (a reversed question?) or not with it at all. Weight 0,
              ///< and the others are weighed without it
};

struct Driver
{
    DriverState state = DriverState::Used;
    double correlation = 0; ///< with the outcome
    double weight = 0;      ///< its part of R squared
    double share = 0;       ///< percent of what is explained; all add up to 100
    Interval shareRange;    ///< 95 %, percentiles of the bootstrap
    double performance = 0; ///< its mean on its scale, percent: 0 = worst, 100 = best answer
    double toGain = 0;      ///< share times what performance lacks, percent
    double leads = 0;       ///< how often of 1 it has the most to gain in the resamples

    friend bool operator==(const Driver &, const Driver &) = default;
};

enum class DriverRefusal : quint8
{
    None,
    TooFewAnswers,   ///< under max(50, 10 per question) complete answers
    OutcomeConstant, ///< everybody gave the outcome the same score
    NothingGoesWith, ///< no question goes with the outcome, or not more than chance would (F test)
};

struct Drivers
{
    DriverRefusal refusal = DriverRefusal::None;
    qint64 n = 0;       ///< respondents who answered everything
    qint64 leftOut = 0; ///< others
    qint64 needed = 0;  ///< complete answers it takes
    double rSquared = 0;
    double p = 1;             ///< of the F test that no question goes with the outcome
    bool isCollinear = false; ///< some questions say the same: what they explain is shared evenly
    QList<Driver> drivers;    ///< in the order given; all of weight 0 on a refusal

    friend bool operator==(const Drivers &, const Drivers &) = default;
};

/// outcome: one per respondent; NaN = no answer. The same seed gives the same intervals. Fails only
/// when cancelled.
[[nodiscard]] Result<Drivers> drivers(std::span<const DriverAnswers> questions,
                                      std::span<const double> outcome, const Progress &progress,
                                      quint32 seed = 1);

} // namespace patron
