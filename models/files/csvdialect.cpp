// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvdialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace patron {

namespace {

/// In the order of preference when all else is equal: the rarer in plain text, the likelier meant.
constexpr std::array<char, 4> candidates{'\t', ';', '|', ','};
constexpr size_t enoughRecords = 1000;

/// Cells per record, the first being the header's.
std::vector<size_t> cellCounts(std::string_view sample, Piece piece, char delimiter)
{
    const CsvTokenizer tokenizer(delimiter);
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

} // namespace

CsvDialect findDialect(std::string_view sample, Piece piece, char asked)
{
    CsvDialect dialect = sepLine(sample);
    if (asked != 0) {
        dialect.delimiter = asked;
        return dialect;
    }
    if (dialect.sepLine > 0)
        return dialect;
    Fit best;
    for (const char candidate : candidates) {
        const Fit fit = fitOf(cellCounts(sample, piece, candidate));
        if (fit > best) {
            best = fit;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}

} // namespace patron
