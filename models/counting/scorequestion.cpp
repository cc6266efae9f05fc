// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/scorequestion.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace patron {

std::optional<Measure> scoreOf(QuestionId question)
{
    const auto measures = allMeasures();
    const auto found = std::ranges::find_if(measures, [question](const MeasureInfo &row) {
        return row.measure != Measure::Volume && scoreQuestion(row.measure) == question;
    });
    return found == measures.end() ? std::nullopt : std::optional(found->measure);
}

std::optional<ScoreRange> scoreRange(Measure measure, const QString &value)
{
    const int perUnit = info(measure).perUnit;
    const auto stored = [perUnit](const QString &number) -> std::optional<qint64> {
        bool isNumber = false;
        const double shown = number.toDouble(&isNumber);
        return isNumber ? std::optional<qint64>(std::llround(shown * perUnit)) : std::nullopt;
    };
    const qsizetype dash = value.indexOf(u'-');
    if (dash < 0) {
        const auto one = stored(value);
        return one ? std::optional(ScoreRange{*one - 1, *one}) : std::nullopt;
    }
    const auto from = stored(value.left(dash));
    const QString end = value.mid(dash + 1);
    const auto to = end.isEmpty() ? std::numeric_limits<qint64>::max() : stored(end);
    if (!from || !to)
        return std::nullopt;
    return ScoreRange{*from == 0 ? -1 : *from, *to};
}

} // namespace patron
