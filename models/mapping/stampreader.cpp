// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/stampreader.h"

#include "models/mapping/headerwords.h"
#include "models/mapping/numbertext.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr qint64 day = 86400;
constexpr qint64 firstSheetDay = -25'569; // 1899-12-30

qint64 secondsOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date) * day;
}

} // namespace

QTimeZone sourceZone(const ColumnMapping &column)
{
    const auto zoneOf = [](const QByteArray &id) {
        const bool isOwn = id.isEmpty() || id == zoneAsWritten;
        return id == "UTC" ? QTimeZone::utc() : isOwn ? QTimeZone() : QTimeZone(id);
    };
    if (column.format.zone)
        return zoneOf(*column.format.zone);
    const QTimeZone named = headerZone(column.header);
    return named.isValid() ? named : zoneOf(column.change.zone);
}

ReadingDays::ReadingDays(QDate written, QDate latest)
    : asOf(written)
    , first(secondsOf(QDate(1990, 1, 1)))
    , last(latest.isValid() ? secondsOf(latest.addDays(1)) - 1 : INT64_MAX)
{
}

StampReader::StampReader(const ColumnMapping &column, const QTimeZone &owner,
                         const ReadingDays &days)
    : m_header(column.header)
    , m_format(column.format)
    , m_otherOrder(column.otherOrder)
    , m_days(days)
    , m_clock(owner, sourceZone(column))
{
}

std::optional<ReadDate> StampReader::numbered(std::string_view text) const
{
    const auto number = parseNumber(text, m_format.decimal);
    if (!number)
        return std::nullopt;
    ReadDate date;
    date.hasTime = true;
    date.hasZone = m_format.stamp != StampForm::SheetDays && !m_format.zone;
    if (m_format.stamp == StampForm::SheetDays)
        date.seconds = firstSheetDay * day + std::llround(*number * double(day));
    else
        date.seconds =
            std::llround(m_format.stamp == StampForm::UnixMilliseconds ? *number / 1000 : *number);
    return date;
}

DateOrder StampReader::orderAt(qint64 row) const
{
    if (m_otherOrder.isEmpty())
        return m_format.dateOrder;
    const auto stretch = std::ranges::lower_bound(m_otherOrder, row, {}, &RowStretch::last);
    const bool isIn = stretch != m_otherOrder.end() && stretch->first <= row;
    return isIn ? otherOrder(m_format.dateOrder) : m_format.dateOrder;
}

const std::optional<ReadDate> &StampReader::dateOf(std::string_view text, qint64 row)
{
    const DateOrder order = orderAt(row);
    if (text == m_lastText && order == m_lastOrder)
        return m_lastDate;
    m_lastText = text;
    m_lastOrder = order;
    m_lastDate.reset();
    if (m_format.stamp != StampForm::Text)
        m_lastDate = numbered(text);
    if (!m_lastDate) {
        // Points stand behind the day wherever the row is.
        if (const auto scanned = scanDate(text))
            m_lastDate = readDate(*scanned, scanned->separator == '.' ? m_format.dateOrder : order,
                                  m_days.asOf);
        if (m_lastDate && m_format.zone == zoneAsWritten)
            m_lastDate->hasZone = false;
    }
    return m_lastDate;
}

std::optional<qint64> StampReader::moment(std::string_view text, qint64 row)
{
    const std::optional<ReadDate> &date = dateOf(text, row);
    return date && !date->isRelative ? std::optional(date->seconds) : std::nullopt;
}

std::optional<qint64> StampReader::read(std::string_view text, qint64 row)
{
    const std::optional<ReadDate> &date = dateOf(text, row);
    if (!date) {
        m_unreadable.add(row, text);
        return std::nullopt;
    }
    ++m_read;
    if (date->againstOrder || m_lastOrder != m_format.dateOrder)
        m_other.add(row);
    const qint64 wall = m_clock.wall(*date);
    if (wall < m_days.first || wall > m_days.last) {
        m_implausible.add(row, text);
        return std::nullopt;
    }
    if (date->isRelative)
        m_relative.add(row, text);
    return wall;
}

void StampReader::tellRows(std::vector<qint64> &rows)
{
    for (LeftValues *values : {&m_unreadable, &m_implausible, &m_relative})
        values->rows.tell(rows);
    m_other.tell(rows);
}

QList<Problem> StampReader::notes() const
{
    QList<Problem> notes;
    m_relative.addNote(ProblemCode::DateRelative, m_header, notes);
    if (!notes.isEmpty())
        notes.last().arguments << m_days.asOf.toString(Qt::ISODate);
    m_unreadable.addNote(ProblemCode::DateUnreadable, m_header, notes);
    m_implausible.addNote(ProblemCode::DateImplausible, m_header, notes);
    return notes;
}

} // namespace patron
