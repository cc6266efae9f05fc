// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/workfirst.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace patron {

Verdict workFirstVerdict(const Drivers &drivers, const QStringList &questions, Measure outcome)
{
    const int asked = static_cast<int>(outcome);
    const Verdict nothing{VerdictId::NothingDrives, {asked}, Tone::Plain};
    switch (drivers.refusal) {
    case DriverRefusal::TooFewAnswers:
        return drivers.n == 0
                   ? Verdict{}
                   : Verdict{VerdictId::TooFew, {drivers.n, drivers.needed}, Tone::Unsure};
    case DriverRefusal::OutcomeConstant:
        return {VerdictId::OutcomeAlike, {asked, drivers.n}, Tone::Plain};
    case DriverRefusal::NothingGoesWith:
        return nothing;
    case DriverRefusal::None:
        break;
    }
    std::vector<qsizetype> order(static_cast<size_t>(drivers.drivers.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](qsizetype i) { return drivers.drivers[i].leads; });
    if (order.empty())
        return nothing;
    const Driver &first = drivers.drivers[order[0]];
    if (first.toGain <= 0) // everything that counts is at its best
        return nothing;
    double usual = 0;
    for (const Driver &driver : drivers.drivers)
        usual += driver.performance / static_cast<double>(drivers.drivers.size());
    // So strong that a little of it is more to gain than much of the others, which hardly matter.
    const bool isGood = first.performance >= std::max(goodAlready, usual);
    const bool isCertain = first.leads >= certainLead || order.size() == 1;
    if (isCertain && drivers.drivers.size() < fewestDrivers)
        return {VerdictId::FewDrivers,
                {questions.value(order[0]),
                 order.size() < 2 ? QString() : questions.value(order[1]), asked},
                Tone::Unsure};
    if (isCertain)
        return {isGood ? VerdictId::KeepUp : VerdictId::WorkOnFirst,
                {questions.value(order[0]), first.share, first.performance, asked},
                Tone::Plain};
    return {VerdictId::WorkOnOneOf,
            {questions.value(order[0]), questions.value(order[1])},
            Tone::Unsure};
}

} // namespace patron
