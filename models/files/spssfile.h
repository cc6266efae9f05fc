// SPDX-License-Identifier: GPL-3.0-or-later
// One run of libreadstat through an SPSS file (.sav, .zsav, .por): it tells what it finds, in the
// file's own bytes. One run on one thread at a time.
#pragma once

#include "models/base/result.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <string_view>

#include <readstat.h>

namespace patron {

/// Of a text of the library, which gives none where a damaged file has none: no name of a variable.
[[nodiscard]] inline std::string_view viewOf(const char *text)
{
    return text ? std::string_view(text) : std::string_view();
}

/// Who is told. Each may say false: enough.
class SpssEvents
{
public:
    SpssEvents() = default;
    virtual ~SpssEvents() = default;
    SpssEvents(const SpssEvents &) = delete;
    SpssEvents &operator=(const SpssEvents &) = delete;

    /// encoding: as the file declares it, empty where it does not. rows: -1 = unknown.
    virtual void metadata(std::string_view encoding, qint64 rows) = 0;
    /// Before the variables they belong to.
    virtual void label(std::string_view set, readstat_value_t value, std::string_view text) = 0;
    /// set: of its value labels, empty where it has none.
    virtual void variable(const readstat_variable_t &variable, std::string_view set) = 0;
    /// One for each variable, row by row; the missing ones too.
    virtual bool value(readstat_variable_t &variable, readstat_value_t value) = 0;
};

enum class SpssOutcome
{
    Done,
    Stopped, ///< the events had enough
    Unreadable,
    Broken
};

class SpssFile final
{
public:
    explicit SpssFile(const QString &path);

    /// rows: at most so many; 0 = all.
    [[nodiscard]] SpssOutcome run(SpssEvents &events, long rows = 0);

    /// How far in the file the run is. From any thread.
    [[nodiscard]] qint64 position() const { return m_position.load(std::memory_order_relaxed); }

private:
    struct Calls;

    QFile m_file;
    SpssEvents *m_events = nullptr;
    std::atomic<qint64> m_position = 0;
};

} // namespace patron
