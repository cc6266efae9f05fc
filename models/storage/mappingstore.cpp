// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/mappingstore.h"

#include "models/base/fingerprint.h"
#include "models/base/idsource.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QTimeZone>

namespace patron {

namespace {

constexpr const char *columns =
    "SELECT mapping_id, name, guess_key, layout_key, reading, saved_at FROM saved_mapping "
    "WHERE workspace_id = ?1 ";

Result<QList<SavedMapping>> readAll(Statement &query)
{
    QList<SavedMapping> mappings;
    const Result<void> read = query.each([&mappings](const Statement &row) {
        mappings << SavedMapping{{row.integer(0)},
                                 row.string(1),
                                 static_cast<quint64>(row.integer(2)),
                                 static_cast<quint64>(row.integer(3)),
                                 row.string(4).toUtf8(),
                                 QDateTime::fromSecsSinceEpoch(row.integer(5), QTimeZone::utc())};
    });
    if (!read)
        return failure(read.error());
    return mappings;
}

/// otherwise: what where there is one for the layout.
Result<void> insertMapping(Database &database, const SavedMapping &mapping,
                           const std::string &otherwise)
{
    Result<Statement> save = Statement::prepare(
        database.handle(),
        "INSERT INTO saved_mapping (workspace_id, mapping_id, name, guess_key, layout_key, "
        "reading, saved_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) " +
            otherwise);
    if (!save)
        return failure(save.error());
    return save->bind(1, localWorkspace.value)
        .bind(2, mapping.id.value)
        .bind(3, mapping.name)
        .bind(4, static_cast<qint64>(mapping.guessKey))
        .bind(5, static_cast<qint64>(mapping.layoutKey))
        .bind(6, QString::fromUtf8(mapping.reading))
        .bind(7, mapping.savedAt.toSecsSinceEpoch())
        .run();
}

/// The one for exactly this layout.
Result<std::optional<SavedMapping>> mappingOfLayout(Database &database, quint64 layout)
{
    Result<Statement> query =
        Statement::prepare(database.handle(), std::string(columns) + "AND layout_key = ?2");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, static_cast<qint64>(layout));
    const Result<QList<SavedMapping>> found = readAll(*query);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace

quint64 layoutKey(const QStringList &headers)
{
    // Headers hold no control characters of this kind: {"a b"} and {"a", "b"} stay apart.
    return fingerprint(headers.join(QChar(u'\x1f')).toStdString());
}

Result<QList<SavedMapping>> listMappings(Database &database)
{
    Result<Statement> query =
        Statement::prepare(database.handle(), std::string(columns) + "ORDER BY name, mapping_id");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    return readAll(*query);
}

Result<std::optional<SavedMapping>> findMapping(Database &database, quint64 key)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), std::string(columns) +
                               "AND (guess_key = ?2 OR layout_key = ?2) "
                               "ORDER BY saved_at DESC, mapping_id DESC LIMIT 1");
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value).bind(2, static_cast<qint64>(key));
    const Result<QList<SavedMapping>> found = readAll(*query);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<MappingChange> saveMapping(Database &database, SavedMapping mapping)
{
    const auto before = mappingOfLayout(database, mapping.layoutKey);
    if (!before)
        return failure(before.error());
    mapping.id = *before ? (*before)->id : MappingId{IdSource::now().take()};
    const Result<void> saved =
        insertMapping(database, mapping,
                      "ON CONFLICT (workspace_id, layout_key) DO UPDATE SET name = "
                      "excluded.name, guess_key = excluded.guess_key, reading = "
                      "excluded.reading, saved_at = excluded.saved_at");
    if (!saved)
        return failure(saved.error());
    const auto after = mappingOfLayout(database, mapping.layoutKey); // as it is kept
    if (!after)
        return failure(after.error());
    return MappingChange{*before, after->value_or(mapping)};
}

Result<void> takeBackMapping(Database &database, const MappingChange &change)
{
    const auto now = mappingOfLayout(database, change.after.layoutKey);
    if (!now)
        return failure(now.error());
    if (*now != change.after)
        return {};
    if (const Result<void> forgotten = forgetMapping(database, change.after.id); !forgotten)
        return forgotten;
    return change.before ? restoreMapping(database, *change.before) : Result<void>();
}

Result<void> restoreMapping(Database &database, const SavedMapping &mapping)
{
    return insertMapping(database, mapping, "ON CONFLICT DO NOTHING");
}

Result<void> renameMapping(Database &database, MappingId mapping, const QString &name)
{
    Result<Statement> rename =
        Statement::prepare(database.handle(), "UPDATE saved_mapping SET name = ?3 "
                                              "WHERE workspace_id = ?1 AND mapping_id = ?2");
    if (!rename)
        return failure(rename.error());
    return rename->bind(1, localWorkspace.value).bind(2, mapping.value).bind(3, name).run();
}

Result<void> changeMapping(Database &database, MappingId mapping, const QByteArray &reading)
{
    Result<Statement> change =
        Statement::prepare(database.handle(), "UPDATE saved_mapping SET reading = ?3 "
                                              "WHERE workspace_id = ?1 AND mapping_id = ?2");
    if (!change)
        return failure(change.error());
    return change->bind(1, localWorkspace.value)
        .bind(2, mapping.value)
        .bind(3, QString::fromUtf8(reading))
        .run();
}

Result<void> forgetMapping(Database &database, MappingId mapping)
{
    Result<Statement> forget =
        Statement::prepare(database.handle(), "DELETE FROM saved_mapping "
                                              "WHERE workspace_id = ?1 AND mapping_id = ?2");
    if (!forget)
        return failure(forget.error());
    return forget->bind(1, localWorkspace.value).bind(2, mapping.value).run();
}

} // namespace patron
