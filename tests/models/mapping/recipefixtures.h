// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of one file of each known export: headers, perhaps codes, and some rows. Invented,
// except for the names of the columns.
#pragma once

#include "tests/models/mapping/tablefrom.h"

#include <QTest>

namespace patron::test {

struct RecipeFixture
{
    const char *name;
    const char *recipe;
    const char *headers;   ///< separated by |
    const char *rows = ""; ///< cells separated by |, rows by line ends
    const char *codes = "";
    int headerRows = 1;
};

inline QStringList cellsOf(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

inline MemoryTable tableOf(const RecipeFixture &fixture)
{
    MemoryTable::Rows rows;
    for (const QString &line : QString::fromUtf8(fixture.rows).split(u'\n', Qt::SkipEmptyParts)) {
        rows.emplace_back();
        for (const QString &cell : line.split(u'|'))
            rows.back().push_back(cell.toStdString());
    }
    const QStringList headers = cellsOf(fixture.headers);
    QList<HeaderDetail> details;
    if (*fixture.codes) {
        for (const QString &code : cellsOf(fixture.codes))
            details << HeaderDetail{code, {}, {}, {}};
    }
    return MemoryTable(headers, std::move(rows), 1000, details);
}

inline constexpr RecipeFixture recipeFixtures[]{
    {"SurveyMonkey", "surveymonkey",
     "Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last "
     "Name|Custom Data 1|How was it? [Food]"},
    {"SurveyMonkey, two header rows", "surveymonkey", "RespondentID|Do you eat steak?", "11|Yes",
     "", 2},
    {"Google Forms", "google-forms", "Timestamp|Email Address|Score|How was it?",
     "2026/09/27 3:00:00 PM GMT+3|a@x.test|4 / 5|Good"},
    {"Google Forms in Russian", "google-forms", "Отметка времени|Как вам?",
     "19.09.2023 18:07:33|Хорошо"},
    {"Google Forms in Romanian", "google-forms", "Marcaj de timp|Adresă de e-mail|Cum a fost?",
     "19.09.2023 18:07:33|a@x.test|Bine"},
    {"Google Forms with cedilla", "google-forms", "MARCAJ DE TIMP|Adresă de e-mail",
     "19.09.2023 18:07:33|a@x.test"},
    {"Microsoft Forms", "microsoft-forms", "ID|Start time|Completion time|Email|Name|How was it?"},
    {"Microsoft Forms, Id", "microsoft-forms",
     "Id|Start time|Completion time|Email|Name|Last modified time|How was it?"},
    {"Microsoft Forms in Russian", "microsoft-forms",
     "ID|Время начала|Время выполнения|Адрес электронной почты|Имя|Как вам?"},
    {"Microsoft Forms in Romanian", "microsoft-forms",
     "ID|Ora de începere|Ora finalizării|E-mail|Nume|Cum a fost?"},
    {"Microsoft Forms by shape", "microsoft-forms", "ID|Hora de inicio|Hora de fin|Correo|Nombre|X",
     "1|7/2/20 11:00|7/2/20 11:01|anonymous||3\n2|7/2/20 12:00|7/2/20 12:01|anonymous||4"},
    {"Typeform", "typeform",
     "#|How was it?|Other|Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date "
     "(UTC)|Network ID|Tags|Ending"},
    {"Typeform of old", "typeform",
     "#|How was it?|Other|None|Other|None|Start Date (UTC)|Submit Date (UTC)|Network ID"},
    {"Typeform JSON", "typeform-json",
     "landing_id|token|landed_at|submitted_at|metadata.user_agent|hidden.email|calculated.score"},
    {"Qualtrics", "qualtrics", "Anfangsdatum|Enddatum|Antworttyp|IP|Beendet|Datum|Antwort|Frage",
     "", "StartDate|EndDate|Status|IPAddress|Finished|RecordedDate|ResponseId|Q1", 3},
    {"Qualtrics of 2017", "qualtrics",
     "ResponseID|ResponseSet|IPAddress|StartDate|EndDate|RecipientEmail|Finished|Status|Q1", "",
     "ResponseID|ResponseSet|IPAddress|StartDate|EndDate|RecipientEmail|Finished|Status|Q1", 3},
    {"Qualtrics, legacy", "qualtrics-legacy",
     "ResponseID|ResponseSet|Name|ExternalDataReference|EmailAddress|IPAddress|Status|StartDate|"
     "EndDate|Finished|Which fruit?",
     "", "V1|V2|V3|V4|V5|V6|V7|V8|V9|V10|Q1", 2},
    {"LimeSurvey, codes", "limesurvey",
     "id|submitdate|lastpage|startlanguage|seed|startdate|datestamp|Q02[SQ001]"},
    {"LimeSurvey, full text", "limesurvey",
     "Response ID|Date submitted|Last page|Start language|Seed|Question [Subquestion]"},
    {"LimeSurvey, codes and text", "limesurvey",
     "id. Response ID|submitdate. Date submitted|lastpage. Last page|Q01[SQ001]. Your age: []"},
    {"LimeSurvey VV", "limesurvey-vv", "Response ID|Date submitted|Last page|Start language|Why?",
     "id|submitdate|lastpage|startlanguage|Q1\n7|2026-01-02 10:00:00|3|ro|{question_not_shown}"},
    {"Jotform", "jotform",
     "Submission Date|How was it?|Submission IP|Submission URL|Submission Edit URL|Last Update "
     "Date|Submission ID"},
    {"Jotform, id second", "jotform", "Submission Date|Submission ID|How was it?"},
    {"Tally", "tally", "Submission ID|Respondent ID|Submitted at|Your  Name "},
    {"KoboToolbox", "kobo",
     "q1|q1/a|_id|_uuid|_submission_time|_validation_status|_notes|_status|_submitted_by|_tags|_"
     "index"},
    {"KoboToolbox, short", "kobo", "q1|_id|_submission_time"},
    {"ODK Central", "odk-central",
     "SubmissionDate|meta-instanceID|q1|KEY|SubmitterID|SubmitterName|AttachmentsPresent|"
     "AttachmentsExpected|Status|ReviewState|DeviceID|Edits|FormVersion"},
    {"Delighted", "delighted",
     "id|person|survey_type|score|comment|permalink|created_at|updated_at|tags"},
    {"Trustpilot", "trustpilot",
     "Domain Url|Webshop Name|Business Unit Id|Review Id|Review Created (UTC)|Review Consumer User "
     "Id|Review Username|Review User Email|Review Title|Review Content|Review Stars|Source Of "
     "Review|Reference Id|Company Response|Company Reply Date (UTC)|Review Language"},
    {"Trustpilot, newer", "trustpilot",
     "Domain URL|Review ID|Review Created (UTC)|Review Title|Review Content|Review Stars|Business "
     "Reply Date (UTC)|Location Name"},
    {"Trustpilot products", "trustpilot-products",
     "review_id|stars|product_name|product_sku|content|consumer_name|created_at"},
    {"Google Business Profile", "google-business-profile",
     "reviewer.displayName|starRating|comment|createTime|updateTime|reviewReply.comment|"
     "reviewReply.updateTime|name"},
    {"Facebook", "facebook",
     "created_time|recommendation_type|review_text|rating|has_review|reviewer.id|reviewer.name"},
    {"Facebook without names", "facebook", "created_time|recommendation_type|review_text"},
    {"Google Play", "google-play",
     "Package Name|App Version Code|App Version Name|Reviewer Language|Device|Review Submit Date "
     "and Time|Review Submit Millis Since Epoch|Review Last Update Date and Time|Review Last "
     "Update Millis Since Epoch|Star Rating|Review Title|Review Text|Developer Reply Date and "
     "Time|Developer Reply Millis Since Epoch|Developer Reply Text|Review Link"},
    {"App Store API", "app-store", "rating|title|body|reviewerNickname|createdDate|territory"},
    {"App Store API as it comes", "app-store",
     "id|attributes.rating|attributes.title|attributes.body|attributes.reviewerNickname|"
     "attributes.createdDate|attributes.territory"},
    {"App Store feed", "app-store",
     "author.name.label|updated.label|im:rating.label|im:version.label|id.label|title.label|"
     "content.label"},
    {"Booking", "booking",
     "Review date|Guest name|Reservation number|Review title|Positive review|Negative "
     "review|Review score|Staff|Cleanliness|Location|Facilities|Comfort|Value for money|Property "
     "reply"},
    {"Agoda", "agoda",
     "Review date|Guest name|Reservation Number|Review title|Review|Review "
     "score|Cleanliness|Location|Facilities|Value for money|Service|Property reply"},
    {"Holiday rentals", "rental-reviews",
     "External ID|Rental Name|Check-Out Date|Staff Score|Cleanliness Score|Overall Score|Property "
     "Comment|Review|Email|Verified Email"},
    {"TripAdvisor", "tripadvisor",
     "Review Title|Review Text|Review Response|Review Date|Customer Name|Customer Location"},
    {"TripAdvisor, another", "tripadvisor", "Reviewer|Date|Rating|Title|Description"},
    {"Yandex and 2GIS", "map-reviews", "rating|author|date_iso|text|platform|organization"},
    {"Yandex and 2GIS, raw dates", "map-reviews", "author|rating|date_raw|date_iso|text"},
    {"Russian Excel", "reviews-ru", "Автор|Дата|Оценка|Отзыв|Ответ организации"},
    {"Zendesk", "zendesk",
     "Summation column|Id|Requester|Requester id|Requester external id|Requester "
     "email|Assignee|Group|Subject|Tags|Status|Via|Created at|Satisfaction Score|First reply time "
     "in minutes|Full resolution time in minutes"},
    {"Zendesk without summation", "zendesk",
     "Id|Requester|Assignee|Subject|Created at|Satisfaction Score"},
    {"Zendesk JSON", "zendesk-json",
     "url|id|created_at|subject|via.channel|satisfaction_rating.score|satisfaction_rating.comment"},
    {"Intercom", "intercom",
     "Conversation ID|Updated at (America/New_York)|Conversation rating remark|Conversation "
     "rating|User name|Company name|Agent rated type|Last survey sent"},
    {"Intercom by conversation", "intercom",
     "Conversation ID|Conversation started at (Europe/Chisinau)|Conversation rating|Channel|First "
     "response time (seconds)|Last teammate rated"},
    {"HubSpot", "hubspot",
     "hs_survey_name|hs_survey_type|hs_survey_channel|hs_value|hs_response_group|hs_content|hs_"
     "submission_timestamp|hs_submission_name|hs_ingestion_id"},
    {"HubSpot API", "hubspot", "id|properties.hs_survey_type|properties.hs_value"},
    {"HubSpot by its labels", "hubspot", "Survey name|Rating|Response|Submission date"},
    {"Freshdesk", "freshdesk",
     "Ticket ID|Subject|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Resolved "
     "time|Closed time|Last update time|Initial response time|First response time (in "
     "hrs)|Resolution time (in hrs)|Survey results|Product|Full name|Email|Contact ID"},
    {"Freshservice", "freshdesk",
     "Ticket ID|Subject|Created Time|First Response Time (in Hrs)|Survey Result"},
    {"Chatwoot", "chatwoot",
     "Agent Name|Rating|Feedback Comment|Contact Name|Contact Email Address|Contact Phone "
     "Number|Link to the conversation|Recorded date"},
    {"Chatwoot in Russian", "chatwoot",
     "Имя оператора|Оценка|Комментарий к отзыву|Имя контакта|Email контакта|Номер телефона "
     "контакта|Ссылка на диалог|Дата записи"},
    {"Chatwoot in Romanian", "chatwoot",
     "Nume Agent|Evaluare|Feedback comentariu|Nume de contact|Adresă de e-mail persoană de "
     "contact|Număr de telefon persoană de contact|Link către conversație|Data înregistrată"},
    // What is none of them.
    {"a list of the owner's own", "", "Дата|Клиент|Сумма|Комментарий"},
    {"a plain survey", "", "Date|How likely are you to recommend us?|Comment"},
    {"Timestamp of a counter", "", "Timestamp|Value", "17|3\n18|4"},
    {"reviews with stars of another shop", "", "index|title|content|starRating"},
    {"Kobo without its own columns", "", "q1|g1q1|g1sg1q1"},
};

} // namespace patron::test
