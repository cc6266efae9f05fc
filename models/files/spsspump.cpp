// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/spsspump.h"

#include <chrono>
#include <exception>

namespace patron {

namespace {

constexpr size_t loadText = 512 * 1024;
constexpr size_t loadCells = 128 * 1024;
constexpr size_t loadsAhead = 2;
/// How often whoever waits looks whether the work is still wanted.
constexpr std::chrono::milliseconds lookEvery{20};

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

} // namespace

SpssPump::SpssPump(const QString &path, const SpssDictionary &dictionary)
    : m_dictionary(dictionary)
    , m_file(path)
    , m_decoder(dictionary.encoding.name)
    , m_thread([this] { run(); })
{
}

SpssPump::~SpssPump()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = false;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SpssPump::run()
{
    bool isWhole = false;
    try {
        const SpssOutcome outcome = m_file.run(*this);
        isWhole = outcome == SpssOutcome::Done && m_column == 0 &&
                  (m_declaredRows < 0 || m_rows >= m_declaredRows);
        if (!m_load.cells.empty() && m_column == 0)
            (void)handOver();
    } catch (const std::exception &) {
        isWhole = false; // no memory: told as a file that does not end
    }
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
        m_broken = !isWhole;
    }
    m_changed.notify_all();
}

SpssPump::Answer SpssPump::next(SpssLoad &load, const Progress &progress)
{
    std::unique_lock lock(m_mutex);
    while (m_loads.empty() && !m_done) {
        if (!progress.isWanted())
            return Answer::Cancelled;
        m_changed.wait_for(lock, lookEvery);
    }
    if (!progress.isWanted())
        return Answer::Cancelled;
    if (m_loads.empty())
        return m_broken ? Answer::Broken : Answer::End;
    load = std::move(m_loads.front());
    m_loads.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return Answer::Load;
}

/// Waits for room; false when nobody wants the rows any more.
bool SpssPump::handOver()
{
    SpssLoad load;
    load.replaced = m_load.replaced;
    load.firstDamaged = m_load.firstDamaged;
    std::swap(load, m_load);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_loads.size() < loadsAhead || !m_wanted; });
        if (!m_wanted)
            return false;
        m_loads.push_back(std::move(load));
    }
    m_changed.notify_all();
    return true;
}

void SpssPump::metadata(std::string_view /*encoding*/, qint64 rows)
{
    m_declaredRows = rows;
}

void SpssPump::label(std::string_view /*set*/, readstat_value_t /*value*/,
                     std::string_view /*text*/)
{
}

void SpssPump::variable(const readstat_variable_t & /*variable*/, std::string_view /*set*/) {}

bool SpssPump::value(readstat_variable_t &variable, readstat_value_t value)
{
    try {
        return addValue(variable, value);
    } catch (const std::exception &) {
        return false; // never through the library, which is no C++
    }
}

bool SpssPump::addValue(readstat_variable_t &variable, readstat_value_t value)
{
    const size_t begin = m_load.text.size();
    bool filled = readstat_value_is_missing(value, &variable) == 0;
    if (filled && readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
        addText(trimmed(viewOf(readstat_string_value(value))));
        filled = m_load.text.size() > begin;
    } else if (filled) {
        appendSpssNumber(readstat_double_value(value), m_dictionary.kinds[m_column], m_load.text);
    }
    m_load.cells.push_back({begin, m_load.text.size() - begin, filled});
    return ++m_column < m_dictionary.kinds.size() || endRow();
}

void SpssPump::addText(std::string_view bytes)
{
    m_decoder.decode(bytes, Piece::Last, m_load.text);
    m_load.replaced = m_decoder.replaced();
    if (m_load.replaced > 0 && m_load.firstDamaged == 0)
        m_load.firstDamaged = m_rows + 1;
}

bool SpssPump::endRow()
{
    m_column = 0;
    ++m_rows;
    if (m_load.text.size() < loadText && m_load.cells.size() < loadCells)
        return true;
    return handOver();
}

} // namespace patron
