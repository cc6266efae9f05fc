// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportSession that reads earlier imports the way a file was read just now, where the
// file repeats their rows.

#include "models/session/earlierreadings.h"
#include "models/session/importsession.h"
#include "models/session/readingtext.h"
#include "models/session/readotherwise.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace patron {

/// Each takes its own place, before what waits already, as the owner said yes to it. One whose file
/// is not where it was, or is another by now, is asked for when this file is done.
void ImportSession::readEarlierToo(ImportId with)
{
    const auto note =
        std::ranges::find(m_review->notes, ProblemCode::RowsReadOtherwise, &Problem::code);
    if (note == m_review->notes.end())
        return;
    QStringList headers;
    for (const ColumnMapping &column : m_review->mapping.columns)
        headers << column.header;
    const FileReading reading(m_review->mapping, m_options);
    const QList<ImportId> away = importsAway(*note);
    QList<ImportId> earlier = importsOf(*note);
    std::ranges::reverse(earlier); // each comes before the one that was put first just now
    for (const ImportId import : std::as_const(earlier)) {
        const auto &imports = m_imports.imports();
        const auto record = std::ranges::find(imports, import, &ImportRecord::id);
        if (record == imports.end())
            continue;
        const QStringList columns = reading.columnsOtherwise(*record);
        const QByteArray like = readingText(readLike(*record, columns, headers, m_options));
        if (QFileInfo(record->path).isFile() && !away.contains(import))
            startAgain(import, {}, like, Turn::Next, with);
        else
            QTimer::singleShot(0, this, [this, import, file = record->file, like] {
                askForFile(import, file, like);
            });
    }
}

QStringList ImportSession::filesReadWith(ImportId import) const
{
    QStringList files;
    if (const auto found = m_readWith.find(import.value); found != m_readWith.end()) {
        for (const ImportRecord &record : m_imports.imports()) {
            if (found->second.contains(record.id))
                files << record.file;
        }
    }
    return files;
}

} // namespace patron
