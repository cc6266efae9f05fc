// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/problemtext.h"

#include "models/records/field.h"
#include "models/session/query.h"
#include "views/text/columntext.h"
#include "views/text/decisionparts.h"
#include "views/text/idtext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

namespace patron {

namespace {

struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// What a command can name: each id, with what the window calls it.
QString dimensionsText()
{
    QStringList names;
    for (const DimensionInfo &row : allDimensions())
        names << u"%1 (%2)"_qs.arg(QLatin1String(row.id), dimensionName(row.dimension));
    return names.join(u", "_qs);
}

/// Files of the owner are known by their name; the data and what is written, by their whole path.
bool needsWholePath(ProblemCode code)
{
    return code >= ProblemCode::DatabaseForeign;
}

/// Of a workbook there are sheets to choose from, of an archive files.
bool isArchive(const QString &file)
{
    return file.endsWith(u".zip", Qt::CaseInsensitive);
}

/// "reviews.csv, row 12, column “Date”"; empty where nothing is known.
QString placeText(const Problem &problem, const QLocale &locale)
{
    const Place &place = problem.place;
    QStringList parts;
    if (!place.file.isEmpty() &&
        problem.code != ProblemCode::WriteFailed) { // whose sentence names it
        parts << (needsWholePath(problem.code) ? QDir::toNativeSeparators(place.file)
                                               : QFileInfo(place.file).fileName());
    }
    if (!place.sheet.isEmpty() && isArchive(place.file)) {
        //: Where something happened; %1: name of a file in an archive
        parts << ProblemText::tr("file “%1”").arg(place.sheet);
    } else if (!place.sheet.isEmpty()) {
        //: Where something happened; %1: name of a sheet of a spreadsheet
        parts << ProblemText::tr("sheet “%1”").arg(place.sheet);
    }
    if (place.row > 0) {
        //: Where something happened; %1: number of a row as a spreadsheet shows it
        parts << ProblemText::tr("row %1").arg(locale.toString(place.row));
    }
    if (!place.column.isEmpty()) {
        //: Where something happened; %1: header of a column
        parts << ProblemText::tr("column “%1”").arg(shortHeader(place.column));
    }
    return parts.join(QStringLiteral(", "));
}

QString formatName(const QString &name)
{
    if (name == u"image") {
        //: A kind of file: a picture
        return ProblemText::tr("picture");
    }
    return name;
}

QString fieldIds()
{
    QStringList ids;
    for (const FieldInfo &field : allFields())
        ids << QLatin1String(field.id);
    return ids.join(QStringLiteral(", "));
}

QString dateOrderText(const QString &order)
{
    if (order == u"mdy") {
        //: How dates such as 3/4/2026 were read
        return ProblemText::tr(
            "These dates can be read in two ways. Patron took the month first: 3/4 is 4 March. If "
            "the months look wrong, choose the other order for this column.");
    }
    //: How dates such as 3/4/2026 were read
    return ProblemText::tr(
        "These dates can be read in two ways. Patron took the day first: 3/4 is 3 April. If the "
        "months look wrong, choose the other order for this column.");
}

/// The arguments of a problem as words of a sentence.
class Words final
{
public:
    Words(const Problem &problem, const QLocale &locale)
        : m_problem(problem)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QString text(int argument) const
    {
        return m_problem.arguments.value(argument).toString();
    }
    [[nodiscard]] QString number(int argument) const
    {
        return m_locale.toString(m_problem.arguments.value(argument).toLongLong());
    }
    [[nodiscard]] QString count() const { return number(0); }
    /// Of a moment in UTC, as the calendar here has it.
    [[nodiscard]] QString day(int argument) const
    {
        const QDateTime moment = QDateTime::fromString(text(argument), Qt::ISODate);
        return m_locale.toString(moment.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
    }
    /// Of a day.
    [[nodiscard]] QString date(int argument) const
    {
        return m_locale.toString(QDate::fromString(text(argument), Qt::ISODate),
                                 QStringLiteral("d MMMM yyyy"));
    }
    [[nodiscard]] int plural() const
    {
        return pluralCount(m_problem.arguments.value(0).toLongLong());
    }

private:
    const Problem &m_problem;
    const QLocale &m_locale;
};

/// The score that a column was taken for, or not.
QString scoreName(const Words &words)
{
    return fieldName(fieldFromId(words.text(0)).value_or(Field::Satisfaction));
}

QString forcedScaleText(const Words &words)
{
    const QString scale = words.text(1);
    const QString only = onlyValueOf(scale);
    if (!only.isEmpty())
        //: %1: a number, %2: how many values, %3: a score, such as "Satisfaction (1 to 5)"
        return ProblemText::tr("Every answer in this column is %1, so its scale cannot be told. "
                               "They were counted as they stand as “%3”; %2 lie outside its scale "
                               "and were only kept as answers to the question.")
            .arg(only, words.text(2), scoreName(words));
    //: %1 and %2: ends of a scale, such as 1 and 10, %3: how many values, %4: a score, such as
    //: "Satisfaction (1 to 5)"
    return ProblemText::tr("The answers in this column go from %1 to %2, which is not the scale of "
                           "“%4”. They were counted as they stand; %3 lie outside the score's "
                           "scale and were only kept as answers to the question.")
        .arg(scale.section(u'-', 0, 0), scale.section(u'-', 1), words.text(2), scoreName(words));
}

QString scaleOtherText(const Words &words)
{
    const QString scale = words.text(1);
    const QString only = onlyValueOf(scale);
    if (!only.isEmpty())
        //: %1: a number, %2: a score, such as "Satisfaction (1 to 5)"
        return ProblemText::tr("Every answer in this column is %1, so it cannot be told whether "
                               "its scale is that of “%2”. It was kept as a question with its own "
                               "numbers.")
            .arg(only, scoreName(words));
    if (scale == u"0-1")
        //: %1: a score, such as "Satisfaction (1 to 5)"
        return ProblemText::tr("This column knows two answers only, such as good and bad, which is "
                               "not the scale of “%1”. It was kept as a question with its own "
                               "answers.")
            .arg(scoreName(words));
    //: %1 and %2: ends of a scale, such as 1 and 10, %3: a score, such as "Satisfaction (1 to 5)"
    return ProblemText::tr("The answers in this column go from %1 to %2, which is not the scale of "
                           "“%3”. It was kept as a question with its own numbers, as one scale "
                           "cannot be turned into another without guessing.")
        .arg(scale.section(u'-', 0, 0), scale.section(u'-', 1), scoreName(words));
}

// One sentence per code: a flat list, so that the compiler counts them and the translator sees them
// together.
QString sentence(const Problem &problem, const Words &words)
{
    switch (problem.code) {
    case ProblemCode::FileMissing:
        return ProblemText::tr("There is no such file. It may have been moved or renamed: look for "
                               "it and open it again.");
    case ProblemCode::FileIsDirectory:
        return ProblemText::tr("This is a folder, not a file. Open the file that lies in it.");
    case ProblemCode::FileUnreadable:
        return ProblemText::tr(
            "The file cannot be read, so nothing was imported. Close it in other programs, check "
            "that you are allowed to open it, and try again.");
    case ProblemCode::FileEmpty:
        return ProblemText::tr("The file is empty, so there is nothing to import. Export it again "
                               "and check that it holds answers.");
    case ProblemCode::FileBinary:
        return ProblemText::tr("This file holds no table that Patron can read. Export the answers "
                               "as CSV and open that file.");
    case ProblemCode::FileOtherFormat:
        //: %1: the kind of file: "PDF", "ZIP", "XLSX" ...
        return ProblemText::tr("Patron cannot read this kind of file (%1). Export or save the "
                               "answers as CSV and open that file.")
            .arg(formatName(words.text(0)));
    case ProblemCode::FileTruncated:
        return ProblemText::tr(
            "A quotation mark opens here and never closes, so the end of the file is probably "
            "missing. Nothing was imported. Export or download the file again.");
    case ProblemCode::CellTooLong:
        //: %1: how many letters a cell may have
        return ProblemText::tr(
                   "A cell here is longer than %1 letters, which no answer is. Nothing was "
                   "imported. Look for a quotation mark too many in this row, or shorten the cell, "
                   "and open the file again.")
            .arg(words.count());
    case ProblemCode::FileChanged:
        return ProblemText::tr("The file has changed since you looked at it, so nothing was "
                               "imported. Open it again and look once more before you say yes.");
    case ProblemCode::FileDiffers:
        return ProblemText::tr("This is not the file that was imported then: its content is "
                               "another. Nothing was changed. Choose the file as it was, or open "
                               "this one as a file of its own.");
    case ProblemCode::FileChangedSince:
        return ProblemText::tr("The file has changed since it was imported, so it is not imported "
                               "again before you have looked at it.");
    case ProblemCode::FileBroken:
        //: %1: the kind of file: "XLSX", "JSON" ...
        return ProblemText::tr("The file is damaged or only partly there: it cannot be read as %1. "
                               "Nothing was imported. Export or download it again; if it opens in "
                               "another program, save it there as CSV and open that.")
            .arg(formatName(words.text(0)));
    case ProblemCode::FileEncrypted:
        if (words.text(0) == u"ZIP")
            return ProblemText::tr(
                "The files in this ZIP archive are protected by a password, so Patron cannot look "
                "inside. Nothing was imported. Unpack the archive with its password, and open the "
                "files that come out of it.");
        return ProblemText::tr("The file is protected by a password, so Patron cannot look inside. "
                               "Open it in the program it comes from, save it without a password, "
                               "and open that file.");
    case ProblemCode::ProgramMissing:
        return ProblemText::tr(
                   "The part of Patron that reads such files (%1) is missing on this computer. "
                   "Install Patron again, or save the file as CSV and open that.")
            .arg(words.text(0));
    case ProblemCode::FileTooLarge:
        //: %1: the kind of file: "XLSX", "ZIP" ...
        return ProblemText::tr("This %1 file unpacks to more than any survey holds, so Patron "
                               "stopped. Nothing was imported. If it really holds answers, save "
                               "them as CSV and open that file.")
            .arg(formatName(words.text(0)));
    case ProblemCode::SheetMissing:
        //: %1: the sheet asked for, %2: list of the sheets there are
        return ProblemText::tr("The file has no sheet named “%1”. It has: %2.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::TableMissing:
        if (words.text(0) == u"GeoJSON")
            return ProblemText::tr(
                "This is a list of places on a map, such as the reviews that you wrote yourself in "
                "Google Maps. It holds no answers of your customers. Export the reviews of your "
                "business instead: in Google they are part of “Google Business Profile”.");
        //: %1: the kind of file: "JSON", "XLSX" ...
        return ProblemText::tr(
                   "The file can be read as %1, but there is no table of answers in it. "
                   "Check that you exported the answers and not the questions or a "
                   "summary.")
            .arg(formatName(words.text(0)));
    case ProblemCode::SheetChosen:
        if (isArchive(problem.place.file))
            //: %1: the file read, %2: list of the others
            return ProblemText::tr("The archive holds several files. Patron read “%1”, which looks "
                                   "like the answers, and left out: %2.")
                .arg(words.text(0), words.text(1));
        //: %1: the sheet read, %2: list of the others
        return ProblemText::tr(
                   "The file has several sheets. Patron read “%1”, which looks like the "
                   "answers, and left out: %2.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::HeaderAbsent:
        return ProblemText::tr("The first row already looks like an answer, so it was counted, and "
                               "the columns are called A, B, C as in a spreadsheet.");
    case ProblemCode::HeaderRowsJoined:
        //: %1: how many rows
        return ProblemText::tr("The column names take up %1 row(s); Patron joined them.", nullptr,
                               words.plural())
            .arg(words.count());
    case ProblemCode::TitleRowsPassed:
        //: %1: how many rows
        return ProblemText::tr("%1 row(s) above the column names are a title and were not counted.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::HeaderOnly:
        return ProblemText::tr("The file has column names but no rows below them, so there is "
                               "nothing to import. Check which period you exported.");
    case ProblemCode::EncodingUnknown:
        //: %1: the encoding asked for
        return ProblemText::tr("Patron does not know the text encoding “%1”. Choose another one, "
                               "or let Patron decide.")
            .arg(words.text(0));
    case ProblemCode::EncodingGuessed:
        //: %1: the encoding, such as windows-1251
        return ProblemText::tr(
                   "The file does not say how its letters are written; Patron read them as %1. "
                   "Numbers are not affected. If names or comments look garbled, choose another "
                   "text encoding.")
            .arg(words.text(0));
    case ProblemCode::BytesReplaced:
        //: %1: how many letters
        return ProblemText::tr("%1 letter(s) could not be read and became “�”. If names or "
                               "comments look garbled, choose another text encoding.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::LettersLost:
        //: %1: how many letters
        return ProblemText::tr("%1 letter(s) of the file were lost before it came here: where they "
                               "stood, it says “�”. Export it again if you can; the figures stay "
                               "the same.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::LettersRepaired:
        //: %1: how many cells, %2: one of them, put right
        return ProblemText::tr("In %1 cell(s) the letters were garbled by another program and were "
                               "put right, such as “%2”.",
                               nullptr, words.plural())
            .arg(words.count(), problem.value);
    case ProblemCode::PartSkipped:
        //: %1: name of a file in an archive, or of a sheet of a workbook
        return ProblemText::tr("“%1” is no table that Patron can read, and was left out.")
            .arg(words.text(0));
    case ProblemCode::PartsLocked:
        //: %1: how many files, %2: their names, or the first of them
        return ProblemText::tr("%1 file(s) in this archive are protected by a password and were "
                               "left out: %2. To import them too, unpack the archive, save them "
                               "without a password, and open them.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::RowShort:
        //: %1: how many rows; the first of them is named before the sentence
        return ProblemText::tr("%1 row(s), starting with this one, have fewer cells than the table "
                               "has columns. What is missing counts as not answered.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::RowLong:
        //: %1: how many rows; the first of them is named before the sentence
        return ProblemText::tr("%1 row(s), starting with this one, have more cells than the table "
                               "has columns. The cells too many were left out; look at these rows "
                               "in the file, for a comment may have been cut in two.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::FileCut:
        return ProblemText::tr("The file ends in the middle of this row: it seems to have been cut "
                               "when it was saved or copied. What came after it is missing from "
                               "the numbers. If you can, export the file once more and import it: "
                               "answers that are here already are recognised.");
    case ProblemCode::SepLineUsed:
        return ProblemText::tr("The first line of the file only says which sign separates the "
                               "columns. Patron used it for that and does not count it as a row.");
    case ProblemCode::QuoteFound:
        //: %1: a sign, such as '
        return ProblemText::tr("Texts in this file stand in %1 where other files have \". Patron "
                               "took these signs off.")
            .arg(words.text(0));
    case ProblemCode::MapHeaderMissing:
        //: %1: the column name asked for
        return ProblemText::tr("The file has no column named “%1”. Write the name as it stands in "
                               "the first row of the file.")
            .arg(words.text(0));
    case ProblemCode::MapFieldUnknown:
        //: %1: the meaning asked for, %2: list of the names that can be used
        return ProblemText::tr("Patron does not know what “%1” means. Use one of these names: %2.")
            .arg(words.text(0), fieldIds());
    case ProblemCode::ReadingUnknown:
        //: %1: the decision asked for, %2: list of those there are
        return ProblemText::tr("Patron knows no way of reading named “%1”. There are: %2.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::ReadingValueUnknown:
        //: %1: the value asked for, %2: the decision it was given for, %3: list of its values
        return ProblemText::tr("“%1” is not a value for “%2”. Use one of these: %3.")
            .arg(words.text(0), words.text(1), words.text(2));
    case ProblemCode::ReadingNeedsColumn:
        //: %1: the decision, such as "kind"; HEADER and VALUE stand for what the user writes
        return ProblemText::tr("“%1” is decided for one column at a time. Name the column: "
                               "%1:HEADER=VALUE.")
            .arg(words.text(0));
    case ProblemCode::ScaleWords:
        //: %1: how many answers, %2: how many there are in all, %3: a word, %4: a score, such as
        //: "Satisfaction (1 to 5)"
        return ProblemText::tr("In %1 of the %2 answers stand words in place of numbers, such as "
                               "“%3”, so the column was kept as a question and not counted as a "
                               "score. If it is one, choose “%4” for this column: the words then "
                               "do not count. Or write numbers in their place in the file.")
            .arg(words.number(1), words.number(2), problem.value, scoreName(words));
    case ProblemCode::ScaleOther:
        return problem.arguments.value(3).toBool() ? forcedScaleText(words) : scaleOtherText(words);
    case ProblemCode::ScaleReversed:
        if (problem.arguments.value(3).toBool()) {
            return ProblemText::tr("In this column the lowest number is the best answer, so its "
                                   "scale was turned round: the lowest number counts as the "
                                   "highest score.");
        }
        //: %1: a score, such as "Satisfaction (1 to 5)"
        return ProblemText::tr("In this column the lowest number is the best answer, so it was "
                               "kept as a question and not counted as a score. If all its numbers "
                               "run that way, choose “%1” for this column and it will be counted.")
            .arg(scoreName(words));
    case ProblemCode::ScaleConverted: {
        const QStringList ends = words.text(1).split(u'-');
        //: Of a column; %1 and %2: the ends of its scale ("1", "10")
        return ProblemText::tr("The answers go from %1 to %2 and are counted as stars, as you "
                               "chose: %2 are five stars.")
            .arg(ends.value(0), ends.value(1));
    }
    case ProblemCode::DateUnreadable:
        //: %1: how many dates
        return ProblemText::tr(
                   "%1 date(s) could not be read. These answers count in the figures, but not in "
                   "charts over time. Correct the dates in the file and import it again.",
                   nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::DateImplausible:
        //: %1: how many dates
        return ProblemText::
            tr("%1 date(s) lie before 1990 or far in the future, which looks like a slip of the "
               "keys. These answers count in the figures, but not in charts over time.",
               nullptr, words.plural())
                .arg(words.count());
    case ProblemCode::DateRelative:
        //: %1: how many dates, %2: a day
        return ProblemText::tr("%1 date(s) such as “yesterday” or a day without a year were "
                               "counted back from %2, the day the file was written.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::DecimalAssumed:
        //: %1: a number as in the file, %2: the number it was read as
        return ProblemText::tr("Nothing in this column tells whether “%1” has decimals. It was "
                               "read as %2. If that is wrong, choose the other decimal sign for "
                               "this column.")
            .arg(problem.value, words.text(words.text(0) == u"," ? 2 : 1));
    case ProblemCode::DateOrderAssumed:
        return dateOrderText(words.text(0));
    case ProblemCode::TimeUnitAssumed:
        //: %1: a number, %2: "minutes", "hours" ... as the command line calls it
        return ProblemText::tr("Nothing says in which unit times such as “%1” are written. They "
                               "were taken as %2. If that is wrong, choose the unit of this "
                               "column.")
            .arg(problem.value, unitName(words.text(0)));
    case ProblemCode::ZoneAssumed:
        //: %1: a time as in the file
        return ProblemText::tr("The file does not say in which time zone times such as “%1” are "
                               "written. They were taken as those of the clock here. If the "
                               "program that wrote them keeps another time, choose its zone.")
            .arg(problem.value);
    case ProblemCode::MissingAssumed:
        //: %1: how many cells, %2: numbers such as "99" or "-9; -8"
        return ProblemText::tr("%1 cell(s) hold numbers far from all others (%2). They counted as "
                               "numbers. If they mean “no answer”, say so for this column.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::MissingWished:
        //: %1: how many cells, %2: words or numbers such as "99" or "-9; -8"
        return ProblemText::tr("%1 cell(s) say what you had Patron take for no answer (%2).",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::MissingFound:
        //: %1: how many cells, %2: words such as "N/A"
        return ProblemText::tr("%1 cell(s) say that there is no answer (%2), and count as none. If "
                               "it is an answer, say so for this column.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::MissingKept:
        //: %1: how many cells, %2: words such as "N/A"
        return ProblemText::tr("%1 cell(s) hold what mostly means “no answer” (%2). They count as "
                               "answers, as you said.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::CustomerUnnamed:
        if (problem.arguments.value(2).toBool())
            //: %1: how many cells, %2: words such as "anonymous"
            return ProblemText::tr(
                       "%1 cell(s) name nobody (%2). They count as one customer, as you "
                       "said.",
                       nullptr, words.plural())
                .arg(words.count(), words.text(1));
        //: %1: how many cells, %2: words such as "anonymous"
        return ProblemText::tr("%1 cell(s) name nobody (%2), and count as no customer.", nullptr,
                               words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::DateGuessed:
        return ProblemText::tr("No column is named as the day of the answer, and only this one "
                               "holds dates, so it was taken as the day. If it is another day, "
                               "choose “question” for it.");
    case ProblemCode::DateOrderMixed:
        if (problem.arguments.value(2).toLongLong() > 0)
            //: %1: how many dates, %2: how many others
            return ProblemText::tr(
                       "%1 date(s) are written in another order than the rest of the column and "
                       "were read that way. So were the dates in between that can be read either "
                       "way (%2). If that is wrong, choose the order of this column.",
                       nullptr, words.plural())
                .arg(words.count(), words.number(2));
        //: %1: how many dates
        return ProblemText::tr(
                   "%1 date(s) are written in another order than the rest of the column and were "
                   "read that way. Check them before you trust the charts over time.",
                   nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::DateOrderAgainst:
        if (words.text(1) == u"mdy")
            //: %1: how many dates
            return ProblemText::tr(
                       "%1 date(s) are a day only if the day comes first, but the month was chosen "
                       "to come first. That order seems to be wrong: the other dates are then read "
                       "as other days. Choose the other order.",
                       nullptr, words.plural())
                .arg(words.count());
        //: %1: how many dates
        return ProblemText::tr(
                   "%1 date(s) are a day only if the month comes first, but the day was chosen to "
                   "come first. That order seems to be wrong: the other dates are then read as "
                   "other days. Choose the other order.",
                   nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::DatesUnread:
        //: %1: how many values, %2: how many there are in the column
        return ProblemText::tr("%1 of %2 value(s) that should be dates could not be read. These "
                               "answers count in the figures, but not in charts over time. Choose "
                               "the column that holds the day, or correct the dates in the file.",
                               nullptr, words.plural())
            .arg(words.count(), words.number(1));
    case ProblemCode::ValueOutOfScale:
        //: %1: how many values
        return ProblemText::tr(
                   "%1 value(s) lie outside the scale and do not count; everything else in their "
                   "rows does. Check that the column means what is chosen for it.",
                   nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::ValueUnreadable:
        //: %1: how many values
        return ProblemText::tr(
                   "%1 value(s) could not be understood and do not count; everything else in their "
                   "rows does. Check that the column means what is chosen for it.",
                   nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::RankingFound:
        if (problem.arguments.value(1).toBool())
            //: %1: how many columns
            return ProblemText::tr("%1 column(s) from here on are marks on a scale, as you chose, "
                                   "although each row holds every number once.",
                                   nullptr, words.plural())
                .arg(words.count());
        //: %1: how many columns
        return ProblemText::tr("%1 column(s) from here on hold the places that customers gave to "
                               "the answers of one question: 1 is the first. They are kept as "
                               "numbers and never counted as scores; the lower the mean, the "
                               "better.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::ColumnBegun:
        if (problem.arguments.value(1).toBool())
            //: %1: name of a column: "Completion time"
            return ProblemText::tr("This column only says when somebody began to answer. It was "
                                   "kept as a question, as you said; the day of an answer is that "
                                   "of “%1”.")
                .arg(words.text(0));
        //: %1: name of a column: "Completion time"
        return ProblemText::tr("This column only says when somebody began to answer. The day of an "
                               "answer is that of “%1”, so this one was not imported.")
            .arg(words.text(0));
    case ProblemCode::ColumnPrivate:
        if (problem.arguments.isEmpty())
            return ProblemText::tr("This column tells where a customer was or which computer they "
                                   "used. It was left out to protect them; no figure needs it.");
        //: %1: how many columns, %2: their names
        return ProblemText::tr("%1 column(s) tell where a customer was or which computer they used "
                               "(%2). They were left out to protect them; no figure needs them.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1));
    case ProblemCode::RowEmpty:
        return ProblemText::tr("The row is empty and was left out. No answer is lost.");
    case ProblemCode::RowFooter:
        return ProblemText::tr("This is a total or a note under the table, so it was left out.");
    case ProblemCode::RowHeader:
        return ProblemText::tr("This row only repeats the names of the columns, so it was left "
                               "out. No answer is lost.");
    case ProblemCode::RowPreview:
        return ProblemText::tr(
            "This is a preview by whoever made the survey and not a customer's answer, so it was "
            "left out. To count it all the same, import the file again with previews included.");
    case ProblemCode::RowTest:
        return ProblemText::tr(
            "The survey program made this answer as a test; no customer gave it, so it was left "
            "out. To count it all the same, import the file again with tests included.");
    case ProblemCode::RowPartial:
        return ProblemText::tr(
            "The customer began this answer and never sent it, so it was left out. To count it all "
            "the same, import the file again with unfinished answers included.");
    case ProblemCode::RowSpam:
        return ProblemText::tr(
            "The survey program took this answer for spam, so it was left out. To count it all the "
            "same, import the file again with spam included.");
    case ProblemCode::RowForgotten:
        return ProblemText::tr("This row is of a customer whom you had Patron forget, so it was "
                               "left out. No figure counts it.");
    case ProblemCode::RowExpired:
        return ProblemText::tr("This row is older than you decided to keep, so it was left out. To "
                               "bring such rows in again, choose in Data how long is kept.");
    case ProblemCode::RowsKept:
        return ProblemText::tr(
            "All answers in this file are previews, tests or unfinished. As there are no others, "
            "they were counted. Do not take them for the opinion of your customers.");
    case ProblemCode::RowsAlike:
        //: %1: how many rows
        return ProblemText::tr("%1 row(s) say the same as another row of this file. They count, "
                               "because customers may answer alike. If they are copies, delete "
                               "them from the file and import the corrected one; take this "
                               "import back if it is there already.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::IdShared:
        //: %1: how many rows, %2: how many rows there are
        return ProblemText::tr("%1 of %2 row(s) have the number of a row before them and take its "
                               "place, so that most answers of this file are lost. That column "
                               "seems not to number the answers: choose something else for it.",
                               nullptr, words.plural())
            .arg(words.count(), words.number(1));
    case ProblemCode::IdRepeated:
        //: %1: how many rows
        return ProblemText::tr("%1 row(s) have the number of a row before them and take its place, "
                               "as a correction does. Where they are further lines of one order or "
                               "answer, the lines before them are lost: choose something else for "
                               "the column with the numbers.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::PeopleRepeated:
        if (problem.arguments.value(2).toBool())
            return ProblemText::tr("Some customers stand in several rows. What the same customer "
                                   "says again on the same day counts once, as you chose.");
        if (problem.arguments.value(1).toLongLong() == 0)
            return ProblemText::tr("Many customers stand in several rows. Each row counts as an "
                                   "answer. If one answer was written over several rows, its "
                                   "scores count several times.");
        //: %1: how many rows, %2: how many customers
        return ProblemText::tr("%1 row(s) are from %2 customers. Each row counts as an answer. If "
                               "one answer was written over several rows, its scores count several "
                               "times.",
                               nullptr, words.plural())
            .arg(words.count(), words.number(1));
    case ProblemCode::FileKnown:
        //: %1: how many rows, %2: day of an import
        return ProblemText::tr("This very file was imported on %2 and read otherwise then: %1 "
                               "row(s) of it were not recognised and count twice. Take one of the "
                               "two imports back.",
                               nullptr, words.plural())
            .arg(words.count(), words.day(1));
    case ProblemCode::FileOlder:
        //: %1: how many rows, %2: day of the latest answer in a file, %3: that of those stored
        return ProblemText::tr(
                   "%1 row(s) change answers that are there, although this file ends on "
                   "%2 and there are answers up to %3. If it is an older export than "
                   "the one imported before, leave it out: its rows would take the "
                   "place of newer ones.",
                   nullptr, words.plural())
            .arg(words.count(), words.date(1), words.date(2));
    case ProblemCode::MomentShared:
        //: %1: how many rows
        return ProblemText::tr("%1 new row(s) are of a customer and a moment of which there is an "
                               "answer already, but say something else. If they are corrections, "
                               "take the earlier import back, or both count.",
                               nullptr, words.plural())
            .arg(words.count());
    case ProblemCode::RowsReadOtherwise:
        //: %1: how many rows, %2: name of a file, %3: names of columns
        return ProblemText::tr("%1 row(s) are already there from “%2”, where these columns were "
                               "read another way: %3. They stay as that import read them. To read "
                               "them the same way, read that import again.",
                               nullptr, words.plural())
            .arg(words.count(), problem.arguments.value(2).toString(),
                 problem.arguments.value(3).toString().split(u'\n').join(QStringLiteral(", ")));
    case ProblemCode::PurchasesUnnamed:
        if (problem.arguments.value(0) == problem.arguments.value(1))
            return ProblemText::tr("No purchase in this file says whose it is. The purchases are "
                                   "kept, but nothing can be told from them of who came back or "
                                   "how much a customer is worth. A column with the e-mail, the "
                                   "phone or the number of the customer would tell.");
        //: %1: how many purchases, %2: how many purchases there are
        return ProblemText::tr("Purchases that do not say whose they are: %1 of %2. No e-mail, "
                               "phone, number or name of a customer stands in them. They are kept, "
                               "but count for no customer: not in who came back, nor in how much "
                               "a customer buys.")
            .arg(words.count(), words.number(1));
    case ProblemCode::CustomersKnown:
        //: %1: how many rows, %2: how many new rows there are
        return ProblemText::tr("Of %2 new row(s), %1 are of customers who are known already, by "
                               "their number, e-mail or phone. They stay one customer each; what "
                               "the row says is added to them.",
                               nullptr, pluralCount(problem.arguments.value(1).toLongLong()))
            .arg(words.count(), words.number(1));
    case ProblemCode::NothingToImport:
        return ProblemText::tr("Every row was left out, so nothing was imported. Look at the rows "
                               "left out to see why.");
    case ProblemCode::DatabaseForeign:
        return ProblemText::tr(
            "This file does not hold data of Patron. It was not touched. Choose another file.");
    case ProblemCode::DatabaseNewer:
        //: %1: version of the data, %2: newest version that this program knows
        return ProblemText::tr("A newer Patron has saved this data (version %1; this one knows up "
                               "to %2). It was not touched. Install the newest Patron to open it.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::DatabaseDamaged:
        return ProblemText::tr(
            "The file with your data is damaged, so the figures cannot be trusted. Nothing was "
            "changed. Keep a copy of the file and go back to your newest backup.");
    case ProblemCode::DatabaseUnopenable:
        return ProblemText::tr("Your data cannot be opened. Check that the folder is there, that "
                               "its disk is connected, and that you are allowed to write in it.");
    case ProblemCode::DatabaseReadOnly:
        return ProblemText::tr(
            "Your data can be read but not changed, so nothing was saved. Check that you are "
            "allowed to change the file and that its disk is not write-protected.");
    case ProblemCode::DatabaseBusy:
        return ProblemText::tr("Another program is using your data, so nothing was saved. Close "
                               "other windows of Patron, wait a moment and try again.");
    case ProblemCode::DiskFull:
        return ProblemText::tr("The disk is full, so nothing was saved; what was there before is "
                               "safe. Make some room and try again.");
    case ProblemCode::WriteFailed:
        //: %1: file with its folder
        return ProblemText::tr(
                   "The file %1 could not be written. Check that the folder is there, that you are "
                   "allowed to write in it, and that the file is not open in another program.")
            .arg(QDir::toNativeSeparators(problem.place.file.isEmpty() ? words.text(0)
                                                                       : problem.place.file));
    case ProblemCode::BackupFailed:
        return ProblemText::tr(
            "Before this version of Patron can use your data it must make a backup, and that did "
            "not work. Nothing was touched. Make some room on the disk and start Patron again.");
    case ProblemCode::TargetTaken:
        return ProblemText::tr("There is a file of another kind under this name already. It was "
                               "left as it is, and nothing was written. Choose another name.");
    case ProblemCode::FileExists:
        return ProblemText::tr("There is a file of this name already. It was left as it is, and "
                               "nothing was written. Choose another name.");
    case ProblemCode::BackupDamaged:
        return ProblemText::tr("This backup is damaged and cannot be used. Your data is as it was. "
                               "Choose another backup.");
    case ProblemCode::BackupIsData:
        return ProblemText::tr("This file is the data that Patron works with, not a backup of it. "
                               "Nothing was changed. Choose the file of a backup.");
    case ProblemCode::CopyFailed:
        return ProblemText::tr(
            "Before a backup takes the place of your data Patron keeps a copy of it, and that did "
            "not work. Nothing was changed. Make some room on the disk and try again.");
    case ProblemCode::SourceUnknown:
        //: %1: name asked for, %2: list of names
        return ProblemText::tr("Nothing was imported from “%1”, so no rule was changed. There are: "
                               "%2.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::NothingKeptAway:
        return ProblemText::tr("No older rows are left out of imports by this rule, so there is "
                               "nothing to let in again.");
    case ProblemCode::DueChanged:
        return ProblemText::tr("What is too old has changed since you were asked, so nothing was "
                               "removed. Look at the new numbers and say yes once more.");
    case ProblemCode::ImportUnknown:
        //: %1: the number asked for
        return ProblemText::tr("There is no import with the number %1, so nothing was changed. "
                               "Look for the number in the list of imports.")
            .arg(words.text(0));
    case ProblemCode::NameUnknown:
        //: %1: the name asked for, %2: "channel (Channel), branch (Branch)", %3: "day, week, month"
        return ProblemText::tr("There is nothing named “%1” to group or filter by. There are: %2; "
                               "over time: %3; and every question, by its name as it stands in the "
                               "first row of the file.")
            .arg(words.text(0), dimensionsText(), bucketIds().join(u", "_qs));
    case ProblemCode::ValueUnknown:
        //: %1: name of a question or of a group ("channel"), %2: the answer asked for
        return ProblemText::tr("In “%1” nobody has the answer “%2”, so there is nothing to count. "
                               "Check how it is written.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::ImportUnclear:
        //: %1: name of a file, %2: numbers and names: "3 (2025/answers.csv), 7 (2026/answers.csv)"
        return ProblemText::tr("Several files named “%1” were imported: %2. Say which one is meant "
                               "by its number.")
            .arg(words.text(0), words.text(1));
    case ProblemCode::DateInvalid:
        //: %1: what was written
        return ProblemText::tr("“%1” is not a date. Write it as year, month and day: 2026-05-31.")
            .arg(words.text(0));
    case ProblemCode::PersonUnknown:
        //: %1: name, e-mail, phone or number asked for
        return ProblemText::tr(
                   "No customer is known as “%1”, so nothing was changed. Check how it is written.")
            .arg(words.text(0));
    case ProblemCode::AnswerGone:
        return ProblemText::tr("This answer is no longer here, so it is not on the call list. Its "
                               "import was taken back, or its customer was forgotten.");
    case ProblemCode::PersonUnclear:
        //: %1: how many, %2: name, e-mail, phone or number asked for, %3: their numbers in Patron
        return ProblemText::tr("%1 customer(s) are known as “%2”, so nothing was changed. Say "
                               "which one is meant by its number: %3.",
                               nullptr, words.plural())
            .arg(words.count(), words.text(1), words.text(2));
    case ProblemCode::Cancelled:
        return ProblemText::tr("Stopped, as you asked. Nothing was changed.");
    case ProblemCode::Internal:
        return ProblemText::tr(
            "Something went wrong, and the mistake is Patron's, not yours. Your data was not "
            "changed. Try again; if it comes back, please report it.");
    }
    Q_UNREACHABLE();
}

/// Whose sentence quotes the value itself.
bool namesItsExample(ProblemCode code)
{
    return code == ProblemCode::DecimalAssumed || code == ProblemCode::TimeUnitAssumed ||
           code == ProblemCode::ZoneAssumed || code == ProblemCode::LettersRepaired ||
           code == ProblemCode::ScaleWords;
}

/// A sentence behind a colon begins small, but where it begins with a name.
QString afterColon(const QString &text, const QLocale &locale)
{
    const bool isWord = text.size() > 1 && text[0].isUpper() && !text[1].isUpper();
    // One name for all languages.
    if (!isWord || text.startsWith(u"Patron"))
        return text;
    return locale.toLower(text.left(1)) + text.mid(1);
}

} // namespace

QString problemText(const Problem &problem, const QLocale &locale)
{
    QString text = sentence(problem, Words(problem, locale));
    if (!problem.value.isEmpty() && !namesItsExample(problem.code)) {
        //: %1: what happened, %2: a cell of the file as an example
        text = ProblemText::tr("%1 An example: “%2”.").arg(text, problem.value);
    }
    const QString place = placeText(problem, locale);
    if (place.isEmpty())
        return text;
    //: %1: where it happened ("reviews.csv, row 12"), %2: what happened, in whole sentences of
    //: which the first begins small
    return ProblemText::tr("%1: %2").arg(place, afterColon(text, locale));
}

} // namespace patron
