// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scaleends.h"

#include "models/mapping/direction.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/wordscale.h"

#include <algorithm>

namespace patron {

namespace {

/// What the file says its codes stand for, whatever became of the column.
QList<AnswerLabel> fromDictionary(const Review &review, qsizetype column, char decimal)
{
    QList<AnswerLabel> labels;
    for (const ValueLabel &each : review.shape.details.value(column).labels)
        labels << AnswerLabel{each.value, each.label,
                              parseNumber(each.value.toStdString(), decimal)};
    return labels;
}

/// A score that is read from words.
QList<AnswerLabel> fromWords(const Review &review, qsizetype column, const QString &scale)
{
    QList<AnswerLabel> labels;
    const WordScale *steps = wordScales().scale(scale);
    for (const QStringList &row : review.preview) {
        const QString cell = row.value(column).simplified();
        const auto number = steps ? wordScales().number(*steps, cell.toStdString()) : std::nullopt;
        if (number)
            labels << AnswerLabel{cell, cell, double(*number)};
    }
    return labels;
}

QList<AnswerLabel> labelsOf(const Review &review, qsizetype index)
{
    const ColumnMapping &column = review.mapping.columns[index];
    if (!column.labels.isEmpty())
        return column.labels;
    const QList<AnswerLabel> known = fromDictionary(review, index, column.format.decimal);
    return known.isEmpty() ? fromWords(review, index, column.format.words) : known;
}

} // namespace

std::optional<ScaleEnds> scaleEnds(const Review &review, qsizetype column)
{
    if (column < 0 || column >= review.mapping.columns.size())
        return {};
    const auto &scale = review.mapping.columns[column].scale;
    QList<AnswerLabel> labels = labelsOf(review, column);
    // "-1 = refused" is no step.
    labels.removeIf([&scale](const AnswerLabel &label) {
        const bool isOutside =
            scale && label.number && (*label.number < scale->low || *label.number > scale->high);
        return !label.number || isOutside || withoutNumber(label.text).isEmpty();
    });
    if (labels.isEmpty())
        return {};
    const auto [low, high] = std::ranges::minmax_element(labels, {}, &AnswerLabel::number);
    if (low->number == high->number)
        return {};
    return ScaleEnds{*low->number, withoutNumber(low->text), *high->number,
                     withoutNumber(high->text)};
}

} // namespace patron
