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
    while (end < blocks.size() - 1 && blocks[end].keepsWithNext && !blocks[end + 1].beginsChapter &&
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

constexpr qreal chapterGap = 0.03;
/// How many of its neighbours a block may pass to fill a page.
constexpr qsizetype mostPassed = 6;

struct Layout
{
    QList<Page> pages;
    QList<qsizetype> starts; ///< the first block of each page
};

/// A later one of the same kind that still has room on a page where this one has none; -1 = none.
qsizetype fitting(const QList<Block> &blocks, const QList<bool> &isPlaced, qsizetype wanted,
                  qreal room)
{
    if (!blocks[wanted].isMovable)
        return -1;
    const qsizetype last = qMin(blocks.size() - 1, wanted + mostPassed);
    qsizetype best = -1;
    for (qsizetype k = wanted + 1; k <= last && blocks[k].isMovable; ++k) {
        if (!isPlaced[k] && blocks[k].height <= room &&
            (best < 0 || blocks[k].height > blocks[best].height))
            best = k;
    }
    return best;
}

/// early: a block that begins a page although the one before has room; -1 = none.
Layout laidOut(const QList<Block> &blocks, const QRectF &area, qsizetype early)
{
    Layout layout;
    QList<Page> &pages = layout.pages;
    qreal y = area.bottom() + 1; // no page yet
    const auto place = [&](const Block &block) {
        pages.last() << PlacedBlock{block, QRectF(area.left(), y, area.width(), block.height)};
        y += block.height;
    };
    QList<bool> isPlaced(blocks.size(), false);
    for (qsizetype i = 0; i < blocks.size();) {
        if (isPlaced[i]) {
            ++i;
            continue;
        }
        const qsizetype end = groupEnd(blocks, i, area.height());
        qreal height = 0;
        for (qsizetype k = i; k < end; ++k)
            height += blocks[k].height;
        if (blocks[i].beginsChapter)
            y += chapterGap * area.height();
        if (pages.isEmpty() || i == early || y + height > area.bottom()) {
            const qsizetype other = pages.isEmpty() || i == early
                                        ? -1
                                        : fitting(blocks, isPlaced, i, area.bottom() - y);
            if (other >= 0) {
                place(blocks[other]);
                isPlaced[other] = true;
                continue;
            }
            pages << Page();
            layout.starts << i;
            y = area.top();
            if (blocks[i].header)
                place(*blocks[i].header);
        }
        for (; i < end; ++i)
            place(blocks[i]);
    }
    return layout;
}

/// A last page of a line or two gets the lines before them as company: the block to begin it with,
/// -1 where it is well as it is.
qsizetype companyOf(const QList<Block> &blocks, const Layout &layout, const QRectF &area)
{
    constexpr qreal nearlyEmpty = 0.1;
    constexpr qreal movable = 0.4;
    if (layout.pages.size() < 2)
        return -1;
    const qsizetype first = layout.starts.last();
    const qreal used = layout.pages.last().last().rect.bottom() - area.top();
    if (blocks[first].beginsChapter || used > nearlyEmpty * area.height())
        return -1;
    qreal moved = 0;
    const qsizetype before = layout.starts[layout.starts.size() - 2];
    qsizetype begin = first;
    // Enough to look like a page that was meant, and never a chart.
    while (moved < 2 * nearlyEmpty * area.height()) {
        qsizetype group = begin - 1;
        while (group > before && blocks[group - 1].keepsWithNext)
            --group;
        qreal height = 0;
        for (qsizetype k = group; k < begin; ++k)
            height += blocks[k].height;
        if (group <= before || blocks[begin - 1].stretch > 0 || blocks[group].beginsChapter ||
            moved + height > movable * area.height())
            break;
        moved += height;
        begin = group;
    }
    return begin == first ? -1 : begin;
}

} // namespace

QList<Page> paginate(const QList<Block> &blocks, const QRectF &area)
{
    Layout layout = laidOut(blocks, area, -1);
    if (const qsizetype early = companyOf(blocks, layout, area); early >= 0)
        layout = laidOut(blocks, area, early);
    for (Page &page : layout.pages)
        fill(page, area);
    return layout.pages;
}

} // namespace patron
