// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/importnames.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

QMap<QString, QString> namesOfImports(const QList<ImportRecord> &imports)
{
    QMap<QString, QList<ImportRecord>> byFile;
    for (const ImportRecord &import : imports)
        byFile[import.file] << import;
    QMap<QString, QString> names;
    for (QList<ImportRecord> &alike : byFile) {
        std::ranges::sort(alike, {}, [](const ImportRecord &import) { return import.id.value; });
        const auto folderOf = [](const ImportRecord &import) {
            return QFileInfo(QFileInfo(import.path).path()).fileName();
        };
        QMap<QString, int> folders;
        for (const ImportRecord &import : std::as_const(alike))
            ++folders[folderOf(import)];
        QMap<QString, int> numbers;
        for (const ImportRecord &import : std::as_const(alike)) {
            const QString folder = folderOf(import);
            QString name = import.file;
            if (folders.size() > 1 && !folder.isEmpty())
                name = folder + u'/' + name;
            if (folders[folder] > 1)
                name += QStringLiteral(" (%1)").arg(++numbers[folder]);
            names[QString::number(import.id.value)] = name;
        }
    }
    return names;
}

} // namespace patron
