// SPDX-License-Identifier: GPL-3.0-or-later
// Which responses are looked at: a period, and for each dimension or question the chosen values
// (any of them). Also the saved state of a pane. Values are the words as stored; score classes and
// imports their ids as text. Plain value.
#pragma once

#include "models/base/id.h"
#include "models/base/period.h"
#include "models/records/dimension.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace patron {

/// What figures and lines are shown beside.
enum class Comparison : quint8
{
    None,
    PeriodBefore ///< Period::before()
};

struct Filter
{
    Period period;
    QMap<Dimension, QStringList>
        chosen; ///< an empty list is the same as none; "" = responses without a value
    QMap<QuestionId, QStringList>
        answers; ///< responses that gave any of these answers; "" = without an answer. Words of
                 ///< comments and scores are questions, too: wordstudy.h, scorequestion.h

    Comparison comparison = Comparison::None; ///< says nothing of which responses are meant

    [[nodiscard]] bool isEmpty() const;
    /// Whether there is a period before: not before one without a first day.
    [[nodiscard]] bool isCompared() const
    {
        return comparison == Comparison::PeriodBefore && period.from.isValid();
    }
    /// Without the choice in this dimension: what a chart of that dimension is drawn from.
    [[nodiscard]] Filter without(Dimension dimension) const;
    [[nodiscard]] Filter without(QuestionId question) const;
    /// Adds the value, or takes it away if it is there. A score of 0 to 10 and its class are chosen
    /// one or the other: whichever came last, as the two together may hold nobody.
    [[nodiscard]] Filter toggled(Dimension dimension, const QString &value) const;
    [[nodiscard]] Filter toggled(QuestionId question, const QString &value) const;
    /// The value within a period: both are chosen, or taken away where just these two are.
    [[nodiscard]] Filter toggled(Dimension dimension, const QString &value,
                                 const Period &within) const;
    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace patron
