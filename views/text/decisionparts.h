// SPDX-License-Identifier: GPL-3.0-or-later
// What the sentences about decisions (decisiontext.h), their choices and others that name the same
// things have in common. Pure functions.
#pragma once

#include "models/session/decisions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <utility>

namespace patron {

/// For translations.
struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionText)
};

/// As the tool calls itself.
[[nodiscard]] QString recipeName(const QString &id, const QLocale &locale);
/// The example as a day, read in that order.
[[nodiscard]] QString exampleDayText(const QString &example, const QString &order,
                                     const QLocale &locale);
[[nodiscard]] QString numberTextOf(const QString &example, const QString &decimal,
                                   const QLocale &locale);
/// Some rows of the column have another order of day and month than most.
[[nodiscard]] bool hasBothOrders(const ReadingDecision &decision);
/// The first and the last row that hold the names of the columns, as a spreadsheet shows them; two
/// zeros where there are none.
[[nodiscard]] std::pair<qint64, qint64> headerRows(const ReadingDecision &decision,
                                                   const QString &value);
[[nodiscard]] QString decisionMomentText(const ReadingDecision &decision, const QString &zone,
                                         const QLocale &locale);
/// Of how long somebody has been a customer; else of a wait.
[[nodiscard]] bool isStay(const ReadingDecision &decision);
/// The best answer of a scale that is converted to stars: "10" of "rating:1-10".
[[nodiscard]] QString bestOf(const QString &value);
[[nodiscard]] QString quoteName(const QString &sign);
/// Of Reading::Earlier, what is to be known before the yes: more than a press is needed; "" =
/// nothing.
[[nodiscard]] QString awayText(const ReadingDecision &decision);
/// "minutes", "hours"
[[nodiscard]] QString unitName(const QString &unit);
/// Of a scale such as "1-10": the number that both its ends are; empty where they differ.
[[nodiscard]] QString onlyValueOf(const QString &scale);
/// "comma", "semicolon", "tab"
[[nodiscard]] QString separatorName(const QString &sign);

} // namespace patron
