// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/shownrows.h"

#include "models/mapping/numbertext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace patron {

namespace {

constexpr qsizetype textLimit = 200;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().left(textLimit);
}

/// A value, or what the file says where there is none.
ShownCell valueOr(bool isThere, CellForm form, const QVariant &value, const QString &inFile)
{
    return isThere ? ShownCell{form, value} : ShownCell{CellForm::Unreadable, inFile};
}

ShownCell scoreCell(const ColumnMapping &column, qint32 score, double unit, const QString &inFile)
{
    if (score != RecordDraft::noScore)
        return {CellForm::Number, score * unit};
    const std::string cell = inFile.toStdString();
    const char decimal = column.format.decimal;
    const bool isNumber = !column.change.missing.contains(inFile) &&
                          (parseNumber(cell, decimal) || parseOutOf(cell, decimal));
    return {isNumber ? CellForm::Uncounted : CellForm::Unreadable, inFile};
}

ShownCell durationCell(qint32 seconds, const QString &inFile)
{
    return valueOr(seconds != RecordDraft::noScore, CellForm::Duration, double(seconds), inFile);
}

ShownCell momentCell(qint64 seconds, const QString &inFile)
{
    // The stamp is of the owner's own clock: no zone may move it.
    return valueOr(seconds != RecordDraft::noTime, CellForm::Moment,
                   QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()), inFile);
}

ShownCell answerCell(const ColumnMapping &column, int index, const RecordDraft &draft,
                     const QString &inFile)
{
    QStringList parts;
    for (const AnswerDraft &answer : draft.answers) {
        if (answer.column == index)
            parts << textOf(answer.text);
    }
    if (column.kind == QuestionKind::Scale || column.kind == QuestionKind::Number) {
        bool isNumber = false;
        const double number = parts.value(0).toDouble(&isNumber);
        if (parts.size() == 1 && isNumber)
            return {CellForm::Number, number};
        if (parts.isEmpty())
            return {CellForm::Unreadable, inFile};
    }
    return {CellForm::Text, parts.isEmpty() ? inFile : parts.join(u" · "_qs)};
}

ShownCell cellOf(const ColumnMapping &column, int index, const RecordDraft &draft,
                 const QString &inFile)
{
    switch (column.field) {
    case Field::Skip:
        return {CellForm::Skipped, inFile};
    case Field::Question:
        return answerCell(column, index, draft, inFile);
    case Field::Date:
        return momentCell(draft.answeredAt, inFile);
    case Field::Recommend:
        return scoreCell(column, draft.recommend, 1, inFile);
    case Field::Satisfaction:
        return scoreCell(column, draft.satisfaction, 1, inFile);
    case Field::Effort:
        return scoreCell(column, draft.effort, 1, inFile);
    case Field::Rating:
        return scoreCell(column, draft.rating, 0.5, inFile);
    case Field::ReplyTime:
        return durationCell(draft.replySeconds, inFile);
    case Field::ResolutionTime:
        return durationCell(draft.resolutionSeconds, inFile);
    case Field::RepliedAt:
        if (draft.answeredAt != RecordDraft::noTime && draft.replySeconds != RecordDraft::noScore)
            return momentCell(draft.answeredAt + draft.replySeconds, inFile);
        break;
    case Field::SolvedAt:
        if (draft.answeredAt != RecordDraft::noTime &&
            draft.resolutionSeconds != RecordDraft::noScore)
            return momentCell(draft.answeredAt + draft.resolutionSeconds, inFile);
        break;
    case Field::CustomerSince:
        return momentCell(draft.answeredAt, inFile);
    case Field::CustomerLeft:
        if (draft.leftAt != RecordDraft::noTime)
            return momentCell(draft.leftAt, inFile);
        return valueOr(draft.hasLeft != RecordDraft::noScore, CellForm::Text, inFile, inFile);
    case Field::Tenure:
        return valueOr(draft.tenureDays != RecordDraft::noScore, CellForm::Text, inFile, inFile);
    case Field::Amount:
        return valueOr(draft.amount != RecordDraft::noTime, CellForm::Number,
                       double(draft.amount) / 100, inFile);
    case Field::CustomerKey:
        return valueOr(!draft.customerKey.empty(), CellForm::Text, inFile, inFile);
    case Field::CustomerName:
        return valueOr(!draft.customerName.empty(), CellForm::Text, inFile, inFile);
    case Field::CustomerEmail:
        return valueOr(!draft.customerEmail.empty(), CellForm::Text, inFile, inFile);
    case Field::CustomerPhone:
        return valueOr(!draft.customerPhone.empty(), CellForm::Text, inFile, inFile);
    case Field::AgeGroup:
        return {CellForm::Text, textOf(draft.values[size_t(Dimension::AgeGroup)])};
    default:
        break;
    }
    return {CellForm::Text, inFile};
}

ShownRow shownRow(const RowBatch &rows, size_t i, const Mapping &mapping, const RecordDraft *draft)
{
    ShownRow shown;
    shown.row = rows.number(i);
    shown.isLeftOut = !draft;
    const auto cells = rows.row(i);
    const auto columns = std::min(mapping.columns.size(), shownColumns);
    for (qsizetype column = 0; column < columns; ++column) {
        const QString inFile =
            size_t(column) < cells.size() ? textOf(cells[size_t(column)]) : QString();
        if (inFile.isEmpty())
            shown.cells << ShownCell{};
        else if (draft)
            shown.cells << cellOf(mapping.columns[column], int(column), *draft, inFile);
        else
            shown.cells << ShownCell{CellForm::Skipped, inFile};
    }
    return shown;
}

QStringList cellsInFile(const RowBatch &rows, size_t i)
{
    QStringList cells;
    for (const std::string_view cell : rows.row(i))
        cells << QString::fromUtf8(cell.data(), qsizetype(cell.size())).left(textLimit);
    return cells;
}

/// The row at a place of the batch; both lists of its drafts are in the order of the file.
ShownRow shownRowOf(const Review &review, const RowBatch &rows, size_t i, const RecordBatch &drafts)
{
    const qint64 row = rows.number(i);
    const auto kept = drafts.view();
    const auto draft = std::ranges::lower_bound(kept, row, {}, &RecordDraft::row);
    const bool isKept = draft != kept.end() && draft->row == row;
    ShownRow shown = shownRow(rows, i, review.mapping, isKept ? &*draft : nullptr);
    const auto rejected = std::ranges::find(drafts.rejected, row, &RejectedRow::row);
    if (rejected != drafts.rejected.end())
        shown.reason = rejected->reason;
    return shown;
}

void addShownRows(Review &review, const RowBatch &rows, const RecordBatch &drafts)
{
    for (size_t i = 0; i < rows.rows() && review.shown.size() < previewRows; ++i)
        review.shown << shownRowOf(review, rows, i, drafts);
}

/// A column may be blank for long, but not every cell of a large file is worth a look.
qint64 lastLookedAt(qsizetype columns)
{
    constexpr qint64 mostCells = 200'000;
    constexpr qint64 mostWanted = 2'000;
    return std::clamp<qint64>(mostCells / std::max<qint64>(columns, 1), previewRows, mostWanted);
}

/// What the cells of an SPSS file stand for, as the preview has it.
QString labelled(const ColumnMapping &column, const QString &value)
{
    const auto label = std::ranges::find(column.labels, value, &AnswerLabel::value);
    return label == column.labels.end() ? value : label->text;
}

void addValues(Review &review, const RowBatch &rows)
{
    const qsizetype columns = review.mapping.columns.size();
    const qint64 last = lastLookedAt(columns);
    review.values.resize(columns);
    for (size_t i = 0; i < rows.rows() && rows.number(i) <= last; ++i) {
        const auto cells = rows.row(i);
        const auto filled = std::min(columns, qsizetype(cells.size()));
        for (qsizetype column = 0; column < filled; ++column) {
            QStringList &values = review.values[column];
            if (values.size() == valuesOfColumn || cells[size_t(column)].empty())
                continue;
            const QString value =
                labelled(review.mapping.columns[column], textOf(cells[size_t(column)]))
                    .simplified();
            if (!value.isEmpty() && !values.contains(value))
                values << value;
        }
    }
}

} // namespace

void addExamples(Review &review, const RowBatch &rows, const RecordBatch &drafts)
{
    addShownRows(review, rows, drafts);
    addValues(review, rows);
    for (size_t i = 0; i < rows.rows() && review.preview.size() < previewRows; ++i)
        review.preview << cellsInFile(rows, i);
    for (const RejectedRow &rejected : drafts.rejected) {
        if (review.leftOut.size() == leftOutLimit)
            break;
        const auto cells = cellsInFile(rows, rows.find(rejected.row));
        review.leftOut << RejectedExample{rejected.row, rejected.reason, cells};
    }
}

void addNotedRows(Review &review, const RowBatch &rows, const RecordBatch &drafts,
                  std::vector<qint64> numbers)
{
    std::ranges::sort(numbers);
    for (const qint64 number : numbers) {
        const size_t i = rows.find(number);
        if (review.noted.size() == notedRows)
            return;
        if (i >= rows.rows())
            continue;
        if (review.noted.isEmpty() || review.noted.last().row < number)
            review.noted << shownRowOf(review, rows, i, drafts);
    }
}

void forgetRowsNotKept(Review &review)
{
    const auto isKept = [&review](qint64 row) {
        return std::ranges::binary_search(review.noted, row, {}, &ShownRow::row);
    };
    for (Problem &note : review.notes)
        note.rows.removeIf(std::not_fn(isKept));
    FateRows &fates = review.fates;
    for (QList<qint64> *rows : {&fates.added, &fates.changed, &fates.duplicates})
        rows->removeIf(std::not_fn(isKept));
}

} // namespace patron
