// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/forgotten.h"

#include "models/base/id.h"
#include "models/base/sha256.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QRandomGenerator>
#include <QTimeZone>
#include <QtEndian>

#include <array>
#include <set>
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

Result<void> writeSalt(sqlite3 *handle, const QByteArray &salt)
{
    Result<Statement> write = Statement::prepare(
        handle, "UPDATE workspace SET forgotten_salt = ?2 WHERE workspace_id = ?1");
    if (!write)
        return failure(write.error());
    return write->bind(1, localWorkspace.value).bind(2, QString::fromLatin1(salt)).run();
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
    if (Result<void> written = writeSalt(handle, salt); !written)
        return failure(written.error());
    return salt;
}

/// salt: "" = the database's own.
Result<void> writeMark(sqlite3 *handle, const ForgottenMark &mark, const QByteArray &salt)
{
    Result<Statement> insert = Statement::prepare(
        handle, "INSERT OR REPLACE INTO forgotten (workspace_id, person_hash, first_hash, "
                "forgotten_at, salt, keeps_scores) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return failure(insert.error());
    return insert->bind(1, localWorkspace.value)
        .bind(2, mark.hash)
        .bind(3, mark.first)
        .bind(4, mark.at)
        .bind(5, std::string_view(salt.constData(), static_cast<size_t>(salt.size())))
        .bind(6, qint64{mark.scores == ErasedScores::KeptNameless})
        .run();
}

} // namespace

Result<ForgottenPeople> ForgottenPeople::load(Database &database)
{
    const Result<QByteArray> own = storedSalt(database.handle());
    if (!own)
        return failure(own.error());
    Result<Statement> query = Statement::prepare(
        database.handle(), "SELECT salt, person_hash, first_hash, forgotten_at, "
                           "keeps_scores FROM forgotten WHERE workspace_id = ?1");
    if (!query)
        return failure(query.error());
    ForgottenPeople people;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        const QByteArray salt = row.string(0).toLatin1();
        people.m_marks.append(
            {salt.isEmpty() ? *own : salt, row.integer(1), row.integer(2), row.integer(3),
             row.integer(4) != 0 ? ErasedScores::KeptNameless : ErasedScores::Removed});
    });
    if (!read)
        return failure(read.error());
    for (const ForgottenMark &mark : people.m_marks)
        people.m_hashes[mark.salt].emplace(mark.hash, mark.scores);
    return people;
}

std::optional<ErasedScores> ForgottenPeople::find(quint64 key) const
{
    for (const auto &[salt, hashes] : m_hashes) {
        const auto found = hashes.find(personHash(salt, key));
        if (found != hashes.end())
            return found->second;
    }
    return std::nullopt;
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
        if (find(key))
            return true;
    }
    const quint64 name = isNameAlone ? customerKey(KeyKind::Name, draft.customerName) : 0;
    return name != 0 && find(name);
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

Result<void> rememberForgotten(Database &database, const std::vector<quint64> &keys,
                               ErasedScores scores, QDate today)
{
    const Result<QByteArray> salt = saltOrNew(database.handle());
    if (!salt)
        return failure(salt.error());
    const qint64 midnight = today.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    for (const quint64 key : keys) {
        const ForgottenMark mark{*salt, personHash(*salt, key), personHash(*salt, keys.front()),
                                 midnight, scores};
        if (Result<void> written = writeMark(database.handle(), mark, {}); !written)
            return written;
    }
    return countErasure(database);
}

Result<void> adoptForgotten(Database &database, const QList<ForgottenMark> &marks)
{
    Result<QByteArray> own = storedSalt(database.handle());
    if (!own)
        return failure(own.error());
    if (own->isEmpty() && !marks.isEmpty()) {
        own = marks.first().salt;
        if (Result<void> written = writeSalt(database.handle(), *own); !written)
            return written;
    }
    for (const ForgottenMark &mark : marks) {
        const QByteArray salt = mark.salt == *own ? QByteArray() : mark.salt;
        if (Result<void> written = writeMark(database.handle(), mark, salt); !written)
            return written;
    }
    return {};
}

Result<void> countErasure(Database &database, qint64 than)
{
    Result<Statement> count = Statement::prepare(
        database.handle(),
        "UPDATE workspace SET erasures = max(erasures, ?2) + 1 WHERE workspace_id = ?1");
    if (!count)
        return failure(count.error());
    return count->bind(1, localWorkspace.value).bind(2, than).run();
}

Result<bool> allowAgain(Database &database, const QString &knownAs)
{
    const auto people = ForgottenPeople::load(database);
    if (!people)
        return failure(people.error());
    std::set<QByteArray> salts;
    for (const ForgottenMark &mark : people->marks())
        salts.insert(mark.salt);
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
        for (const QByteArray &salt : salts) {
            const Result<void> done =
                remove->bind(1, localWorkspace.value).bind(2, personHash(salt, key)).run();
            if (!done)
                return failure(done.error());
            isFound = isFound || sqlite3_changes(database.handle()) > 0;
        }
    }
    return isFound;
}

} // namespace patron
