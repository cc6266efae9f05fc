// SPDX-License-Identifier: GPL-3.0-or-later
// Words inside cells that stand for values: months, satisfaction in words, stars in words, in three
// languages. Read once from resources/mapping/valuewords.json; immutable, any thread.
#pragma once

#include <QHash>
#include <QJsonObject>
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
    /// A word of "3 days ago", "вчера", "acum o săptămână".
    struct RelativeWord
    {
        enum class Kind : quint8
        {
            None,
            Day,       ///< today, yesterday: count days back
            Days,      ///< a unit of so many days
            Months,    ///< a unit of so many months
            One,       ///< a, an, o, один
            AgoBehind, ///< ago, назад
            AgoBefore, ///< acum
        };
        Kind kind = Kind::None;
        int count = 0;
    };
    [[nodiscard]] RelativeWord relative(std::string_view word) const;
    /// 1: the words praise ("very simple"), -1: they complain, 0: neither.
    [[nodiscard]] int polarity(const QString &words) const;
    /// Stars of "FIVE", "Rated 4 out of 5", "4 звезды"; 0 = none.
    [[nodiscard]] double stars(std::string_view text) const;
    /// "Anonymous", "Аноним": a name that is nobody's.
    [[nodiscard]] bool isNobody(std::string_view text) const;
    /// A box that is ticked: 1, x, Yes, TRUE, Selected. A missing word is neither.
    [[nodiscard]] bool isTicked(std::string_view text) const;
    [[nodiscard]] bool isUnticked(std::string_view text) const;
    /// "Other (please specify)", "Другое": beside the boxes there was room to write.
    [[nodiscard]] bool namesOther(const QString &item) const;
    /// The name of a row that sums up those above it: "Total:", "Media", "Итого".
    [[nodiscard]] bool isTotal(std::string_view text) const;
    /// Of these the ones that nobody answers a question with: "Total", not "Average".
    [[nodiscard]] bool isSum(std::string_view text) const;
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
    void readRelative(const QJsonObject &root);

    Table<int> m_dateWords; ///< month, or 0 for noise; as folded, as written and with a capital
    Table<RelativeWord> m_relative; ///< as folded, as written and with a capital
    QStringList m_good, m_bad;      ///< beginnings of words
    QSet<QString> m_not;
    QHash<QString, int> m_numberWords;
    QSet<QString> m_starNoise;
    QSet<QString> m_nobody;
    Table<bool> m_totals; ///< in small and capital letters; whether it is a sum
    QStringList m_footers;
    QSet<QString> m_ticked, m_unticked, m_other;
};

[[nodiscard]] const ValueWords &valueWords();

} // namespace patron
