// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/leftoutwords.h"

#include "views/text/problemtext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct LeftOutText
{
    Q_DECLARE_TR_FUNCTIONS(LeftOutText)
};

} // namespace

LeftOutWords leftOutWords(const QLocale &locale)
{
    LeftOutWords words;
    //: Head of a column in a saved table: number of a row as a spreadsheet shows it
    words.row = LeftOutText::tr("Row in the file");
    //: Head of a column in a saved table: the reason for which a row was not imported
    words.reason = LeftOutText::tr("Why it was left out");
    // What a spreadsheet of that language takes for the end of a cell.
    words.delimiter = locale.decimalPoint() == u"," ? u';' : u',';
    for (const ProblemCode code : allProblemCodes()) {
        const bool isFromFile = code >= ProblemCode::RowEmpty && code <= ProblemCode::RowForgotten;
        if (isFromFile || code == ProblemCode::RowExpired)
            words.reasons[code] = problemText(note(code), locale);
    }
    return words;
}

} // namespace patron
