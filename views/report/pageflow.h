// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of known height, laid one below the other on pages. Lengths in the device's own units.
// Plain values, no painting.
#pragma once

#include <QList>
#include <QRectF>

#include <functional>
#include <memory>

class QPainter;

namespace patron {

struct Block
{
    qreal height = 0;
    std::function<void(QPainter &, const QRectF &)>
        paint;                  ///< rect: as wide as the page's text, as high as the block
    bool keepsWithNext = false; ///< a heading never ends a page
    bool beginsChapter = false; ///< with some room above it, where it is not the first of its page
    bool isMovable = false;     ///< may stand before its neighbours that are, to fill a page
    qreal stretch = 0; ///< how much higher it may become to fill its page, as a share of its height
    std::shared_ptr<const Block>
        header; ///< repeated where the block comes first on a page (table heads)
};

struct PlacedBlock
{
    Block block;
    QRectF rect;
};

using Page = QList<PlacedBlock>;

/// area: where text may stand on a page. A block higher than a page gets one for itself. What a
/// page has room for is given to the blocks on it that may stretch. A last page of a line or two
/// takes some from the page before. No blocks: no pages.
[[nodiscard]] QList<Page> paginate(const QList<Block> &blocks, const QRectF &area);

} // namespace patron
