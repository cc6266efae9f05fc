// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sharedstrings.h"

#include "models/files/celltext.h"

namespace patron {

SharedStrings::SharedStrings(std::unique_ptr<XmlPart> part, Problem broken, size_t limit)
    : m_part(std::move(part))
    , m_broken(std::move(broken))
    , m_limit(limit)
{
}

Result<std::string_view> SharedStrings::text(size_t index, const Progress &progress)
{
    if (index >= m_ends.size() && m_part) {
        m_part->setProgress(progress);
        if (const auto read = readUpTo(index); !read)
            return failure(read.error());
    }
    if (index >= m_ends.size())
        return failure(m_broken);
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

Result<void> SharedStrings::readUpTo(size_t index)
{
    while (m_ends.size() <= index && m_part->next()) {
        if (!m_part->isStart() || m_part->name() != u"si")
            continue;
        if (!readRichText(*m_part, m_text))
            break;
        m_ends.push_back(m_text.size());
        if (m_text.size() + m_ends.size() * sizeof(size_t) > m_limit) {
            Problem tooLarge = m_broken;
            tooLarge.code = ProblemCode::FileTooLarge;
            return failure(tooLarge);
        }
    }
    return m_part->result();
}

bool readRichText(XmlPart &part, std::string &text)
{
    const size_t begin = text.size();
    for (int depth = 1; depth > 0;) {
        if (!part.next())
            return false;
        if (part.isEnd()) {
            --depth;
        } else if (part.isStart() && part.name() == u"t") {
            if (!part.readText(text))
                return false;
        } else if (part.isStart() && part.name() == u"rPh") {
            if (!part.skip())
                return false;
        } else if (part.isStart()) {
            ++depth;
        }
    }
    undoEscapes(text, begin);
    return true;
}

} // namespace patron
