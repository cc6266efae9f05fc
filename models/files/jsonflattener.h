// SPDX-License-Identifier: GPL-3.0-or-later
// A record of a JSON file -> cells with the names of their columns: what is nested becomes "a.b",
// questions with their answers become a column each. Made by JsonReader, used on one worker thread.
#pragma once

#include "models/files/jsonrecord.h"

#include <string>
#include <string_view>

namespace patron {

/// The column a cell belongs to. The texts live until the next cell.
struct JsonColumnName
{
    std::string_view path;   ///< what tells it from the others
    std::string_view header; ///< what it is called
    std::string_view code;   ///< the tool's short name, where it has one
};

/// Who is given the cells.
class JsonCells
{
public:
    JsonCells() = default;
    virtual ~JsonCells() = default;
    JsonCells(const JsonCells &) = default;
    JsonCells &operator=(const JsonCells &) = default;
    JsonCells(JsonCells &&) = default;
    JsonCells &operator=(JsonCells &&) = default;

    /// A second value for the same column belongs below the first.
    virtual void value(const JsonColumnName &column, std::string_view text) = 0;
    /// The column has no value here.
    virtual void nothing(const JsonColumnName &column) = 0;
    /// Something stands at the path that has columns of its own.
    virtual void container(std::string_view path) = 0;
};

class JsonFlattener final
{
public:
    /// record: an object.
    void flatten(const JsonRecord &record, JsonCells &cells);

private:
    void visit(size_t node);
    void visitArray(size_t node);
    void visitPair(size_t label, size_t code, size_t value);
    void addScalars(size_t node, const JsonColumnName &column, int &left);
    [[nodiscard]] bool isPairs(size_t array) const;
    [[nodiscard]] JsonColumnName here() const { return {m_path, m_path, {}}; }

    const JsonRecord *m_record = nullptr;
    JsonCells *m_cells = nullptr;
    std::string m_path;
    std::string m_pairPath;
};

} // namespace patron
