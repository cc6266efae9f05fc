// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scorechoices.h"

#include <algorithm>
#include <array>
#include <vector>

namespace patron {

namespace {

constexpr std::array chosenAmong{Measure::Satisfaction, Measure::Rating, Measure::Effort};

/// Which values anybody gave, by place in the column's list. Stops once all were seen.
std::vector<bool> givenOf(const ScoreColumn &column)
{
    std::vector<bool> isGiven(column.values.size() + 1);
    isGiven[0] = true; // no score
    size_t missing = column.values.size();
    column.codes.visit([&](const auto &codes) {
        for (size_t i = 0; i < codes.size() && missing > 0; ++i) {
            if (!isGiven[codes[i]]) {
                isGiven[codes[i]] = true;
                --missing;
            }
        }
    });
    isGiven.erase(isGiven.begin());
    return isGiven;
}

} // namespace

QMap<Measure, QStringList> scoreChoices(const Snapshot &snapshot)
{
    QMap<Measure, QStringList> choices;
    for (const Measure measure : chosenAmong) {
        const auto column = snapshot.measures.find(measure);
        if (column == snapshot.measures.end())
            continue;
        const std::vector<bool> isGiven = givenOf(column->second);
        if (std::ranges::find(isGiven, true) == isGiven.end())
            continue;
        const int perUnit = info(measure).perUnit;
        for (size_t i = isGiven.size(); i-- > 0;) {
            const qint64 stored = column->second.values[i];
            if (isGiven[i] || stored % perUnit == 0)
                choices[measure] << QString::number(double(stored) / perUnit);
        }
    }
    return choices;
}

} // namespace patron
