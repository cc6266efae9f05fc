// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/surveytext.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace patron {

namespace {

/// An id and its words, which are translated when they are shown.
struct Phrase
{
    const char *id;
    const char *words;
};

//: Lines of a table: what so many percent of the people asked in a published survey said or did
constexpr std::array<Phrase, 40> statements{{
    {"customer-kings/new-measures",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Took new steps in the past year to get close to customers and keep them")},
    {"customer-kings/no-new-scheme",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Started nothing new in the past year to serve customers better")},
    {"customer-kings/country-improving",
     QT_TRANSLATE_NOOP("SurveyText", "Think that service in their country is getting better")},
    {"customer-kings/more-time-needed",
     QT_TRANSLATE_NOOP("SurveyText", "Could serve customers better with more time and means")},
    {"customer-kings/price-over-quality",
     QT_TRANSLATE_NOOP("SurveyText", "Expect price to count more than good service in hard times")},
    {"customer-kings/focus-on-loyalty",
     QT_TRANSLATE_NOOP("SurveyText", "Turn from winning new customers to keeping those they have")},
    {"customer-kings/unsure-where-to-focus",
     QT_TRANSLATE_NOOP("SurveyText", "Do not know what to work on first")},
    {"customer-kings/customer-first",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Count putting the customer first among what makes a business succeed")},
    {"customer-kings/flexibility",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Count adapting to the market among what makes a business succeed")},
    {"customer-kings/motivated-staff",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Count skilled and willing staff among what makes a business succeed")},
    {"customer-kings/personal-touch",
     QT_TRANSLATE_NOOP("SurveyText", "Say that a business lives by the personal touch")},
    {"customer-kings/staff-attitude",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Say that the personal touch comes from the attitude of the staff")},
    {"customer-kings/remove-miserable",
     QT_TRANSLATE_NOOP("SurveyText", "Would part with unfriendly staff for the sake of service")},
    {"customer-kings/shop-better-than-internet",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Say that a shop will always serve better than a firm on the internet")},
    {"customer-kings/internet-better-than-shop",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Say the opposite: that a firm on the internet serves better")},
    {"customer-kings/blog", QT_TRANSLATE_NOOP("SurveyText", "Keep a blog to reach customers")},
    {"customer-kings/web-analytics",
     QT_TRANSLATE_NOOP("SurveyText", "Measure what visitors do on their website")},
    {"customer-kings/crm",
     QT_TRANSLATE_NOOP("SurveyText", "Use a program that keeps track of customers (CRM)")},
    {"customer-kings/no-technology", QT_TRANSLATE_NOOP("SurveyText", "Use no technology at all")},
    {"key4women/relationships-at-core",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Call their relations with customers the heart of the business")},
    {"key4women/not-following-social",
     QT_TRANSLATE_NOOP("SurveyText", "Do not follow what customers say of them on social media")},
    {"key4women/engaging", QT_TRANSLATE_NOOP("SurveyText", "Talk with people on social media")},
    {"key4women/linkedin", QT_TRANSLATE_NOOP("SurveyText", "Use LinkedIn")},
    {"key4women/facebook", QT_TRANSLATE_NOOP("SurveyText", "Use Facebook")},
    {"key4women/twitter", QT_TRANSLATE_NOOP("SurveyText", "Use Twitter")},
    {"key4women/blog", QT_TRANSLATE_NOOP("SurveyText", "Write a blog")},
    {"key4women/no-social", QT_TRANSLATE_NOOP("SurveyText", "Use no social media")},
    {"key4women/dedicated-strategy",
     QT_TRANSLATE_NOOP("SurveyText", "Have a plan of their own for relations with customers")},
    {"key4women/no-strategy", QT_TRANSLATE_NOOP("SurveyText", "Admit that they have no such plan")},
    {"key4women/case-by-case", QT_TRANSLATE_NOOP("SurveyText", "Deal with customers case by case")},
    {"key4women/no-website", QT_TRANSLATE_NOOP("SurveyText", "Have no website")},
    {"verint/concrete-answer",
     QT_TRANSLATE_NOOP("SurveyText", "Would rather have a clear answer than sympathy")},
    {"verint/judge-by-result",
     QT_TRANSLATE_NOOP("SurveyText", "Judge service by what comes of it, not by how it went")},
    {"verint/speed-of-reaction",
     QT_TRANSLATE_NOOP("SurveyText", "Are won by a quick reply and a job quickly done")},
    {"verint/want-personal", QT_TRANSLATE_NOOP("SurveyText", "Want to be served personally")},
    {"verint/worry-about-data",
     QT_TRANSLATE_NOOP("SurveyText", "Worry about what happens to their data")},
    {"verint/stayed-three-years-2012",
     QT_TRANSLATE_NOOP("SurveyText", "Had stayed with one firm for three years (in 2012)")},
    {"verint/ready-for-three-years",
     QT_TRANSLATE_NOOP("SurveyText", "Are ready to stay with one firm for three years")},
    {"verint/ready-for-three-years-young",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Of those who grew up after 2000: are ready to stay for three years")},
    {"cougar/nines-and-tens", QT_TRANSLATE_NOOP("SurveyText", "Give the firm a 9 or a 10")},
}};

//: Who was asked in a published survey
constexpr std::array<Phrase, 4> audiences{{
    {"decision-makers-of-small-firms",
     QT_TRANSLATE_NOOP("SurveyText", "Managers of businesses with 5 to 100 employees")},
    {"women-who-own-a-small-firm",
     QT_TRANSLATE_NOOP("SurveyText", "Women who own a small business")},
    {"consumers", QT_TRANSLATE_NOOP("SurveyText", "Consumers")},
    {"customers-of-one-firm", QT_TRANSLATE_NOOP("SurveyText", "Customers of one business")},
}};

//: Why a published figure cannot simply be compared with the own one
constexpr std::array<Phrase, 6> reasons{{
    {"owners-not-customers",
     QT_TRANSLATE_NOOP("SurveyText",
                       "Owners were asked about themselves; your figure comes from customers.")},
    {"belief-not-deed",
     QT_TRANSLATE_NOOP("SurveyText",
                       "It says what people believe; your figure says what was done.")},
    {"wish-not-deed",
     QT_TRANSLATE_NOOP("SurveyText",
                       "It says what people want or intend; your figure says what they did.")},
    {"any-firm-not-one",
     QT_TRANSLATE_NOOP("SurveyText",
                       "It speaks of any business they deal with; your figure of yours alone.")},
    {"one-firm", QT_TRANSLATE_NOOP("SurveyText",
                                   "It comes from a single business, one known for good service.")},
    {"size-unknown", QT_TRANSLATE_NOOP("SurveyText", "How many were asked was not published.")},
}};

template <size_t size>
QString spoken(const std::array<Phrase, size> &phrases, const QString &id)
{
    for (const Phrase &phrase : phrases) {
        if (id == QLatin1String(phrase.id))
            return QCoreApplication::translate("SurveyText", phrase.words);
    }
    return {};
}

} // namespace

QString surveyStatement(const QString &survey, const QString &figure)
{
    return spoken(statements, survey + u'/' + figure);
}

QString surveyAudience(const QString &id)
{
    return spoken(audiences, id);
}

QString comparisonReason(const QString &id)
{
    return spoken(reasons, id);
}

} // namespace patron
