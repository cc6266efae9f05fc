// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfolder.h"

#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "tests/bench/benchfile.h"

#include <QDir>
#include <QFile>

namespace patron {

namespace {
constexpr quint32 seed = 20'240'229;
}

QString benchEnding(BenchFormat format)
{
    switch (format) {
    case BenchFormat::Csv:
        return u"csv"_qs;
    case BenchFormat::Gzip:
        return u"csv.gz"_qs;
    case BenchFormat::Zip:
        return u"zip"_qs;
    case BenchFormat::Json:
        return u"json"_qs;
    case BenchFormat::Xlsx:
        return u"xlsx"_qs;
    case BenchFormat::Ods:
        return u"ods"_qs;
    case BenchFormat::Sav:
        return u"sav"_qs;
    }
    Q_UNREACHABLE();
}

BenchFolder::BenchFolder(const QString &parent, qint64 rows)
    : m_folder((parent.isEmpty() ? QDir::tempPath() : parent) + u"/patron-bench-XXXXXX"_qs)
    , m_rows(rows)
{
}

QProcessEnvironment BenchFolder::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = path(u"home"_qs);
    QDir().mkpath(home);
    for (const QString &name : {u"HOME"_qs, u"XDG_DATA_HOME"_qs, u"XDG_CONFIG_HOME"_qs,
                                u"XDG_CACHE_HOME"_qs, u"XDG_RUNTIME_DIR"_qs})
        environment.insert(name, home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!environment.contains(u"QT_QPA_PLATFORM"_qs))
        environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    return environment;
}

QString BenchFolder::file(BenchFormat format)
{
    const QString name = path(u"survey."_qs + benchEnding(format));
    return QFile::exists(name) || write(format, name) ? name : QString();
}

bool BenchFolder::write(BenchFormat format, const QString &name)
{
    switch (format) {
    case BenchFormat::Csv:
        return writeBenchCsv(name, m_rows, seed);
    case BenchFormat::Gzip:
        return packGzip(csv(), name);
    case BenchFormat::Zip:
        return packZip(csv(), name);
    case BenchFormat::Json:
        return writeBenchJson(name, m_rows, seed);
    case BenchFormat::Xlsx:
        return writeBenchXlsx(name, m_rows, seed);
    case BenchFormat::Ods:
        return writeBenchOds(name, m_rows, seed);
    case BenchFormat::Sav:
        return writeBenchSav(name, m_rows, seed);
    }
    Q_UNREACHABLE();
}

QString BenchFolder::database()
{
    const QString database = path(u"shop.db"_qs);
    if (QFile::exists(database))
        return database;
    if (const QString file = csv(); file.isEmpty() || !prepareDatabase(database) ||
                                    !importFile(database, file, ImportOptions(), Progress()))
        return {};
    return database;
}

void BenchFolder::removeDatabase(const QString &path)
{
    for (const QString &ending : {u""_qs, u"-wal"_qs, u"-shm"_qs, u"-journal"_qs})
        QFile::remove(path + ending);
}

} // namespace patron
