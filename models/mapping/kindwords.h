// SPDX-License-Identifier: GPL-3.0-or-later
// What only lists of customers and of purchases say: who left, for how long somebody stayed, how
// old, how much money. Words from resources/mapping/kindwords.json in three languages, read once;
// immutable, any thread.
#pragma once

#include "models/mapping/mapping.h"
#include "models/mapping/profile.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <string_view>

namespace patron {

class KindWords final
{
public:
    /// json: the file's bytes.
    explicit KindWords(const QByteArray &json);

    /// Whether a customer of whom a cell says this has left: "Yes", "Churned", "ушёл"; "No",
    /// "Active". isReversed: below a header such as "Active", where yes is no.
    [[nodiscard]] std::optional<bool> hasLeft(std::string_view text, bool isReversed) const;
    /// "Active", "Activ", "Действующий": yes below it means that the customer is still there.
    [[nodiscard]] bool asksWhoStays(const QString &header) const;
    /// "EUR" for a sign or word that stands for it, "lei" where the file does not say whose; "" =
    /// no currency.
    [[nodiscard]] QString currency(std::string_view text) const;
    /// The currency a header names: "Amount (EUR)", "Сумма, руб."; "" = none.
    [[nodiscard]] QString currencyOf(const QString &header) const;

private:
    QSet<QString> m_stays, m_yes, m_no, m_gone, m_stayed;
    QHash<QString, QString> m_currencies;
};

[[nodiscard]] const KindWords &kindWords();

/// A number with the currency beside it, before or behind: "1 234,50 lei", "€12.50", "-$3",
/// "(15.00)".
struct ScannedMoney
{
    std::string_view number; ///< without its sign
    bool isNegative = false;
    QString currency; ///< "" = the cell does not say
};
[[nodiscard]] std::optional<ScannedMoney> scanMoney(std::string_view text);
/// In hundredths, rounded.
[[nodiscard]] std::optional<qint64> parseMoney(std::string_view text, char decimal);

/// Days of a tenure: a number in the column's unit, or units in words: "2 years 3 months", "5 лет".
[[nodiscard]] std::optional<double> parseTenure(std::string_view text, const ValueFormat &format);

/// The group of an age in years: "25-34"; the text itself where it is no whole number up to 120.
[[nodiscard]] std::string_view ageGroup(std::string_view text);

/// What the amounts of a column are in, and its decimal sign where the numbers of the profile do
/// not tell because of the currency beside them.
struct MoneyLook
{
    qint64 amounts = 0; ///< of the filled cells, as far as words are kept
    qint64 others = 0;
    char decimal = '.';
    QString currency; ///< of most of them
};
[[nodiscard]] MoneyLook lookAtMoney(const QString &header, const ColumnProfile &column);

} // namespace patron
