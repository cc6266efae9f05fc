// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pageflow.h"

#include <utility>

namespace patron {

namespace {

/// The blocks from `first` that may not be parted: headings and what follows them, as far as one
/// page has room for it.
qsizetype groupEnd(const QList<Block> &blocks, qsizetype first, qreal most)
{
    qsizetype end = first;
    qreal height = blocks[first].height;
    while (end < blocks.size() - 1 && blocks[end].keepsWithNext && !blocks[end + 1].startsPage &&
           height + blocks[end + 1].height <= most)
        height += blocks[++end].height;
    return end + 1;
}

/// Charts grow into what is left of the page, all by the same share of what they may.
void fill(Page &page, const QRectF &area)
{
    qreal mostGrowth = 0;
    for (const PlacedBlock &placed : std::as_const(page))
        mostGrowth += placed.rect.height() * placed.block.stretch;
    const qreal room = area.bottom() - page.last().rect.bottom();
    if (mostGrowth <= 0 || room <= 0)
        return;
    const qreal share = qMin<qreal>(1, room / mostGrowth);
    qreal down = 0;
    for (PlacedBlock &placed : page) {
        const qreal growth = placed.rect.height() * placed.block.stretch * share;
        placed.rect.translate(0, down);
        placed.rect.setHeight(placed.rect.height() + growth);
        down += growth;
    }
}

} // namespace

QList<Page> paginate(const QList<Block> &blocks, const QRectF &area)
{
    QList<Page> pages;
    qreal y = area.bottom() + 1; // no page yet
    const auto place = [&](const Block &block) {
        pages.last() << PlacedBlock{block, QRectF(area.left(), y, area.width(), block.height)};
        y += block.height;
    };
    for (qsizetype i = 0; i < blocks.size();) {
        const qsizetype end = groupEnd(blocks, i, area.height());
        qreal height = 0;
        for (qsizetype k = i; k < end; ++k)
            height += blocks[k].height;
        if (pages.isEmpty() || blocks[i].startsPage || y + height > area.bottom()) {
            pages << Page();
            y = area.top();
            if (blocks[i].header)
                place(*blocks[i].header);
        }
        for (; i < end; ++i)
            place(blocks[i]);
    }
    for (Page &page : pages)
        fill(page, area);
    return pages;
}

} // namespace patron
