// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/personmentions.h"

#include "models/base/textfold.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qint64 textsBetweenAsks = 4096;
constexpr qsizetype shortestMention = 5; ///< "Ana" stands in too many texts to mean this one

QStringList mentionsOf(const KnownCustomer &who)
{
    QStringList texts;
    for (const KeyKind kind : {KeyKind::Email, KeyKind::Phone, KeyKind::Name}) {
        for (const QString &text : who.known[static_cast<size_t>(kind)]) {
            const QString plain = folded(text).trimmed();
            if (plain.size() >= shortestMention)
                texts << plain;
        }
    }
    return texts;
}

} // namespace

std::string idList(const std::vector<qint64> &ids)
{
    std::string list;
    for (const qint64 id : ids)
        list += (list.empty() ? "" : ", ") + std::to_string(id);
    return list;
}

Result<qint64> countMentions(Database &database, const KnownCustomer &who,
                             const std::vector<qint64> &customers, const Progress &progress)
{
    const QStringList wanted = mentionsOf(who);
    if (wanted.isEmpty())
        return 0;
    const std::string among = idList(customers);
    Result<Statement> query = Statement::prepare(
        database.handle(),
        "SELECT comment FROM response WHERE workspace_id = ?1 AND comment IS NOT NULL "
        "AND (customer_id IS NULL OR customer_id NOT IN (" +
            among +
            ")) UNION ALL SELECT t.text FROM answer_text t JOIN response r "
            "USING (workspace_id, response_id) WHERE t.workspace_id = ?1 "
            "AND (r.customer_id IS NULL OR r.customer_id NOT IN (" +
            among + "))");
    if (!query)
        return failure(query.error());
    qint64 mentions = 0;
    qint64 rows = 0;
    const Result<void> read = query->bind(1, localWorkspace.value).each([&](const Statement &row) {
        const QString text = folded(row.string(0));
        if (std::ranges::any_of(wanted, [&](const QString &w) { return text.contains(w); }))
            ++mentions;
        return ++rows % textsBetweenAsks != 0 || progress.isWanted();
    });
    if (!read)
        return failure(read.error());
    return mentions;
}

} // namespace patron
