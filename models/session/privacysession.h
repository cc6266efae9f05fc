// SPDX-License-Identifier: GPL-3.0-or-later
// One customer who asks for their data or to be forgotten, and the owner's own backups. Lives on
// the GUI thread; reads and writes on others.
#pragma once

#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/session/keeping.h"
#include "models/session/privacyrun.h"

#include <QObject>

#include <utility>

namespace patron {

class PrivacySession final : public QObject
{
    Q_OBJECT

public:
    /// writer has one thread: what is written is written in the order it was asked for.
    PrivacySession(QString database, QThreadPool &pool, QThreadPool &writer);

    /// As of the last found(), described().
    [[nodiscard]] const FoundPeople &people() const { return m_people; }
    [[nodiscard]] const PersonData &person() const { return m_person; }

public Q_SLOTS:
    /// Only the latest search is answered.
    void find(const QString &text);
    void describe(patron::CustomerId customer);
    /// What was described last, as a table where the name ends with ".csv", else as JSON.
    void giveData(const QString &path);
    /// Each is answered by forgotten() or failed(); the end of the program waits for it.
    void forget(patron::CustomerId customer, patron::ErasedScores scores);
    /// Each is answered by backedUp() or failed(); the end of the program waits for it.
    void backUp(const QString &path, patron::ExistingFile existing);
    /// Asked again for the same while it is done: it is done once.
    void restore(const QString &backup);
    /// The program ends: nothing is looked for any more, and a restore leaves the database as it
    /// was, so that what was promised behind it need not wait. Waits for nothing.
    void giveUp();

Q_SIGNALS:
    void found();
    void described();
    void given(const QString &path);
    /// What is counted is another number now: everything is to be read anew.
    void forgotten(const patron::Forgotten &what);
    void backedUp(const QString &path);
    /// Everything is another now.
    void restored(const patron::Restored &what);
    void failed(const patron::Problem &problem);

private:
    void tell(const Problem &problem);

    QString m_database;
    QList<std::pair<CustomerId, ErasedScores>> m_toForget; ///< asked for, not yet answered
    QString m_toRestore;                                   ///< of the restore that runs
    FoundPeople m_people;
    PersonData m_person;
    Job<FoundPeople> m_find;
    Job<PersonData> m_describe;
    JobQueue<Forgotten> m_forget;
    JobQueue<bool> m_backUp;
    Job<Restored> m_restore;
};

} // namespace patron
