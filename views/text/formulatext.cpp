// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/formulatext.h"

#include "views/text/daytext.h"
#include "views/text/hourstext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/verdicttext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct FormulaText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

/// Formulas that are not their metric's usual one; "" for the others.
QString studyFormula(const Explanation &explanation)
{
    const QByteArrayView id(explanation.formula);
    if (id == "kept-over-year") {
        //: How a figure is counted
        return FormulaText::tr("Of those who were customers a year before the latest day in "
                               "the lists, the percentage who still are.");
    }
    if (id == "came-back") {
        //: How a figure is counted
        return FormulaText::tr("Of those who bought in the year before last, the percentage "
                               "who bought again in the last year. Both end with the latest "
                               "day in the purchases.");
    }
    if (id == "repeat-of-all") {
        //: How a figure is counted
        return FormulaText::tr("Of all who ever bought, the percentage who bought twice or "
                               "more. The purchases do not reach back far enough for a year "
                               "against the year before.");
    }
    if (id == "kept-by-detail") {
        //: How a figure is counted
        return FormulaText::tr(
            "Of the customers of each group in your lists, the percentage who have not left. Of "
            "all that the lists say of customers, this is among what sets those who stay apart "
            "most. It says what goes together, not what causes it.");
    }
    if (id == "kaplan-meier") {
        //: How a curve is computed
        return FormulaText::tr(
            "At each length of time, those who left are divided by those who were seen for so "
            "long. Who is still here counts for as long as they are known. The diamonds are "
            "published figures of other firms' customers.");
    }
    if (id == "relative-weights") {
        //: How the importance of questions is counted; %1: what questions were weighed against
        //: ("satisfaction", "the stars")
        return FormulaText::tr(
                   "Importance: how much a question goes with %1; what questions share is divided "
                   "among them. It says what goes together, not what causes it. Most to gain: "
                   "importance times what the question lacks to its "
                   "best answer.")
            .arg(outcomeText(explanation.outcome.value_or(Measure::Satisfaction)));
    }
    if (id == "answers-of-each") {
        //: How a chart is counted
        return FormulaText::tr("Every question that was answered by a number on a short scale. "
                               "The bar is as long as the answers are many, moved left by those "
                               "below the middle and right by those above it. They are sorted "
                               "by where the average lies between the worst and the best answer "
                               "of the question's own scale.");
    }
    if (id == "active-of-cohort") {
        //: How a table is counted
        return FormulaText::tr("Customers by the time of their first purchase; each cell is "
                               "the percentage of them who bought in that later period. "
                               "Periods that are not over yet are blank.");
    }
    if (id == "here-of-cohort") {
        //: How a table is counted
        return FormulaText::tr("Customers by the time they became customers; each cell is the "
                               "percentage of them who were still customers at the end of that "
                               "later period. Periods that are not over yet are blank.");
    }
    if (id == "recency-frequency-money") {
        //: How a table is counted
        return FormulaText::tr(
            "Customers of the last year before the latest purchase, each placed among the others "
            "by how lately, how often and for how much they bought: in fifths, in thirds where "
            "they are fewer than 50. The best came lately, and often or for much; about to be lost "
            "is who came often or for much, but not lately. What each spent is an average in which "
            "the largest twentieth does not count for more than the next.");
    }
    if (id == "own-rhythm") {
        //: How a list is made
        return FormulaText::tr(
            "Customers who bought on three days or more, and whose last purchase is more than "
            "three "
            "times as long ago as half of their pauses were, and longer than any pause before. "
            "Today is the latest day in the purchases. Who waits longest against the own rhythm "
            "comes first.");
    }
    return {};
}

/// Of waits in opening hours: which those are.
QString hoursParagraph(const OpeningHours &hours, const QLocale &locale)
{
    if (hours.isAlwaysOpen()) {
        //: How a figure is counted
        return FormulaText::tr("Time from the customer's question to the first reply. You are "
                               "always open, so it is the same as by the clock. Half of the "
                               "customers waited less than the figure.");
    }
    //: How a figure is counted; %1: "Monday to Friday 9:00 to 18:00"
    return FormulaText::tr("Time from the customer's question to the first reply, counted only "
                           "while you are open: %1. Half of the customers waited less than the "
                           "figure.")
        .arg(openingHoursText(hours, locale));
}

bool areBuyers(QByteArrayView formula)
{
    return formula == "came-back";
}

QString ofCohortText(QByteArrayView formula, const CohortYear &cohort, const QLocale &locale)
{
    const Period before = cohort.year.before();
    const QString last = dayText(cohort.year.to, locale);
    if (areBuyers(formula))
        //: Stands behind a percentage; %1 to %3 are days
        return FormulaText::tr("of those who bought from %1 to %2 bought again by %3")
            .arg(dayText(before.from, locale), dayText(before.to, locale), last);
    //: Stands behind a percentage; %1 and %2 are days a year apart
    return FormulaText::tr("of those who were customers on %1 still were on %2")
        .arg(dayText(before.to, locale), last);
}

QStringList otherBuyers(const CohortYear &cohort, const QLocale &locale)
{
    QStringList sentences;
    if (cohort.earlier > 0)
        //: Follows how many customers bought in a certain year; %1 how many others
        sentences << FormulaText::tr("%1 customer(s) bought before, but not in that time.", nullptr,
                                     pluralCount(cohort.earlier))
                         .arg(countText(cohort.earlier, locale));
    if (cohort.later > 0)
        //: Follows how many customers bought in a certain year; %1 how many others
        sentences << FormulaText::tr("%1 customer(s) bought for the first time after it.", nullptr,
                                     pluralCount(cohort.later))
                         .arg(countText(cohort.later, locale));
    return sentences;
}

QStringList otherMembers(const CohortYear &cohort, const QLocale &locale)
{
    QStringList sentences;
    if (cohort.earlier > 0)
        //: Follows how many were customers on a certain day; %1 how many others
        sentences << FormulaText::tr("%1 customer(s) had left before that day.", nullptr,
                                     pluralCount(cohort.earlier))
                         .arg(countText(cohort.earlier, locale));
    if (cohort.later > 0)
        //: Follows how many were customers on a certain day; %1 how many others
        sentences << FormulaText::tr("%1 customer(s) came after it.", nullptr,
                                     pluralCount(cohort.later))
                         .arg(countText(cohort.later, locale));
    return sentences;
}

} // namespace

QString outsideCohortText(const Explanation &explanation, const QLocale &locale)
{
    if (!explanation.cohort || !explanation.cohort->leavesManyOut())
        return {};
    const CohortYear &cohort = *explanation.cohort;
    const Period before = cohort.year.before();
    const qint64 all = cohort.customers + cohort.earlier + cohort.later;
    const QString some = countText(cohort.customers, locale);
    const QString whole = countText(all, locale);
    QStringList sentences;
    if (areBuyers(explanation.formula))
        //: Of a percentage; %1 of %2 customers, %3 and %4 are days. The plural goes by %2
        sentences << FormulaText::tr("This speaks of %1 of %2 customer(s): those who bought from "
                                     "%3 to %4.",
                                     nullptr, pluralCount(all))
                         .arg(some, whole, dayText(before.from, locale), dayText(before.to, locale))
                  << otherBuyers(cohort, locale);
    else
        //: Of a percentage; %1 of %2 customers, %3 is a day. The plural goes by %2
        sentences << FormulaText::tr("This speaks of %1 of %2 customer(s): those who were "
                                     "customers on %3.",
                                     nullptr, pluralCount(all))
                         .arg(some, whole, dayText(before.to, locale))
                  << otherMembers(cohort, locale);
    return sentences.join(u' ');
}

QString ofWhomText(const Explanation &explanation, const QLocale &locale)
{
    const QByteArrayView id(explanation.formula);
    if (explanation.cohort)
        return ofCohortText(id, *explanation.cohort, locale);
    if (id == "kept-over-year") {
        //: Stands behind a percentage
        return FormulaText::tr("of those who were customers a year before still are");
    }
    if (id == "came-back") {
        //: Stands behind a percentage
        return FormulaText::tr("of those who bought the year before bought again within a year");
    }
    if (id == "repeat-of-all") {
        //: Stands behind a percentage
        return FormulaText::tr("of all buyers bought twice or more");
    }
    if (id == "kept-of-all" || id == "kept-by-detail") {
        //: Stands behind a percentage
        return FormulaText::tr("of all customers in the lists are still customers");
    }
    return {};
}

QString formulaText(Metric metric, const Explanation &explanation, const QLocale &locale)
{
    if (explanation.hours)
        return hoursParagraph(*explanation.hours, locale);
    const QString own = studyFormula(explanation);
    return own.isEmpty() ? metricFormula(metric) : own;
}

} // namespace patron
