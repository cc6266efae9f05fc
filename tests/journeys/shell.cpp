// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/shell.h"

#include "tests/support/dump.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QTest>

namespace patron::test {

namespace {

constexpr int patience = 60'000;

void fail(const QString &why)
{
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
}

Outcome ended(QProcess &process)
{
    process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    Outcome outcome;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    process.kill();
    process.waitForFinished();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QJsonObject onlyOne(const QJsonArray &all, const QString &what)
{
    if (all.size() != 1)
        fail(QStringLiteral("%1: found %2 times").arg(what).arg(all.size()));
    return all.isEmpty() ? QJsonObject() : all.first().toObject();
}

} // namespace

QJsonObject Outcome::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    if (!document.isObject())
        fail(QStringLiteral("not JSON (%1): %2 %3").arg(error.errorString(), out.left(200), err));
    return document.object();
}

Shell::Shell() = default;

Outcome Shell::run(const QStringList &arguments) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const char *kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(QLatin1String(kept), qEnvironmentVariable(kept));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder());
    process.setProgram(QStringLiteral(PATRON_PROGRAM));
    process.setArguments(arguments);
    return ended(process);
}

Outcome Shell::patron(QStringList arguments) const
{
    return run(arguments << QStringLiteral("--database") << database());
}

QJsonArray Shell::import(const QStringList &arguments) const
{
    const Outcome outcome = patron(QStringList{QStringLiteral("import")} + arguments +
                                   QStringList{QStringLiteral("--json")});
    if (outcome.code != 0)
        fail(QStringLiteral("import ended with %1: %2").arg(outcome.code).arg(outcome.err));
    const QJsonArray imports = outcome.json()[QStringLiteral("imports")].toArray();
    for (const QJsonValue &each : imports) {
        const QList<int> brought = broughtBy(each.toObject());
        if (brought[0] != brought[1] + brought[2] + brought[3] + brought[4])
            fail(QStringLiteral("rows do not add up: ") + outcome.out);
    }
    return imports;
}

QJsonObject Shell::figures(const QStringList &arguments) const
{
    const Outcome outcome =
        patron(QStringList{QStringLiteral("figures"), QStringLiteral("--json")} + arguments);
    if (outcome.code != 0)
        fail(QStringLiteral("figures ended with %1: %2").arg(outcome.code).arg(outcome.err));
    return outcome.json();
}

Outcome Shell::tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    return ended(process);
}

QString Shell::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail(QStringLiteral("cannot write ") + file.fileName());
    return file.fileName();
}

QStringList Shell::files() const
{
    QStringList found;
    QDirIterator each(folder(),
                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        found << each.next();
    found.sort();
    return found;
}

QStringList Shell::content() const
{
    QStringList rows;
    {
        QSqlDatabase sql =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("content"));
        sql.setDatabaseName(database());
        sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!sql.open())
            fail(QStringLiteral("cannot open ") + database());
        if (const QStringList wrong = complaints(sql); !wrong.isEmpty())
            fail(wrong.join(u'\n'));
        rows = dump(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("content"));
    return rows;
}

QString sampleFile(const QString &name)
{
    const QDir samples(QStringLiteral(PATRON_SAMPLE_FOLDER));
    for (const QString &language :
         samples.entryList({u"??"_qs}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const QString path = samples.filePath(language + u'/' + name); QFile::exists(path))
            return path;
    }
    return samples.filePath(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("cannot read ") + path);
    return file.readAll();
}

QList<int> broughtBy(const QJsonObject &import)
{
    QList<int> counts;
    for (const char *key : {"rows", "added", "changed", "duplicates", "rejected"})
        counts << import[QLatin1String(key)].toInt(-1);
    return counts;
}

QJsonObject figureOf(const QJsonObject &answer, const QString &metric)
{
    QJsonArray found;
    for (const QJsonValue &each : answer[QStringLiteral("figures")].toArray()) {
        if (each.toObject()[QStringLiteral("metric")] == metric)
            found << each;
    }
    return onlyOne(found, metric);
}

QJsonObject questionOf(const QJsonObject &answer, const QString &headerPart)
{
    QJsonArray found;
    for (const QJsonValue &each : answer[QStringLiteral("questions")].toArray()) {
        const QString header = each.toObject()[QStringLiteral("question")].toString();
        if (header == headerPart)
            return each.toObject();
        if (header.contains(headerPart))
            found << each;
    }
    return onlyOne(found, headerPart);
}

QMap<QString, int> groupsOf(const QJsonObject &answer)
{
    QMap<QString, int> groups;
    for (const QJsonValue &each : answer[QStringLiteral("groups")].toArray())
        groups[each.toObject()[QStringLiteral("value")].toString()] +=
            each.toObject()[QStringLiteral("responses")].toInt();
    return groups;
}

QMap<QString, int> countsOf(const QJsonObject &figureOrQuestion)
{
    QMap<QString, int> counts;
    const QJsonObject object = figureOrQuestion[QStringLiteral("counts")].toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        counts[each.key()] = each.value().toInt();
    return counts;
}

} // namespace patron::test
