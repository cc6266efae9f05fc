// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of decisiontext.h.

#include "models/mapping/numbertext.h"
#include "models/mapping/readings.h"
#include "models/mapping/valueparser.h"
#include "views/text/decisionparts.h"
#include "views/text/decisiontext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/zonetext.h"

namespace patron {

namespace {

QString kindChoice(const QString &kind)
{
    switch (recordKindFromId(kind).value_or(RecordKind::Responses)) {
    case RecordKind::Responses:
        //: Choice: what the rows of a file are
        return DecisionText::tr("Answers and reviews");
    case RecordKind::Customers:
        //: Choice: what the rows of a file are
        return DecisionText::tr("Customers");
    case RecordKind::Purchases:
        //: Choice: what the rows of a file are
        return DecisionText::tr("Purchases");
    }
    Q_UNREACHABLE();
}

QString orderChoice(const QString &order)
{
    if (order == u"mdy")
        //: Choice: in which order all dates of a column are written
        return DecisionText::tr("The month first everywhere");
    if (order == u"dmy")
        //: Choice: in which order all dates of a column are written
        return DecisionText::tr("The day first everywhere");
    if (order == u"ymd")
        //: Choice: in which order all dates of a column are written
        return DecisionText::tr("The year first everywhere");
    //: Choice: in which order the dates of a column are written, where some rows differ
    return DecisionText::tr("As the rows around each date say");
}

QString headerChoice(const ReadingDecision &decision, const QString &value)
{
    const auto [first, last] = headerRows(decision, value);
    if (last == 0)
        //: Choice: where are the names of the columns?
        return DecisionText::tr("No row: the first one is an answer already");
    if (first == last)
        //: Choice: where are the names of the columns?
        return DecisionText::tr("Row %1").arg(first);
    //: Choice: where are the names of the columns?
    return DecisionText::tr("Rows %1 to %2").arg(first).arg(last);
}

QString zoneChoice(const ReadingDecision &decision, const QString &zone, const QLocale &locale)
{
    if (zone == u"cell")
        //: Choice: %1 the first time of the file as it then was here
        return DecisionText::tr("As the clock here shows them: it was %1")
            .arg(decisionMomentText(decision, zone, locale));
    if (zone == u"written")
        //: Choice: %1 the first time of the file
        return DecisionText::tr("As they are written: it was %1")
            .arg(decisionMomentText(decision, zone, locale));
    const QString name =
        //: Choice: whose time zone the times of a file are in
        zone == u"local" ? DecisionText::tr("The clock here (%1)").arg(zoneName(decision.zone))
                         : zoneName(zone);
    //: Choice: %1 a time zone, %2 the first time of the file as it then was here
    return DecisionText::tr("%1: it was %2 here")
        .arg(name, decisionMomentText(decision, zone, locale));
}

QString nothingChoice(const ReadingDecision &decision, const QString &value)
{
    if (decision.reason == ProblemCode::CustomerUnnamed)
        return value == u"none"
                   //: Choice: %1 words such as "anonymous"
                   ? DecisionText::tr("%1 is one customer").arg(decision.example)
                   //: Choice: %1 words such as "anonymous"
                   : DecisionText::tr("%1 is no customer").arg(value);
    if (value != u"none")
        //: Choice: %1 words or numbers such as "99" or "-9; -8"
        return DecisionText::tr("%1 means “no answer”").arg(value);
    if (decision.reason == ProblemCode::MissingFound || decision.reason == ProblemCode::MissingKept)
        //: Choice: %1 words such as "N/A"
        return DecisionText::tr("%1 counts as an answer").arg(decision.example);
    return DecisionText::tr("Every number counts");
}

/// What the example is in that unit; only waits are shown so.
QString timeUnitChoice(const ReadingDecision &decision, const QString &unit, const QLocale &locale)
{
    const std::string text = decision.example.trimmed().toStdString();
    const auto number = parseNumber(text, '.');
    ReadingWish wish{{}, u"time-unit"_qs, unit};
    const auto readings = readingsFor({QString()}, {wish});
    if (isStay(decision) || !number || !readings || !readings->value(0).timeUnit)
        return unitName(unit);
    const double minutes = *number * secondsPer(*readings->value(0).timeUnit) / 60;
    //: Choice: %1 a unit such as "hours", %2 a number as in the file, %3 how long that then is
    return DecisionText::tr("%1: %2 is %3")
        .arg(unitName(unit), decision.example, figureText(minutes, Unit::Minutes, locale));
}

} // namespace

QString choiceText(const ReadingDecision &decision, const QString &value, const QLocale &locale)
{
    switch (decision.reading) {
    case Reading::Remembered:
        return value.isEmpty() ? DecisionText::tr("Decide anew") : value;
    case Reading::Separator:
        return separatorName(value);
    case Reading::Quote:
        return quoteName(value);
    case Reading::Header:
        return headerChoice(decision, value);
    case Reading::Repeats:
        return value == u"once"
                   //: Choice: what becomes of a score that stands in several rows of a customer
                   ? DecisionText::tr("Once for each customer and day")
                   //: Choice: what becomes of a score that stands in several rows of a customer
                   : DecisionText::tr("As often as it is written");
    case Reading::SameFile:
        return value == u"twice"
                   //: Choice: what becomes of a file that was imported before
                   ? DecisionText::tr("Import it a second time: its rows count twice")
                   //: Choice: what becomes of a file that was imported before
                   : DecisionText::tr("Read that import again: this takes its place");
    case Reading::Earlier:
        return value == u"too"
                   //: Button: what becomes of rows that an earlier import read otherwise
                   ? DecisionText::tr("Read them the same way")
                   //: Button: what becomes of rows that an earlier import read otherwise
                   : DecisionText::tr("Leave them as they are");
    case Reading::LeftOut:
        return value == u"yes" ? DecisionText::tr("Count them too")
                               : DecisionText::tr("Leave them out");
    case Reading::DateOrder:
        if (hasBothOrders(decision))
            return orderChoice(value);
        //: Choice: %1 a date as in the file, %2 the same in words
        return DecisionText::tr("%1 is %2")
            .arg(decision.example, exampleDayText(decision.example, value, locale));
    case Reading::Decimal:
        //: Choice: %1 a number as in the file, %2 as it is read
        return DecisionText::tr("%1 is %2")
            .arg(decision.example, numberTextOf(decision.example, value, locale));
    case Reading::TimeUnit:
        return timeUnitChoice(decision, value, locale);
    case Reading::Parts:
        return value == u"none" ? DecisionText::tr("One answer in each cell")
                                : separatorName(value);
    case Reading::Scale:
        if (value.startsWith(convertedStars))
            //: Choice: %1 a number, the best of the scale of a column
            return DecisionText::tr("Stars: %1 counts as five").arg(bestOf(value));
        return fieldName(fieldFromId(value).value_or(Field::Question));
    case Reading::Day:
    case Reading::Begun:
        return fieldName(fieldFromId(value).value_or(Field::Question));
    case Reading::Places:
        return value == u"marks"
                   //: Choice: what numbers in columns beside each other are
                   ? DecisionText::tr("Marks on a scale, one for each column")
                   //: Choice: what numbers in columns beside each other are
                   : DecisionText::tr("Places in an order: 1 is the first");
    case Reading::Kind:
        return kindChoice(value);
    case Reading::Recipe:
        if (value.isEmpty())
            return DecisionText::tr("Decide anew");
        return value == noRecipe ? DecisionText::tr("It comes from another program")
                                 : recipeName(value, locale);
    case Reading::Zone:
        return zoneChoice(decision, value, locale);
    case Reading::Missing:
        return nothingChoice(decision, value);
    case Reading::Sheet:
    case Reading::Encoding:
    case Reading::NoDate:
        break;
    }
    return value;
}

} // namespace patron
