// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsonparser.h"

#include "models/files/jsonsource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <exception>
#include <iterator>

namespace patron {

namespace {

/// Deeper nested is no data of anybody.
constexpr int depthLimit = 256;

/// The source as the parser takes it.
class Letters final
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    explicit Letters(JsonSource *source = nullptr)
        : m_source(source)
    {
    }

    char operator*() const { return m_source->current(); }
    Letters &operator++()
    {
        m_source->advance();
        return *this;
    }
    Letters operator++(int)
    {
        m_source->advance();
        return *this;
    }
    /// other: the end, as no two places are ever compared.
    bool operator!=(const Letters & /*other*/) const { return m_source->hasMore(); }
    bool operator==(const Letters &other) const { return !(*this != other); }

private:
    JsonSource *m_source;
};

/// Passes on what the parser finds, within limits.
class Handler final
{
public:
    Handler(JsonSource &source, JsonEvents &events)
        : m_source(source)
        , m_events(events)
    {
    }

    bool null() { return told(m_events.null()); }
    bool boolean(bool value) { return told(m_events.plain(value ? "true" : "false")); }
    bool number_integer(nlohmann::json::number_integer_t value)
    {
        return number(std::to_string(value));
    }
    bool number_unsigned(nlohmann::json::number_unsigned_t value)
    {
        return number(std::to_string(value));
    }
    bool number_float(nlohmann::json::number_float_t /*value*/, const std::string &word)
    {
        // The parser writes the decimal sign of the locale.
        std::string written = word;
        const auto isSign = [](char c) { return !std::strchr("0123456789+-eE", c); };
        std::replace_if(written.begin(), written.end(), isSign, '.');
        return number(written);
    }
    bool string(std::string &value) { return told(m_events.text(value)); }
    bool binary(nlohmann::json::binary_t & /*value*/) { return false; }
    bool key(std::string &value) { return told(m_events.key(value)); }
    bool start_object(std::size_t /*size*/) { return deeper() && told(m_events.beginObject()); }
    bool start_array(std::size_t /*size*/) { return deeper() && told(m_events.beginArray()); }
    bool end_object()
    {
        --m_depth;
        return told(m_events.endObject());
    }
    bool end_array()
    {
        --m_depth;
        return told(m_events.endArray());
    }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::json::exception & /*error*/)
    {
        m_outcome = JsonOutcome::Broken;
        return false;
    }

    [[nodiscard]] JsonOutcome outcome() const { return m_outcome; }
    /// The end of a number is known only by the letter after it, which was taken too.
    [[nodiscard]] bool tookOneMore() const { return m_loneNumber; }

private:
    bool told(bool goOn)
    {
        m_source.mark();
        if (!goOn)
            m_outcome = JsonOutcome::Stopped;
        return goOn;
    }

    bool number(const std::string &word)
    {
        m_loneNumber = m_depth == 0;
        return told(m_events.plain(word));
    }

    bool deeper()
    {
        const bool allowed = ++m_depth <= depthLimit;
        if (!allowed)
            m_outcome = JsonOutcome::Broken;
        return allowed;
    }

    JsonSource &m_source;
    JsonEvents &m_events;
    JsonOutcome m_outcome = JsonOutcome::Done;
    int m_depth = 0;
    bool m_loneNumber = false;
};

} // namespace

JsonOutcome parseJson(JsonSource &source, JsonEvents &events, JsonExtent extent)
{
    Handler handler(source, events);
    source.mark();
    try {
        nlohmann::json::sax_parse(Letters(&source), Letters(), &handler,
                                  nlohmann::json::input_format_t::json,
                                  extent == JsonExtent::Document);
    } catch (const std::exception &) {
        return JsonOutcome::Broken;
    }
    if (extent == JsonExtent::Value && handler.tookOneMore())
        source.stepBack();
    return source.problem() ? JsonOutcome::Broken : handler.outcome();
}

} // namespace patron
