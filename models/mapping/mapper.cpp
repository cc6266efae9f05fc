// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mapper.h"

#include "models/base/fingerprint.h"
#include "models/base/textfold.h"
#include "models/mapping/columnreader.h"
#include "models/mapping/fingerprinttable.h"
#include "models/mapping/headerecho.h"
#include "models/mapping/kindwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/reciperows.h"
#include "models/mapping/totalrow.h"
#include "models/mapping/valuetext.h"
#include "models/mapping/valuewords.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <string>

namespace patron {

namespace {

/// A table narrower than this has rows with one filled cell by nature.
constexpr size_t footerWidth = 4;

/// Numbers up to a million may be a tool's own count; longer ones are ids.
constexpr size_t counterDigits = 6;

bool endsSentence(std::string_view text)
{
    constexpr std::string_view marks = ".!?:;,)";
    return marks.find(text.back()) != std::string_view::npos || text.ends_with("\xE2\x80\xA6");
}

} // namespace

struct Mapper::Private
{
    QString file;
    RecipeRows recipe;
    HeaderEcho echo;
    std::vector<ColumnReader> columns;
    std::vector<std::string_view> texts; ///< of the row at hand, by column
    RowParts parts;
    size_t dateColumn = std::numeric_limits<size_t>::max();
    size_t leftColumn = std::numeric_limits<size_t>::max();
    RecordKind kind;
    size_t customerColumn = std::numeric_limits<size_t>::max(); ///< that counts once
    std::vector<size_t> ratings;  ///< columns of questions with a scale
    std::vector<bool> tellsApart; ///< by column: left out, and still a part of the key
    bool keepsFooters = false;
    FingerprintSet said;         ///< what customers said so far, where the owner has it count once
    bool hasLeavingDays = false; ///< customers: a column says when they left
    qint64 lastDay = 0; ///< of the file: seconds since 1970; who leaves later is still there

    explicit Private(const Mapping &mapping)
        : recipe(mapping)
        , echo(mapping.headerCells)
        , kind(mapping.kind)
        , keepsFooters(mapping.keepsFooters)
    {
    }
    void addColumns(const Mapping &mapping, const QTimeZone &zone);
    /// Trims the cells of a row into `texts`; returns how many are filled and the first of them.
    std::pair<size_t, size_t> take(std::span<const std::string_view> cells);
    [[nodiscard]] bool isFooter(size_t column, bool rowIsWhole) const;
    [[nodiscard]] bool isTotal() const;
    void read(RecordDraft &draft, std::deque<std::string> &made);
    void join(RecordDraft &draft, std::deque<std::string> &made) const;
    static void timeUntil(qint64 end, const RecordDraft &draft, qint32 &seconds);
    /// Takes out of the row the scores and ratings that the same customer gave on the same day in
    /// a row before.
    void leaveOutSaid(RecordDraft &draft);
    [[nodiscard]] bool isSaid(quint64 who, size_t column, std::string_view what);
    /// Some tools number the answers of each export from 1: such a number means the same answer
    /// only together with its date.
    void tellCounterApart(RecordDraft &draft);
    /// A row of a list of customers is that customer's whenever it comes again.
    void finishCustomer(RecordDraft &draft) const;
};

void Mapper::Private::addColumns(const Mapping &mapping, const QTimeZone &zone)
{
    const ReadingDays days(mapping.asOf, mapping.latest);
    QHash<QString, quint64> seen;
    columns.reserve(size_t(mapping.columns.size()));
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const QString header = folded(mapping.columns[i].header);
        // Two columns of one name are told apart by their order.
        const quint64 seed = fingerprint(header.toStdString(), seen[header]++);
        columns.emplace_back(mapping.columns[i], i, seed, zone, days);
        tellsApart.push_back(mapping.columns[i].tellsApart);
        if (mapping.columns[i].field == Field::Date)
            dateColumn = size_t(i);
        if (mapping.columns[i].countsOnce)
            customerColumn = size_t(i);
        if (mapping.columns[i].field == Field::Question &&
            mapping.columns[i].kind == QuestionKind::Scale)
            ratings.push_back(size_t(i));
        if (mapping.columns[i].field == Field::CustomerLeft)
            leftColumn = size_t(i);
        hasLeavingDays |= mapping.columns[i].field == Field::CustomerLeft &&
                          mapping.columns[i].kind == QuestionKind::Date;
    }
    texts.resize(columns.size());
    const QDate day = mapping.asOf.isValid() ? mapping.asOf : QDate::currentDate();
    lastDay = QDate(1970, 1, 1).daysTo(day.addDays(1)) * 86'400;
}

std::pair<size_t, size_t> Mapper::Private::take(std::span<const std::string_view> cells)
{
    size_t filled = 0;
    size_t first = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        texts[i] = i < cells.size() ? cellText(cells[i]) : std::string_view();
        if (texts[i].empty())
            continue;
        if (filled++ == 0)
            first = i;
    }
    return {filled, first};
}

bool Mapper::Private::isFooter(size_t column, bool rowIsWhole) const
{
    if (columns.size() < footerWidth)
        return false;
    if (valueWords().isFooter(texts[column]))
        return true;
    return column == 0 && !columns[0].canStandAlone(texts[0], rowIsWhole);
}

/// A row with a day of its own sums nothing up.
bool Mapper::Private::isTotal() const
{
    const bool hasDay = dateColumn < texts.size() && columns[dateColumn].isDate(texts[dateColumn]);
    return !hasDay && isTotalRow(texts);
}

void Mapper::Private::read(RecordDraft &draft, std::deque<std::string> &made)
{
    parts.clear();
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].empty())
            continue;
        if (columns[i].field() == Field::Skip) {
            if (tellsApart[i])
                draft.contentKey += columns[i].contentKey(texts[i], draft.row);
            continue;
        }
        const std::string_view text = recipe.cell(i, texts[i], made);
        if (!text.empty())
            columns[i].read(text, draft, parts, made);
        // A sum does not mind the order of the columns.
        draft.contentKey += columns[i].contentKey(texts[i], draft.row);
    }
    join(draft, made);
    timeUntil(parts.repliedAt, draft, draft.replySeconds);
    timeUntil(parts.solvedAt, draft, draft.resolutionSeconds);
    tellCounterApart(draft);
    if (customerColumn < texts.size())
        leaveOutSaid(draft);
    if (kind == RecordKind::Customers)
        finishCustomer(draft);
}

bool Mapper::Private::isSaid(quint64 who, size_t column, std::string_view what)
{
    const quint64 key = fingerprint(what, who + column);
    return !said.add(key);
}

void Mapper::Private::leaveOutSaid(RecordDraft &draft)
{
    if (draft.customerKey.empty() || draft.answeredAt == RecordDraft::noTime)
        return;
    constexpr qint64 day = 86'400;
    const qint64 days = draft.answeredAt / day - (draft.answeredAt % day < 0 ? 1 : 0);
    const quint64 who = fingerprint(draft.customerKey, fingerprint(std::to_string(days)));
    // Behind all columns: the scores by their place in this list.
    size_t place = columns.size();
    for (qint32 *score : {&draft.recommend, &draft.satisfaction, &draft.rating, &draft.effort}) {
        ++place;
        if (*score != RecordDraft::noScore && isSaid(who, place, std::to_string(*score)))
            *score = RecordDraft::noScore;
    }
    std::erase_if(draft.answers, [&](const AnswerDraft &answer) {
        const auto column = size_t(answer.column);
        return std::ranges::binary_search(ratings, column) && isSaid(who, column, answer.text);
    });
}

void Mapper::Private::finishCustomer(RecordDraft &draft) const
{
    // No day and no word: the customer is still there.
    const bool isGone = draft.leftAt != RecordDraft::noTime && draft.leftAt <= lastDay;
    const bool isUnread = draft.leftAt == RecordDraft::noTime && leftColumn < texts.size() &&
                          !texts[leftColumn].empty();
    if (draft.hasLeft == RecordDraft::noScore && hasLeavingDays && !isUnread)
        draft.hasLeft = isGone ? 1 : 0;
    constexpr qint64 day = 86'400;
    const bool isDated =
        draft.answeredAt != RecordDraft::noTime && draft.leftAt >= draft.answeredAt && isGone;
    if (draft.tenureDays == RecordDraft::noScore && isDated)
        draft.tenureDays = qint32((draft.leftAt - draft.answeredAt) / day);
    if (draft.sourceKey != 0)
        return;
    if (!draft.customerKey.empty()) {
        draft.sourceKey = fingerprint(draft.customerKey);
        return;
    }
    // Two people of one address are two rows.
    const std::string_view address =
        !draft.customerEmail.empty() ? draft.customerEmail : draft.customerPhone;
    if (!address.empty())
        draft.sourceKey = fingerprint(address, fingerprint(draft.customerName, 1));
}

void Mapper::Private::tellCounterApart(RecordDraft &draft)
{
    const std::string_view id = draft.sourceId;
    const bool isCounter = !id.empty() && id.size() <= counterDigits &&
                           std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
    if (!isCounter || dateColumn >= texts.size())
        return;
    if (const std::string_view date = texts[dateColumn]; !date.empty())
        draft.sourceKey = fingerprint(id, columns[dateColumn].contentKey(date, draft.row));
}

void Mapper::Private::join(RecordDraft &draft, std::deque<std::string> &made) const
{
    if (parts.title.empty() && parts.comments.size() < 2) {
        draft.comment = parts.comments.empty() ? std::string_view() : parts.comments[0];
        return;
    }
    std::string whole(parts.title);
    for (size_t i = 0; i < parts.comments.size(); ++i) {
        if (i == 0 && !whole.empty())
            whole += endsSentence(whole) ? " " : ". ";
        else if (i > 0)
            whole += '\n';
        whole += parts.comments[i];
    }
    draft.comment = parts.comments.empty() ? parts.title
                                           : std::string_view(made.emplace_back(std::move(whole)));
}

/// A time that the file does not tell, but when it ended: counted from the date.
void Mapper::Private::timeUntil(qint64 end, const RecordDraft &draft, qint32 &seconds)
{
    if (seconds != RecordDraft::noScore || end == RecordDraft::noTime ||
        draft.answeredAt == RecordDraft::noTime)
        return;
    const qint64 found = end - draft.answeredAt;
    if (found >= 0 && found <= std::numeric_limits<qint32>::max())
        seconds = qint32(found);
}

Mapper::Mapper(Mapping mapping, QTimeZone zone, QString file)
    : d(std::make_unique<Private>(mapping))
{
    d->file = std::move(file);
    d->addColumns(mapping, zone);
}

Mapper::~Mapper() = default;

void Mapper::map(const RowBatch &rows, RecordBatch &drafts)
{
    drafts.clear();
    for (size_t i = 0; i < rows.rows(); ++i) {
        const auto cells = rows.row(i);
        const auto [filled, first] = d->take(cells);
        if (filled == 0) {
            drafts.rejected.push_back({rows.number(i), ProblemCode::RowEmpty});
        } else if (d->echo.isHeader(cells)) {
            drafts.rejected.push_back({rows.number(i), ProblemCode::RowHeader});
        } else if (!d->keepsFooters &&
                   ((filled == 1 && d->isFooter(first, cells.size() >= d->columns.size())) ||
                    d->isTotal())) {
            drafts.rejected.push_back({rows.number(i), ProblemCode::RowFooter});
        } else if (const auto reason = d->recipe.leftOut(d->texts)) {
            drafts.rejected.push_back({rows.number(i), *reason});
        } else {
            RecordDraft &draft = drafts.add();
            draft.row = rows.number(i);
            d->read(draft, drafts.made);
        }
    }
}

std::vector<qint64> Mapper::takeNotedRows()
{
    std::vector<qint64> rows;
    for (ColumnReader &column : d->columns)
        column.tellRows(rows);
    return rows;
}

QList<qint64> Mapper::rowsInOtherOrder(const QString &header) const
{
    const auto column = std::ranges::find(d->columns, header, &ColumnReader::header);
    return column != d->columns.end() ? column->rowsInOtherOrder() : QList<qint64>();
}

QList<Problem> Mapper::notes() const
{
    QList<Problem> notes;
    for (const ColumnReader &column : d->columns) {
        for (Problem &problem : column.notes()) {
            problem.place.file = d->file;
            notes << problem;
        }
    }
    return notes;
}

} // namespace patron
