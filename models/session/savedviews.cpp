// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>

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

constexpr auto periodBefore = "period-before";

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
    if (filter.comparison == Comparison::PeriodBefore)
        object[QLatin1String("comparison")] = QLatin1String(periodBefore);
    return object;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words << word.toString();
    return words;
}

Filter filterFrom(const QJsonObject &object)
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
    if (object.value(QLatin1String("comparison")).toString() == QLatin1String(periodBefore))
        filter.comparison = Comparison::PeriodBefore;
    return filter;
}

/// No question of any database.
constexpr QuestionId goneQuestion{std::numeric_limits<qint64>::min()};

/// The key as it is where it still has that name; else the only one that has it; else gone.
template <class Key>
Key foundAgain(const Key &key, const QString &name, const QMap<Key, QString> &names,
               const Key &gone)
{
    if (name.isEmpty() || names.value(key) == name)
        return key;
    const QList<Key> alike = names.keys(name);
    return alike.size() == 1 ? alike.first() : gone;
}

template <class Names, class KeyOf>
QJsonObject namesJson(const Names &names, KeyOf keyOf)
{
    QJsonObject object;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        object[keyOf(it.key())] = it.value();
    return object;
}

} // namespace

SavedView viewOf(const QString &name, PaneId pane, const Filter &filter, const NamesOfIds &names,
                 QDate today, const QList<QuestionId> &asked)
{
    SavedView view{name, pane, filter};
    if (!filter.period.isOpen())
        view.preset = presetOf(filter.period, today);
    for (auto it = filter.answers.cbegin(); it != filter.answers.cend(); ++it) {
        if (names.questions.contains(it.key()))
            view.headers[it.key()] = names.questions.value(it.key());
    }
    if (pane == PaneId::Questions)
        view.asked = asked;
    for (const QuestionId question : std::as_const(view.asked)) {
        if (names.questions.contains(question))
            view.headers[question] = names.questions.value(question);
    }
    for (const QString &import : filter.chosen.value(Dimension::Import)) {
        if (names.imports.contains(import))
            view.files[import] = names.imports.value(import);
    }
    return view;
}

Filter filterOf(const SavedView &view, const NamesOfIds &names, QDate today)
{
    Filter filter = view.filter;
    if (view.preset)
        filter.period = presetPeriod(*view.preset, today);
    filter.answers.clear();
    for (auto it = view.filter.answers.cbegin(); it != view.filter.answers.cend(); ++it)
        filter.answers[foundAgain(it.key(), view.headers.value(it.key()), names.questions,
                                  goneQuestion)]
            << it.value();
    if (const auto imports = filter.chosen.find(Dimension::Import);
        imports != filter.chosen.end()) {
        for (QString &import : *imports) {
            const QString file = view.files.value(import);
            import = foundAgain(import, file, names.imports, file);
        }
    }
    return filter;
}

QList<QuestionId> askedIn(const SavedView &view, const NamesOfIds &names)
{
    QList<QuestionId> found;
    for (const QuestionId question : view.asked) {
        const QuestionId now =
            foundAgain(question, view.headers.value(question), names.questions, goneQuestion);
        if (!names.questions.contains(now))
            return {}; // a part of a matrix is another question
        found << now;
    }
    return found;
}

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
        QJsonObject object{
            {QStringLiteral("name"), view.name},
            {QStringLiteral("pane"), key == paneKeys.end() ? QString() : QLatin1String(key->key)},
            {QStringLiteral("filter"), filterJson(view.filter)},
            {QStringLiteral("headers"),
             namesJson(view.headers,
                       [](QuestionId question) { return QString::number(question.value); })},
            {QStringLiteral("files"), namesJson(view.files, [](const QString &id) { return id; })}};
        if (view.preset)
            object[QLatin1String("period")] = QLatin1String(presetId(*view.preset));
        QJsonArray asked;
        for (const QuestionId question : view.asked)
            asked << QString::number(question.value);
        if (!asked.isEmpty())
            object[QLatin1String("asked")] = asked;
        list << object;
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
        SavedView view{name, key->pane,
                       filterFrom(object.value(QLatin1String("filter")).toObject())};
        view.preset = presetFromId(object.value(QLatin1String("period")).toString());
        const QJsonObject headers = object.value(QLatin1String("headers")).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            view.headers[QuestionId{it.key().toLongLong()}] = it.value().toString();
        const QJsonObject files = object.value(QLatin1String("files")).toObject();
        for (auto it = files.begin(); it != files.end(); ++it)
            view.files[it.key()] = it.value().toString();
        for (const QString &question : stringsOf(object.value(QLatin1String("asked"))))
            view.asked << QuestionId{question.toLongLong()};
        views << view;
    }
    return views;
}

} // namespace patron
