// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/decisiontext.h"

#include "views/text/columntext.h"
#include "views/text/daytext.h"
#include "views/text/decisionparts.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/problemtext.h"
#include "views/text/zonetext.h"

#include <QDateTime>

namespace patron {

namespace {

QString kindText(const QString &kind)
{
    switch (recordKindFromId(kind).value_or(RecordKind::Responses)) {
    case RecordKind::Responses:
        return DecisionText::tr("Each row is an answer or a review of a customer.");
    case RecordKind::Customers:
        return DecisionText::tr("Each row is a customer.");
    case RecordKind::Purchases:
        return DecisionText::tr("Each row is a purchase.");
    }
    Q_UNREACHABLE();
}

QString decimalText(const ReadingDecision &decision, const QLocale &locale)
{
    const QString read = numberTextOf(decision.example, decision.value, locale);
    const QString other =
        numberTextOf(decision.example, decision.value == u"," ? u"."_qs : u","_qs, locale);
    if (decision.isAssumed)
        //: %1 name of a column, %2 a number as in the file, %3 and %4 what it may mean
        return DecisionText::tr("“%1”: is %2 the number %3, or %4? It is read as %3.")
            .arg(decision.header, decision.example, read, other);
    //: %1 name of a column, %2 a number as in the file, %3 as it is read
    return DecisionText::tr("“%1”: %2 is read as the number %3.")
        .arg(decision.header, decision.example, read);
}

QString oneOrderText(const ReadingDecision &decision)
{
    if (decision.value == u"mdy")
        //: %1 name of a column
        return DecisionText::tr("“%1”: the month comes first everywhere.").arg(decision.header);
    if (decision.value == u"dmy")
        //: %1 name of a column
        return DecisionText::tr("“%1”: the day comes first everywhere.").arg(decision.header);
    //: %1 name of a column of dates
    return DecisionText::tr("“%1”: in some rows the day comes first, in others the month. Each "
                            "date is read as the rows around it say.")
        .arg(decision.header);
}

QString dateOrderText(const ReadingDecision &decision, const QLocale &locale)
{
    if (hasBothOrders(decision))
        return oneOrderText(decision);
    const QString read = exampleDayText(decision.example, decision.value, locale);
    QString other;
    for (const QString &order : decision.alternatives) {
        const QString day = exampleDayText(decision.example, order, locale);
        if (order != decision.value && day != read)
            other = day;
    }
    if (decision.isAssumed && !other.isEmpty())
        //: %1 name of a column, %2 a date as in the file, %3 and %4 the same date in words
        return DecisionText::tr("“%1”: is %2 the day %3, or %4? It is read as %3.")
            .arg(decision.header, decision.example, read, other);
    //: %1 name of a column, %2 a date as in the file, %3 the same date in words
    return DecisionText::tr("“%1”: %2 is read as %3.").arg(decision.header, decision.example, read);
}

QString headerText(const ReadingDecision &decision)
{
    const auto [first, last] = headerRows(decision, decision.value);
    if (last == 0)
        return DecisionText::tr("No row holds the names of the columns: they are called A, B, C.");
    if (first == 1 && last == 1)
        return DecisionText::tr("The first row holds the names of the columns.");
    if (first == last)
        //: %1 number of a row
        return DecisionText::tr("Row %1 holds the names of the columns; what is above is a title.")
            .arg(first);
    if (first == 1)
        //: %1 number of rows, 2 or 3
        return DecisionText::tr("The first %1 rows together hold the names of the columns.")
            .arg(last);
    //: %1 and %2 numbers of rows
    return DecisionText::tr(
               "Rows %1 to %2 hold the names of the columns; what is above is a title.")
        .arg(first)
        .arg(last);
}

QString zoneText(const ReadingDecision &decision, const QLocale &locale)
{
    if (decision.value == u"cell")
        //: %1 name of a column, %2 a time as in the file: "2026-05-01T10:00:00Z", %3 the name of
        //: a clock: "Chișinău"
        return DecisionText::tr("“%1”: the times are written with a time zone (%2). They are kept "
                                "as the clock of this computer shows them (%3).")
            .arg(decision.header, decision.example, zoneName(decision.zone));
    if (decision.value == u"written")
        //: %1 name of a column, %2 a time as in the file: "2026-05-01T10:00:00Z"
        return DecisionText::tr("“%1”: the times are kept as they are written (%2), without regard "
                                "to the time zone beside them.")
            .arg(decision.header, decision.example);
    // Where the clock here shows UTC there is only one reading to be told.
    if (const QString here = decisionMomentText(decision, u"local"_qs, locale);
        decision.isAssumed && here == decisionMomentText(decision, u"UTC"_qs, locale))
        //: %1 name of a column, %2 a time as in the file, %3 that time in words, %4 a time zone:
        //: "Chișinău"
        return DecisionText::tr("“%1”: the file does not say whose clock its times are of. %2 is "
                                "taken as the time here (%4): %3. Does the account that the file "
                                "comes from have another time zone?")
            .arg(decision.header, decision.example, here, zoneName(decision.zone));
    if (decision.isAssumed)
        //: %1 name of a column, %2 a time as in the file, %3 and %4 that time in words, %5 a time
        //: zone: "Chișinău"
        return DecisionText::tr("“%1”: the file does not say whose clock its times are of. Is %2 "
                                "here %3, or %4 because it is UTC? It is taken as the time here "
                                "(%5).")
            .arg(decision.header, decision.example,
                 decisionMomentText(decision, u"local"_qs, locale),
                 decisionMomentText(decision, u"UTC"_qs, locale), zoneName(decision.zone));
    if (decision.value == u"local")
        //: %1 name of a column, %2 a time zone: "Chișinău"
        return DecisionText::tr("“%1”: the times are taken as those of the clock here (%2).")
            .arg(decision.header, zoneName(decision.zone));
    //: %1 name of a column, %2 and %3 time zones: "UTC", "Chișinău"
    return DecisionText::tr("“%1”: the times are those of %2. They are kept as the clock of this "
                            "computer shows them (%3).")
        .arg(decision.header, zoneName(decision.value), zoneName(decision.zone));
}

/// When an answer was begun, beside the day when it was done.
QString begunText(const ReadingDecision &decision)
{
    if (decision.value == u"skip")
        //: %1 and %2 names of columns: "Start time", "Completion time"
        return DecisionText::tr(
                   "“%1” only says when somebody began to answer. The day of an answer "
                   "is taken from “%2”, so this column is not imported.")
            .arg(decision.header, shortHeader(decision.example));
    //: %1 and %2 names of columns: "Start time", "Completion time"
    return DecisionText::tr("“%1” is kept as a question, although it only says when somebody began "
                            "to answer. The day of an answer is taken from “%2”.")
        .arg(decision.header, shortHeader(decision.example));
}

/// "anonymous" in a column of who answered.
QString nobodyText(const ReadingDecision &decision, const QLocale &locale)
{
    if (decision.value == u"none")
        //: %1 name of a column, %2 words such as "anonymous", %3 how many cells
        return DecisionText::tr("“%1”: %2 (%3 cell(s)) counts as the name of one customer.",
                                nullptr, pluralCount(decision.count))
            .arg(decision.header, decision.example, countText(decision.count, locale));
    //: %1 name of a column, %2 words such as "anonymous", %3 how many cells
    return DecisionText::tr("“%1”: %2 (%3 cell(s)) names nobody and counts as no customer.",
                            nullptr, pluralCount(decision.count))
        .arg(decision.header, decision.example, countText(decision.count, locale));
}

QString nothingText(const ReadingDecision &decision, const QLocale &locale)
{
    if (decision.reason == ProblemCode::CustomerUnnamed)
        return nobodyText(decision, locale);
    if (decision.isAssumed)
        //: %1 name of a column, %2 numbers such as "99" or "-9; -8", %3 how many cells
        return DecisionText::tr("“%1”: does %2 mean “no answer”? It stands in %3 of the cells, far "
                                "from all other numbers, and counts as a number.")
            .arg(decision.header, decision.example, countText(decision.count, locale));
    const bool isOfWords =
        decision.reason == ProblemCode::MissingFound || decision.reason == ProblemCode::MissingKept;
    if (decision.value == u"none" && isOfWords)
        //: %1 name of a column, %2 words such as "N/A"
        return DecisionText::tr("“%1”: %2 counts as an answer.")
            .arg(decision.header, decision.example);
    if (decision.value == u"none")
        //: %1 name of a column
        return DecisionText::tr("“%1”: every number counts, none of them means “no answer”.")
            .arg(decision.header);
    //: %1 name of a column, %2 words or numbers such as "99" or "-9; -8"
    return DecisionText::tr("“%1”: %2 counts as no answer.").arg(decision.header, decision.value);
}

QString timeUnitText(const ReadingDecision &decision)
{
    if (decision.isAssumed && isStay(decision))
        //: How long somebody has been a customer: %1 name of a column, %2 a number of it, %3
        //: months, years ...
        return DecisionText::tr("“%1”: nothing says whether numbers such as %2 are days, months or "
                                "years. They are taken as %3: is that right?")
            .arg(decision.header, decision.example, unitName(decision.value));
    if (decision.isAssumed)
        //: %1 name of a column, %2 a number of it, %3 minutes, hours ...
        return DecisionText::tr("“%1”: nothing says whether numbers such as %2 are seconds, "
                                "minutes, hours or more. They are taken as %3: is that right?")
            .arg(decision.header, decision.example, unitName(decision.value));
    //: %1 name of a column, %2 minutes, hours ...
    return DecisionText::tr("“%1”: the numbers are %2.")
        .arg(decision.header, unitName(decision.value));
}

QString footersText(const ReadingDecision &decision, const QLocale &locale)
{
    //: %1: how many rows, %2: number of the first of them in the file
    return DecisionText::tr("%1 row(s) look like totals or notes under the table (the first is row "
                            "%2), so they are left out.",
                            nullptr, pluralCount(decision.count))
        .arg(countText(decision.count, locale), countText(decision.rows.value(0), locale));
}

/// Rows that are usually left out and were asked for.
QString includedText(ProblemCode reason)
{
    switch (reason) {
    case ProblemCode::RowPreview:
        return DecisionText::tr("Previews of the survey are counted like answers.");
    case ProblemCode::RowTest:
        return DecisionText::tr("Test answers are counted like the others.");
    case ProblemCode::RowPartial:
        return DecisionText::tr("Answers that were begun and not sent are counted too.");
    case ProblemCode::RowFooter:
        return DecisionText::tr("Rows that look like totals or notes under the table are counted "
                                "too.");
    default:
        return DecisionText::tr("Answers that were taken for spam are counted too.");
    }
}

QString scaleText(const ReadingDecision &decision)
{
    if (decision.value.startsWith(convertedStars))
        //: %1 name of a column, %2 "Stars (1 to 5)", %3 a number: the best of the scale
        return DecisionText::tr("“%1” is read as: %2; %3 counts as five stars.")
            .arg(decision.header, fieldName(Field::Rating), bestOf(decision.value));
    const bool isScore = decision.value != fieldId(Field::Question);
    const QString field =
        fieldName(fieldFromId(isScore ? decision.value : decision.alternatives.value(1))
                      .value_or(Field::Skip));
    if (isScore && decision.reason == ProblemCode::ScaleReversed)
        //: %1 name of a column, %2 what it is read as, such as "Satisfaction, 1 to 5"
        return DecisionText::tr("“%1” is read as: %2, with its lowest number as the best answer.")
            .arg(decision.header, field);
    if (isScore)
        //: %1 name of a column, %2 what it is read as, such as "Recommendation, 0 to 10"
        return DecisionText::tr("“%1” is read as: %2.").arg(decision.header, field);
    if (decision.reason == ProblemCode::ScaleReversed && !decision.isAssumed)
        //: %1 name of a column
        return DecisionText::tr("“%1” is kept as a question of its own; its lowest number is the "
                                "best.")
            .arg(decision.header);
    if (decision.reason == ProblemCode::ScaleReversed)
        //: %1 name of a column, %2 what it could be, such as "Satisfaction, 1 to 5"
        return DecisionText::tr("“%1” sounds like “%2”, but its lowest number is the best. It is "
                                "kept as a question of its own.")
            .arg(decision.header, field);
    if (const QString only = onlyValueOf(decision.example); !only.isEmpty())
        //: %1 name of a column, %2 what it could be, such as "Recommendation, 0 to 10", %3 a number
        return DecisionText::tr("“%1” sounds like “%2”, but every answer is %3, so its scale "
                                "cannot be told. It is kept as a question of its own.")
            .arg(decision.header, field, only);
    if (decision.example == u"0-1")
        //: %1 name of a column, %2 what it could be, such as "Satisfaction (1 to 5)"
        return DecisionText::tr("“%1” sounds like “%2”, but knows two answers only, such as good "
                                "and bad. It is kept as a question of its own.")
            .arg(decision.header, field);
    if (decision.isSeen)
        //: %1 name of a column, %2 what it could be, such as "Recommendation, 0 to 10", %3 and %4
        //: the lowest and the highest answer
        return DecisionText::tr("“%1” sounds like “%2”, but its answers run from %3 to %4, and how "
                                "far its scale goes the file does not say. It is kept as a "
                                "question of its own.")
            .arg(decision.header, field, decision.example.section(u'-', 0, 0),
                 decision.example.section(u'-', 1));
    //: %1 name of a column, %2 what it could be, such as "Recommendation, 0 to 10", %3 and %4 the
    //: ends of its scale
    return DecisionText::tr("“%1” sounds like “%2”, but its scale is %3 to %4. It is kept as a "
                            "question of its own.")
        .arg(decision.header, field, decision.example.section(u'-', 0, 0),
             decision.example.section(u'-', 1));
}

/// Answers that were put in order, or marks that only look like it.
QString placesText(const ReadingDecision &decision, const QLocale &locale)
{
    const int plural = pluralCount(decision.count);
    const QString count = countText(decision.count, locale);
    if (decision.value == u"marks")
        //: %1 name of a column, %2 how many columns
        return DecisionText::tr("“%1”: %2 column(s) from here on are marks on a scale, as you "
                                "chose, although each row holds every number once.",
                                nullptr, plural)
            .arg(decision.header, count);
    //: %1 name of a column, %2 how many columns
    return DecisionText::tr("“%1”: %2 column(s) from here on hold the places that customers gave "
                            "to the answers of one question: 1 is the first. They are never "
                            "counted as scores; the lower the mean, the better.",
                            nullptr, plural)
        .arg(decision.header, count);
}

QString partsText(const ReadingDecision &decision)
{
    if (decision.value == u"none")
        //: %1 name of a column
        return DecisionText::tr("“%1”: each cell is one answer.").arg(decision.header);
    //: %1 name of a column, %2 a sign: "comma", "semicolon"
    return DecisionText::tr("“%1”: several answers in one cell, separated by: %2.")
        .arg(decision.header, separatorName(decision.value));
}

QString sameFileText(const ReadingDecision &decision, const QLocale &locale)
{
    if (decision.value != u"twice")
        return DecisionText::tr(
            "This very file was imported before and read otherwise then: now it "
            "takes the place of that import.");
    const int plural = pluralCount(decision.count);
    if (!decision.isAssumed)
        //: %1: how many rows
        return DecisionText::tr("The file is imported a second time: %1 row(s) count twice.",
                                nullptr, plural)
            .arg(countText(decision.count, locale));
    const QDateTime when = QDateTime::fromString(decision.example, Qt::ISODate).toLocalTime();
    //: %1: how many rows, %2: day of an import
    return DecisionText::tr("This very file was imported on %2 and read otherwise then: %1 row(s) "
                            "of it are not recognised and would count twice. Shall it take the "
                            "place of that import?",
                            nullptr, plural)
        .arg(countText(decision.count, locale), locale.toString(when.date(), u"d MMMM yyyy"));
}

/// "“Service”, “Price”", at most three and how many more.
QString columnNames(const QStringList &columns)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const QString &column : columns.mid(0, mostNamed))
        //: A column in a list of columns; %1 its name
        names << DecisionText::tr("“%1”").arg(shortHeader(column));
    if (const qsizetype more = columns.size() - names.size(); more > 0)
        //: The end of a list of columns: how many more there are
        names << DecisionText::tr("%n more", nullptr, int(more));
    return names.join(u", "_qs);
}

/// Rows that earlier imports brought and read otherwise.
QString earlierRowsText(const ReadingDecision &decision, const QLocale &locale)
{
    const int plural = pluralCount(decision.count);
    const QString rows = countText(decision.count, locale);
    const QString columns = columnNames(decision.columns);
    if (decision.value == u"too")
        //: %1 how many rows, %2 names of columns
        return (decision.imports > 1
                    ? DecisionText::tr("%1 row(s) are already there. When you say yes, the "
                                       "earlier imports are read the same way too, with all "
                                       "their rows: %2.",
                                       nullptr, plural)
                    //: %1 how many rows, %2 names of columns
                    : DecisionText::tr("%1 row(s) are already there. When you say yes, the "
                                       "earlier import is read the same way too, with all its "
                                       "rows: %2.",
                                       nullptr, plural))
            .arg(rows, columns);
    if (decision.imports > 1)
        //: %1 how many rows, %2 name of a file, %3 names of columns
        return DecisionText::tr("%1 row(s) are already there from “%2” and other imports, where "
                                "these columns were read another way: %3. They stay as they "
                                "were read then.",
                                nullptr, plural)
            .arg(rows, decision.example, columns);
    //: %1 how many rows, %2 name of a file, %3 names of columns
    return DecisionText::tr("%1 row(s) are already there from “%2”, where these columns were read "
                            "another way: %3. They stay as they were read then.",
                            nullptr, plural)
        .arg(rows, decision.example, columns);
}

/// The parts of a file that are not read, or the first of them.
QString othersOf(const ReadingDecision &decision)
{
    constexpr qsizetype mostNamed = 3;
    QStringList others = decision.alternatives;
    others.removeAll(decision.value);
    QStringList names = others.mid(0, mostNamed);
    if (const qsizetype more = others.size() - names.size(); more > 0)
        //: The end of a list of names: how many more there are
        names << DecisionText::tr("%n more", nullptr, int(more));
    return names.join(QStringLiteral(", "));
}

QString earlierText(const ReadingDecision &decision, const QLocale &locale)
{
    const QString rows = earlierRowsText(decision, locale);
    const QString away = awayText(decision);
    return away.isEmpty() ? rows : rows + u' ' + away;
}

QString repeatsText(const ReadingDecision &decision, const QLocale &locale)
{
    const int plural = pluralCount(decision.count);
    if (decision.value == u"once")
        return DecisionText::tr("What the same customer says again on the same day counts once; "
                                "the comments stay.");
    if (decision.example.isEmpty())
        return DecisionText::tr("Many customers stand in several rows, and each row counts as an "
                                "answer. If one answer was written over several rows, its scores "
                                "count several times.");
    //: %1: how many rows, %2: how many customers
    return DecisionText::tr("%1 row(s) are from %2 customers, and each row counts as an answer. If "
                            "one answer was written over several rows, its scores count several "
                            "times.",
                            nullptr, plural)
        .arg(countText(decision.count, locale), countText(decision.example.toLongLong(), locale));
}

} // namespace

QString decisionText(const ReadingDecision &found, const QLocale &locale)
{
    ReadingDecision decision = found;
    decision.header = shortHeader(found.header);
    switch (decision.reading) {
    case Reading::Remembered:
        //: %1 the name of a remembered way of reading
        return DecisionText::tr("The columns are known: they are read as in “%1”.")
            .arg(decision.value);
    case Reading::Sheet:
        if (!decision.example.isEmpty())
            //: %1 name of a file in an archive, or of one of several tables in a file; %2 its name;
            //: %3 names of the others
            return DecisionText::tr("“%1” is read, a part of %2. Not read: %3. To have that too, "
                                    "open the file once more and choose it.")
                .arg(decision.value, decision.example, othersOf(decision));
        //: %1 name of a sheet of a workbook, %2 names of the others
        return DecisionText::tr("The sheet “%1” is read. Not read: %2.")
            .arg(decision.value, othersOf(decision));
    case Reading::Encoding:
        //: %1 an encoding, such as windows-1251
        return (decision.isAssumed
                    ? DecisionText::tr("Do the letters look right? They are read as %1.")
                    : DecisionText::tr("The letters are read as %1."))
            .arg(decision.value);
    case Reading::Separator:
        //: %1 a sign: "comma", "semicolon"
        return DecisionText::tr("Sign between the columns: %1.").arg(separatorName(decision.value));
    case Reading::Quote:
        if (decision.value == noQuote)
            return DecisionText::tr("Texts stand in no quotes: quotation marks belong to them.");
        //: %1 a sign: "double quotes"
        return DecisionText::tr("Sign around texts: %1.").arg(quoteName(decision.value));
    case Reading::SameFile:
        return sameFileText(decision, locale);
    case Reading::Earlier:
        return earlierText(decision, locale);
    case Reading::Header:
        return headerText(decision);
    case Reading::Kind:
        return kindText(decision.value);
    case Reading::Recipe:
        if (decision.value.isEmpty())
            return DecisionText::tr("Not recognised as an export of a certain program.");
        if (decision.value == noRecipe)
            return DecisionText::tr("Read without regard to the program that it comes from.");
        //: %1 a survey program, such as Google Forms
        return DecisionText::tr("Recognised as an export of %1.")
            .arg(recipeName(decision.value, locale));
    case Reading::LeftOut:
        return decision.value == u"yes" ? includedText(decision.reason)
               : decision.reason == ProblemCode::RowFooter
                   ? footersText(decision, locale)
                   : problemText(note(decision.reason, {decision.count}), locale);
    case Reading::DateOrder:
        return dateOrderText(decision, locale);
    case Reading::Decimal:
        return decimalText(decision, locale);
    case Reading::TimeUnit:
        return timeUnitText(decision);
    case Reading::Parts:
        return partsText(decision);
    case Reading::Scale:
        return scaleText(decision);
    case Reading::Day:
        //: %1 name of a column
        return DecisionText::tr("“%1” holds the only dates, so it is taken as the day of the "
                                "answer.")
            .arg(decision.header);
    case Reading::Begun:
        return begunText(decision);
    case Reading::Places:
        return placesText(decision, locale);
    case Reading::NoDate:
        return DecisionText::tr("No column says when the answers were given: nothing can be shown "
                                "over time, everything else counts.");
    case Reading::Zone:
        return zoneText(decision, locale);
    case Reading::Missing:
        return nothingText(decision, locale);
    case Reading::Repeats:
        return repeatsText(decision, locale);
    }
    Q_UNREACHABLE();
}

} // namespace patron
