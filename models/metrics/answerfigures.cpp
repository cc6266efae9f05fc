// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/answerfigures.h"

#include "models/counting/rangeorder.h"
#include "models/counting/wordorder.h"
#include "models/metrics/quantile.h"
#include "models/metrics/share.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace patron {

namespace {

/// Of this share of the answers at least a number must be known, or they have no order.
constexpr double mostlyNumbers = 0.8;
/// Answers so many quartile ranges beyond the upper quartile do not stretch a histogram.
constexpr double farBeyond = 3;

struct Numbers
{
    std::vector<double> values; ///< ascending
    std::vector<qint64> counts;
    qint64 n = 0;
};

Numbers numbersOf(const QList<AnswerCount> &answers)
{
    QList<AnswerCount> sorted;
    std::ranges::copy_if(answers, std::back_inserter(sorted),
                         [](const AnswerCount &answer) { return answer.number && answer.count; });
    std::ranges::stable_sort(sorted, {}, [](const AnswerCount &answer) { return *answer.number; });
    Numbers numbers;
    for (const AnswerCount &answer : std::as_const(sorted)) {
        numbers.values.push_back(*answer.number);
        numbers.counts.push_back(answer.count);
        numbers.n += answer.count;
    }
    return numbers;
}

/// The whole numbers that quantile() takes, and by how much they were made larger.
struct Scaled
{
    std::vector<qint64> values;
    double factor = 1;
};

Scaled scaled(const std::vector<double> &values)
{
    Scaled result;
    double most = 1;
    for (const double value : values)
        most = std::max(most, std::abs(value));
    result.factor = most < 1e12 ? 1000 : 1;
    for (const double value : values) {
        const double size = std::clamp(value * result.factor, -9e18, 9e18);
        result.values.push_back(std::llround(size));
    }
    return result;
}

QString plain(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

FigureRow rowOf(const QString &value, qint64 count, qint64 n)
{
    const Share share = shareOf(count, n);
    FigureRow row;
    row.key.value = value;
    row.figure.n = n;
    row.figure.value = share.value;
    row.figure.low = share.low;
    row.figure.high = share.high;
    const auto cell = [](std::optional<double> part) {
        return part ? QVariant(*part) : QVariant();
    };
    row.cells = {value, count, cell(share.value), cell(share.low), cell(share.high)};
    return row;
}

/// The smallest of 1, 2, 5 times a power of ten that needs no more bins than are wanted.
double roundWidth(double span, qsizetype most)
{
    double width = std::pow(10, std::floor(std::log10(span / static_cast<double>(most))));
    for (const double step : {2.0, 2.5, 2.0, 2.0, 2.5}) {
        if (span / width <= static_cast<double>(most))
            break;
        width *= step;
    }
    return width;
}

/// So many of a hundred are whole numbers from 1900 to 2100: the others are slips of the keys.
constexpr qint64 fewestYears = 95;

bool areYears(const Numbers &numbers)
{
    qint64 years = 0;
    for (size_t i = 0; i < numbers.values.size(); ++i)
        years += mayBeYear(numbers.values[i]) ? numbers.counts[i] : 0;
    return 100 * years >= fewestYears * numbers.n;
}

struct Bins
{
    double first = 0; ///< start of the first one
    double width = 1;
    qsizetype count = 1;
    bool isOpen = false;  ///< the last one has no end
    bool hasLess = false; ///< one more before the first, which has no start
};

/// Whole years; what is none lies before or behind them.
Bins binsOfYears(const Numbers &numbers)
{
    const auto low = std::ranges::find_if(numbers.values, mayBeYear);
    const auto high =
        std::ranges::find_if(numbers.values.rbegin(), numbers.values.rend(), mayBeYear);
    Bins bins;
    constexpr qsizetype ends = 4; // rounding takes two, the slips of the keys two
    bins.width = std::max(1.0, roundWidth(std::max(1.0, *high - *low), mostBins - ends));
    bins.first = std::floor(*low / bins.width) * bins.width;
    bins.count = static_cast<qsizetype>(std::floor((*high - bins.first) / bins.width)) + 1;
    bins.hasLess = numbers.values.front() < bins.first;
    bins.isOpen =
        numbers.values.back() >= bins.first + static_cast<double>(bins.count) * bins.width;
    bins.count += bins.isOpen ? 1 : 0;
    return bins;
}

/// Minutes that make a bin of times; the last is a week.
double timeWidth(double span, qsizetype most)
{
    constexpr double widths[] = {1,   2,   5,   10,  15,   30,   60,   120,
                                 180, 240, 360, 720, 1440, 2880, 5760, 10080};
    const auto *const found = std::ranges::find_if(
        widths, [&](double width) { return span / width <= static_cast<double>(most); });
    return found == std::end(widths) ? roundWidth(span / 10080, most) * 10080 : *found;
}

Bins binsOf(const Numbers &numbers, const NumberFigures &figures, Unit unit)
{
    const double low = figures.low;
    const double cap =
        figures.upperQuartile + farBeyond * (figures.upperQuartile - figures.lowerQuartile);
    const bool isFar = cap > low && cap < figures.high;
    const double high = isFar ? cap : figures.high;
    const bool areWhole = std::ranges::all_of(
        numbers.values, [](double value) { return value == std::floor(value); });
    Bins bins;
    bins.isOpen = isFar;
    bins.width = unit == Unit::Minutes ? timeWidth(high - low, mostBins - 2)
                                       : roundWidth(high - low, mostBins - 2);
    if (areWhole)
        bins.width = std::max(1.0, bins.width);
    bins.first = std::floor(low / bins.width) * bins.width;
    bins.count = static_cast<qsizetype>(std::floor((high - bins.first) / bins.width)) + 1;
    bins.count = std::clamp<qsizetype>(bins.count + (isFar ? 1 : 0), 1, mostBins);
    return bins;
}

QString binName(const Bins &bins, qsizetype bin)
{
    if (bin < 0)
        return u"< "_qs + plain(bins.first);
    const double from = bins.first + static_cast<double>(bin) * bins.width;
    if (bins.isOpen && bin == bins.count - 1)
        return u"≥ "_qs + plain(from);
    return plain(from) + u'–' + plain(from + bins.width);
}

} // namespace

Unit unitOf(const QuestionCounts &counts)
{
    const bool isTime = counts.field == Field::ReplyTime || counts.field == Field::ResolutionTime;
    return isTime ? Unit::Minutes : Unit::Score;
}

bool mayBeYear(double number)
{
    return number == std::floor(number) && number >= firstYear && number <= lastYear;
}

std::optional<double> shownMean(const QuestionCounts &counts)
{
    return numbersOf(counts.answers).n < smallestShown ? std::nullopt : counts.mean;
}

std::optional<NumberFigures> numberFigures(const QList<AnswerCount> &answers)
{
    const Numbers numbers = numbersOf(answers);
    if (numbers.n < smallestShown)
        return std::nullopt;
    const Scaled whole = scaled(numbers.values);
    const RankedValues ranked(whole.values, numbers.counts);
    const auto at = [&](double q) { return quantile(ranked, q) / whole.factor; };
    NumberFigures figures;
    figures.n = numbers.n;
    figures.mean = meanInterval(numbers.values, numbers.counts);
    figures.low = numbers.values.front();
    figures.high = numbers.values.back();
    figures.lowerQuartile = at(0.25);
    figures.median = medianOf(ranked, whole.factor);
    figures.upperQuartile = at(0.75);
    return figures;
}

bool areOrdered(const QList<AnswerCount> &answers)
{
    qint64 all = 0;
    qint64 numbered = 0;
    for (const AnswerCount &answer : answers) {
        all += answer.count;
        numbered += answer.number ? answer.count : 0;
    }
    return numbered > 0 &&
           static_cast<double>(numbered) >= mostlyNumbers * static_cast<double>(all);
}

/// Also of a number that lies beyond the scale: it counts as none of its steps, and stands where it
/// belongs.
std::optional<double> placeOf(const AnswerCount &answer)
{
    bool isNumber = false;
    const double number = answer.value.toDouble(&isNumber);
    return answer.number || !isNumber ? answer.number : std::optional(number);
}

QList<AnswerCount> inOrder(QList<AnswerCount> answers)
{
    const bool isOrdered = areOrdered(answers);
    std::ranges::sort(answers, [isOrdered](const AnswerCount &a, const AnswerCount &b) {
        const std::optional<double> first = isOrdered ? placeOf(a) : std::nullopt;
        const std::optional<double> second = isOrdered ? placeOf(b) : std::nullopt;
        if (first && second && *first != *second)
            return *first < *second;
        if (first.has_value() != second.has_value())
            return first.has_value();
        return a.count != b.count ? a.count > b.count : codePointLess(a.value, b.value);
    });
    if (!isOrdered)
        sortRanges(answers,
                   [](const AnswerCount &answer) -> const QString & { return answer.value; });
    return answers;
}

FigureTable answersTable(const QuestionCounts &counts, const Breakdown &breakdown)
{
    FigureTable table;
    table.breakdown = breakdown;
    table.question = counts.question.id;
    table.columns = {{TableColumn::Group, {}},
                     {TableColumn::Count, {}},
                     {TableColumn::Share, {}},
                     {TableColumn::Low, QLatin1String(shareColumn)},
                     {TableColumn::High, QLatin1String(shareColumn)}};
    for (const AnswerCount &answer : inOrder(counts.answers))
        table.rows << rowOf(answer.value, answer.count, counts.n);
    return table;
}

FigureTable binsTable(const QuestionCounts &counts, const Breakdown &breakdown)
{
    const Numbers numbers = numbersOf(counts.answers);
    const auto figures = numberFigures(counts.answers);
    if (!figures || numbers.values.size() <= static_cast<size_t>(mostBins)) {
        FigureTable table = answersTable(counts, breakdown);
        table.columns.resize(3);
        for (FigureRow &row : table.rows)
            row.cells.resize(3);
        return table;
    }
    const Unit unit = unitOf(counts);
    const Bins bins = unit != Unit::Minutes && areYears(numbers) ? binsOfYears(numbers)
                                                                 : binsOf(numbers, *figures, unit);
    const qsizetype before = bins.hasLess ? 1 : 0;
    std::vector<qint64> filled(static_cast<size_t>(before + bins.count));
    for (size_t i = 0; i < numbers.values.size(); ++i) {
        // A hair more, so that 0.3 is not in the bin that ends with 0.1 * 3.
        const double place = std::floor((numbers.values[i] - bins.first) / bins.width + 1e-9);
        const double bin =
            std::clamp(place, static_cast<double>(-before), static_cast<double>(bins.count - 1));
        filled[static_cast<size_t>(bin + static_cast<double>(before))] += numbers.counts[i];
    }
    FigureTable table;
    table.breakdown = breakdown;
    table.question = counts.question.id;
    table.columns = {{TableColumn::Group, {}}, {TableColumn::Count, {}}, {TableColumn::Share, {}}};
    for (qsizetype bin = -before; bin < bins.count; ++bin) {
        table.rows << rowOf(binName(bins, bin), filled[static_cast<size_t>(bin + before)],
                            numbers.n);
        table.rows.last().cells.resize(3);
    }
    return table;
}

} // namespace patron
