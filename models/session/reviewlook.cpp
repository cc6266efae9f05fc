// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewlook.h"

#include <algorithm>

namespace patron {

const Problem *ReviewLook::noteOf(ProblemCode code, const QString &header) const
{
    for (const Problem &each : m_review.notes) {
        if (each.code == code && (header.isEmpty() || each.place.column == header))
            return &each;
    }
    return nullptr;
}

bool ReviewLook::isWished(Reading reading, const QString &header) const
{
    return isWished(wishId(reading), header);
}

bool ReviewLook::isWished(const QString &decision, const QString &header) const
{
    return std::ranges::any_of(m_options.readings, [&](const ReadingWish &wish) {
        return wish.decision == decision && (wish.header == header || wish.header.isEmpty());
    });
}

bool ReviewLook::isFieldWished(const QString &header) const
{
    return std::ranges::any_of(
        m_options.wishes, [&header](const MappingWish &wish) { return wish.header == header; });
}

QStringList choicesWith(QStringList list, const QString &value)
{
    if (!list.contains(value))
        list.prepend(value);
    return list;
}

} // namespace patron
