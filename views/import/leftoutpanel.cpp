// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/leftoutpanel.h"

#include "views/import/plainitem.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/problemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace patron {

namespace {

enum LeftOutColumn
{
    RowNumber,
    Why,
    Said,
    LeftOutColumns
};

constexpr double shareOfReasons = 0.65; ///< of what the numbers of the rows leave
constexpr qsizetype saidLength = 120;   ///< of a row that may have hundreds of cells

} // namespace

LeftOutPanel::LeftOutPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, LeftOutColumns, this))
    , m_more(new QLabel(this))
    , m_save(new QPushButton(this))
{
    m_table->setObjectName(u"reviewLeftOut"_qs);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true); // a reason is read whole
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RowNumber, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Said, QHeaderView::Stretch);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &LeftOutPanel::fitLater);
    m_table->viewport()->installEventFilter(this);
    m_more->setWordWrap(true);
    m_save->setObjectName(u"saveLeftOut"_qs);
    auto *below = new QHBoxLayout;
    below->addWidget(m_more, 1);
    below->addWidget(m_save, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    connect(m_save, &QPushButton::clicked, this, &LeftOutPanel::saveRequested);
}

void LeftOutPanel::setReview(const Review &review)
{
    m_rows = review.leftOut;
    m_count = review.rejected;
    m_isComplete = review.isComplete;
    showRows();
}

void LeftOutPanel::showRows()
{
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RejectedExample &example = m_rows[row];
        m_table->setItem(row, RowNumber, plainItem(countText(example.row, locale())));
        m_table->setItem(row, Why, plainItem(problemText(note(example.reason), locale())));
        QStringList said = example.cells;
        said.removeAll(QString());
        QTableWidgetItem *whole = plainItem(said.join(u" · "_qs));
        if (whole->text().size() > saidLength)
            whole->setText(whole->text().left(saidLength) + u'\u2026'); // its tool tip has it all
        m_table->setItem(row, Said, whole);
    }
    fitLater();
    const bool isPart = m_count > m_rows.size();
    m_more->setText(isPart ? tr("Here are the first %1 row(s). The saved file holds all of them.",
                                nullptr, pluralCount(m_rows.size()))
                                 .arg(countText(m_rows.size(), locale()))
                           : QString());
    m_save->setEnabled(m_isComplete); // before that, not all of them are known
}

/// Each row is as high as its reason, once all columns have their width.
void LeftOutPanel::fitLater()
{
    if (std::exchange(m_isToFit, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isToFit = false;
            const int room = m_table->viewport()->width() - m_table->columnWidth(RowNumber);
            m_table->setColumnWidth(Why, int(room * shareOfReasons));
            m_table->resizeRowsToContents();
        },
        Qt::QueuedConnection);
}

bool LeftOutPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitLater();
    return QWidget::eventFilter(watched, event);
}

void LeftOutPanel::retranslate()
{
    m_table->setAccessibleName(tr("Rows that are left out"));
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Why"), tr("What the row says")});
    m_save->setText(tr("Sa&ve these rows…"));
    m_save->setToolTip(tr("Writes a table with each of these rows as it stands in the file, its "
                          "row number, and why it was left out."));
    showRows();
}

} // namespace patron
