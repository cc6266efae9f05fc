// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/columnreader.h"

#include "models/base/fingerprint.h"
#include "models/mapping/kindwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valueparser.h"
#include "models/mapping/valuewords.h"
#include "models/records/measure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace patron {

namespace {

/// What most scores are, without a look at words and signs.
std::optional<int> singleDigit(std::string_view text)
{
    if (text.size() != 1 || !isDigit(text[0]))
        return std::nullopt;
    return text[0] - '0';
}

} // namespace

void RowParts::clear()
{
    title = {};
    comments.clear();
    repliedAt = RecordDraft::noTime;
    solvedAt = RecordDraft::noTime;
}

ColumnReader::ColumnReader(const ColumnMapping &column, int index, quint64 seed,
                           const QTimeZone &owner, const ReadingDays &days)
    : m_header(column.header)
    , m_field(column.field)
    , m_kind(column.kind)
    , m_format(column.format)
    , m_index(index)
    , m_keepsBeyond(column.keepsBeyond)
    , m_keepsNobody(column.keepsNobody)
    , m_question(column.question)
    , m_item(column.item.toStdString())
    , m_parts(column.tornOptions, column.format.separator.toStdString())
    , m_key(seed)
    , m_isStamp(column.kind == QuestionKind::Date || column.field == Field::Date ||
                column.field == Field::RepliedAt || column.field == Field::SolvedAt)
    , m_stamps(column, owner, days)
{
    for (const AnswerLabel &label : column.labels) {
        if (label.value != label.text)
            m_labels.emplace(label.value.toStdString(), label.text.toStdString());
    }
    for (const MeasureInfo &measure : allMeasures()) {
        if (measure.field != m_field || measure.measure == Measure::Volume)
            continue;
        m_low = measure.low;
        m_high = measure.high < 0 ? std::numeric_limits<qint32>::max() : measure.high;
    }
    for (const DimensionInfo &dimension : allDimensions()) {
        if (dimension.field == m_field && int(dimension.dimension) < storedDimensions)
            m_dimension = size_t(dimension.dimension);
    }
}

void ColumnReader::read(std::string_view text, RecordDraft &draft, RowParts &parts,
                        std::deque<std::string> &made)
{
    if (m_field == Field::Question) {
        readAnswer(text, draft, made);
        return;
    }
    if (isMissingWord(text))
        return;
    switch (m_field) {
    case Field::SourceId:
        draft.sourceId = text;
        draft.sourceKey = fingerprint(text);
        break;
    case Field::Date:
        draft.answeredAt = m_stamps.read(text, draft.row).value_or(draft.answeredAt);
        break;
    case Field::RepliedAt:
        parts.repliedAt = m_stamps.read(text, draft.row).value_or(parts.repliedAt);
        break;
    case Field::SolvedAt:
        parts.solvedAt = m_stamps.read(text, draft.row).value_or(parts.solvedAt);
        break;
    case Field::Recommend:
        readScore(text, draft, draft.recommend);
        break;
    case Field::Satisfaction:
        readScore(text, draft, draft.satisfaction);
        break;
    case Field::Effort:
        readScore(text, draft, draft.effort);
        break;
    case Field::Rating:
        readStars(text, draft, draft.rating);
        break;
    case Field::ReplyTime:
        readDuration(text, draft.row, draft.replySeconds);
        break;
    case Field::ResolutionTime:
        readDuration(text, draft.row, draft.resolutionSeconds);
        break;
    case Field::Channel:
    case Field::Branch:
    case Field::Segment:
    case Field::Staff:
    case Field::Product:
        draft.values[m_dimension] = text;
        break;
    case Field::Comment:
        parts.comments.push_back(text);
        break;
    case Field::Title:
        parts.title = text;
        break;
    case Field::CustomerKey:
        draft.customerKey = isNobody(text) ? std::string_view() : text;
        break;
    case Field::CustomerName:
        if (!isNobody(text))
            addName(text, draft, made);
        break;
    case Field::CustomerEmail:
        draft.customerEmail = isEmail(text) ? text : std::string_view();
        break;
    case Field::CustomerPhone:
        draft.customerPhone = isNobody(text) ? std::string_view() : text;
        break;
    case Field::AgeGroup:
        draft.values[m_dimension] = ageGroup(text);
        break;
    case Field::CustomerSince:
        draft.answeredAt = m_stamps.read(text, draft.row).value_or(draft.answeredAt);
        break;
    case Field::CustomerLeft:
        readLeft(text, draft);
        break;
    case Field::Tenure:
        readTenure(text, draft);
        break;
    case Field::Amount:
        readAmount(text, draft);
        break;
    case Field::Question:
    case Field::Skip:
        break;
    }
}

/// First and last name may stand in columns of their own.
void ColumnReader::addName(std::string_view text, RecordDraft &draft, std::deque<std::string> &made)
{
    if (draft.customerName.empty())
        draft.customerName = text;
    else
        draft.customerName =
            made.emplace_back(std::string(draft.customerName) + ' ' + std::string(text));
}

bool ColumnReader::isNobody(std::string_view text) const
{
    return !m_keepsNobody && valueWords().isNobody(text);
}

void ColumnReader::readScore(std::string_view text, RecordDraft &draft, qint32 &score)
{
    std::optional<int> value = singleDigit(text); // as most are
    if (!value)
        value = m_field == Field::Satisfaction ? parseSatisfaction(text, m_format)
                                               : parseScore(text, m_format);
    if (!value) {
        // A number that is no whole number is on no scale of ours; words are words.
        if (parseNumber(text, m_format.decimal))
            leaveBeyond(text, draft);
        else if (!isNoAnswer(text))
            m_unreadable.add(draft.row, text);
    } else if (*value < m_low || *value > m_high) {
        leaveBeyond(text, draft);
    } else {
        score = m_format.isReversed ? m_low + m_high - *value : *value;
    }
}

void ColumnReader::readStars(std::string_view text, RecordDraft &draft, qint32 &halves)
{
    const auto stars = parseStars(text, m_format);
    if (!stars) {
        if (!isNoAnswer(text))
            m_unreadable.add(draft.row, text);
        return;
    }
    const double doubled = *stars * 2;
    if (doubled < m_low || doubled > m_high)
        leaveBeyond(text, draft);
    else
        halves = qint32(std::lround(
            m_format.isReversed && !m_format.onScale ? m_low + m_high - doubled : doubled));
}

void ColumnReader::leaveBeyond(std::string_view text, RecordDraft &draft)
{
    m_outOfScale.add(draft.row, text);
    if (m_keepsBeyond)
        draft.answers.push_back({m_index, text});
}

void ColumnReader::readDuration(std::string_view text, qint64 row, qint32 &seconds)
{
    const auto duration = parseDuration(text, m_format);
    if (!duration && isNoAnswer(text))
        return;
    if (!duration)
        m_unreadable.add(row, text);
    else if (*duration < m_low || *duration > m_high)
        m_outOfScale.add(row, text);
    else
        seconds = qint32(std::llround(*duration));
}

/// A day, or yes and no; among the days of a column some lists write "no".
void ColumnReader::readLeft(std::string_view text, RecordDraft &draft)
{
    if (const auto left = kindWords().hasLeft(text, m_format.isReversed))
        draft.hasLeft = *left ? 1 : 0;
    else if (m_kind == QuestionKind::Date)
        draft.leftAt = m_stamps.read(text, draft.row).value_or(draft.leftAt);
    else
        m_unreadable.add(draft.row, text);
}

void ColumnReader::readTenure(std::string_view text, RecordDraft &draft)
{
    const auto days = parseTenure(text, m_format);
    if (!days)
        m_unreadable.add(draft.row, text);
    else if (*days > m_high)
        m_outOfScale.add(draft.row, text);
    else
        draft.tenureDays = qint32(std::lround(*days));
}

void ColumnReader::readAmount(std::string_view text, RecordDraft &draft)
{
    if (const auto amount = parseMoney(text, m_format.decimal))
        draft.amount = *amount;
    else
        m_unreadable.add(draft.row, text);
}

void ColumnReader::readAnswer(std::string_view text, RecordDraft &draft,
                              std::deque<std::string> &made)
{
    if (m_question >= 0) {
        readBox(text, draft);
        return;
    }
    const bool isValue = m_kind == QuestionKind::Scale || m_kind == QuestionKind::Number ||
                         m_kind == QuestionKind::Date;
    if (isValue && isMissingWord(text))
        return;
    if (m_kind == QuestionKind::MultiChoice && !m_format.separator.isEmpty()) {
        addAnswers(text, draft);
        return;
    }
    if (const auto label = labelOf(text); !label.empty()) {
        draft.answers.push_back({m_index, label});
        return;
    }
    const bool isNumber = m_kind == QuestionKind::Scale || m_kind == QuestionKind::Number;
    if (!isNumber || isPlainWhole(text)) {
        draft.answers.push_back({m_index, text});
        return;
    }
    auto number = parseNumber(text, m_format.decimal);
    if (!number && m_format.isOutOf) {
        if (const auto outOf = parseOutOf(text, m_format.decimal))
            number = outOf->value;
    }
    // Words among the numbers ("don't know") are kept as they are.
    const std::string_view answer =
        number ? std::string_view(made.emplace_back(plainNumber(*number))) : text;
    draft.answers.push_back({m_index, answer});
}

std::string_view ColumnReader::labelOf(std::string_view text) const
{
    if (m_labels.empty())
        return {};
    auto label = m_labels.find(text);
    if (label == m_labels.end()) {
        if (const auto number = parseNumber(text, m_format.decimal))
            label = m_labels.find(plainNumber(*number));
    }
    return label != m_labels.end() ? std::string_view(label->second) : std::string_view();
}

void ColumnReader::readBox(std::string_view text, RecordDraft &draft) const
{
    if (isMissingWord(text))
        return;
    if (!valueWords().isUnticked(text))
        draft.answers.push_back({m_question, m_item});
    if (m_kind != QuestionKind::MultiChoice)
        draft.answers.push_back({m_index, text});
}

void ColumnReader::addAnswers(std::string_view text, RecordDraft &draft)
{
    const size_t first = draft.answers.size();
    for (const std::string_view answer : m_parts.of(text)) {
        // The same box twice in a cell is ticked once.
        const bool isTicked =
            std::any_of(draft.answers.begin() + ptrdiff_t(first), draft.answers.end(),
                        [answer](const auto &ticked) { return ticked.text == answer; });
        if (!isTicked)
            draft.answers.push_back({m_index, answer});
    }
}

quint64 ColumnReader::contentKey(std::string_view text, qint64 row)
{
    if (m_isStamp) {
        if (const auto moment = m_stamps.moment(text, row))
            return m_key.ofNumber(double(*moment));
    }
    if (isPlainWhole(text))
        return m_key.ofText(text);
    const bool isNumber = m_kind == QuestionKind::Number || m_kind == QuestionKind::Scale;
    if (isNumber || mayBeClearNumber(text)) {
        if (const auto number =
                clearNumber(text, isNumber ? std::optional(m_format.decimal) : std::nullopt))
            return m_key.ofNumber(*number);
    }
    // "0:05:00" of a workbook is the "0:05" of the CSV.
    if (isDigit(text[0])) {
        if (const auto seconds = parseClock(text))
            return m_key.ofNumber(*seconds);
    }
    return m_key.ofText(text);
}

bool ColumnReader::canStandAlone(std::string_view text, bool rowIsWhole) const
{
    switch (m_field) {
    case Field::Recommend:
    case Field::Satisfaction:
    case Field::Rating:
    case Field::Effort:
    case Field::Comment:
    case Field::Title:
        return true;
    case Field::Date:
    case Field::CustomerSince:
        return isDate(text);
    case Field::CustomerKey:
    case Field::CustomerEmail:
        return rowIsWhole;
    case Field::Question:
        return rowIsWhole && isCounted(m_kind);
    default:
        return false;
    }
}

bool ColumnReader::isDate(std::string_view text) const
{
    return scanDate(text).has_value();
}

void ColumnReader::tellRows(std::vector<qint64> &rows)
{
    m_stamps.tellRows(rows);
    m_unreadable.rows.tell(rows);
    m_outOfScale.rows.tell(rows);
}

QList<Problem> ColumnReader::notes() const
{
    QList<Problem> notes = m_stamps.notes();
    for (Problem &each : notes) {
        if (each.code != ProblemCode::DateUnreadable || m_field != Field::Date ||
            !m_stamps.isHardlyRead())
            continue;
        each.code = ProblemCode::DatesUnread;
        each.arguments << m_stamps.cells();
    }
    m_unreadable.addNote(ProblemCode::ValueUnreadable, m_header, notes);
    m_outOfScale.addNote(ProblemCode::ValueOutOfScale, m_header, notes);
    return notes;
}

} // namespace patron
