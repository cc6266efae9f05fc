// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace patron {

QString defaultDatabasePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_qs);
    return folder.filePath(u"patron.db"_qs);
}

QStringList sampleFiles(const QString &language)
{
    const QDir folder(u":/patron/sample/"_qs + language);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.csv"_qs}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

} // namespace patron
