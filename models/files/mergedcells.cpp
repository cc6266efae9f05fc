// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/mergedcells.h"

#include <QByteArray>

namespace patron {

namespace {

constexpr size_t tailPiece = 256 * 1024;
/// A sheet that has more to say about merged cells than this has no header worth it.
constexpr size_t longestTail = 4 * 1024 * 1024;
constexpr size_t mostMerged = 4096;

/// Where the end tag of that name begins, with whatever prefix; npos = not there.
size_t endTag(std::string_view text, std::string_view name)
{
    for (size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        const size_t open = text.rfind('<', at);
        const bool isWhole = text.substr(at + name.size(), 1) == ">";
        if (open != text.npos && isWhole && text[open + 1] == '/')
            return open;
    }
    return text.npos;
}

/// The bytes behind the rows, as far as the last merged cell.
Result<std::string> tailOf(Archive &archive, ArchiveStream &stream, const Progress &progress)
{
    std::string text;
    bool isTail = false;
    while (text.size() < longestTail && endTag(text, "mergeCells") == std::string::npos) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled, {}, {.file = archive.path()});
        const size_t before = text.size();
        text.resize(before + tailPiece);
        const qint64 got = stream.read(text.data() + before, tailPiece);
        text.resize(before + static_cast<size_t>(std::max<qint64>(0, got)));
        if (got <= 0)
            break;
        const size_t rowsEnd = isTail ? 0 : endTag(text, "sheetData");
        isTail = isTail || rowsEnd != std::string::npos;
        // A tag may be cut by the end of the piece.
        text.erase(0, isTail ? rowsEnd : text.size() - std::min(text.size(), size_t(64)));
    }
    if (stream.isDamaged())
        return failure(archive.problem(ProblemCode::FileBroken));
    return isTail ? text : std::string();
}

std::optional<MergedCells> mergedCells(std::string_view reference)
{
    const QString text = QString::fromLatin1(reference.data(), qsizetype(reference.size()));
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {};
    const auto first = cellPlace(QStringView(text).first(colon));
    const auto last = cellPlace(QStringView(text).sliced(colon + 1));
    if (!first || !last || first->row < 1 || first->row > mergedRows ||
        last->column <= first->column)
        return {};
    return MergedCells{first->row, first->column, last->column};
}

} // namespace

std::optional<CellPlace> cellPlace(QStringView reference)
{
    CellPlace place;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z'; ++i) {
        place.column = place.column * 26 + (reference[i].unicode() - u'A' + 1);
        if (place.column > SheetRow::mostCells)
            return {};
    }
    if (i == 0)
        return {};
    --place.column;
    for (; i < reference.size(); ++i) {
        if (reference[i] < u'0' || reference[i] > u'9' || place.row > 100'000'000)
            return {};
        place.row = place.row * 10 + (reference[i].unicode() - u'0');
    }
    return place;
}

Result<std::vector<MergedCells>> findMergedCells(Archive &archive, qsizetype entry,
                                                 const Progress &progress)
{
    const auto stream = archive.stream(entry);
    if (!stream)
        return failure(stream.error());
    const auto tail = tailOf(archive, **stream, progress);
    if (!tail)
        return failure(tail.error());
    std::vector<MergedCells> found;
    const std::string_view text = *tail;
    for (size_t at = text.find("mergeCell "); at != text.npos && found.size() < mostMerged;
         at = text.find("mergeCell ", at + 1)) {
        const size_t begin = text.find("ref=\"", at);
        const size_t end = begin == text.npos ? begin : text.find('"', begin + 5);
        if (end == text.npos)
            break;
        if (const auto cells = mergedCells(text.substr(begin + 5, end - begin - 5)))
            found.push_back(*cells);
    }
    return found;
}

void spreadMerged(SheetRow &row, qint64 number, const std::vector<MergedCells> &merged)
{
    if (number > mergedRows || row.filled() < 2)
        return;
    for (const MergedCells &cells : merged) {
        if (cells.row == number && cells.first < row.cells() && !row.cell(cells.first).empty())
            row.spread(cells.first, cells.last);
    }
}

} // namespace patron
