// SPDX-License-Identifier: GPL-3.0-or-later
// The panes, each with the session it shows, and what stands in their place: the empty state, the
// review of a file. What a click in one pane means for the filter is said here; what only the
// window can do goes out as a signal. Part of MainWindow, GUI thread.
#pragma once

#include "models/metrics/selfcheck.h"
#include "models/session/dashboard.h"
#include "views/widgets/card.h"

#include <QMap>
#include <QStackedWidget>

namespace patron {

class CallBackSession;
class CardPane;
class CommentSession;
class CommentsPane;
class ComparePane;
class CompareSession;
class DashboardSession;
class DataPane;
class EmptyState;
class ImportSession;
class Pane;
class QuestionSession;
class QuestionsPane;
class ReviewPage;

/// They outlive the panes.
struct PaneSessions
{
    DashboardSession &dashboard;
    ImportSession &import;
    CommentSession &comments;
    CallBackSession &callBacks;
    QuestionSession &questions;
    CompareSession &compare;
};

class PaneStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PaneStack(const PaneSessions &sessions, QWidget *parent);

    void showPane(PaneId pane);
    /// There is nothing yet that this pane could show.
    void showEmpty(PaneId pane);
    void showReview();
    [[nodiscard]] bool isReviewShown() const;
    /// Those at the bottom of a pane by which something is stored or given up: nothing may lie over
    /// them.
    [[nodiscard]] QList<QWidget *> lastButtons() const;
    /// So much above them is covered.
    void leaveRoom(int height);
    /// To type into at once.
    void focusSearch();
    void setSelfCheck(const CheckAnswers &answers);
    [[nodiscard]] DataPane &data() { return *m_data; }
    [[nodiscard]] ReviewPage &review() { return *m_review; }

Q_SIGNALS:
    void filesWanted();
    void sampleRequested();
    void paneRequested(patron::PaneId pane);
    void cardSaveRequested(const patron::CardData &figures, patron::CardId card,
                           patron::SaveFormat format);
    /// A table or a page, as it is.
    void saveRequested(const QString &title, patron::SaveFormat format, const QByteArray &bytes);
    /// A customer of a card is to be seen, or called back; by what they are known.
    void customerRequested(const QString &knownAs);
    void customerCallRequested(const QString &knownAs);
    void callSheetRequested();
    /// What was said last of a call is to be taken back.
    void callUndoRequested();
    void callRuleRequested();
    void selfCheckChanged(const patron::CheckAnswers &answers);

private:
    void add(PaneId id, Pane &pane);
    void addCards(PaneId id, CardPane &pane);
    void addComments();
    void addCallBacks();
    void addQuestions();
    void addCompare();

    PaneSessions m_sessions;
    QMap<PaneId, Pane *> m_panes;
    CommentsPane *m_comments = nullptr;
    ComparePane *m_compare = nullptr;
    DataPane *m_data = nullptr;
    EmptyState *m_empty = nullptr;
    ReviewPage *m_review = nullptr;
};

} // namespace patron
