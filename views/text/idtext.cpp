// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/idtext.h"

#include "models/metrics/publishedcomparison.h"
#include "views/text/daytext.h"
#include "views/text/numbertext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct IdText
{
    Q_DECLARE_TR_FUNCTIONS(IdText)
};

QString bucketName(TimeBucket bucket)
{
    switch (bucket) {
    case TimeBucket::Day:
        //: Header of a table column that holds days
        return IdText::tr("Day");
    case TimeBucket::Week:
        //: Header of a table column that holds weeks
        return IdText::tr("Week");
    case TimeBucket::Month:
        //: Header of a table column that holds months
        return IdText::tr("Month");
    case TimeBucket::Quarter:
        //: Header of a table column that holds quarters of a year
        return IdText::tr("Quarter");
    case TimeBucket::Year:
        //: Header of a table column that holds years
        return IdText::tr("Year");
    }
    Q_UNREACHABLE();
}

/// A part of the answers: a score class, or an end of a scale.
QString partName(const QString &word)
{
    if (word == u"low") {
        //: Part of the answers to a rating question: those below the middle of the scale
        return IdText::tr("low scores");
    }
    if (word == u"middle") {
        //: Part of the answers to a rating question: those in the middle of the scale
        return IdText::tr("middle scores");
    }
    if (word == u"high") {
        //: Part of the answers to a rating question: those above the middle of the scale
        return IdText::tr("high scores");
    }
    return scoreClassName(word);
}

QString timeColumnName(RowName rowName)
{
    if (rowName == RowName::Tenure) {
        //: Header of a table column: how long somebody has been a customer
        return IdText::tr("Customer for");
    }
    if (rowName == RowName::Segment) {
        //: Header of a table column: groups of customers by what they bought ("the best", "new")
        return IdText::tr("Customers");
    }
    if (rowName == RowName::Customer) {
        //: Header of a table column: the name of a customer
        return IdText::tr("Customer");
    }
    if (rowName == RowName::Detail) {
        //: Header of a table column: groups of customers by what is known of them
        return IdText::tr("Customers");
    }
    //: Header of a table column: how long customers waited for a reply
    return IdText::tr("Waited");
}

/// Customers by how lately, how often and for how much they bought.
QString segmentName(const QString &id)
{
    if (id == u"best") {
        //: Customers who came lately, and often or for much
        return IdText::tr("the best");
    }
    if (id == u"loyal") {
        //: Customers who come often or for much; the last time is a while ago
        return IdText::tr("loyal");
    }
    if (id == u"new") {
        //: Customers who came lately for the first time
        return IdText::tr("new");
    }
    if (id == u"regular") {
        //: Customers in the middle: neither much nor little, neither lately nor long ago
        return IdText::tr("in the middle");
    }
    if (id == u"at-risk") {
        //: Customers who used to come often or for much, but have not come for long
        return IdText::tr("about to be lost");
    }
    //: Customers who came seldom, for little, and long ago
    return IdText::tr("seldom and long ago");
}

} // namespace

QString waitText(const QString &range, const QLocale &locale)
{
    const qsizetype dash = range.indexOf(u'-');
    const double from = range.left(dash).toDouble();
    const QString to = range.mid(dash + 1);
    if (to.isEmpty()) {
        //: How long customers waited; %1: "1 day"
        return IdText::tr("over %1").arg(figureText(from, Unit::Minutes, locale));
    }
    if (from <= 0) {
        //: How long customers waited; %1: "1 h"
        return IdText::tr("up to %1").arg(figureText(to.toDouble(), Unit::Minutes, locale));
    }
    return rangeText(from, to.toDouble(), Unit::Minutes, locale);
}

QString placeName(const QString &id)
{
    if (id == u"shop") {
        //: Where customers meet the business: in a branch, at the counter
        return IdText::tr("in the shop");
    }
    if (id == u"internet") {
        //: Where customers meet the business: site, e-mail, chat, review pages
        return IdText::tr("on the internet");
    }
    if (id == u"phone") {
        //: Where customers meet the business
        return IdText::tr("by phone");
    }
    //: Where customers meet the business: the name of the channel does not tell
    return IdText::tr("elsewhere");
}

QString scoreText(Measure measure, const QString &value, const QLocale &locale)
{
    if (value.isEmpty())
        return groupText({}, Breakdown::over(QuestionId(), measure), locale);
    if (value.contains(u'-'))
        return waitText(value, locale);
    const bool isTime = measure == Measure::ReplyTime || measure == Measure::ResolutionTime;
    return isTime ? figureText(value.toDouble(), Unit::Minutes, locale)
                  : locale.toString(value.toDouble(), 'g', 3);
}

namespace {

QString groupColumnName(const Breakdown &breakdown)
{
    switch (breakdown.by) {
    case GroupBy::Value:
        return dimensionName(breakdown.dimension);
    case GroupBy::Time:
        return bucketName(breakdown.bucket);
    case GroupBy::Answer:
        //: Header of a table column that holds the possible answers to a question
        return IdText::tr("Answer");
    case GroupBy::Nothing:
        //: Header of a table column that holds the scores 0 to 10, 1 to 5 ...
        return IdText::tr("Score");
    }
    Q_UNREACHABLE();
}

} // namespace

QString paneTitle(PaneId pane)
{
    switch (pane) {
    case PaneId::Overview:
        //: Title of a pane: how are we doing
        return IdText::tr("Overview");
    case PaneId::Loyalty:
        //: Title of a pane: would customers recommend us, do they come back
        return IdText::tr("Loyalty");
    case PaneId::Satisfaction:
        //: Title of a pane: what pleases and what hurts
        return IdText::tr("Satisfaction");
    case PaneId::Channels:
        //: Title of a pane: where customers talk to us (shop, phone, internet ...)
        return IdText::tr("Channels");
    case PaneId::Comments:
        //: Title of a pane: what customers wrote in their own words
        return IdText::tr("Comments");
    case PaneId::CallBacks:
        //: Title of a pane: unhappy customers who are owed a call
        return IdText::tr("Call-backs");
    case PaneId::Questions:
        //: Title of a pane: everything else that was asked in the surveys
        return IdText::tr("Questions");
    case PaneId::Compare:
        //: Title of a pane: how do others do
        return IdText::tr("Compare");
    case PaneId::Data:
        //: Title of a pane: imported files, customers, privacy, backups
        return IdText::tr("Data");
    }
    Q_UNREACHABLE();
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Channel:
        //: Where the customer talked to us: shop, phone, internet ...
        return IdText::tr("Channel");
    case Dimension::Branch:
        //: One of several shops or offices of the business
        return IdText::tr("Branch");
    case Dimension::Segment:
        //: What kind of customer: private, business, new, regular ...
        return IdText::tr("Customer group");
    case Dimension::Staff:
        //: The person of the business who served the customer
        return IdText::tr("Staff member");
    case Dimension::Product:
        //: What was bought: a thing or a service
        return IdText::tr("Product");
    case Dimension::AgeGroup:
        //: 18-24, 25-34 ...
        return IdText::tr("Age group");
    case Dimension::ScoreClass:
        //: Groups promoters, passives and detractors
        return IdText::tr("Would recommend us");
    case Dimension::Import:
        //: The file that the answers came with
        return IdText::tr("File");
    }
    Q_UNREACHABLE();
}

QString scoreClassName(const QString &id)
{
    if (id.startsWith(u"promoter")) {
        //: Customers who gave 9 or 10 for "Would you recommend us?"
        return IdText::tr("promoters");
    }
    if (id.startsWith(u"passive")) {
        //: Customers who gave 7 or 8 for "Would you recommend us?"
        return IdText::tr("passives");
    }
    if (id.startsWith(u"detractor")) {
        //: Customers who gave 0 to 6 for "Would you recommend us?"
        return IdText::tr("detractors");
    }
    return id;
}

QString fieldName(Field field, RecordKind kind)
{
    switch (field) {
    case Field::Question:
        if (kind != RecordKind::Responses)
            //: What a column of a file means: anything else that is said of a customer or a
            //: purchase
            return IdText::tr("Other detail");
        //: What a column of a file means: any other question of the survey
        return IdText::tr("Survey question");
    case Field::Skip:
        //: What a column of a file means: it stays outside
        return IdText::tr("Not imported");
    case Field::SourceId:
        if (kind == RecordKind::Purchases)
            //: What a column of a file means: the number of a purchase in the program it comes from
            return IdText::tr("Number of the purchase");
        if (kind == RecordKind::Customers)
            //: What a column of a list of customers means: the number of the row in the program it
            //: comes from, which is not the customer's
            return IdText::tr("Number of the record");
        //: What a column of a file means: the number of the answer in the program it comes from
        return IdText::tr("Answer ID");
    case Field::Date:
        if (kind == RecordKind::Purchases)
            //: What a column of a file means: when the customer bought
            return IdText::tr("Date of the purchase");
        //: What a column of a file means: when the customer answered
        return IdText::tr("Date of the answer");
    case Field::Recommend:
        //: What a column of a file means
        return IdText::tr("Would recommend (0 to 10)");
    case Field::Satisfaction:
        //: What a column of a file means
        return IdText::tr("Satisfaction (1 to 5)");
    case Field::Rating:
        //: What a column of a file means: stars of a review
        return IdText::tr("Stars (1 to 5)");
    case Field::Effort:
        //: What a column of a file means: how easy it was for the customer; 7 is very easy
        return IdText::tr("How easy it was (1 to 7)");
    case Field::Channel:
        return dimensionName(Dimension::Channel);
    case Field::Branch:
        return dimensionName(Dimension::Branch);
    case Field::Segment:
        return dimensionName(Dimension::Segment);
    case Field::Staff:
        return dimensionName(Dimension::Staff);
    case Field::Product:
        return dimensionName(Dimension::Product);
    case Field::Comment:
        //: What a column of a file means: words of the customer's own
        return IdText::tr("Comment");
    case Field::Title:
        //: What a column of a file means: the heading above a review
        return IdText::tr("Heading of the comment");
    case Field::CustomerKey:
        //: What a column of a file means: the number of a customer in the books of the business
        return IdText::tr("Customer number");
    case Field::CustomerName:
        //: What a column of a file means
        return IdText::tr("Customer name");
    case Field::CustomerEmail:
        //: What a column of a file means
        return IdText::tr("Customer e-mail");
    case Field::CustomerPhone:
        //: What a column of a file means
        return IdText::tr("Customer phone");
    case Field::ReplyTime:
        //: What a column of a file means: how long the customer waited for the first reply
        return IdText::tr("Time to first reply");
    case Field::RepliedAt:
        //: What a column of a file means: date and time of the first reply
        return IdText::tr("When we replied");
    case Field::ResolutionTime:
        //: What a column of a file means: how long it took until the matter was settled
        return IdText::tr("Time to solution");
    case Field::SolvedAt:
        //: What a column of a file means: date and time at which the matter was settled
        return IdText::tr("When it was settled");
    case Field::CustomerSince:
        //: What a column of a file means: the day somebody became a customer
        return IdText::tr("Customer since");
    case Field::CustomerLeft:
        //: What a column of a file means: the day a customer left, or yes and no
        return IdText::tr("Has left");
    case Field::Tenure:
        //: What a column of a file means: months or years
        return IdText::tr("How long a customer");
    case Field::AgeGroup:
        return dimensionName(Dimension::AgeGroup);
    case Field::Amount:
        //: What a column of a file means: the money of a purchase
        return IdText::tr("Amount paid");
    }
    Q_UNREACHABLE();
}

QString questionKindName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Scale:
        //: Kind of question: whole numbers on a short scale
        return IdText::tr("Scale");
    case QuestionKind::Choice:
        //: Kind of question: one answer out of a few
        return IdText::tr("One answer");
    case QuestionKind::MultiChoice:
        //: Kind of question: several answers possible
        return IdText::tr("Several answers");
    case QuestionKind::Number:
        //: Kind of question: any number
        return IdText::tr("Number");
    case QuestionKind::Date:
        //: Kind of question: a date
        return IdText::tr("Calendar date");
    case QuestionKind::Text:
        //: Kind of question: words of the person's own
        return IdText::tr("Own words");
    case QuestionKind::Identifier:
        //: Kind of column: a number or code that only tells things apart
        return IdText::tr("Number or code");
    case QuestionKind::Person:
        //: Kind of column: name, e-mail or phone of a person
        return IdText::tr("Personal details");
    case QuestionKind::Empty:
        //: Kind of column: no value in any row
        return IdText::tr("Empty column");
    }
    Q_UNREACHABLE();
}

QString rowText(const FigureTable &table, const FigureRow &row, const QLocale &locale,
                bool shortForm)
{
    switch (table.rowName) {
    case RowName::Group:
        return groupText(row.key, table.breakdown, locale, shortForm);
    case RowName::Tenure:
        return tenureText(row.key.value.toInt(), locale);
    case RowName::Place:
        return placeName(row.key.value);
    case RowName::Wait:
        return waitText(row.key.value, locale);
    case RowName::Segment:
        return segmentName(row.key.value);
    case RowName::Customer:
    case RowName::Detail:
        return row.key.value;
    }
    Q_UNREACHABLE();
}

/// Its rows are questions of a survey, not groups of answers.
static bool holdsQuestions(const FigureTable &table)
{
    const bool isOfNone =
        table.breakdown.by == GroupBy::Answer && !table.breakdown.question.isValid();
    return isOfNone || (!table.rows.isEmpty() && table.rows.first().question.isValid());
}

QString columnName(const FigureColumn &column, const FigureTable &table)
{
    switch (column.kind) {
    case TableColumn::Group:
        if (table.columns.contains(
                FigureColumn{TableColumn::Value, QLatin1String(publishedColumn)})) {
            //: Header of a table column that holds statements of published surveys
            return IdText::tr("What they say");
        }
        if (table.rowName != RowName::Group)
            return timeColumnName(table.rowName);
        if (holdsQuestions(table)) {
            //: Header of a table column that holds questions of a survey
            return IdText::tr("Question");
        }
        return groupColumnName(table.breakdown);
    case TableColumn::Responses:
        //: Header of a table column: how many responses (filled-in surveys, reviews, tickets) there
        //: are
        return IdText::tr("Responses");
    case TableColumn::N:
        if (table.metric == Metric::Retention) {
            //: Header of a table column: how many customers the figure beside it is made of
            return IdText::tr("Customers");
        }
        //: Header of a table column: how many answers the figure beside it is made of
        return IdText::tr("Answers counted");
    case TableColumn::Value:
        return column.word == QLatin1String(meanColumn)
                   //: Header of a table column: the arithmetic mean of the answers
                   ? IdText::tr("Average")
                   : column.word == QLatin1String(medianColumn)
                         //: Header of a table column: half of the answers lie below it, half above
                         ? IdText::tr("Middle value")
                         : column.word == QLatin1String(placeColumn)
                               //: Header of a table column: the mean of the places that an answer
                               //: was put on
                               ? IdText::tr("Average place")
                               : column.word == QLatin1String(publishedColumn)
                                     //: Header of a table column: what a published survey found
                                     ? IdText::tr("Published")
                                     : column.word == QLatin1String(ownColumn)
                                           //: Header of a table column: the own figure beside a
                                           //: published one
                                           ? IdText::tr("Yours")
                                           : column.word == QLatin1String(earlierColumn)
                                                 //: Header of a table column: the figure of the
                                                 //: same days in the period before
                                                 ? IdText::tr("Period before")
                                                 : metricName(table.metric);
    case TableColumn::Low:
        //: Header of a table column: lower end of the range in which the figure most likely lies
        return IdText::tr("Likely from");
    case TableColumn::High:
        //: Header of a table column: upper end of the range in which the figure most likely lies
        return IdText::tr("Likely to");
    case TableColumn::P90:
        //: Header of a table column: the time within which 9 of 10 customers had their reply or
        //: solution
        return IdText::tr("9 in 10 within");
    case TableColumn::Count:
        //: Header of a table column: how many answers
        return column.word.isEmpty() ? IdText::tr("Answers") : scoreClassName(column.word);
    case TableColumn::Share:
        if (column.word.isEmpty() && table.metric == Metric::Retention) {
            //: Header of a table column: percent of all customers
            return IdText::tr("Of all customers");
        }
        if (column.word.isEmpty()) {
            //: Header of a table column: percent of all answers
            return IdText::tr("Share");
        }
        if (column.word == QLatin1String(restColumn)) {
            //: Header of a table column: percent of the answers that have no column of their own
            return IdText::tr("Share: other answers");
        }
        if (table.metric == Metric::Volume) {
            //: Header of a table column: percent of all answers; %1: an answer as in the data
            return IdText::tr("Share: %1", "answer").arg(column.word);
        }
        //: Header of a table column: percent of all answers; %1: of which kind ("promoters", "5",
        //: "Phone")
        return IdText::tr("Share: %1").arg(partName(column.word));
    case TableColumn::StandsOut:
        //: Header of a table column: what a group answers more or less often than the others
        return IdText::tr("Unlike the others");
    case TableColumn::After:
        //: Header of a table column: percent of customers who were still there; %1: "3 months"
        return IdText::tr("After %1")
            .arg(periodsText(column.word.toInt(), table.breakdown.bucket, QLocale::c()));
    case TableColumn::Weight:
        //: Header of a table column: how much a question goes with satisfaction, percent of all
        return IdText::tr("Importance");
    case TableColumn::Mean:
        //: Header of a table column: the average of the answers to a rating question
        return IdText::tr("Average");
    case TableColumn::MoneyShare:
        //: Header of a table column: percent of what all customers together spent
        return IdText::tr("Of all money");
    case TableColumn::OrderShare:
        //: Header of a table column: percent of the purchases of all customers together
        return IdText::tr("Of all purchases");
    case TableColumn::TypicalMoney:
        //: Header of a table column: what a customer of the group spent in a year
        return IdText::tr("Spent by each");
    case TableColumn::Contact:
        //: Header of a table column: phone and e-mail of a customer
        return IdText::tr("Phone, e-mail");
    case TableColumn::LastDay:
        //: Header of a table column: the day of a customer's last purchase
        return IdText::tr("Last purchase");
    case TableColumn::UsualGap:
        //: Header of a table column: how many days usually lie between a customer's purchases
        return IdText::tr("Usually every (days)");
    case TableColumn::QuietDays:
        //: Header of a table column: how many days ago a customer's last purchase was
        return IdText::tr("Silent for (days)");
    case TableColumn::Performance:
        //: Header of a table column: where the average of a question lies, from 0% (everybody gave
        //: the worst answer) to 100% (the best)
        return IdText::tr("Of its best");
    }
    Q_UNREACHABLE();
}

} // namespace patron
