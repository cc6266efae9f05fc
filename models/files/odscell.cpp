// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/odscell.h"

#include "models/files/celltext.h"

#include <algorithm>

namespace patron {

namespace {

/// Notes about the text, pictures: nothing that anybody answered.
bool isAside(QStringView name)
{
    return name == u"office:annotation" || name == u"text:note" || name == u"text:ruby-text" ||
           name.startsWith(u"draw:");
}

} // namespace

bool OdsCell::read(XmlPart &part)
{
    m_text.clear();
    const bool isCovered = part.fullName() == u"table:covered-table-cell";
    if (takeValue(part) || isCovered) {
        if (isCovered)
            m_text.clear();
        return part.skip();
    }
    int paragraphs = 0;
    while (part.next() && !part.isEnd()) {
        if (!part.isStart())
            continue;
        if (part.fullName() == u"text:p" || part.fullName() == u"text:h") {
            if (paragraphs++ > 0)
                m_text += '\n';
            readParagraph(part);
        } else {
            part.skip();
        }
    }
    return !part.problem();
}

bool OdsCell::takeValue(const XmlPart &part)
{
    const QStringView type = part.attribute(u"office:value-type");
    const auto has = [&part](QStringView name) { return !part.attribute(name).isEmpty(); };
    if (type == u"date" && has(u"office:date-value")) {
        appendIsoDate(part.attribute(u"office:date-value"), m_text);
    } else if (type == u"time" && has(u"office:time-value")) {
        appendIsoDuration(part.attribute(u"office:time-value"), m_text);
    } else if (type == u"boolean" && has(u"office:boolean-value")) {
        m_text = part.attribute(u"office:boolean-value") == u"true" ? "TRUE" : "FALSE";
    } else if (type == u"string" && has(u"office:string-value")) {
        appendUtf8(part.attribute(u"office:string-value"), m_text);
    } else if ((type == u"float" || type == u"currency" || type == u"percentage") &&
               has(u"office:value")) {
        appendValue(part.attribute(u"office:value").toUtf8().toStdString(),
                    type == u"percentage" ? NumberKind::Percent : NumberKind::Plain, Epoch::Of1900,
                    m_text);
    }
    return !m_text.empty();
}

bool OdsCell::readParagraph(XmlPart &part)
{
    for (int depth = 1; depth > 0;) {
        if (!part.next())
            return false;
        if (part.isText()) {
            appendUtf8(part.text(), m_text);
        } else if (part.isEnd()) {
            --depth;
        } else if (part.isStart() && isAside(part.fullName())) {
            part.skip();
        } else if (part.isStart()) {
            addSpace(part);
            ++depth;
        }
    }
    return true;
}

void OdsCell::addSpace(const XmlPart &part)
{
    if (part.fullName() == u"text:s")
        m_text.append(std::clamp<size_t>(part.attribute(u"text:c").toUInt(), 1, 100), ' ');
    else if (part.fullName() == u"text:tab")
        m_text += '\t';
    else if (part.fullName() == u"text:line-break")
        m_text += '\n';
}

} // namespace patron
