// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/columnshape.h"

#include "models/base/bytesview.h"
#include "models/mapping/datetext.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace patron {

namespace {

constexpr int highestStep = 10;
constexpr qint64 longestChoice = 300;
/// A column is a choice when this many of its values ...
constexpr size_t commonChoices = 30;
/// ... make up three quarters of its cells; the rest are the "other" that people wrote in.
constexpr double choiceShare = 0.75;

qint64 countIf(const ColumnProfile &column, const std::function<bool(std::string_view)> &is)
{
    qint64 cells = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it)
        cells += is(viewOf(it.key())) ? it.value() : 0;
    return cells;
}

/// Of the kept words: all of them, or the first of a very long column.
bool mostWords(const ColumnProfile &column, const std::function<bool(std::string_view)> &is)
{
    qint64 all = 0;
    for (const qint64 count : column.words)
        all += count;
    return all > 0 && countIf(column, is) * 10 >= all * 9;
}

bool isCode(std::string_view text)
{
    const bool digit = std::ranges::any_of(text, isDigit);
    return digit && text.size() <= 64 && text.find(' ') == std::string_view::npos;
}

bool namesIdentifier(const QString &header)
{
    return headerWords().match(header, Field::SourceId).match != HeaderMatch::None ||
           headerWords().match(header, Field::CustomerKey).match == HeaderMatch::Whole;
}

bool namesPerson(const QString &header)
{
    return std::ranges::any_of(
        std::initializer_list<Field>{Field::CustomerName, Field::CustomerEmail,
                                     Field::CustomerPhone},
        [&](Field field) {
            return headerWords().match(header, field).match == HeaderMatch::Whole;
        });
}

/// Whole numbers, all different, so close together that answers would have come twice: whoever has
/// n of them out of so many has about n * n / 2 / so many pairs that are alike. They count the
/// rows, here or in the larger table that these rows are taken from.
bool areGivenOut(const ColumnProfile &column)
{
    constexpr qint64 fewestRows = 20;
    constexpr double surePairs = 9; // by chance none of them is alike: once in 8,000 times
    const double n = double(column.filled);
    const double room = column.highest - column.lowest + 1;
    return column.filled >= fewestRows && n * (n - 1) / 2 >= surePairs * room;
}

QuestionKind numberKind(const QString &header, const ColumnProfile &column)
{
    if (column.outOf > 0 || column.wholeNumbers != column.numbers)
        return QuestionKind::Number;
    if (column.allDifferent && (areGivenOut(column) || namesIdentifier(header)))
        return QuestionKind::Identifier;
    if (namesPerson(header) && mostWords(column, isPhone))
        return QuestionKind::Person;
    if (column.lowest < 0 || column.highest > highestStep)
        return QuestionKind::Number;
    // 1 or nothing, 0 or 1: ticked or not.
    return column.highest <= 1 ? QuestionKind::Choice : QuestionKind::Scale;
}

bool isChoice(const ColumnProfile &column)
{
    if (!column.wordsComplete || column.longest > longestChoice)
        return false;
    std::vector<qint64> counts(column.words.begin(), column.words.end());
    std::ranges::sort(counts, std::greater());
    qint64 common = 0;
    for (size_t i = 0; i < std::min(commonChoices, counts.size()); ++i)
        common += counts[i] > 1 ? counts[i] : 0;
    const auto different = qint64(counts.size());
    if (column.filled >= 10)
        return double(common) >= choiceShare * double(column.filled) &&
               different * 2 <= column.filled;
    // With a handful of rows only short words look like options.
    const auto words = double(
        countIf(column, [](std::string_view text) { return std::ranges::count(text, ' ') < 3; }));
    return column.meanLength() <= 30 && words >= choiceShare * double(column.filled);
}

QuestionKind wordKind(const QString &header, const ColumnProfile &column, ValueFormat &format)
{
    if (isMostly(column.emails, column) || (namesPerson(header) && mostWords(column, isPhone)))
        return QuestionKind::Person;
    if (mostWords(column, isAddressOfPage))
        return QuestionKind::Identifier;
    if (column.allDifferent &&
        (namesIdentifier(header) || (column.filled >= 20 && mostWords(column, isCode))))
        return QuestionKind::Identifier;
    format.separator = separatorOf(column);
    if (!format.separator.isEmpty())
        return QuestionKind::MultiChoice;
    const bool choice = isChoice(column);
    if (namesPerson(header) && (!choice || column.allDifferent))
        return QuestionKind::Person;
    return choice ? QuestionKind::Choice : QuestionKind::Text;
}

/// Numbers below a header that names a date.
StampForm stampOf(const QString &header, const ColumnProfile &column)
{
    const bool isNamed = std::ranges::any_of(
        std::initializer_list<Field>{Field::Date, Field::RepliedAt, Field::SolvedAt,
                                     Field::CustomerSince, Field::CustomerLeft},
        [&](Field field) {
            return headerWords().match(header, field).match == HeaderMatch::Whole;
        });
    if (!isNamed || !isMostly(column.numbers, column))
        return StampForm::Text;
    constexpr double firstSecond = 631'152'000;  // 1990
    constexpr double lastSecond = 4'102'444'800; // 2100
    const auto lies = [&](double low, double high) {
        return column.lowest >= low && column.highest <= high;
    };
    if (lies(25'569, 60'000)) // 1970 to 2064
        return StampForm::SheetDays;
    if (lies(firstSecond, lastSecond))
        return StampForm::UnixSeconds;
    return lies(firstSecond * 1000, lastSecond * 1000) ? StampForm::UnixMilliseconds
                                                       : StampForm::Text;
}

/// The word of the column that comes first by its bytes and that `is`: always the same one.
std::optional<QByteArray> exampleOf(const ColumnProfile &column,
                                    const std::function<bool(std::string_view)> &is)
{
    std::optional<QByteArray> found;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if ((!found || it.key() < *found) && is(viewOf(it.key())))
            found = it.key();
    }
    return found;
}

QString isoDay(const QByteArray &word, DateOrder order)
{
    const auto scanned = scanDate(viewOf(word));
    const auto read = scanned ? readDate(*scanned, order) : std::nullopt;
    if (!read)
        return {};
    return QDate(1970, 1, 1).addDays(read->seconds / 86400).toString(Qt::ISODate);
}

bool isUnclearDate(std::string_view text)
{
    const auto date = scanDate(text);
    return date && date->canBeDayFirst() && date->canBeMonthFirst() && date->first != date->second;
}

} // namespace

bool isNearlyAll(qint64 some, qint64 all)
{
    const qint64 stray = all - some;
    // A word or two in a short column are slips, not another kind of column.
    return some > 0 && (some * 10 >= all * 9 || (stray <= 2 && some >= 4 * stray));
}

bool isMostly(qint64 some, const ColumnProfile &column)
{
    return isNearlyAll(some, column.filled);
}

DateOrder dateOrderOf(const ColumnProfile &column)
{
    if (column.yearFirst > 0 && column.yearFirst == column.dates)
        return DateOrder::YearMonthDay;
    if (column.dayFirst != column.monthFirst)
        return column.dayFirst > column.monthFirst ? DateOrder::DayMonthYear
                                                   : DateOrder::MonthDayYear;
    // Nothing decides but the manner: AM and PM, or 7/2/20 without zeros, are written where the
    // month comes first.
    return column.meridiem > 0 || column.unpadded > 0 ? DateOrder::MonthDayYear
                                                      : DateOrder::DayMonthYear;
}

ValueFormat formatOf(const QString &header, const ColumnProfile &column)
{
    ValueFormat format;
    format.decimal = column.decimal;
    format.dateOrder = dateOrderOf(column);
    format.isOutOf = column.outOf > 0 && isMostly(column.outOf + column.numbers, column);
    const TimeUnit byValues = column.clocks > column.numbers ? TimeUnit::Clock : TimeUnit::Minutes;
    format.stamp = stampOf(header, column);
    format.timeUnit = headerWords().unit(header, LengthOf::Wait).value_or(byValues);
    return format;
}

QuestionKind kindOf(const QString &header, const ColumnProfile &column, ValueFormat &format)
{
    if (column.filled == 0)
        return QuestionKind::Empty;
    if (isMostly(column.dates, column) || format.stamp != StampForm::Text)
        return QuestionKind::Date;
    if (isMostly(column.numbers + column.outOf, column))
        return numberKind(header, column);
    return wordKind(header, column, format);
}

std::optional<Problem> dateOrderNote(const ColumnProfile &column, DateOrder order, bool isWished)
{
    const QString id =
        order == DateOrder::MonthDayYear ? QStringLiteral("mdy") : QStringLiteral("dmy");
    const qint64 against = order == DateOrder::MonthDayYear ? column.dayFirst : column.monthFirst;
    const qint64 inOrder = order == DateOrder::MonthDayYear ? column.monthFirst : column.dayFirst;
    if (against > 0) {
        const auto example = exampleOf(column, [order](std::string_view text) {
            const auto date = scanDate(text);
            const auto read = date ? readDate(*date, order) : std::nullopt;
            return read && read->againstOrder;
        });
        const QString written = QString::fromUtf8(example.value_or(QByteArray()));
        if (against > inOrder)
            return note(ProblemCode::DateOrderAgainst, {against, id}, {}, written);
        const QList<RowStretch> together = isWished ? QList<RowStretch>() : column.otherOrder;
        return note(ProblemCode::DateOrderMixed,
                    {against, id, together.isEmpty() ? 0 : column.unclearInOther},
                    {.row = together.isEmpty() ? 0 : together.first().first}, written);
    }
    if (isWished || column.dayFirst > 0 || column.monthFirst > 0 || column.eitherOrder == 0)
        return std::nullopt;
    const QByteArray example = exampleOf(column, isUnclearDate).value_or(QByteArray());
    return note(
        ProblemCode::DateOrderAssumed,
        {id, isoDay(example, DateOrder::DayMonthYear), isoDay(example, DateOrder::MonthDayYear)},
        {}, QString::fromUtf8(example));
}

QString openDayOf(const ColumnProfile &column)
{
    return QString::fromUtf8(exampleOf(column, isUnclearDate).value_or(QByteArray()));
}

QString undatedExample(const ColumnProfile &column)
{
    const auto example =
        exampleOf(column, [](std::string_view text) { return !scanDate(text).has_value(); });
    return QString::fromUtf8(example.value_or(QByteArray()));
}

QString numberExample(const ColumnProfile &column)
{
    const auto isNumber = [](std::string_view text) { return scanNumber(text).has_value(); };
    // "0" is the same in every unit.
    const auto example = exampleOf(column, [&](std::string_view text) {
        return isNumber(text) && text.find_first_of("123456789") != std::string_view::npos;
    });
    return QString::fromUtf8(example.value_or(exampleOf(column, isNumber).value_or(QByteArray())));
}

std::optional<Problem> decimalNote(const ColumnProfile &column)
{
    if (column.isDecimalSure || column.numbers == 0)
        return std::nullopt;
    const auto example = exampleOf(column, [](std::string_view text) {
        const auto number = scanNumber(text);
        return number && !number->isClear();
    });
    if (!example)
        return std::nullopt;
    const auto number = scanNumber(viewOf(*example));
    return note(ProblemCode::DecimalAssumed,
                {QString(QLatin1Char(column.decimal)),
                 QString::fromStdString(plainNumber(number->withDot)),
                 QString::fromStdString(plainNumber(number->withComma))},
                {}, QString::fromUtf8(*example));
}

} // namespace patron
