// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/timedecisions.h"

#include "models/mapping/datetext.h"
#include "models/mapping/stampreader.h"
#include "models/session/reviewlook.h"

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// Where tools and owners of such shops sit, from west to east behind the nearest; any other zone
/// can be written on the command line.
const QStringList zones{u"local"_qs,
                        u"UTC"_qs,
                        u"Europe/Bucharest"_qs,
                        u"Europe/Chisinau"_qs,
                        u"Europe/Kyiv"_qs,
                        u"Europe/Kaliningrad"_qs,
                        u"Europe/Minsk"_qs,
                        u"Europe/Moscow"_qs,
                        u"Europe/Samara"_qs,
                        u"Asia/Tbilisi"_qs,
                        u"Asia/Yerevan"_qs,
                        u"Asia/Baku"_qs,
                        u"Asia/Yekaterinburg"_qs,
                        u"Asia/Tashkent"_qs,
                        u"Asia/Almaty"_qs,
                        u"Asia/Omsk"_qs,
                        u"Asia/Novosibirsk"_qs,
                        u"Asia/Krasnoyarsk"_qs,
                        u"Asia/Irkutsk"_qs,
                        u"Asia/Yakutsk"_qs,
                        u"Asia/Vladivostok"_qs,
                        u"Europe/Berlin"_qs,
                        u"Europe/London"_qs,
                        u"America/New_York"_qs,
                        u"America/Chicago"_qs,
                        u"America/Denver"_qs,
                        u"America/Los_Angeles"_qs};

/// No wish: each stretch of rows has the order that its own dates tell.
const QString asAround;

QString dateOrderId(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return u"dmy"_qs;
    case DateOrder::MonthDayYear:
        return u"mdy"_qs;
    case DateOrder::YearMonthDay:
        return u"ymd"_qs;
    }
    Q_UNREACHABLE();
}

void addDateOrder(QList<ReadingDecision> &found, const ReviewLook &look,
                  const ColumnMapping &column, qsizetype index)
{
    const QString numbers = look.firstCell(index, [](std::string_view cell) {
        const auto date = scanDate(cell);
        return date && date->shape == ScannedDate::Shape::Numbers;
    });
    const Problem *assumed = look.noteOf(ProblemCode::DateOrderAssumed, column.header);
    if (numbers.isEmpty() && !assumed)
        return;
    QString example = look.firstCell(index, [](std::string_view cell) {
        const auto date = scanDate(cell);
        return date && date->shape == ScannedDate::Shape::Numbers && date->canBeDayFirst() &&
               date->canBeMonthFirst() && date->first != date->second;
    });
    if (example.isEmpty())
        example = column.openDay;
    const QString value = dateOrderId(column.format.dateOrder);
    if (column.hasBothOrders) {
        const bool isWished = look.isWished(Reading::DateOrder, column.header);
        found << ReadingDecision{
            Reading::DateOrder, column.header, isWished ? value : asAround,
            choicesWith({asAround, u"dmy"_qs, u"mdy"_qs}, isWished ? value : asAround)};
        return;
    }
    // Where every date is the same day in any order there is nothing to choose.
    found << ReadingDecision{Reading::DateOrder,
                             column.header,
                             value,
                             example.isEmpty() ? QStringList()
                                               : choicesWith({u"dmy"_qs, u"mdy"_qs}, value),
                             assumed && !look.isWished(Reading::DateOrder, column.header),
                             example.isEmpty() ? numbers : example};
}

/// What the example is on the owner's clock, in each of the zones.
void addMoments(const ReviewLook &look, const ColumnMapping &column, ReadingDecision &decision)
{
    const std::string text = decision.example.toStdString();
    const auto momentIn = [&](const QString &zone) {
        ColumnMapping there = column;
        there.format.zone = zone == u"local" ? QByteArray() : zone.toLatin1();
        if (zone == u"cell")
            there.format.zone.reset();
        StampReader reader(there, look.options().zone,
                           ReadingDays(look.review().mapping.asOf, QDate()));
        return reader.read(text, 0).value_or(0);
    };
    // A zone whose clock shows the same as the owner's makes no difference: it is looked for last.
    const qint64 here = momentIn(u"local"_qs);
    std::stable_partition(
        decision.alternatives.begin(), decision.alternatives.end(),
        [&](const QString &zone) { return zone == u"local" || momentIn(zone) != here; });
    for (const QString &zone : std::as_const(decision.alternatives))
        decision.moments << momentIn(zone);
}

/// As StampReader and WallClock keep them: a time with a zone, of its own or of its column, is
/// moved to the owner's clock; one without, and a day without a time, stay as they are written.
void addZone(QList<ReadingDecision> &found, const ReviewLook &look, const ColumnMapping &column,
             qsizetype index)
{
    ReadingDecision decision{Reading::Zone, column.header, u"cell"_qs};
    decision.zone = QString::fromLatin1(look.options().zone.id());
    const auto timeOf = [&](bool withZone) {
        return look.firstCell(index, [withZone](std::string_view text) {
            const auto date = scanDate(text);
            return date && date->hasTime && date->hasZone == withZone;
        });
    };
    decision.example = timeOf(true);
    if (!decision.example.isEmpty()) {
        const QString written = QString::fromLatin1(zoneAsWritten);
        if (column.format.zone == zoneAsWritten)
            decision.value = written;
        decision.alternatives = {u"cell"_qs, written};
        addMoments(look, column, decision);
        found << decision;
        return;
    }
    const bool isCounted = column.format.stamp == StampForm::UnixSeconds ||
                           column.format.stamp == StampForm::UnixMilliseconds;
    if (isCounted) {
        const QByteArray zone = column.format.zone.value_or("UTC");
        decision.value = zone.isEmpty() ? u"local"_qs : QString::fromLatin1(zone);
        decision.example =
            look.firstCell(index, [](std::string_view cell) { return !cell.empty(); });
        decision.alternatives = choicesWith(zones, decision.value);
        addMoments(look, column, decision);
        found << decision;
        return;
    }
    const Problem *assumed = look.noteOf(ProblemCode::ZoneAssumed, column.header);
    decision.example = assumed ? assumed->value : timeOf(false);
    const QTimeZone source = sourceZone(column);
    // The owner's own clock goes without saying for any other day than that of the answer.
    if (decision.example.isEmpty() ||
        (!source.isValid() && !assumed && column.field != Field::Date))
        return;
    decision.value = source.isValid() ? QString::fromLatin1(source.id()) : u"local"_qs;
    decision.alternatives = choicesWith(zones, decision.value);
    // Also on a clock that shows UTC: the account that the file comes from may have another.
    decision.isAssumed = assumed && !look.isWished(Reading::Zone, column.header);
    addMoments(look, column, decision);
    found << decision;
}

} // namespace

QList<ReadingDecision> timeDecisions(const ReviewLook &look, const ColumnMapping &column,
                                     qsizetype index)
{
    QList<ReadingDecision> found;
    addDateOrder(found, look, column, index);
    addZone(found, look, column, index);
    return found;
}

} // namespace patron
