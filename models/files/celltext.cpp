// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/celltext.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringEncoder>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace patron {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
/// 9999-12-31, the last day of a workbook.
constexpr double lastSerial = 2'958'466;
/// What a time format shows of a number from here on (1954) is the time of a date.
constexpr double firstDateAsTime = 20'000;

void appendTwoDigits(qint64 number, std::string &text)
{
    if (number < 10)
        text += '0';
    text += std::to_string(number);
}

void appendTime(qint64 seconds, std::string &text)
{
    if (seconds < 0)
        text += '-';
    seconds = std::abs(seconds);
    appendTwoDigits(seconds / 3600, text);
    text += ':';
    appendTwoDigits(seconds / 60 % 60, text);
    text += ':';
    appendTwoDigits(seconds % 60, text);
}

void appendDate(qint64 days, qint64 seconds, Epoch epoch, std::string &text)
{
    // Excel's year 1900 has one day too many: its 1 January is day 1, its 1 March is day 61.
    const QDate first = epoch == Epoch::Of1904 ? QDate(1904, 1, 1)
                        : days < 60            ? QDate(1899, 12, 31)
                                               : QDate(1899, 12, 30);
    appendUtf8(first.addDays(days).toString(Qt::ISODate), text);
    if (seconds > 0) {
        text += ' ';
        appendTime(seconds, text);
    }
}

/// Whether text holds "_xHHHH_" at that place, and which character that is.
bool isEscape(std::string_view text, size_t at, char16_t &unit)
{
    if (text.size() < at + 7 || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return false;
    quint16 value = 0;
    const char *end = text.data() + at + 6;
    const auto read = std::from_chars(text.data() + at + 2, end, value, 16);
    unit = value;
    return read.ec == std::errc() && read.ptr == end;
}

} // namespace

void appendUtf8(QStringView part, std::string &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const size_t before = text.size();
    text.resize(before + static_cast<size_t>(encoder.requiredSpace(part.size())));
    const char *end = encoder.appendToBuffer(text.data() + before, part);
    text.resize(static_cast<size_t>(end - text.data()));
}

void appendNumber(double number, std::string &text)
{
    const double size = std::fabs(number);
    const bool isPlain = size == 0 || (size >= 1e-7 && size < 1e21);
    std::array<char, 64> digits{};
    const auto made =
        std::to_chars(digits.data(), digits.data() + digits.size(), number == 0 ? 0.0 : number,
                      isPlain ? std::chars_format::fixed : std::chars_format::scientific);
    text.append(digits.data(), made.ptr);
}

void appendPercent(double share, std::string &text)
{
    // 0.07 * 100 is 7.000000000000001: fifteen digits are what a spreadsheet shows at most.
    std::array<char, 64> digits{};
    std::snprintf(digits.data(), digits.size(), "%.14e", share * 100);
    double rounded = share * 100;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    appendNumber(rounded, text);
    text += '%';
}

void appendValue(double value, NumberKind kind, Epoch epoch, std::string &text)
{
    if (kind == NumberKind::Percent)
        return appendPercent(value, text);
    if (kind == NumberKind::Plain || !(std::fabs(value) < lastSerial))
        return appendNumber(value, text);
    const auto seconds = static_cast<qint64>(std::llround(value * double(daySeconds)));
    const bool isTime =
        kind == NumberKind::Time ? value < firstDateAsTime : value >= 0 && value < 1;
    if (isTime && (kind == NumberKind::Time || seconds > 0))
        return appendTime(seconds, text);
    // A date before the first day: spreadsheets show none either.
    if (value < 0 || (epoch == Epoch::Of1900 && value < 1))
        return appendNumber(value, text);
    appendDate(seconds / daySeconds, seconds % daySeconds, epoch, text);
}

void appendValue(std::string_view raw, NumberKind kind, Epoch epoch, std::string &text)
{
    const bool isShort = raw.size() <= 15 && !raw.empty() && raw.front() >= '1' &&
                         raw.find_first_not_of("0123456789") == std::string_view::npos;
    if (kind == NumberKind::Plain && isShort) {
        text += raw;
        return;
    }
    double value = 0;
    const auto read = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (read.ec == std::errc() && read.ptr == raw.data() + raw.size() && std::isfinite(value))
        appendValue(value, kind, epoch, text);
    else
        text += raw;
}

void appendIsoDate(QStringView date, std::string &text)
{
    const qsizetype t = date.indexOf(u'T');
    appendUtf8(t < 0 ? date : date.first(t), text);
    QStringView time = t < 0 ? QStringView() : date.sliced(t + 1);
    for (const QChar end : {u'.', u',', u'Z'}) {
        if (const qsizetype at = time.indexOf(end); at >= 0)
            time = time.first(at);
    }
    if (time.isEmpty() || time == u"00:00:00" || time == u"00:00")
        return;
    text += ' ';
    appendUtf8(time, text);
}

void appendIsoDuration(QStringView duration, std::string &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(-?)P(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,](\d+))?S)?)?$)"));
    const auto match = form.match(duration.toString());
    if (!match.hasMatch())
        return appendUtf8(duration, text);
    const auto number = [&match](int part) { return match.capturedView(part).toLongLong(); };
    const bool roundsUp =
        match.capturedView(6).startsWith(u'5') || match.capturedView(6) > QStringView(u"5");
    const qint64 seconds =
        number(2) * daySeconds + number(3) * 3600 + number(4) * 60 + number(5) + (roundsUp ? 1 : 0);
    appendTime(match.capturedView(1).isEmpty() ? seconds : -seconds, text);
}

void undoEscapes(std::string &text, size_t from)
{
    size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string plain;
    const std::string_view all = text;
    size_t copied = from;
    for (; at != std::string::npos; at = all.find("_x", at)) {
        char16_t unit = 0;
        if (!isEscape(all, at, unit)) {
            at += 2;
            continue;
        }
        plain += all.substr(copied, at - copied);
        if (unit != 0)
            appendUtf8(QStringView(&unit, 1), plain);
        at += 7;
        copied = at;
    }
    plain += all.substr(copied);
    text.replace(from, std::string::npos, plain);
}

} // namespace patron
