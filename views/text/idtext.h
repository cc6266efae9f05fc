// SPDX-License-Identifier: GPL-3.0-or-later
// Ids to words: the names of everything the house has a list of. Each function is one switch over
// all ids.
#pragma once

#include "models/metrics/figuretable.h"
#include "models/records/dimension.h"
#include "models/records/field.h"
#include "models/records/question.h"
#include "models/records/recordkind.h"
#include "models/session/cards.h"

#include <QLocale>
#include <QString>

namespace patron {

[[nodiscard]] QString paneTitle(PaneId pane);
/// The question the card answers, as its title: "Would customers recommend us?"
[[nodiscard]] QString cardTitle(CardId card);
/// With what its groups are of, where that is another in each business.
[[nodiscard]] QString cardTitle(CardId card, const FigureTable &table);
[[nodiscard]] QString metricName(Metric metric);
/// "How is this counted?", of any figure of the metric: what is asked and counted; what the range
/// beside a figure says; how many answers it takes.
[[nodiscard]] QString metricFormula(Metric metric);
[[nodiscard]] QString rangeMeaning();
[[nodiscard]] QString floorsMeaning();
[[nodiscard]] QString dimensionName(Dimension dimension);
/// "promoters", "passives", "detractors" for ids of scoreClassIds
[[nodiscard]] QString scoreClassName(const QString &id);
/// What a column of a file means; kind: of the records its rows are.
[[nodiscard]] QString fieldName(Field field, RecordKind kind = RecordKind::Responses);
[[nodiscard]] QString questionKindName(QuestionKind kind);
/// A wait by its ends in minutes: "60-240" is "1 h to 4 h", "1440-" is "over 1 day".
[[nodiscard]] QString waitText(const QString &range, const QLocale &locale);
/// Where customers meet the business (counting/channelplace.h): "in the shop", "on the internet";
/// "" is "neither".
[[nodiscard]] QString placeName(const QString &id);
/// A score that the filter asks for (scorequestion.h): "4.5", a wait, "not stated".
[[nodiscard]] QString scoreText(Measure measure, const QString &value, const QLocale &locale);
/// A row's name: a group as in groupText(), a length of time as a customer, a wait.
[[nodiscard]] QString rowText(const FigureTable &table, const FigureRow &row, const QLocale &locale,
                              bool shortForm = false);
/// Header of a table column.
[[nodiscard]] QString columnName(const FigureColumn &column, const FigureTable &table);

} // namespace patron
