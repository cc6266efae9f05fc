// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/callbackanswers.h"

#include "models/counting/filteredrows.h"
#include "models/counting/idcodes.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <numeric>

namespace patron {

namespace {

/// Where each score stands in AnswerScores.
struct ScorePlace
{
    Measure measure;
    int AnswerScores::*score;
};
constexpr std::array scorePlaces{ScorePlace{Measure::Recommend, &AnswerScores::recommend},
                                 ScorePlace{Measure::Satisfaction, &AnswerScores::satisfaction},
                                 ScorePlace{Measure::Rating, &AnswerScores::halfStars},
                                 ScorePlace{Measure::Effort, &AnswerScores::effort}};

/// Who gave each answer. Customers are numbered anew from 1 without gaps, in the order of their own
/// numbers, so that what is known of them stands in lists.
class People final
{
public:
    People(const Snapshot &snapshot, const CallBackLinks &links)
        : m_at(snapshot.size())
    {
        for (const auto &[response, customer] : links.customers)
            m_customers.push_back(customer);
        std::ranges::sort(m_customers);
        m_customers.erase(std::unique(m_customers.begin(), m_customers.end()), m_customers.end());
        IdCodes codes(m_customers.size());
        for (size_t i = 0; i < m_customers.size(); ++i)
            codes.insert(m_customers[i], quint32(i) + 1);
        // Responses are mostly in the order of their ids, as the links are.
        auto next = links.customers.begin();
        for (size_t position = 0; position < m_at.size(); ++position) {
            const ResponseId id = snapshot.responses[position];
            if (next == links.customers.end() || next->first != id)
                next = std::ranges::lower_bound(links.customers, id, {},
                                                &std::pair<ResponseId, qint64>::first);
            if (next != links.customers.end() && next->first == id)
                m_at[position] = codes.code((next++)->second);
        }
        m_isReachable.resize(count() + 1);
        for (const qint64 customer : links.reachable)
            m_isReachable[codes.code(customer)] = true;
        m_isReachable[0] = false; // nobody
    }

    [[nodiscard]] size_t count() const { return m_customers.size(); }
    /// 0 = nobody is named.
    [[nodiscard]] quint32 at(size_t position) const { return m_at[position]; }
    [[nodiscard]] qint64 customer(quint32 person) const
    {
        return person == 0 ? 0 : m_customers[person - 1];
    }
    [[nodiscard]] bool isReachable(quint32 person) const { return m_isReachable[person]; }

private:
    std::vector<quint32> m_at; // by position
    std::vector<qint64> m_customers;
    std::vector<bool> m_isReachable;
};

class Reader final
{
public:
    Reader(const Snapshot &snapshot, const CallBackRule &rule, const CallBackLinks &links)
        : m_snapshot(snapshot)
        , m_rule(rule)
        , m_links(links)
        , m_people(snapshot, links)
        , m_isUnhappy(m_people.count() + 1)
    {
        for (size_t i = 0; i < scorePlaces.size(); ++i) {
            const auto column = snapshot.measures.find(scorePlaces[i].measure);
            m_scores[i] = column == snapshot.measures.end() ? nullptr : &column->second;
        }
    }

    /// Positions ascend.
    void addCase(size_t position)
    {
        const AnswerScores scores = scoresOf(position);
        const auto said = m_links.keys.find(m_snapshot.responses[position].value);
        if (said == m_links.keys.end() && !m_rule.isUnhappy(scores))
            return;
        goTo(position);
        const QDate day = m_day < m_snapshot.days.size() ? m_snapshot.days[m_day] : QDate();
        const ResponseId response = m_snapshot.responses[position];
        const quint32 person = m_people.at(position);
        CaseKey key;
        if (said != m_links.keys.end())
            key = day.isValid() ? said->second.first : said->second.second;
        m_answers.cases.push_back(
            {response, key, m_people.customer(person), day, scores, m_people.isReachable(person)});
        m_isUnhappy[person] = person != 0;
    }

    /// All answers of the customers who have a case, by customer, then time.
    CallBackAnswers finish()
    {
        std::vector<size_t> ends(m_people.count() +
                                 2); // where those of each person begin, then end
        forEachAnswer([&](size_t, quint32 person) { ++ends[person + 1]; });
        std::partial_sum(ends.begin(), ends.end(), ends.begin());
        m_answers.answers.resize(ends.back());
        m_day = 0;
        forEachAnswer([&](size_t position, quint32 person) {
            goTo(position);
            m_answers.answers[ends[person]++] = {m_people.customer(person),
                                                 m_midnight + m_snapshot.seconds[position],
                                                 scoresOf(position)};
        });
        return std::move(m_answers);
    }

private:
    /// Of dated ones with a score, in the order of time.
    template <class Use>
    void forEachAnswer(Use use) const
    {
        const size_t dated = m_snapshot.dayStarts.empty() ? 0 : m_snapshot.dayStarts.back();
        for (size_t position = 0; position < dated; ++position) {
            const quint32 person = m_people.at(position);
            if (m_isUnhappy[person] && scoresOf(position).isAny())
                use(position, person);
        }
    }

    [[nodiscard]] AnswerScores scoresOf(size_t position) const
    {
        AnswerScores scores;
        for (size_t i = 0; i < scorePlaces.size(); ++i) {
            const quint32 code = m_scores[i] ? m_scores[i]->codes.at(position) : 0;
            if (code != 0)
                scores.*scorePlaces[i].score = int(m_scores[i]->values[code - 1]);
        }
        return scores;
    }

    void goTo(size_t position)
    {
        const size_t before = m_day;
        while (m_day < m_snapshot.days.size() && position >= m_snapshot.dayStarts[m_day + 1])
            ++m_day;
        if ((before != m_day || m_day == 0) && m_day < m_snapshot.days.size())
            m_midnight = m_snapshot.days[m_day].startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
    }

    const Snapshot &m_snapshot;
    const CallBackRule &m_rule;
    const CallBackLinks &m_links;
    const People m_people;
    std::vector<bool> m_isUnhappy; ///< by person; nobody is not
    std::array<const ScoreColumn *, scorePlaces.size()> m_scores{};
    size_t m_day = 0; ///< of the position that was gone to
    qint64 m_midnight = 0;
    CallBackAnswers m_answers;
};

} // namespace

CallBackAnswers callBackAnswers(const Snapshot &snapshot, const Filter &filter,
                                const CallBackRule &rule, const CallBackLinks &links,
                                const Progress &progress)
{
    Reader reader(snapshot, rule, links);
    forEachFilteredRow(snapshot, filter, progress,
                       [&reader](size_t position) { reader.addCase(position); });
    return reader.finish();
}

} // namespace patron
