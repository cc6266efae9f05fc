// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figuretableview.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/charttheme.h"
#include "views/widgets/figuretextproxy.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace patron {

namespace {

/// Greys what is made of too few answers to be firm.
class FirmDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(FigureTableModel::IsFirmRole).toBool())
            option->palette.setColor(
                QPalette::Text, ChartTheme::forPalette(option->palette, option->font).weakText);
    }
};

} // namespace

FigureTableView::FigureTableView(FigureTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_proxy(new FigureTextProxy(model, this))
{
    m_proxy->setLocale(locale());
    setModel(m_proxy);
    setItemDelegate(new FirmDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // As the chart has it until a header is clicked; a third click goes back to that.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FigureTableView::fitColumns);
}

QSize FigureTableView::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {fontMetrics().averageCharWidth() * 56, line * 12};
}

void FigureTableView::fitColumns()
{
    resizeColumnsToContents();
    if (m_proxy->columnCount() == 0)
        return;
    const int most =
        std::max(viewport()->width() * 45 / 100, fontMetrics().averageCharWidth() * 12);
    setColumnWidth(0, std::min(columnWidth(0), most));
}

void FigureTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_proxy->setLocale(locale());
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace patron
