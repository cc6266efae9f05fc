// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/earlierreadings.h"

#include "models/mapping/headerwords.h"
#include "models/mapping/readings.h"
#include "models/mapping/wishes.h"
#include "models/session/readingtext.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace patron {

namespace {

const std::array seenByNoKey{u"kind"_qs,    u"scale"_qs,     u"separator"_qs,
                             u"missing"_qs, u"time-unit"_qs, u"repeats"_qs};

/// One column in the two readings.
struct Sides
{
    int column = 0;
    const QStringList &headers;
    const ImportColumn &before;
    const ImportColumn &now;
};

/// What is wished of one column itself; else of all; else nothing.
QString wished(const ImportOptions &options, const Sides &sides, const QString &decision)
{
    QString ofAll;
    QString own;
    for (const ReadingWish &wish : options.readings) {
        if (wish.decision != decision)
            continue;
        if (wish.header.isEmpty())
            ofAll = wish.value;
        else if (findHeader(sides.headers, wish.header) == sides.column)
            own = wish.value;
    }
    return own.isEmpty() ? ofAll : own;
}

bool isWishedOf(const ImportOptions &options, const Sides &sides)
{
    const auto isIt = [&sides](const auto &wish) {
        return !wish.header.isEmpty() && findHeader(sides.headers, wish.header) == sides.column;
    };
    return std::ranges::any_of(options.wishes, isIt) || std::ranges::any_of(options.readings, isIt);
}

/// What came of a decision of which nothing was wished, as far as notes tell.
QString found(const QList<Problem> &notes, const QString &header, const QString &decision)
{
    for (const Problem &each : notes) {
        if (each.place.column != header)
            continue;
        if (decision == u"time-unit" && each.code == ProblemCode::TimeUnitAssumed)
            return each.arguments.value(0).toString();
        if (decision == u"missing" && each.code == ProblemCode::MissingFound)
            return each.arguments.value(1).toString();
    }
    if (decision == u"missing")
        return u"none"_qs;
    if (const auto unit = headerWords().unit(header, LengthOf::Stay);
        decision == u"time-unit" && unit)
        return timeUnitId(*unit);
    return decision == u"repeats" ? u"each"_qs : QString();
}

QString valueOf(const ImportOptions &options, const Sides &sides, const QList<Problem> &notes,
                const ImportColumn &column, const QString &decision)
{
    const QString value = wished(options, sides, decision);
    if (!value.isEmpty())
        return value;
    if (decision == u"kind")
        return questionKindId(column.kind);
    return found(notes, sides.headers[sides.column], decision);
}

/// Only where one of the two was asked for: by itself the program takes a question for what all its
/// answers so far make of it.
bool isOther(const ImportRecord &before, const ImportOptions &then, const Mapping &mapping,
             const ImportOptions &options, const Sides &sides)
{
    const bool isOtherTool = then.file.recipe != options.file.recipe;
    const bool isDecided = isWishedOf(options, sides) || isWishedOf(then, sides);
    if (!isDecided)
        return isOtherTool && sides.before.field != sides.now.field;
    if (sides.before.field != sides.now.field)
        return true;
    if (sides.now.field == Field::Skip)
        return false;
    return std::ranges::any_of(seenByNoKey, [&](const QString &decision) {
        if (decision == u"kind" && wished(options, sides, decision).isEmpty() &&
            wished(then, sides, decision).isEmpty())
            return false;
        return valueOf(then, sides, before.notes, sides.before, decision) !=
               valueOf(options, sides, mapping.notes, sides.now, decision);
    });
}

/// The columns of the log by the header of their question and its number.
QHash<std::pair<QString, int>, const ImportColumn *> byHeader(const QList<ImportColumn> &columns)
{
    QHash<std::pair<QString, int>, const ImportColumn *> found;
    QHash<QString, int> seen;
    for (const ImportColumn &column : columns)
        found.insert({column.header, seen[column.header]++}, &column);
    return found;
}

} // namespace

QStringList columnsReadOtherwise(const ImportRecord &before, const Mapping &mapping,
                                 const ImportOptions &options)
{
    ImportOptions plain;
    plain.zone = options.zone;
    const ImportOptions then = readingFromText(before.reading, plain);
    QStringList headers;
    for (const ColumnMapping &column : mapping.columns)
        headers << column.header;
    const auto old = byHeader(before.columns);
    const QList<ImportColumn> now = importColumns(mapping);
    QHash<QString, int> seen;
    QStringList columns;
    for (int i = 0; i < now.size(); ++i) {
        const auto same = old.constFind({now[i].header, seen[now[i].header]++});
        if (same != old.cend() &&
            isOther(before, then, mapping, options, {i, headers, **same, now[i]}))
            columns << nameOf(headers, i);
    }
    return columns;
}

ImportOptions readLike(const ImportRecord &before, const QStringList &columns,
                       const QStringList &headers, const ImportOptions &options)
{
    ImportOptions plain;
    plain.zone = options.zone;
    ImportOptions like = readingFromText(before.reading, plain);
    like.file.recipe = options.file.recipe;
    const auto isOfThem = [&](const auto &wish) {
        const int column = wish.header.isEmpty() ? -1 : findHeader(headers, wish.header);
        return column >= 0 && columns.contains(nameOf(headers, column));
    };
    like.wishes.removeIf(isOfThem);
    like.readings.removeIf(isOfThem);
    std::ranges::copy_if(options.wishes, std::back_inserter(like.wishes), isOfThem);
    std::ranges::copy_if(options.readings, std::back_inserter(like.readings), isOfThem);
    return like;
}

Result<EarlierReadings> EarlierReadings::load(Database &database, SurveyId survey,
                                              const Mapping &mapping, const ImportOptions &options)
{
    EarlierReadings earlier;
    if (!survey.isValid())
        return earlier;
    const auto imports = listImports(database);
    if (!imports)
        return failure(imports.error());
    for (const ImportRecord &record : *imports) {
        if (record.survey != survey || record.id == options.replaced())
            continue;
        if (const QStringList columns = columnsReadOtherwise(record, mapping, options);
            !columns.isEmpty())
            earlier.m_imports.try_emplace(record.id, Earlier{record.file, columns, 0});
    }
    if (earlier.m_imports.empty())
        return earlier;
    auto writers = RowWriters::load(database, survey, options.replaced());
    if (!writers)
        return failure(writers.error());
    earlier.m_writers = std::move(*writers);
    return earlier;
}

void EarlierReadings::add(const Decision &decision)
{
    if (m_imports.empty() || decision.fate != Fate::Duplicate)
        return;
    if (const auto found = m_imports.find(m_writers.of(decision.response));
        found != m_imports.end())
        ++found->second.rows;
}

std::optional<Problem> EarlierReadings::note() const
{
    qint64 rows = 0;
    const Earlier *most = nullptr;
    QStringList columns;
    QStringList ids;
    for (const auto &[id, earlier] : m_imports) {
        if (earlier.rows == 0)
            continue;
        rows += earlier.rows;
        ids << QString::number(id.value);
        columns += earlier.columns;
        if (!most || earlier.rows > most->rows)
            most = &earlier;
    }
    if (!most)
        return {};
    columns.removeDuplicates();
    return patron::note(ProblemCode::RowsReadOtherwise,
                        {rows, ids.size(), most->file, columns.join(u'\n'), ids.join(u' ')});
}

QList<ImportId> importsOf(const Problem &readOtherwise)
{
    QList<ImportId> imports;
    for (const QString &id : readOtherwise.arguments.value(4).toString().split(u' '))
        imports << ImportId{id.toLongLong()};
    return imports;
}

} // namespace patron
