// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/windowstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patron {

QByteArray windowStateJson(const WindowState &state)
{
    SavedView view = state.view;
    view.name = QStringLiteral("last"); // none without a name is read
    QJsonArray questions;
    for (const QuestionId question : state.questions)
        questions << QString::number(question.value); // more digits than a double holds
    QJsonObject parts;
    for (auto it = state.parts.cbegin(); it != state.parts.cend(); ++it)
        parts[it.key()] = QString::fromLatin1(it.value().toBase64());
    return QJsonDocument(QJsonObject{{QLatin1String("view"),
                                      QJsonDocument::fromJson(savedViewsJson({view})).array()},
                                     {QLatin1String("questions"), questions},
                                     {QLatin1String("parts"), parts}})
        .toJson(QJsonDocument::Compact);
}

WindowState windowStateFromJson(const QByteArray &json)
{
    WindowState state;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray view = object.value(QLatin1String("view")).toArray();
    const auto views = savedViewsFromJson(QJsonDocument(view).toJson(QJsonDocument::Compact));
    if (!views.isEmpty())
        state.view = views.first();
    state.view.name.clear();
    for (const QJsonValue &each : object.value(QLatin1String("questions")).toArray()) {
        if (const QuestionId question{each.toString().toLongLong()}; question.isValid())
            state.questions << question;
    }
    const QJsonObject parts = object.value(QLatin1String("parts")).toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        state.parts[it.key()] = QByteArray::fromBase64(it.value().toString().toLatin1());
    return state;
}

} // namespace patron
