// SPDX-License-Identifier: GPL-3.0-or-later
// The report put on a device piece by piece: first the blocks are made and measured, then page
// after page is painted. Charts are painted on the GUI thread, and this lets the window breathe
// between two of them. Made by the report's writer.
#pragma once

#include "views/report/pagedpaper.h"
#include "views/report/reportblocks.h"

namespace patron {

/// Device, content and logo outlive it. Size of paper and margins of the device are set here.
class ReportPages final
{
public:
    /// pictures: as of PageRun.
    ReportPages(QPagedPaintDevice &device, const ReportContent &content, const ReportLogo &logo,
                const QLocale &locale, PagePictures *pictures = nullptr);

    Q_DISABLE_COPY_MOVE(ReportPages)

    [[nodiscard]] bool isDone() const { return m_run && m_run->isDone(); }
    [[nodiscard]] double share() const; ///< done, of 1
    /// A chart's row measured, a table, a page: some milliseconds.
    void advance();

private:
    QPagedPaintDevice &m_device;
    PagePictures *m_pictures;
    ReportStyle m_style;
    QRectF m_area; ///< of a page's text
    ReportBlocks m_blocks;
    QList<BlockStep> m_steps;
    qsizetype m_taken = 0;
    QList<Block> m_made;
    std::unique_ptr<PageRun> m_run;
};

} // namespace patron
