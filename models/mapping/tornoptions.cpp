// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/tornoptions.h"

#include "models/base/bytesview.h"
#include "models/mapping/optionparts.h"
#include "models/mapping/valueparser.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace patron {

namespace {

/// A piece that goes on in small letters is torn off sooner than one that begins like an option.
constexpr qint64 fewestCells = 3;
constexpr double mostChance = 1e-3;
constexpr qint64 fewestCellsOfCapital = 30;
constexpr double mostChanceOfCapital = 1e-9;
/// Somebody may have written the beginning of an option by hand, or a piece of it: one in fifty.
constexpr qint64 strayOf = 50;
/// The rest is what people wrote in beside the boxes.
constexpr double leastKnown = 0.5;

struct OptionPiece
{
    qint64 cells = 0;
    std::string_view before; ///< the piece it mostly comes right after; "" = it begins cells
    qint64 votes = 0;        ///< for that one: majority vote (Boyer and Moore 1981)
    qint64 together = 0;     ///< cells in which it comes right after that one
    qint64 twice = 0;        ///< cells that hold it more than once

    void vote(std::string_view one, qint64 times)
    {
        if (before == one)
            votes += times;
        else if (votes >= times)
            votes -= times;
        else {
            before = one;
            votes = times - votes;
        }
    }
};

bool beginsSmall(std::string_view text)
{
    const QString first =
        QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 4)));
    return !first.isEmpty() && first[0].isLower();
}

/// That all of `some` cells with one piece are among `others` with another, of `all` cells, were
/// the two chosen independently: the product of (others - i) / (all - i).
double chanceTogether(qint64 some, qint64 others, qint64 all)
{
    const auto choose = [](qint64 n, qint64 k) {
        return std::lgamma(double(n + 1)) - std::lgamma(double(k + 1)) -
               std::lgamma(double(n - k + 1));
    };
    return std::exp(choose(others, some) - choose(all, some));
}

class OptionPieces final
{
public:
    OptionPieces(const ColumnProfile &column, std::string_view separator)
        : m_separator(separator)
    {
        for (auto it = column.words.begin(); it != column.words.end(); ++it)
            add(viewOf(it.key()), it.value());
        for (auto it = column.words.begin(); it != column.words.end(); ++it)
            pair(viewOf(it.key()), it.value());
    }

    [[nodiscard]] QStringList joined() const
    {
        std::unordered_map<std::string_view, std::string_view> next;
        std::unordered_set<std::string_view> continued;
        for (const auto &[text, piece] : m_pieces) {
            if (!belongs(text, piece))
                continue;
            next.emplace(piece.before, text);
            continued.insert(text);
        }
        QStringList options;
        for (const auto &[first, second] : next) {
            if (continued.contains(first))
                continue;
            std::string whole(first);
            for (auto piece = next.find(first); piece != next.end();
                 piece = next.find(piece->second))
                whole.append(m_separator).append(piece->second);
            options << QString::fromStdString(whole);
        }
        options.sort();
        return options;
    }

private:
    void add(std::string_view cell, qint64 times)
    {
        m_cells += times;
        std::string_view before;
        std::vector<std::string_view> seen;
        forEachPart(cell, m_separator, [&](std::string_view text) {
            OptionPiece &piece = m_pieces[text];
            const bool isAgain = std::ranges::find(seen, text) != seen.end();
            seen.push_back(text);
            piece.twice += isAgain ? times : 0;
            piece.vote(before, times);
            piece.cells += isAgain ? 0 : times;
            if (seen.size() == 1) {
                m_firsts += times;
                m_smallFirsts += beginsSmall(text) ? times : 0;
            }
            before = text;
        });
    }

    /// How often each comes after what it mostly comes after.
    void pair(std::string_view cell, qint64 times)
    {
        std::string_view before;
        forEachPart(cell, m_separator, [&](std::string_view text) {
            OptionPiece &piece = m_pieces[text];
            piece.together += !before.empty() && piece.before == before ? times : 0;
            before = text;
        });
    }

    [[nodiscard]] bool belongs(std::string_view text, const OptionPiece &piece) const
    {
        const qint64 apart = piece.cells - piece.together + piece.twice;
        if (piece.before.empty() || apart > piece.cells / strayOf)
            return false;
        const qint64 others = m_pieces.at(piece.before).cells;
        if (others - piece.together > piece.together / strayOf)
            return false;
        // Where options are written in small letters, those tell nothing.
        const bool isSmall = beginsSmall(text) && m_smallFirsts * 5 < m_firsts;
        return piece.together >= (isSmall ? fewestCells : fewestCellsOfCapital) &&
               chanceTogether(piece.together, others, m_cells) <=
                   (isSmall ? mostChance : mostChanceOfCapital);
    }

    std::string_view m_separator;
    std::unordered_map<std::string_view, OptionPiece> m_pieces;
    qint64 m_cells = 0;
    qint64 m_firsts = 0;
    qint64 m_smallFirsts = 0; ///< cells that begin in small letters
};

/// Of a column with too many different cells, some are not kept: there anything may stand.
bool mayStandIn(const ColumnProfile &column, const QString &option)
{
    const QByteArray text = option.toUtf8();
    return !column.wordsComplete ||
           std::any_of(column.words.keyBegin(), column.words.keyEnd(),
                       [&text](const QByteArray &cell) { return cell.contains(text); });
}

/// How many of the answers are known options, were the cells cut at that sign: 0 to 1.
double shareKnown(const ColumnProfile &column, const char *separator, const QStringList &known,
                  const std::unordered_set<std::string> &options)
{
    QStringList torn;
    for (const QString &option : known) {
        if (option.contains(QLatin1String(separator)))
            torn << option;
    }
    OptionParts parts(torn, separator);
    qint64 all = 0;
    qint64 found = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        for (const std::string_view answer : parts.of(viewOf(it.key()))) {
            all += it.value();
            found += options.contains(std::string(answer)) ? it.value() : 0;
        }
    }
    return all > 0 ? double(found) / double(all) : 0;
}

} // namespace

QStringList tornOptions(const ColumnProfile &column, std::string_view separator,
                        const QStringList &known)
{
    QStringList options;
    if (separator.starts_with(',') && column.wordsComplete)
        options = OptionPieces(column, separator).joined();
    const QString sign = QString::fromUtf8(separator.data(), qsizetype(separator.size()));
    for (const QString &option : known) {
        if (!sign.isEmpty() && option.contains(sign) && mayStandIn(column, option))
            options << option;
    }
    options.removeDuplicates();
    options.sort();
    return options;
}

QString knownSeparator(const ColumnProfile &column, const QStringList &known)
{
    // Most surveys come for the first time: then the cells need not be cut at every sign.
    if (known.isEmpty())
        return {};
    QString best;
    double bestShare = leastKnown;
    std::unordered_set<std::string> options;
    for (const QString &option : known)
        options.insert(option.toStdString());
    for (const char *separator : {", ", ";", "|", "\n", " / ", "/", ",", " "}) {
        const double share = shareKnown(column, separator, known, options);
        // Where one is as good as another the first stays: no cell holds two answers.
        if (share > bestShare || (best.isEmpty() && share >= leastKnown)) {
            best = QString::fromLatin1(separator);
            bestShare = share;
        }
    }
    return best;
}

} // namespace patron
