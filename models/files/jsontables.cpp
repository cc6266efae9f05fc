// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsontables.h"

#include "models/files/jsonparser.h"
#include "models/files/jsonrecord.h"
#include "models/files/jsonsource.h"

#include <algorithm>

namespace patron {

namespace {

/// Of more lists in one file only the longest are kept in mind.
constexpr size_t tableLimit = 64;

/// Walks down through objects to each list and keeps the columns of its objects.
class TableFinder final : public JsonEvents
{
public:
    explicit TableFinder(JsonSource &source)
        : m_source(source)
    {
    }

    bool null() override { return m_record ? inRecord(m_record->null()) : element(); }
    bool plain(std::string_view word) override
    {
        return m_record ? inRecord(m_record->plain(word)) : element();
    }
    bool text(std::string &text) override
    {
        if (m_record)
            return inRecord(m_record->text(text));
        m_isMap = m_isMap || (m_keys.size() == 1 && m_keys[0] == "type" && !m_inList &&
                              text == "FeatureCollection");
        return element();
    }
    bool key(std::string &key) override
    {
        if (m_record)
            return inRecord(m_record->key(key));
        m_keys.back() = key;
        return true;
    }
    bool beginObject() override
    {
        if (m_inList || m_record)
            return beginNode([](JsonRecord &record) { return record.beginObject(); });
        m_beganWithObject = m_beganWithObject || m_keys.empty();
        m_keys.emplace_back();
        return true;
    }
    bool endObject() override
    {
        if (m_record)
            return inRecord(m_record->endObject());
        m_keys.pop_back();
        return true;
    }
    bool beginArray() override
    {
        if (m_inList || m_record)
            return beginNode([](JsonRecord &record) { return record.beginArray(); });
        m_inList = true;
        m_table = {};
        m_table.name = path();
        m_table.depth = static_cast<int>(m_keys.size());
        m_table.begin = m_source.position();
        return true;
    }
    bool endArray() override
    {
        if (m_record)
            return inRecord(m_record->endArray());
        m_inList = false;
        keepTable();
        return true;
    }

    [[nodiscard]] bool isMap() const { return m_isMap; } ///< places, not answers
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool beganWithObject() const { return m_beganWithObject; }
    [[nodiscard]] std::vector<JsonTable> takeTables() { return std::move(m_tables); }

private:
    /// A number, a text or nothing, between the records.
    bool element() { return true; }

    template <class Begin>
    bool beginNode(Begin begin)
    {
        if (!m_record) {
            m_kept.clear();
            m_record = &m_kept;
        }
        return inRecord(begin(*m_record));
    }

    bool inRecord(bool goOn)
    {
        if (m_record->isComplete()) {
            if (m_record->isObject()) {
                ++m_table.objects;
                m_flattener.flatten(*m_record, m_table.columns);
            }
            m_record = nullptr;
        }
        m_tooLarge = m_tooLarge || !goOn || m_table.columns.isTooLarge();
        return !m_tooLarge;
    }

    void keepTable()
    {
        m_table.columns.finish();
        if (m_table.columns.size() == 0)
            return;
        m_tables.push_back(std::move(m_table));
        if (m_tables.size() > tableLimit)
            m_tables.erase(std::ranges::min_element(m_tables, {}, &JsonTable::objects));
    }

    [[nodiscard]] QString path() const
    {
        std::string joined;
        for (const std::string &key : m_keys)
            joined += (joined.empty() ? "" : ".") + key;
        return QString::fromStdString(joined);
    }

    JsonSource &m_source;
    std::vector<std::string> m_keys; ///< of the objects around, the last key of each
    bool m_inList = false;
    JsonTable m_table;
    JsonRecord m_kept;
    JsonRecord *m_record = nullptr; ///< the one being read
    JsonFlattener m_flattener;
    std::vector<JsonTable> m_tables;
    bool m_isMap = false;
    bool m_tooLarge = false;
    bool m_beganWithObject = false;
};

Problem brokenAt(JsonSource &source)
{
    if (source.problem())
        return *source.problem();
    // The letter that cannot be there has been taken already; the end has not.
    const qint64 place = source.hasMore() ? source.position() - 1 : source.position();
    const qint64 line = source.lineOf(place);
    return source.problemAt(ProblemCode::FileBroken, line);
}

Result<JsonTables> checked(JsonTables tables, const JsonSource &source)
{
    if (tables.tables.empty())
        return failure(source.problemAt(ProblemCode::TableMissing));
    return tables;
}

/// An object on every line.
Result<JsonTables> findLines(JsonSource &source)
{
    if (const auto back = source.seek(0); !back)
        return failure(back.error());
    JsonTables found;
    found.isLines = true;
    JsonTable table;
    JsonRecord record;
    JsonFlattener flattener;
    for (source.skipSpace(); source.hasMore(); source.skipSpace()) {
        record.clear();
        const JsonOutcome outcome = parseJson(source, record, JsonExtent::Value);
        if (record.isTooLarge() || table.columns.isTooLarge())
            return failure(source.problemAt(ProblemCode::FileTooLarge));
        if (outcome != JsonOutcome::Done || !record.isObject())
            return failure(brokenAt(source));
        flattener.flatten(record, table.columns);
        ++table.objects;
    }
    if (source.problem())
        return failure(*source.problem());
    table.columns.finish();
    if (table.columns.size() > 0)
        found.tables.push_back(std::move(table));
    return checked(std::move(found), source);
}

} // namespace

size_t JsonTables::likeliest() const
{
    const auto isLess = [](const JsonTable &a, const JsonTable &b) {
        return a.objects != b.objects ? a.objects < b.objects : a.depth > b.depth;
    };
    return static_cast<size_t>(std::ranges::max_element(tables, isLess) - tables.begin());
}

Result<JsonTables> findTables(JsonSource &source)
{
    if (const auto back = source.seek(0); !back)
        return failure(back.error());
    TableFinder finder(source);
    const JsonOutcome outcome = parseJson(source, finder, JsonExtent::Value);
    if (finder.isTooLarge())
        return failure(source.problemAt(ProblemCode::FileTooLarge));
    if (outcome != JsonOutcome::Done)
        return failure(brokenAt(source));
    source.skipSpace();
    if (source.hasMore() && source.current() == '{' && finder.beganWithObject())
        return findLines(source);
    if (source.hasMore()) {
        source.advance();
        return failure(brokenAt(source));
    }
    if (source.problem())
        return failure(*source.problem());
    if (finder.isMap()) {
        Problem map = source.problemAt(ProblemCode::TableMissing);
        map.arguments = {QStringLiteral("GeoJSON")};
        return failure(map);
    }
    JsonTables found;
    found.tables = finder.takeTables();
    return checked(std::move(found), source);
}

} // namespace patron
