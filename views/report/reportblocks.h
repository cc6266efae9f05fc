// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the report as blocks: cover, cards, tables, method. Each block paints itself when
// its page is known.
#pragma once

#include "views/report/pageflow.h"
#include "views/report/reportstyle.h"
#include "views/report/reportwriter.h"

#include <QList>

namespace patron {

/// The style and the content outlive the blocks. width: of the page's text.
class ReportBlocks final
{
public:
    ReportBlocks(const ReportContent &content, const ReportStyle &style, qreal width);

    [[nodiscard]] QList<Block> all() const;
    /// "1,838 answers · all time · channel: Web": on every page.
    [[nodiscard]] QString scopeLine() const;

private:
    void addCover(QList<Block> &blocks) const;
    void addCards(QList<Block> &blocks) const;
    void addTables(QList<Block> &blocks) const;
    void addMethod(QList<Block> &blocks) const;
    [[nodiscard]] Block text(const QString &text, const QFont &font, const QColor &color,
                             qreal below) const;
    [[nodiscard]] Block heading(const QString &text, bool startsPage = false) const;
    [[nodiscard]] Block cardRow(const QList<CardId> &cards) const;
    void paintCard(QPainter &painter, const QRectF &rect, CardId card) const;
    [[nodiscard]] Block tableRow(const QStringList &cells, bool isHeader) const;
    [[nodiscard]] const CardData &data(CardId card) const;
    /// Cards of the pane that have anything to show.
    [[nodiscard]] QList<CardId> filled(PaneId pane) const;

    const ReportContent &m_content;
    const ReportStyle &m_style;
    qreal m_width;
};

} // namespace patron
