// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/privacysession.h"

#include "models/base/safefile.h"
#include "models/session/persontext.h"
#include "models/storage/database.h"
#include "models/storage/filebackup.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace patron {

PrivacySession::PrivacySession(QString database, QThreadPool &pool, QThreadPool &writer)
    : m_database(std::move(database))
    , m_find(pool)
    , m_describe(pool)
    , m_forget(writer)
    , m_backUp(writer)
    , m_restore(writer)
{
}

void PrivacySession::tell(const Problem &problem)
{
    if (problem.code != ProblemCode::Cancelled)
        Q_EMIT failed(problem);
}

void PrivacySession::find(const QString &text)
{
    m_find.start(
        [path = m_database, text](const Progress &progress) -> Result<FoundPeople> {
            const auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            return findPeople(**database, text, progress);
        },
        [this](const Result<FoundPeople> &people) {
            if (!people) {
                tell(people.error());
                return;
            }
            m_people = *people;
            Q_EMIT found();
        });
}

void PrivacySession::describe(CustomerId customer)
{
    m_describe.start(
        [path = m_database, customer](const Progress &progress) {
            return readPerson(path, QString::number(customer.value), progress);
        },
        [this](const Result<PersonData> &person) {
            if (!person) {
                tell(person.error());
                return;
            }
            m_person = *person;
            Q_EMIT described();
        });
}

void PrivacySession::giveData(const QString &path)
{
    const bool isTable = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QByteArray bytes =
        isTable ? personCsv(m_person) : QJsonDocument(personJson(m_person)).toJson();
    if (const auto written = writeWholeFile(path, bytes); !written)
        tell(written.error());
    else
        Q_EMIT given(path);
}

void PrivacySession::forget(CustomerId customer, ErasedScores scores)
{
    if (m_restore.isRunning()) {
        // Behind it, whoever has this id might be another.
        tell(stop(ProblemCode::DatabaseBusy));
        return;
    }
    const std::pair wanted(customer, scores);
    if (m_toForget.contains(wanted))
        return;
    m_toForget << wanted;
    m_forget.add(
        [path = m_database, customer, scores]() -> Result<Forgotten> {
            auto what = forgetPerson(path, QString::number(customer.value), scores,
                                     QDate::currentDate(), Progress());
            if (!what) // at the end of the program nobody else is told
                qCWarning(logJob) << "not forgotten:" << problemId(what.error().code);
            return what;
        },
        [this, wanted](const Result<Forgotten> &what) {
            m_toForget.removeOne(wanted);
            if (!what) {
                tell(what.error());
                return;
            }
            m_people = {};
            m_person = {};
            Q_EMIT forgotten(*what);
        });
}

void PrivacySession::backUp(const QString &path, ExistingFile existing)
{
    m_backUp.add(
        [database = m_database, path, existing]() -> Result<bool> {
            const auto done =
                makeBackup(database, path, existing, QDateTime::currentDateTimeUtc(), Progress());
            if (done)
                return true;
            qCWarning(logJob) << "no backup:" << problemId(done.error().code);
            return failure(done.error());
        },
        [this, path](const Result<bool> &done) {
            if (done)
                Q_EMIT backedUp(path);
            else
                tell(done.error());
        });
}

void PrivacySession::restore(const QString &backup)
{
    if (m_restore.isRunning()) {
        // Begun anew it would keep a copy of what was just restored, and the way back from the
        // first one would be told to nobody.
        if (backup != m_toRestore)
            tell(stop(ProblemCode::DatabaseBusy));
        return;
    }
    m_toRestore = backup;
    m_restore.start(
        [database = m_database, backup](const Progress &progress) {
            const bool isPutBack =
                copiesBeforeRestore(database).contains(QFileInfo(backup).absoluteFilePath());
            auto what = restoreBackup(database, backup, QDateTime::currentDateTime(), progress);
            if (what)
                what->isPutBack = isPutBack;
            return what;
        },
        [this](const Result<Restored> &what) {
            if (!what) {
                tell(what.error());
                return;
            }
            m_people = {};
            m_person = {};
            Q_EMIT restored(*what);
        });
}

void PrivacySession::giveUp()
{
    m_find.cancel();
    m_describe.cancel();
    m_restore.cancel();
}

} // namespace patron
