// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics' half of idtext.h.
#include "views/text/idtext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(MetricText)
};

} // namespace

QString metricFormula(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        //: How NPS is counted
        return MetricText::tr(
            "“How likely is it that you would recommend us?”, from 0 to 10. The percentage of "
            "promoters (9 and 10) minus the percentage of detractors (0 to 6); passives (7 and 8) "
            "only count in the total. It lies between −100 and +100.");
    case Metric::Csat:
        //: How satisfaction (CSAT) is counted
        return MetricText::tr(
            "“How satisfied were you?”, from 1 to 5. The percentage of answers that are 4 or 5.");
    case Metric::Ces:
        //: How ease (CES) is counted
        return MetricText::tr("“Was it easy?”, from 1 (very difficult) to 7 (very easy). The "
                              "percentage of answers that are 5, 6 or 7.");
    case Metric::Rating:
        //: How the average of stars is counted
        return MetricText::tr(
            "The average of all reviews that give stars, from 1 to 5, half stars included.");
    case Metric::ReplyTime:
        //: How the time to reply is counted
        return MetricText::tr(
            "The time from the customer's message to our first reply. Half of the customers waited "
            "less than this, half of them longer (the median).");
    case Metric::ResolutionTime:
        //: How the time to solution is counted
        return MetricText::tr(
            "The time from the customer's message until the matter was settled. Half of the "
            "matters took less than this, half of them longer (the median).");
    case Metric::Volume:
        //: How the number of responses is counted
        return MetricText::tr(
            "The number of responses in the chosen period, whatever was answered in them.");
    case Metric::Promoters:
        //: How the share of promoters is counted
        return MetricText::tr("“How likely is it that you would recommend us?”, from 0 to 10. The "
                              "percentage of answers that are 9 or 10.");
    case Metric::Retention:
        //: How the share of customers who stayed is counted
        return MetricText::tr("The percentage of the customers on the list who have not left.");
    }
    Q_UNREACHABLE();
}

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Nps:
        //: Name of a figure; NPS (Net Promoter Score) stays as it is
        return MetricText::tr("Would recommend (NPS)");
    case Metric::Csat:
        //: Name of a figure: share of satisfied customers (CSAT)
        return MetricText::tr("Satisfied customers");
    case Metric::Ces:
        //: Name of a figure: share of customers for whom it was easy (CES, customer effort score)
        return MetricText::tr("Found it easy");
    case Metric::Rating:
        //: Name of a figure: average of stars
        return MetricText::tr("Average stars");
    case Metric::ReplyTime:
        //: Name of a figure: median time to the first reply
        return MetricText::tr("Time to reply");
    case Metric::ResolutionTime:
        //: Name of a figure: median time until the matter was settled
        return MetricText::tr("Time to solve");
    case Metric::Volume:
        //: Name of a figure: the number of responses
        return MetricText::tr("Number of responses");
    case Metric::Promoters:
        //: Name of a figure: share of those who answered 9 or 10
        return MetricText::tr("9s and 10s");
    case Metric::Retention:
        //: Name of a figure: share of customers who stayed or came back
        return MetricText::tr("Customers who stay");
    }
    Q_UNREACHABLE();
}

QString rangeMeaning()
{
    //: Follows the explanation of a figure: what the range ("35 to 62") beside it says
    return MetricText::tr("The range says how far chance alone can move the figure, because it "
                          "depends on who happened to answer: 19 times in 20 the true one lies in "
                          "such a range. It says nothing of customers who would never answer.");
}

QString floorsMeaning()
{
    //: Follows the explanation of a figure; %1: 5, %2: 30
    return MetricText::tr("Under %1 answers no figure is shown; under %2 it is "
                          "grey, because a few more answers could change it a lot.")
        .arg(smallestShown)
        .arg(smallestFirm);
}

} // namespace patron
