// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marktext.h"

#include "views/text/answertext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

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

QString MarkText::noTimesOfDay()
{
    //: In the place of a chart over time
    return tr("These answers have a day, but no time of day.");
}

QString MarkText::tooFewIn(TimeBucket bucket)
{
    switch (bucket) {
    case TimeBucket::Day:
        return tr("Too few answers on any day");
    case TimeBucket::Week:
        return tr("Too few answers in any week");
    case TimeBucket::Month:
        return tr("Too few answers in any month");
    case TimeBucket::Quarter:
        return tr("Too few answers in any quarter");
    case TimeBucket::Year:
        return tr("Too few answers in any year");
    }
    Q_UNREACHABLE();
}

QString MarkText::tooFewInGroups()
{
    return tr("Too few answers in any group");
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

QString MarkText::more(int count)
{
    //: Below the last group of a chart, also on paper: how many more are not drawn
    return tr("%n more", nullptr, count);
}

QString MarkText::moreBetween(int count)
{
    //: Between the best and the worst groups of a chart, also on paper: how many are not drawn
    return tr("%n more between them", nullptr, count);
}

QString MarkText::answers()
{
    //: Head of a column of counts
    return tr("answers");
}

QString MarkText::average()
{
    //: Head of a column: the average of a rating question
    return tr("average");
}

QString MarkText::averagePlace()
{
    //: Head of a column: the average of the places that an answer was put on
    return tr("average place");
}

QString MarkText::worstAnswers()
{
    //: Legend of rating questions: the colour of the lowest scores
    return tr("low scores");
}

QString MarkText::bestAnswers()
{
    //: Legend of rating questions: the colour of the highest scores
    return tr("high scores");
}

QString MarkText::rating(const QString &name, const Figure &figure, const QLocale &locale)
{
    const QString answers = answersText(figure.n, locale);
    if (!figure.mean)
        return tr("%1: too few for a score, %2").arg(name, answers);
    QStringList points;
    for (const auto &[point, count] : figure.counts) {
        //: One answer of a rating question and how often it was given; %1 "5", %2 "120"
        points << tr("%1: %2", "answer and count")
                      .arg(locale.toString(point.toInt()), countText(count, locale));
    }
    //: %1 a question, %2 its average, %3 "312 answers", %4 how often each answer was given ("1: 4,
    //: 2: 10")
    return tr("%1: average %2, %3 (%4)")
        .arg(name, ratingText(figure, locale), answers, points.join(u", "_qs));
}

QString MarkText::importance()
{
    //: Axis of a chart, upwards: how much a question goes with the score
    return tr("goes with the score ↑");
}

QString MarkText::performance()
{
    //: Axis of a chart, to the right: how good the answers to a question are
    return tr("answers of its best →");
}

QString MarkText::workHere()
{
    //: In the corner of a chart where what matters most is answered worst
    return tr("most to gain");
}

QString MarkText::driver(const QString &name, const Driver &driver, qint64 n, const QLocale &locale)
{
    const QString answers = answersText(n, locale);
    const QString stands = figureText(driver.performance, Unit::Percent, locale);
    if (driver.state != DriverState::Used) {
        //: %1 a question, %2 where its average lies ("62%"), %3 "312 answers"
        return tr("%1: does not go with the score; at %2 of its best, %3")
            .arg(name, stands, answers);
    }
    //: %1 a question, %2 its share ("41%"), %3 its range ("28% to 52%"), %4 where its average lies
    //: ("62%"), %5 "312 answers"
    return tr("%1: %2 (%3) of what can be explained; at %4 of its best, %5")
        .arg(name, figureText(driver.share, Unit::Percent, locale),
             rangeText(driver.shareRange.low, driver.shareRange.high, Unit::Percent, locale),
             stands, answers);
}

QString MarkText::allTogether()
{
    //: Last row of a table of cohorts
    return tr("all together");
}

QString MarkText::figure(const QString &name, const Figure &figure, const QLocale &locale)
{
    const QString answers = countedText(figure.metric, figure.n, locale);
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

QString MarkText::mentions(const QString &name, qint64 count, const QLocale &locale)
{
    //: %1 several answers together ("97 others"), %2 how often any of them was given
    return tr("%1: %2 mention(s)", nullptr, pluralCount(count)).arg(name, countText(count, locale));
}

QString MarkText::count(const QString &name, qint64 count, double percent, const QLocale &locale,
                        Metric metric)
{
    //: %1 a group, %2 "312 answers", %3 "42 %"
    return tr("%1: %2, %3")
        .arg(name, countedText(metric, count, locale), shareText(percent, locale));
}

QString MarkText::median()
{
    //: Legend of a line: half of the customers waited no longer
    return tr("half of the customers (full line)");
}

QString MarkText::slowestTenth()
{
    //: Legend of a line: nine of ten customers waited no longer
    return tr("9 in 10 customers (broken line)");
}

QString MarkText::usualLimits()
{
    //: Legend of two thin lines above and below a figure over time
    return tr("limits of the usual ups and downs (dotted lines)");
}

QString MarkText::withSlowest(const QString &sentence, double p90, const QLocale &locale)
{
    //: %1 "May 2026: 46 min (35 min to 62 min), 312 answers", %2 "3 h"
    return tr("%1; 9 in 10 within %2").arg(sentence, figureText(p90, Unit::Minutes, locale));
}

QString MarkText::outside(const QString &sentence)
{
    //: %1 "May 2026: 46 (35 to 62), 312 answers"
    return tr("%1; outside of the usual ups and downs").arg(sentence);
}

QString MarkText::part(const QString &group, const QString &name, qint64 count, double percent,
                       const QLocale &locale)
{
    //: %1 a month, %2 what part of it ("promoters"), %3 "31 answers", %4 "52 %"
    return tr("%1, %2: %3, %4")
        .arg(group, name, answersText(count, locale), shareText(percent, locale));
}

QString MarkText::thisPeriod()
{
    //: Legend of a line over time, beside the line of the period before
    return tr("this period");
}

QString MarkText::periodBefore()
{
    //: Legend of a paler line over time
    return tr("the period before");
}

QString MarkText::besides(const QString &now, const QString &before)
{
    //: %1 "May 2026: 46 (35 to 62), 312 answers", %2 the same of the period before
    return tr("%1\nbefore: %2").arg(now, before);
}

QString MarkText::ways()
{
    //: Last line of a tooltip in a chart
    return tr("Click: filter by this. Ctrl+click: read the comments.");
}

QString MarkText::ofCustomersOnly()
{
    //: Last line of a tooltip in a chart, where a click does nothing
    return tr("Known of customers only: answers cannot be filtered by it.");
}

QString MarkText::callsBack()
{
    //: Last line of a tooltip of a customer in a chart
    return tr("Click to see who it is, right-click to call them back.");
}

QString MarkText::middleValue()
{
    //: Head of a column of numbers: half of the answers lie below it, half above
    return tr("middle value");
}

QString MarkText::otherAnswers()
{
    //: The part of a bar that holds all the answers without a colour of their own
    return tr("other answers");
}

QString MarkText::share(const QString &name, qint64 count, double percent, double low, double high,
                        const QLocale &locale)
{
    //: %1 an answer, %2 "312 answers", %3 "42%", %4 "38% to 46%"
    return tr("%1: %2, %3 (%4)")
        .arg(name, answersText(count, locale), shareText(percent, locale),
             rangeText(low, high, Unit::Percent, locale));
}

QString MarkText::group(const QString &group, const QString &name, std::optional<double> percent,
                        qint64 n, int direction, const QLocale &locale)
{
    const QString answers = answersText(n, locale);
    if (!percent) {
        //: %1 a group, %2 "3 answers"
        return tr("%1: too few to judge, %2").arg(group, answers);
    }
    const QString share = figureText(percent, Unit::Percent, locale);
    if (direction > 0)
        //: %1 a group, %2 an answer, %3 "52%", %4 "31 answers"
        return tr("%1, %2: %3 of %4, more than the others").arg(group, name, share, answers);
    if (direction < 0)
        //: %1 a group, %2 an answer, %3 "52%", %4 "31 answers"
        return tr("%1, %2: %3 of %4, less than the others").arg(group, name, share, answers);
    //: %1 a group, %2 an answer, %3 "52%", %4 "31 answers"
    return tr("%1, %2: %3 of %4").arg(group, name, share, answers);
}

QString MarkText::row(const QString &group, const FigureRow &row, bool hasAverage,
                      const QLocale &locale)
{
    const QString answers = answersText(row.figure.n, locale);
    if (!hasAverage || !row.figure.value) {
        //: %1 a group, %2 "31 answers"
        return tr("%1: %2").arg(group, answers);
    }
    const QString value = figureText(row.figure.value, Unit::Score, locale);
    //: %1 a group or a question, %2 a number, %3 "31 answers"
    return tr("%1: %2 on average, %3").arg(group, value, answers);
}

QString MarkText::placed(const QString &answer, const FigureRow &row, const QLocale &locale)
{
    if (!row.figure.value)
        return MarkText::row(answer, row, false, locale);
    const QString answers = answersText(row.figure.n, locale);
    const QString place = figureText(row.figure.value, Unit::Score, locale);
    //: %1 an answer that customers put in order with others, %2 a number, %3 "31 answers"
    return tr("%1: place %2 on average, %3").arg(answer, place, answers);
}

QString MarkText::number(const QString &group, const Figure &figure, int direction, Unit unit,
                         const QLocale &locale)
{
    const QString answers = answersText(figure.n, locale);
    if (!figure.value)
        return tr("%1: too few to judge, %2").arg(group, answers);
    QString value = answerNumber(*figure.value, locale, unit);
    if (figure.low && figure.high)
        //: %1 a number, %2 and %3 the ends of its likely range
        value = tr("%1 (%2 to %3)")
                    .arg(value, answerNumber(*figure.low, locale, unit),
                         answerNumber(*figure.high, locale, unit));
    if (direction > 0)
        //: %1 a group, %2 a number, %3 "31 answers"
        return tr("%1: %2, %3, higher than the others").arg(group, value, answers);
    if (direction < 0)
        //: %1 a group, %2 a number, %3 "31 answers"
        return tr("%1: %2, %3, lower than the others").arg(group, value, answers);
    //: %1 a group, %2 a number, %3 "31 answers"
    return tr("%1: %2, %3").arg(group, value, answers);
}

} // namespace patron
