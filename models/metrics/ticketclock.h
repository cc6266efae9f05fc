// SPDX-License-Identifier: GPL-3.0-or-later
// How long a ticket waited for its first reply and for its solution (metrics M14, M15), by the
// calendar and by opening hours. Plain values, pure functions.
#pragma once

#include "models/metrics/openinghours.h"

#include <optional>
#include <span>

namespace patron {

enum class TicketAuthor : quint8
{
    Customer,
    Staff,
    Machine, ///< a bot or an automatic answer
};

enum class TicketEventKind : quint8
{
    Comment,
    Solved,
    Reopened,
};

struct TicketEvent
{
    QDateTime at;
    TicketEventKind kind = TicketEventKind::Comment;
    TicketAuthor author = TicketAuthor::Customer;
    bool isPublic = true; ///< the customer could see it

    friend bool operator==(const TicketEvent &, const TicketEvent &) = default;
};

struct Waited
{
    qint64 calendar = 0; ///< seconds
    qint64 open = 0;     ///< of them in opening hours

    friend bool operator==(const Waited &, const Waited &) = default;
};

struct TicketTimes
{
    std::optional<Waited> firstReply; ///< to the first public comment by a person of the staff; the
                                      ///< opening comment is not one. None until there is one.
    std::optional<Waited> firstResolution; ///< to the first time it was solved
    std::optional<Waited> fullResolution;  ///< to the last time; none while it is open again
};

/// events in any order; the earliest is the ticket's creation, from which all three are timed. A
/// ticket that was solved again after it was reopened has a later full resolution only.
[[nodiscard]] TicketTimes ticketTimes(std::span<const TicketEvent> events,
                                      const OpeningHours &hours);

} // namespace patron
