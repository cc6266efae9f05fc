// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxstyles.h"

namespace patron {

Result<XlsxStyles> XlsxStyles::read(XmlPart &part)
{
    XlsxStyles styles;
    while (part.next()) {
        if (!part.isStart() || part.name() == u"styleSheet")
            continue;
        if (part.name() == u"numFmts")
            styles.readFormats(part);
        else if (part.name() == u"cellXfs")
            styles.readCellStyles(part);
        else
            part.skip();
    }
    return part.result().map([&styles] { return std::move(styles); });
}

void XlsxStyles::readFormats(XmlPart &part)
{
    while (part.next() && !(part.isEnd() && part.name() == u"numFmts")) {
        if (part.isStart() && part.name() == u"numFmt")
            m_formats.insert(part.attribute(u"numFmtId").toInt(),
                             kindOfFormat(part.attribute(u"formatCode")));
    }
}

void XlsxStyles::readCellStyles(XmlPart &part)
{
    while (part.next() && !(part.isEnd() && part.name() == u"cellXfs")) {
        if (!part.isStart() || part.name() != u"xf")
            continue;
        const int format = part.attribute(u"numFmtId").toInt();
        const auto own = m_formats.constFind(format);
        m_kinds.push_back(own != m_formats.cend() ? *own : kindOfBuiltinFormat(format));
    }
}

} // namespace patron
