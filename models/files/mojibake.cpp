// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/mojibake.h"

#include "models/files/utf8.h"

namespace patron {

namespace {

/// The bytes that the letters U+0000 to U+00FF stand for; false where there is another letter.
bool toBytes(const std::string &text, size_t ascii, std::string &bytes)
{
    bytes.assign(text, 0, ascii);
    for (size_t i = ascii; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            bytes += text[i];
            continue;
        }
        if ((lead != 0xC2 && lead != 0xC3) || i + 1 == text.size())
            return false;
        const auto tail = static_cast<unsigned char>(text[++i]);
        bytes += static_cast<char>((lead & 0x03U) << 6U | (tail & 0x3FU));
    }
    return true;
}

} // namespace

bool repairMojibake(std::string &text)
{
    const size_t ascii = asciiPrefix(text);
    if (ascii == text.size())
        return false;
    std::string bytes;
    qint64 sequences = 0;
    if (!toBytes(text, ascii, bytes) || validUtf8(bytes, &sequences) != bytes.size() ||
        sequences == 0)
        return false;
    text.swap(bytes);
    return true;
}

} // namespace patron
