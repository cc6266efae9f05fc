// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportblocks.h"

#include "views/charts/chartview.h"
#include "views/report/chartrows.h"
#include "views/report/storytext.h"
#include "views/text/countedrows.h"
#include "views/text/idtext.h"
#include "views/text/verdicttext.h"
#include "views/widgets/figuretext.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype mostTiles = 6; ///< two rows; the table of figures has all
constexpr qreal logoWidthMm = 55;
constexpr qreal logoHeightMm = 22;
constexpr std::array paperPanes{PaneId::Loyalty, PaneId::Satisfaction, PaneId::Channels};

/// Time runs along a whole line, everything else shares one with a neighbour.
bool isWide(ChartKind chart)
{
    switch (chart) {
    case ChartKind::Trend:
    case ChartKind::Shares:
    case ChartKind::Stack:
    case ChartKind::Survival:
    case ChartKind::Cohorts:
    case ChartKind::Drivers:
    case ChartKind::Diverging:
    case ChartKind::AnswerRows:
    case ChartKind::Silence:
        return true;
    case ChartKind::Sparkline:
    case ChartKind::Histogram:
    case ChartKind::Dots:
    case ChartKind::Bars:
    case ChartKind::AnswerBars:
    case ChartKind::AnswerColumns:
    case ChartKind::AnswerDots:
        return false;
    }
    Q_UNREACHABLE();
}

/// A figure that does not obey the filter says so wherever it stands.
QString withUntouched(const QString &text, const CardData &data)
{
    const QString untouched = untouchedText(data.explanation);
    return untouched.isEmpty() || text.isEmpty() ? text + untouched : text + u'\n' + untouched;
}

} // namespace

ReportBlocks::ReportBlocks(const ReportContent &content, const ReportLogo &logo,
                           const ReportStyle &style, const QRectF &area)
    : m_content(content)
    , m_logo(logo)
    , m_style(style)
    , m_make(style, area.width(), area.height())
{
}

QList<BlockStep> ReportBlocks::steps() const
{
    QList<BlockStep> steps;
    const auto plan = [this, &steps](void (ReportBlocks::*add)(QList<Block> &) const) {
        steps << [this, add](QList<Block> &blocks) { (this->*add)(blocks); };
    };
    plan(&ReportBlocks::addCover);
    if (m_content.plan.has(ReportPart::Overview))
        planGlance(steps);
    for (const ReportPart part : m_content.plan.parts) {
        switch (part) {
        case ReportPart::Overview:
            break;
        case ReportPart::Loyalty:
        case ReportPart::Satisfaction:
        case ReportPart::Channels:
            planCards(steps, *paneOf(part));
            break;
        case ReportPart::Comments:
            plan(&ReportBlocks::addWords);
            break;
        case ReportPart::CallBacks:
            plan(&ReportBlocks::addCalls);
            break;
        case ReportPart::Questions:
            planQuestions(steps);
            break;
        case ReportPart::Compare:
            planThemes(steps);
            break;
        case ReportPart::Figures:
            planTables(steps);
            break;
        case ReportPart::Method:
            plan(&ReportBlocks::addMethod);
            break;
        }
    }
    return steps;
}

QString ReportBlocks::footLine() const
{
    const QString scope = reportScope(m_content, m_style.locale());
    const QString &business = m_content.plan.business;
    return business.isEmpty() ? scope : business + u" · "_qs + scope;
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
        if (card.chart != ChartKind::Sparkline && isWorthShowing(data(card.id)))
            cards << card.id;
    }
    return cards;
}

QList<PaneId> ReportBlocks::cardPanes() const
{
    QList<PaneId> panes;
    for (const ReportPart part : m_content.plan.parts) {
        const auto pane = paneOf(part);
        if (pane && std::ranges::find(paperPanes, *pane) != paperPanes.end())
            panes << *pane;
    }
    return panes;
}

/// The business's name and logo, where there are any, above everything.
void ReportBlocks::addHead(QList<Block> &blocks) const
{
    const QString business = m_content.plan.business;
    const QFont font = m_style.font(1.6, true);
    const QRectF room(0, 0, m_style.mm(logoWidthMm), m_style.mm(logoHeightMm));
    const QSizeF logo = logoPlace(m_logo, room).size();
    if (business.isEmpty() && m_logo.isEmpty())
        return;
    const qreal width = m_make.width() - (m_logo.isEmpty() ? 0 : logo.width() + m_style.mm(6));
    Block head;
    head.height = qMax(logo.height(), m_style.textHeight(business, font, width)) + m_style.mm(14);
    head.paint = [this, business, font, width, room](QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(m_style.theme().text);
        painter.drawText(QRectF(rect.left(), rect.top(), width, rect.height()), Qt::TextWordWrap,
                         business);
        paintLogo(painter, m_logo,
                  logoPlace(m_logo, QRectF(rect.right() - room.width(), rect.top(), room.width(),
                                           room.height())));
    };
    blocks << head;
}

/// The figures at a glance. Shares of 9s and 10s are part of the first one already.
void ReportBlocks::addTiles(QList<Block> &blocks) const
{
    QList<FigureTile> tiles;
    for (const CardData &data : m_content.figures) {
        const Figure &figure = data.headline;
        if (figure.value && figure.metric != Metric::Promoters && tiles.size() < mostTiles)
            tiles << FigureTile{metricName(figure.metric), headlineText(figure, m_style.locale()),
                                withUntouched(detailText(figure, m_style.locale()), data),
                                isWeakFigure(figure)};
    }
    blocks << m_make.tiles(tiles);
    blocks.last().height += m_style.mm(2);
}

void ReportBlocks::addCover(QList<Block> &blocks) const
{
    const ChartTheme &theme = m_style.theme();
    const QLocale &locale = m_style.locale();
    addHead(blocks);
    blocks << m_make.text(Tr::tr("What customers say"), m_style.font(2.8, true), theme.text,
                          m_style.mm(2))
           << m_make.text(reportScope(m_content, locale), m_style.font(1.15), theme.weakText,
                          m_style.mm(1))
           << m_make.text(Tr::tr("Made on %1")
                              .arg(locale.toString(m_content.madeAt.date(), QLocale::LongFormat)),
                          m_style.font(), theme.weakText, m_style.mm(6));
    addTiles(blocks);
    for (const StorySentence &sentence : m_content.story)
        blocks << m_make.sentence(storyText(sentence, locale), sentence.tone, m_style.font(1.25),
                                  m_style.mm(3));
    if (m_content.story.isEmpty())
        blocks << m_make.text(
            m_content.dashboard.responses == 0
                ? Tr::tr("There are no answers in this choice yet.")
                : Tr::tr("There are too few answers in this choice for a figure."),
            m_style.font(1.25), theme.text, m_style.mm(3));
    if (!m_content.plan.has(ReportPart::Method))
        addEmptyParts(blocks);
    blocks.last().height += m_style.mm(4);
}

/// Two charts on the cover, beside each other, so that it stays one page.
void ReportBlocks::planGlance(QList<BlockStep> &steps) const
{
    QList<ChartPart> parts;
    for (const CardId card : {CardId::OverviewTrend, CardId::OverviewChannels}) {
        if (!filled(PaneId::Overview).contains(card))
            continue;
        parts << cardPart(card);
        parts.last().isWide = false;
    }
    planCharts(steps, parts);
}

/// First each chart is measured, then it is known which may stand beside each other.
void ReportBlocks::planCharts(QList<BlockStep> &steps, const QList<ChartPart> &parts) const
{
    const auto measured = std::make_shared<QList<MeasuredPart>>();
    for (const ChartPart &part : parts)
        steps << [this, part, measured](QList<Block> &) {
            *measured << MeasuredPart{part, m_make.partHeight(part)};
        };
    steps << [this, measured](QList<Block> &blocks) {
        QList<ChartSize> sizes;
        for (const MeasuredPart &each : std::as_const(*measured))
            sizes << ChartSize{each.height, each.part.isWide};
        for (const ChartRow &row : packCharts(sizes, m_make.pageHeight())) {
            QList<QList<MeasuredPart>> columns;
            for (const QList<qsizetype> &charts : row) {
                columns << QList<MeasuredPart>();
                for (const qsizetype chart : charts)
                    columns.last() << measured->at(chart);
            }
            blocks << m_make.chartRow(columns);
        }
    };
}

ChartPart ReportBlocks::cardPart(CardId card) const
{
    const CardData &shown = data(card);
    const CardSpec &row = spec(card);
    const QLocale &locale = m_style.locale();
    ChartPart part;
    part.title = cardTitle(card, shown.table);
    if (hasHeadline(row.chart))
        part.figure = figureLine(shown, locale);
    part.isWeak = isWeakFigure(shown.headline);
    if (!isSaidByChart(shown))
        part.verdict = verdictText(shown.verdict, row.metric, locale);
    part.remark = untouchedText(shown.explanation);
    part.tone = shown.verdict.tone;
    part.make = chartMaker(row.chart, chosenOn(card, shown, m_content.dashboard.filter));
    part.table = &shown.table;
    part.isWide = isWide(row.chart);
    return part;
}

void ReportBlocks::planCards(QList<BlockStep> &steps, PaneId pane) const
{
    QList<ChartPart> parts;
    for (const CardId card : filled(pane))
        parts << cardPart(card);
    if (parts.isEmpty())
        return;
    steps <<
        [this, pane](QList<Block> &blocks) { blocks << m_make.heading(paneTitle(pane), true); };
    planCharts(steps, parts);
}

} // namespace patron
