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

QString BenchFolder::csv()
{
    const QString file = path(u"survey.csv"_qs);
    if (!QFile::exists(file) && !writeBenchFile(file, m_rows, seed))
        return {};
    return file;
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
