// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reportplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr std::array reportParts{
    ReportPart::Overview, ReportPart::Loyalty,   ReportPart::Satisfaction, ReportPart::Channels,
    ReportPart::Comments, ReportPart::CallBacks, ReportPart::Questions,    ReportPart::Compare,
    ReportPart::Figures,  ReportPart::Method};
constexpr std::array reportPeriods{ReportPeriod::AsFiltered,  ReportPeriod::LastMonth,
                                   ReportPeriod::Last3Months, ReportPeriod::Last12Months,
                                   ReportPeriod::ThisYear,    ReportPeriod::AllTime};

const char *reportPeriodId(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::AsFiltered:
        return "as-filtered";
    case ReportPeriod::LastMonth:
        return "last-month";
    case ReportPeriod::Last3Months:
        return "last-3-months";
    case ReportPeriod::Last12Months:
        return "last-12-months";
    case ReportPeriod::ThisYear:
        return "this-year";
    case ReportPeriod::AllTime:
        return "all-time";
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const ReportPart> allReportParts()
{
    return reportParts;
}

std::span<const ReportPeriod> allReportPeriods()
{
    return reportPeriods;
}

const char *reportPartId(ReportPart part)
{
    switch (part) {
    case ReportPart::Overview:
        return "overview";
    case ReportPart::Loyalty:
        return "loyalty";
    case ReportPart::Satisfaction:
        return "satisfaction";
    case ReportPart::Channels:
        return "channels";
    case ReportPart::Comments:
        return "comments";
    case ReportPart::CallBacks:
        return "call-backs";
    case ReportPart::Questions:
        return "questions";
    case ReportPart::Compare:
        return "compare";
    case ReportPart::Figures:
        return "figures";
    case ReportPart::Method:
        return "method";
    }
    Q_UNREACHABLE();
}

std::optional<ReportPart> reportPartFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        reportParts, [id](ReportPart part) { return id == QLatin1String(reportPartId(part)); });
    return found == reportParts.end() ? std::nullopt : std::optional(*found);
}

std::optional<PaneId> paneOf(ReportPart part)
{
    switch (part) {
    case ReportPart::Overview:
        return PaneId::Overview;
    case ReportPart::Loyalty:
        return PaneId::Loyalty;
    case ReportPart::Satisfaction:
        return PaneId::Satisfaction;
    case ReportPart::Channels:
        return PaneId::Channels;
    case ReportPart::Comments:
        return PaneId::Comments;
    case ReportPart::CallBacks:
        return PaneId::CallBacks;
    case ReportPart::Questions:
        return PaneId::Questions;
    case ReportPart::Compare:
        return PaneId::Compare;
    case ReportPart::Figures:
    case ReportPart::Method:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ReportPlan::ReportPlan()
    : parts(reportParts.begin(), reportParts.end())
{
}

void ReportPlan::set(ReportPart part, bool isWanted)
{
    QList<ReportPart> wanted;
    for (const ReportPart each : reportParts) {
        if (each == part ? isWanted : has(each))
            wanted << each;
    }
    parts = wanted;
}

Filter planned(const ReportPlan &plan, Filter filter, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (plan.period) {
    case ReportPeriod::AsFiltered:
        break;
    case ReportPeriod::LastMonth:
        filter.period = {month.addMonths(-1), month.addDays(-1)};
        break;
    case ReportPeriod::Last3Months:
        filter.period = {today.addMonths(-3).addDays(1), today};
        break;
    case ReportPeriod::Last12Months:
        filter.period = {today.addMonths(-12).addDays(1), today};
        break;
    case ReportPeriod::ThisYear:
        filter.period = {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
        break;
    case ReportPeriod::AllTime:
        filter.period = {};
        break;
    }
    return filter;
}

QByteArray reportPlanJson(const ReportPlan &plan)
{
    QJsonArray parts;
    for (const ReportPart part : plan.parts)
        parts << QLatin1String(reportPartId(part));
    const QJsonObject object{{QStringLiteral("parts"), parts},
                             {QStringLiteral("period"), QLatin1String(reportPeriodId(plan.period))},
                             {QStringLiteral("language"), plan.language},
                             {QStringLiteral("business"), plan.business},
                             {QStringLiteral("logo"), plan.logo},
                             {QStringLiteral("paper"), plan.paper == ReportPaper::Letter
                                                           ? QStringLiteral("letter")
                                                           : QStringLiteral("a4")}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReportPlan reportPlanFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ReportPlan plan;
    if (const QJsonValue kept = object.value(QLatin1String("parts")); kept.isArray()) {
        for (const ReportPart part : reportParts)
            plan.set(part, kept.toArray().contains(QLatin1String(reportPartId(part))));
    }
    const QString period = object.value(QLatin1String("period")).toString();
    for (const ReportPeriod each : reportPeriods) {
        if (period == QLatin1String(reportPeriodId(each)))
            plan.period = each;
    }
    plan.language = object.value(QLatin1String("language")).toString();
    plan.business = object.value(QLatin1String("business")).toString();
    plan.logo = object.value(QLatin1String("logo")).toString();
    if (object.value(QLatin1String("paper")).toString() == u"letter")
        plan.paper = ReportPaper::Letter;
    return plan;
}

} // namespace patron
