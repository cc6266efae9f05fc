// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/blockmaker.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/widgets/verdictlabel.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

constexpr qreal gapMm = 6;
constexpr qreal lowestChartMm = 28;
/// A chart keeps a part of the page for its title.
constexpr qreal highestChartOfPage = 0.82;
constexpr qreal millimetresPerInch = 25.4;
/// The mark of a sentence, in heights of its font.
constexpr qreal markOfFont = 1.5;
constexpr qreal cellFont = 0.85;
constexpr qreal cellPaddingMm = 1;
constexpr qreal leastOfAll = 0.75; ///< a longer word makes its own row smaller, not the table
/// How much a chart may grow to fill its page.
constexpr qreal chartStretch = 0.35;
/// And to become as high as what stands beside it.
constexpr qreal mostColumnGrowth = 1.6;
constexpr qsizetype tilesInRow = 3;
constexpr qreal tileGapMm = 4;
constexpr qreal tilePaddingMm = 2;

} // namespace

BlockMaker::BlockMaker(const ReportStyle &style, qreal width, qreal pageHeight)
    : m_style(style)
    , m_width(width)
    , m_pageHeight(pageHeight)
{
}

Block BlockMaker::text(const QString &text, const QFont &font, const QColor &color,
                       qreal below) const
{
    Block block;
    block.height = m_style.textHeight(text, font, m_width) + below;
    block.paint = [text, font, color](QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, Qt::TextWordWrap, text);
    };
    return block;
}

Block BlockMaker::heading(const QString &words, bool beginsChapter) const
{
    Block block = text(words, m_style.font(1.5, true), m_style.theme().text, m_style.mm(3));
    block.keepsWithNext = true;
    block.beginsChapter = beginsChapter;
    return block;
}

Block BlockMaker::subheading(const QString &words, qreal below) const
{
    Block block = text(words, m_style.font(1.1, true), m_style.theme().text, below);
    block.keepsWithNext = true;
    return block;
}

qreal BlockMaker::markWidth(const QFont &font) const
{
    return m_style.textHeight(u"M"_qs, font, m_width) * markOfFont;
}

Block BlockMaker::sentence(const QString &words, Tone tone, const QFont &font, qreal below) const
{
    const qreal mark = markWidth(font);
    const qreal line = mark / markOfFont;
    const QColor color = m_style.theme().text;
    Block block;
    block.height = m_style.textHeight(words, font, m_width - mark) + below;
    block.paint = [this, words, tone, font, color, mark, line](QPainter &painter,
                                                               const QRectF &rect) {
        paintTone(painter, QRectF(rect.left(), rect.top(), line, line), tone, m_style.theme());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect.adjusted(mark, 0, 0, 0), Qt::TextWordWrap, words);
    };
    return block;
}

QList<Block> BlockMaker::tiles(const QList<FigureTile> &tiles) const
{
    QList<Block> rows;
    for (qsizetype i = 0; i < tiles.size(); i += tilesInRow)
        rows << tileRow(tiles.mid(i, tilesInRow));
    return rows;
}

Block BlockMaker::tileRow(const QList<FigureTile> &tiles) const
{
    struct Line
    {
        QFont font;
        QColor color;
        QString FigureTile::*words;
    };
    const ChartTheme &theme = m_style.theme();
    const QList<Line> lines{{m_style.font(), theme.text, &FigureTile::title},
                            {m_style.font(1.8), theme.text, &FigureTile::figure},
                            {m_style.font(cellFont), theme.weakText, &FigureTile::detail}};
    const qreal gap = m_style.mm(tileGapMm);
    const qreal padding = m_style.mm(tilePaddingMm);
    const qreal width = (m_width - gap * (tilesInRow - 1)) / tilesInRow;
    const auto lineHeight = [this, width, padding](const FigureTile &tile, const Line &line) {
        return m_style.textHeight(tile.*line.words, line.font, width - 2 * padding);
    };
    QList<qreal> heights; // of the lines, each as high as the row's highest
    for (const Line &line : lines) {
        qreal highest = 0;
        for (const FigureTile &tile : tiles)
            highest = qMax(highest, lineHeight(tile, line));
        heights << highest;
    }
    Block block;
    block.height = std::accumulate(heights.begin(), heights.end(), 2 * padding + gap);
    block.paint = [tiles, lines, heights, gap, padding, width, weak = theme.weakText,
                   rule = m_style.rule()](QPainter &painter, const QRectF &rect) {
        QRectF box(rect.left(), rect.top(), width, rect.height() - gap);
        for (const FigureTile &tile : tiles) {
            painter.setPen(rule);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            QRectF place = box.adjusted(padding, padding, -padding, 0);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                place.setHeight(heights[i]);
                painter.setFont(lines[i].font);
                const bool isWeak = tile.isWeak && lines[i].words == &FigureTile::figure;
                painter.setPen(isWeak ? weak : lines[i].color);
                painter.drawText(place, Qt::TextWordWrap, tile.*lines[i].words);
                place.translate(0, heights[i]);
            }
            box.translate(width + gap, 0);
        }
    };
    return block;
}

QList<Block> BlockMaker::table(const ReportTable &table) const
{
    QList<Block> blocks{subheading(table.title, m_style.mm(1))};
    const auto header = std::make_shared<const Block>(
        tableRow(table.header, table,
                 m_style.font(cellFont * wordsFit({table.header}, table, true), true), true));
    // Rows of one table are of one size.
    const qreal fit = qMax(leastOfAll, wordsFit(table.rows, table, false));
    blocks << *header;
    const qsizetype last = table.rows.size() - 1;
    for (qsizetype row = 0; row <= last; ++row) {
        const qreal own = wordsFit({table.rows[row]}, table, false);
        Block line =
            tableRow(table.rows[row], table, m_style.font(cellFont * qMin(fit, own), false), false);
        line.header = header;
        line.keepsWithNext = row == last - 1 || (row == 0 && last > 0); // no row stands alone
        blocks << line;
    }
    if (table.leftOut > 0)
        blocks << text(table.leftOutText, m_style.font(), m_style.theme().weakText, 0);
    if (!table.note.isEmpty())
        blocks << text(table.note, m_style.font(), m_style.theme().weakText, 0);
    blocks.last().height += m_style.mm(5);
    return blocks;
}

QList<qreal> BlockMaker::columnWidths(const ReportTable &table) const
{
    constexpr qreal firstShare = 0.22;
    const qsizetype columns = table.header.size();
    const qreal others = (1 - firstShare) / qMax<qreal>(1, qreal(columns - 1));
    QList<qreal> widths;
    for (qsizetype i = 0; i < columns; ++i)
        widths << m_width * (table.shares.isEmpty() ? (i == 0 ? firstShare : others)
                                                    : table.shares.value(i));
    return widths;
}

/// 1, or how much smaller the longest word of these rows must be to stay in its column.
qreal BlockMaker::wordsFit(const QList<QStringList> &rows, const ReportTable &table,
                           bool isBold) const
{
    const QFont font = m_style.font(cellFont, isBold);
    const QList<qreal> widths = columnWidths(table);
    const qreal padding = 2 * m_style.mm(cellPaddingMm);
    qreal fit = 1;
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal room = widths[i] - padding;
            for (const QString &line : cells[i].split(u'\n')) {
                for (const QString &word : line.split(u' ')) {
                    if (const qreal width = m_style.textWidth(word, font); width > room)
                        fit = qMin(fit, room / width);
                }
            }
        }
    }
    return fit;
}

Block BlockMaker::tableRow(const QStringList &cells, const ReportTable &table, const QFont &font,
                           bool isHeader) const
{
    const qreal padding = m_style.mm(cellPaddingMm);
    const QList<qreal> widths = columnWidths(table);
    Block block;
    for (qsizetype i = 0; i < cells.size(); ++i)
        block.height =
            qMax(block.height, m_style.textHeight(cells[i], font, widths[i] - 2 * padding));
    block.height += 2 * padding;
    block.keepsWithNext = isHeader;
    const ChartTheme &theme = m_style.theme();
    block.paint = [cells, font, widths, padding, theme, isText = table.isText,
                   rule = m_style.rule(),
                   height = block.height](QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(theme.text);
        qreal x = rect.left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell(x, rect.top(), widths[i], rect.height());
            const bool isLeft = i == 0 || isText.contains(int(i));
            painter.drawText(cell.adjusted(padding, padding, -padding, -padding),
                             int(Qt::TextWordWrap) | int(isLeft ? Qt::AlignLeft : Qt::AlignRight),
                             cells[i]);
            x += widths[i];
        }
        painter.setPen(rule);
        painter.drawLine(QPointF(rect.left(), rect.top() + height),
                         QPointF(rect.right(), rect.top() + height));
    };
    return block;
}

qreal BlockMaker::headHeight(const ChartPart &part, qreal width) const
{
    qreal height = m_style.textHeight(part.title, m_style.font(1.1, true), width);
    if (!part.figure.isEmpty())
        height += m_style.textHeight(part.figure, m_style.font(1.1), width);
    for (const QString &sentence : {part.verdict, part.remark}) {
        if (!sentence.isEmpty())
            height +=
                m_style.textHeight(sentence, m_style.font(), width - markWidth(m_style.font()));
    }
    return height + m_style.mm(2);
}

/// What the chart itself asks for at that width, in the font of the page.
qreal BlockMaker::chartHeight(const ChartPart &part, qreal width) const
{
    FigureTableModel model;
    model.setTable(*part.table);
    const std::unique_ptr<ChartView> chart = part.make(model);
    chart->setLocale(m_style.locale());
    chart->setFont(m_style.font());
    const qreal pixelsPerMm = chart->logicalDpiX() / millimetresPerInch;
    chart->resize(qRound(width / m_style.mm(1) * pixelsPerMm), chart->height());
    return std::clamp(m_style.mm(chart->sizeHint().height() / pixelsPerMm),
                      m_style.mm(lowestChartMm), m_pageHeight * highestChartOfPage);
}

qreal BlockMaker::columnWidth(qsizetype columns) const
{
    return (m_width - m_style.mm(gapMm) * qreal(columns - 1)) / qreal(columns);
}

qreal BlockMaker::heightAt(const ChartPart &part, qreal width) const
{
    const qreal head = headHeight(part, width);
    return qMin(qMin(head + chartHeight(part, width) + m_style.mm(gapMm),
                     m_pageHeight * highestChartOfPage + head),
                m_pageHeight);
}

qreal BlockMaker::partHeight(const ChartPart &part) const
{
    return heightAt(part, columnWidth(part.isWide ? 1 : 2));
}

Block BlockMaker::chartRow(const QList<QList<MeasuredPart>> &columns) const
{
    const qreal gap = m_style.mm(gapMm);
    const qreal width = columnWidth(columns.size());
    Block block;
    QList<qreal> heights;
    for (const QList<MeasuredPart> &column : columns) {
        heights << std::accumulate(
            column.begin(), column.end(), qreal(0),
            [](qreal sum, const MeasuredPart &each) { return sum + each.height; });
        block.height = qMax(block.height, heights.last());
    }
    if (columns.size() == 1 && columns.first().size() == 1) // one that found no partner, too
        block.height = heightAt(columns.first().first().part, width);
    block.height = qMin(block.height, m_pageHeight);
    block.stretch = chartStretch;
    block.isMovable = true;
    block.paint = [this, columns, heights, width, gap](QPainter &painter, const QRectF &rect) {
        QRectF place(rect.left(), rect.top(), width, 0);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const qreal growth = columns.size() == 1
                                     ? rect.height() / heights[i]
                                     : qMin(rect.height() / heights[i], mostColumnGrowth);
            place.moveTop(rect.top());
            for (const MeasuredPart &each : columns[i]) {
                place.setHeight(each.height * growth - gap);
                paintPart(painter, place, each.part);
                place.translate(0, place.height() + gap);
            }
            place.translate(width + gap, 0);
        }
    };
    return block;
}

void BlockMaker::paintPart(QPainter &painter, const QRectF &rect, const ChartPart &part) const
{
    const ChartTheme &theme = m_style.theme();
    qreal y = rect.top();
    const auto line = [&](const QString &words, const QFont &font, const QColor &color,
                          qreal indent = 0) {
        const qreal height = m_style.textHeight(words, font, rect.width() - indent);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(rect.left() + indent, y, rect.width() - indent, height),
                         Qt::TextWordWrap, words);
        y += height;
    };
    line(part.title, m_style.font(1.1, true), theme.text);
    if (!part.figure.isEmpty())
        line(part.figure, m_style.font(1.1), part.isWeak ? theme.weakText : theme.text);
    const auto sentence = [&](const QString &words, Tone tone) {
        if (words.isEmpty())
            return;
        const qreal mark = markWidth(m_style.font());
        paintTone(painter, QRectF(rect.left(), y, mark / markOfFont, mark / markOfFont), tone,
                  theme);
        line(words, m_style.font(), theme.weakText, mark);
    };
    sentence(part.verdict, part.tone);
    sentence(part.remark, Tone::Unsure);
    y += m_style.mm(2);

    FigureTableModel model;
    model.setTable(*part.table);
    const std::unique_ptr<ChartView> chart = part.make(model);
    painter.save();
    chart->paintOn(painter, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), theme,
                   m_style.locale());
    painter.restore();
}

} // namespace patron
