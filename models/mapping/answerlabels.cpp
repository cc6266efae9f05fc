// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/answerlabels.h"

#include "models/base/bytesview.h"
#include "models/mapping/direction.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valueparser.h"
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr double scaleTop = 10;
constexpr qsizetype mostLabels = 60;

void sortByNumber(QList<AnswerLabel> &labels)
{
    std::ranges::stable_sort(labels, [](const AnswerLabel &a, const AnswerLabel &b) {
        return a.number.value_or(INFINITY) < b.number.value_or(INFINITY);
    });
}

/// The scale that texts are steps of, each counted once.
std::optional<FoundScale> scaleOf(const QStringList &texts)
{
    ColumnProfile column;
    for (const QString &text : texts)
        column.words.insert(text.toUtf8(), 1);
    column.filled = column.words.size();
    const auto found = wordScales().find(column);
    return found && found->words > 1 ? found : std::nullopt;
}

/// Whether the labels climb the scale while their numbers fall.
bool isUpsideDown(const FoundScale &found, const QList<AnswerLabel> &labels)
{
    const AnswerLabel *last = nullptr;
    for (const AnswerLabel &label : labels) {
        const auto step = wordScales().number(*found.scale, label.text.toStdString());
        if (!step || !label.number)
            continue;
        if (last && *step != wordScales().number(*found.scale, last->text.toStdString()))
            return *step < *wordScales().number(*found.scale, last->text.toStdString());
        last = &label;
    }
    return false;
}

/// The cells are codes, the file says what they stand for.
Labelled fromDictionary(const QList<ValueLabel> &dictionary, const ColumnProfile &column,
                        QuestionKind kind, char decimal)
{
    Labelled result{kind};
    QStringList texts;
    double low = INFINITY;
    double high = -INFINITY;
    for (const ValueLabel &each : dictionary) {
        const auto number = parseNumber(each.value.toStdString(), decimal);
        result.labels << AnswerLabel{each.value, each.label, number};
        texts << each.label;
        low = std::min(low, number.value_or(INFINITY));
        high = std::max(high, number.value_or(-INFINITY));
    }
    sortByNumber(result.labels);
    const bool isWithin = column.numbers > 0 && column.lowest >= low && column.highest <= high;
    bool hasGaps = false;
    for (auto it = column.words.begin(); it != column.words.end(); ++it)
        hasGaps = hasGaps || !std::ranges::any_of(dictionary, [&](const ValueLabel &label) {
                      return parseNumber(label.value.toStdString(), decimal) ==
                             parseNumber(viewOf(it.key()), decimal);
                  });
    if (isWithin)
        result.words = scaleOf(texts);
    if (result.words && high - low >= 1) {
        result.range = ScaleRange{int(low), int(high)};
        result.isBestFirst = isUpsideDown(*result.words, result.labels);
        result.kind = QuestionKind::Scale;
    } else if (isWithin && hasGaps && high <= scaleTop && texts.size() <= 3) {
        // Only the ends, and perhaps the middle, have words: the rest are points between them.
        result.range = ScaleRange{int(low), int(high)};
        result.isBestFirst = saysOneIsBest(result.labels);
        result.kind = QuestionKind::Scale;
    } else if (column.numbers > 0 && (!isWithin || hasGaps)) {
        // "-1 = refused" beside real numbers is no number of the column.
        for (AnswerLabel &label : result.labels)
            label.number.reset();
    } else if (column.filled > 0) {
        result.kind = QuestionKind::Choice;
    }
    return result;
}

/// The number a cell shows beside its words.
std::optional<double> shownNumber(std::string_view text, const ValueFormat &format)
{
    if (const auto score = parseScore(text, format))
        return *score;
    const auto stars = parseStars(text, format);
    return stars ? std::optional(*stars) : std::nullopt;
}

/// "5 - Very good", "★★★★", "Rated 4": every cell shows its own number.
Labelled fromShown(const ColumnProfile &column, QuestionKind kind, const ValueFormat &format)
{
    Labelled result{kind};
    qint64 cells = 0;
    qint64 shown = 0;
    QStringList bare;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (isNoAnswer(viewOf(it.key())))
            continue;
        cells += it.value();
        const auto number = shownNumber(viewOf(it.key()), format);
        if (!number || *number < 0 || *number > scaleTop)
            continue;
        shown += it.value();
        const QString text = QString::fromUtf8(it.key());
        if (!parseNumber(viewOf(it.key()), format.decimal))
            result.labels << AnswerLabel{text, text, number};
        const QString words = withoutNumber(text);
        if (!words.isEmpty() && parseScore(viewOf(it.key()), format))
            bare << words;
    }
    if (result.labels.isEmpty() || shown * 10 < cells * 9)
        return {kind};
    sortByNumber(result.labels);
    result.words = scaleOf(bare);
    const bool onlyEnds = column.numbers > 0;
    const bool onlySigns = bare.isEmpty();
    if (result.words || onlyEnds || onlySigns)
        result.kind = QuestionKind::Scale;
    if (result.words)
        result.isBestFirst = isUpsideDown(*result.words, [&] {
            QList<AnswerLabel> words = result.labels;
            for (AnswerLabel &label : words)
                label.text = withoutNumber(label.text);
            return words;
        }());
    else
        result.isBestFirst = saysOneIsBest(result.labels);
    result.words.reset(); // the cells' numbers say it better
    return result;
}

Labelled fromWords(const QString &header, const ColumnProfile &column, QuestionKind kind)
{
    Labelled result{kind};
    const auto found = wordScales().find(column);
    // A single word is a step only where the header asks for one.
    if (!found || (found->words < 2 && !headerWords().asksSatisfaction(header)))
        return result;
    result.words = found;
    result.kind = found->isSure ? QuestionKind::Scale : QuestionKind::Choice;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (const auto number = wordScales().number(*found->scale, viewOf(it.key()))) {
            const QString text = QString::fromUtf8(it.key());
            result.labels << AnswerLabel{text, text, double(*number)};
        }
    }
    sortByNumber(result.labels);
    return result;
}

} // namespace

Labelled labelsOf(const QString &header, const HeaderDetail &detail, const ColumnProfile &column,
                  QuestionKind kind, const ValueFormat &format)
{
    if (!detail.labels.isEmpty() && kind != QuestionKind::Date)
        return fromDictionary(detail.labels, column, kind, format.decimal);
    const bool isWords = kind == QuestionKind::Choice || kind == QuestionKind::Text ||
                         kind == QuestionKind::MultiChoice || kind == QuestionKind::Scale;
    if (!isWords || !column.wordsComplete)
        return {kind};
    if (Labelled words = fromWords(header, column, kind); words.words)
        return words;
    if (kind == QuestionKind::MultiChoice || column.words.size() > mostLabels)
        return {kind};
    return fromShown(column, kind, format);
}

} // namespace patron
