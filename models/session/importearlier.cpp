// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportSession that reads earlier imports the way a file was read just now, where the
// file repeats their rows.

#include "models/session/earlierreadings.h"
#include "models/session/importsession.h"
#include "models/session/readingtext.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace patron {

/// Each takes its own place, behind what waits already. One whose file is not where it was is asked
/// for when this file is done.
void ImportSession::readEarlierToo()
{
    const auto note =
        std::ranges::find(m_review->notes, ProblemCode::RowsReadOtherwise, &Problem::code);
    if (note == m_review->notes.end())
        return;
    QStringList headers;
    for (const ColumnMapping &column : m_review->mapping.columns)
        headers << column.header;
    for (const ImportId import : importsOf(*note)) {
        const auto &imports = m_imports.imports();
        const auto record = std::ranges::find(imports, import, &ImportRecord::id);
        if (record == imports.end())
            continue;
        const QStringList columns = columnsReadOtherwise(*record, m_review->mapping, m_options);
        const QByteArray reading = readingText(readLike(*record, columns, headers, m_options));
        if (QFileInfo(record->path).isFile())
            startAgain(import, {}, reading);
        else
            QTimer::singleShot(0, this, [this, import, reading] { readAs(import, reading); });
    }
}

} // namespace patron
