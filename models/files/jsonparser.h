// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a JSON text, told one thing after the other as it is read: nothing is kept.
// Strict as RFC 8259 is. Used on one worker thread.
#pragma once

#include <string>
#include <string_view>

namespace patron {

class JsonSource;

/// Who is told. Each may say false: enough.
class JsonEvents
{
public:
    JsonEvents() = default;
    virtual ~JsonEvents() = default;
    JsonEvents(const JsonEvents &) = delete;
    JsonEvents &operator=(const JsonEvents &) = delete;

    virtual bool null() = 0;
    virtual bool plain(std::string_view word) = 0; ///< true, false, or a number as written
    virtual bool text(std::string &text) = 0;      ///< may be changed
    virtual bool key(std::string &key) = 0;        ///< may be changed
    virtual bool beginObject() = 0;
    virtual bool endObject() = 0;
    virtual bool beginArray() = 0;
    virtual bool endArray() = 0;
};

enum class JsonExtent
{
    Value,   ///< one value; what follows it is left unread
    Document ///< one value and nothing else
};

enum class JsonOutcome
{
    Done,
    Stopped, ///< the events had enough
    Broken   ///< at the source's position; or the source has a problem
};

/// From where the source stands.
[[nodiscard]] JsonOutcome parseJson(JsonSource &source, JsonEvents &events, JsonExtent extent);

} // namespace patron
