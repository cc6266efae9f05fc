// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/explanationtext.h"

#include "views/text/countedrows.h"
#include "views/text/daytext.h"
#include "views/text/formulatext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/rivaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

QString membersText(const QList<QPair<QString, QStringList>> &members)
{
    QStringList sentences;
    for (const auto &[place, channels] : members)
        //: Which channels a place is made of: %1 "on the internet", %2 "Web, E-mail"
        sentences << ExplanationText::tr("%1: %2").arg(placeName(place), channels.join(u", "_qs));
    return sentences.join(u"; "_qs) + u'.';
}

/// What is done, in plain words.
QString intervalText(QByteArrayView interval)
{
    if (interval == "adjusted-wald") {
        //: Of the range of NPS; follows what such a range is
        return ExplanationText::tr("It is made so that it also holds for few answers.");
    }
    if (interval == "wilson") {
        //: Of the range of a percentage; follows what such a range is
        return ExplanationText::tr("It is made so that it also holds for few answers, and near 0 "
                                   "and 100%.");
    }
    if (interval == "student") {
        //: Of the range of an average; follows what such a range is
        return ExplanationText::tr("The more the answers differ from each other, the wider it is.");
    }
    if (interval == "log-log") {
        //: Of the band of the curve of customers who stay; follows what such a range is
        return ExplanationText::tr("The fewer customers were seen for so long, the wider it is; it "
                                   "never leaves 0 to 100%.");
    }
    if (interval == "bootstrap") {
        //: How the ranges of the weights of questions are computed
        return ExplanationText::tr("The answers are drawn again 500 times at random, and 95% of "
                                   "the results lie in it.");
    }
    //: How the range of a median is computed
    return ExplanationText::tr("Its ends are waits that were really measured; one very long wait "
                               "does not move them.");
}

/// For who knows it, at the very end.
QString methodText(QByteArrayView interval)
{
    if (interval == "adjusted-wald")
        //: Name of a statistical method, last in an explanation
        return ExplanationText::tr("(Method: adjusted Wald, Rocks 2016)");
    if (interval == "wilson")
        //: Name of a statistical method, last in an explanation
        return ExplanationText::tr("(Method: Wilson 1927)");
    if (interval == "student")
        //: Name of a statistical method, last in an explanation
        return ExplanationText::tr("(Method: Student's t)");
    if (interval == "log-log")
        //: Names of statistical methods, last in an explanation
        return ExplanationText::tr("(Method: Kaplan and Meier 1958, Greenwood)");
    if (interval == "bootstrap")
        //: Names of statistical methods, last in an explanation
        return ExplanationText::tr("(Method: Johnson's relative weights, bootstrap)");
    //: Name of a statistical method, last in an explanation
    return ExplanationText::tr("(Method: order statistics)");
}

QString comparedText(const Period &period, const QLocale &locale)
{
    //: Of a figure's change; %1 and %2: periods ("May 2026")
    return ExplanationText::tr("The change compares %1 with %2. It is called more than chance only "
                               "where it stands among all the figures that are compared.")
        .arg(periodText(period, locale), periodText(period.before(), locale));
}

QString wholeDaysText(double days, const QLocale &locale)
{
    const qint64 whole = std::llround(days);
    //: A length of time
    return ExplanationText::tr("%1 day(s)", nullptr, pluralCount(whole))
        .arg(countText(whole, locale));
}

QString secondOrderText(const SecondOrder &order, const QLocale &locale)
{
    if (!order.range) {
        //: Of customers who bought twice; %1: "40 days"
        return ExplanationText::tr("Half of those who bought a second time did so within %1.")
            .arg(wholeDaysText(order.days, locale));
    }
    //: Of customers who bought twice; %1: "40 days", %2 and %3: the ends of its range, "31 days"
    return ExplanationText::tr("Half of those who bought a second time did so within %1 (19 times "
                               "in 20 between %2 and %3).")
        .arg(wholeDaysText(order.days, locale), wholeDaysText(order.range->low, locale),
             wholeDaysText(order.range->high, locale));
}

QString limitsParagraph(const TrendLimits &limits, Metric metric, const QLocale &locale)
{
    const Unit unit = info(metric).unit;
    const auto outside = static_cast<int>(limits.outside.size());
    //: Of a chart over time; %1 and %2: figures
    return ExplanationText::tr("The thin lines at %1 and %2 are the limits of the usual ups and "
                               "downs: the average of all points, and 2.66 times the average step "
                               "from one to the next to either side.")
               .arg(figureText(std::max(limits.low, info(metric).low), unit, locale),
                    figureText(std::min(limits.high, info(metric).high), unit, locale)) +
           u' ' +
           (outside == 0 ? ExplanationText::tr("No point lies outside.")
                         //: Of a chart over time; %n: how many points
                         : ExplanationText::tr("%n point(s) lie outside: something else happened "
                                               "there.",
                                               nullptr, outside));
}

/// How many of those asked answered, and what that means for the figure.
QStringList participationParagraphs(const Participation &participation, Metric metric,
                                    const QLocale &locale)
{
    const Unit unit = info(metric).unit;
    QStringList paragraphs;
    if (participation.rate && participation.rate->rate.value) {
        const ResponseRate &rate = *participation.rate;
        //: %1: a percentage, %2: how many people were asked, %3: "312 answers"
        QString text =
            ExplanationText::tr("Of %2 invitations that arrived, %1 were answered (%3).")
                .arg(figureText(rate.rate.value, Unit::Percent, locale),
                     countText(rate.delivered, locale), answersText(participation.answers, locale));
        if (rate.bounces.hits > 0) {
            //: %1: how many invitations
            text += u' ' + ExplanationText::tr("%1 invitation(s) came back and do not count.",
                                               nullptr, pluralCount(rate.bounces.hits))
                               .arg(countText(rate.bounces.hits, locale));
        }
        if (const auto &bounds = participation.bounds) {
            //: %1 and %2: the figure at worst and at best
            text += u' ' + ExplanationText::tr("Had all the others answered as badly as can be, "
                                               "the figure would be %1; as well as can be, %2.")
                               .arg(figureText(bounds->worst, unit, locale),
                                    figureText(bounds->best, unit, locale));
        }
        paragraphs << text;
    }
    if (participation.amongCustomers) {
        //: %1: "620 customers", %2: a range ("35 to 62")
        paragraphs << ExplanationText::tr("You have %1 in all. If these answers are theirs, and "
                                          "those who answered are like the rest, the range is only "
                                          "%2: there are few left to guess.")
                          .arg(customersText(participation.customers, locale),
                               rangeText(participation.amongCustomers->low,
                                         participation.amongCustomers->high, unit, locale));
    }
    return paragraphs;
}

} // namespace

QStringList explanationParagraphs(Metric metric, const Explanation &explanation,
                                  const QLocale &locale)
{
    const bool isByWait = QByteArrayView(explanation.formula) == "score-by-wait";
    QStringList paragraphs{formulaText(metric, explanation, locale), rowsText(explanation, locale)};
    if (isByWait) {
        //: How a chart is counted; follows how its figure is
        paragraphs.first() += u' ' + ExplanationText::tr("Grouped by how long the customer waited "
                                                         "for the first reply.");
    }
    if (QByteArrayView(explanation.formula) == "score-by-place") {
        //: How a chart is counted; follows how its figure is
        paragraphs.first() +=
            u' ' + ExplanationText::tr("Grouped by where the channel takes "
                                       "place, which the words of its name tell.");
        paragraphs << membersText(explanation.members);
    }
    if (explanation.secondOrder)
        paragraphs.first() += u' ' + secondOrderText(*explanation.secondOrder, locale);
    if (explanation.explained) {
        //: %1: a percentage
        paragraphs.first() +=
            u' ' +
            ExplanationText::tr("All these questions together explain %1 of the differences.")
                .arg(figureText(explanation.explained, Unit::Percent, locale));
    }
    if (explanation.participation)
        paragraphs += participationParagraphs(*explanation.participation, metric, locale);
    if (explanation.limits)
        paragraphs << limitsParagraph(*explanation.limits, metric, locale);
    if (!explanation.compared.isOpen())
        paragraphs << comparedText(explanation.compared, locale);
    if (explanation.interval)
        paragraphs << rangeMeaning() + u' ' + intervalText(explanation.interval) + u' ' +
                          floorsMeaning() + u' ' + methodText(explanation.interval);
    return paragraphs;
}

QString explanationRichText(Metric metric, const Explanation &explanation, const QLocale &locale)
{
    QString text;
    for (const QString &paragraph : explanationParagraphs(metric, explanation, locale))
        text += u"<p>"_qs + paragraph.toHtmlEscaped() + u"</p>"_qs;
    const QList<QStringList> rows = rivalRows(explanation, locale);
    if (rows.isEmpty())
        return text;
    text += u"<p>"_qs +
            //: Heads a small table: the same answers as other programs count them
            ExplanationText::tr("The same answers, as others count them:").toHtmlEscaped() +
            u"</p><table cellspacing='4'>"_qs;
    for (const QStringList &row : rows) {
        text += u"<tr>"_qs;
        for (const QString &cell : row)
            text += u"<td>"_qs + cell.toHtmlEscaped() + u"</td>"_qs;
        text += u"</tr>"_qs;
    }
    return text + u"</table>"_qs;
}

} // namespace patron
