// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/rememberedcolumns.h"

#include "models/mapping/wishes.h"
#include "models/session/readingtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace patron {

namespace {

const QString seenKey = u"seen"_qs;
const QString recordsKey = u"records"_qs;
const QString seenHeaderKey = u"header"_qs;
const QString seenFieldKey = u"field"_qs;

QByteArray compact(const QJsonObject &text)
{
    return QJsonDocument(text).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray rememberedText(const ImportOptions &options, const QStringList &headers,
                          const Mapping &mapping)
{
    QJsonObject text = QJsonDocument::fromJson(readingText(options)).object();
    QJsonArray seen;
    const qsizetype count =
        std::min({headers.size(), qsizetype(mapping.columns.size()), mostKeptColumns});
    // Of a column that the owner decided it is not known what the program would make of it.
    QSet<int> decided;
    for (const MappingWish &wish : options.wishes)
        decided.insert(findHeader(headers, wish.header));
    for (int i = 0; i < count; ++i)
        seen << QJsonObject{
            {seenHeaderKey, nameOf(headers, i)},
            {seenFieldKey, decided.contains(i) ? QString() : fieldId(mapping.columns[i].field)}};
    text[seenKey] = seen;
    text[recordsKey] = recordKindId(mapping.kind);
    return compact(text);
}

RememberedColumns rememberedColumns(const QByteArray &reading)
{
    const QJsonObject text = QJsonDocument::fromJson(reading).object();
    const ImportOptions options = readingFromText(reading, {});
    RememberedColumns remembered;
    remembered.kind = options.file.kind.value_or(
        recordKindFromId(text[recordsKey].toString()).value_or(RecordKind::Responses));
    QStringList headers;
    for (const QJsonValue each : text[seenKey].toArray()) {
        headers << each[seenHeaderKey].toString();
        remembered.columns << RememberedColumn{headers.last(), {}, each[seenFieldKey].toString()};
    }
    for (const MappingWish &wish : options.wishes) {
        if (const int column = findHeader(headers, wish.header); column >= 0) {
            remembered.columns[column].wish = wish.field;
            continue;
        }
        headers << wish.header;
        remembered.columns << RememberedColumn{wish.header, wish.field, {}};
    }
    return remembered;
}

QByteArray withWishes(const QByteArray &reading, const QList<RememberedColumn> &columns)
{
    ImportOptions options = readingFromText(reading, {});
    options.wishes.clear();
    for (const RememberedColumn &column : columns) {
        if (!column.wish.isEmpty())
            options.wishes << MappingWish{column.wish, column.header};
    }
    const QJsonObject before = QJsonDocument::fromJson(reading).object();
    QJsonObject text = QJsonDocument::fromJson(readingText(options)).object();
    for (const QString &key : {seenKey, recordsKey}) {
        if (before.contains(key))
            text[key] = before[key];
    }
    return compact(text);
}

} // namespace patron
