// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filterhistory.h"

namespace patron {

void FilterHistory::visit(const Filter &filter)
{
    if (m_filters[m_now] == filter)
        return;
    m_filters.resize(m_now + 1);
    m_filters << filter;
    if (m_filters.size() > longestHistory)
        m_filters.removeFirst();
    m_now = m_filters.size() - 1;
}

std::optional<Filter> FilterHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_filters[--m_now];
}

std::optional<Filter> FilterHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_filters[++m_now];
}

} // namespace patron
