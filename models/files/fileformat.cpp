// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/fileformat.h"

#include <array>
#include <string_view>

namespace patron {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    const char *format;
};

constexpr std::array magics{
    Magic{"%PDF"sv, "PDF"},
    Magic{"$FL2"sv, "SPSS"},
    Magic{"$FL3"sv, "SPSS"},
    Magic{"SQLite format 3\0"sv, "SQLite"},
    Magic{"\x89PNG\r\n"sv, "image"},
    Magic{"\xFF\xD8\xFF"sv, "image"},
    Magic{"GIF87a"sv, "image"},
    Magic{"GIF89a"sv, "image"},
    Magic{"II*\0"sv, "image"},
    Magic{"MM\0*"sv, "image"},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "XLS"},
    Magic{"\x1F\x8B"sv, "gzip"},
    Magic{"{\\rtf"sv, "RTF"},
    Magic{"Rar!\x1A"sv, "RAR"},
    Magic{"7z\xBC\xAF\x27\x1C"sv, "7z"},
};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Office files are ZIP archives; the names of their parts stand uncompressed in front of each
/// part.
const char *zipFormat(std::string_view head)
{
    if (contains(head, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return "ODS";
    if (contains(head, "xl/"))
        return "XLSX";
    const bool otherOffice = contains(head, "word/") || contains(head, "ppt/");
    return contains(head, "[Content_Types].xml") && !otherOffice ? "XLSX" : "ZIP";
}

std::string_view skipSpace(std::string_view text)
{
    const size_t start = text.find_first_not_of(" \t\r\n");
    return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

/// Text that is made for programs. A header such as "[1] How was it?" is none of it.
const char *textFormat(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head = skipSpace(head);
    if (head.empty())
        return nullptr;
    const std::string_view inside = skipSpace(head.substr(1));
    const char next = inside.empty() ? '\0' : inside.front();
    if ((head.front() == '{' && (next == '"' || next == '}')) ||
        (head.front() == '[' && (next == '{' || next == '[' || next == '"' || next == ']')))
        return "JSON";
    if (head.front() != '<')
        return nullptr;
    const QByteArray start =
        QByteArray(head.data(), qMin<qsizetype>(qsizetype(head.size()), 512)).toLower();
    for (const char *tag : {"<html", "<!doctype html", "<table", "<meta", "<head"}) {
        if (start.startsWith(tag))
            return "HTML";
    }
    return start.startsWith("<?xml") ? (start.contains("<html") ? "HTML" : "XML") : nullptr;
}

const char *formatName(std::string_view head)
{
    for (const Magic &magic : magics) {
        if (head.starts_with(magic.bytes))
            return magic.format;
    }
    if (head.starts_with("PK\x03\x04"sv))
        return zipFormat(head);
    return textFormat(head);
}

} // namespace

QLatin1String formatOf(QByteArrayView head)
{
    return QLatin1String(formatName({head.data(), static_cast<size_t>(head.size())}));
}

} // namespace patron
