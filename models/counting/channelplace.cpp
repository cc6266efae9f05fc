// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/channelplace.h"

#include "models/base/textfold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace patron {

namespace {

struct KnownPlace
{
    QString id;
    QStringList words; ///< folded; a star at the end: the beginning of a word
};

QList<KnownPlace> readPlaces()
{
    QFile file(QStringLiteral(":/patron/words/channelplaces.json"));
    QList<KnownPlace> places;
    if (!file.open(QIODevice::ReadOnly))
        return places;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : root.value(QLatin1String("places")).toArray()) {
        KnownPlace place{value[QLatin1String("id")].toString(), {}};
        for (const QJsonValue &word : value[QLatin1String("words")].toArray())
            place.words << folded(word.toString());
        places << place;
    }
    return places;
}

const QList<KnownPlace> &places()
{
    static const QList<KnownPlace> read = readPlaces();
    return read;
}

/// Whether the name holds it as a word, or as the beginning of one.
bool holdsWord(const QString &name, const QString &word)
{
    const bool isBeginning = word.endsWith(u'*');
    const QString wanted = isBeginning ? word.chopped(1) : word;
    for (qsizetype at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool startsThere = at == 0 || !name[at - 1].isLetterOrNumber();
        const bool endsThere = isBeginning || end == name.size() || !name[end].isLetterOrNumber();
        if (startsThere && endsThere)
            return true;
    }
    return false;
}

} // namespace

QStringList channelPlaces()
{
    QStringList ids;
    for (const KnownPlace &place : places())
        ids << place.id;
    return ids;
}

QString placeOfChannel(const QString &channel)
{
    const QString name = folded(channel);
    for (const KnownPlace &place : places()) {
        if (std::ranges::any_of(place.words,
                                [&name](const QString &word) { return holdsWord(name, word); }))
            return place.id;
    }
    return {};
}

} // namespace patron
