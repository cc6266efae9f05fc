// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/fileformat.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

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
    Magic{"\x1C\0\0\0\0\0\0\0ENCRYPTEDSAV"sv, "SPSS"},
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

/// The names of the entries an archive begins with. They stand uncompressed before each entry.
std::vector<std::string_view> entryNames(std::string_view head)
{
    constexpr size_t fixedPart = 30;
    const auto number = [&head](size_t at, size_t bytes) {
        size_t value = 0;
        for (size_t i = bytes; i > 0; --i)
            value = value << 8 | static_cast<unsigned char>(head[at + i - 1]);
        return value;
    };
    std::vector<std::string_view> names;
    while (head.size() > fixedPart && head.starts_with("PK\x03\x04"sv)) {
        const size_t nameSize = number(26, 2);
        const size_t packed = number(18, 4);
        const bool isStreamed = (number(6, 2) & 8) != 0;
        names.push_back(head.substr(fixedPart, nameSize));
        const size_t content = fixedPart + nameSize + number(28, 2);
        // A writer that could not go back has written the size behind the content.
        const size_t next = isStreamed && packed == 0
                                ? head.find("PK\x03\x04"sv, std::min(content, head.size()))
                                : content + packed;
        if (next >= head.size())
            break;
        head.remove_prefix(next);
    }
    return names;
}

/// Office files are ZIP archives.
const char *zipFormat(std::string_view head)
{
    if (contains(head.substr(0, 256), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
        return "ODS";
    const auto names = entryNames(head);
    const auto beginsOne = [&names](std::string_view folder) {
        return std::ranges::any_of(
            names, [folder](std::string_view name) { return name.starts_with(folder); });
    };
    if (beginsOne("xl/"))
        return "XLSX";
    const bool isOther = beginsOne("word/") || beginsOne("ppt/") || beginsOne("visio/");
    return beginsOne("[Content_Types].xml") && !isOther ? "XLSX" : "ZIP";
}

/// SPSS for other machines: five lines of greeting, a table of letters, and its name, in lines of
/// 80 letters.
bool isPortable(std::string_view head)
{
    constexpr size_t namePlace = 456;
    std::string text;
    for (const char letter : head.substr(0, 600)) {
        if (letter != '\r' && letter != '\n')
            text += letter;
    }
    return text.size() > namePlace &&
           std::string_view(text).substr(namePlace).starts_with("SPSSPORT");
}

/// The letters of UTF-16 that are ASCII, as far as they tell a format.
std::string narrowed(std::string_view head)
{
    std::string text;
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv))
        head.remove_prefix(2);
    for (const char letter : head.substr(0, 1024)) {
        if (letter != '\0')
            text += letter;
    }
    return text;
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
    if (isPortable(head))
        return "SPSS";
    const bool isWide =
        head.size() > 3 && (head[0] == '\0' || head[1] == '\0' || head.starts_with("\xFF\xFE"sv) ||
                            head.starts_with("\xFE\xFF"sv));
    return textFormat(isWide ? std::string_view(narrowed(head)) : head);
}

} // namespace

QLatin1String formatOf(QByteArrayView head)
{
    return QLatin1String(formatName({head.data(), static_cast<size_t>(head.size())}));
}

bool isPacked(QLatin1String format)
{
    return format == QLatin1String("ZIP") || format == QLatin1String("gzip");
}

} // namespace patron
