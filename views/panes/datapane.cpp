// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/datapane.h"

#include "models/items/importlistmodel.h"
#include "views/panes/customertable.h"
#include "views/panes/importdetails.h"
#include "views/panes/importheaders.h"
#include "views/text/customertext.h"
#include "views/text/idtext.h"
#include "views/text/keeptext.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/roomycolumn.h"
#include "views/widgets/rowmenu.h"
#include "views/widgets/selectabletext.h"
#include "views/widgets/verdictlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpacerItem>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

/// Of a file, where the window is small and the letters are large.
constexpr int fileCharacters = 24;

/// At the right, on a second line where large letters leave no room on the first.
FlowLayout *flowOf(std::initializer_list<QPushButton *> buttons)
{
    auto *flow = new FlowLayout(nullptr, FlowLayout::Lines::EndAtEdge);
    for (QPushButton *button : buttons)
        flow->addWidget(button);
    return flow;
}

} // namespace

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
    , m_body(new QStackedWidget(this))
    , m_room(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_tabs(new QTabWidget(this))
    , m_empty(new EmptyState(PaneId::Data, this))
    , m_list(new CustomerTable(this))
    , m_customers(new QLabel(this))
    , m_pairs(new QPushButton(this))
    , m_person(new QPushButton(this))
    , m_details(new ImportDetails(this))
    , m_backup(new VerdictLabel(this))
    , m_keep(new QPushButton(this))
    , m_backUpNow(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_copy(new SelectableText(this))
    , m_folder(new QPushButton(this))
{
    m_table->setObjectName(u"importTable"_qs);
    m_mappings->setObjectName(u"showMappings"_qs);
    m_asked->setObjectName(u"sayAsked"_qs);
    m_again->setObjectName(u"readAgain"_qs);
    m_undo->setObjectName(u"undoImport"_qs);
    m_customers->setObjectName(u"customerCount"_qs);
    m_pairs->setObjectName(u"showCustomers"_qs);
    m_person->setObjectName(u"showPerson"_qs);
    m_tabs->setObjectName(u"dataTabs"_qs);
    m_tabs->setUsesScrollButtons(false);
    m_backup->setObjectName(u"backupLine"_qs);
    m_keep->setObjectName(u"showKeep"_qs);
    m_backUpNow->setObjectName(u"backUpNow"_qs);
    m_restore->setObjectName(u"restoreNow"_qs);
    m_copy->setObjectName(u"copyLine"_qs);
    m_folder->setObjectName(u"openFolder"_qs);
    auto *headers = new ImportHeaders(this);
    headers->setSourceModel(&m_imports);
    m_table->setModel(headers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    new RoomyColumn(*m_table, ImportListModel::File, fileCharacters);
    connect(new RowMenu(*m_table), &RowMenu::wanted, this, &DataPane::fillMenu);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addLayout(flowOf({m_open, m_mappings, m_asked, m_again, m_undo}), 1);
    auto *log = new QWidget(m_tabs);
    arrangeImports(log);
    m_tabs->addTab(log, QString());
    m_tabs->addTab(m_list, QString());
    for (QToolButton *unused : m_tabs->tabBar()->findChildren<QToolButton *>())
        unused->setAccessibleName({}); // Qt's, which some of its catalogues do not know
    auto *customers = new QHBoxLayout;
    customers->addWidget(m_customers);
    customers->addWidget(m_pairs);
    customers->addWidget(m_person);
    customers->addStretch(1);
    customers->addWidget(m_keep);
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_backup, 1);
    keep->addStretch(0); // or a button would be as wide as the pane where nothing is said
    keep->addWidget(m_backUpNow, 0, Qt::AlignTop);
    keep->addWidget(m_restore, 0, Qt::AlignTop);
    auto *copy = new QHBoxLayout;
    copy->addWidget(m_copy, 1);
    copy->addWidget(m_folder, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(head);
    m_body->addWidget(m_tabs);
    m_body->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addItem(m_room);
    layout->addLayout(customers);
    layout->addLayout(keep);
    layout->addLayout(copy);
    connectParts();
    fitLetters();
    retranslate();
}

void DataPane::arrangeImports(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_details, 3);
}

void DataPane::connectParts()
{
    connect(m_list, &CustomerTable::searchRequested, this, &DataPane::customerSearchRequested);
    connect(m_list, &CustomerTable::personRequested, this, &DataPane::customerRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DataPane::enableDeeds);
    connect(m_keep, &QPushButton::clicked, this, &DataPane::keepRequested);
    connect(m_backUpNow, &QPushButton::clicked, this, &DataPane::backUpRequested);
    connect(m_restore, &QPushButton::clicked, this, &DataPane::restoreRequested);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (!m_keeping.copies.isEmpty())
            Q_EMIT folderRequested(m_keeping.copies.first());
    });
    connect(m_open, &QPushButton::clicked, this, &DataPane::openRequested);
    connect(m_empty, &EmptyState::openRequested, this, &DataPane::openRequested);
    connect(m_empty, &EmptyState::sampleRequested, this, &DataPane::sampleRequested);
    connect(m_mappings, &QPushButton::clicked, this, &DataPane::mappingsRequested);
    connect(m_pairs, &QPushButton::clicked, this, &DataPane::customersRequested);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (!m_list->openChosen())
            Q_EMIT personRequested();
    });
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataPane::showDetails);
    connect(&m_imports, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const ImportRecord *record = current();
        m_chosen = record ? record->id : ImportId();
        m_before.clear();
        for (const ImportRecord &each : m_imports.imports())
            m_before << each.id;
    });
    connect(&m_imports, &QAbstractItemModel::modelReset, this, &DataPane::chooseAgain);
    connect(&m_imports, &QAbstractItemModel::modelReset, this, &DataPane::showWhetherAny);
}

/// The log was read anew: what has just come is chosen, or else what was. When that was taken back
/// nothing is, so that a second click does not take back another.
void DataPane::chooseAgain()
{
    const QList<ImportRecord> &imports = m_imports.imports();
    const auto found = std::ranges::find(imports, m_chosen, &ImportRecord::id);
    // One that was read again is the last to be stored, and stands where it stood.
    const auto stored = std::ranges::max_element(
        imports, {}, [](const ImportRecord &each) { return each.id.value; });
    if (stored != imports.end() && !m_before.contains(stored->id))
        m_table->selectRow(int(stored - imports.begin()));
    else if (found != imports.end())
        m_table->selectRow(int(found - imports.begin()));
    showDetails();
}

/// What can be done with an import is offered where there is one.
void DataPane::showWhetherAny()
{
    const bool isAny = m_imports.rowCount() > 0;
    m_body->setCurrentWidget(isAny ? static_cast<QWidget *>(m_tabs) : m_empty);
    for (QPushButton *deed : {m_open, m_asked, m_again, m_undo})
        deed->setVisible(isAny);
}

void DataPane::showImport(const QString &file)
{
    const QList<ImportRecord> &imports = m_imports.imports(); // newest first
    const auto found = std::ranges::find(imports, file, &ImportRecord::file);
    if (found != imports.end())
        m_table->selectRow(int(found - imports.begin()));
}

void DataPane::fillMenu(QMenu &menu, const QModelIndex &row)
{
    menu.addAction(m_again->text(), m_again, &QPushButton::click)->setEnabled(m_again->isEnabled());
    menu.addAction(m_undo->text(), m_undo, &QPushButton::click)->setEnabled(m_undo->isEnabled());
    menu.addSeparator();
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(); ++column)
        cells << row.siblingAtColumn(column).data().toString();
    RowMenu::addCopy(menu, tr("&Copy this row"), cells.join(u'\t'));
}

QList<QWidget *> DataPane::lastButtons() const
{
    return {m_person, m_keep, m_restore, m_folder};
}

void DataPane::leaveRoom(int height)
{
    // No more than the tabs can give, or the pane would ask for a larger window.
    const int now = m_room->sizeHint().height();
    const int spare = m_body->height() + now - m_body->minimumSizeHint().height();
    const int room = std::clamp(height, 0, std::max(0, spare));
    if (room == now)
        return;
    m_room->changeSize(0, room, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
}

void DataPane::setBusy(bool busy)
{
    m_isBusy = busy;
    enableDeeds();
}

/// What is chosen in the log may be taken back while it is before the eyes.
void DataPane::enableDeeds()
{
    const bool isPossible = !m_isBusy && current() && m_tabs->currentIndex() == 0;
    m_undo->setEnabled(isPossible);
    m_again->setEnabled(isPossible);
    m_asked->setEnabled(isPossible && canSayAsked());
}

void DataPane::setCustomers(qint64 customers, qsizetype open, qsizetype answered)
{
    m_customerCount = customers;
    m_openPairs = open;
    m_answeredPairs = answered;
    showCustomers();
    m_list->setOutdated();
}

void DataPane::setCustomerList(CustomerListModel &customers)
{
    m_list->setModel(customers);
}

void DataPane::setKeeping(const Keeping &keeping)
{
    m_keeping = keeping;
    showBackup();
}

void DataPane::showBackup()
{
    const bool hasData = m_keeping.firstImport.isValid();
    const QDateTime now = QDateTime::currentDateTime();
    const bool isFresh = backupAge(m_keeping, now) == BackupAge::Fresh;
    m_backup->setVisible(hasData);
    m_backup->setSentence(backupText(m_keeping, now, locale()),
                          isFresh ? Tone::Plain : Tone::Unsure);
    m_backUpNow->setVisible(hasData);
    m_keep->setVisible(hasData);
    m_copy->say(copiesText(m_keeping, locale()));
    m_copy->setVisible(!m_keeping.copies.isEmpty());
    m_folder->setVisible(!m_keeping.copies.isEmpty());
}

void DataPane::showCustomers()
{
    m_customers->setVisible(m_customerCount > 0);
    m_person->setVisible(m_customerCount > 0);
    m_customers->setText(customersText(m_customerCount, m_openPairs, locale()));
    m_pairs->setVisible(m_openPairs + m_answeredPairs > 0);
}

/// What is marked: the keyboard may stand on a row that is not.
const ImportRecord *DataPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
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
    enableDeeds();
    m_details->setRecord(record ? std::optional(*record) : std::nullopt);
}

void DataPane::fitLetters()
{
    m_title->setFont(headingFont(font()));
}

void DataPane::retranslate()
{
    m_title->setText(paneTitle(PaneId::Data));
    m_open->setText(tr("&Open a file…"));
    //: Button: the list of remembered ways to read files
    m_mappings->setText(tr("Re&membered…"));
    //: Button: says how many people were asked for the answers of an import
    m_asked->setText(tr("How many &were asked?…"));
    //: Button: reads the file of an old import once more, to read it otherwise
    m_again->setText(tr("&Read again…"));
    m_undo->setText(tr("&Take this import back"));
    //: Button: pairs of customers that may be one person
    m_pairs->setText(tr("The &same customer?…"));
    //: Button: find one customer, hand out their data, forget them
    m_person->setText(tr("A &customer's data…"));
    m_table->setAccessibleName(tr("Imports, newest first"));
    static_cast<ImportHeaders *>(m_table->model())->retranslate(locale());
    m_tabs->setTabText(0, tr("Imports"));
    m_tabs->setTabText(1, tr("Customers"));
    m_tabs->setAccessibleName(tr("Imports and customers"));
    //: Button: rules of how long data is kept
    m_keep->setText(tr("How long it is &kept…"));
    m_backUpNow->setText(tr("Back &up…"));
    //: Button: goes back to a backup
    m_restore->setText(tr("R&estore…"));
    //: Button: shows where a file lies
    m_folder->setText(tr("Open the &folder"));
    showDetails();
    showCustomers();
    showBackup();
}

} // namespace patron
