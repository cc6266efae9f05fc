// SPDX-License-Identifier: GPL-3.0-or-later
// The library tells rows as it finds them and cannot be asked for the next: it runs on a thread of
// its own, never more than a few loads ahead of the one reader that takes them.
#pragma once

#include "models/base/progress.h"
#include "models/files/spssdictionary.h"
#include "models/files/spssfile.h"
#include "models/files/textdecoder.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace patron {

/// Some whole rows.
struct SpssLoad
{
    struct Cell
    {
        size_t begin = 0;
        size_t size = 0;
        bool filled = false;
    };

    std::string text;
    std::vector<Cell> cells;
    qint64 replaced = 0;     ///< bytes that were no text, in all loads so far
    qint64 firstDamaged = 0; ///< row of the first of them, 0 = none so far
};

class SpssPump final : private SpssEvents
{
public:
    /// dictionary: must live as long.
    SpssPump(const QString &path, const SpssDictionary &dictionary);
    /// Stops the run and waits for its end: a row at most.
    ~SpssPump() override;

    enum class Answer
    {
        Load,
        End,
        Broken,
        Cancelled
    };
    [[nodiscard]] Answer next(SpssLoad &load, const Progress &progress);
    [[nodiscard]] qint64 position() const { return m_file.position(); }

private:
    void run();
    void metadata(std::string_view encoding, qint64 rows) override;
    void label(std::string_view set, readstat_value_t value, std::string_view text) override;
    void variable(const readstat_variable_t &variable, std::string_view set) override;
    bool value(readstat_variable_t &variable, readstat_value_t value) override;

    bool addValue(readstat_variable_t &variable, readstat_value_t value);
    void addText(std::string_view bytes);
    bool endRow();
    [[nodiscard]] bool handOver();

    const SpssDictionary &m_dictionary;
    SpssFile m_file;
    TextDecoder m_decoder;
    SpssLoad m_load;
    size_t m_column = 0;
    qint64 m_rows = 0;
    qint64 m_declaredRows = -1;

    std::mutex m_mutex; ///< for what follows
    std::condition_variable m_changed;
    std::deque<SpssLoad> m_loads;
    bool m_wanted = true;
    bool m_done = false;
    bool m_broken = false;

    std::thread m_thread; ///< last, as it uses all of the above
};

} // namespace patron
