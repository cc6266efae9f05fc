// SPDX-License-Identifier: GPL-3.0-or-later
// "How are we doing?": a tile for each figure, what changed, then the trend and where answers come
// from. GUI thread.
#pragma once

#include "views/panes/cardpane.h"

namespace patron {

class CallBackSession;
class NewsCard;
class NumberTile;
struct StorySentence;

class OverviewPane final : public CardPane
{
    Q_OBJECT

public:
    OverviewPane(DashboardSession &session, CallBackSession &callBacks, QWidget *parent = nullptr);

private:
    void showFigures() override;
    void showMore(const StorySentence &sentence);

    NewsCard *m_news;
    QMap<CardId, NumberTile *> m_tiles;
};

} // namespace patron
