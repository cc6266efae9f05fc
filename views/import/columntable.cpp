// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/columntable.h"

#include "models/mapping/wishes.h"
#include "views/import/plainitem.h"
#include "views/text/idtext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

enum Column
{
    Header,
    Examples,
    Meaning,
    ColumnCount
};

constexpr qsizetype exampleCount = 3;
constexpr qsizetype exampleLength = 40;
/// A file may have a hundred thousand columns: choices beyond these are made when they come into
/// sight.
constexpr int choicesAtOnce = 60;

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::Fixed);
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
    m_rows = review.preview;
    showColumns();
    // On the choice that was just made, so that the next one is a key away.
    const QString wished = std::exchange(m_wished, {});
    for (int row = 0; !wished.isEmpty() && row < rowCount(); ++row) {
        if (!wished.isEmpty() && cellWidget(row, Meaning) && nameAt(row) == wished)
            cellWidget(row, Meaning)->setFocus();
    }
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
    return nameOf(headers, row);
}

QComboBox *ColumnTable::choiceFor(int row)
{
    const ColumnMapping &column = m_columns[row];
    auto *meaning = new QComboBox(this);
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

void ColumnTable::addChoices(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (!cellWidget(row, Meaning))
            setCellWidget(row, Meaning, choiceFor(row));
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
    setHorizontalHeaderLabels({tr("Column of the file"), tr("First values"), tr("Read as")});
    setRowCount(0);
    setRowCount(int(m_columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, Header, plainItem(m_columns[row].header));
        setItem(row, Examples, plainItem(examplesOf(row).join(u" · "_qs)));
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
    verticalHeader()->setDefaultSectionSize(highest + 2);
    addVisibleChoices();
}

void ColumnTable::retranslate()
{
    setAccessibleName(tr("Columns of the file and what they mean"));
    showColumns();
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    addVisibleChoices();
}

} // namespace patron
