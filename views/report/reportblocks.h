// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the report as blocks: cover, cards, questions, published figures, calls, words,
// tables, method. Made in steps of some milliseconds, as measuring a chart or a table takes time;
// each block paints itself when its page is known.
#pragma once

#include "views/report/blockmaker.h"
#include "views/report/reportwriter.h"

#include <QList>

#include <list>

namespace patron {

/// Puts the next blocks behind those there are.
using BlockStep = std::function<void(QList<Block> &)>;

/// The style, the content and the logo outlive the blocks, and this does. area: of a page's text.
class ReportBlocks final
{
public:
    ReportBlocks(const ReportContent &content, const ReportLogo &logo, const ReportStyle &style,
                 const QRectF &area);

    /// To be taken in their order, while this lives.
    [[nodiscard]] QList<BlockStep> steps() const;
    /// "1,838 answers · all time · channel: Web", after the business's name: on every page.
    [[nodiscard]] QString footLine() const;

private:
    void addCover(QList<Block> &blocks) const;
    void addHead(QList<Block> &blocks) const;
    void addTiles(QList<Block> &blocks) const;
    void planGlance(QList<BlockStep> &steps) const;
    void planCards(QList<BlockStep> &steps, PaneId pane) const;
    void planCharts(QList<BlockStep> &steps, const QList<ChartPart> &parts) const;
    void addWords(QList<Block> &blocks) const;
    void addCalls(QList<Block> &blocks) const;
    void planQuestions(QList<BlockStep> &steps) const;
    [[nodiscard]] ChartPart questionPart(const ReportQuestion &question) const;
    void planThemes(QList<BlockStep> &steps) const;
    void planTables(QList<BlockStep> &steps) const;
    void addMethod(QList<Block> &blocks) const;
    /// Which parts of the plan have no page, in one line.
    void addEmptyParts(QList<Block> &blocks) const;
    [[nodiscard]] bool isToBePrinted(ReportPart part) const;
    void addExplanation(QList<Block> &blocks, const QString &name, const CardData &data,
                        QStringList &said) const;
    [[nodiscard]] ChartPart cardPart(CardId card) const;
    [[nodiscard]] const CardData &data(CardId card) const;
    /// Cards of the pane that have anything to show and a place in a report.
    [[nodiscard]] QList<CardId> filled(PaneId pane) const;
    /// The panes of cards that the plan asks for.
    [[nodiscard]] QList<PaneId> cardPanes() const;

    const ReportContent &m_content;
    const ReportLogo &m_logo;
    const ReportStyle &m_style;
    BlockMaker m_make;
    mutable std::list<FigureTable> m_tables; ///< made here, for charts that point to them
};

} // namespace patron
