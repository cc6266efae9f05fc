// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/spssfile.h"

#include <exception>
#include <memory>

namespace patron {

/// What the library calls back.
struct SpssFile::Calls
{
    static SpssFile &self(void *context) { return *static_cast<SpssFile *>(context); }

    static int open(const char * /*path*/, void *context)
    {
        return self(context).m_file.open(QIODevice::ReadOnly) ? 0 : -1;
    }
    static int close(void *context)
    {
        self(context).m_file.close();
        return 0;
    }
    static readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence, void *context)
    {
        QFile &file = self(context).m_file;
        const qint64 from = whence == READSTAT_SEEK_SET   ? 0
                            : whence == READSTAT_SEEK_CUR ? file.pos()
                                                          : file.size();
        const qint64 to = from + offset;
        // Beyond the end of a file is nothing to be read; what says so is damaged.
        return to >= 0 && to <= file.size() && file.seek(to) ? to : -1;
    }
    static ssize_t read(void *buffer, size_t size, void *context)
    {
        QFile &file = self(context).m_file;
        const qint64 got = file.read(static_cast<char *>(buffer), static_cast<qint64>(size));
        self(context).m_position.store(file.pos(), std::memory_order_relaxed);
        return static_cast<ssize_t>(got);
    }
    static readstat_error_t update(long /*size*/, readstat_progress_handler /*handler*/,
                                   void * /*user*/, void * /*context*/)
    {
        return READSTAT_OK;
    }

    static int metadata(readstat_metadata_t *metadata, void *context)
    {
        self(context).m_events->metadata(viewOf(readstat_get_file_encoding(metadata)),
                                         readstat_get_row_count(metadata));
        return READSTAT_HANDLER_OK;
    }
    /// Never an exception through the library, which is no C++.
    template <class Call>
    static int guarded(Call call)
    {
        try {
            call();
            return READSTAT_HANDLER_OK;
        } catch (const std::exception &) {
            return READSTAT_HANDLER_ABORT;
        }
    }
    static int label(const char *set, readstat_value_t value, const char *text, void *context)
    {
        return guarded([&] { self(context).m_events->label(viewOf(set), value, viewOf(text)); });
    }
    static int variable(int /*index*/, readstat_variable_t *variable, const char *set,
                        void *context)
    {
        return guarded([&] { self(context).m_events->variable(*variable, viewOf(set)); });
    }
    static int value(int /*row*/, readstat_variable_t *variable, readstat_value_t value,
                     void *context)
    {
        return self(context).m_events->value(*variable, value) ? READSTAT_HANDLER_OK
                                                               : READSTAT_HANDLER_ABORT;
    }
};

SpssFile::SpssFile(const QString &path)
    : m_file(path)
{
}

SpssOutcome SpssFile::run(SpssEvents &events, long rows)
{
    const std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)> parser(
        readstat_parser_init(), readstat_parser_free);
    m_events = &events;
    readstat_set_open_handler(parser.get(), Calls::open);
    readstat_set_close_handler(parser.get(), Calls::close);
    readstat_set_seek_handler(parser.get(), Calls::seek);
    readstat_set_read_handler(parser.get(), Calls::read);
    readstat_set_update_handler(parser.get(), Calls::update);
    readstat_set_io_ctx(parser.get(), this);
    readstat_set_metadata_handler(parser.get(), Calls::metadata);
    readstat_set_value_label_handler(parser.get(), Calls::label);
    readstat_set_variable_handler(parser.get(), Calls::variable);
    readstat_set_value_handler(parser.get(), Calls::value);
    // The bytes as they are: the library gives a whole file up for one bad letter.
    readstat_set_handler_character_encoding(parser.get(), nullptr);
    readstat_set_row_limit(parser.get(), rows);

    if (!m_file.open(QIODevice::ReadOnly))
        return SpssOutcome::Unreadable;
    const bool isPortable = m_file.peek(3) != "$FL";
    m_file.close();
    const readstat_error_t error = isPortable ? readstat_parse_por(parser.get(), "", this)
                                              : readstat_parse_sav(parser.get(), "", this);
    if (error == READSTAT_OK)
        return SpssOutcome::Done;
    if (error == READSTAT_ERROR_USER_ABORT)
        return SpssOutcome::Stopped;
    return error == READSTAT_ERROR_OPEN ? SpssOutcome::Unreadable : SpssOutcome::Broken;
}

} // namespace patron
