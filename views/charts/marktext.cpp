// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marktext.h"

#include "views/text/numbertext.h"

namespace patron {

QString MarkText::chart()
{
    return tr("Chart");
}

QString MarkText::noAnswers()
{
    return tr("No answers here yet");
}

QString MarkText::noDates()
{
    //: In the place of a chart over time
    return tr("None of these answers has a date, so they cannot be shown over time.");
}

QString MarkText::others(int count)
{
    //: The last bar of a chart: all the groups that have no bar of their own
    return tr("%n other(s)", nullptr, count);
}

QString MarkText::otherWords()
{
    //: The part of a stacked column that holds all the channels (branches ...) without a colour of
    //: their own
    return tr("others or not stated");
}

QString MarkText::moreBetween(int count)
{
    //: Between the best and the worst groups of a chart: how many are not drawn
    return tr("%n more in the table", nullptr, count);
}

QString MarkText::answers()
{
    //: Head of a column of counts
    return tr("answers");
}

QString MarkText::figure(const QString &name, const Figure &figure, const QLocale &locale)
{
    const QString answers = answersText(figure.n, locale);
    if (!figure.value) {
        //: %1 a group or month, %2 "3 answers"
        return figure.n > 0 ? tr("%1: too few for a score, %2").arg(name, answers)
                            : tr("%1: no answers").arg(name);
    }
    const Unit unit = info(figure.metric).unit;
    const QString value = figureText(figure.value, unit, locale);
    if (!figure.low || !figure.high) {
        if (figure.metric == Metric::Volume) {
            //: %1 a group or month, %2 "312 answers"
            return tr("%1: %2").arg(name, answersText(figure.n, locale));
        }
        //: %1 a group or month, %2 its figure, %3 "312 answers"
        return tr("%1: %2, %3").arg(name, value, answers);
    }
    //: %1 a group or month, %2 its figure, %3 "35 to 62", %4 "312 answers"
    return tr("%1: %2 (%3), %4")
        .arg(name, value, rangeText(*figure.low, *figure.high, unit, locale), answers);
}

QString MarkText::count(const QString &name, qint64 count, double percent, const QLocale &locale)
{
    //: %1 a group, %2 "312 answers", %3 "42 %"
    return tr("%1: %2, %3")
        .arg(name, answersText(count, locale), figureText(percent, Unit::Percent, locale));
}

QString MarkText::part(const QString &group, const QString &name, qint64 count, double percent,
                       const QLocale &locale)
{
    //: %1 a month, %2 what part of it ("promoters"), %3 "31 answers", %4 "52 %"
    return tr("%1, %2: %3, %4")
        .arg(group, name, answersText(count, locale), figureText(percent, Unit::Percent, locale));
}

} // namespace patron
