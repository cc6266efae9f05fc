// SPDX-License-Identifier: GPL-3.0-or-later
// The cards' part of idtext.h: each title is the question that the card answers.
#include "views/text/idtext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

} // namespace

QString cardTitle(CardId card)
{
    switch (card) {
    case CardId::OverviewLoyalty:
        //: Title of a card: NPS
        return CardText::tr("Would customers recommend us?");
    case CardId::OverviewSatisfaction:
        //: Title of a card: CSAT
        return CardText::tr("Are customers satisfied?");
    case CardId::OverviewRating:
        //: Title of a card: average stars
        return CardText::tr("How many stars do they give us?");
    case CardId::OverviewEffort:
        //: Title of a card: CES
        return CardText::tr("Do we make it easy?");
    case CardId::OverviewSpeed:
        //: Title of a card: median time to the first reply
        return CardText::tr("How fast do we reply?");
    case CardId::OverviewVolume:
        //: Title of a card: number of responses
        return CardText::tr("How many answers do we have?");
    case CardId::OverviewReturning:
        //: Title of a card: share of last year's customers who still are
        return CardText::tr("Do customers stay with us?");
    case CardId::OverviewChannels:
        //: Title of a card: responses by channel
        return CardText::tr("Where do answers come from?");
    case CardId::OverviewTrend:
        //: Title of a card: NPS over time
        return CardText::tr("Is it getting better?");
    case CardId::LoyaltyTrend:
        //: Title of a card: NPS over time
        return CardText::tr("Do more customers recommend us than before?");
    case CardId::LoyaltyShares:
        //: Title of a card: promoters, passives and detractors over time
        return CardText::tr("Who recommends us, and who warns others?");
    case CardId::LoyaltyHistogram:
        //: Title of a card: how often each score from 0 to 10 was given
        return CardText::tr("Which scores from 0 to 10 do they give?");
    case CardId::LoyaltyByChannel:
        //: Title of a card: NPS by channel
        return CardText::tr("Which channel wins the most friends?");
    case CardId::LoyaltyByBranch:
        //: Title of a card: NPS by branch
        return CardText::tr("Which branch is recommended most?");
    case CardId::LoyaltyBySegment:
        //: Title of a card: NPS by customer group
        return CardText::tr("Which customer groups recommend us?");
    case CardId::LoyaltyByProduct:
        //: Title of a card: NPS by product
        return CardText::tr("Which product is recommended most?");
    case CardId::LoyaltyByStaff:
        //: Title of a card: NPS by staff member
        return CardText::tr("Whose customers recommend us most?");
    case CardId::LoyaltyPromoters:
        //: Title of a card: share of the answers 9 and 10 over time
        return CardText::tr("How many give us a 9 or a 10?");
    case CardId::LoyaltySurvival:
        //: Title of a card: curve of the customers left after one year, two, three
        return CardText::tr("Of 100 customers, how many stay 1, 2, 3 years?");
    case CardId::LoyaltyCohorts:
        //: Title of a card: table of customers by when they came and how many were there later
        return CardText::tr("Who came when, and who is still with us?");
    case CardId::LoyaltyDetail:
        //: Title of a card: customers who stayed and who left, by what is known of them
        return CardText::tr("Who stays: what tells most?");
    case CardId::LoyaltyDetailSecond:
        //: Title of a card: customers who stayed and who left, by what is known of them
        return CardText::tr("Who stays: what tells next?");
    case CardId::LoyaltyDetailThird:
        //: Title of a card: customers who stayed and who left, by what is known of them
        return CardText::tr("Who stays: what comes third?");
    case CardId::LoyaltySegments:
        //: Title of a card: customers by how lately, how often and for how much they bought
        return CardText::tr("Which customers matter most?");
    case CardId::LoyaltyQuiet:
        //: Title of a card: customers who have not bought for much longer than they usually would
        return CardText::tr("Who has gone quiet?");
    case CardId::SatisfactionTrend:
        //: Title of a card: CSAT over time
        return CardText::tr("Are customers more satisfied than before?");
    case CardId::SatisfactionHistogram:
        //: Title of a card: how often each score from 1 to 5 was given
        return CardText::tr("How satisfied are they, from 1 to 5?");
    case CardId::RatingTrend:
        //: Title of a card: average stars over time
        return CardText::tr("Do we get more stars than before?");
    case CardId::RatingHistogram:
        //: Title of a card: how often each number of stars was given
        return CardText::tr("How often do they give each number of stars?");
    case CardId::EffortTrend:
        //: Title of a card: CES over time
        return CardText::tr("Is it getting easier with us?");
    case CardId::EffortHistogram:
        //: Title of a card: how often each score from 1 to 7 was given; 7 is very easy
        return CardText::tr("How easy was it, from 1 to 7?");
    case CardId::SpeedTrend:
        //: Title of a card: median time to the first reply over time
        return CardText::tr("Do we reply faster than before?");
    case CardId::OpenSpeedTrend:
        //: Title of a card: median time to the first reply, only the hours in which the shop is
        //: open
        return CardText::tr("How fast do we reply while we are open?");
    case CardId::ResolutionTrend:
        //: Title of a card: median time until a request was solved, over time
        return CardText::tr("Do we solve things faster than before?");
    case CardId::SatisfactionByBranch:
        //: Title of a card: CSAT by branch
        return CardText::tr("In which branch are customers most satisfied?");
    case CardId::SatisfactionBySegment:
        //: Title of a card: CSAT by customer group
        return CardText::tr("Which customer groups are most satisfied?");
    case CardId::SatisfactionByProduct:
        //: Title of a card: CSAT by product
        return CardText::tr("With which product are customers most satisfied?");
    case CardId::SatisfactionByStaff:
        //: Title of a card: CSAT by staff member
        return CardText::tr("Whose customers are most satisfied?");
    case CardId::RatingByBranch:
        //: Title of a card: average stars by branch
        return CardText::tr("Which branch gets the most stars?");
    case CardId::RatingBySegment:
        //: Title of a card: average stars by customer group
        return CardText::tr("Which customer groups give the most stars?");
    case CardId::RatingByProduct:
        //: Title of a card: average stars by product
        return CardText::tr("Which product gets the most stars?");
    case CardId::SatisfactionDrivers:
        //: Title of a card: which questions of a survey go with satisfaction and could be better
        return CardText::tr("What should we work on first?");
    case CardId::SatisfactionRatings:
        //: Title of a card: all rating questions of a survey beside each other
        return CardText::tr("What pleases, and what hurts?");
    case CardId::SatisfactionByWait:
        //: Title of a card: satisfied customers by how long they waited for a reply
        return CardText::tr("Are customers happier when we reply faster?");
    case CardId::RatingByWait:
        //: Title of a card: stars by how long customers waited for a reply
        return CardText::tr("Do faster replies bring more stars?");
    case CardId::ChannelVolume:
        //: Title of a card: responses over time, split by channel
        return CardText::tr("Which channels do they use over time?");
    case CardId::ChannelMix:
        //: Title of a card: number of responses by channel
        return CardText::tr("Where do customers talk to us?");
    case CardId::ChannelLoyalty:
        //: Title of a card: NPS by channel
        return CardText::tr("After which channel would they recommend us?");
    case CardId::ChannelSatisfaction:
        //: Title of a card: CSAT by channel
        return CardText::tr("On which channel are they most satisfied?");
    case CardId::ChannelRating:
        //: Title of a card: average stars by channel
        return CardText::tr("Where do we get the most stars?");
    case CardId::ChannelSpeed:
        //: Title of a card: median time to the first reply by channel
        return CardText::tr("On which channel do we reply fastest?");
    case CardId::PlaceLoyalty:
        //: Title of a card: NPS in the shop, on the internet, by phone
        return CardText::tr("Shop or internet: after which would they recommend us?");
    case CardId::PlaceSatisfaction:
        //: Title of a card: CSAT in the shop, on the internet, by phone
        return CardText::tr("Shop or internet: where are they more satisfied?");
    case CardId::PlaceRating:
        //: Title of a card: average stars in the shop, on the internet, by phone
        return CardText::tr("Shop or internet: where do we get more stars?");
    }
    Q_UNREACHABLE();
}

QString cardTitle(CardId card, const FigureTable &table)
{
    if (table.rowName != RowName::Detail)
        return cardTitle(card);
    const QString detail =
        table.detail.isEmpty() ? dimensionName(table.breakdown.dimension) : table.detail;
    //: Title of a card: customers who stayed and who left; %1 what is known of them, as their file
    //: calls it ("Contract")
    return CardText::tr("Who stays, by “%1”").arg(detail);
}

} // namespace patron
