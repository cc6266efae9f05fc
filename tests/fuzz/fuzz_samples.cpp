// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample of each format into a folder of its own: where a fuzzer begins.
#include "readthrough.h"

#include <QDir>
#include <QFile>

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    for (const patron::fuzz::Door &door : patron::fuzz::doors()) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + u'/' + QLatin1String(door.id));
        QFile file(folder.filePath(QStringLiteral("sample")));
        const QByteArray bytes = door.sample();
        if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            return 1;
    }
    return 0;
}
