// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/customertable.h"

#include "models/items/customerlistmodel.h"
#include "views/text/numbertext.h"
#include "views/widgets/roomycolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace patron {

namespace {

constexpr int nameCharacters = 32; ///< of a customer, where there is little room
constexpr int searchPauseMs = 200; ///< a search reads all customers: not at every letter

} // namespace

void CustomerWords::retranslate(const QLocale &locale)
{
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool CustomerWords::isNumber(int column)
{
    return column == CustomerListModel::Answers || column == CustomerListModel::Purchases;
}

int CustomerWords::alignment(int column)
{
    return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant CustomerWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    const QVariant raw = QIdentityProxyModel::data(index, role);
    if (role != Qt::DisplayRole)
        return raw;
    if (isNumber(index.column()))
        return countText(raw.toLongLong(), m_locale);
    const bool isLeft = index.column() == CustomerListModel::Left;
    if (isLeft && !raw.toDate().isValid() && index.data(CustomerListModel::HasLeftRole).toBool())
        //: Instead of the day somebody was a customer no longer
        return tr("left, no date");
    if (raw.typeId() == QMetaType::QDate)
        return raw.toDate().isValid() ? m_locale.toString(raw.toDate(), u"d MMM yyyy") : QString();
    return raw;
}

QVariant CustomerWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section); // a head stands over its column
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (CustomerListModel::Column(section)) {
    case CustomerListModel::Who:
        return tr("Customer");
    case CustomerListModel::Segment:
        //: Column: group of customers
        return tr("Group");
    case CustomerListModel::Since:
        //: Column: the day somebody became a customer
        return tr("Customer since");
    case CustomerListModel::Left:
        //: Column: the day somebody was a customer no longer
        return tr("Left on");
    case CustomerListModel::Answers:
        //: Column: number of answers of a customer
        return tr("Answers");
    case CustomerListModel::Purchases:
        //: Column: number of purchases of a customer
        return tr("Purchases");
    case CustomerListModel::LastAnswer:
        //: Column: the day of a customer's last answer
        return tr("Last answer");
    case CustomerListModel::ColumnCount:
        break;
    }
    return {};
}

CustomerTable::CustomerTable(QWidget *parent)
    : QWidget(parent)
    , m_words(new CustomerWords(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_more(new QLabel(this))
    , m_pause(new QTimer(this))
{
    m_search->setObjectName(u"customerSearch"_qs);
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"customerTable"_qs);
    m_table->setModel(m_words);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(CustomerListModel::LastAnswer,
                                                  Qt::DescendingOrder);
    m_more->setObjectName(u"customerMore"_qs);
    m_more->setWordWrap(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(searchPauseMs);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &CustomerTable::ask);
    connect(m_table, &QTableView::activated, this, &CustomerTable::openRow);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (m_model)
                    m_model->sort(column, order);
            });
    retranslate();
}

void CustomerTable::setModel(CustomerListModel &model)
{
    m_model = &model;
    m_words->setSourceModel(m_model);
    new RoomyColumn(*m_table, CustomerListModel::Who, nameCharacters);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomerTable::showMore);
    showMore();
}

void CustomerTable::setOutdated()
{
    m_isOutdated = true;
    if (isVisible())
        ask();
}

void CustomerTable::ask()
{
    m_isOutdated = false;
    m_table->horizontalHeader()->setSortIndicator(CustomerListModel::LastAnswer,
                                                  Qt::DescendingOrder);
    Q_EMIT searchRequested(m_search->text());
}

void CustomerTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        ask();
}

void CustomerTable::openRow(const QModelIndex &index)
{
    if (!m_model || index.row() >= m_model->customers().rows.size())
        return;
    const KnownCustomer &who = m_model->customers().rows[index.row()].who;
    // What finds nobody else where there is such a thing.
    for (const KeyKind kind : {KeyKind::Email, KeyKind::Phone, KeyKind::Number, KeyKind::Name}) {
        const QStringList &known = who.known[static_cast<size_t>(kind)];
        if (!known.isEmpty()) {
            Q_EMIT personRequested(who.id, known.first());
            return;
        }
    }
}

/// What is marked: the keyboard may stand on a row that is not.
bool CustomerTable::openChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!isVisible() || rows.isEmpty())
        return false;
    openRow(rows.first());
    return true;
}

void CustomerTable::showMore()
{
    const bool isNone =
        m_model && m_model->rowCount() == 0 && !m_search->text().trimmed().isEmpty();
    const bool isMore = m_model && !m_model->customers().isAll;
    m_more->setText(isNone ? tr("No customer is known by this.")
                           : tr("There are more: type a part of the name, the e-mail, the phone or "
                                "the number."));
    m_more->setVisible(isNone || isMore);
}

void CustomerTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void CustomerTable::retranslate()
{
    m_search->setPlaceholderText(tr("Search the customers"));
    m_search->setAccessibleName(tr("Search the customers"));
    m_table->setAccessibleName(tr("Customers; Enter opens what is stored of one"));
    m_words->retranslate(locale());
    showMore();
}

} // namespace patron
