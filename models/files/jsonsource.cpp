// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsonsource.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qint64 jsonPiece = 256 * 1024;
/// One string of more is no answer of anybody.
constexpr qint64 wordLimit = 16 * 1024 * 1024;

} // namespace

JsonSource::JsonSource(const QString &path)
    : m_file(path)
{
}

Result<void> JsonSource::open(const QString &encoding, const Progress &progress)
{
    m_progress = progress;
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(problemAt(ProblemCode::FileUnreadable));
    auto decided = decideEncoding(m_file, encoding, progress);
    if (!decided) {
        Problem wrong = decided.error();
        wrong.place = {.file = m_file.fileName()};
        return failure(wrong);
    }
    m_encoding = *decided;
    m_decoder = std::make_unique<TextDecoder>(m_encoding.name);
    return restart();
}

Result<void> JsonSource::restart()
{
    if (!m_file.seek(m_encoding.markBytes))
        return failure(problemAt(ProblemCode::FileUnreadable));
    m_decoder->reset();
    m_problem.reset();
    m_text.clear();
    m_at = 0;
    m_before = 0;
    m_marked = 0;
    m_atEnd = false;
    return {};
}

bool JsonSource::fill()
{
    if (m_problem || m_atEnd)
        return false;
    if (position() - m_marked > wordLimit)
        m_problem = problemAt(ProblemCode::FileTooLarge);
    m_before += static_cast<qint64>(m_text.size());
    m_text.clear();
    m_at = 0;
    while (!m_problem && !m_atEnd && m_text.empty())
        addPiece();
    return !m_text.empty();
}

void JsonSource::addPiece()
{
    if (!m_progress.isWanted()) {
        m_problem = problemAt(ProblemCode::Cancelled);
        return;
    }
    m_bytes.resize(jsonPiece);
    const qint64 got = m_file.read(m_bytes.data(), jsonPiece);
    if (got < 0) {
        m_problem = problemAt(ProblemCode::FileUnreadable);
        return;
    }
    m_bytes.truncate(got);
    m_atEnd = got == 0;
    // The decoder would leave zeros out; in JSON they are an error, as any control character is.
    if (!m_encoding.name.startsWith(u"UTF-16"))
        std::replace(m_bytes.begin(), m_bytes.end(), '\0', '\1');
    m_decoder->decode({m_bytes.constData(), static_cast<size_t>(got)},
                      m_atEnd ? Piece::Last : Piece::More, m_text);
}

void JsonSource::skipSpace()
{
    while (hasMore() &&
           (current() == ' ' || current() == '\n' || current() == '\r' || current() == '\t'))
        advance();
}

Result<void> JsonSource::seek(qint64 position)
{
    if (const auto restarted = restart(); !restarted)
        return restarted;
    while (position > m_before + static_cast<qint64>(m_text.size())) {
        m_marked = m_before;
        m_at = m_text.size();
        if (!fill())
            return failure(m_problem.value_or(problemAt(ProblemCode::FileBroken)));
    }
    m_at = static_cast<size_t>(position - m_before);
    mark();
    return {};
}

qint64 JsonSource::lineOf(qint64 position)
{
    qint64 line = 1;
    if (!restart())
        return 0;
    while (hasMore() && m_before < position) {
        const auto end = std::min(position - m_before, static_cast<qint64>(m_text.size()));
        line += std::count(m_text.begin(), m_text.begin() + end, '\n');
        m_at = m_text.size();
        mark();
    }
    return line;
}

Problem JsonSource::problemAt(ProblemCode code, qint64 row) const
{
    const bool named = code == ProblemCode::FileBroken || code == ProblemCode::FileTooLarge ||
                       code == ProblemCode::TableMissing;
    const QVariantList arguments = named ? QVariantList{QStringLiteral("JSON")} : QVariantList();
    return stop(code, arguments, {.file = m_file.fileName(), .row = row});
}

} // namespace patron
