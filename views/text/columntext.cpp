// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/columntext.h"

#include "models/mapping/mapping.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnText)
};

} // namespace

QString shortHeader(const QString &header)
{
    constexpr qsizetype mostLetters = 100;
    const QString line = header.simplified();
    return line.size() <= mostLetters ? line : line.left(mostLetters - 1).trimmed() + u'\u2026';
}

QString columnHead()
{
    //: Head of a list of columns: what the file calls them
    return ColumnText::tr("Column of the file");
}

QString meaningHead()
{
    //: Head of a list of columns: what each is read as, such as "Channel"
    return ColumnText::tr("Read as");
}

QString shortScale(const ColumnMapping &column)
{
    if (!column.scale)
        return {};
    const QString ends = u"%1\u2013%2"_qs.arg(column.scale->low).arg(column.scale->high);
    if (column.scale->isSeen)
        //: Instead of the ends of a scale, in little room: %1 the lowest and the highest answer
        //: ("8–9"); the file does not say how far the scale goes
        return ColumnText::tr("answers\n%1").arg(ends);
    if (!column.format.isReversed)
        return ends;
    //: Under the ends of a scale, in little room: %1 its lowest number, which is the best answer
    return ends + u'\n' + ColumnText::tr("%1 is best").arg(column.scale->low);
}

QString scaleSentence(const ColumnMapping &column)
{
    if (!column.scale)
        return {};
    const auto [low, high, isSeen] = *column.scale;
    if (isSeen)
        //: Of a column; %1 and %2 its lowest and its highest answer
        return ColumnText::tr("The answers run from %1 to %2. How far the scale goes the file does "
                              "not say.")
            .arg(low)
            .arg(high);
    if (column.format.isReversed)
        //: Of a column; %1 and %2 the ends of its scale
        return ColumnText::tr("The answers are on a scale from %1 to %2; the lowest number is the "
                              "best answer.")
            .arg(low)
            .arg(high);
    //: Of a column; %1 and %2 the ends of its scale
    return ColumnText::tr("The answers are on a scale from %1 to %2.").arg(low).arg(high);
}

} // namespace patron
