// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/callbacklist.h"

#include <algorithm>
#include <tuple>

namespace patron {

namespace {

struct Line
{
    CallBackEntry entry;
    QDate answered;
    bool isStale = false;
};

/// Due first; then those too old for today, the latest first; at last those without a day.
bool isMoreUrgent(const Line &one, const Line &other)
{
    const auto rank = [](const Line &line) {
        return !line.entry.due.isValid() ? 2 : line.isStale ? 1 : 0;
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
        const auto known = m_records.constFind(each.key);
        const bool isTouched = known != m_records.constEnd();
        const CallBackRecord record = isTouched ? *known : CallBackRecord();
        Line line = lineOf(each, record);
        line.isStale = !isTouched && each.answered.isValid() &&
                       each.answered.daysTo(m_today) > m_rule.freshDays;
        if (!record.isOpen()) {
            put(CallBackView::Closed, line);
        } else if (!each.isReachable) {
            put(CallBackView::Unreachable, line);
        } else {
            put(CallBackView::Open, line);
            if (!line.isStale && line.entry.due.isValid() && line.entry.due <= m_today)
                put(CallBackView::Today, line);
        }
    }

    CallBackList finish()
    {
        CallBackList list;
        for (const CallBackView view : allCallBackViews) {
            const auto at = static_cast<size_t>(view);
            const bool isByUrgency = view == CallBackView::Today || view == CallBackView::Open;
            std::ranges::sort(m_lines[at], isByUrgency ? isMoreUrgent : isLater);
            list.views[at].reserve(m_lines[at].size());
            for (const Line &line : m_lines[at])
                list.views[at].push_back(line.entry);
        }
        return list;
    }

private:
    [[nodiscard]] Line lineOf(const CallBackCase &each, const CallBackRecord &record) const
    {
        Line line;
        line.answered = each.answered;
        line.entry.response = each.response;
        line.entry.key = each.key;
        line.entry.due = record.due.isValid() ? record.due : m_rule.dueAfter(each.answered);
        line.entry.isReachable = each.isReachable;
        const QDate since = record.calledOn.isValid() ? record.calledOn : each.answered;
        if (const CustomerAnswer *later = m_answers.after(each.customer, since)) {
            line.entry.later = later->scores;
            line.entry.laterOn = dayOf(later->answeredAt);
        }
        return line;
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
};

} // namespace

CallBackList makeCallBackList(const CallBackAnswers &answers, const CallBackRecords &records,
                              const CallBackRule &rule, QDate today,
                              const std::vector<ResponseId> *only)
{
    Sorter sorter(answers, records, rule, today);
    std::vector<const CallBackCase *> cases;
    for (const CallBackCase &each : answers.cases) {
        if (only && !std::ranges::binary_search(*only, each.response))
            continue;
        sorter.add(each);
        cases.push_back(&each);
    }
    CallBackList list = sorter.finish();
    list.help = didCallingHelp(answers, cases, records, rule);
    return list;
}

} // namespace patron
