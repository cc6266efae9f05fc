// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the owner owes a call: the lists under the dashboard's filter, what the owner says of each
// case, and taking that back. Reads on the pool, writes one after the other on the writer. Made by
// app, GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/counting/filter.h"
#include "models/items/callbacklistmodel.h"

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
    ~CallBackSession() override;

    [[nodiscard]] CallBackListModel &calls() { return m_calls; }
    [[nodiscard]] CallBackView view() const { return m_view; }
    [[nodiscard]] qint64 count(CallBackView view) const;
    [[nodiscard]] const CallBackHelp &help() const { return m_list.help; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// Who was named as a caller before, in order of the alphabet.
    [[nodiscard]] QStringList callers() const;
    /// Something is read, sorted or written, or waits to be told of.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const Filter &filter() const { return m_filter; }
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
    /// Shown at once, written in the background.
    void change(const patron::CallBackEntry &entry, const patron::CallBackRecord &record);
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
    /// The calls for paper: answered with collected(). Those that are due until today; where none
    /// is, the most urgent open ones; while the closed ones are on screen, those. No more than
    /// sheetLimit, what a day has room for. Who cannot be reached is not among them.
    void collect();

public:
    static constexpr size_t sheetLimit = 60;
    /// Whether collect() would have anything to tell.
    [[nodiscard]] bool isAnyForSheet() const;

Q_SIGNALS:
    /// The lists are complete, or made anew.
    void listed();
    /// How many calls are due until today, the first few of them, and how many unhappy answers left
    /// no phone and no e-mail.
    void todayListed(qint64 count, const QList<patron::CallBackTexts> &first, qint64 unreachable);
    void changed(const patron::CallBackRecord &before, const patron::CallBackRecord &after);
    /// What was said of a call is as it was before, or once more as it was said.
    void undone(const patron::CallBackRecord &said, const patron::CallBackRecord &now);
    void redone(const patron::CallBackRecord &before, const patron::CallBackRecord &now);
    /// What was said is stored.
    void written();
    /// Nothing said until now can be taken back any more.
    void undoDropped();
    /// leftOut: other cases, due later or not fresh; unreachable: unhappy answers that left neither
    /// phone nor e-mail.
    void collected(const QList<patron::CallBack> &calls, qint64 leftOut, qint64 unreachable);
    void failed(const patron::Problem &problem);

private:
    struct Change
    {
        ResponseId response;
        CaseKey key;
        CallBackRecord before;
        CallBackRecord after;
    };
    struct Loaded
    {
        std::shared_ptr<const CallBackAnswers> answers;
        CallBackRecords records;
    };

    [[nodiscard]] CallBackView sheetView() const;
    void reload();
    void relist();
    void showList();
    void tellToday();
    void fetch(const std::vector<ResponseId> &responses);
    void apply(const Change &change);
    void writeNext();
    void tell(const Problem &problem);

    QString m_database;
    QDate m_today;
    CallBackRule m_rule;
    CallBackView m_view = CallBackView::Today;
    std::shared_ptr<const Snapshot> m_snapshot;
    Filter m_filter;
    bool m_isShown = true;
    bool m_isStale = false; ///< another filter came while they were not on screen
    std::shared_ptr<const CallBackAnswers> m_answers;
    CallBackRecords m_records;
    CallBackRecords m_recent; ///< said since the last reading began
    CallBackList m_list;
    CallBackListModel m_calls;
    QList<Change> m_toWrite;
    QList<Change> m_done;   ///< what undo() takes back, the latest last
    QList<Change> m_undone; ///< what redo() makes again, the latest last
    Job<Loaded> m_load;
    Job<CallBackList> m_sort;
    Job<QList<CallBackTexts>> m_page;
    Job<QList<CallBackTexts>> m_first;
    Job<QList<CallBackTexts>> m_sheet;
    std::unique_ptr<JobQueue<bool>> m_write; ///< the first of m_toWrite, or nothing
};

} // namespace patron
