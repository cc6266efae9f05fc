// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/callbacktexts.h"

#include "models/storage/customerkeys.h"
#include "models/storage/customermerges.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QHash>
#include <QTimeZone>

namespace patron {

namespace {

struct Person
{
    QString name;
    QString number;
    QStringList phones;
    QStringList emails;
};

std::string answerSql()
{
    std::string words;
    for (int i = 0; i < storedDimensions; ++i) {
        words += std::string(", (SELECT value FROM dimension_value v WHERE v.workspace_id = "
                             "r.workspace_id AND v.value_id = r.") +
                 info(static_cast<Dimension>(i)).column + ')';
    }
    return "SELECT r.answered_at, r.recommend, r.satisfaction, r.rating, r.effort, r.comment, "
           "i.file, r.source_row, r.customer_id" +
           words +
           " FROM response r JOIN import i USING (workspace_id, import_id) "
           "WHERE r.workspace_id = ?1 AND r.response_id = ?2";
}

CallBackTexts answerOf(const Statement &row, ResponseId response)
{
    CallBackTexts texts;
    Comment &answer = texts.answer;
    answer.response = response;
    if (!row.isNull(0))
        answer.answeredAt = QDateTime::fromSecsSinceEpoch(row.integer(0), QTimeZone::utc());
    answer.recommend = row.score(1);
    answer.satisfaction = row.score(2);
    answer.halfStars = row.score(3);
    texts.effort = row.score(4);
    answer.text = row.string(5);
    answer.file = row.string(6);
    answer.row = row.integer(7);
    constexpr int firstWord = 9;
    for (size_t i = 0; i < answer.values.size(); ++i)
        answer.values[i] = row.string(firstWord + static_cast<int>(i));
    return texts;
}

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

void learn(Person &person, KeyKind kind, const QString &text)
{
    switch (kind) {
    case KeyKind::Number:
        if (person.number.isEmpty())
            person.number = text;
        break;
    case KeyKind::Email:
        if (customerKey(kind, text.toStdString()) != 0) // nobody reads noreply@
            add(person.emails, text);
        break;
    case KeyKind::Phone:
        if (customerKey(kind, text.toStdString()) != 0)
            add(person.phones, text);
        break;
    case KeyKind::Name:
        if (person.name.isEmpty())
            person.name = text;
        break;
    }
}

using Wholes = std::unordered_map<qint64, qint64>;

qint64 whole(const Wholes &merged, qint64 customer)
{
    const auto found = merged.find(customer);
    return found == merged.end() ? customer : found->second;
}

/// Fills the people, whose keys are the customers that stand for all of one person.
Result<void> readPeople(Database &database, const Wholes &merged, QHash<qint64, Person> &people)
{
    if (people.isEmpty())
        return {};
    QStringList ids;
    for (const qint64 id : people.keys())
        ids << QString::number(id);
    for (const auto &[part, all] : merged) {
        if (people.contains(all))
            ids << QString::number(part);
    }
    const std::string among =
        " WHERE workspace_id = ?1 AND customer_id IN (" + ids.join(u',').toStdString() + ')';
    Result<Statement> own = Statement::prepare(
        database.handle(),
        "SELECT customer_id, external_id, email, phone, name FROM customer" + among);
    if (!own)
        return failure(own.error());
    const Result<void> read = own->bind(1, localWorkspace.value).each([&](const Statement &row) {
        Person &person = people[whole(merged, row.integer(0))];
        for (size_t i = 0; i < keyKinds; ++i)
            learn(person, allKeyKinds[i], row.string(static_cast<int>(i) + 1));
    });
    if (!read)
        return read;
    Result<Statement> later =
        Statement::prepare(database.handle(), "SELECT customer_id, kind, text FROM customer_key" +
                                                  among + " AND text IS NOT NULL");
    if (!later)
        return failure(later.error());
    return later->bind(1, localWorkspace.value).each([&](const Statement &row) {
        if (const auto kind = keyKindFromId(row.string(1)))
            learn(people[whole(merged, row.integer(0))], *kind, row.string(2));
    });
}

} // namespace

Result<QList<CallBackTexts>> loadCallBackTexts(Database &database,
                                               std::span<const ResponseId> responses)
{
    const auto merged = mergedCustomers(database);
    if (!merged)
        return failure(merged.error());
    Result<Statement> query = Statement::prepare(database.handle(), answerSql());
    if (!query)
        return failure(query.error());
    query->bind(1, localWorkspace.value);
    QList<CallBackTexts> page;
    QList<qint64> customers; // of the page's rows, 0 = nobody
    QHash<qint64, Person> people;
    for (const ResponseId response : responses) {
        const Result<bool> row = query->bind(2, response.value).step();
        if (!row)
            return failure(row.error());
        if (*row) {
            page << answerOf(*query, response);
            constexpr int customerColumn = 8;
            customers << (query->isNull(customerColumn)
                              ? 0
                              : whole(*merged, query->integer(customerColumn)));
            if (customers.last() != 0)
                people[customers.last()];
        }
        query->reset();
    }
    if (Result<void> read = readPeople(database, *merged, people); !read)
        return failure(read.error());
    for (qsizetype i = 0; i < page.size(); ++i) {
        const Person person = people.value(customers[i]);
        page[i].answer.customer = person.name;
        page[i].number = person.number;
        page[i].phones = person.phones;
        page[i].emails = person.emails;
    }
    return page;
}

} // namespace patron
