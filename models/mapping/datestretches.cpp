// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/datestretches.h"

#include "models/files/tablereader.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/datetext.h"
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace patron {

namespace {

/// Fewer in a row may as well be slips of a hand.
constexpr qint64 leastInStretch = 5;
/// A column that changes its order more often has no stretches.
constexpr qsizetype mostStretches = 10'000;

double step(qint64 from, qint64 to)
{
    return std::log1p(std::abs(static_cast<double>(to - from)));
}

bool hasBothOrders(const ColumnProfile &column)
{
    return std::min(column.dayFirst, column.monthFirst) >= leastInStretch;
}

} // namespace

qint64 DateStretches::dayOf(const ScannedDate &date, bool isOther) const
{
    constexpr qint64 day = 86'400;
    const auto read = readDate(date, isOther ? otherOrder(m_order) : m_order);
    return read ? read->seconds / day : 0;
}

void DateStretches::add(std::string_view cell, qint64 row)
{
    const auto date = scanDate(cellText(cell));
    if (!date || date->shape != ScannedDate::Shape::Numbers || date->first == date->second ||
        date->separator == '.') // which stands behind the day everywhere
        return;
    const bool isDayFirst = date->canBeDayFirst();
    if (isDayFirst && date->canBeMonthFirst()) {
        addUnclear(*date, row);
        return;
    }
    const bool isOther = isDayFirst == (m_order == DateOrder::MonthDayYear);
    addClear(dayOf(*date, isOther), isOther, row);
}

void DateStretches::addUnclear(const ScannedDate &date, qint64 row)
{
    const qint64 asBefore = dayOf(date, m_isOther);
    const qint64 asAfter = dayOf(date, !m_isOther);
    if (m_gap.count == 0) {
        const auto from = [this](qint64 day) { return m_day ? step(*m_day, day) : 0.0; };
        m_gap = {row, row, 1, from(asBefore), from(asAfter), asBefore, asAfter, row, 0, row - 1};
        return;
    }
    const double going = m_gap.after + step(m_gap.afterDay, asAfter);
    const double turning = m_gap.before + step(m_gap.beforeDay, asAfter);
    if (turning < going) {
        m_gap.turn = row;
        m_gap.ahead = m_gap.count;
        m_gap.beforeTurn = m_gap.last;
    }
    m_gap.after = std::min(going, turning);
    m_gap.before += step(m_gap.beforeDay, asBefore);
    m_gap.beforeDay = asBefore;
    m_gap.afterDay = asAfter;
    m_gap.last = row;
    ++m_gap.count;
}

void DateStretches::addClear(qint64 day, bool isOther, qint64 row)
{
    const Gap gap = std::exchange(m_gap, {});
    const bool isFirst = !m_day;
    if (isOther == m_isOther && !isFirst) {
        if (isOther)
            m_run = {{m_run.rows.first, row}, m_run.clear + 1, m_run.unclear + gap.count};
    } else {
        // All of the gap as before it, or the rest of it already as behind it. Where nothing
        // stands before it, it begins the file.
        const bool turns = gap.count > 0 && (isFirst || gap.after + step(gap.afterDay, day) <
                                                            gap.before + step(gap.beforeDay, day));
        const qint64 ahead = isFirst ? 0 : turns ? gap.ahead : gap.count;
        if (isOther) {
            m_run = {{turns ? (isFirst ? gap.first : gap.turn) : row, row}, 1, gap.count - ahead};
        } else if (!isFirst) {
            if (ahead > 0) {
                m_run.rows.last = turns ? gap.beforeTurn : gap.last;
                m_run.unclear += ahead;
            }
            endRun();
        }
    }
    m_day = day;
    m_isOther = isOther;
}

void DateStretches::endRun()
{
    const Run run = std::exchange(m_run, {});
    if (run.clear < leastInStretch || m_found.size() > mostStretches)
        return;
    m_found << run.rows;
    m_unclear += run.unclear;
}

void DateStretches::finish()
{
    if (m_isOther && m_gap.count > 0) {
        m_run.rows.last = m_gap.last;
        m_run.unclear += m_gap.count;
    }
    endRun();
    if (m_found.size() > mostStretches) {
        m_found.clear();
        m_unclear = 0;
    }
}

Result<void> findDateStretches(TableReader &reader, TableProfile &profile, const Progress &progress)
{
    std::vector<std::pair<qsizetype, DateStretches>> mixed;
    for (qsizetype i = 0; i < profile.columns.size(); ++i) {
        if (hasBothOrders(profile.columns[i]))
            mixed.emplace_back(i, DateStretches(dateOrderOf(profile.columns[i])));
    }
    if (mixed.empty())
        return {};
    RowBatch batch;
    Result<bool> more = reader.read(batch, progress);
    for (; more && *more; more = reader.read(batch, progress)) {
        for (size_t i = 0; i < batch.rows(); ++i) {
            const auto row = batch.row(i);
            for (auto &[column, stretches] : mixed) {
                if (size_t(column) < row.size())
                    stretches.add(row[size_t(column)], batch.number(i));
            }
        }
    }
    if (!more)
        return failure(more.error());
    for (auto &[column, stretches] : mixed) {
        stretches.finish();
        profile.columns[column].otherOrder = stretches.found();
        profile.columns[column].unclearInOther = stretches.unclear();
    }
    return reader.rewind(progress);
}

} // namespace patron
