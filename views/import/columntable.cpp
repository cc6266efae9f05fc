// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/columntable.h"

#include "models/mapping/wishes.h"
#include "views/import/plainitem.h"
#include "views/text/idtext.h"
#include "views/widgets/choicebox.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <utility>

namespace patron {

namespace {

enum Column
{
    Header,
    Examples,
    Meaning,
    Details,
    ColumnCount
};

constexpr qsizetype exampleCount = 3;
constexpr qsizetype exampleLength = 40;
/// A file may have a hundred thousand columns: choices beyond these are made when they come into
/// sight.
constexpr int choicesAtOnce = 60;
/// With so many, those that something was made of stand first.
constexpr qsizetype manyColumns = 30;

bool isRecognised(const ColumnMapping &column)
{
    return column.field != Field::Question && column.field != Field::Skip;
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // see shareWidth()
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnTable::addVisibleChoices);
}

void ColumnTable::setReview(const Review &review)
{
    // A meaning that was chosen and then not taken still stands in its box.
    const bool isSame = review.mapping.columns == m_columns && review.preview == m_rows &&
                        review.mapping.kind == m_kind;
    if (isSame && m_wished.isEmpty())
        return;
    m_kind = review.mapping.kind;
    m_columns = review.mapping.columns;
    orderColumns();
    m_rows = review.preview;
    showColumns();
    // On the choice that was just made, so that the next one is a key away.
    const QString wished = std::exchange(m_wished, {});
    for (int row = 0; !wished.isEmpty() && row < rowCount(); ++row) {
        if (!wished.isEmpty() && cellWidget(row, Meaning) && nameAt(row) == wished)
            cellWidget(row, Meaning)->setFocus();
    }
}

void ColumnTable::orderColumns()
{
    m_order.resize(m_columns.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_columns.size() >= manyColumns)
        std::ranges::stable_partition(
            m_order, [this](qsizetype column) { return isRecognised(m_columns[column]); });
}

QStringList ColumnTable::examplesOf(qsizetype column) const
{
    QStringList examples;
    for (const QStringList &row : m_rows) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && !examples.contains(cell))
            examples << (cell.size() > exampleLength ? cell.left(exampleLength) + u'\u2026' : cell);
        if (examples.size() == exampleCount)
            break;
    }
    return examples;
}

/// What the owner's wish calls the column: headers may repeat.
QString ColumnTable::nameAt(int row) const
{
    QStringList headers;
    for (const ColumnMapping &column : m_columns)
        headers << column.header;
    return nameOf(headers, m_order[row]);
}

QComboBox *ColumnTable::choiceFor(int row)
{
    const ColumnMapping &column = m_columns[m_order[row]];
    auto *meaning = new ChoiceBox(this);
    meaning->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const FieldInfo &field : allFields()) {
        if (!belongsTo(field.field, m_kind))
            continue;
        meaning->addItem(fieldName(field.field, m_kind), QLatin1String(field.id));
    }
    meaning->setCurrentIndex(meaning->findData(fieldId(column.field)));
    meaning->setAccessibleName(tr("What the column %1 means").arg(column.header));
    connect(meaning, &QComboBox::activated, this, [this, meaning, header = nameAt(row)] {
        m_wished = header;
        Q_EMIT wishRequested(meaning->currentData().toString(), header);
    });
    return meaning;
}

QToolButton *ColumnTable::detailsFor(int row)
{
    auto *details = new QToolButton(this);
    details->setText(u"\u2026"_qs);
    details->setObjectName(u"columnDetails"_qs);
    details->setToolTip(tr("How its cells are read"));
    details->setAccessibleName(
        tr("How the cells of %1 are read").arg(m_columns[m_order[row]].header));
    connect(details, &QToolButton::clicked, this, [this, header = nameAt(row)] {
        m_wished = header;
        Q_EMIT detailsRequested(header);
    });
    return details;
}

void ColumnTable::addChoices(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (cellWidget(row, Meaning))
            continue;
        setCellWidget(row, Meaning, choiceFor(row));
        setCellWidget(row, Details, detailsFor(row));
    }
}

void ColumnTable::addVisibleChoices()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    addChoices(first, last < 0 ? rowCount() - 1 : last + 1);
}

void ColumnTable::showColumns()
{
    setHorizontalHeaderLabels({m_columns.size() < manyColumns
                                   ? tr("Column of the file")
                                   //: Head of a list of columns: those with a meaning stand first
                                   : tr("Column of the file, recognised ones first"),
                               tr("First values"), tr("Read as"), QString()});
    setRowCount(0);
    setRowCount(int(m_columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const qsizetype column = m_order[row];
        QTableWidgetItem *header = plainItem(m_columns[column].header);
        if (isRecognised(m_columns[column])) {
            QFont bold = font();
            bold.setBold(true);
            header->setFont(bold);
        }
        setItem(row, Header, header);
        setItem(row, Examples, plainItem(examplesOf(column).join(u" · "_qs)));
    }
    addChoices(0, choicesAtOnce - 1);
    // The header measures cells, not the choices that stand in them.
    int widest = horizontalHeader()->sectionSizeHint(Meaning);
    int highest = verticalHeader()->minimumSectionSize();
    if (rowCount() > 0) {
        const QSize size = cellWidget(0, Meaning)->sizeHint();
        widest = std::max(widest, size.width());
        highest = std::max(highest, size.height());
    }
    setColumnWidth(Meaning, widest + 2);
    if (rowCount() > 0)
        setColumnWidth(Details, cellWidget(0, Details)->sizeHint().width() + 2);
    verticalHeader()->setDefaultSectionSize(highest + 2);
    shareWidth();
    addVisibleChoices();
}

/// Name and values take what the others leave, but their heads are read, with large letters too:
/// what has no room then is scrolled to.
void ColumnTable::shareWidth()
{
    const int rest = viewport()->width() - columnWidth(Meaning) - columnWidth(Details);
    for (const int column : {int(Header), int(Examples)})
        setColumnWidth(column, std::max(horizontalHeader()->sectionSizeHint(column), rest / 2));
}

void ColumnTable::retranslate()
{
    setAccessibleName(tr("Columns of the file and what they mean"));
    showColumns();
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    shareWidth();
    addVisibleChoices();
}

} // namespace patron
