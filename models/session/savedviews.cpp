// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace patron {

namespace {

struct PaneKey
{
    PaneId pane;
    const char *key;
};

constexpr std::array paneKeys{PaneKey{PaneId::Overview, "overview"},
                              PaneKey{PaneId::Loyalty, "loyalty"},
                              PaneKey{PaneId::Satisfaction, "satisfaction"},
                              PaneKey{PaneId::Channels, "channels"},
                              PaneKey{PaneId::Comments, "comments"},
                              PaneKey{PaneId::CallBacks, "call-backs"},
                              PaneKey{PaneId::Questions, "questions"},
                              PaneKey{PaneId::Compare, "compare"},
                              PaneKey{PaneId::Data, "data"}};

QJsonObject filterJson(const Filter &filter)
{
    QJsonObject object;
    if (filter.period.from.isValid())
        object[QLatin1String("from")] = filter.period.from.toString(Qt::ISODate);
    if (filter.period.to.isValid())
        object[QLatin1String("to")] = filter.period.to.toString(Qt::ISODate);
    QJsonObject chosen;
    for (auto it = filter.chosen.cbegin(); it != filter.chosen.cend(); ++it)
        chosen[QLatin1String(info(it.key()).id)] = QJsonArray::fromStringList(it.value());
    QJsonObject answers;
    for (auto it = filter.answers.cbegin(); it != filter.answers.cend(); ++it)
        answers[QString::number(it.key().value)] = QJsonArray::fromStringList(it.value());
    object[QLatin1String("chosen")] = chosen;
    object[QLatin1String("answers")] = answers;
    return object;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words << word.toString();
    return words;
}

Filter filterOf(const QJsonObject &object)
{
    Filter filter;
    filter.period.from =
        QDate::fromString(object.value(QLatin1String("from")).toString(), Qt::ISODate);
    filter.period.to = QDate::fromString(object.value(QLatin1String("to")).toString(), Qt::ISODate);
    const QJsonObject chosen = object.value(QLatin1String("chosen")).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it) {
        const auto dimension = dimensionFromId(it.key());
        if (const QStringList words = stringsOf(it.value()); dimension && !words.isEmpty())
            filter.chosen[*dimension] = words;
    }
    const QJsonObject answers = object.value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QuestionId question{it.key().toLongLong()};
        if (const QStringList words = stringsOf(it.value()); question.isValid() && !words.isEmpty())
            filter.answers[question] = words;
    }
    return filter;
}

} // namespace

QList<SavedView> withView(QList<SavedView> views, const SavedView &view)
{
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same == views.end())
        views << view;
    else
        *same = view;
    return views;
}

QList<SavedView> withoutView(QList<SavedView> views, const QString &name)
{
    views.removeIf([&name](const SavedView &view) { return view.name == name; });
    return views;
}

QByteArray savedViewsJson(const QList<SavedView> &views)
{
    QJsonArray list;
    for (const SavedView &view : views) {
        const auto key = std::ranges::find(paneKeys, view.pane, &PaneKey::pane);
        list << QJsonObject{
            {QStringLiteral("name"), view.name},
            {QStringLiteral("pane"), key == paneKeys.end() ? QString() : QLatin1String(key->key)},
            {QStringLiteral("filter"), filterJson(view.filter)}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<SavedView> savedViewsFromJson(const QByteArray &json)
{
    QList<SavedView> views;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const QString pane = object.value(QLatin1String("pane")).toString();
        const auto key = std::ranges::find_if(
            paneKeys, [&pane](const PaneKey &each) { return pane == QLatin1String(each.key); });
        const QString name = object.value(QLatin1String("name")).toString();
        if (name.isEmpty() || key == paneKeys.end())
            continue;
        views << SavedView{name, key->pane,
                           filterOf(object.value(QLatin1String("filter")).toObject())};
    }
    return views;
}

} // namespace patron
