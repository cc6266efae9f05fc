// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a review says beside its decisions (decisiontext.h): files and cells.

#include "views/text/decisionparts.h"
#include "views/text/decisiontext.h"
#include "views/text/numbertext.h"
#include "views/text/problemtext.h"

#include <QDateTime>

namespace patron {

namespace {

/// Beside the name of the file, which is not said once more.
QString refusalText(Problem problem, const QLocale &locale)
{
    problem.place.file.clear();
    return problemText(problem, locale);
}

} // namespace

QString fileStateText(const OpenedFile &file, const QLocale &locale)
{
    switch (file.state) {
    case FileState::Waiting:
        //: Of one of several files
        return DecisionText::tr("waits its turn");
    case FileState::Looking:
        //: Of one of several files
        return DecisionText::tr("is being read");
    case FileState::Asking:
        //: Of one of several files
        return DecisionText::tr("waits for your yes");
    case FileState::Storing:
        //: Of one of several files
        return DecisionText::tr("is being imported");
    case FileState::Imported:
        //: Of one of several files; %1 to %4 are numbers of rows
        return DecisionText::tr("imported; new: %1, changed: %2, already there: %3, left out: %4")
            .arg(countText(file.added, locale), countText(file.changed, locale),
                 countText(file.duplicates, locale), countText(file.rejected, locale));
    case FileState::NothingNew:
        //: Of one of several files
        return DecisionText::tr("nothing new in it");
    case FileState::Refused:
        return refusalText(file.problem, locale);
    case FileState::Declined:
        //: Of one of several files
        return DecisionText::tr("not imported");
    }
    Q_UNREACHABLE();
}

QString shownCellText(const ShownCell &cell, const QLocale &locale)
{
    switch (cell.form) {
    case CellForm::Empty:
        return {};
    case CellForm::Number:
        return locale.toString(cell.value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case CellForm::Duration:
        return figureText(cell.value.toDouble() / 60, Unit::Minutes, locale);
    case CellForm::Moment: {
        const QDateTime moment = cell.value.toDateTime();
        const QString day = locale.toString(moment.date(), u"d MMM yyyy");
        return moment.time() == QTime(0, 0)
                   ? day
                   : day + u' ' + locale.toString(moment.time(), QLocale::ShortFormat);
    }
    case CellForm::Text:
    case CellForm::Skipped:
    case CellForm::Uncounted:
    case CellForm::Unreadable:
        break;
    }
    return cell.value.toString();
}

} // namespace patron
