// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/scorescale.h"

#include "models/base/bytesview.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/valueparser.h"
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

/// From here on, missing variety in the values says something.
constexpr qint64 manyRows = 30;

struct ScoreScale
{
    Field field;
    int low; ///< that may be stated; half a star is never stated
    int high;
};

constexpr ScoreScale scales[] = {{Field::Recommend, 0, 10},
                                 {Field::Satisfaction, 1, 5},
                                 {Field::Rating, 1, 5},
                                 {Field::Effort, 1, 7}};

const ScoreScale *scaleOf(Field field)
{
    const auto it = std::ranges::find(scales, field, &ScoreScale::field);
    return it != std::end(scales) ? it : nullptr;
}

struct Scores
{
    qint64 all = 0;      ///< cells looked at
    qint64 readable = 0; ///< of these, scores
    qint64 inScale = 0;
    double lowest = 0; ///< of those in the scale
    double highest = 0;
    double least = 0; ///< of all readable
    double most = 0;
    QString unreadable; ///< the most frequent of the others, of several the first by letters
};

std::optional<double> readScore(Field field, std::string_view text, const ValueFormat &format)
{
    if (field == Field::Rating)
        return parseStars(text, format);
    return field == Field::Satisfaction ? parseSatisfaction(text, format)
                                        : parseScore(text, format);
}

/// As the cells are read where the column counts as the field.
ValueFormat formatAs(Field field, const ColumnLook &column)
{
    ValueFormat format = column.format;
    format.words = wordsAs(field, column);
    return format;
}

Scores scoresOf(const ScoreScale &scale, const ColumnLook &column, const ValueFormat &format)
{
    const double low = scale.field == Field::Rating ? 0.5 : scale.low;
    Scores scores;
    qint64 mostOften = 0;
    const auto &words = column.profile.words;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (isNoAnswer(viewOf(it.key())))
            continue;
        scores.all += it.value();
        const auto score = readScore(scale.field, viewOf(it.key()), format);
        if (!score) {
            const QString text = QString::fromUtf8(it.key());
            if (it.value() > mostOften || (it.value() == mostOften && text < scores.unreadable)) {
                mostOften = it.value();
                scores.unreadable = text;
            }
            continue;
        }
        scores.least = scores.readable == 0 ? *score : std::min(scores.least, *score);
        scores.most = scores.readable == 0 ? *score : std::max(scores.most, *score);
        scores.readable += it.value();
        if (*score < low || *score > scale.high)
            continue;
        scores.lowest = scores.inScale == 0 ? *score : std::min(scores.lowest, *score);
        scores.highest = scores.inScale == 0 ? *score : std::max(scores.highest, *score);
        scores.inScale += it.value();
    }
    return scores;
}

bool isReadable(const Scores &scores)
{
    return isNearlyAll(scores.readable, scores.all);
}

/// At most a fifth lies beyond the scale: those are left out and counted when they are read.
bool isMostlyInScale(const Scores &scores)
{
    return scores.inScale > 0 && scores.inScale * 5 >= scores.readable * 4;
}

/// The header or the labels do not speak of another scale.
bool mayState(const ColumnLook &column, const ScoreScale &scale)
{
    return !column.stated || (column.stated->high == scale.high && column.stated->low <= scale.low);
}

/// Among a handful of answers one is more than the fifth that may lie beyond.
bool isOneSlip(const Scores &scores)
{
    return scores.readable - scores.inScale == 1 && scores.inScale > 1;
}

/// The header says the field's own scale.
bool statesScale(const ColumnLook &column, const ScoreScale &scale)
{
    return column.stated && column.stated->low == scale.low && column.stated->high == scale.high;
}

/// Many answers that leave out so much of the scale that they are of a shorter one.
bool isShorterScale(Field field, const ColumnLook &column, const Scores &scores)
{
    const bool isMany = scores.all >= manyRows;
    switch (field) {
    case Field::Recommend:
        return isMany && scores.lowest >= 1 && scores.highest <= 5 && !column.stated;
    case Field::Satisfaction:
        // None above 3: three faces, or a box to tick.
        return isMany && scores.highest <= 3 && !column.stated;
    case Field::Rating:
        return isMany && scores.highest <= 3;
    case Field::Effort:
        // Up to 5 it may be the older scale, where a high number means much effort.
        return scores.highest <= 5 && !column.stated;
    default:
        return false;
    }
}

bool isQuiz(const ColumnLook &column)
{
    return column.format.isOutOf && headerWords().namesPoints(column.header);
}

/// From the first to the last number of a scale that is much in use: 1 to 5, 0 to 10.
bool isUsualScale(int low, int high)
{
    return (low == 0 || low == 1) && (high == 5 || high == 7 || high == 10);
}

ScaleRange ownScale(const ColumnLook &column, const Scores &scores)
{
    if (column.words)
        return {column.words->scale->first, column.words->scale->last()};
    const int least = int(std::floor(scores.least));
    const int most = int(std::ceil(scores.most));
    return column.stated.value_or(ScaleRange{least, most, !isUsualScale(least, most)});
}

Problem scaleNote(Field field, const ScaleRange &range, const Scores &scores)
{
    const qint64 beyond = scores.readable - scores.inScale;
    return note(ProblemCode::ScaleOther,
                {fieldId(field), QStringLiteral("%1-%2").arg(range.low).arg(range.high), beyond});
}

bool areWordsOf(Field field, const ColumnLook &column)
{
    if (!column.words)
        return true;
    // Steps with their own numbers in a dictionary may be any score but satisfaction; words alone
    // may only be satisfaction.
    if (field == Field::Satisfaction) {
        const bool isAsked =
            headerWords().match(column.header, Field::Satisfaction).match != HeaderMatch::None;
        return isAsked ? column.words->mayBeAskedSatisfaction() : column.words->mayBeSatisfaction();
    }
    return column.format.words.isEmpty();
}

} // namespace

QString wordsAs(Field field, const ColumnLook &column)
{
    if (field == Field::Question || !column.words || column.words->mayBeSatisfaction())
        return column.format.words;
    // Of five steps good is the fourth and bad the second: satisfied, and not (metrics M8).
    const bool isGoodOrBad = column.words->scale->id == u"good-or-bad";
    return isGoodOrBad && field == Field::Satisfaction ? QStringLiteral("quality") : QString();
}

std::optional<ScaleRange> wishedStars(Field field, const ColumnLook &column)
{
    const ColumnReading &wished = column.wished;
    if (field != Field::Rating || !wished.scale || wished.isForAll)
        return std::nullopt;
    const auto [low, high] = std::minmax(wished.scale->low, wished.scale->high);
    return high == 5 && low <= 1 ? std::nullopt : std::optional(ScaleRange{low, high});
}

std::optional<ScaleRange> shownScale(const ColumnLook &column, Field field, QuestionKind kind)
{
    if (const auto stars = wishedStars(field, column))
        return stars;
    if (const ScoreScale *scale = scaleOf(field))
        return ScaleRange{scale->low, scale->high};
    if (field != Field::Question || kind != QuestionKind::Scale)
        return std::nullopt;
    // Two answers of a file do not tell how far its scale goes.
    if (!column.words && !column.stated && column.profile.filled < manyRows)
        return std::nullopt;
    Scores seen;
    seen.least = column.profile.lowest;
    seen.most = column.profile.highest;
    const ScaleRange range = ownScale(column, seen);
    return range.low < range.high ? std::optional(range) : std::nullopt;
}

bool fitsScore(Field field, const ColumnLook &column)
{
    const ScoreScale *scale = scaleOf(field);
    if (!scale || column.isPlace || !mayState(column, *scale) || !areWordsOf(field, column) ||
        isQuiz(column))
        return false;
    if (column.isBestFirst != column.format.isReversed)
        return false;
    const Scores scores = scoresOf(*scale, column, column.format);
    const bool isInScale =
        isMostlyInScale(scores) || (statesScale(column, *scale) && isOneSlip(scores));
    return isReadable(scores) && isInScale && !isShorterScale(field, column, scores);
}

std::optional<Problem> whyNotScore(Field field, const ColumnLook &column)
{
    const ScoreScale *scale = scaleOf(field);
    if (!scale || column.isPlace || isQuiz(column) || fitsScore(field, column))
        return std::nullopt;
    const Scores scores = scoresOf(*scale, column, column.format);
    if (!isReadable(scores))
        return std::nullopt;
    if (column.isBestFirst != column.format.isReversed)
        return note(ProblemCode::ScaleReversed, {fieldId(field)});
    const ScaleRange range = ownScale(column, scores);
    // Five steps of agreement are no satisfaction: nothing is wrong with their scale.
    if (column.words && range == ScaleRange{scale->low, scale->high})
        return std::nullopt;
    Problem other = scaleNote(field, range, scores);
    if (range.isSeen)
        other.arguments << false << true;
    return other;
}

std::optional<Problem> wordsAmongScores(Field field, const ColumnLook &column)
{
    const ScoreScale *scale = scaleOf(field);
    if (!scale || column.isPlace || isQuiz(column) || !mayState(column, *scale))
        return std::nullopt;
    const Scores scores = scoresOf(*scale, column, column.format);
    const qint64 words = scores.all - scores.readable;
    if (isReadable(scores) || !isMostlyInScale(scores) || words * 2 > scores.all)
        return std::nullopt;
    return note(ProblemCode::ScaleWords, {fieldId(field), words, scores.all}, {},
                scores.unreadable);
}

std::optional<Problem> forcedScale(Field field, const ColumnLook &column)
{
    const ScoreScale *scale = scaleOf(field);
    if (!scale || column.profile.filled == 0)
        return std::nullopt;
    if (wishedStars(field, column))
        return note(
            ProblemCode::ScaleConverted,
            {fieldId(field),
             QStringLiteral("%1-%2").arg(column.wished.scale->low).arg(column.wished.scale->high)});
    if (column.isBestFirst != column.format.isReversed)
        return note(ProblemCode::ScaleReversed, {fieldId(field), QString(), 0, true});
    const Scores scores = scoresOf(*scale, column, formatAs(field, column));
    // A typing slip or two on the score's own scale are told value by value.
    if (scores.readable == 0 || (mayState(column, *scale) && isMostlyInScale(scores) &&
                                 !isShorterScale(field, column, scores)))
        return std::nullopt;
    Problem forced = scaleNote(field, ownScale(column, scores), scores);
    forced.arguments << true;
    return forced;
}

} // namespace patron
