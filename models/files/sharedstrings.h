// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the cells of an XLSX workbook only number. Read as far as they are asked for,
// since most writers number them in the order of the cells. Made by XlsxWorkbook, used on one
// worker thread.
#pragma once

#include "models/files/xmlpart.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

class SharedStrings final
{
public:
    /// Bytes of text kept in memory at most.
    static constexpr size_t usualLimit = size_t(256) << 20;

    /// part may be nothing: a workbook without shared texts.
    SharedStrings(std::unique_ptr<XmlPart> part, Problem broken, size_t limit = usualLimit);

    /// Valid until the next call. Fails with FileBroken (also when there is no such text),
    /// FileTooLarge, Cancelled.
    [[nodiscard]] Result<std::string_view> text(size_t index, const Progress &progress);

private:
    [[nodiscard]] Result<void> readUpTo(size_t index);

    std::unique_ptr<XmlPart> m_part; ///< nothing when all is read
    Problem m_broken;
    size_t m_limit;
    std::string m_text;
    std::vector<size_t> m_ends; ///< in m_text, one for each
};

/// From the start of <si> or <is> to its end: the text in it, runs joined, what is only written
/// above for pronunciation left out, escapes undone.
bool readRichText(XmlPart &part, std::string &text);

} // namespace patron
