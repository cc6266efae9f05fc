// SPDX-License-Identifier: GPL-3.0-or-later
// The value of one ODS cell as text. Used again and again by OdsContent.
#pragma once

#include "models/files/xmlpart.h"

#include <string>

namespace patron {

class OdsCell final
{
public:
    /// From the start of the cell to its end; false as XmlPart::next(). A cell that a merged one
    /// covers is empty.
    bool read(XmlPart &part);
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    /// What the cell's attributes say; false when only its paragraphs do.
    bool takeValue(const XmlPart &part);
    bool readParagraph(XmlPart &part);
    /// What stands for white space between words.
    void addSpace(const XmlPart &part);

    std::string m_text;
};

} // namespace patron
