// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/columntable.h"

#include "models/mapping/wishes.h"
#include "views/import/columnname.h"
#include "views/import/plainitem.h"
#include "views/text/columntext.h"
#include "views/text/idtext.h"
#include "views/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>
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
    Scale,
    Details,
    ColumnCount
};

constexpr qsizetype exampleLength = 40;
/// Of what is left to names and values.
constexpr double shareOfValues = 0.4;
/// A file may have a hundred thousand columns: choices beyond these are made when they come into
/// sight.
constexpr int choicesAtOnce = 60;
/// With so many, those that something was made of stand first.
constexpr qsizetype manyColumns = 30;

/// Names of questions are long: on two lines, what is too much goes from the end, and is in the
/// tooltip.
class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        constexpr int around = 8; // what the style leaves free beside a text
        const int width = option->rect.width() - around;
        if (width <= 0)
            return;
        option->text = columnNameText(option->text.simplified(),
                                      index.data(Qt::UserRole).toString().simplified(),
                                      option->fontMetrics, width);
    }
};

/// What stands in a cell is as large as the cell: Qt would let a box be as wide as the longest of
/// its choices, over the cells beside it.
class BoxDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex & /*index*/) const override
    {
        editor->setGeometry(option.rect);
    }
};

bool haveSameNames(const QList<ColumnMapping> &some, const QList<ColumnMapping> &others)
{
    return std::ranges::equal(some, others, {}, &ColumnMapping::header, &ColumnMapping::header);
}

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
    setItemDelegateForColumn(Header, new NameDelegate(this));
    for (const Column column : {Meaning, Details})
        setItemDelegateForColumn(column, new BoxDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // see shareWidth()
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    // Later: the view moves what stands in its cells when it is laid out, and is scrolled by that;
    // boxes that come in the midst of it would go into the list it walks along.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnTable::settleLater);
}

void ColumnTable::setReview(const Review &review)
{
    // A meaning that was chosen and then not taken still stands in its box.
    const bool isSame = review.mapping.columns == m_columns && review.mapping.kind == m_kind;
    const bool hasSameValues = m_values == review.values;
    const bool isSameTable = review.shape.path == m_path && review.mapping.kind == m_kind &&
                             haveSameNames(review.mapping.columns, m_columns);
    m_values = review.values;
    if (isSame && m_wished.isEmpty() && review.shape.path == m_path) {
        if (!hasSameValues)
            showValues();
        return;
    }
    m_path = review.shape.path;
    m_kind = review.mapping.kind;
    m_columns = review.mapping.columns;
    m_parts = columnParts(review);
    if (isSameTable) {
        m_wished.clear(); // whose box has the focus still
        showMeanings();
        showValues();
        return;
    }
    orderColumns();
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
        std::stable_partition(m_order.begin(), m_order.end(),
                              [this](qsizetype column) { return isRecognised(m_columns[column]); });
}

QString ColumnTable::examplesOf(qsizetype column) const
{
    QStringList examples = m_values.value(column);
    for (QString &example : examples) {
        if (example.size() > exampleLength)
            example = example.left(exampleLength) + u'\u2026';
    }
    return examples.join(u" · "_qs);
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
    // Of AdjustToContents Qt would make it as wide as its longest choice some time later.
    meaning->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    for (const FieldInfo &field : allFields()) {
        if (isOffered(field.field, m_kind))
            meaning->addItem(fieldName(field.field, m_kind), QLatin1String(field.id));
    }
    choose(*meaning, column.field);
    meaning->view()->setMinimumWidth(meaning->sizeHint().width());
    meaning->setAccessibleName(tr("What the column %1 means").arg(column.header));
    connect(meaning, &QComboBox::activated, this,
            [this, meaning, header = nameAt(row), before = meaning->currentIndex()](int chosen) {
                if (chosen == before)
                    return; // nothing is wished that is not so
                m_wished = header;
                Q_EMIT wishRequested(meaning->currentData().toString(), header);
            });
    return meaning;
}

/// What a column is by itself stands in its box, also where it is not offered to others.
void ColumnTable::choose(QComboBox &meaning, Field field) const
{
    const QString id = fieldId(field);
    if (meaning.findData(id) < 0)
        meaning.addItem(fieldName(field, m_kind), id);
    meaning.setCurrentIndex(meaning.findData(id));
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

void ColumnTable::settleLater()
{
    if (!std::exchange(m_isToSettle, true))
        QMetaObject::invokeMethod(this, &ColumnTable::settle, Qt::QueuedConnection);
}

void ColumnTable::settle()
{
    m_isToSettle = false;
    addVisibleChoices();
}

void ColumnTable::showColumns()
{
    setHorizontalHeaderLabels({columnHead(), tr("First values"), meaningHead(),
                               //: Head of a list of columns: the ends of a scale, such as 1–5
                               tr("Scale"), QString()});
    if (m_columns.size() >= manyColumns)
        //: Of a list of columns: those with a meaning stand first
        horizontalHeaderItem(Header)->setToolTip(tr("Column of the file, recognised ones first"));
    setRowCount(0);
    setRowCount(int(m_columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const qsizetype column = m_order[row];
        QTableWidgetItem *header = plainItem(m_columns[column].header);
        header->setData(Qt::UserRole, m_parts.value(column));
        setItem(row, Header, header);
        setItem(row, Scale, plainItem({}));
        showMeaning(row);
    }
    showValues();
    addChoices(0, choicesAtOnce - 1);
    fitCells();
    shareWidth();
    settleLater();
}

/// Of the same columns, of which some mean something else now: no row moves, nothing scrolls, and
/// who was about to choose goes on where they were.
void ColumnTable::showMeanings()
{
    for (int row = 0; row < rowCount(); ++row) {
        showMeaning(row);
        if (auto *meaning = qobject_cast<QComboBox *>(cellWidget(row, Meaning)))
            choose(*meaning, m_columns[m_order[row]].field);
    }
    fitCells();
    shareWidth();
}

void ColumnTable::showMeaning(int row)
{
    const ColumnMapping &column = m_columns[m_order[row]];
    item(row, Header)
        ->setData(Qt::FontRole, isRecognised(column) ? QVariant(boldFont()) : QVariant());
    item(row, Scale)->setText(shortScale(column));
    item(row, Scale)->setToolTip(scaleSentence(column));
}

void ColumnTable::showValues()
{
    for (int row = 0; row < rowCount(); ++row)
        setItem(row, Examples, plainItem(examplesOf(m_order[row])));
}

/// The header measures cells, not the choices that stand in them. Names are long and the table is
/// narrow: each row has room for two lines.
void ColumnTable::fitCells()
{
    setColumnWidth(Scale,
                   std::max(horizontalHeader()->sectionSizeHint(Scale), sizeHintForColumn(Scale)));
    int highest = std::max(verticalHeader()->minimumSectionSize(), 2 * fontMetrics().lineSpacing());
    int widest = horizontalHeader()->sectionSizeHint(Meaning);
    if (rowCount() > 0) {
        highest = std::max(highest, cellWidget(0, Meaning)->sizeHint().height());
        widest = std::max(widest, widestMeaning());
        setColumnWidth(Details, cellWidget(0, Details)->sizeHint().width() + 2);
    }
    setColumnWidth(Meaning, widest + 2);
    verticalHeader()->setDefaultSectionSize(highest + 4);
}

/// Of the meanings that stand there, not of all that could be chosen: the list of those is as wide
/// as it needs.
int ColumnTable::widestMeaning() const
{
    const auto *box = qobject_cast<QComboBox *>(cellWidget(0, Meaning));
    int widestChoice = 0;
    for (int i = 0; i < box->count(); ++i)
        widestChoice =
            std::max(widestChoice, box->fontMetrics().horizontalAdvance(box->itemText(i)));
    int widest = 0;
    for (const ColumnMapping &column : m_columns)
        widest =
            std::max(widest, box->fontMetrics().horizontalAdvance(fieldName(column.field, m_kind)));
    return box->sizeHint().width() - widestChoice + widest;
}

/// Room for the head of a column on as many lines as it has words.
int ColumnTable::narrowestHead(int column) const
{
    const QHeaderView *head = horizontalHeader();
    QFont bold = head->font(); // as Qt measures it
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return head->sectionSizeHint(column) - metrics.horizontalAdvance(text) + widest;
}

/// Name and values take what the others leave, the name more of it, but their heads are read: where
/// letters are large, on two lines. What has no room then is scrolled to.
void ColumnTable::shareWidth()
{
    QHeaderView *head = horizontalHeader();
    const int taken = columnWidth(Meaning) + columnWidth(Scale) + columnWidth(Details);
    const int rest = viewport()->width() - taken;
    int values = std::max(head->sectionSizeHint(Examples), int(rest * shareOfValues));
    int name = std::max(head->sectionSizeHint(Header), rest - values);
    const bool isNarrow = name + values > rest;
    if (isNarrow) {
        const int least = narrowestHead(Header);
        values =
            std::max(narrowestHead(Examples), std::min(int(rest * shareOfValues), rest - least));
        name = std::max(least, rest - values);
    }
    setColumnWidth(Examples, values);
    setColumnWidth(Header, name);
    const int margin = head->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, head);
    head->setMinimumHeight(isNarrow ? 2 * (fontMetrics().lineSpacing() + margin) : 0);
    updateGeometries(); // a header that has another height, or whose rows have, tells nobody
}

/// What was measured or made bold with other letters.
void ColumnTable::fitLetters()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isRecognised(m_columns[m_order[row]]))
            item(row, Header)->setFont(boldFont());
        if (const auto *meaning = qobject_cast<QComboBox *>(cellWidget(row, Meaning)))
            meaning->view()->setMinimumWidth(meaning->sizeHint().width());
    }
    fitCells();
    shareWidth();
    settleLater();
}

QFont ColumnTable::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void ColumnTable::retranslate()
{
    setAccessibleName(tr("Columns of the file and what they mean"));
    showColumns();
}

void ColumnTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    // Once the heads and the boxes have the letters as well.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ColumnTable::fitLetters, Qt::QueuedConnection);
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    shareWidth();
    settleLater();
}

} // namespace patron
