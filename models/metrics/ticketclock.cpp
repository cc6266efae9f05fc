// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/ticketclock.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

Waited waited(const TicketEvent &from, const TicketEvent &to, const OpeningHours &hours)
{
    return {calendarSeconds(from.at, to.at), openSeconds(from.at, to.at, hours)};
}

} // namespace

TicketTimes ticketTimes(std::span<const TicketEvent> events, const OpeningHours &hours)
{
    std::vector<TicketEvent> ordered;
    std::ranges::copy_if(events, std::back_inserter(ordered),
                         [](const TicketEvent &e) { return e.at.isValid(); });
    std::ranges::stable_sort(ordered, {}, &TicketEvent::at);
    TicketTimes times;
    if (ordered.empty())
        return times;

    const auto isReply = [](const TicketEvent &e) {
        return e.kind == TicketEventKind::Comment && e.author == TicketAuthor::Staff && e.isPublic;
    };
    // Where the staff opened the ticket, its opening comment replies to nobody.
    const auto reply = std::find_if(ordered.begin() + 1, ordered.end(), isReply);
    if (reply != ordered.end())
        times.firstReply = waited(ordered.front(), *reply, hours);

    const TicketEvent *solved = nullptr; // the last time, while it holds
    for (const TicketEvent &event : ordered) {
        if (event.kind == TicketEventKind::Reopened)
            solved = nullptr;
        if (event.kind != TicketEventKind::Solved)
            continue;
        solved = &event;
        if (!times.firstResolution)
            times.firstResolution = waited(ordered.front(), event, hours);
    }
    if (solved)
        times.fullResolution = waited(ordered.front(), *solved, hours);
    return times;
}

} // namespace patron
