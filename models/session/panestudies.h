// SPDX-License-Identifier: GPL-3.0-or-later
// All that a pane shows beyond what is counted by group, and what the news need of it: what takes
// longer than a click. One job of DashboardSession; any thread.
#pragma once

#include "models/counting/filter.h"
#include "models/session/reportstory.h"
#include "models/session/studies.h"

namespace patron {

struct PaneStudies
{
    Filter filter;
    PaneId pane = PaneId::Overview;
    QMap<CardId, CardData> cards;
    QList<GroupFinding> groups;      ///< for the news
    CardData drivers;                ///< for the news
    std::optional<OldAnswers> old{}; ///< for the news
    QList<GroupChange> changes{};    ///< for the news
    CardData ratings{};              ///< for the news, where there are no scores
};

[[nodiscard]] Result<PaneStudies> studyPane(const QString &path, const StudySources &sources,
                                            const Filter &filter, PaneId pane,
                                            const Progress &progress);
/// Where studying failed, its cards are empty: those of the filter before would be wrong.
[[nodiscard]] PaneStudies nothingStudied(const Filter &filter, PaneId pane);

} // namespace patron
