// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/callbackcase.h"

#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QStringList>

#include <algorithm>

namespace patron {

namespace {

constexpr const char *oneAnswer =
    "SELECT r.customer_id, r.answered_at, r.recommend, r.satisfaction, r.rating, r.effort, "
    "k.source_key, k.content_key FROM response r JOIN response_key k "
    "USING (workspace_id, response_id) WHERE r.workspace_id = ?1 AND r.response_id = ?2";

/// All numbers of the person, who has this one among others, as "1, 7".
std::string numbersOf(const std::unordered_map<qint64, qint64> &merged, qint64 whole)
{
    QStringList numbers{QString::number(whole)};
    for (const auto &[part, all] : merged) {
        if (all == whole)
            numbers << QString::number(part);
    }
    return numbers.join(u',').toStdString();
}

Result<bool> isReachable(sqlite3 *handle, const std::string &numbers)
{
    auto query = Statement::prepare(handle, "SELECT 1 FROM customer_key WHERE workspace_id = ?1 "
                                            "AND kind IN ('email', 'phone') AND customer_id IN (" +
                                                numbers + ") LIMIT 1");
    if (!query)
        return failure(query.error());
    return query->bind(1, localWorkspace.value).step();
}

Result<std::vector<CustomerAnswer>> answersOf(sqlite3 *handle, const std::string &numbers,
                                              qint64 whole)
{
    auto query = Statement::prepare(
        handle, "SELECT answered_at, recommend, satisfaction, rating, effort FROM response "
                "WHERE workspace_id = ?1 AND customer_id IN (" +
                    numbers +
                    ") AND answered_at IS NOT NULL "
                    "AND coalesce(recommend, satisfaction, rating, effort) IS NOT NULL "
                    "AND import_id IN (SELECT import_id FROM import i "
                    "WHERE i.workspace_id = ?1 AND i.kind = 'responses') ORDER BY answered_at");
    if (!query)
        return failure(query.error());
    std::vector<CustomerAnswer> answers;
    return query->bind(1, localWorkspace.value)
        .each([&](const Statement &row) {
            answers.push_back(
                {whole, row.integer(0), {row.score(1), row.score(2), row.score(3), row.score(4)}});
        })
        .map([&answers] { return std::move(answers); });
}

} // namespace

Result<std::optional<LoneCase>> loadCallBackCase(Database &database, ResponseId response)
{
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    auto query = Statement::prepare(database.handle(), oneAnswer);
    if (!query)
        return failure(query.error());
    const Result<bool> row = query->bind(1, localWorkspace.value).bind(2, response.value).step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<LoneCase>();
    LoneCase found;
    CallBackCase &about = found.about;
    about.response = response;
    if (!query->isNull(1))
        about.answered = dayOf(query->integer(1));
    about.scores = {query->score(2), query->score(3), query->score(4), query->score(5)};
    about.key = caseKeyOf(query->integer(6), query->integer(7), !query->isNull(1));
    if (query->isNull(0))
        return std::optional(found);
    const auto all = merged->find(query->integer(0));
    about.customer = all == merged->end() ? query->integer(0) : all->second;
    const std::string numbers = numbersOf(*merged, about.customer);
    const auto reached = isReachable(database.handle(), numbers);
    if (!reached)
        return failure(reached.error());
    about.isReachable = *reached;
    auto answers = answersOf(database.handle(), numbers, about.customer);
    if (!answers)
        return failure(answers.error());
    found.answers = std::move(*answers);
    return std::optional(std::move(found));
}

std::shared_ptr<const CallBackAnswers> withCase(const CallBackAnswers &answers,
                                                const LoneCase &added)
{
    auto result = std::make_shared<CallBackAnswers>(answers);
    const auto place =
        std::ranges::lower_bound(result->cases, added.about.response, {}, &CallBackCase::response);
    if (place != result->cases.end() && place->response == added.about.response)
        return result;
    result->cases.insert(place, added.about);
    const auto known = std::ranges::lower_bound(result->answers, added.about.customer, {},
                                                &CustomerAnswer::customer);
    if (added.about.customer != 0 &&
        (known == result->answers.end() || known->customer != added.about.customer))
        result->answers.insert(known, added.answers.begin(), added.answers.end());
    return result;
}

} // namespace patron
