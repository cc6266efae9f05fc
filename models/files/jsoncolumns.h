// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a JSON table: every name that any of its records has, in the order of their first
// appearance. Filled by the first reading of the file.
#pragma once

#include "models/files/jsonflattener.h"
#include "models/files/tablereader.h"

#include <QStringList>

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace patron {

class JsonColumns final : public JsonCells
{
public:
    void value(const JsonColumnName &column, std::string_view text) override;
    void nothing(const JsonColumnName &column) override;
    void container(std::string_view path) override;

    /// After the last record: forgets names that never had a value of their own.
    void finish();

    [[nodiscard]] size_t size() const { return m_columns.size(); }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    /// The number of a column, size() where it is none. guess: where it may well be.
    [[nodiscard]] size_t find(std::string_view path, size_t guess) const;
    [[nodiscard]] QStringList headers() const;
    /// Empty where no column has anything to add.
    [[nodiscard]] QList<HeaderDetail> details() const;

private:
    struct Column
    {
        std::string path;
        std::string header;
        std::string code;
        bool filled = false;
    };
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    size_t columnOf(const JsonColumnName &column);

    std::vector<Column> m_columns;
    std::unordered_map<std::string, size_t, TextHash, std::equal_to<>> m_numbers;
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_containers;
    size_t m_next = 0; ///< the column that most likely comes next
    size_t m_textSize = 0;
    bool m_tooLarge = false;
};

} // namespace patron
