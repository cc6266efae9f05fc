// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/decisionlist.h"

#include "views/text/decisiontext.h"
#include "views/text/problemtext.h"
#include "views/widgets/menubutton.h"
#include "views/widgets/verdictlabel.h"

#include <QGridLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

constexpr int mostLines = 9; ///< what is more is scrolled to
constexpr qsizetype menuLetters = 60;

/// For tests and for finding the button again.
QString buttonName(const ReadingDecision &decision)
{
    return u"change-%1-%2"_qs.arg(int(decision.reading)).arg(decision.header);
}

/// The text of a menu is of the file: its & is no shortcut.
QString menuText(QString text)
{
    if (text.size() > menuLetters)
        text = text.left(menuLetters) + u'\u2026';
    return text.replace(u'&', u"&&"_qs);
}

} // namespace

DecisionList::DecisionList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(new QWidget);
}

void DecisionList::setDecisions(const QList<ReadingDecision> &decisions,
                                const QList<Problem> &notes)
{
    if (decisions == m_decisions && notes == m_notes)
        return;
    m_decisions = decisions;
    m_notes = notes;
    retranslate();
}

void DecisionList::retranslate()
{
    if (const QWidget *focus = focusWidget(); focus && focus->hasFocus())
        m_touched = focus->objectName();
    // A new body instead of changed lines: none of the old ones can stay behind.
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    // What is to be answered comes first, then what changes the figures, then what is plain.
    const auto addDecisions = [&](bool areAssumed) {
        for (const ReadingDecision &decision : std::as_const(m_decisions)) {
            if (decision.isAssumed == areAssumed)
                addDecision(*grid, row++, decision);
        }
    };
    const auto addNotes = [&](bool areWarnings) {
        for (const Problem &problem : std::as_const(m_notes)) {
            if (isWarning(problem) == areWarnings)
                addNote(*grid, row++, problem);
        }
    };
    addNotes(true);
    addDecisions(true);
    addNotes(false);
    addDecisions(false);
    grid->setRowStretch(row, 1);
    setWidget(body); // shown with all that is in it: the focus may go there at once
    setVisible(row > 0);
    setAccessibleName(tr("How the file is read"));
    const QString touched = std::exchange(m_touched, {});
    if (auto *button = body->findChild<QPushButton *>(touched); button && !touched.isEmpty()) {
        button->setFocus();
        ensureWidgetVisible(button);
    }
    updateGeometry();
}

void DecisionList::addDecision(QGridLayout &grid, int row, const ReadingDecision &decision)
{
    auto *line = new VerdictLabel(grid.parentWidget());
    const QString sentence = decisionText(decision, locale());
    line->setSentence(sentence, decision.isAssumed ? Tone::Unsure : Tone::Plain);
    grid.addWidget(line, row, 0, Qt::AlignVCenter);
    if (decision.alternatives.isEmpty())
        return;
    auto *button = new MenuButton(tr("Change"), grid.parentWidget());
    button->setObjectName(buttonName(decision));
    button->setAccessibleName(tr("Change"));
    button->setAccessibleDescription(sentence);
    auto *menu = new QMenu(button);
    for (const QString &value : decision.alternatives) {
        QAction *action = menu->addAction(menuText(choiceText(decision, value, locale())));
        action->setData(value);
        action->setCheckable(true);
        action->setChecked(value == decision.value);
        connect(action, &QAction::triggered, this, [this, decision, value] {
            m_touched = buttonName(decision);
            Q_EMIT decisionRequested(decision, value);
        });
    }
    button->setMenu(menu);
    grid.addWidget(button, row, 1);
}

void DecisionList::addNote(QGridLayout &grid, int row, const Problem &problem)
{
    auto *line = new VerdictLabel(grid.parentWidget());
    line->setSentence(problemText(problem, locale()),
                      isWarning(problem) ? Tone::Unsure : Tone::Plain);
    grid.addWidget(line, row, 0, 1, 2);
}

int DecisionList::contentHeight() const
{
    const QLayout *layout = widget()->layout();
    if (!layout)
        return 0;
    return layout->hasHeightForWidth() ? layout->heightForWidth(std::max(width(), 200))
                                       : layout->sizeHint().height();
}

QSize DecisionList::sizeHint() const
{
    const int line = fontMetrics().height() + 16;
    return {QScrollArea::sizeHint().width(), std::min(contentHeight(), mostLines * line)};
}

QSize DecisionList::minimumSizeHint() const
{
    const int line = fontMetrics().height() + 16;
    return {0, std::min(contentHeight(), 3 * line)};
}

} // namespace patron
