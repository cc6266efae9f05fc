// SPDX-License-Identifier: GPL-3.0-or-later
// The filters an owner has looked through, as a browser keeps its pages: back, forward, and a new
// one forgets what lay ahead. Plain value, GUI thread.
#pragma once

#include "models/counting/filter.h"

#include <QList>

#include <optional>

namespace patron {

class FilterHistory final
{
public:
    /// The filter that is on now. One that is where the history already stands changes nothing.
    void visit(const Filter &filter);
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_filters.size(); }
    /// Steps, and says what is to be shown; nothing at the end of the way.
    std::optional<Filter> back();
    std::optional<Filter> forward();

private:
    QList<Filter> m_filters{Filter()}; ///< begins with everything
    qsizetype m_now = 0;
};

/// Steps that are kept.
inline constexpr qsizetype longestHistory = 100;

} // namespace patron
