// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/callbackhelp.h"

#include <unordered_map>

namespace patron {

namespace {

/// From which day on the next answer of a customer counts.
struct Since
{
    QDate day;
    bool isCalled = false;
};

bool comesBefore(const Since &one, const Since &other)
{
    return one.isCalled != other.isCalled ? one.isCalled : one.day < other.day;
}

struct Group
{
    qint64 better = 0;
    qint64 n = 0;
};

} // namespace

CallBackHelp didCallingHelp(const CallBackAnswers &answers,
                            const std::vector<const CallBackCase *> &cases,
                            const CallBackRecords &records, const CallBackRule &rule)
{
    std::unordered_map<qint64, Since> customers;
    for (const CallBackCase *each : cases) {
        const QDate called = records.value(each->key).calledOn;
        const Since since{called.isValid() ? called : each->answered, called.isValid()};
        if (each->customer == 0 || !since.day.isValid() || !rule.isUnhappy(each->scores))
            continue; // who was content before cannot become it
        const auto [known, isNew] = customers.emplace(each->customer, since);
        if (!isNew && comesBefore(since, known->second))
            known->second = since;
    }
    Group called;
    Group others;
    for (const auto &[customer, since] : customers) {
        const CustomerAnswer *later = answers.after(customer, since.day);
        if (!later)
            continue;
        Group &group = since.isCalled ? called : others;
        ++group.n;
        group.better += !rule.isUnhappy(later->scores);
    }
    CallBackHelp help{shareOf(called.better, called.n), shareOf(others.better, others.n), {}};
    if (help.called.value && help.others.value) {
        constexpr double percent = 100;
        Difference difference = shareDifference(called.better, called.n, others.better, others.n);
        difference.value *= percent;
        difference.interval.low *= percent;
        difference.interval.high *= percent;
        help.difference = difference;
    }
    return help;
}

} // namespace patron
