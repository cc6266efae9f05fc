// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the owner owes a call: the lists under the dashboard's filter, what the owner says of each
// case, and taking that back. Reads on the pool, writes one after the other on the writer. Made by
// app, GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/counting/filter.h"
#include "models/items/callbacklistmodel.h"
#include "models/session/callbackwriter.h"
#include "models/session/calltakeup.h"

#include <QObject>

#include <memory>

namespace patron {

class Snapshot;

class CallBackSession final : public QObject
{
    Q_OBJECT

public:
    CallBackSession(QString database, QDate today, QThreadPool &pool, QThreadPool &writer,
                    QObject *parent = nullptr);
    /// What the owner said is written, whatever ends the program.
    ~CallBackSession() override;

    [[nodiscard]] CallBackListModel &calls() { return m_calls; }
    [[nodiscard]] CallBackView view() const { return m_view; }
    [[nodiscard]] qint64 count(CallBackView view) const;
    [[nodiscard]] const NotToday &notToday() const { return m_list.notToday; }
    [[nodiscard]] const CallBackHelp &help() const { return m_list.help; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// Who was named as a caller before, in order of the alphabet.
    [[nodiscard]] QStringList callers() const;
    /// Something is read, sorted or written, or waits to be told of.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// From when to when there are answers, whatever the filter.
    [[nodiscard]] Period days() const;
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] const CallBackRule &rule() const { return m_rule; }

public Q_SLOTS:
    /// A new snapshot: the database is read anew, once the snapshot is whole. A new filter: the
    /// lists are made anew.
    void setScope(std::shared_ptr<const patron::Snapshot> snapshot, const patron::Filter &filter);
    /// Whether the calls are on screen, as they are at first: while they are not, a new filter
    /// waits, and the processor is for what is.
    void setShown(bool isShown);
    void setToday(QDate today);
    /// Whose answers open a case from now on: the database is read anew.
    void setRule(const patron::CallBackRule &rule);
    void setView(patron::CallBackView view);
    /// The rows on screen stay where they are, whatever is said of their cases (keepRows), until
    /// settle() or another list is wanted: nobody else comes under the mouse.
    void hold();
    void settle();
    /// Shown at once, written in the background.
    void change(const patron::CallBackEntry &entry, const patron::CallBackRecord &record);
    /// Whoever gave this answer is to be called: opens a case, or the closed one again, which is a
    /// change as any other; answered with caseShown(), as is one that is open already.
    void takeUp(patron::ResponseId response);
    /// Takes the latest change back.
    void undo();
    /// Makes the change again that was taken back last, unless there was another since.
    void redo();
    /// A customer was forgotten: nothing said until now can be taken back, or it would bring a note
    /// about them back.
    void dropUndo();
    /// The program ends: nothing is read any more. What the owner said is still written, in its
    /// turn, when this is destroyed.
    void giveUp();
    /// The list on screen for paper, from its beginning, no more than sheetLimit: answered with
    /// collected().
    void collect();

public:
    static constexpr size_t sheetLimit = 200;
    /// Whether collect() would have anything to tell.
    [[nodiscard]] bool isAnyForSheet() const;

Q_SIGNALS:
    /// The lists are complete, or made anew.
    void listed();
    /// How many calls are due until today, the first few of them, and how many unhappy answers left
    /// no phone and no e-mail.
    void todayListed(qint64 count, const QList<patron::CallBackTexts> &first, qint64 unreachable);
    void changed(const patron::CallBackChange &change);
    /// What was said of a call is as it was before, or once more as it was said.
    void undone(const patron::CallBackChange &change);
    void redone(const patron::CallBackChange &change);
    /// A case that was asked for is in this list, which is the one on screen from now on.
    void caseShown(const patron::ShownCallBack &shown);
    /// A case that was asked for is not among those of the filter: it is shown once there is none.
    void noFilterWanted();
    /// What was said is stored.
    void written();
    /// Nothing said until now can be taken back any more.
    void undoDropped();
    /// leftOut: other cases of the list; of today's, other open ones. unreachable: unhappy answers
    /// that left neither phone nor e-mail, where the list is of open ones that can be reached.
    void collected(const QList<patron::CallBack> &calls, qint64 leftOut, qint64 unreachable,
                   patron::CallBackView view);
    void failed(const patron::Problem &problem);

private:
    struct Loaded
    {
        std::shared_ptr<const CallBackAnswers> answers;
        CallBackRecords records;
    };

    void takeUpFound(const FoundCall &found);
    void showTakenUp();
    void reload();
    void relist();
    void showList();
    void tellToday();
    void fetch(const std::vector<ResponseId> &responses);
    void push(const CallBackChange &change);
    void apply(const CallBackChange &change);
    void writingRefused(const std::optional<Problem> &problem);
    void tell(const Problem &problem);

    QString m_database;
    QDate m_today;
    CallBackRule m_rule;
    CallBackView m_view = CallBackView::Today;
    std::shared_ptr<const Snapshot> m_snapshot;
    Filter m_filter;
    bool m_isShown = true;
    bool m_isRereadDue = false; ///< what is written meanwhile was not all there to be read
    bool m_isHeld = false;
    bool m_isStale = false; ///< another filter came while they were not on screen
    std::shared_ptr<const CallBackAnswers> m_answers;
    CallTakeUp m_takeUp;
    CallBackRecords m_records;
    CallBackRecords m_recent; ///< said since the last reading began
    CallBackList m_list;
    CallBackListModel m_calls;
    QList<CallBackChange> m_done;   ///< what undo() takes back, the latest last
    QList<CallBackChange> m_undone; ///< what redo() makes again, the latest last
    Job<Loaded> m_load;
    Job<CallBackList> m_sort;
    Job<QList<CallBackTexts>> m_page;
    Job<QList<CallBackTexts>> m_first;
    Job<QList<CallBackTexts>> m_sheet;
    CallBackWriter m_writer; ///< the last: what it still writes is written first
};

} // namespace patron
