// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/recipeuse.h"

#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "models/mapping/reciperows.h"
#include "tests/models/mapping/recipefixtures.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace patron;
using test::MemoryTable;

namespace {

/// A table from its header to its drafts.
struct Read
{
    Read(const char *headers, const char *rows, const char *codes = "",
         const QList<MappingWish> &wishes = {}, const QList<ProblemCode> &include = {})
        : table(test::tableOf({"", "", headers, rows, codes}))
    {
        const auto profile = profileTable(table, Progress());
        mapping = proposeMapping(table.shape(), *profile, wishes).value_or(Mapping());
        includeRows(include, mapping);
        Mapper mapper(mapping, QTimeZone("Europe/Chisinau"), QStringLiteral("table.csv"));
        [[maybe_unused]] const auto some = table.read(batch, Progress());
        mapper.map(batch, drafts);
        for (const RejectedRow &row : drafts.rejected)
            reasons << QStringLiteral("%1 %2").arg(row.row).arg(problemId(row.reason));
    }

    QStringList fields() const
    {
        QStringList list;
        for (const ColumnMapping &column : mapping.columns)
            list << (column.field == Field::Question ? questionKindId(column.kind)
                                                     : fieldId(column.field));
        return list;
    }
    const RecordDraft &at(size_t i) const { return drafts.records[i]; }
    static QString text(std::string_view bytes)
    {
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }
    QStringList answers(size_t i, int column) const
    {
        QStringList list;
        for (const AnswerDraft &answer : at(i).answers) {
            if (answer.column == column)
                list << text(answer.text);
        }
        return list;
    }

    MemoryTable table;
    Mapping mapping;
    RowBatch batch;
    RecordBatch drafts;
    QStringList reasons;
};

const char *const qualtricsHeaders = "Anfang|Typ|Fertig|Antwort-Nr|IP|Breite|Wie war es?|Warum?";
const char *const qualtricsCodes =
    "StartDate|Status|Finished|ResponseId|IPAddress|LocationLatitude|Q1|Q2";

} // namespace

class TestRecipeUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *headers, const char *rows,
                            const char *fields) {
            QTest::newRow(name) << QByteArray(headers) << QByteArray(rows)
                                << QString::fromLatin1(fields);
        };
        row("Booking: 1 to 10 stays 1 to 10, even where nobody gave more than 5",
            "Review date|Guest name|Reservation number|Review title|Positive review|Negative "
            "review|Review score|Staff|Property reply",
            "2026-02-09|Ana|D-1|Good|Kind|Wifi|4.5|5|Thanks\n2026-02-11|Ion|D-2|||Cold|3|2|",
            "date customer_name source_id title comment comment scale scale text");
        row("HubSpot NPS", "hs_survey_type|hs_value|hs_content", "NPS|10|Good\nNPS|3|Bad",
            "choice recommend comment");
        row("HubSpot CSAT of five", "hs_survey_type|hs_value|hs_content", "CSAT|5|Good\nCSAT|2|Bad",
            "choice satisfaction comment");
        row("HubSpot CSAT of three faces", "hs_survey_type|hs_value|hs_content",
            "CSAT|2|Good\nCSAT|1|Bad", "choice scale comment");
        row("HubSpot CES", "hs_survey_type|hs_value|hs_content", "CES|7|Good\nCES|2|Bad",
            "choice effort comment");
        row("HubSpot, two surveys in a file", "hs_survey_type|hs_value|hs_content",
            "NPS|5|Good\nCES|2|Bad", "choice scale comment");
        row("Zendesk good and bad", "Id|Requester|Assignee|Satisfaction Score",
            "801|Ana|Ion|Good\n802|Eva|Ion|Bad\n803|Eva|Ion|Offered",
            "source_id customer_name staff choice");
        row("Zendesk 1 to 5", "Id|Requester|Assignee|Satisfaction Score",
            "801|Ana|Ion|5\n802|Eva|Ion|2\n803|Eva|Ion|Offered",
            "source_id customer_name staff satisfaction");
        row("Facebook recommends or not", "created_time|recommendation_type|review_text",
            "2026-07-01T11:00:00+0000|positive|Good\n2026-07-02T11:00:00+0000|negative|Bad",
            "date choice comment");
        row("Google Play: an id in the link, the title before the text",
            "Package Name|Review Submit Date and Time|Review Submit Millis Since Epoch|Star "
            "Rating|Review Title|Review Text|Review Link",
            "com.x|2026-09-10T10:00:00Z|1789034400000|5|Super|Merci|https://p.test/?reviewId=g1\n"
            "com.x|2026-09-11T10:00:00Z|1789120800000|1||Plohoe|",
            "product date id rating title comment source_id");
        row("Microsoft Forms in a language nobody taught us",
            "ID|Hora de inicio|Hora de fin|Correo|Nombre|Valor",
            "1|7/2/20 11:00|7/2/20 11:01|anonymous||3\n2|7/2/20 12:00|7/2/20 12:01|anonymous||4",
            "source_id date date customer_email customer_name scale");
        row("Intercom in seconds",
            "Conversation ID|Conversation started at (America/New_York)|Conversation "
            "rating|First response time (seconds)",
            "21|2026-03-05 14:07:09|5|90", "source_id date satisfaction reply_time");
        row("Freshdesk: the first resolution time, the reply by its stamp",
            "Ticket ID|Created time|Initial response time|First response time (in hrs)|Resolution "
            "time (in hrs)|Resolution time (in hrs)|Survey results",
            "7001|2026-03-05 10:00|2026-03-05 10:30||26:00:00|1:00|Happy",
            "source_id date replied_at reply_time resolution_time choice scale");
        row("Delighted", "id|survey_type|score|comment|permalink|created_at",
            "91|nps|10|Good|https://d.test/1|1772373600\n92|nps|2|Bad|https://d.test/2|1772373700",
            "source_id choice recommend comment id date");
        row("TripAdvisor in tens", "Reviewer|Date|Rating|Title|Description",
            "Ana|2026-01-05|50|Good|Kind\nIon|2026-01-06|10|Bad|Cold",
            "customer_name date rating title comment");
        row("SurveyMonkey: the end is the date",
            "Respondent ID|Collector ID|Start Date|End Date|IP Address|First Name|Last Name",
            "11441|25490|03/24/2020 11:40:53 AM|03/24/2020 11:44:13 AM|10.0.0.1|Ana|Pop\n"
            "11442|25490|03/24/2020 11:50:53 AM|03/24/2020 11:54:13 AM|10.0.0.2|Ion|Lupu",
            "source_id id skip date skip customer_name customer_name");
        row("Google's quiz points are no satisfaction", "Timestamp|Score|Satisfaction",
            "2026/09/27 3:00:00 PM GMT+3|4 / 5|5\n2026/09/28 3:00:00 PM GMT+3|2 / 5|4",
            "date number satisfaction");
    }
    void fields()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, fields);
        const Read read(headers.constData(), rows.constData());
        QCOMPARE(read.fields().join(u' '), fields);
    }

    void previewsTestsAndUnfinishedAreLeftOut()
    {
        const char *const rows = "2026-01-01 10:00:00|0|1|R_1|10.0.0.1|47.0|5|Kind\n"
                                 "2026-01-02 10:00:00|1|1|R_2|10.0.0.2|47.1|4|Try\n"
                                 "2026-01-03 10:00:00|2|1|R_3|10.0.0.3|47.2|3|Auto\n"
                                 "2026-01-04 10:00:00|8|1|R_4|10.0.0.4|47.3|2|Buy\n"
                                 "2026-01-05 10:00:00|0|0|R_5|10.0.0.5|47.4|1|\n"
                                 "2026-01-06 10:00:00|0|1|R_6|10.0.0.6|47.5|-99|-99\n"
                                 "2026-01-07 10:00:00|1|0|R_7|10.0.0.7|47.6|5|Both";
        const Read read(qualtricsHeaders, rows, qualtricsCodes);
        QCOMPARE(read.mapping.recipe, QStringLiteral("qualtrics"));
        QCOMPARE(read.reasons, (QStringList{u"2 row-preview"_qs, u"3 row-test"_qs, u"4 row-spam"_qs,
                                            u"5 row-partial"_qs, u"7 row-preview"_qs}));
        QCOMPARE(read.drafts.size, size_t(2));
        QCOMPARE(read.fields().mid(3, 4).join(u' '), QStringLiteral("source_id skip skip scale"));
        QCOMPARE(read.answers(0, 6), QStringList(u"5"_qs));
        QCOMPARE(read.answers(1, 6), QStringList());
        QVERIFY(read.answers(1, 7).isEmpty());
        QVERIFY(read.at(1).comment.empty());

        const Read included(qualtricsHeaders, rows, qualtricsCodes, {},
                            {ProblemCode::RowPartial, ProblemCode::RowPreview});
        QCOMPARE(included.reasons, (QStringList{u"3 row-test"_qs, u"4 row-spam"_qs}));
        QCOMPARE(included.drafts.size, size_t(5));
    }

    void fileOfTestsAloneIsCounted()
    {
        const Read read(qualtricsHeaders,
                        "2026-01-01 10:00:00|2|1|R_1|||5|Kind\n2026-01-02 10:00:00|2|1|R_2|||4|Try",
                        qualtricsCodes);
        QCOMPARE(read.drafts.size, size_t(2));
        QVERIFY(read.reasons.isEmpty());
        QVERIFY(std::ranges::any_of(read.mapping.notes, [](const Problem &each) {
            return each.code == ProblemCode::RowsKept;
        }));
    }

    void unsentIsLeftOut()
    {
        const Read read("id|submitdate|lastpage|Q1",
                        "71|2026-01-02 10:00:00|3|5\n72||1|4\n73|2026-01-03 10:00:00|3|2");
        QCOMPARE(read.mapping.recipe, QStringLiteral("limesurvey"));
        QCOMPARE(read.reasons, QStringList(u"2 row-partial"_qs));
    }

    void signsOfVvAreRead()
    {
        const Read read(
            "Response ID|Date submitted|Last page|Comment",
            "id|submitdate|lastpage|Q1\n71|2026-01-02 10:00:00|3|one{newline}two {lbrace}three}\n"
            "72|2026-01-02 11:00:00|3|{question_not_shown}");
        QCOMPARE(read.mapping.recipe, QStringLiteral("limesurvey-vv"));
        QCOMPARE(read.reasons, QStringList(u"1 row-footer"_qs));
        QCOMPARE(Read::text(read.at(0).comment), u"one\ntwo {three}"_qs);
        QVERIFY(read.at(1).comment.empty());
    }

    /// The sign of the VV file only among numbers; blanks of the names written as underscores.
    void vvOfNumbers()
    {
        const Read read("Response_ID|Date_submitted|Last_page|How_was_it?",
                        "id|submitdate|lastpage|Q1\n71|2026-01-02 10:00:00|3|5\n"
                        "72|2026-01-02 11:00:00|3|{question_not_shown}\n"
                        "73|2026-01-02 12:00:00|3|4\n74|2026-01-02 13:00:00|3|4");
        QCOMPARE(read.mapping.recipe, QStringLiteral("limesurvey-vv"));
        QCOMPARE(read.mapping.columns[0].field, Field::SourceId);
        QCOMPARE(read.reasons, QStringList(u"1 row-footer"_qs));
    }

    void originalIsKept()
    {
        const Read read(
            "reviewer.displayName|starRating|comment|createTime|name",
            "Ana|FIVE|(Translated by Google) Late. (Original) A întârziat.|2026-03-01T10:00:00Z|"
            "accounts/1/locations/2/reviews/a\n"
            "A Google user|TWO|Все плохо (Translated by Google) All bad|2026-03-01T10:00:00Z|"
            "accounts/7/locations/2/reviews/b\n"
            "Ion|STAR_RATING_UNSPECIFIED|(Original) is a word|2026-03-01T10:00:00.123456Z|"
            "accounts/1/locations/2/reviews/c");
        QCOMPARE(Read::text(read.at(0).comment), u"A întârziat."_qs);
        QCOMPARE(Read::text(read.at(1).comment), u"Все плохо"_qs);
        QCOMPARE(read.at(0).rating, 10);
        QCOMPARE(read.at(2).rating, RecordDraft::noScore);
        QCOMPARE(Read::text(read.at(0).customerName), u"Ana"_qs);
        QVERIFY(read.at(1).customerName.empty());
        // The same review lies under each account that may answer it.
        QCOMPARE(Read::text(read.at(1).sourceId), u"locations/2/reviews/b"_qs);
    }

    void zoneOfTheTool()
    {
        const auto wall = [](const QString &text) {
            return QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
        };
        const Read tally("Submission ID|Respondent ID|Submitted at", "Pg|l0|2026-01-11 23:25:40");
        QCOMPARE(tally.at(0).answeredAt, wall(u"2026-01-12T01:25:40Z"_qs));
        const Read intercom("Conversation ID|Updated at (America/New_York)|Conversation rating",
                            "21|2026-01-11 14:00:00|5");
        QCOMPARE(intercom.at(0).answeredAt, wall(u"2026-01-11T21:00:00Z"_qs));
        const Read monkey("Respondent ID|Collector ID|End Date", "11441|25490|2026-01-11 14:00:00");
        QCOMPARE(monkey.at(0).answeredAt, wall(u"2026-01-11T14:00:00Z"_qs));
        const Read delighted("id|survey_type|score|comment|permalink|created_at",
                             "91|nps|10|Good|https://d.test/1|1768140000");
        QCOMPARE(delighted.at(0).answeredAt, wall(u"2026-01-11T16:00:00Z"_qs));
    }

    void idsAreTaken()
    {
        const Read agoda("Review date|Guest name|Reservation Number|Review title|Review|Review "
                         "score|Service",
                         "Hostel Sample||||||\n"
                         "January 10, 2026|Ana|BID: 1968414207|Good|Clean|9.6|10\n"
                         "Hostel Sample, second house||||||\n"
                         "January 11, 2026|Ion|BID: 1968414208|Bad|Cold|2|2");
        QCOMPARE(agoda.mapping.recipe, QStringLiteral("agoda"));
        QCOMPARE(Read::text(agoda.at(0).sourceId), u"1968414207"_qs);
        QCOMPARE(agoda.reasons, (QStringList{u"1 row-footer"_qs, u"3 row-footer"_qs}));
        QCOMPARE(agoda.answers(0, 5), QStringList(u"9.6"_qs));
        QCOMPARE(agoda.at(0).rating, RecordDraft::noScore);
        QCOMPARE(Read::text(agoda.at(0).comment), u"Good. Clean"_qs);

        const Read chat("Agent Name|Rating|Link to the conversation|Recorded date",
                        "Ana (ana@shop.test)|5|https://c.test/7|2026-03-05 14:07:09 UTC\n"
                        "|1|https://c.test/8|2026-03-06 09:00:00 UTC\n"
                        "Reporting period 2026-03-01 to 2026-03-31|||");
        QCOMPARE(Read::text(chat.at(0).values[size_t(Dimension::Staff)]), u"Ana"_qs);
        QCOMPARE(chat.reasons, QStringList(u"3 row-footer"_qs));
    }

    void tensBecomeStars()
    {
        const Read read("Reviewer|Date|Rating|Title|Description",
                        "Ana|2026-01-05|45|Good|Kind\nIon|2026-01-06|10|Bad|Cold");
        QCOMPARE(read.at(0).rating, 9);
        QCOMPARE(read.at(1).rating, 2);
    }

    void ownerHasTheLastWord()
    {
        const char *const headers = "Review date|Guest name|Reservation number|Review "
                                    "title|Positive review|Negative review|Review score";
        const char *const rows = "2026-02-09|Ana|D-1|Good|Kind|Wifi|4.5\n"
                                 "2026-02-11|Ion|D-2|||Cold|3";
        const Read read(headers, rows, "", {{u"rating"_qs, u"Review score"_qs}});
        QCOMPARE(read.at(0).rating, 9);
        const Read plain(headers, rows, "", {{u"question"_qs, u"Reservation number"_qs}});
        QVERIFY(plain.at(0).sourceId.empty());
    }

    void withoutARecipeNothingChanges()
    {
        const Read read("Date|Status|Finished|Comment", "2026-01-01|2|0|n/a\n2026-01-02|0|1|Good");
        QVERIFY(read.mapping.recipe.isEmpty());
        QVERIFY(read.mapping.leftOut.isEmpty());
        QCOMPARE(read.drafts.size, size_t(2));
        for (const ColumnMapping &column : read.mapping.columns)
            QCOMPARE(column.change, CellChange());
    }

    void missingNumbersAreOnNoScale()
    {
        const Read read(qualtricsHeaders,
                        "2026-01-01 10:00:00|0|1|R_1|||5|Kind\n"
                        "2026-01-02 10:00:00|0|1|R_2|||-99|Try\n"
                        "2026-01-03 10:00:00|0|1|R_3|||1|Ok",
                        qualtricsCodes);
        QCOMPARE(read.mapping.columns[6].kind, QuestionKind::Scale);
    }
};

QTEST_GUILESS_MAIN(TestRecipeUse)
#include "tst_recipeuse.moc"
