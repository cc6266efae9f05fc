// SPDX-License-Identifier: GPL-3.0-or-later
// "How are we doing?": a tile for each figure, then the trend and where answers come from. GUI
// thread.
#pragma once

#include "views/panes/cardpane.h"

namespace patron {

class CallBackSession;
class NumberTile;

class OverviewPane final : public CardPane
{
    Q_OBJECT

public:
    OverviewPane(DashboardSession &session, CallBackSession &callBacks, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A tile was pressed: the pane that tells more.
    void paneRequested(patron::PaneId pane);

private:
    void showFigures() override;

    QMap<CardId, NumberTile *> m_tiles;
};

} // namespace patron
