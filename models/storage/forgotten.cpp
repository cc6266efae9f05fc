// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/forgotten.h"

#include "models/base/id.h"
#include "models/base/sha256.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QRandomGenerator>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <utility>

#include <sqlite3.h>

namespace patron {

namespace {

constexpr size_t saltWords = 8;

qint64 personHash(const QByteArray &salt, quint64 key)
{
    const quint64 bytes = qToLittleEndian(key);
    Sha256 hash;
    hash.add(salt);
    hash.add(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    return qFromLittleEndian<qint64>(hash.result().constData());
}

Result<QByteArray> storedSalt(sqlite3 *handle)
{
    Result<Statement> query =
        Statement::prepare(handle, "SELECT forgotten_salt FROM workspace WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).step();
    if (!row)
        return failure(row.error());
    return *row ? query->string(0).toLatin1() : QByteArray();
}

Result<QByteArray> saltOrNew(sqlite3 *handle)
{
    const Result<QByteArray> stored = storedSalt(handle);
    if (!stored || !stored->isEmpty())
        return stored;
    std::array<quint32, saltWords> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray salt =
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    Result<Statement> write = Statement::prepare(
        handle, "UPDATE workspace SET forgotten_salt = ?2 WHERE workspace_id = ?1");
    if (!write)
        return failure(write.error());
    const Result<void> done =
        write->bind(1, localWorkspace.value).bind(2, QString::fromLatin1(salt)).run();
    if (!done)
        return failure(done.error());
    return salt;
}

} // namespace

Result<ForgottenPeople> ForgottenPeople::load(Database &database)
{
    ForgottenPeople people;
    const Result<QByteArray> salt = storedSalt(database.handle());
    if (!salt)
        return failure(salt.error());
    people.m_salt = *salt;
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT person_hash FROM forgotten WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    const Result<void> read =
        query->bind(1, localWorkspace.value).each([&people](const Statement &row) {
            people.m_hashes.insert(row.integer(0));
        });
    if (!read)
        return failure(read.error());
    return people;
}

bool ForgottenPeople::holds(quint64 key) const
{
    return m_hashes.contains(personHash(m_salt, key));
}

bool ForgottenPeople::isNamedBy(const RecordDraft &draft) const
{
    const std::pair<KeyKind, std::string_view> known[] = {{KeyKind::Number, draft.customerKey},
                                                          {KeyKind::Email, draft.customerEmail},
                                                          {KeyKind::Phone, draft.customerPhone}};
    bool isNameAlone = true;
    for (const auto &[kind, text] : known) {
        const quint64 key = customerKey(kind, text);
        if (key == 0)
            continue;
        isNameAlone = false;
        if (holds(key))
            return true;
    }
    const quint64 name = isNameAlone ? customerKey(KeyKind::Name, draft.customerName) : 0;
    return name != 0 && holds(name);
}

void ForgottenPeople::leaveOut(RecordBatch &batch) const
{
    if (isEmpty())
        return;
    const size_t before = batch.rejected.size();
    size_t kept = 0;
    for (size_t i = 0; i < batch.size; ++i) {
        if (isNamedBy(batch.records[i]))
            batch.rejected.push_back({batch.records[i].row, ProblemCode::RowForgotten});
        else if (kept++ != i)
            std::swap(batch.records[kept - 1], batch.records[i]);
    }
    batch.size = kept;
    if (batch.rejected.size() != before)
        std::ranges::stable_sort(batch.rejected, {}, &RejectedRow::row);
}

Result<qint64> erasureCount(Database &database)
{
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT erasures FROM workspace WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).step();
    if (!row)
        return failure(row.error());
    return *row ? query->integer(0) : 0;
}

Result<void> rememberForgotten(Database &database, const std::vector<quint64> &keys, QDate today)
{
    const Result<QByteArray> salt = saltOrNew(database.handle());
    if (!salt)
        return failure(salt.error());
    Result<Statement> insert = Statement::prepare(
        database.handle(), "INSERT OR REPLACE INTO forgotten (workspace_id, person_hash, "
                           "first_hash, forgotten_at) VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return failure(insert.error());
    const qint64 midnight = today.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    for (const quint64 key : keys) {
        const Result<void> written = insert->bind(1, localWorkspace.value)
                                         .bind(2, personHash(*salt, key))
                                         .bind(3, personHash(*salt, keys.front()))
                                         .bind(4, midnight)
                                         .run();
        if (!written)
            return written;
    }
    Result<Statement> count = Statement::prepare(
        database.handle(), "UPDATE workspace SET erasures = erasures + 1 WHERE workspace_id = ?1");
    if (!count)
        return failure(count.error());
    return count->bind(1, localWorkspace.value).run();
}

Result<bool> allowAgain(Database &database, const QString &knownAs)
{
    const Result<QByteArray> salt = storedSalt(database.handle());
    if (!salt)
        return failure(salt.error());
    Result<Statement> remove = Statement::prepare(
        database.handle(), "DELETE FROM forgotten WHERE workspace_id = ?1 AND first_hash IN "
                           "(SELECT first_hash FROM forgotten WHERE workspace_id = ?1 "
                           "AND person_hash = ?2)");
    if (!remove)
        return failure(remove.error());
    const std::string text = knownAs.trimmed().toStdString();
    bool isFound = false;
    for (const KeyKind kind : allKeyKinds) {
        const quint64 key = customerKey(kind, text);
        if (key == 0)
            continue;
        const Result<void> done =
            remove->bind(1, localWorkspace.value).bind(2, personHash(*salt, key)).run();
        if (!done)
            return failure(done.error());
        isFound = isFound || sqlite3_changes(database.handle()) > 0;
    }
    return isFound;
}

} // namespace patron
