// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportblocks.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/report/reporttables.h"
#include "views/report/storytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/verdicttext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qreal chartHeightMm = 47;
constexpr qreal groupHeightMm = 6.5;
constexpr qreal gapMm = 6;
constexpr std::array reportPanes{PaneId::Loyalty, PaneId::Satisfaction, PaneId::Channels};

/// Time runs along a whole line, everything else shares one with a neighbour.
bool isWide(ChartKind chart)
{
    switch (chart) {
    case ChartKind::Trend:
    case ChartKind::Shares:
    case ChartKind::Stack:
    case ChartKind::Survival:
    case ChartKind::Cohorts:
        return true;
    case ChartKind::Sparkline:
    case ChartKind::Histogram:
    case ChartKind::Dots:
    case ChartKind::Bars:
    case ChartKind::AnswerBars:
    case ChartKind::AnswerColumns:
    case ChartKind::AnswerRows:
    case ChartKind::AnswerDots:
    case ChartKind::Drivers:
    case ChartKind::Diverging:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

ReportBlocks::ReportBlocks(const ReportContent &content, const ReportStyle &style, qreal width)
    : m_content(content)
    , m_style(style)
    , m_width(width)
{
}

QList<Block> ReportBlocks::all() const
{
    QList<Block> blocks;
    addCover(blocks);
    addCards(blocks);
    addTables(blocks);
    addMethod(blocks);
    return blocks;
}

QString ReportBlocks::scopeLine() const
{
    return reportScope(m_content, m_style.locale());
}

const CardData &ReportBlocks::data(CardId card) const
{
    static const CardData none;
    const auto found = m_content.dashboard.cards.constFind(card);
    return found == m_content.dashboard.cards.constEnd() ? none : *found;
}

QList<CardId> ReportBlocks::filled(PaneId pane) const
{
    QList<CardId> cards;
    for (const CardSpec &card : cardsOf(pane)) {
        if (isWorthShowing(data(card.id)))
            cards << card.id;
    }
    return cards;
}

Block ReportBlocks::text(const QString &text, const QFont &font, const QColor &color,
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

Block ReportBlocks::heading(const QString &words, bool startsPage) const
{
    Block block = text(words, m_style.font(1.5, true), m_style.theme().text, m_style.mm(3));
    block.keepsWithNext = true;
    block.startsPage = startsPage;
    return block;
}

void ReportBlocks::addCover(QList<Block> &blocks) const
{
    const ChartTheme &theme = m_style.theme();
    blocks << text(Tr::tr("What customers say"), m_style.font(2.8, true), theme.text,
                   m_style.mm(2));
    blocks << text(scopeLine(), m_style.font(1.15), theme.weakText, m_style.mm(1));
    blocks << text(
        Tr::tr("Made on %1")
            .arg(m_style.locale().toString(m_content.madeAt.date(), QLocale::LongFormat)),
        m_style.font(), theme.weakText, m_style.mm(8));
    const QStringList story = reportStory(m_content, m_style.locale());
    for (const QString &sentence : story)
        blocks << text(sentence, m_style.font(1.25), theme.text, m_style.mm(3));
    if (story.isEmpty())
        blocks << text(Tr::tr("There are no answers in this choice yet."), m_style.font(1.25),
                       theme.text, m_style.mm(3));
    blocks.last().height += m_style.mm(4);
    for (const CardId card : {CardId::OverviewTrend, CardId::OverviewChannels}) {
        if (filled(PaneId::Overview).contains(card))
            blocks << cardRow({card});
    }
}

void ReportBlocks::addCards(QList<Block> &blocks) const
{
    for (const PaneId pane : reportPanes) {
        QList<CardId> left = filled(pane);
        if (left.isEmpty())
            continue;
        blocks << heading(paneTitle(pane), true);
        while (!left.isEmpty()) {
            QList<CardId> row{left.takeFirst()};
            if (!isWide(spec(row.first()).chart)) {
                const auto partner = std::ranges::find_if(
                    left, [](CardId card) { return !isWide(spec(card).chart); });
                if (partner != left.end()) {
                    row << *partner;
                    left.erase(partner);
                }
            }
            blocks << cardRow(row);
        }
    }
}

Block ReportBlocks::cardRow(const QList<CardId> &cards) const
{
    const qreal gap = m_style.mm(gapMm);
    const qreal width = (m_width - gap * qreal(cards.size() - 1)) / qreal(cards.size());
    Block block;
    for (const CardId card : cards) {
        const CardData &shown = data(card);
        const qreal head =
            m_style.textHeight(cardTitle(card), m_style.font(1.1, true), width) +
            m_style.textHeight(figureLine(shown, m_style.locale()), m_style.font(1.1), width) +
            m_style.textHeight(verdictText(shown.verdict, spec(card).metric, m_style.locale()),
                               m_style.font(), width);
        // A chart by group is as high as its groups need.
        const bool isByGroup =
            spec(card).chart == ChartKind::Dots || spec(card).chart == ChartKind::Bars;
        const qreal chart =
            isByGroup ? qBound(m_style.mm(28),
                               m_style.mm(groupHeightMm) * qreal(shown.table.rows.size() + 2),
                               m_style.mm(110))
                      : m_style.mm(chartHeightMm);
        block.height = qMax(block.height, head + chart + m_style.mm(gapMm + 4));
    }
    block.paint = [this, cards, width, gap](QPainter &painter, const QRectF &rect) {
        QRectF part(rect.left(), rect.top(), width, rect.height() - m_style.mm(gapMm));
        for (const CardId card : cards) {
            paintCard(painter, part, card);
            part.translate(width + gap, 0);
        }
    };
    return block;
}

void ReportBlocks::paintCard(QPainter &painter, const QRectF &rect, CardId card) const
{
    const CardData &shown = data(card);
    const ChartTheme &theme = m_style.theme();
    qreal y = rect.top();
    const auto line = [&](const QString &words, const QFont &font, const QColor &color) {
        const qreal height = m_style.textHeight(words, font, rect.width());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRectF(rect.left(), y, rect.width(), height), Qt::TextWordWrap, words);
        y += height;
    };
    line(cardTitle(card), m_style.font(1.1, true), theme.text);
    line(figureLine(shown, m_style.locale()), m_style.font(1.1), theme.text);
    line(verdictText(shown.verdict, spec(card).metric, m_style.locale()), m_style.font(),
         theme.weakText);
    y += m_style.mm(2);

    FigureTableModel model;
    model.setTable(shown.table);
    const std::unique_ptr<ChartView> chart = makeChart(spec(card).chart, model);
    painter.save();
    chart->paintOn(painter, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), theme,
                   m_style.locale());
    painter.restore();
}

Block ReportBlocks::tableRow(const QStringList &cells, bool isHeader) const
{
    const QFont font = m_style.font(0.85, isHeader);
    const qreal first = m_width * 0.22;
    const qreal other = (m_width - first) / qMax<qreal>(1, qreal(cells.size() - 1));
    const qreal padding = m_style.mm(1);
    Block block;
    for (qsizetype i = 0; i < cells.size(); ++i)
        block.height =
            qMax(block.height,
                 m_style.textHeight(cells[i], font, (i == 0 ? first : other) - 2 * padding));
    block.height += 2 * padding;
    block.keepsWithNext = isHeader;
    const ChartTheme &theme = m_style.theme();
    block.paint = [cells, font, first, other, padding, theme,
                   height = block.height](QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(theme.text);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell(i == 0 ? rect.left() : rect.left() + first + other * qreal(i - 1),
                              rect.top(), i == 0 ? first : other, rect.height());
            painter.drawText(cell.adjusted(padding, padding, -padding, -padding),
                             int(Qt::TextWordWrap) | int(i == 0 ? Qt::AlignLeft : Qt::AlignRight),
                             cells[i]);
        }
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(rect.left(), rect.top() + height),
                         QPointF(rect.right(), rect.top() + height));
    };
    return block;
}

void ReportBlocks::addTables(QList<Block> &blocks) const
{
    QList<CardId> cards;
    for (const PaneId pane : reportPanes)
        cards += filled(pane);
    const QList<ReportTable> tables = reportTables(m_content, cards, m_style.locale());
    if (tables.isEmpty())
        return;
    blocks << heading(Tr::tr("Table of figures"), true);
    blocks << text(Tr::tr("Under each figure: the range in which the true value lies 19 times in "
                          "20, and the number of answers."),
                   m_style.font(), m_style.theme().weakText, m_style.mm(4));
    for (const ReportTable &table : tables) {
        Block title =
            text(table.title, m_style.font(1.1, true), m_style.theme().text, m_style.mm(1));
        title.keepsWithNext = true;
        const auto header = std::make_shared<const Block>(tableRow(table.header, true));
        blocks << title << *header;
        for (const QStringList &row : table.rows) {
            Block line = tableRow(row, false);
            line.header = header;
            blocks << line;
        }
        if (table.leftOut > 0)
            blocks << text(Tr::tr("Only the groups with most answers are listed; %1 more are not.")
                               .arg(countText(table.leftOut, m_style.locale())),
                           m_style.font(), m_style.theme().weakText, 0);
        blocks.last().height += m_style.mm(5);
    }
}

void ReportBlocks::addMethod(QList<Block> &blocks) const
{
    blocks << heading(Tr::tr("How this is counted"), true);
    const ChartTheme &theme = m_style.theme();
    blocks << text(Tr::tr("Beside each figure stands the range in which the true value of all "
                          "customers lies 19 times in 20, "
                          "if those who answered are like those who did not. Under %1 answers no "
                          "figure is shown.")
                       .arg(countText(smallestShown, m_style.locale())),
                   m_style.font(1.1), theme.text, m_style.mm(4));
    QList<Metric> shown;
    for (const PaneId pane : reportPanes) {
        for (const CardId card : filled(pane)) {
            const Metric metric = spec(card).metric;
            if (shown.contains(metric))
                continue;
            shown << metric;
            Block name =
                text(metricName(metric), m_style.font(1.1, true), theme.text, m_style.mm(0.5));
            name.keepsWithNext = true;
            blocks << name
                   << text(metricExplanation(metric), m_style.font(1.1), theme.text, m_style.mm(3));
        }
    }
}

} // namespace patron
