// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a JSON file letter by letter, whatever its encoding, a piece of it in memory. Made by
// JsonReader, used on one worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/textdecoder.h"
#include "models/files/textencoding.h"

#include <QFile>

#include <memory>
#include <optional>
#include <string>

namespace patron {

class JsonSource final
{
public:
    explicit JsonSource(const QString &path);

    /// encoding: what the owner insists on; empty = decide. Fails with FileUnreadable, FileEmpty,
    /// FileBinary, EncodingUnknown, Cancelled.
    [[nodiscard]] Result<void> open(const QString &encoding, const Progress &progress);

    /// Whether there is a letter at the place where the reading stands; problem() says where there
    /// is none because something is wrong.
    [[nodiscard]] bool hasMore() { return m_at < m_text.size() || fill(); }
    [[nodiscard]] char current() const { return m_text[m_at]; }
    void advance() { ++m_at; }
    /// Undoes one advance(); only right after it.
    void stepBack() { m_at -= m_at > 0; }
    void skipSpace();
    /// In bytes of text from the beginning.
    [[nodiscard]] qint64 position() const { return m_before + static_cast<qint64>(m_at); }
    /// A word of the file begins here: from here on, no more than a limit may come without another
    /// mark.
    void mark() { m_marked = position(); }

    /// Whoever wants the letters that follow.
    void setProgress(const Progress &progress) { m_progress = progress; }
    /// To a place that position() gave, from the beginning of the file on.
    [[nodiscard]] Result<void> seek(qint64 position);
    /// The line of a place, from 1. Reads the file up to there, and leaves the reading there.
    [[nodiscard]] qint64 lineOf(qint64 position);

    /// Cancelled, FileUnreadable, FileTooLarge: a single word without end.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] Problem problemAt(ProblemCode code, qint64 row = 0) const;
    [[nodiscard]] const TextEncoding &encoding() const { return m_encoding; }
    [[nodiscard]] const TextDecoder &decoder() const { return *m_decoder; }
    [[nodiscard]] qint64 bytes() const { return m_file.size(); }
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }

private:
    bool fill();
    void addPiece();
    [[nodiscard]] Result<void> restart();

    QFile m_file;
    TextEncoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder;
    Progress m_progress;
    std::optional<Problem> m_problem;
    QByteArray m_bytes; ///< the piece just read
    std::string m_text; ///< its text
    size_t m_at = 0;
    qint64 m_before = 0; ///< bytes of text before m_text
    qint64 m_marked = 0;
    bool m_atEnd = false;
};

} // namespace patron
