// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filter.h"

#include <algorithm>

namespace patron {

bool Filter::isEmpty() const
{
    const auto isBlank = [](const QStringList &values) { return values.isEmpty(); };
    return period.isOpen() && std::ranges::all_of(chosen, isBlank) &&
           std::ranges::all_of(answers, isBlank);
}

Filter Filter::without(Dimension dimension) const
{
    Filter rest = *this;
    rest.chosen.remove(dimension);
    return rest;
}

Filter Filter::without(QuestionId question) const
{
    Filter rest = *this;
    rest.answers.remove(question);
    return rest;
}

Filter Filter::toggled(Dimension dimension, const QString &value) const
{
    Filter changed = *this;
    QStringList &values = changed.chosen[dimension];
    if (values.removeAll(value) == 0)
        values.append(value);
    if (values.isEmpty())
        changed.chosen.remove(dimension);
    return changed;
}

} // namespace patron
