// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/customerdialog.h"

#include "views/import/plainitem.h"
#include "views/text/customertext.h"
#include "views/widgets/screenroom.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

constexpr QSize firstSize(860, 420);

enum PairColumn
{
    First,
    Second,
    Shared,
    Answer,
    pairColumnCount
};

bool isSamePair(const MergeProposal &a, const MergeProposal &b)
{
    return a.first.id == b.first.id && a.second.id == b.second.id;
}

} // namespace

CustomerDialog::CustomerDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_table(new QTableWidget(0, pairColumnCount, this))
    , m_same(new QPushButton(this))
    , m_two(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"customerDialog"_qs);
    m_table->setObjectName(u"customerPairs"_qs);
    m_same->setObjectName(u"samePerson"_qs);
    m_two->setObjectName(u"twoPeople"_qs);
    m_open->setObjectName(u"askAgain"_qs);
    m_close->setObjectName(u"closeCustomers"_qs);
    m_text->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {int(Shared), int(Answer)})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_same, m_two, m_open}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(withinScreen(*this, firstSize));
    connect(m_same, &QPushButton::clicked, this, [this] { decide(MergeState::Same); });
    connect(m_two, &QPushButton::clicked, this, [this] { decide(MergeState::Two); });
    connect(m_open, &QPushButton::clicked, this, [this] { decide(MergeState::Open); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CustomerDialog::showButtons);
    retranslate();
}

void CustomerDialog::setProposals(const QList<MergeProposal> &proposals)
{
    const MergeProposal *chosen = current();
    const MergeProposal before = chosen ? *chosen : MergeProposal();
    m_proposals = proposals;
    showProposals();
    choose(before);
    showButtons();
}

/// An answered pair moves to the end of the list: the next question is wanted then, not the pair.
void CustomerDialog::choose(const MergeProposal &before)
{
    const auto same = std::ranges::find_if(
        m_proposals, [&](const MergeProposal &each) { return isSamePair(each, before); });
    const bool isAnswered = same != m_proposals.end() && before.state == MergeState::Open &&
                            same->state != before.state;
    const bool isKept = same != m_proposals.end() && !isAnswered;
    m_table->setCurrentCell(isKept ? int(same - m_proposals.begin()) : 0, First);
}

const MergeProposal *CustomerDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_proposals.size() ? &m_proposals[row] : nullptr;
}

void CustomerDialog::decide(MergeState state)
{
    if (const MergeProposal *pair = current())
        Q_EMIT decisionRequested(pair->first.id, pair->second.id, state);
}

void CustomerDialog::showProposals()
{
    m_table->setRowCount(int(m_proposals.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MergeProposal &pair = m_proposals[row];
        m_table->setItem(row, First, plainItem(customerText(pair.first)));
        m_table->setItem(row, Second, plainItem(customerText(pair.second)));
        m_table->setItem(row, Shared, plainItem(sharedKeyText(pair.shared)));
        m_table->setItem(row, Answer, plainItem(mergeStateText(pair.state)));
    }
}

void CustomerDialog::showButtons()
{
    const MergeProposal *pair = current();
    m_same->setEnabled(pair && pair->state != MergeState::Same);
    m_two->setEnabled(pair && pair->state != MergeState::Two);
    m_open->setEnabled(pair && pair->state != MergeState::Open);
}

void CustomerDialog::retranslate()
{
    setWindowTitle(tr("The same customer?"));
    m_text->setText(tr("These customers may be one person known in two ways. Your answer changes "
                       "only how they are counted: nothing that was imported is changed, and every "
                       "answer can be taken back."));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Customer"), tr("Perhaps the same as"),
                                        //: Column: why two customers may be one person
                                        tr("In common"),
                                        //: Column: what the owner said of two customers
                                        tr("Your answer")});
    m_same->setText(tr("The &same person"));
    m_two->setText(tr("&Two people"));
    //: Button: takes an answer back
    m_open->setText(tr("&Leave open"));
    m_close->setText(tr("&Close"));
    showProposals();
    showButtons();
}

void CustomerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace patron
