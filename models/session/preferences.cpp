// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr int opens = 9 * 60;
constexpr int closes = 18 * 60;
constexpr int midnight = 24 * 60;

constexpr std::array limits{RuleLimits{&CallBackRule::recommend, "recommend", -1, 9},
                            RuleLimits{&CallBackRule::satisfaction, "satisfaction", 0, 4},
                            RuleLimits{&CallBackRule::halfStars, "halfStars", 1, 9},
                            RuleLimits{&CallBackRule::effort, "effort", 0, 6},
                            RuleLimits{&CallBackRule::workingDays, "workingDays", 0, 20},
                            RuleLimits{&CallBackRule::freshDays, "freshDays", 7, 730}};

/// How a size is kept, in the order of the enum.
constexpr std::array letterIds{"desktop", "larger", "largest"};
static_assert(letterIds.size() == letterSizes);

QJsonObject spanJson(const OpenSpan &span)
{
    return {{QLatin1String("day"), span.weekday},
            {QLatin1String("from"), span.from},
            {QLatin1String("to"), span.to}};
}

OpenSpan spanOf(const QJsonObject &object)
{
    return {object.value(QLatin1String("day")).toInt(),
            object.value(QLatin1String("from")).toInt(-1),
            object.value(QLatin1String("to")).toInt(-1)};
}

bool isSpan(const OpenSpan &span)
{
    const auto isTime = [](int minute) { return minute >= 0 && minute <= midnight; };
    return span.weekday >= Qt::Monday && span.weekday <= Qt::Sunday && isTime(span.from) &&
           isTime(span.to);
}

} // namespace

double letterFactor(LetterSize size)
{
    switch (size) {
    case LetterSize::AsDesktop:
        return 1;
    case LetterSize::Larger:
        return 1.25;
    case LetterSize::Largest:
        return 1.5;
    }
    Q_UNREACHABLE();
}

Preferences::Preferences()
{
    hours = OpeningHours::workdays(opens, closes).week;
}

OpeningHours Preferences::openingHours() const
{
    OpeningHours open;
    open.week = hours;
    return open;
}

std::span<const RuleLimits> ruleLimits()
{
    return limits;
}

QByteArray preferencesJson(const Preferences &preferences)
{
    QJsonObject calls;
    for (const RuleLimits &each : limits)
        calls[QLatin1String(each.key)] = preferences.calls.*each.number;
    QJsonArray hours;
    for (const OpenSpan &span : preferences.hours)
        hours << spanJson(span);
    const char *letters = letterIds[size_t(preferences.letters)];
    return QJsonDocument(QJsonObject{{QLatin1String("calls"), calls},
                                     {QLatin1String("hours"), hours},
                                     {QLatin1String("letters"), QLatin1String(letters)}})
        .toJson(QJsonDocument::Compact);
}

Preferences preferencesFromJson(const QByteArray &json)
{
    Preferences preferences;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject calls = object.value(QLatin1String("calls")).toObject();
    for (const RuleLimits &each : limits) {
        const int made = preferences.calls.*each.number;
        const int read = calls.value(QLatin1String(each.key)).toInt(made);
        preferences.calls.*each.number = read < each.least || read > each.most ? made : read;
    }
    const auto letters =
        std::ranges::find(letterIds, object.value(QLatin1String("letters")).toString(),
                          [](const char *id) { return QString(QLatin1String(id)); });
    if (letters != letterIds.end())
        preferences.letters = LetterSize(letters - letterIds.begin());
    const QJsonValue hours = object.value(QLatin1String("hours"));
    if (!hours.isArray())
        return preferences;
    QList<OpenSpan> week;
    for (const QJsonValue &each : hours.toArray()) {
        if (const OpenSpan span = spanOf(each.toObject()); isSpan(span))
            week << span;
    }
    if (week.size() == hours.toArray().size()) // half a week would be another one
        preferences.hours = week;
    return preferences;
}

} // namespace patron
