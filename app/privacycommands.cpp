// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacycommands.h"

#include "app/keepcommand.h"
#include "models/base/safefile.h"
#include "models/counting/snapshotloader.h"
#include "models/session/answerexport.h"
#include "models/session/keeping.h"
#include "models/session/persontext.h"
#include "models/session/privacyrun.h"
#include "models/session/query.h"
#include "models/storage/database.h"
#include "models/storage/forgotten.h"
#include "views/text/keeptext.h"
#include "views/text/privacytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace patron {

namespace {

struct PrivacyCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyCommands)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// An export replaces an older table, never the database or a file of another kind.
Result<void> checkExportTarget(const QString &path, const QString &database)
{
    const QFileInfo target(path);
    if (!target.exists())
        return {};
    const bool isTable = target.suffix().compare(u"csv"_qs, Qt::CaseInsensitive) == 0 ||
                         target.suffix().compare(u"json"_qs, Qt::CaseInsensitive) == 0;
    if (!isTable || target.canonicalFilePath() == QFileInfo(database).canonicalFilePath())
        return failure(ProblemCode::TargetTaken, {}, {.file = path});
    return {};
}

Result<Told> exportPerson(const QString &database, const QString &key, const QString &path)
{
    const auto person = readPerson(database, key, Progress());
    if (!person)
        return failure(person.error());
    const bool isTable = path.endsWith(u".csv", Qt::CaseInsensitive);
    const QByteArray bytes =
        isTable ? personCsv(*person) : QJsonDocument(personJson(*person)).toJson();
    if (const auto written = writeWholeFile(path, bytes); !written)
        return failure(written.error());
    return Told{
        PrivacyCommandsText::tr("What is stored of this customer is in %1").arg(shown(path)), {}};
}

Result<Told> allowPerson(const QString &database, const QString &key)
{
    const auto connection = Database::open(database, Access::Write);
    if (!connection)
        return failure(connection.error());
    const auto allowed = allowAgain(**connection, key);
    if (!allowed)
        return failure(allowed.error());
    if (!*allowed)
        return failure(ProblemCode::PersonUnknown, {key});
    return Told{
        PrivacyCommandsText::tr("From now on the rows of this customer are imported again."),
        {{u"allowed"_qs, true}}};
}

Result<Told> backUp(const QString &database, const Invocation &invocation)
{
    const QString path = QDir::current().absoluteFilePath(invocation.files.first());
    const auto done = makeBackup(database, path, invocation.existing,
                                 QDateTime::currentDateTimeUtc(), Progress());
    if (!done)
        return failure(done.error());
    return Told{PrivacyCommandsText::tr("The backup is in %1").arg(shown(path)), {}};
}

Result<Told> restore(const QString &database, const Invocation &invocation, const QLocale &locale)
{
    const QString path = QDir::current().absoluteFilePath(invocation.files.first());
    const auto done = restoreBackup(database, path, QDateTime::currentDateTime(), Progress());
    if (!done)
        return failure(done.error());
    return Told{restoredText(*done, locale),
                {{u"copy"_qs, done->copy.isEmpty() ? QJsonValue() : QJsonValue(done->copy)},
                 {u"forgotten"_qs, done->forgotten},
                 {u"removed"_qs, done->removed},
                 {u"nameless"_qs, done->nameless},
                 {u"redone"_qs, done->isRedone}}};
}

Result<Told> forget(const QString &database, const Invocation &invocation, const QLocale &locale)
{
    const QString &key = invocation.files.first();
    if (invocation.isAllowedAgain)
        return allowPerson(database, key);
    const auto forgotten =
        forgetPerson(database, key, invocation.scores, QDate::currentDate(), Progress());
    if (!forgotten)
        return failure(forgotten.error());
    return Told{forgottenText(*forgotten, locale),
                {{u"removed"_qs, forgotten->erasure.removed},
                 {u"nameless"_qs, forgotten->erasure.nameless},
                 {u"overwritten"_qs, forgotten->erasure.isOverwritten},
                 {u"mentions"_qs, forgotten->mentions},
                 {u"copies_left"_qs, QJsonArray::fromStringList(forgotten->copiesLeft)}}};
}

Result<Told> exportData(const QString &database, const Invocation &invocation,
                        const QLocale &locale)
{
    const QString path = QDir::current().absoluteFilePath(invocation.files.first());
    if (const auto free = checkExportTarget(path, database); !free)
        return failure(free.error());
    if (!invocation.person.isEmpty())
        return exportPerson(database, invocation.person, path);
    const FigureQuery &query = invocation.query;
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const auto loaded = loadSnapshot(**connection, Progress(), query.kind);
    if (!loaded)
        return failure(loaded.error());
    const auto snapshot = answering(*loaded, query);
    const auto filter = resolveFilter(*snapshot, query);
    if (!filter)
        return failure(filter.error());
    const std::vector<ResponseId> records = recordsOf(*snapshot, *filter);
    if (const auto done = exportAnswers(**connection, query.kind, records, path, Progress()); !done)
        return failure(done.error());
    return Told{exportedText(qint64(records.size()), locale) + u' ' +
                    PrivacyCommandsText::tr("They are in %1").arg(shown(path)),
                {}};
}

} // namespace

Result<Told> runDataCommand(const QString &database, const Invocation &invocation,
                            const QLocale &locale)
{
    switch (invocation.command) {
    case Command::Backup:
        return backUp(database, invocation);
    case Command::Restore:
        return restore(database, invocation, locale);
    case Command::Keep:
        return runKeepCommand(database, invocation, locale);
    case Command::Forget:
        return forget(database, invocation, locale);
    default:
        return exportData(database, invocation, locale);
    }
}

} // namespace patron
