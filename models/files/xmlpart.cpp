// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlpart.h"

#include "models/files/celltext.h"

#include <algorithm>
#include <string_view>

namespace patron {

namespace {

/// A spreadsheet's cell holds 32,767 characters; this is that with room for every way to write it.
constexpr qint64 longestToken = 1024 * 1024;
/// Attributes are compared each with each.
constexpr qint64 mostAssignments = 10'000;
constexpr int deepest = 256;

} // namespace

/// The part's bytes, but no more than a sound token takes before the parser has made one of them.
class XmlPart::Source final : public QIODevice
{
public:
    explicit Source(std::unique_ptr<ArchiveStream> stream)
        : m_stream(std::move(stream))
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] ArchiveStream &stream() const { return *m_stream; }
    [[nodiscard]] bool isTokenTooLong() const
    {
        return m_pending > longestToken || m_assignments > mostAssignments;
    }
    void tokenDone()
    {
        m_pending = 0;
        m_assignments = 0;
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (isTokenTooLong())
            return -1;
        const qint64 got = m_stream->read(data, maxSize);
        if (got > 0 && m_pending > 0) {
            const std::string_view piece(data, static_cast<size_t>(got));
            for (size_t at = piece.find("=\""); at != piece.npos; at = piece.find("=\"", at + 2))
                ++m_assignments;
            for (size_t at = piece.find("='"); at != piece.npos; at = piece.find("='", at + 2))
                ++m_assignments;
        }
        m_pending += std::max<qint64>(0, got);
        return got;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    std::unique_ptr<ArchiveStream> m_stream;
    qint64 m_pending = 0;     ///< bytes given since the last token
    qint64 m_assignments = 0; ///< what looks like attributes in all but the first of them
};

Result<std::unique_ptr<XmlPart>> XmlPart::open(Archive &archive, qsizetype entry)
{
    auto stream = archive.stream(entry);
    if (!stream)
        return failure(stream.error());
    return std::unique_ptr<XmlPart>(
        new XmlPart(std::move(*stream), archive.problem(ProblemCode::FileBroken)));
}

XmlPart::XmlPart(std::unique_ptr<ArchiveStream> stream, Problem broken)
    : m_source(std::make_unique<Source>(std::move(stream)))
    , m_xml(m_source.get())
    , m_broken(std::move(broken))
{
    // Every producer writes the same prefixes; resolving them is slow, and can be made endless.
    m_xml.setNamespaceProcessing(false);
}

XmlPart::~XmlPart() = default;

bool XmlPart::next()
{
    if (m_problem)
        return false;
    if (++m_tokens % 1024 == 0 && !m_progress.isWanted())
        return fail(ProblemCode::Cancelled);
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (m_xml.hasError())
        return fail(m_source->isTokenTooLong() ? ProblemCode::FileTooLarge
                                               : ProblemCode::FileBroken);
    m_source->tokenDone();
    if (token == QXmlStreamReader::StartElement) {
        ++m_depth;
        m_attributes = m_xml.attributes();
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    }
    // No workbook declares entities of its own, except to expand without end.
    if (m_depth > deepest || token == QXmlStreamReader::DTD)
        return fail(ProblemCode::FileBroken);
    return token != QXmlStreamReader::EndDocument;
}

bool XmlPart::fail(ProblemCode code)
{
    m_problem = problemOf(code);
    return false;
}

Problem XmlPart::problemOf(ProblemCode code) const
{
    Problem problem = m_broken;
    problem.code = code;
    if (code == ProblemCode::Cancelled)
        problem.arguments.clear();
    return problem;
}

Result<void> XmlPart::result() const
{
    if (m_problem)
        return failure(*m_problem);
    return {};
}

QStringView XmlPart::name() const
{
    const QStringView full = m_xml.qualifiedName();
    return full.sliced(full.indexOf(u':') + 1);
}

QStringView XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &each : m_attributes) {
        if (each.qualifiedName() == name)
            return each.value();
    }
    return {};
}

bool XmlPart::skip()
{
    for (int depth = 1; depth > 0;) {
        if (!next())
            return false;
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
    return true;
}

bool XmlPart::readText(std::string &text)
{
    for (int depth = 1; depth > 0;) {
        if (!next())
            return false;
        if (isText())
            appendUtf8(this->text(), text);
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
    return true;
}

void XmlPart::finish()
{
    char rest[16 * 1024];
    unsigned pieces = 0;
    while (!m_problem && m_source->stream().read(rest, sizeof rest) > 0) {
        if (++pieces % 64 == 0 && !m_progress.isWanted())
            fail(ProblemCode::Cancelled);
    }
    if (!m_problem && m_source->stream().isDamaged())
        fail(ProblemCode::FileBroken);
}

qint64 XmlPart::done() const
{
    return m_source->stream().done();
}

qint64 XmlPart::total() const
{
    return m_source->stream().size();
}

} // namespace patron
