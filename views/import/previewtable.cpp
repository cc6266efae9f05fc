// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/previewtable.h"

#include "views/import/previewtext.h"

#include <QEvent>
#include <QHeaderView>

namespace patron {

PreviewTable::PreviewTable(QWidget *parent)
    : QTableView(parent)
    , m_text(new PreviewText(this))
{
    m_text->setSourceModel(&m_rows);
    setModel(m_text);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 36);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void PreviewTable::setReview(const Review &review)
{
    // The same cells have other names in a list of customers.
    if (review.shown == m_shown && review.mapping.columns == m_columns &&
        review.mapping.kind == m_kind)
        return;
    m_kind = review.mapping.kind;
    m_shown = review.shown;
    m_columns = review.mapping.columns;
    m_text->setKind(review.mapping.kind);
    m_rows.setReview(review);
    resizeColumnsToContents();
}

void PreviewTable::showRows(const Review &review, const QList<ShownRow> &rows)
{
    Review other = review;
    other.shown = rows;
    setReview(other);
    scrollToTop();
}

void PreviewTable::scrollToColumn(const QString &header)
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].header == header && model()->rowCount() > 0)
            scrollTo(model()->index(0, column), QAbstractItemView::PositionAtCenter);
    }
}

void PreviewTable::retranslate()
{
    m_text->retranslate(locale(), palette());
    setAccessibleName(tr("First rows as they will be read"));
    resizeColumnsToContents();
}

void PreviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    // Not by the page around it: that hears of new colours before its parts have them.
    if (event->type() == QEvent::PaletteChange)
        m_text->retranslate(locale(), palette());
}

} // namespace patron
