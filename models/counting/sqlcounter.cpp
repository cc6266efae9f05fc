// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/sqlcounter.h"

#include "models/counting/countsbuilder.h"
#include "models/counting/scoreclass.h"
#include "models/counting/sqlquery.h"
#include "models/counting/wordorder.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace patron {

namespace {

Q_LOGGING_CATEGORY(countingLog, "patron.counting")

/// One row of a query.
struct SqlRow
{
    QString group;
    QVariant score;
    qint64 count;
};

Problem problemOf(const QSqlError &error)
{
    constexpr auto sqliteInterrupt = "9";
    if (error.nativeErrorCode() == QLatin1String(sqliteInterrupt))
        return stop(ProblemCode::Cancelled);
    qCWarning(countingLog, "%s", qPrintable(error.text()));
    return stop(ProblemCode::Internal);
}

SqlDialect dialectOf(const QSqlDatabase &database)
{
    return database.driverName() == u"QPSQL" ? SqlDialect::PostgreSql : SqlDialect::Sqlite;
}

Result<std::vector<SqlRow>> run(QSqlDatabase &database, const SqlQuery &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql.text))
        return failure(problemOf(query.lastError()));
    for (const QVariant &value : sql.values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(problemOf(query.lastError()));
    std::vector<SqlRow> rows;
    while (query.next())
        rows.push_back({query.value(0).toString(), query.value(1), query.value(2).toLongLong()});
    if (query.lastError().isValid())
        return failure(problemOf(query.lastError()));
    return rows;
}

/// Every word of a dimension, in code point order; where there are records of other kinds, those
/// that only they use are left out.
Result<QStringList> wordsOf(QSqlDatabase &database, Dimension dimension, RecordKind kind)
{
    if (dimension == Dimension::ScoreClass)
        return scoreClassWords();
    const QString column = QLatin1String(info(dimension).column);
    const QString id = recordKindId(kind);
    SqlQuery sql{
        u"SELECT value, NULL, 1 FROM dimension_value d WHERE workspace_id = ? AND dimension = ? "
        u"AND value <> '' AND (NOT EXISTS (SELECT 1 FROM import WHERE kind <> ?) OR EXISTS "
        u"(SELECT 1 FROM response r JOIN import i ON i.workspace_id = r.workspace_id "
        u"AND i.import_id = r.import_id AND i.kind = ? WHERE r.%1 = d.value_id))"_qs.arg(column),
        {localWorkspace.value, QString::fromLatin1(info(dimension).id), id, id}};
    if (dimension == Dimension::Import)
        sql = {u"SELECT CAST(import_id AS TEXT), NULL, 1 FROM import "
               u"WHERE workspace_id = ? AND kind = ?"_qs,
               {localWorkspace.value, id}};
    return run(database, sql).map([](const std::vector<SqlRow> &rows) {
        QStringList words;
        for (const SqlRow &row : rows)
            words.append(row.group);
        std::ranges::sort(words, codePointLess);
        return words;
    });
}

/// The values that occur, for a measure without a scale.
QList<qint64> occurring(const std::vector<SqlRow> &rows)
{
    QList<qint64> values;
    for (const SqlRow &row : rows) {
        if (!row.score.isNull() && row.score.toLongLong() >= 0)
            values.append(row.score.toLongLong());
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// At which place of GroupCounts::scores a row counts; -1 = nowhere.
qsizetype placeOf(const Counts &counts, const QVariant &score)
{
    if (score.isNull())
        return -1;
    if (counts.breakdown.split)
        return counts.splitWords.indexOf(score.toString());
    return counts.scoreValues.indexOf(score.toLongLong());
}

GroupKey keyOf(const Breakdown &breakdown, const QString &group)
{
    if (breakdown.by == GroupBy::Time)
        return {{}, QDate::fromString(group, Qt::ISODate)};
    return {group, {}};
}

void fillGroups(Counts &counts, std::vector<SqlRow> rows)
{
    const qsizetype scores =
        counts.breakdown.split ? counts.splitWords.size() : counts.scoreValues.size();
    std::ranges::sort(rows, [](const SqlRow &a, const SqlRow &b) {
        // Without a word or day last; days as text are in order.
        return a.group.isEmpty() != b.group.isEmpty() ? b.group.isEmpty()
                                                      : codePointLess(a.group, b.group);
    });
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i].group != rows[i - 1].group)
            counts.groups.append(
                {keyOf(counts.breakdown, rows[i].group), 0, QList<qint64>(scores)});
        GroupCounts &group = counts.groups.last();
        group.responses += rows[i].count;
        if (const qsizetype place = placeOf(counts, rows[i].score); place >= 0)
            group.scores[place] += rows[i].count;
    }
    if (counts.breakdown.by == GroupBy::Nothing && counts.groups.isEmpty())
        counts.groups.append({{}, 0, QList<qint64>(scores)});
}

Result<Counts> countOne(QSqlDatabase &database, const Filter &filter, const Breakdown &breakdown,
                        RecordKind kind)
{
    Counts counts;
    counts.breakdown = breakdown;
    Result<std::vector<SqlRow>> rows =
        run(database, countQuery(filter, breakdown, dialectOf(database), kind));
    if (!rows)
        return failure(std::move(rows).error());
    if (breakdown.split) {
        Result<QStringList> words = wordsOf(database, *breakdown.split, kind);
        if (!words)
            return failure(std::move(words).error());
        counts.splitWords = std::move(*words);
    } else {
        const bool isTime = info(breakdown.measure).high < 0;
        counts.scoreValues = isTime ? occurring(*rows) : scaleOf(breakdown.measure);
    }
    fillGroups(counts, std::move(*rows));
    return counts;
}

} // namespace

SqlCounter::SqlCounter(QSqlDatabase &database, RecordKind kind)
    : m_database(database)
    , m_kind(kind)
{
}

Result<QList<Counts>> SqlCounter::counts(const Filter &filter,
                                         std::span<const Breakdown> breakdowns) const
{
    QList<Counts> all;
    all.reserve(qsizetype(breakdowns.size()));
    for (const Breakdown &breakdown : breakdowns) {
        Result<Counts> one = countOne(m_database, filter, breakdown, m_kind);
        if (!one)
            return failure(std::move(one).error());
        all.append(std::move(*one));
    }
    return all;
}

} // namespace patron
