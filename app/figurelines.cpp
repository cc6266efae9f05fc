// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurelines.h"

#include "app/tablelines.h"
#include "models/metrics/answerverdict.h"
#include "models/metrics/explanation.h"
#include "views/text/answertext.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/rivaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace patron {

namespace {

struct FigureLinesText
{
    Q_DECLARE_TR_FUNCTIONS(FigureLines)
};

/// How many there are of what is counted: "1,838 answers".
QString countedRows(RecordKind kind, qint64 rows, const QLocale &locale)
{
    switch (kind) {
    case RecordKind::Responses:
        return answersText(rows, locale);
    case RecordKind::Customers:
        return customersText(rows, locale);
    case RecordKind::Purchases:
        //: How many there are
        return FigureLinesText::tr("%1 purchase(s)", nullptr, pluralCount(rows))
            .arg(countText(rows, locale));
    }
    Q_UNREACHABLE();
}

/// Head of the column that says of how many a figure is made.
QString countedHeader(Metric metric)
{
    return metric == Metric::Retention ? FigureLinesText::tr("customers")
                                       : FigureLinesText::tr("answers");
}

QString bucketName(TimeBucket bucket)
{
    switch (bucket) {
    case TimeBucket::Day:
        //: Head of a column of days
        return FigureLinesText::tr("day");
    case TimeBucket::Week:
        //: Head of a column of weeks
        return FigureLinesText::tr("week");
    case TimeBucket::Month:
        //: Head of a column of months
        return FigureLinesText::tr("month");
    case TimeBucket::Quarter:
        //: Head of a column of quarters of a year
        return FigureLinesText::tr("quarter");
    case TimeBucket::Year:
        //: Head of a column of years
        return FigureLinesText::tr("year");
    }
    Q_UNREACHABLE();
}

/// What the groups are cut by, in words; a question as its survey asks it.
QString cutName(const FigureQuery &query, const FigureAnswer &answer)
{
    const Breakdown &by = answer.breakdown;
    if (by.by == GroupBy::Value)
        return dimensionName(by.dimension);
    if (by.by == GroupBy::Time)
        return bucketName(by.bucket);
    const auto asked = std::ranges::find(
        answer.questions, by.question, [](const QuestionCounts &each) { return each.question.id; });
    return asked == answer.questions.end() ? query.by : asked->question.header;
}

QString rangeOf(std::optional<double> low, std::optional<double> high, Unit unit,
                const QLocale &locale)
{
    return low && high ? rangeText(*low, *high, unit, locale) : QString();
}

QStringList figureRow(const Figure &figure, const QLocale &locale)
{
    const Unit unit = info(figure.metric).unit;
    return {metricName(figure.metric), figureText(figure.value, unit, locale),
            rangeOf(figure.low, figure.high, unit, locale), countText(figure.n, locale)};
}

/// What belongs to a figure and is no figure of its own.
QList<QStringList> besideRows(const Figure &figure, const QLocale &locale)
{
    QList<QStringList> rows;
    const QString n = countText(figure.n, locale);
    if (figure.p90) {
        //: A row below a time such as "Time to reply": the 90th percentile
        rows << QStringList{u"  "_qs + FigureLinesText::tr("nine in ten within"),
                            figureText(figure.p90, Unit::Minutes, locale),
                            rangeOf(figure.p90Low, figure.p90High, Unit::Minutes, locale), n};
    }
    return rows;
}

/// The figure's counts as an explanation has them: what others make of the same answers.
Explanation otherWays(const Figure &figure)
{
    std::vector<qint64> counts;
    for (const auto &[score, count] : figure.counts)
        counts.push_back(count);
    Explanation explanation;
    if (figure.metric == Metric::Csat && counts.size() > 1)
        explanation.rivals = rivalSatisfaction(counts);
    if (figure.metric == Metric::Ces && counts.size() == 7)
        explanation.effort = effortSummaries(std::span<const qint64, 7>(counts));
    return explanation;
}

/// How the figure is counted, and what it would be counted otherwise (metrics M8, M12).
QString waysLines(const Figure &figure, const QLocale &locale)
{
    const QList<QStringList> ways = rivalRows(otherWays(figure), locale);
    if (ways.isEmpty())
        return {};
    QList<QStringList> rows{{FigureLinesText::tr("the same answers, as others count them"),
                             FigureLinesText::tr("how"), FigureLinesText::tr("figure"),
                             FigureLinesText::tr("19 times in 20 between"),
                             countedHeader(figure.metric)}};
    for (const QStringList &way : ways)
        rows << way + QStringList{countText(figure.n, locale)};
    return u'\n' + metricName(figure.metric) + u": "_qs + metricFormula(figure.metric) + u'\n' +
           tableLines(rows);
}

/// A column of a question whose answers were put in order: those stand together.
bool isRanked(QuestionId question, const QList<RankedAnswers> &rankings)
{
    return std::ranges::any_of(rankings, [question](const RankedAnswers &ranking) {
        return std::ranges::find(ranking.answers, question, &RankedAnswer::column) !=
               ranking.answers.end();
    });
}

/// One line for each question that became no figure: what its answers say, and how many there are.
QString questionLines(const QList<QuestionCounts> &questions, const QList<RankedAnswers> &rankings,
                      const QLocale &locale)
{
    QString text;
    for (const QuestionCounts &question : questions) {
        if (question.n == 0 || question.field != Field::Question ||
            isRanked(question.question.id, rankings))
            continue;
        //: A question of a survey on a line of its own; %1: the question, %2: "122 answers", %3: a
        //: sentence that says what they say
        text += FigureLinesText::tr("%1 (%2): %3")
                    .arg(question.question.header, answersText(question.n, locale),
                         answerVerdictText(answersVerdict(question), locale)) +
                u'\n';
    }
    return text.isEmpty() ? text : u'\n' + text;
}

/// One table for each question whose answers were put in order, the first on top.
QString rankingLines(const QList<RankedAnswers> &rankings, const QLocale &locale)
{
    QString text;
    for (const RankedAnswers &ranking : rankings) {
        if (ranking.n == 0)
            continue;
        //: Head of a table: answers that customers put in order, where the question is not known
        const QString title =
            ranking.question.isEmpty() ? FigureLinesText::tr("put in order") : ranking.question;
        //: Head of a column: the mean of the places that an answer was put on
        QList<QStringList> rows{
            {title, FigureLinesText::tr("place on average"), FigureLinesText::tr("answers")}};
        for (const RankedAnswer &each : ranking.answers)
            rows << QStringList{each.label, figureText(each.place, Unit::Score, locale),
                                countText(each.n, locale)};
        text += u'\n' + tableLines(rows);
    }
    return text;
}

/// One table for each figure that any group has: a group, its figure, range and answers.
QString groupLines(const FigureQuery &query, const FigureAnswer &answer, const QLocale &locale)
{
    QString text;
    for (qsizetype i = 0; i < answer.figures.size(); ++i) {
        const Figure &all = answer.figures[i];
        if (all.n == 0)
            continue;
        const bool isCount = all.metric == Metric::Volume;
        if (isCount && answer.figures.size() > 1)
            continue; // said in every other table
        QList<QStringList> rows{{cutName(query, answer), metricName(all.metric),
                                 FigureLinesText::tr("19 times in 20 between"),
                                 countedHeader(all.metric)}};
        for (const FigureGroup &group : answer.groups) {
            QStringList row = figureRow(group.figures[i], locale);
            row[0] = groupText(group.key, answer.breakdown, locale);
            rows << row;
        }
        text += tableLines(rows) + u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace

QString figureLines(const FigureQuery &query, const FigureAnswer &answer, const QLocale &locale)
{
    QString text = countedRows(query.kind, answer.responses, locale) + u", "_qs +
                   periodText(answer.filter.period, locale) + u"\n\n"_qs;
    if (answer.figures.isEmpty())
        return text; // only studies were asked for
    QList<QStringList> rows{{QString(), FigureLinesText::tr("figure"),
                             FigureLinesText::tr("19 times in 20 between"),
                             query.kind == RecordKind::Customers ? FigureLinesText::tr("customers")
                                                                 : FigureLinesText::tr("answers")}};
    QString ways;
    for (const Figure &figure : answer.figures) {
        if (figure.n == 0 || figure.metric == Metric::Volume)
            continue;
        rows << figureRow(figure, locale) << besideRows(figure, locale);
        ways += waysLines(figure, locale);
    }
    text += rows.size() > 1 ? tableLines(rows)
                            : FigureLinesText::tr("No scores in these answers.") + u'\n';
    text += ways;
    if (query.metrics.isEmpty())
        text += questionLines(answer.questions, answer.rankings, locale) +
                rankingLines(answer.rankings, locale);
    if (!answer.groups.isEmpty())
        text += u'\n' + groupLines(query, answer, locale);
    return text;
}

} // namespace patron
