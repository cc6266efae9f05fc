// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/decisionparts.h"

#include "models/mapping/datetext.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/readings.h"
#include "models/mapping/recipematch.h"
#include "models/mapping/valueparser.h"
#include "views/text/pluralcount.h"

#include <QDateTime>
#include <QTimeZone>

namespace patron {

namespace {

DateOrder orderOf(const QString &id)
{
    if (id == u"mdy")
        return DateOrder::MonthDayYear;
    return id == u"ymd" ? DateOrder::YearMonthDay : DateOrder::DayMonthYear;
}

} // namespace

QString recipeName(const QString &id, const QLocale &locale)
{
    for (const Recipe &recipe : allRecipes()) {
        if (recipe.id == id)
            return recipe.nameIn(locale);
    }
    return id;
}

QString exampleDayText(const QString &example, const QString &order, const QLocale &locale)
{
    const std::string text = example.trimmed().toStdString();
    const auto date = scanDate(text);
    const auto read = date ? readDate(*date, orderOf(order)) : std::nullopt;
    if (!read)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(read->seconds, QTimeZone::utc()).date();
    return locale.toString(day, u"d MMMM yyyy");
}

QString numberTextOf(const QString &example, const QString &decimal, const QLocale &locale)
{
    const std::string text = example.trimmed().toStdString();
    const auto number = parseNumber(text, decimal == u"," ? ',' : '.');
    return number ? locale.toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

bool hasBothOrders(const ReadingDecision &decision)
{
    return decision.alternatives.contains(QString());
}

std::pair<qint64, qint64> headerRows(const ReadingDecision &decision, const QString &value)
{
    const int above = value.section(u'+', 0, 0).toInt();
    const int rows = value.section(u'+', 1, 1).toInt();
    if (rows == 0)
        return {0, 0};
    const auto number = [&](int row) { return decision.rows.value(row, row + 1); };
    return {number(above), number(above + rows - 1)};
}

QString decisionMomentText(const ReadingDecision &decision, const QString &zone,
                           const QLocale &locale)
{
    const qsizetype place = decision.alternatives.indexOf(zone);
    if (place < 0 || place >= decision.moments.size())
        return {};
    const QDateTime moment =
        QDateTime::fromSecsSinceEpoch(decision.moments[place], QTimeZone::utc());
    return locale.toString(moment.date(), u"d MMMM yyyy") + u' ' +
           locale.toString(moment.time(), QLocale::ShortFormat);
}

bool isStay(const ReadingDecision &decision)
{
    return decision.alternatives.contains(u"months");
}

QString bestOf(const QString &value)
{
    return value.section(u'-', -1);
}

QString quoteName(const QString &sign)
{
    if (sign == u"\"")
        //: A sign around texts in a file
        return DecisionText::tr("double quotes (\")");
    if (sign == u"'")
        //: A sign around texts in a file
        return DecisionText::tr("single quotes (')");
    //: No sign stands around texts in a file
    return sign == noQuote ? DecisionText::tr("none") : sign;
}

QString unitName(const QString &unit)
{
    if (unit == u"seconds")
        //: Unit of a column of durations
        return DecisionText::tr("seconds");
    if (unit == u"minutes")
        //: Unit of a column of durations
        return DecisionText::tr("minutes");
    if (unit == u"months")
        //: Unit of a column of durations
        return DecisionText::tr("months");
    if (unit == u"years")
        //: Unit of a column of durations
        return DecisionText::tr("years");
    //: Unit of a column of durations
    return unit == u"hours" ? DecisionText::tr("hours") : DecisionText::tr("days");
}

QString separatorName(const QString &sign)
{
    const QString plain = sign.trimmed();
    if (plain == u",")
        //: A sign between columns or answers
        return DecisionText::tr("comma");
    if (plain == u";")
        //: A sign between columns or answers
        return DecisionText::tr("semicolon");
    if (sign == u"\t")
        //: A sign between columns or answers
        return DecisionText::tr("tab");
    if (sign == u"\n")
        //: A sign between columns or answers
        return DecisionText::tr("new line");
    if (plain == u"/")
        //: A sign between columns or answers
        return DecisionText::tr("slash");
    if (plain == u"|")
        //: A sign between columns or answers
        return DecisionText::tr("vertical bar");
    //: A sign between columns or answers
    return plain.isEmpty() || plain == u"space" ? DecisionText::tr("space") : plain;
}

QString awayText(const ReadingDecision &decision)
{
    if (decision.away == 0 || (decision.value != u"too" && !decision.isAssumed))
        return {};
    //: Follows "40 rows are already there from “may.csv”, read otherwise: ..."; %n how many files
    return DecisionText::tr("To read it again, Patron will ask where %n file(s) of before are: "
                            "they are not where they were, or not as they were.",
                            nullptr, pluralCount(decision.away));
}

QString onlyValueOf(const QString &scale)
{
    const qsizetype half = scale.size() / 2;
    const bool isOne = scale.size() > 2 && scale[half] == u'-';
    return isOne && scale.left(half) == scale.mid(half + 1) ? scale.left(half) : QString();
}

} // namespace patron
