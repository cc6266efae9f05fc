// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/beginning.h"

#include "models/files/fileformat.h"

#include <optional>

namespace patron {

namespace {

/// Where JSON can be cut: follows its brackets, letter by letter.
class JsonCut final
{
public:
    void take(char c)
    {
        ++m_at;
        if (m_inText) {
            takeOfText(c);
            return;
        }
        switch (c) {
        case '"':
            m_inText = true;
            break;
        case '{':
        case '[':
            m_open += c;
            break;
        case '}':
        case ']':
            m_open.chop(1);
            if (c == '}')
                endRecord();
            break;
        default:
            break;
        }
    }

    /// How many bytes stay, and what closes them.
    struct Place
    {
        qsizetype bytes = 0;
        QByteArray ending;
    };
    [[nodiscard]] const std::optional<Place> &place() const { return m_place; }

private:
    void takeOfText(char c)
    {
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_inText = false;
    }

    /// An object on a line of its own, or one in a list: of the lists within one another the
    /// outermost that has whole objects holds the records.
    void endRecord()
    {
        const bool isInList = m_open.endsWith('[');
        if ((!m_open.isEmpty() && !isInList) || (m_place && m_open.size() > m_place->ending.size()))
            return;
        Place place{m_at, {}};
        for (auto it = m_open.crbegin(); it != m_open.crend(); ++it)
            place.ending += *it == '[' ? ']' : '}';
        m_place = place;
    }

    qsizetype m_at = 0;
    QByteArray m_open; ///< brackets
    bool m_inText = false;
    bool m_isEscaped = false;
    std::optional<Place> m_place;
};

} // namespace

QByteArray cutText(const QByteArray &bytes)
{
    // An even number of bytes keeps the letters of UTF-16 whole where there is no line end at all.
    const qsizetype lineEnd = bytes.lastIndexOf('\n');
    const bool isWide = bytes.left(formatHeadSize).contains('\0');
    return isWide || lineEnd < 0 ? bytes.left(bytes.size() & ~qsizetype(1))
                                 : bytes.left(lineEnd + 1);
}

QByteArray cutJson(const QByteArray &bytes)
{
    JsonCut cut;
    for (const char c : bytes)
        cut.take(c);
    if (!cut.place())
        return {};
    return bytes.left(cut.place()->bytes) + cut.place()->ending;
}

bool isCuttable(QLatin1String format)
{
    return format.isEmpty() || format == QLatin1String("JSON");
}

QByteArray cutBeginning(const QByteArray &bytes)
{
    const QLatin1String format = formatOf(bytes.left(formatHeadSize));
    if (format == QLatin1String("JSON"))
        return cutJson(bytes);
    return format.isEmpty() ? cutText(bytes) : QByteArray();
}

} // namespace patron
