// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/comparetext.h"

#include "views/text/numbertext.h"
#include "views/text/surveytext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

QString countryName(const QString &iso)
{
    if (iso == u"GB")
        return CompareText::tr("United Kingdom");
    if (iso == u"US")
        return CompareText::tr("United States");
    return iso;
}

QString ownText(const OwnFigure &own, const QLocale &locale)
{
    //: An own figure with its likely range: %1 "46%", %2 "40% to 52%"
    return CompareText::tr("%1 (%2)").arg(figureText(own.value, Unit::Percent, locale),
                                          rangeText(own.low, own.high, Unit::Percent, locale));
}

/// What the data would need to hold.
QString missingText(const QString &key)
{
    if (key == u"promoter-share")
        return CompareText::tr("Ask customers whether they would recommend you (0 to 10), and "
                               "yours will stand beside it.");
    if (key == u"three-year-loyalty")
        return CompareText::tr("Import a list of customers with the day they came and the day they "
                               "left, over three years or more, and yours will stand beside it.");
    return CompareText::tr("Where nothing of yours stands beside a channel, your files do not ask "
                           "for it: import answers that name the channel they came by.");
}

/// What the filter leaves out.
QString hiddenText(const QString &key)
{
    if (key == u"promoter-share")
        return CompareText::tr("The filter hides your answers on whether customers would recommend "
                               "you. Take it off, and yours will stand beside it.");
    if (key == u"three-year-loyalty")
        return CompareText::tr("The filter leaves too few of your customers to tell how many stay "
                               "three years. Take it off, and yours will stand beside it.");
    return CompareText::tr("Where nothing of yours stands beside a channel, the filter hides the "
                           "answers that came by it. Take it off, and they will stand beside it.");
}

} // namespace

QString themeTitle(const QString &theme)
{
    if (theme == u"loyalty")
        //: Title of a card: published figures on loyalty
        return CompareText::tr("Do customers stay with other firms?");
    if (theme == u"service")
        //: Title of a card: published figures on service and speed
        return CompareText::tr("What do customers want, and what do others do for it?");
    if (theme == u"channels")
        //: Title of a card: published figures on where firms and customers talk
        return CompareText::tr("Where do others talk with customers?");
    if (theme == u"privacy")
        //: Title of a card: published figures on personal service and personal data
        return CompareText::tr("How personal may it be?");
    //: Title of a card: published figures on plans, staff and tools of small firms
    return CompareText::tr("How do other owners go about it?");
}

QString publishedText(const PublishedFigure &figure, const QLocale &locale)
{
    const QString percent = figureText(figure.percent, Unit::Percent, locale);
    switch (figure.bound) {
    case Bound::Exact:
        return percent;
    case Bound::About:
        //: A published figure; %1 "50%"
        return CompareText::tr("about %1").arg(percent);
    case Bound::MoreThan:
        //: A published figure; %1 "50%"
        return CompareText::tr("more than %1").arg(percent);
    case Bound::LessThan:
        //: A published figure; %1 "50%"
        return CompareText::tr("less than %1").arg(percent);
    }
    Q_UNREACHABLE();
}

QString ownName(const QString &ownKey)
{
    if (ownKey == u"promoter-share")
        //: An own figure, before a colon
        return CompareText::tr("Customers who give you a 9 or a 10");
    if (ownKey == u"three-year-loyalty")
        //: An own figure, before a colon
        return CompareText::tr("Your customers who stay three years");
    if (ownKey == u"channel-share/linkedin")
        return CompareText::tr("Your answers that come by LinkedIn");
    if (ownKey == u"channel-share/facebook")
        return CompareText::tr("Your answers that come by Facebook");
    if (ownKey == u"channel-share/twitter")
        return CompareText::tr("Your answers that come by Twitter");
    if (ownKey == u"channel-share/blog")
        return CompareText::tr("Your answers that come by a blog");
    return {};
}

QString standingText(const ComparedFigure &figure, const QLocale &locale)
{
    const QString key = ownKey(figure.published);
    const QString name = ownName(key);
    const QString theirs = publishedText(figure.published, locale);
    switch (figure.standing) {
    case Standing::NothingOwn:
        return {};
    case Standing::NotYet:
        return missingText(key);
    case Standing::Hidden:
        return hiddenText(key);
    case Standing::SideBySide:
        if (figure.published.own == u"channel-share")
            return CompareText::tr("Beside each stands the share of your answers that come by that "
                                   "channel. There the owners were asked what they use, so it can "
                                   "only be looked at, not judged.");
        //: %1 an own figure's name, %2 "46% (40% to 52%)", %3 the published one, "37%"
        return CompareText::tr("%1: %2; published: %3. Another thing was asked there, so no more "
                               "can be said.")
            .arg(name, ownText(*figure.own, locale), theirs);
    case Standing::Above:
        //: %1 an own figure's name, %2 "46% (40% to 52%)", %3 the published one, "37%"
        return CompareText::tr("%1: %2, more than the published %3. That is more than chance.")
            .arg(name, ownText(*figure.own, locale), theirs);
    case Standing::Below:
        //: %1 an own figure's name, %2 "46% (40% to 52%)", %3 the published one, "37%"
        return CompareText::tr("%1: %2, less than the published %3. That is more than chance.")
            .arg(name, ownText(*figure.own, locale), theirs);
    case Standing::CannotTell:
        //: %1 an own figure's name, %2 "46% (40% to 52%)", %3 the published one, "37%"
        return CompareText::tr("%1: %2; published: %3. Which is higher cannot be told.")
            .arg(name, ownText(*figure.own, locale), theirs);
    case Standing::SizeUnknown:
        //: %1 an own figure's name, %2 "46% (40% to 52%)", %3 the published one, "37%"
        return CompareText::tr("%1: %2; published: %3. Nobody says how many were asked there, so "
                               "whether the difference is chance cannot be told.")
            .arg(name, ownText(*figure.own, locale), theirs);
    }
    Q_UNREACHABLE();
}

QString sourceName(const PublishedSurvey &survey, const PublishedFigure &figure)
{
    const std::optional<int> year = figure.year ? figure.year : survey.year;
    //: Where a published figure comes from: %1 who asked, %2 the year
    return year ? CompareText::tr("%1, %2").arg(survey.name, QString::number(*year)) : survey.name;
}

QString sourceText(const PublishedSurvey &survey, const QLocale &locale)
{
    QStringList facts;
    if (!survey.country.isEmpty())
        facts << countryName(survey.country);
    if (survey.year)
        facts << QString::number(*survey.year);
    facts << surveyAudience(survey.asked);
    if (survey.n)
        //: %1 how many people were asked in a survey
        facts << CompareText::tr("%1 asked").arg(countText(*survey.n, locale));
    else
        facts << CompareText::tr("nobody says how many were asked");
    //: A published survey: %1 who made it, %2 where, when, who and how many were asked
    return CompareText::tr("%1 (%2).").arg(survey.name, facts.join(u"; "_qs));
}

QString bandExplanation()
{
    return CompareText::tr(
        "A grey band is where the published figure most likely lies, from how "
        "many were asked (19 times in 20). It is the least doubt there is: nobody "
        "says that the people asked were drawn by lot. Your own figure is a dot "
        "with its range, from the answers chosen above.");
}

QString publishedLegend()
{
    //: Legend of a chart: grey bands with a line are published figures
    return CompareText::tr("published");
}

QString ownLegend()
{
    //: Legend of a chart: dots are the owner's own figures
    return CompareText::tr("yours");
}

QString bandText(const QString &name, std::optional<double> published, std::optional<double> low,
                 std::optional<double> high, std::optional<double> own, const QLocale &locale)
{
    QString text = figureText(published, Unit::Percent, locale);
    if (low && high)
        //: A published figure with its likely range: %1 "37%", %2 "32% to 42%"
        text = CompareText::tr("%1 (%2)").arg(text, rangeText(*low, *high, Unit::Percent, locale));
    if (!own) {
        //: %1 a statement of a published survey, %2 "37% (32% to 42%)"
        return CompareText::tr("%1: %2").arg(name, text);
    }
    //: %1 a statement of a published survey, %2 "37% (32% to 42%)", %3 the own figure
    return CompareText::tr("%1: %2; yours: %3")
        .arg(name, text, figureText(own, Unit::Percent, locale));
}

QString practiceStatement(Practice practice)
{
    switch (practice) {
    case Practice::BadReviews:
        return CompareText::tr("We look for the cause of every bad review and call the customer.");
    case Practice::PersonalReply:
        return CompareText::tr("Whoever writes to us gets an answer from a person, by name.");
    case Practice::QuickReply:
        return CompareText::tr("We answer within one working day, and know that we do.");
    case Practice::ClearAnswer:
        return CompareText::tr("Our first answer usually settles the matter.");
    case Practice::NinesAndTens:
        return CompareText::tr("We ask customers whether they would recommend us, and count the "
                               "nines and tens.");
    case Practice::KnowsWhatFirst:
        return CompareText::tr("We know which one thing to work on first, and why.");
    case Practice::ReadsTheWeb:
        return CompareText::tr("We read what is said of us on the internet every week.");
    case Practice::KindStaff:
        return CompareText::tr("Our staff may put things right for a customer without asking.");
    case Practice::WrittenPlan:
        return CompareText::tr("How we treat customers is written down, and everybody knows it.");
    case Practice::Privacy:
        return CompareText::tr("We can show customers what we keep of them, and erase it when they "
                               "ask.");
    }
    Q_UNREACHABLE();
}

QString practiceAdvice(Practice practice)
{
    switch (practice) {
    case Practice::BadReviews:
        return CompareText::tr("Take the unhappy answers of this week, find the cause of each, and "
                               "call the customer.");
    case Practice::PersonalReply:
        return CompareText::tr("Answer the newest comments by name, one by one.");
    case Practice::QuickReply:
        return CompareText::tr(
            "Look how long customers wait for a reply, and where it is longest.");
    case Practice::ClearAnswer:
        return CompareText::tr("Read what people write a second time about: those answers were not "
                               "clear.");
    case Practice::NinesAndTens:
        return CompareText::tr("Put one question on every receipt: would you recommend us, from 0 "
                               "to 10?");
    case Practice::KnowsWhatFirst:
        return CompareText::tr("See what satisfaction goes with, and choose one thing for this "
                               "month.");
    case Practice::ReadsTheWeb:
        return CompareText::tr("See which channels speak of you, and export their reviews once a "
                               "week.");
    case Practice::KindStaff:
        return CompareText::tr("Agree on an amount up to which everybody may decide, and see which "
                               "branch needs help.");
    case Practice::WrittenPlan:
        return CompareText::tr("Write one page: how fast, how personal, who decides. Print the "
                               "figures with it.");
    case Practice::Privacy:
        return CompareText::tr("Look what is kept here, and practise finding one customer in it.");
    }
    Q_UNREACHABLE();
}

QString checkAnswerName(CheckAnswer answer)
{
    switch (answer) {
    case CheckAnswer::None:
        return {};
    case CheckAnswer::Yes:
        //: An answer of the self-check
        return CompareText::tr("yes");
    case CheckAnswer::Partly:
        //: An answer of the self-check
        return CompareText::tr("partly");
    case CheckAnswer::No:
        //: An answer of the self-check
        return CompareText::tr("no");
    }
    Q_UNREACHABLE();
}

QString checkResultText(const CheckResult &result, const QLocale &locale)
{
    if (result.answered == 0)
        return CompareText::tr("Ten questions, two minutes. The answers stay on this computer.");
    if (!result.isComplete())
        //: %1 how many of the ten questions are answered
        return CompareText::tr("%1 of 10 answered.").arg(countText(result.answered, locale));
    const QString points = countText(result.points, locale);
    constexpr int good = 16;
    constexpr int fair = 10;
    if (result.points == 2 * practiceCount)
        return CompareText::tr("20 of 20 points: there is nothing left to advise.");
    if (result.points >= good)
        //: %1 a number of points out of 20
        return CompareText::tr("%1 of 20 points: you take good care of your customers.")
            .arg(points);
    if (result.points >= fair)
        //: %1 a number of points out of 20
        return CompareText::tr("%1 of 20 points: the ground is laid, and some of it is missing.")
            .arg(points);
    //: %1 a number of points out of 20
    return CompareText::tr("%1 of 20 points: much is still left to chance. Begin with these.")
        .arg(points);
}

} // namespace patron
