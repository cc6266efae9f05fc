// SPDX-License-Identifier: GPL-3.0-or-later
// What the chapters of the report are made of: headings, paragraphs, sentences with their mark,
// tables, charts beside each other. Made once per report.
#pragma once

#include "models/base/tone.h"
#include "models/metrics/figuretable.h"
#include "views/report/pageflow.h"
#include "views/report/reportstyle.h"
#include "views/report/reporttables.h"

#include <QList>

namespace patron {

class ChartView;
class FigureTableModel;

/// A chart with what is said of it. The table outlives the block.
struct ChartPart
{
    QString title;
    QString figure; ///< "" = none
    QString verdict;
    QString remark; ///< what of the filter has no effect on it; "" = nothing
    Tone tone = Tone::Plain;
    std::function<std::unique_ptr<ChartView>(const FigureTableModel &)> make;
    const FigureTable *table = nullptr; ///< never null
    bool isWide = false;                ///< takes the whole line, else shares it with a neighbour
    bool isWeak = false;                ///< the figure is of too few answers to be sure of
};

struct MeasuredPart
{
    ChartPart part;
    qreal height = 0;
};

/// One number in a box, as on the screen's overview.
struct FigureTile
{
    QString title;
    QString figure;
    QString detail; ///< its range and number of answers, and what of the filter it cannot obey
    bool isWeak = false;
};

/// The style outlives the blocks. width: of the page's text.
class BlockMaker final
{
public:
    BlockMaker(const ReportStyle &style, qreal width, qreal pageHeight);

    [[nodiscard]] const ReportStyle &style() const { return m_style; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal pageHeight() const { return m_pageHeight; }

    [[nodiscard]] Block text(const QString &text, const QFont &font, const QColor &color,
                             qreal below) const;
    [[nodiscard]] Block heading(const QString &words, bool beginsChapter = false) const;
    [[nodiscard]] Block subheading(const QString &words, qreal below) const;
    /// With the triangle, ring or dot of its tone before it.
    [[nodiscard]] Block sentence(const QString &words, Tone tone, const QFont &font,
                                 qreal below) const;
    /// Rows of up to three tiles, all of a row equally high.
    [[nodiscard]] QList<Block> tiles(const QList<FigureTile> &tiles) const;
    [[nodiscard]] QList<Block> table(const ReportTable &table) const;
    /// With its title and the gap below, in the place that a row has for it.
    [[nodiscard]] qreal partHeight(const ChartPart &part) const;
    /// Columns beside each other, each of charts below each other.
    [[nodiscard]] Block chartRow(const QList<QList<MeasuredPart>> &columns) const;

private:
    [[nodiscard]] Block tileRow(const QList<FigureTile> &tiles) const;
    [[nodiscard]] qreal headHeight(const ChartPart &part, qreal width) const;
    [[nodiscard]] qreal columnWidth(qsizetype columns) const;
    [[nodiscard]] qreal heightAt(const ChartPart &part, qreal width) const;
    [[nodiscard]] qreal chartHeight(const ChartPart &part, qreal width) const;
    void paintPart(QPainter &painter, const QRectF &rect, const ChartPart &part) const;
    [[nodiscard]] Block tableRow(const QStringList &cells, const ReportTable &table,
                                 const QFont &font, bool isHeader) const;
    [[nodiscard]] QList<qreal> columnWidths(const ReportTable &table) const;
    [[nodiscard]] qreal wordsFit(const QList<QStringList> &rows, const ReportTable &table,
                                 bool isBold) const;
    [[nodiscard]] qreal markWidth(const QFont &font) const;

    const ReportStyle &m_style;
    qreal m_width;
    qreal m_pageHeight;
};

} // namespace patron
