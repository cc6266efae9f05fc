// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is to hold and whose it is: what the owner ticks once and keeps. No words, no
// figures. Plain value, pure functions.
#pragma once

#include "models/counting/filter.h"
#include "models/metrics/openinghours.h"
#include "models/session/cards.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace patron {

/// The cover is always there; these follow it, in this order.
enum class ReportPart : quint8
{
    Overview, ///< charts on the cover: the score over time, where answers come from
    Loyalty,
    Satisfaction,
    Channels,
    Comments,
    CallBacks,
    Questions,
    Compare,
    Figures, ///< table of all figures
    Method   ///< how everything is counted
};

/// Named by what it means, so that the plan of this month is right next month, too.
enum class ReportPeriod : quint8
{
    AsFiltered, ///< the period of the filter, whatever it is
    LastMonth,  ///< the calendar month before today's
    Last3Months,
    Last12Months,
    ThisYear,
    AllTime
};

enum class ReportPaper : quint8
{
    A4,
    Letter
};

[[nodiscard]] std::span<const ReportPart> allReportParts();
[[nodiscard]] std::span<const ReportPeriod> allReportPeriods();
/// "overview", "loyalty", "satisfaction", "channels", "comments", "call-backs", "questions",
/// "compare", "figures", "method"
[[nodiscard]] const char *reportPartId(ReportPart part);
[[nodiscard]] std::optional<ReportPart> reportPartFromId(QStringView id);
/// The pane that a part tells of; none for the figures and the method.
[[nodiscard]] std::optional<PaneId> paneOf(ReportPart part);

struct ReportPlan
{
    QList<ReportPart> parts; ///< in the order of allReportParts(); as made: all of them
    ReportPeriod period = ReportPeriod::AsFiltered;
    QString language; ///< "" = the window's
    QString business; ///< "" = not named
    QString logo;     ///< path of a picture; "" = none
    ReportPaper paper = ReportPaper::A4;
    OpeningHours hours = OpeningHours::usual(); ///< the owner's of the moment; not kept with it

    ReportPlan();
    [[nodiscard]] bool has(ReportPart part) const { return parts.contains(part); }
    void set(ReportPart part, bool isWanted);
    friend bool operator==(const ReportPlan &, const ReportPlan &) = default;
};

/// The filter with the plan's period in place of its own.
[[nodiscard]] Filter planned(const ReportPlan &plan, Filter filter, QDate today);

[[nodiscard]] QByteArray reportPlanJson(const ReportPlan &plan);
/// What cannot be understood is as in a plan just made.
[[nodiscard]] ReportPlan reportPlanFromJson(const QByteArray &json);

} // namespace patron
