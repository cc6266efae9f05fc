// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/datapane.h"

#include "models/items/importlistmodel.h"
#include "views/panes/importheaders.h"
#include "views/text/customertext.h"
#include "views/text/decisiontext.h"
#include "views/text/idtext.h"
#include "views/text/problemtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace patron {

DataPane::DataPane(ImportListModel &imports, QWidget *parent)
    : Pane(PaneId::Data, parent)
    , m_imports(imports)
    , m_title(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_mappings(new QPushButton(this))
    , m_asked(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_customers(new QLabel(this))
    , m_pairs(new QPushButton(this))
    , m_person(new QPushButton(this))
    , m_reading(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_columns(new QTableWidget(0, 3, this))
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setBold(true);
    m_title->setFont(heading);
    for (QLabel *label : {m_reading, m_notes}) {
        label->setTextFormat(Qt::PlainText); // file names and cells come from files
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_table->setObjectName(u"importTable"_qs);
    m_mappings->setObjectName(u"showMappings"_qs);
    m_asked->setObjectName(u"sayAsked"_qs);
    m_again->setObjectName(u"readAgain"_qs);
    m_undo->setObjectName(u"undoImport"_qs);
    m_customers->setObjectName(u"customerCount"_qs);
    m_pairs->setObjectName(u"showCustomers"_qs);
    m_person->setObjectName(u"showPerson"_qs);
    auto *headers = new ImportHeaders(this);
    headers->setSourceModel(&m_imports);
    m_table->setModel(headers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportListModel::File, QHeaderView::Stretch);
    m_columns->setObjectName(u"importColumns"_qs);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setTabKeyNavigation(false);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_title, 1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_mappings);
    buttons->addWidget(m_asked);
    buttons->addWidget(m_again);
    buttons->addWidget(m_undo);
    auto *customers = new QHBoxLayout;
    customers->addWidget(m_customers);
    customers->addWidget(m_pairs);
    customers->addWidget(m_person);
    customers->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 2);
    layout->addLayout(customers);
    layout->addWidget(m_reading);
    layout->addWidget(m_notes);
    layout->addWidget(m_columns, 3);

    connect(m_open, &QPushButton::clicked, this, &DataPane::openRequested);
    connect(m_mappings, &QPushButton::clicked, this, &DataPane::mappingsRequested);
    connect(m_pairs, &QPushButton::clicked, this, &DataPane::customersRequested);
    connect(m_person, &QPushButton::clicked, this, &DataPane::personRequested);
    connect(m_asked, &QPushButton::clicked, this, [this] {
        if (const ImportRecord *record = current())
            Q_EMIT askedRequested(record->id, record->file);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const ImportRecord *record = current())
            Q_EMIT readAgainRequested(record->id);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const ImportRecord *record = current())
            Q_EMIT undoRequested(record->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DataPane::showDetails);
    connect(&m_imports, &QAbstractItemModel::modelReset, this, [this] {
        if (m_imports.rowCount() > 0)
            m_table->selectRow(0);
        showDetails();
    });
    retranslate();
}

void DataPane::setBusy(bool busy)
{
    m_isBusy = busy;
    m_undo->setEnabled(!busy && current());
    m_again->setEnabled(!busy && current());
    m_asked->setEnabled(canSayAsked());
}

void DataPane::setCustomers(qint64 customers, qsizetype open, qsizetype answered)
{
    m_customerCount = customers;
    m_openPairs = open;
    m_answeredPairs = answered;
    showCustomers();
}

void DataPane::showCustomers()
{
    m_customers->setVisible(m_customerCount > 0);
    m_person->setVisible(m_customerCount > 0);
    m_customers->setText(customersText(m_customerCount, m_openPairs, locale()));
    m_pairs->setVisible(m_openPairs + m_answeredPairs > 0);
}

const ImportRecord *DataPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_imports.imports().size() ? &m_imports.imports()[row] : nullptr;
}

/// Customers and purchases are no answers.
bool DataPane::canSayAsked() const
{
    const ImportRecord *record = current();
    return !m_isBusy && record && record->kind == RecordKind::Responses;
}

void DataPane::showDetails()
{
    const ImportRecord *record = current();
    m_undo->setEnabled(!m_isBusy && record);
    m_again->setEnabled(!m_isBusy && record);
    m_asked->setEnabled(canSayAsked());
    m_reading->setVisible(record && !readingOf(*record).isEmpty());
    m_columns->setVisible(record);
    m_notes->setVisible(record && !record->notes.isEmpty());
    if (!record)
        return;

    m_reading->setText(readingOf(*record));
    QStringList notes;
    for (const Problem &each : record->notes)
        notes << problemText(each, locale());
    m_notes->setText(notes.join(u'\n'));
    m_columns->setRowCount(int(record->columns.size()));
    for (int i = 0; i < m_columns->rowCount(); ++i) {
        const ImportColumn &column = record->columns[i];
        m_columns->setItem(i, 0, new QTableWidgetItem(column.header));
        m_columns->setItem(i, 1, new QTableWidgetItem(fieldName(column.field, record->kind)));
        m_columns->setItem(i, 2, new QTableWidgetItem(questionKindName(column.kind)));
    }
}

QString DataPane::readingOf(const ImportRecord &record) const
{
    if (!record.sheet.isEmpty())
        //: How a file was read: %1 name of a sheet of a workbook
        return tr("Read from the sheet “%1”.").arg(record.sheet);
    if (record.encoding.isEmpty())
        return {};
    if (record.delimiter.isEmpty())
        //: How a file was read: %1 encoding such as UTF-8
        return tr("Letters read as %1.").arg(record.encoding);
    //: How a file was read: %1 encoding such as UTF-8, %2 a sign such as "comma"
    return tr("Letters read as %1. Sign between the columns: %2.")
        .arg(record.encoding, separatorName(record.delimiter));
}

void DataPane::retranslate()
{
    m_title->setText(paneTitle(PaneId::Data));
    m_open->setText(tr("&Open a file…"));
    //: Button: the list of remembered ways to read files
    m_mappings->setText(tr("Re&membered…"));
    //: Button: says how many people were asked for the answers of an import
    m_asked->setText(tr("How many were as&ked?…"));
    //: Button: reads the file of an old import once more, to read it otherwise
    m_again->setText(tr("&Read again…"));
    m_undo->setText(tr("&Take this import back"));
    //: Button: pairs of customers that may be one person
    m_pairs->setText(tr("The &same customer?…"));
    //: Button: find one customer, hand out their data, forget them
    m_person->setText(tr("A &customer's data…"));
    m_table->setAccessibleName(tr("Imports, newest first"));
    m_columns->setAccessibleName(tr("Columns of the file and what they became"));
    m_columns->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("Read as"), tr("Kind of answer")});
    static_cast<ImportHeaders *>(m_table->model())->retranslate(locale());
    showDetails();
    showCustomers();
}

} // namespace patron
