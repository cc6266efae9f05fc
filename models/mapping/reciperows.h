// SPDX-License-Identifier: GPL-3.0-or-later
// What a known export asks of each row: whether it is an answer of a customer, and what of its
// cells is read. Costs nothing where a mapping asks for nothing. Made by Mapper, one thread.
#pragma once

#include "models/mapping/mapping.h"

#include <QRegularExpression>

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

/// "preview", "test", "partial", "spam": as recipes and the command line call what may be left out.
[[nodiscard]] std::optional<ProblemCode> leftOutReason(QStringView name);
/// Rows left out for one of these reasons are asked for after all.
void includeRows(const QList<ProblemCode> &reasons, Mapping &mapping);

class RecipeRows final
{
public:
    explicit RecipeRows(const Mapping &mapping);

    /// row: trimmed cells, one per column. Why it is left out; nothing = it is an answer.
    [[nodiscard]] std::optional<ProblemCode> leftOut(std::span<const std::string_view> row) const;
    /// What of a cell is to be read; empty = nothing.
    [[nodiscard]] std::string_view cell(size_t column, std::string_view text,
                                        std::deque<std::string> &made) const
    {
        return column < m_changes.size() && m_changes[column].isWanted
                   ? changed(m_changes[column], text, made)
                   : text;
    }

private:
    struct Rule
    {
        ProblemCode reason;
        size_t column;
        std::vector<std::string> values; ///< folded
        size_t longest;
        bool whenEmpty;
    };
    struct Change
    {
        bool isWanted = false;
        QRegularExpression take;
        bool onlyTaken = false;
        bool isEpoch = false;
        double divide = 1;
        std::vector<std::string> missing; ///< folded
        size_t longestMissing = 0;
        std::vector<std::pair<std::string, std::string>> replace;

        Change() = default;
        explicit Change(const CellChange &change);
        [[nodiscard]] std::string taken(std::string_view text) const;
    };

    [[nodiscard]] static std::string_view changed(const Change &change, std::string_view text,
                                                  std::deque<std::string> &made);

    std::vector<Rule> m_rules;
    std::vector<Change> m_changes; ///< by column; empty = none wanted
};

} // namespace patron
