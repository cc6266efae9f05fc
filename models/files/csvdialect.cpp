// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvdialect.h"

#include "models/files/csvquote.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace patron {

namespace {

/// In the order of preference when all else is equal: the rarer in plain text, the likelier meant.
constexpr std::array<char, 4> candidates{'\t', ';', '|', ','};
constexpr size_t enoughRecords = 1000;
constexpr char apostrophe = '\'';

/// Cells per record, the first being the header's.
std::vector<size_t> cellCounts(std::string_view sample, Piece piece, const CsvTokenizer &tokenizer)
{
    std::vector<size_t> counts;
    RowBatch batch;
    while (!sample.empty() && counts.size() < enoughRecords) {
        const CsvTokenizer::Outcome outcome = tokenizer.next(sample, piece, batch);
        if (outcome == CsvTokenizer::Outcome::Blank)
            continue;
        if (outcome != CsvTokenizer::Outcome::Record)
            break;
        counts.push_back(batch.openCells());
        batch.dropOpenCells();
    }
    return counts;
}

/// How well a delimiter explains the records: compared in the order of the members.
struct Fit
{
    double points = 0; ///< share of records with the usual number of cells, and one more when the
                       ///< header has it too
    size_t cells = 0;

    friend auto operator<=>(const Fit &, const Fit &) = default;
};

Fit fitOf(const std::vector<size_t> &counts)
{
    std::map<size_t, size_t> histogram;
    for (const size_t count : counts) {
        if (count > 1)
            ++histogram[count];
    }
    if (histogram.empty())
        return {};
    const auto usual =
        std::max_element(histogram.begin(), histogram.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    const double share = static_cast<double>(usual->second) / static_cast<double>(counts.size());
    const size_t header = counts.front();
    if (header == 1) {
        // A title above the table; else a comma now and then in a single column of text.
        return usual->first >= 3 && share >= 0.8 ? Fit{share, usual->first} : Fit{};
    }
    if (header == usual->first && share >= 0.5)
        return {1 + share, usual->first};
    // Some programs leave out the empty cells at the end of a row.
    const bool noneLonger = std::all_of(counts.begin(), counts.end(),
                                        [&](size_t count) { return count > 1 && count <= header; });
    if (noneLonger)
        return {1, header};
    return share >= 0.5 ? Fit{share, usual->first} : Fit{};
}

/// "sep=;" or "\"sep=;\"", as Excel writes and obeys it.
CsvDialect sepLine(std::string_view sample)
{
    const std::string_view line =
        sample.substr(0, std::min(sample.find_first_of("\r\n"), sample.size()));
    std::string_view inside = line;
    if (inside.size() >= 2 && inside.front() == '"' && inside.back() == '"')
        inside = inside.substr(1, inside.size() - 2);
    const bool said = inside.size() == 5 && (inside[0] | 0x20) == 's' &&
                      (inside[1] | 0x20) == 'e' && (inside[2] | 0x20) == 'p' && inside[3] == '=';
    if (!said || inside[4] == '"' || static_cast<unsigned char>(inside[4]) >= 0x80)
        return {};
    // The line's own end is a blank line to the tokenizer.
    return {inside[4], line.size()};
}

/// The delimiter that explains the records best, of those that are allowed.
template <class Allowed>
char likeliestDelimiter(std::string_view sample, Piece piece, char quote, Allowed isAllowed)
{
    char delimiter = 0;
    Fit best;
    for (const char candidate : candidates) {
        if (!isAllowed(candidate))
            continue;
        const Fit fit = fitOf(cellCounts(sample, piece, CsvTokenizer(candidate, quote)));
        if (fit > best) {
            best = fit;
            delimiter = candidate;
        }
    }
    return delimiter;
}

/// Whether the records stand in apostrophes. Where only some cells do, those must be what the
/// records are too long without.
bool areInApostrophes(std::string_view sample, Piece piece, char delimiter)
{
    const Quoting quoting = quotingOf(sample, piece, delimiter, apostrophe);
    if (quoting != Quoting::WhereNeeded)
        return quoting == Quoting::Throughout;
    const auto counts = cellCounts(sample, piece, CsvTokenizer(delimiter));
    return std::ranges::any_of(counts, [&](size_t count) { return count > counts.front(); });
}

/// Takes apostrophes for quotes, where the records leave no doubt.
void findApostrophes(std::string_view sample, Piece piece, bool isDelimiterKnown,
                     CsvDialect &dialect)
{
    sample.remove_prefix(dialect.sepLine);
    if (sample.find(apostrophe) == std::string_view::npos)
        return;
    const auto isIn = [&](char delimiter) { return areInApostrophes(sample, piece, delimiter); };
    char delimiter = dialect.delimiter;
    if (!isDelimiterKnown)
        delimiter = likeliestDelimiter(sample, piece, apostrophe, isIn);
    if ((isDelimiterKnown || delimiter == 0) && !isIn(delimiter))
        return;
    dialect.delimiter = delimiter;
    dialect.quote = apostrophe;
}

} // namespace

CsvDialect findDialect(std::string_view sample, Piece piece, char asked, std::optional<char> quote)
{
    CsvDialect dialect = sepLine(sample);
    dialect.quote = quote.value_or(dialect.quote);
    const bool isDelimiterKnown = asked != 0 || dialect.sepLine > 0;
    if (asked != 0)
        dialect.delimiter = asked;
    else if (!isDelimiterKnown)
        dialect.delimiter =
            likeliestDelimiter(sample, piece, dialect.quote, [](char) { return true; });
    if (!quote)
        findApostrophes(sample, piece, isDelimiterKnown, dialect);
    return dialect;
}

} // namespace patron
