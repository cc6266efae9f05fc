// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/explanationtext.h"

#include "views/text/hourstext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

QString leftOutText(LeftOut reason, RecordKind kind, qint64 count, const QLocale &locale)
{
    const QString number = countText(count, locale);
    switch (reason) {
    case LeftOut::NoAnswer:
        if (kind == RecordKind::Customers) {
            //: Of a figure: rows that are not in it. %1 is the number
            return ExplanationText::tr("Of %1 customer(s) nothing says whether they left.", nullptr,
                                       pluralCount(count))
                .arg(number);
        }
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 response(s) do not answer this.", nullptr,
                                   pluralCount(count))
            .arg(number);
    case LeftOut::OutsideScale:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 response(s) answer it on another scale: they are kept as "
                                   "answers of the question, but do not count here.",
                                   nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::Undated:
        if (kind == RecordKind::Purchases) {
            //: Of a figure: rows that are not in it. %1 is the number
            return ExplanationText::tr("%1 purchase(s) have no date.", nullptr, pluralCount(count))
                .arg(number);
        }
        //: Of a figure over time: answers that the chart cannot show. %1 is the number
        return ExplanationText::tr("%1 answer(s) without a date count in the figure, but have no "
                                   "place in a chart over time.",
                                   nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::NoTime:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("Of %1 customer(s) nothing says for how long they have been "
                                   "customers.",
                                   nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::Repeated:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 older row(s) of customers who are on the list again.",
                                   nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::NoCustomer:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("Of %1 purchase(s) nothing says whose they are.", nullptr,
                                   pluralCount(count))
            .arg(number);
    case LeftOut::Incomplete:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 response(s) do not answer all of these questions.", nullptr,
                                   pluralCount(count))
            .arg(number);
    case LeftOut::LongAgo:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 purchase(s) lie more than a year back.", nullptr,
                                   pluralCount(count))
            .arg(number);
    case LeftOut::FewVisits:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 purchase(s) are of customers who came less than three "
                                   "times.",
                                   nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::Gone:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 purchase(s) are of customers who are known to have left.",
                                   nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::NoTimeOfDay:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("Of %1 answer(s) only the day is known, not the time.", nullptr,
                                   pluralCount(count))
            .arg(number);
    case LeftOut::NoDay:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 answer(s) have no date.", nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::OutsidePeriod:
        //: Of a figure: rows that are not in it. %1 is the number
        return ExplanationText::tr("%1 purchase(s) are of customers whose first purchase lies "
                                   "outside the chosen period.",
                                   nullptr, pluralCount(count))
            .arg(number);
    }
    Q_UNREACHABLE();
}

/// "Counted: 60 of 100 ..." by what the rows are.
QString countedOfText(RecordKind kind, qint64 counted, qint64 rows, const QLocale &locale)
{
    const int plural = pluralCount(rows);
    QString text;
    switch (kind) {
    case RecordKind::Responses:
        //: Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2
        text = ExplanationText::tr("Counted: %1 of %2 response(s) in the present choice.", nullptr,
                                   plural);
        break;
    case RecordKind::Customers:
        //: Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2
        text = ExplanationText::tr("Counted: %1 of %2 customer(s) in the present choice.", nullptr,
                                   plural);
        break;
    case RecordKind::Purchases:
        //: Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2
        text = ExplanationText::tr("Counted: %1 of %2 purchase(s) in the present choice.", nullptr,
                                   plural);
        break;
    }
    return text.arg(countText(counted, locale), countText(rows, locale));
}

QString untouchedName(const QString &id)
{
    if (id == u"period") {
        //: A part of the filter
        return ExplanationText::tr("period");
    }
    if (id == u"answers") {
        //: A part of the filter: answers to questions
        return ExplanationText::tr("answers");
    }
    const auto dimension = dimensionFromId(id);
    return dimension ? dimensionName(*dimension) : id;
}

QString untouchedText(const QStringList &untouched)
{
    QStringList names;
    for (const QString &id : untouched)
        names << untouchedName(id);
    //: Of a figure made of customers or purchases; %1: "Channel, Score"
    return ExplanationText::tr("The filter does not reach these rows by: %1.")
        .arg(names.join(u", "_qs));
}

QString rowsText(const Explanation &explanation, const QLocale &locale)
{
    const bool isDrawnOnly = explanation.kind == RecordKind::Responses;
    const qint64 counted =
        explanation.used + (isDrawnOnly ? explanation.without(LeftOut::Undated) : 0);
    QStringList sentences{countedOfText(explanation.kind, counted, explanation.rows, locale)};
    for (const auto &[reason, count] : explanation.leftOut)
        sentences << leftOutText(reason, explanation.kind, count, locale);
    if (!explanation.untouched.isEmpty())
        sentences << untouchedText(explanation.untouched);
    return sentences.join(u' ');
}

QString membersText(const QList<QPair<QString, QStringList>> &members)
{
    QStringList sentences;
    for (const auto &[place, channels] : members)
        //: Which channels a place is made of: %1 "on the internet", %2 "Web, E-mail"
        sentences << ExplanationText::tr("%1: %2").arg(placeName(place), channels.join(u", "_qs));
    return sentences.join(u"; "_qs) + u'.';
}

QString intervalText(const char *interval)
{
    const QByteArrayView id(interval);
    if (id == "adjusted-wald") {
        //: How the range of NPS is computed; "adjusted Wald" is the method's name
        return ExplanationText::tr("Its method (adjusted Wald, Rocks 2016) also holds for few "
                                   "answers.");
    }
    if (id == "wilson") {
        //: How the range of a percentage is computed; Wilson is a name
        return ExplanationText::tr("Its method (Wilson 1927) also holds for few answers and near "
                                   "0 and 100%.");
    }
    if (id == "student") {
        //: How the range of an average is computed; Student is a name
        return ExplanationText::tr("Its method is Student's t, from how much the answers differ.");
    }
    if (id == "log-log") {
        //: How the band of the curve of customers who stay is computed; Greenwood is a name
        return ExplanationText::tr("Its method is Greenwood's, on a scale that never leaves 0 to "
                                   "100%.");
    }
    if (id == "bootstrap") {
        //: How the ranges of the weights of questions are computed
        return ExplanationText::tr("Its method: the answers are drawn again 500 times at random, "
                                   "and 95% of the results lie in it (bootstrap).");
    }
    //: How the range of a median is computed
    return ExplanationText::tr("Its ends are waits that were really measured (order statistics); "
                               "one very long wait does not move them.");
}

QString comparedText(const Period &period, const QLocale &locale)
{
    //: Of a figure's change; %1 and %2: periods ("1 May 2026 to 31 May 2026")
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

/// "top-box" and "average" are ways of counting, the others are names of programs.
QString toolIdName(const char *tool)
{
    const QByteArrayView id(tool);
    if (id == "patron")
        return u"Patron"_qs;
    if (id == "formbricks")
        return u"Formbricks"_qs;
    if (id == "intercom")
        return u"Intercom"_qs;
    if (id == "zendesk")
        return u"Zendesk"_qs;
    if (id == "hubspot")
        return u"HubSpot"_qs;
    if (id == "chatwoot")
        return u"Chatwoot"_qs;
    if (id == "freescout")
        return u"FreeScout"_qs;
    if (id == "top-box") {
        //: A way to count satisfaction: only the best answer counts; also called "top box"
        return ExplanationText::tr("“Top box”");
    }
    //: A way to count satisfaction
    return ExplanationText::tr("Average");
}

/// A program that asks with other points itself is named with them: its own figure would be of
/// other answers.
QString toolName(const RivalScore &score)
{
    const QString name = toolIdName(score.tool);
    if (score.ownPoints <= 0)
        return name;
    //: A program that counts satisfaction, and with how many answers to choose from it asks itself;
    //: %1: "HubSpot", %2: "3"
    return ExplanationText::tr("%1 (asks on %2 points)").arg(name).arg(score.ownPoints);
}

QString wayText(SatisfactionWay way)
{
    switch (way) {
    case SatisfactionWay::GoodOfAll:
        //: A way to count satisfaction
        return ExplanationText::tr("4 and 5, of all answers");
    case SatisfactionWay::BestOfAll:
        //: A way to count satisfaction
        return ExplanationText::tr("only 5, of all answers");
    case SatisfactionWay::GoodOfRated:
        //: A way to count satisfaction
        return ExplanationText::tr("good of good and bad; 1 to 3 are bad");
    case SatisfactionWay::GoodMinusBad:
        //: A way to count satisfaction
        return ExplanationText::tr("percentage of 4 and 5 minus percentage of 1 and 2");
    case SatisfactionWay::PointsOfMost:
        //: A way to count satisfaction
        return ExplanationText::tr("points given, of all points possible");
    }
    Q_UNREACHABLE();
}

/// Formulas that are not their metric's usual one; "" for the others.
QString studyFormula(const Explanation &explanation)
{
    const QByteArrayView id(explanation.formula);
    if (id == "kept-over-year") {
        //: How a figure is counted
        return ExplanationText::tr("Of those who were customers a year before the latest day in "
                                   "the lists, the percentage who still are.");
    }
    if (id == "came-back") {
        //: How a figure is counted
        return ExplanationText::tr("Of those who bought in the year before last, the percentage "
                                   "who bought again in the last year. Both end with the latest "
                                   "day in the purchases.");
    }
    if (id == "repeat-of-all") {
        //: How a figure is counted
        return ExplanationText::tr("Of all who ever bought, the percentage who bought twice or "
                                   "more. The purchases do not reach back far enough for a year "
                                   "against the year before.");
    }
    if (id == "kaplan-meier") {
        //: How a curve is computed; Kaplan and Meier are names
        return ExplanationText::tr(
            "The curve of Kaplan and Meier (1958): at each length of time, those who left are "
            "divided by those who were seen for so long. Who is still here counts for as long as "
            "they are known. The diamonds are published figures of other firms' customers.");
    }
    if (id == "relative-weights") {
        //: How the importance of questions is counted; Johnson is a name; %1: what questions were
        //: weighed against ("satisfaction", "the stars")
        return ExplanationText::tr(
                   "Importance: how much a question goes with %1; what questions share is divided "
                   "among them (Johnson's relative weights, 2000). It says what goes together, not "
                   "what causes it. Most to gain: importance times what the question lacks to its "
                   "best answer.")
            .arg(outcomeText(explanation.outcome.value_or(Measure::Satisfaction)));
    }
    if (id == "answers-of-each") {
        //: How a chart is counted
        return ExplanationText::tr(
            "Every question that was answered by a number on a short scale. "
            "The bar is as long as the answers are many, moved left by those "
            "below the middle and right by those above it.");
    }
    if (id == "active-of-cohort") {
        //: How a table is counted
        return ExplanationText::tr("Customers by the time of their first purchase; each cell is "
                                   "the percentage of them who bought in that later period. "
                                   "Periods that are not over yet are blank.");
    }
    if (id == "here-of-cohort") {
        //: How a table is counted
        return ExplanationText::tr("Customers by the time they became customers; each cell is the "
                                   "percentage of them who were still customers at the end of that "
                                   "later period. Periods that are not over yet are blank.");
    }
    if (id == "recency-frequency-money") {
        //: How a table is counted
        return ExplanationText::tr(
            "Customers of the last year before the latest purchase, each placed among the others "
            "by how lately, how often and for how much they bought: in fifths, in thirds where "
            "they are fewer than 50. The best came lately, and often or for much; about to be lost "
            "is who came often or for much, but not lately. What each spent is an average in which "
            "the largest twentieth does not count for more than the next.");
    }
    if (id == "own-rhythm") {
        //: How a list is made
        return ExplanationText::tr(
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
        return ExplanationText::tr("Time from the customer's question to the first reply. You are "
                                   "always open, so it is the same as by the clock. Half of the "
                                   "customers waited less than the figure.");
    }
    //: How a figure is counted; %1: "Monday to Friday 9:00 to 18:00"
    return ExplanationText::tr("Time from the customer's question to the first reply, counted only "
                               "while you are open: %1. Half of the customers waited less than the "
                               "figure.")
        .arg(openingHoursText(hours, locale));
}

QString limitsParagraph(const TrendLimits &limits, Metric metric, const QLocale &locale)
{
    const Unit unit = info(metric).unit;
    const auto outside = static_cast<int>(limits.outside.size());
    //: Of a chart over time; %1 and %2: figures
    return ExplanationText::tr("The thin lines at %1 and %2 are the limits of the usual ups and "
                               "downs: the average of all points, and 2.66 times the average step "
                               "from one to the next to either side (XmR chart).")
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

/// Others sum up how easy it was in two more ways (metrics M12).
QList<QStringList> effortRows(const EffortSummaries &effort, const QLocale &locale)
{
    const auto row = [&locale](const QString &who, const QString &how, std::optional<double> value,
                               const std::optional<Interval> &range, Unit unit) {
        return QStringList{who, how, figureText(value, unit, locale),
                           range ? rangeText(range->low, range->high, unit, locale) : QString()};
    };
    if (!effort.share)
        return {};
    return {row(u"Patron"_qs,
                //: A way to count how easy it was
                ExplanationText::tr("5, 6 and 7, of all answers"), effort.share, effort.shareRange,
                Unit::Percent),
            row(ExplanationText::tr("Average"),
                //: A way to count how easy it was
                ExplanationText::tr("of all answers, from 1 to 7"), effort.mean, effort.meanRange,
                Unit::Score),
            //: A way to count how easy it was: the difference of two percentages
            row(ExplanationText::tr("Difference"),
                //: A way to count how easy it was
                ExplanationText::tr("percentage of 6 and 7 minus percentage of 1 to 3"),
                effort.index, effort.indexRange, Unit::Points)};
}

} // namespace

QStringList explanationParagraphs(Metric metric, const Explanation &explanation,
                                  const QLocale &locale)
{
    const bool isByWait = QByteArrayView(explanation.formula) == "score-by-wait";
    QStringList paragraphs{studyFormula(explanation), rowsText(explanation, locale)};
    if (explanation.hours)
        paragraphs.first() = hoursParagraph(*explanation.hours, locale);
    else if (paragraphs.first().isEmpty())
        paragraphs.first() = metricFormula(metric);
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
    if (explanation.isSteadied) {
        //: How groups with an average of stars are sorted
        paragraphs.first() +=
            u' ' + ExplanationText::tr("Groups stand in the order of what their "
                                       "average would be with seven reviews of "
                                       "3.5 stars beside it, so that a few good "
                                       "reviews do not pass for many; the average "
                                       "shown is the plain one.");
    }
    if (explanation.secondOrder)
        paragraphs.first() += u' ' + secondOrderText(*explanation.secondOrder, locale);
    if (explanation.explained) {
        //: %1: a percentage; R² is what statisticians call it
        paragraphs.first() +=
            u' ' + ExplanationText::tr("All these questions together explain %1 of the differences "
                                       "(R²).")
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
                          floorsMeaning();
    return paragraphs;
}

QList<QStringList> rivalRows(const Explanation &explanation, const QLocale &locale)
{
    QList<QStringList> rows;
    if (explanation.effort)
        rows = effortRows(*explanation.effort, locale);
    QList<SatisfactionWay> ways;
    for (const RivalScore &score : explanation.rivals) {
        if (!score.value)
            continue;
        if (const qsizetype known = ways.indexOf(score.way); known >= 0) {
            rows[known][0] += u", "_qs + toolName(score);
            continue;
        }
        const Unit unit = score.way == SatisfactionWay::GoodMinusBad ? Unit::Points : Unit::Percent;
        ways << score.way;
        rows << QStringList{
            toolName(score), wayText(score.way), figureText(score.value, unit, locale),
            score.interval ? rangeText(score.interval->low, score.interval->high, unit, locale)
                           : QString()};
    }
    return rows;
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
