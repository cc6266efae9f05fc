// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filter.h"

#include "models/counting/scorequestion.h"

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

namespace {

/// Adds the value to the key's list, or takes it away; a key without values goes.
template <class Key>
void toggle(QMap<Key, QStringList> &choices, const Key &key, const QString &value)
{
    QStringList &values = choices[key];
    if (values.removeAll(value) == 0)
        values.append(value);
    if (values.isEmpty())
        choices.remove(key);
}

} // namespace

Filter Filter::toggled(Dimension dimension, const QString &value) const
{
    Filter changed =
        dimension == Dimension::ScoreClass ? without(scoreQuestion(Measure::Recommend)) : *this;
    toggle(changed.chosen, dimension, value);
    return changed;
}

Filter Filter::toggled(Dimension dimension, const QString &value, const Period &within) const
{
    if (within.isOpen())
        return toggled(dimension, value);
    const bool isOn = period == within && chosen.value(dimension) == QStringList{value};
    Filter changed = without(dimension);
    if (dimension == Dimension::ScoreClass)
        changed = changed.without(scoreQuestion(Measure::Recommend));
    if (!isOn)
        changed.chosen[dimension] = QStringList{value};
    changed.period = isOn ? Period() : within;
    return changed;
}

Filter Filter::toggled(QuestionId question, const QString &value) const
{
    Filter changed =
        question == scoreQuestion(Measure::Recommend) ? without(Dimension::ScoreClass) : *this;
    toggle(changed.answers, question, value);
    return changed;
}

} // namespace patron
