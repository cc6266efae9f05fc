// SPDX-License-Identifier: GPL-3.0-or-later
// Words inside cells that stand for values: months, satisfaction in words, stars in words, in three
// languages. Read once from resources/mapping/valuewords.json; immutable, any thread.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace patron {

class ValueWords final
{
public:
    /// json: the file's bytes.
    explicit ValueWords(const QByteArray &json);

    /// 1 to 12; 0 = not the name of a month.
    [[nodiscard]] int month(std::string_view word) const;
    /// Weekdays and the small words between the parts of a date.
    [[nodiscard]] bool isDateNoise(std::string_view word) const;
    /// 1 (very dissatisfied) to 5 (very satisfied); 0 = no such word.
    [[nodiscard]] int satisfaction(std::string_view text) const;
    /// Stars of "FIVE", "Rated 4 out of 5", "4 звезды"; 0 = none.
    [[nodiscard]] double stars(std::string_view text) const;
    /// "Anonymous", "Аноним": a name that is nobody's.
    [[nodiscard]] bool isNobody(std::string_view text) const;
    /// A note under the table: "Reporting period ...".
    [[nodiscard]] bool isFooter(std::string_view text) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    template <class Value>
    using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    /// Month, 0 for noise; nothing for any other word.
    [[nodiscard]] std::optional<int> dateWord(std::string_view word) const;

    Table<int> m_dateWords; ///< month, or 0 for noise; as folded, as written and with a capital
    QHash<QString, int> m_satisfaction;
    QHash<QString, int> m_numberWords;
    QSet<QString> m_starNoise;
    QSet<QString> m_nobody;
    QStringList m_footers;
};

[[nodiscard]] const ValueWords &valueWords();

} // namespace patron
