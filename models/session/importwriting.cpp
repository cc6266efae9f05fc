// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportSession that writes files: pasted text, and rows that were left out.

#include "models/base/safefile.h"
#include "models/session/importsession.h"

#include <QDir>
#include <QFileInfo>

namespace patron {

void ImportSession::openText(const QString &text, const QString &name)
{
    if (!m_clipboard)
        m_clipboard = std::make_unique<QTemporaryDir>();
    const QString folder = m_clipboard->filePath(QString::number(++m_texts));
    m_write.start(
        [folder, text, name](const Progress &) -> Result<QString> {
            const QString path = QDir(folder).filePath(name);
            if (!QDir().mkpath(folder))
                return failure(ProblemCode::WriteFailed, {path}, {.file = path});
            if (const auto written = writeWholeFile(path, text.toUtf8()); !written)
                return failure(written.error());
            return path;
        },
        [this](const Result<QString> &path) {
            if (path)
                open({*path});
            else
                Q_EMIT failed(path.error());
        });
}

void ImportSession::saveLeftOut(const QString &path, const LeftOutWords &words)
{
    if (!m_review || !m_review->isComplete)
        return;
    // The dialog asked before it took the name of another file; the one that is read and the
    // database are safe.
    for (const QString &kept : {m_current.file, m_database}) {
        if (QFileInfo(path).canonicalFilePath() == QFileInfo(kept).canonicalFilePath()) {
            Q_EMIT failed(stop(ProblemCode::TargetTaken, {}, {.file = path}));
            return;
        }
    }
    m_leftOut.start(
        [database = m_database, review = *m_review, options = m_options, path,
         words](const Progress &progress) {
            LeftOutFile file(path, words);
            return patron::saveLeftOut(database, review, options, file, progress);
        },
        [this, path](const Result<qint64> &saved) {
            if (saved)
                Q_EMIT leftOutSaved(path);
            else
                Q_EMIT failed(saved.error());
        });
}

} // namespace patron
