// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/readings.h"

#include "models/mapping/missingwords.h"
#include "models/mapping/wishes.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace patron {

namespace {

/// Puts the value into the reading; false where it is none of the decision's values.
using Put = bool (*)(const QString &value, ColumnReading &reading);

struct Decision
{
    const char *id;
    const char *values; ///< for the complaint
    Put put;
};

template <class Value, size_t size>
bool putNamed(const std::array<std::pair<const char16_t *, Value>, size> &names,
              const QString &value, std::optional<Value> &wanted)
{
    for (const auto &[name, meaning] : names) {
        if (value.compare(QStringView(name), Qt::CaseInsensitive) != 0)
            continue;
        wanted = meaning;
        return true;
    }
    return false;
}

bool putDateOrder(const QString &value, ColumnReading &reading)
{
    static constexpr std::array<std::pair<const char16_t *, DateOrder>, 3> names{
        {{u"ymd", DateOrder::YearMonthDay},
         {u"dmy", DateOrder::DayMonthYear},
         {u"mdy", DateOrder::MonthDayYear}}};
    return putNamed(names, value, reading.dateOrder);
}

bool putDecimal(const QString &value, ColumnReading &reading)
{
    static constexpr std::array<std::pair<const char16_t *, char>, 2> names{
        {{u".", '.'}, {u",", ','}}};
    return putNamed(names, value, reading.decimal);
}

bool putTimeUnit(const QString &value, ColumnReading &reading)
{
    static constexpr std::array<std::pair<const char16_t *, TimeUnit>, 6> names{
        {{u"seconds", TimeUnit::Seconds},
         {u"minutes", TimeUnit::Minutes},
         {u"hours", TimeUnit::Hours},
         {u"days", TimeUnit::Days},
         {u"months", TimeUnit::Months},
         {u"years", TimeUnit::Years}}};
    return putNamed(names, value, reading.timeUnit);
}

bool putSeparator(const QString &value, ColumnReading &reading)
{
    const bool isNone = value.compare(u"none", Qt::CaseInsensitive) == 0;
    const bool isSpace = value.compare(u"space", Qt::CaseInsensitive) == 0;
    reading.separator = isNone            ? QString(u""_qs)
                        : isSpace         ? QString(u' ')
                        : value == u"\\n" ? QString(u'\n')
                                          : value;
    return !value.isEmpty();
}

bool putScale(const QString &value, ColumnReading &reading)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d{1,3})\s*\p{Pd}\s*(\d{1,3})\s*$)"));
    const auto match = form.match(value);
    const ScaleRange scale{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
    reading.scale = scale;
    return match.hasMatch() && scale.low != scale.high;
}

bool putKind(const QString &value, ColumnReading &reading)
{
    const QString id = value.toLower();
    const QuestionKind kind = questionKindFromId(id);
    reading.kind = kind;
    return questionKindId(kind) == id && kind != QuestionKind::Empty;
}

bool putZone(const QString &value, ColumnReading &reading)
{
    const bool isLocal = value.compare(u"local", Qt::CaseInsensitive) == 0;
    const bool isUtc = value.compare(u"UTC", Qt::CaseInsensitive) == 0;
    const bool isWritten = value.compare(QLatin1String(zoneAsWritten), Qt::CaseInsensitive) == 0;
    if (value.compare(u"cell", Qt::CaseInsensitive) == 0) {
        reading.zone.reset();
        return true;
    }
    const QByteArray id = isUtc       ? QByteArrayLiteral("UTC")
                          : isWritten ? zoneAsWritten
                                      : value.toLatin1();
    reading.zone = isLocal ? QByteArray() : id;
    return isLocal || isUtc || isWritten || (!id.isEmpty() && QTimeZone(id).isValid());
}

bool putMissing(const QString &value, ColumnReading &reading)
{
    const bool isNone = value.compare(u"none", Qt::CaseInsensitive) == 0;
    reading.missing = isNone ? QStringList() : missingWords(value);
    return isNone || !reading.missing->isEmpty();
}

bool putRepeats(const QString &value, ColumnReading &reading)
{
    static constexpr std::array<std::pair<const char16_t *, bool>, 2> names{
        {{u"each", false}, {u"once", true}}};
    return putNamed(names, value, reading.countsOnce);
}

constexpr std::array decisions{
    Decision{"date-order", "ymd, dmy, mdy", putDateOrder},
    Decision{"decimal", "\".\", \",\"", putDecimal},
    Decision{"time-unit", "seconds, minutes, hours, days, months, years", putTimeUnit},
    Decision{"separator", "none, space, \";\", \", \" ...", putSeparator},
    Decision{"zone", "local, UTC, Europe/Bucharest, written ...", putZone},
    Decision{"missing", "none, \"-99\", \"6; 7\" ...", putMissing},
    Decision{"scale", "0-10, 1-5, 5-1 ...", putScale},
    Decision{"repeats", "each, once", putRepeats},
    Decision{"kind", "scale, choice, choices, number, date, text, id, person", putKind}};

Result<const Decision *> decisionOf(const ReadingWish &wish)
{
    const auto it = std::ranges::find_if(
        decisions, [&](const Decision &each) { return wish.decision == QLatin1String(each.id); });
    if (it != decisions.end())
        return &*it;
    QStringList known;
    for (const Decision &each : decisions)
        known << QLatin1String(each.id);
    return failure(ProblemCode::ReadingUnknown, {wish.decision, known.join(QStringLiteral(", "))});
}

} // namespace

QString timeUnitId(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return u"seconds"_qs;
    case TimeUnit::Minutes:
        return u"minutes"_qs;
    case TimeUnit::Hours:
        return u"hours"_qs;
    case TimeUnit::Days:
        return u"days"_qs;
    case TimeUnit::Clock:
        return u"clock"_qs;
    case TimeUnit::Months:
        return u"months"_qs;
    case TimeUnit::Years:
        return u"years"_qs;
    }
    Q_UNREACHABLE();
}

Result<QList<ColumnReading>> readingsFor(const QStringList &headers,
                                         const QList<ReadingWish> &wishes)
{
    QList<ColumnReading> readings(headers.size());
    QList<ReadingWish> ordered = wishes;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const ReadingWish &wish) { return wish.header.isEmpty(); });
    for (const ReadingWish &wish : ordered) {
        const auto decision = decisionOf(wish);
        if (!decision)
            return failure(decision.error());
        ColumnReading tried;
        if (!(*decision)->put(wish.value, tried))
            return failure(ProblemCode::ReadingValueUnknown,
                           {wish.value, wish.decision, QLatin1String((*decision)->values)});
        if (wish.header.isEmpty() && tried.kind)
            return failure(ProblemCode::ReadingNeedsColumn, {wish.decision});
        const int column = findHeader(headers, wish.header);
        const bool isForAll = wish.header.isEmpty();
        if (column < 0 && !isForAll)
            return failure(ProblemCode::MapHeaderMissing, {wish.header});
        for (int i = isForAll ? 0 : column; i < (isForAll ? int(readings.size()) : column + 1);
             ++i) {
            (*decision)->put(wish.value, readings[i]);
            if (tried.separator || tried.scale)
                readings[i].isForAll = isForAll;
        }
    }
    return readings;
}

} // namespace patron
