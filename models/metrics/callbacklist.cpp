// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/callbacklist.h"

#include <algorithm>
#include <tuple>

namespace patron {

namespace {

struct Line
{
    CallBackEntry entry;
    qint64 customer = 0; ///< 0 = nobody is named
    QDate answered;
    bool isStale = false;
    bool isCallDone = false; ///< open, and nobody is to be called again so far
};

/// Due first; then those who were called already; then those too old for today, the latest first;
/// at last those without a day.
bool isMoreUrgent(const Line &one, const Line &other)
{
    const auto rank = [](const Line &line) {
        if (line.isCallDone)
            return 1;
        return !line.entry.due.isValid() ? 3 : line.isStale ? 2 : 0;
    };
    if (rank(one) != rank(other))
        return rank(one) < rank(other);
    if (rank(one) == 0 && one.entry.due != other.entry.due)
        return one.entry.due < other.entry.due;
    return std::tuple(other.answered, other.entry.response) <
           std::tuple(one.answered, one.entry.response);
}

bool isLater(const Line &one, const Line &other)
{
    return std::tuple(other.answered, other.entry.response) <
           std::tuple(one.answered, one.entry.response);
}

/// In which list a case stands.
struct Standing
{
    CallBackView view = CallBackView::Open;
    bool isStale = false;
    bool isCallDone = false; ///< open, and nobody is to be called again so far
    QDate due;
    bool isToday = false; ///< in today's list, too
};

/// said: nullptr where the owner said nothing of it.
Standing standingOf(const CallBackCase &each, const CallBackRecord *said, const CallBackRule &rule,
                    QDate today)
{
    Standing standing;
    standing.isStale =
        !said && each.answered.isValid() && each.answered.daysTo(today) > rule.freshDays;
    standing.due = said && said->due.isValid() ? said->due : rule.dueAfter(each.answered);
    if (said && !said->isOpen()) {
        standing.view = CallBackView::Closed;
    } else if (!each.isReachable) {
        standing.view = CallBackView::Unreachable;
    } else {
        standing.isCallDone = said && !said->isCallOwed();
        standing.isToday = !standing.isCallDone && !standing.isStale && standing.due.isValid() &&
                           standing.due <= today;
    }
    return standing;
}

const CallBackRecord *saidOf(const CallBackRecords &records, CaseKey key)
{
    const auto known = records.constFind(key);
    return known == records.constEnd() ? nullptr : &*known;
}

/// What is neither unhappy nor spoken of is no case any more: the owner took back what was said.
bool isCase(const CallBackCase &each, const CallBackRecords &records, const CallBackRule &rule)
{
    return rule.isUnhappy(each.scores) || records.contains(each.key);
}

class Sorter final
{
public:
    Sorter(const CallBackAnswers &answers, const CallBackRecords &records, const CallBackRule &rule,
           QDate today)
        : m_answers(answers)
        , m_records(records)
        , m_rule(rule)
        , m_today(today)
    {
    }

    void add(const CallBackCase &each)
    {
        const CallBackRecord *said = saidOf(m_records, each.key);
        const Standing standing = standingOf(each, said, m_rule, m_today);
        const Line line = lineOf(each, said, standing);
        put(standing.view, line);
        if (standing.isToday)
            put(CallBackView::Today, line);
        else if (standing.view == CallBackView::Open)
            ++reasonOf(standing);
    }

    CallBackList finish()
    {
        CallBackList list;
        list.notToday = m_notToday;
        for (const CallBackView view : allCallBackViews) {
            const auto at = static_cast<size_t>(view);
            const bool isByUrgency = view == CallBackView::Today || view == CallBackView::Open;
            std::ranges::sort(m_lines[at], isByUrgency ? isMoreUrgent : isLater);
            countCases(m_lines[at]);
            list.views[at].reserve(m_lines[at].size());
            for (const Line &line : m_lines[at])
                list.views[at].push_back(line.entry);
        }
        return list;
    }

private:
    /// Who stands twice in a list is called once.
    static void countCases(std::vector<Line> &lines)
    {
        QHash<qint64, qint64> cases;
        for (const Line &line : lines)
            ++cases[line.customer];
        for (Line &line : lines)
            line.entry.cases = line.customer == 0 ? 1 : cases[line.customer];
    }

    [[nodiscard]] Line lineOf(const CallBackCase &each, const CallBackRecord *said,
                              const Standing &standing) const
    {
        Line line;
        line.customer = each.customer;
        line.answered = each.answered;
        line.isStale = standing.isStale;
        line.isCallDone = standing.isCallDone;
        line.entry.response = each.response;
        line.entry.key = each.key;
        line.entry.due = standing.due;
        line.entry.isReachable = each.isReachable;
        const QDate since = said && said->calledOn.isValid() ? said->calledOn : each.answered;
        if (const CustomerAnswer *later = m_answers.after(each.customer, since)) {
            line.entry.later = later->scores;
            line.entry.laterOn = dayOf(later->answeredAt);
        }
        return line;
    }

    [[nodiscard]] qint64 &reasonOf(const Standing &standing)
    {
        if (standing.isCallDone)
            return m_notToday.called;
        if (standing.isStale)
            return m_notToday.tooOld;
        return standing.due.isValid() ? m_notToday.dueLater : m_notToday.undated;
    }

    void put(CallBackView view, const Line &line)
    {
        m_lines[static_cast<size_t>(view)].push_back(line);
    }

    const CallBackAnswers &m_answers;
    const CallBackRecords &m_records;
    const CallBackRule &m_rule;
    QDate m_today;
    std::array<std::vector<Line>, allCallBackViews.size()> m_lines;
    NotToday m_notToday;
};

} // namespace

CallBackRecord takenUp(const CallBackCase &each, const CallBackRecord &said,
                       const CallBackRule &rule, QDate today)
{
    const bool isSaid = said != CallBackRecord();
    const Standing standing = standingOf(each, isSaid ? &said : nullptr, rule, today);
    CallBackRecord wanted = said;
    if (standing.view == CallBackView::Closed) {
        // Who was called before today stays called: the day of that call is not lost.
        wanted =
            said.moved(said.calledOn.isValid() && said.calledOn < today ? CallBackStatus::Called
                                                                        : CallBackStatus::New,
                       today);
        wanted.due = today;
    } else if (said.isCallOwed() &&
               (!standing.due.isValid() ||
                (!isSaid && (standing.isStale || !rule.isUnhappy(each.scores))))) {
        wanted.due = today; // by itself it would not be on today's list, or be no case at all
    }
    return wanted;
}

CallBackCounts countCallBacks(const CallBackAnswers &answers, const CallBackRecords &records,
                              const CallBackRule &rule, QDate today)
{
    CallBackCounts counts;
    std::vector<const CallBackCase *> cases;
    cases.reserve(answers.cases.size());
    for (const CallBackCase &each : answers.cases) {
        if (!isCase(each, records, rule))
            continue;
        const Standing standing = standingOf(each, saidOf(records, each.key), rule, today);
        ++counts.views[static_cast<size_t>(standing.view)];
        if (standing.isToday)
            ++counts.views[static_cast<size_t>(CallBackView::Today)];
        cases.push_back(&each);
    }
    counts.help = didCallingHelp(answers, cases, records, rule);
    return counts;
}

CallBackList makeCallBackList(const CallBackAnswers &answers, const CallBackRecords &records,
                              const CallBackRule &rule, QDate today,
                              const std::vector<ResponseId> *only)
{
    Sorter sorter(answers, records, rule, today);
    std::vector<const CallBackCase *> cases;
    for (const CallBackCase &each : answers.cases) {
        if ((only && !std::ranges::binary_search(*only, each.response)) ||
            !isCase(each, records, rule))
            continue;
        sorter.add(each);
        cases.push_back(&each);
    }
    CallBackList list = sorter.finish();
    list.help = didCallingHelp(answers, cases, records, rule);
    return list;
}

} // namespace patron
