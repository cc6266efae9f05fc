// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/columnlook.h"

#include "models/mapping/answerlabels.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/direction.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/tornoptions.h"
#include "models/mapping/valueparser.h"

#include <algorithm>

namespace patron {

namespace {

/// "4 / 5" in every cell: the scale is 1 to 5.
std::optional<ScaleRange> outOfRange(const ColumnLook &column)
{
    if (!column.format.isOutOf)
        return std::nullopt;
    std::optional<int> top;
    for (auto it = column.profile.words.begin(); it != column.profile.words.end(); ++it) {
        const auto outOf =
            parseOutOf({it.key().constData(), size_t(it.key().size())}, column.format.decimal);
        if (!outOf)
            continue;
        if (outOf->of != int(outOf->of) || (top && *top != int(outOf->of)))
            return std::nullopt;
        top = int(outOf->of);
    }
    return top ? std::optional(ScaleRange{0, *top}) : std::nullopt;
}

/// What was a question of several answers is one in a file of three rows, too.
void readAsKnown(ColumnLook &column)
{
    const bool isOpen = column.kind != QuestionKind::MultiChoice &&
                        column.kind != QuestionKind::Empty && column.kind != QuestionKind::Date;
    const QString separator = isOpen ? knownSeparator(column.profile, column.known) : QString();
    if (separator.isEmpty())
        return;
    column.kind = QuestionKind::MultiChoice;
    column.format.separator = separator;
}

/// For one column as wished; for all of them only where there are several answers in a cell anyway.
void wishSeparator(ColumnLook &column)
{
    if (!column.wished.separator || column.profile.filled == 0)
        return;
    const QString separator = *column.wished.separator;
    if (separator.isEmpty() && column.kind == QuestionKind::MultiChoice) {
        column.kind = QuestionKind::Choice;
        column.format.separator.clear();
    } else if (!separator.isEmpty() &&
               (!column.wished.isForAll || column.kind == QuestionKind::MultiChoice)) {
        column.kind = QuestionKind::MultiChoice;
        column.format.separator = separator;
    }
}

void wishFormat(ColumnLook &column)
{
    const ColumnReading &wished = column.wished;
    column.format.dateOrder = wished.dateOrder.value_or(column.format.dateOrder);
    column.format.timeUnit = wished.timeUnit.value_or(column.format.timeUnit);
    column.format.zone = wished.zone;
    if (wished.scale &&
        (!wished.isForAll || (column.kind == QuestionKind::Scale && !column.stated))) {
        const auto [low, high] = std::minmax(wished.scale->low, wished.scale->high);
        column.stated = ScaleRange{low, high};
        column.format.isReversed = wished.scale->low > wished.scale->high;
        column.isBestFirst = column.format.isReversed;
    }
    column.kind = wished.kind.value_or(column.kind);
    if (wished.kind == QuestionKind::MultiChoice && column.format.separator.isEmpty())
        column.format.separator = likelySeparator(column.profile);
}

} // namespace

ColumnLook lookAt(const QString &header, const HeaderDetail &detail, const ColumnProfile &profile,
                  qint64 rows, const ColumnReading &wished, const QStringList &known)
{
    ColumnLook look{header, profile};
    look.rows = rows;
    look.format = formatOf(header, profile);
    look.isUnitSaid = headerWords().unit(header, LengthOf::Wait).has_value();
    look.wished = wished;
    look.known = known;
    look.kind = kindOf(header, profile, look.format);
    readAsKnown(look);
    wishSeparator(look);
    const Labelled labelled = labelsOf(header, detail, profile, look.kind, look.format);
    look.kind = labelled.kind;
    look.words = labelled.words;
    look.labels = labelled.labels;
    if (look.words && detail.labels.isEmpty())
        look.format.words = look.words->scale->id;
    if (look.kind != QuestionKind::MultiChoice)
        look.format.separator.clear();
    look.stated = headerScale(header);
    if (!look.stated)
        look.stated = labelled.range;
    if (!look.stated)
        look.stated = outOfRange(look);
    look.isBestFirst = saysOneIsBest(header) || labelled.isBestFirst;
    look.ownKind = look.kind;
    look.ownSeparator = look.format.separator;
    wishFormat(look);
    if (wished.separator) { // which the labels were looked for with
        const ColumnLook own = lookAt(header, detail, profile, rows, {}, known);
        look.ownKind = own.kind;
        look.ownSeparator = own.format.separator;
    }
    return look;
}

} // namespace patron
