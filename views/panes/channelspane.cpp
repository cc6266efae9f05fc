// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/channelspane.h"

#include "models/session/comparesession.h"
#include "views/panes/comparecard.h"

#include <algorithm>

namespace patron {

ChannelsPane::ChannelsPane(DashboardSession &session, CompareSession &compare, QWidget *parent)
    : CardPane(PaneId::Channels, session, parent)
    , m_compare(compare)
    , m_published(new CompareCard(this))
{
    addBelow(*m_published); // its rows are many and long
    m_published->connectPaper(
        [this](const QString &title, SaveFormat format, const QByteArray &bytes) {
            Q_EMIT bytesReady(title, format, bytes);
        });
    connect(&compare, &CompareSession::changed, this, &ChannelsPane::showTheme);
    showTheme();
}

void ChannelsPane::showTheme()
{
    const QList<ComparedTheme> &themes = m_compare.themes();
    const auto theme = std::ranges::find(themes, u"channels"_qs, &ComparedTheme::id);
    if (theme != themes.end())
        m_published->setTheme(*theme);
}

/// Own shares are counted while somebody looks.
void ChannelsPane::showEvent(QShowEvent *event)
{
    CardPane::showEvent(event);
    m_compare.setShown(true);
}

void ChannelsPane::hideEvent(QHideEvent *event)
{
    CardPane::hideEvent(event);
    m_compare.setShown(false);
}

} // namespace patron
