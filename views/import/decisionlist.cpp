// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/decisionlist.h"

#include "views/text/decisiontext.h"
#include "views/text/problemtext.h"
#include "views/widgets/menubutton.h"
#include "views/widgets/verdictlabel.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

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

const QString ofNote = u"note-"_qs;

/// Of a note that the same decision mends.
QString noteName(const ReadingDecision &decision)
{
    return ofNote + buttonName(decision);
}

QString withoutNote(const QString &name)
{
    return name.startsWith(ofNote) ? name.mid(ofNote.size()) : name;
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
    for (const ReadingDecision &decision : decisions) {
        if (decision.isAssumed)
            m_asked << buttonName(decision);
    }
    if (decisions == m_decisions && notes == m_notes)
        return;
    m_decisions = decisions;
    m_notes = notes;
    retranslate();
}

void DecisionList::setFirstRows(const QList<ShownRow> &rows)
{
    m_lastFirstRow = rows.isEmpty() ? 0 : rows.last().row;
}

void DecisionList::retranslate()
{
    if (const QWidget *focus = focusWidget(); focus && focus->hasFocus())
        m_touched = focus->objectName();
    const int scrolled = verticalScrollBar()->value();
    // A new body instead of changed lines: none of the old ones can stay behind.
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    // What is to be answered comes first, then what changes the figures, then what is plain.
    int row = addNotes(*grid, 0, Part::Asked);
    row = addDecisions(*grid, row, Part::Asked);
    row = addNotes(*grid, row, Part::Plain);
    row = addDecisions(*grid, row, Part::Plain);
    grid->setRowStretch(row, 1);
    setWidget(body); // shown with all that is in it: the focus may go there at once
    setVisible(row > 0);
    setAccessibleName(tr("How the file is read"));
    verticalScrollBar()->setValue(scrolled); // no line moves away from under the mouse
    focusTouched(*body);
    updateGeometry();
}

/// Of what is told where the button stood, that of the warning that came of it.
void DecisionList::focusTouched(const QWidget &body)
{
    const QString touched = std::exchange(m_touched, {});
    if (touched.isEmpty())
        return;
    auto *button = body.findChild<QPushButton *>(touched);
    for (const Problem &note : std::as_const(m_notes)) {
        const ReadingDecision *decision = isWarning(note) ? mending(note) : nullptr;
        if (decision && touched.endsWith(buttonName(*decision)))
            button = body.findChild<QPushButton *>(noteName(*decision));
    }
    if (!button)
        button = body.findChild<QPushButton *>(withoutNote(touched));
    if (!button)
        return;
    button->setFocus();
    ensureWidgetVisible(button, 0, 0);
}

const ReadingDecision *DecisionList::mending(const Problem &note) const
{
    const auto found = std::ranges::find_if(
        m_decisions, [&note](const ReadingDecision &each) { return isMendedBy(note, each); });
    return found == m_decisions.end() ? nullptr : &*found;
}

/// What a decision can change stays where it is when it becomes a warning, or is one no more.
int DecisionList::addNotes(QGridLayout &grid, int row, Part part)
{
    for (const Problem &problem : std::as_const(m_notes)) {
        const bool isFirst = isWarning(problem) || mending(problem);
        if (isFirst == (part == Part::Asked))
            addNote(grid, row++, problem);
    }
    return row;
}

int DecisionList::addDecisions(QGridLayout &grid, int row, Part part)
{
    for (const ReadingDecision &decision : std::as_const(m_decisions)) {
        if (m_asked.contains(buttonName(decision)) == (part == Part::Asked))
            addDecision(grid, row++, decision);
    }
    return row;
}

void DecisionList::addDecision(QGridLayout &grid, int row, const ReadingDecision &decision)
{
    auto *line = new VerdictLabel(grid.parentWidget());
    const QString sentence = decisionText(decision, locale());
    line->setSentence(sentence, decision.isAssumed ? Tone::Unsure : Tone::Plain);
    grid.addWidget(line, row, 0, Qt::AlignVCenter);
    if (decision.reading == Reading::LeftOut)
        addShow(grid, row, sentence, decision.rows, {});
    if (decision.reading == Reading::Earlier)
        addOther(grid, row, sentence, decision);
    else if (!decision.alternatives.isEmpty())
        addMenu(grid, row, buttonName(decision), sentence, decision);
}

/// Of two choices the one that does not hold: a press is enough.
void DecisionList::addOther(QGridLayout &grid, int row, const QString &sentence,
                            const ReadingDecision &decision)
{
    const auto other = std::ranges::find_if(
        decision.alternatives, [&](const QString &each) { return each != decision.value; });
    if (other == decision.alternatives.end())
        return;
    auto *button = new QPushButton(choiceText(decision, *other, locale()), grid.parentWidget());
    button->setObjectName(buttonName(decision));
    button->setAutoDefault(false);
    button->setAccessibleDescription(sentence);
    connect(button, &QPushButton::clicked, this,
            [this, decision, value = *other, name = button->objectName()] {
                m_touched = name;
                Q_EMIT decisionRequested(decision, value);
            });
    grid.addWidget(button, row, 2, Qt::AlignVCenter);
}

bool DecisionList::addShow(QGridLayout &grid, int row, const QString &sentence,
                           const QList<qint64> &rows, const QString &column)
{
    if (rows.isEmpty() || rows.last() <= m_lastFirstRow)
        return false;
    //: Button beside a note about rows of the file: the preview shows these rows
    auto *button = new QPushButton(tr("Show rows"), grid.parentWidget());
    button->setObjectName(u"show-%1-%2"_qs.arg(rows.first()).arg(column));
    button->setAutoDefault(false);
    button->setAccessibleDescription(sentence);
    connect(button, &QPushButton::clicked, this, [this, rows, column, name = button->objectName()] {
        m_touched = name;
        Q_EMIT rowsRequested(rows, column);
    });
    grid.addWidget(button, row, 1, Qt::AlignVCenter);
    return true;
}

void DecisionList::addMenu(QGridLayout &grid, int row, const QString &name, const QString &sentence,
                           const ReadingDecision &decision)
{
    auto *button = new MenuButton(tr("Change"), grid.parentWidget());
    button->setObjectName(name);
    button->setAccessibleName(tr("Change"));
    button->setAccessibleDescription(sentence);
    auto *menu = new QMenu(button);
    auto *choices = new QActionGroup(menu); // one of them holds: the marks are round
    for (const QString &value : decision.alternatives) {
        QAction *action = menu->addAction(menuText(choiceText(decision, value, locale())));
        action->setData(value);
        action->setCheckable(true);
        action->setActionGroup(choices);
        action->setChecked(value == decision.value);
        // Asked for, not done: the mark follows what comes back. What was only assumed is answered
        // by the choice that has the mark already.
        connect(action, &QAction::triggered, this, [this, decision, value, name, choices] {
            for (QAction *each : choices->actions())
                each->setChecked(each->data().toString() == decision.value);
            m_touched = name;
            Q_EMIT decisionRequested(decision, value);
        });
    }
    button->setMenu(menu);
    grid.addWidget(button, row, 2, Qt::AlignVCenter);
}

void DecisionList::addNote(QGridLayout &grid, int row, const Problem &problem)
{
    auto *line = new VerdictLabel(grid.parentWidget());
    const QString sentence = problemText(problem, locale());
    line->setSentence(sentence, isWarning(problem) ? Tone::Unsure : Tone::Plain);
    const ReadingDecision *decision = mending(problem);
    const bool isShowable = addShow(grid, row, sentence, problem.rows, problem.place.column);
    if (!decision) {
        grid.addWidget(line, row, 0, 1, isShowable ? 1 : 3);
        return;
    }
    grid.addWidget(line, row, 0, Qt::AlignVCenter);
    addMenu(grid, row, noteName(*decision), sentence, *decision);
}

/// Wider lines are fewer: what was asked for at another width is no measure any more.
void DecisionList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
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
