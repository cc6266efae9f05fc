// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/columnshape.h"
#include "models/mapping/valueparser.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace patron {

namespace {

/// An option of a list is rarely longer.
constexpr size_t longestOption = 160;
/// The rest is what people wrote in beside the boxes.
constexpr size_t mostOptions = 60;

struct Cut
{
    qint64 all = 0;        ///< cells looked at
    qint64 cells = 0;      ///< of these, with the separator between or behind parts
    qint64 closed = 0;     ///< cells that end with it
    qsizetype wholes = 0;  ///< different cells that hold it
    qsizetype options = 0; ///< different parts in more than one company, the commonest
    qint64 parts = 0;      ///< all parts of all cells
    qint64 known = 0;      ///< of these, options
    qint64 longest = 0;    ///< characters of the longest option
};

Cut cutAt(const ColumnProfile &column, std::string_view separator)
{
    Cut cut;
    struct Seen
    {
        qint64 times = 0;
        int wholes = 0; ///< in how many different cells
    };
    std::unordered_map<std::string_view, Seen> parts;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const std::string_view text(it.key().constData(), size_t(it.key().size()));
        int inCell = 0;
        cut.all += it.value();
        forEachPart(text, separator, [&](std::string_view part) {
            Seen &known = parts[part];
            known.times += it.value();
            ++known.wholes;
            ++inCell;
        });
        cut.parts += inCell * it.value();
        const bool closed = text.ends_with(separator);
        cut.closed += closed ? it.value() : 0;
        if (inCell > 1 || closed) {
            cut.cells += it.value();
            ++cut.wholes;
        }
    }
    std::vector<std::pair<qint64, qint64>> options; // times, length
    for (const auto &[text, part] : parts) {
        // In more than one company: otherwise "Yes, always" would be two options.
        if (part.wholes > 1)
            options.emplace_back(part.times, qint64(text.size()));
    }
    std::ranges::sort(options, std::greater());
    options.resize(std::min(options.size(), mostOptions));
    cut.options = qsizetype(options.size());
    for (const auto &[times, length] : options) {
        cut.known += times;
        cut.longest = std::max(cut.longest, length);
    }
    return cut;
}

/// In how many cells a list has to hold its separator: one of so many.
int cellsForOne(std::string_view separator)
{
    return separator == ", " ? 8 : 20;
}

/// Thousands of comments are not taken apart for a sign that hardly any of them holds.
bool mayBeList(const ColumnProfile &column, std::string_view separator)
{
    qint64 all = 0;
    qint64 cells = 0;
    qint64 closed = 0;
    qsizetype wholes = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const std::string_view text(it.key().constData(), size_t(it.key().size()));
        all += it.value();
        if (text.find(separator) == std::string_view::npos)
            continue;
        cells += it.value();
        closed += text.ends_with(separator) ? it.value() : 0;
        ++wholes;
    }
    if (cells == 0)
        return false;
    return (separator == ";" && closed * 10 >= all * 9) ||
           (wholes >= 3 && cells * cellsForOne(separator) >= all);
}

/// Few parts that come again and again in many companies: a list of boxes to tick. Sentences fall
/// apart into parts that come once.
bool isList(const ColumnProfile &column, std::string_view separator)
{
    if (!mayBeList(column, separator))
        return false;
    const Cut cut = cutAt(column, separator);
    if (cut.cells == 0)
        return false;
    // Microsoft Forms ends every list with its separator.
    if (separator == ";" && cut.closed * 10 >= cut.all * 9)
        return true;
    if (cut.cells * cellsForOne(separator) < cut.all || cut.wholes < 3)
        return false;
    if (cut.options < 2 || cut.longest > qint64(longestOption))
        return false;
    return cut.known * 4 >= cut.parts * 3 && cut.options <= cut.wholes;
}

} // namespace

QString likelySeparator(const ColumnProfile &column)
{
    QString likely = QStringLiteral(";");
    qint64 most = 0;
    for (const char *separator : {";", "|", "\n", ", ", " / ", "/", ","}) {
        qint64 cells = 0;
        for (auto it = column.words.begin(); it != column.words.end(); ++it)
            cells += it.key().contains(separator) ? it.value() : 0;
        if (cells > most)
            likely = QString::fromLatin1(separator);
        most = std::max(most, cells);
    }
    return likely;
}

QString separatorOf(const ColumnProfile &column)
{
    for (const char *separator : {";", "|", "\n", " / ", ", "}) {
        if (isList(column, separator))
            return QString::fromLatin1(separator);
    }
    return {};
}

} // namespace patron
