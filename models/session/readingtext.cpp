// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/readingtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patron {

namespace {

const QString encodingKey = u"encoding"_qs;
const QString delimiterKey = u"delimiter"_qs;
const QString quoteKey = u"quote"_qs;
const QString sheetKey = u"sheet"_qs;
const QString titleRowsKey = u"titleRows"_qs;
const QString headerRowsKey = u"headerRows"_qs;
const QString kindKey = u"kind"_qs;
const QString recipeKey = u"recipe"_qs;
const QString columnsKey = u"columns"_qs;
const QString valuesKey = u"values"_qs;
const QString includeKey = u"include"_qs;
const QString fieldKey = u"field"_qs;
const QString headerKey = u"header"_qs;
const QString decisionKey = u"decision"_qs;
const QString valueKey = u"value"_qs;
/// Read by the log of imports alone: of what was taken back and is there again, when it was read
/// again before (seconds since 1970 UTC; 0 = it was not).
const QString readAgainAtKey = u"readAgainAt"_qs;

void addText(QJsonObject &into, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        into[key] = text;
}

void addRows(QJsonObject &into, const QString &key, std::optional<int> rows)
{
    if (rows)
        into[key] = *rows;
}

std::optional<int> rowsOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QByteArray readingText(const ImportOptions &options)
{
    QJsonObject text;
    addText(text, encodingKey, options.table.encoding);
    addText(text, delimiterKey, options.table.delimiter);
    addText(text, quoteKey, options.table.quote);
    addText(text, sheetKey, options.table.sheet);
    addRows(text, titleRowsKey, options.table.titleRows);
    addRows(text, headerRowsKey, options.table.headerRows);
    if (options.file.kind)
        text[kindKey] = recordKindId(*options.file.kind);
    addText(text, recipeKey, options.file.recipe);
    QJsonArray columns;
    for (const MappingWish &wish : options.wishes)
        columns << QJsonObject{{fieldKey, wish.field}, {headerKey, wish.header}};
    if (!columns.isEmpty())
        text[columnsKey] = columns;
    QJsonArray values;
    for (const ReadingWish &wish : options.readings)
        values << QJsonObject{
            {headerKey, wish.header}, {decisionKey, wish.decision}, {valueKey, wish.value}};
    if (!values.isEmpty())
        text[valuesKey] = values;
    QJsonArray include;
    for (const ProblemCode reason : options.include)
        include << problemId(reason);
    if (!include.isEmpty())
        text[includeKey] = include;
    if (options.importedAt.isValid())
        text[readAgainAtKey] =
            options.readAgainAt.isValid() ? options.readAgainAt.toSecsSinceEpoch() : qint64(0);
    return text.isEmpty() ? QByteArray() : QJsonDocument(text).toJson(QJsonDocument::Compact);
}

ImportOptions readingFromText(const QByteArray &text, ImportOptions base)
{
    const QJsonObject read = QJsonDocument::fromJson(text).object();
    base.table.encoding = read[encodingKey].toString();
    base.table.delimiter = read[delimiterKey].toString();
    base.table.quote = read[quoteKey].toString();
    base.table.sheet = read[sheetKey].toString();
    base.table.titleRows = rowsOf(read[titleRowsKey]);
    base.table.headerRows = rowsOf(read[headerRowsKey]);
    base.file.kind = recordKindFromId(read[kindKey].toString());
    base.file.recipe = read[recipeKey].toString();
    base.wishes.clear();
    for (const QJsonValue each : read[columnsKey].toArray())
        base.wishes << MappingWish{each[fieldKey].toString(), each[headerKey].toString()};
    base.readings.clear();
    for (const QJsonValue each : read[valuesKey].toArray())
        base.readings << ReadingWish{each[headerKey].toString(), each[decisionKey].toString(),
                                     each[valueKey].toString()};
    const QJsonArray include = read[includeKey].toArray();
    base.include.clear();
    for (const ProblemCode reason : allProblemCodes()) {
        if (include.contains(problemId(reason)))
            base.include << reason;
    }
    return base;
}

} // namespace patron
