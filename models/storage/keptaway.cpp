// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keptaway.h"

#include "models/base/id.h"
#include "models/storage/database.h"
#include "models/storage/keeprules.h"
#include "models/storage/statement.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace patron {

namespace {

Result<qint64> firstSeen(sqlite3 *handle, const QString &hash)
{
    Result<Statement> query = Statement::prepare(
        handle, "SELECT min(imported_at) FROM import WHERE workspace_id = ?1 AND hash = ?2");
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, hash).step();
    if (!row)
        return failure(row.error());
    return *row && !query->isNull(0) ? query->integer(0) : RecordDraft::noTime;
}

/// As ResponseWriter calls it.
Result<QString> newSurveyName(const QString &file)
{
    return QFileInfo(file).completeBaseName();
}

} // namespace

Result<KeptAway> KeptAway::load(Database &database, SurveyId survey, const ImportRecord &file)
{
    KeptAway result;
    result.m_kind = file.kind;
    auto people = ForgottenPeople::load(database);
    if (!people)
        return failure(people.error());
    result.m_people = std::move(*people);
    const auto rules = listKeepRules(database);
    if (!rules)
        return failure(rules.error());
    const auto source = survey.isValid() ? surveyName(database, survey) : newSurveyName(file.file);
    if (!source)
        return failure(source.error());
    const QDate gone = ruleFor(*rules, file.kind, *source).goneBefore;
    if (!gone.isValid())
        return result;
    result.m_goneBefore = gone.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    const auto seen = firstSeen(database.handle(), file.hash);
    if (!seen)
        return failure(seen.error());
    result.m_firstSeen = *seen;
    return result;
}

/// As keepuntil.cpp judges what is stored: a line of a list of customers counts from the day they
/// left; what has no day, from the day its file came first.
bool KeptAway::isTooOld(const RecordDraft &draft) const
{
    if (m_goneBefore == RecordDraft::noTime)
        return false;
    const qint64 own = m_kind == RecordKind::Customers ? draft.leftAt : draft.answeredAt;
    const qint64 day = own == RecordDraft::noTime ? m_firstSeen : own;
    return day != RecordDraft::noTime && day < m_goneBefore;
}

std::optional<ProblemCode> KeptAway::reasonFor(const RecordDraft &draft) const
{
    if (m_people.isNamedBy(draft))
        return ProblemCode::RowForgotten;
    return isTooOld(draft) ? std::optional(ProblemCode::RowExpired) : std::nullopt;
}

void KeptAway::leaveOut(RecordBatch &batch) const
{
    if (m_people.isEmpty() && m_goneBefore == RecordDraft::noTime)
        return;
    const size_t before = batch.rejected.size();
    size_t kept = 0;
    for (size_t i = 0; i < batch.size; ++i) {
        if (const auto reason = reasonFor(batch.records[i]))
            batch.rejected.push_back({batch.records[i].row, *reason});
        else if (kept++ != i)
            std::swap(batch.records[kept - 1], batch.records[i]);
    }
    batch.size = kept;
    if (batch.rejected.size() != before)
        std::ranges::stable_sort(batch.rejected, {}, &RejectedRow::row);
}

} // namespace patron
