// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keepdialog.h"

#include "views/text/keeptext.h"
#include "views/text/numbertext.h"
#include "views/text/problemtext.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/screenroom.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

constexpr QSize keepSize(820, 620);
constexpr int usualMonths = 24;
constexpr int logLines = 4;

enum KeepColumn
{
    WhatColumn,
    AmountColumn,
    RuleColumn,
    KeepColumns
};

} // namespace

KeepDialog::KeepDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_table(new QTableWidget(0, KeepColumns, this))
    , m_howLabel(new QLabel(this))
    , m_how(new ChoiceBox(this))
    , m_months(new QSpinBox(this))
    , m_thenLabel(new QLabel(this))
    , m_then(new ChoiceBox(this))
    , m_gone(new QLabel(this))
    , m_older(new QPushButton(this))
    , m_told(new QLabel(this))
    , m_logLabel(new QLabel(this))
    , m_log(new QPlainTextEdit(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"keepDialog"_qs);
    m_table->setObjectName(u"keepTable"_qs);
    m_how->setObjectName(u"keepHow"_qs);
    m_months->setObjectName(u"keepMonths"_qs);
    m_then->setObjectName(u"keepThen"_qs);
    m_gone->setObjectName(u"keepGone"_qs);
    m_older->setObjectName(u"keepOlder"_qs);
    m_told->setObjectName(u"keepTold"_qs);
    m_log->setObjectName(u"keepLog"_qs);
    m_remove->setObjectName(u"keepRemove"_qs);
    m_close->setObjectName(u"closeKeep"_qs);
    m_months->setRange(1, KeepRule::mostMonths);
    m_months->setValue(usualMonths);
    m_months->setKeyboardTracking(
        false); // a rule is made of what was typed, not of its first digit
    arrange();
    connect(m_table, &QTableWidget::currentCellChanged, this, &KeepDialog::showRule);
    connect(m_how, &QComboBox::activated, this, &KeepDialog::changeRule);
    connect(m_months, &QSpinBox::valueChanged, this, &KeepDialog::changeRule);
    connect(m_then, &QComboBox::activated, this, &KeepDialog::changeRule);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_problem.reset();
        Q_EMIT olderWanted(currentScope());
    });
    connect(m_remove, &QPushButton::clicked, this, &KeepDialog::askToRemove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_table->setFocus();
}

void KeepDialog::arrange()
{
    for (QLabel *label : {m_intro, m_gone, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_howLabel->setBuddy(m_how);
    m_thenLabel->setBuddy(m_then);
    m_logLabel->setBuddy(m_log);
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumHeight(m_log->fontMetrics().lineSpacing() * (logLines + 1));
    auto *rule = new QHBoxLayout;
    rule->addWidget(m_howLabel);
    rule->addWidget(m_how);
    rule->addWidget(m_months);
    rule->addWidget(m_thenLabel);
    rule->addWidget(m_then, 1);
    auto *gone = new QHBoxLayout;
    gone->addWidget(m_gone, 1);
    gone->addWidget(m_older);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_older, m_remove, m_close})
        button->setAutoDefault(false); // Enter in a field does not press one
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(rule);
    layout->addLayout(gone);
    layout->addWidget(m_told);
    layout->addWidget(m_logLabel);
    layout->addWidget(m_log);
    layout->addLayout(buttons);
    resize(withinScreen(*this, keepSize));
}

void KeepDialog::setKeeping(const Keeping &keeping)
{
    m_keeping = keeping;
    m_isDueKnown = true;
    listScopes();
    showDue();
}

KeepScope KeepDialog::currentScope() const
{
    return m_scopes.value(m_table->currentRow());
}

KeepRule KeepDialog::ruleOf(const KeepScope &scope) const
{
    const auto rule = std::ranges::find(m_keeping.rules, scope, &KeepRule::scope);
    if (rule != m_keeping.rules.end())
        return *rule;
    return {scope, scope.kind ? KeepRule::asAbove : KeepRule::withoutEnd, KeepAction::Forget, {}};
}

/// Everything, each kind there is, each source of it under it.
void KeepDialog::listScopes()
{
    const KeepScope chosen = currentScope();
    m_scopes = {KeepScope{}};
    QList<qint64> records{0};
    for (const RecordKind kind : allRecordKinds) {
        qsizetype above = -1;
        for (const KeepSource &source : m_keeping.sources) {
            if (source.kind != kind)
                continue;
            if (above < 0) {
                above = m_scopes.size();
                m_scopes << KeepScope{kind, {}};
                records << 0;
            }
            m_scopes << KeepScope{kind, source.name};
            records << source.records;
            records[above] += source.records;
            records[0] += source.records;
        }
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_scopes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *count = new QTableWidgetItem(countText(records[row], locale()));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, WhatColumn, new QTableWidgetItem(keepScopeText(m_scopes[row])));
        m_table->setItem(row, AmountColumn, count);
        m_table->setItem(row, RuleColumn,
                         new QTableWidgetItem(keepRuleText(ruleOf(m_scopes[row]), locale())));
    }
    m_table->setCurrentCell(int(qMax(qsizetype{0}, m_scopes.indexOf(chosen))), WhatColumn);
    showRule();
}

void KeepDialog::showRule()
{
    const KeepScope scope = currentScope();
    const KeepRule rule = ruleOf(scope);
    const QSignalBlocker quietHow(m_how);
    const QSignalBlocker quietMonths(m_months);
    const QSignalBlocker quietThen(m_then);
    m_how->clear();
    if (scope.kind)
        m_how->addItem(keepMonthsText(KeepRule::asAbove, locale()), KeepRule::asAbove);
    m_how->addItem(keepMonthsText(KeepRule::withoutEnd, locale()), KeepRule::withoutEnd);
    //: How long records are kept: a number of months follows
    m_how->addItem(tr("for so many months:"), 1);
    m_how->setCurrentIndex(m_how->findData(qMin(rule.months, 1)));
    if (rule.months > 0)
        m_months->setValue(rule.months);
    m_then->setCurrentIndex(m_then->findData(int(rule.action)));
    m_months->setVisible(rule.months > 0);
    m_thenLabel->setVisible(rule.months > 0);
    m_then->setVisible(rule.months > 0);
    QString gone = goneBeforeText(rule.goneBefore, locale());
    if (rule.action == KeepAction::Forget)
        gone += u' ' + tr("Were it let in again, scores that were kept would count twice.");
    m_gone->setText(gone);
    m_gone->setVisible(rule.goneBefore.isValid());
    m_older->setVisible(rule.goneBefore.isValid());
}

QString KeepDialog::told() const
{
    if (m_isRemoving)
        return tr("Removing…");
    QStringList lines;
    if (m_problem)
        lines << problemText(*m_problem, locale());
    for (const KeepDue &due : m_keeping.due)
        lines << dueLine(due, locale());
    if (!m_keeping.due.isEmpty())
        lines << tr("It stays until you say that it may go.");
    else if (m_removed)
        lines << keptUntilText(*m_removed, locale());
    else if (!m_problem)
        lines << tr("By these rules nothing is too old at present.");
    return lines.join(u'\n');
}

void KeepDialog::showDue()
{
    m_told->setText(told());
    m_remove->setEnabled(m_isDueKnown && !m_isRemoving && !m_keeping.due.isEmpty());
    QStringList log;
    for (const KeepEntry &entry : m_keeping.log)
        log << keepEntryText(entry, locale());
    m_log->setPlainText(log.join(u'\n'));
    m_log->setVisible(!log.isEmpty());
    m_logLabel->setVisible(!log.isEmpty());
}

void KeepDialog::changeRule()
{
    KeepRule rule = ruleOf(currentScope());
    const int how = m_how->currentData().toInt();
    rule.months = how > 0 ? m_months->value() : how;
    rule.action = KeepAction(m_then->currentData().toInt());
    m_removed.reset();
    m_problem.reset();
    // By this rule another amount is due: nobody says yes to it before it is shown.
    m_isDueKnown = false;
    m_remove->setEnabled(false);
    Q_EMIT ruleRequested(rule);
}

void KeepDialog::askToRemove()
{
    m_problem.reset();
    showDue();
    auto *question = new QMessageBox(this);
    question->setObjectName(u"keepQuestion"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Remove what is too old"));
    question->setTextFormat(Qt::PlainText);
    question->setText(dueText(countRemoved(m_keeping.due), countNameless(m_keeping.due), locale()));
    question->setInformativeText(
        tr("It goes from the disk too, and from the copies Patron made by itself. This cannot be "
           "undone.") +
        u"\n\n"_qs +
        tr("Such old rows are left out when the same files are imported again. The files "
           "themselves and the backups you made still hold them: delete those too."));
    auto *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"keepYes"_qs);
    auto *no = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(static_cast<QPushButton *>(no));
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, asked = m_keeping.due](QAbstractButton *button) {
                if (button == yes)
                    remove(asked);
            });
    question->open();
}

void KeepDialog::remove(const QList<KeepDue> &confirmed)
{
    m_isRemoving = true;
    m_isDueKnown = false;
    showDue();
    Q_EMIT removeRequested(confirmed);
}

void KeepDialog::showRemoved(const KeptUntil &what)
{
    m_removed = what;
    m_problem.reset();
    m_isRemoving = false;
    m_keeping.due.clear();
    showDue();
}

void KeepDialog::showProblem(const Problem &problem)
{
    m_problem = problem; // kept: what is due is read anew right after it
    m_isRemoving = false;
    showDue();
}

void KeepDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void KeepDialog::retranslate()
{
    setWindowTitle(tr("How long data is kept"));
    m_intro->setText(
        tr("Keep what customers told you only as long as you need it. Choose how long, "
           "for everything or for a part; Patron tells you what has become too old, "
           "and removes it when you say so."));
    m_table->setHorizontalHeaderLabels({tr("What"),
                                        //: Column: number of answers, purchases, lines of lists
                                        tr("Records"), tr("Kept")});
    m_table->horizontalHeaderItem(AmountColumn)
        ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("What there is, and how long it is kept"));
    //: Before a choice such as "always"
    m_howLabel->setText(tr("&Keep it"));
    m_months->setSuffix({});
    m_months->setAccessibleName(tr("Number of months"));
    //: Before a choice such as "Delete all of it"
    m_thenLabel->setText(tr("&then"));
    {
        const QSignalBlocker quiet(m_then);
        const int chosen = m_then->currentData().toInt();
        m_then->clear();
        for (const KeepAction action : {KeepAction::Forget, KeepAction::Delete})
            m_then->addItem(keepActionText(action), int(action));
        m_then->setCurrentIndex(m_then->findData(chosen));
    }
    //: Button: rows that were removed may be imported again
    m_older->setText(tr("&Let them in again"));
    m_logLabel->setText(tr("&What went so far:"));
    m_log->setAccessibleName(tr("What went so far"));
    m_remove->setText(tr("&Remove what is too old…"));
    m_close->setText(tr("&Close"));
    listScopes();
    showDue();
}

} // namespace patron
