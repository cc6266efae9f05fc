// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of real exports must become. Reads the folder that PATRON_FIELD_DATA names;
// nothing to do without it.
#include "models/files/readerlist.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"

#include <QTest>

#include <map>

using namespace patron;

class TestFieldMapping : public QObject
{
    Q_OBJECT

private:
    QString m_folder;

    struct Read
    {
        Mapping mapping;
        std::map<int, qint64> recommend, ratings;         ///< score -> responses
        std::map<int, std::map<QString, qint64>> answers; ///< column -> answer -> responses
        qint64 records = 0, rejected = 0, dated = 0;
        QList<Problem> notes;
    };

    /// The whole way of a file; fails the test when it cannot be read.
    Read read(const QString &file) const
    {
        Read result;
        const auto opened = openTable(m_folder + u'/' + file);
        if (!opened)
            QTest::qFail(qPrintable(file + QStringLiteral(": ") + problemId(opened.error().code)),
                         __FILE__, __LINE__);
        if (!opened)
            return result;
        TableReader &reader = **opened;
        const auto profile = profileTable(reader, Progress());
        result.mapping = *proposeMapping(reader.shape(), *profile);
        Mapper mapper(result.mapping, QTimeZone::utc(), file);
        RowBatch rows;
        RecordBatch drafts;
        while (reader.read(rows, Progress()).value_or(false)) {
            mapper.map(rows, drafts);
            for (const RecordDraft &draft : drafts.view()) {
                ++result.recommend[draft.recommend];
                ++result.ratings[draft.rating];
                for (const AnswerDraft &answer : draft.answers)
                    ++result.answers[answer.column][QString::fromUtf8(
                        answer.text.data(), qsizetype(answer.text.size()))];
                result.dated += draft.answeredAt != RecordDraft::noTime;
            }
            result.records += qint64(drafts.size);
            result.rejected += qint64(drafts.rejected.size());
        }
        result.notes = mapper.notes();
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("PATRON_FIELD_DATA");
        if (m_folder.isEmpty())
            qInfo("PATRON_FIELD_DATA is not set: no field data to read");
    }

    void fields_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>(
            "fields"); // "header=field", where no other column has a field but those that are named
        const QString encodings = QStringLiteral("source_id date recommend comment");
        for (const char *file : {"en-1__utf-8", "en-20__utf-8", "en-20__cp1252", "ro-20__utf-8",
                                 "ro-20__cp1250", "ru-20__utf-8", "ru-20__cp1251", "ru-20__koi8-r",
                                 "ru-20__utf-16", "ru-1short__utf-8", "ru-caps__cp1251"})
            QTest::newRow(file) << QStringLiteral("encodings/%1.csv").arg(QLatin1String(file))
                                << encodings;
        QTest::newRow("cafe") << "surveys/google-forms-cafe.csv"
                              << "date - age_group - - - - - - - - - - - - - - - - - -";
        QTest::newRow("reviews") << "reviews/ru-car-dealer-utf8.csv"
                                 << "rating customer_name date comment channel branch - -";
        QTest::newRow("reviews 1251") << "reviews/ru-car-dealer-windows1251.csv"
                                      << "rating customer_name date comment channel branch - -";
        QTest::newRow("telco")
            << "customers/telco-churn.csv"
            << "customer - - - - tenure - - - - - - - - - - - - - - customer_left";
        QTest::newRow("tweets") << "reviews/ro-tweets-windows1250-cedilla.csv"
                                << "source_id comment -";
        QTest::newRow("chatwoot")
            << "lookalikes/chatwoot-csat-en.csv"
            << "staff satisfaction comment customer_name customer_email customer_phone - date";
        QTest::newRow("chatwoot in Russian")
            << "lookalikes/chatwoot-csat-ru.csv"
            << "staff satisfaction comment customer_name customer_email customer_phone - date";
        QTest::newRow("booking")
            << "lookalikes/booking-extranet.csv"
            << "date customer_name source_id title comment comment - - - - - - - -";
        QTest::newRow("agoda") << "lookalikes/agoda.csv"
                               << "date customer_name source_id title comment - - - - - - -";
        QTest::newRow("google quiz") << "lookalikes/google-forms-download-en.csv"
                                     << "date customer_email - -";
        QTest::newRow("intercom") << "lookalikes/intercom-csat.csv"
                                  << "source_id date comment satisfaction customer_name - - -";
        QTest::newRow("microsoft") << "lookalikes/microsoft-forms-resaved-as-csv.csv"
                                   << "source_id skip date customer_email customer_name - -";
        QTest::newRow("tally") << "lookalikes/tally.csv"
                               << "source_id customer date customer_name -";
        QTest::newRow("trustpilot")
            << "lookalikes/trustpilot-service-reviews.csv"
            << "- - - source_id date customer customer_name title comment rating - replied_at -";
        QTest::newRow("typeform") << "lookalikes/typeform-2024-layout.csv"
                                  << "source_id satisfaction - - skip - date - - -";
        QTest::newRow("kobo") << "lookalikes/kobo-select-multiple-both.csv"
                              << "- - - - source_id date";
    }
    void fields()
    {
        if (m_folder.isEmpty())
            return;
        QFETCH(QString, file);
        QFETCH(QString, fields);
        QStringList found;
        const Read table = read(file);
        for (const ColumnMapping &column : table.mapping.columns)
            found << (column.field == Field::Question ? QStringLiteral("-")
                                                      : fieldId(column.field));
        QCOMPARE(found.join(u' '), fields);
    }

    void surveyOfR()
    {
        if (m_folder.isEmpty())
            return;
        const Read survey = read(QStringLiteral("surveys/google-forms-r-2019-english.csv"));
        QStringList mapped;
        for (int i = 0; i < survey.mapping.columns.size(); ++i) {
            if (survey.mapping.columns[i].field != Field::Question)
                mapped << QStringLiteral("%1 %2").arg(i).arg(
                    fieldId(survey.mapping.columns[i].field));
        }
        QCOMPARE(mapped, (QStringList{QStringLiteral("0 date"), QStringLiteral("18 recommend")}));
        QCOMPARE(survey.mapping.columns[0].format.dateOrder, DateOrder::MonthDayYear);
        for (const int scale : {17, 36, 37})
            QCOMPARE(survey.mapping.columns[scale].kind, QuestionKind::Scale);
        QCOMPARE(survey.mapping.columns[16].kind, QuestionKind::MultiChoice);
        // Options with commas, and no two that people ticked together.
        const QString social =
            u"Social media such as blogs, R-bloggers, Twitter, Slack, or GitHub contacts"_qs;
        QStringList torn;
        for (const ColumnMapping &column : survey.mapping.columns)
            torn << column.tornOptions;
        QCOMPARE(torn, (QStringList{
                           social, u"Your personal network, such as colleagues and professors"_qs,
                           u"Books, textbooks, or journal articles (JSS, JOSS, R-Journal)"_qs,
                           u"Conferences, meet-ups, or seminars"_qs,
                           u"Email lists such as r-help, r-packages, or r-pkg-devel"_qs, social,
                           u"Your personal network, such as colleagues and professors"_qs}));
        qint64 promoters = 0;
        qint64 detractors = 0;
        for (const auto &[score, count] : survey.recommend) {
            promoters += score >= 9 ? count : 0;
            detractors += score >= 0 && score <= 6 ? count : 0;
        }
        QCOMPARE(survey.records, 1838);
        QCOMPARE(survey.dated, 1838);
        QCOMPARE(promoters, 1386);
        QCOMPARE(detractors, 58);
    }

    void cafe()
    {
        if (m_folder.isEmpty())
            return;
        const Read survey = read(QStringLiteral("surveys/google-forms-cafe.csv"));
        QCOMPARE(survey.mapping.columns[19].format.separator, QStringLiteral(";"));
        QCOMPARE(survey.mapping.columns[17].kind, QuestionKind::Scale);
        QCOMPARE(survey.mapping.columns[20].kind, QuestionKind::Choice);
        QCOMPARE(survey.dated, 122);
    }

    void ambassadors()
    {
        if (m_folder.isEmpty())
            return;
        Read survey = read(QStringLiteral("surveys/surveymonkey-cncf-ambassadors-2020.csv"));
        const auto &columns = survey.mapping.columns;
        QCOMPARE(columns.size(), 56);
        for (int i = 4; i < 49; ++i) {
            QCOMPARE(columns[i].question, 4);
            QCOMPARE(columns[i].asked,
                     QStringLiteral("Which CNCF Project are you contributing to/representing?"));
        }
        QCOMPARE(columns[49].question, -1);
        QCOMPARE(columns[48].item, QStringLiteral("Other (please specify)"));
        QCOMPARE(survey.records, 44);
        qint64 written = 0;
        for (const auto &[text, count] : survey.answers[48])
            written += count;
        QCOMPARE(survey.answers[4][QStringLiteral("Other (please specify)")], written);
        QCOMPARE(survey.answers[4][QStringLiteral("Kubernetes")], qint64(41));
        const std::map<QString, qint64> staff{{"4", 1}, {"5", 1},  {"7", 3},
                                              {"8", 7}, {"9", 12}, {"10", 20}};
        QCOMPARE(survey.answers[50], staff);
    }

    void friendsAndFamily()
    {
        if (m_folder.isEmpty())
            return;
        const Read survey = read(QStringLiteral("surveys/nhs-friends-and-family.csv"));
        const auto &columns = survey.mapping.columns;
        QCOMPARE(columns[0].field, Field::SourceId);
        QCOMPARE(columns[2].field, Field::CustomerKey);
        QCOMPARE(columns[3].field, Field::Date);
        QCOMPARE(columns[6].field, Field::Question);
        QCOMPARE(columns[6].kind, QuestionKind::Scale);
        QCOMPARE(columns[8].field, Field::Comment);
        for (const int choice : {1, 4, 5, 7})
            QCOMPARE(columns[choice].kind, QuestionKind::Choice);
        for (int i = 9; i < columns.size(); ++i)
            QCOMPARE(columns[i].field, Field::Question);
        QCOMPARE(survey.dated, 7908);
        QCOMPARE(survey.mapping.notes.size(), 3);
        QCOMPARE(survey.mapping.notes[0].code, ProblemCode::PeopleRepeated);
        QCOMPARE(survey.mapping.notes[0].arguments, (QVariantList{7908, 4466}));
        QCOMPARE(survey.mapping.notes[1].code, ProblemCode::DateOrderMixed);
        // Lines 3851 and on were put together from an American sheet.
        QCOMPARE(survey.mapping.notes[1].arguments,
                 (QVariantList{289, QStringLiteral("dmy"), 215}));
        QCOMPARE(survey.mapping.columns[3].otherOrder.size(), 1);
        QCOMPARE(survey.mapping.notes[2].code, ProblemCode::ScaleReversed);
    }

    void stars_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<int>>("counts"); // of 1 to 5 stars
        QTest::newRow("utf-8") << "reviews/ru-car-dealer-utf8.csv"
                               << QList<int>{32, 12, 6, 19, 282};
        QTest::newRow("windows-1251")
            << "reviews/ru-car-dealer-windows1251.csv" << QList<int>{27, 12, 6, 19, 257};
    }
    void stars()
    {
        if (m_folder.isEmpty())
            return;
        QFETCH(QString, file);
        QFETCH(QList<int>, counts);
        Read reviews = read(file);
        for (int stars = 1; stars <= 5; ++stars)
            QCOMPARE(reviews.ratings[stars * 2], counts[stars - 1]);
        QCOMPARE(reviews.dated, reviews.records);
        QCOMPARE(reviews.mapping.columns[6].kind, QuestionKind::Choice);
        QVERIFY(reviews.notes.isEmpty());
    }

    void footersAreLeftOut()
    {
        if (m_folder.isEmpty())
            return;
        const Read chatwoot = read(QStringLiteral("lookalikes/chatwoot-csat-en.csv"));
        QCOMPARE(chatwoot.records, 2);
        QCOMPARE(chatwoot.rejected, 1);
        const Read agoda = read(QStringLiteral("lookalikes/agoda.csv"));
        QCOMPARE(agoda.records, 1);
        QCOMPARE(agoda.dated, 1);
        QVERIFY(agoda.notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFieldMapping)
#include "tst_fieldmapping.moc"
