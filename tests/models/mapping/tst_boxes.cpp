// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/boxes.h"

#include "models/files/headerlayout.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "tests/models/mapping/tablefrom.h"

#include <QTest>

using namespace patron;
using test::MemoryTable;

namespace {

struct Read
{
    Mapping mapping;
    QStringList answers; ///< "row column answer", in the order they were read
};

/// Headers are grouped as a file's would be.
Read read(const QStringList &headers, const MemoryTable::Rows &rows,
          QList<HeaderDetail> details = {})
{
    groupColumns(headers, details);
    MemoryTable table(headers, rows, 1000, details);
    const auto profile = profileTable(table, Progress());
    Read result{*proposeMapping(table.shape(), *profile), {}};
    Mapper mapper(result.mapping, QTimeZone::utc(), QStringLiteral("table.csv"));
    RowBatch batch;
    RecordBatch drafts;
    while (table.read(batch, Progress()).value_or(false)) {
        mapper.map(batch, drafts);
        for (const RecordDraft &draft : drafts.view()) {
            for (const AnswerDraft &answer : draft.answers)
                result.answers << QStringLiteral("%1 %2 %3")
                                      .arg(QString::number(draft.row),
                                           QString::number(answer.column),
                                           QString::fromUtf8(answer.text.data(),
                                                             qsizetype(answer.text.size())));
        }
    }
    return result;
}

} // namespace

class TestBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data()
    {
        QTest::addColumn<QStringList>("first");  // cells below "Heard of us [Radio]", "-" = empty
        QTest::addColumn<QStringList>("second"); // below "Heard of us [Friends]"
        QTest::addColumn<bool>("areBoxes");
        QTest::addColumn<QStringList>("answers");
        using List = QStringList;
        const List radioOnly{"1 0 Radio", "2 0 Friends", "3 0 Radio", "3 0 Friends"};
        QTest::newRow("SurveyMonkey: the answer itself")
            << List{"Radio", "", "Radio"} << List{"", "Friends", "Friends"} << true << radioOnly;
        QTest::newRow("Qualtrics: 1 or nothing")
            << List{"1", "", "1"} << List{"", "1", "1"} << true << radioOnly;
        QTest::newRow("Kobo: 1 and 0")
            << List{"1", "0", "1"} << List{"0", "1", "1"} << true << radioOnly;
        QTest::newRow("LimeSurvey: Yes and No, not shown")
            << List{"Yes", "No", "Yes"} << List{"N/A", "Yes", "Yes"} << true << radioOnly;
        QTest::newRow("Tally: TRUE and FALSE")
            << List{"TRUE", "FALSE", "TRUE"} << List{"FALSE", "TRUE", "TRUE"} << true << radioOnly;
        QTest::newRow("masculinity survey: Not selected")
            << List{"Radio", "Not selected", "Radio"} << List{"Not selected", "Friends", "Friends"}
            << true << radioOnly;
        QTest::newRow("Russian") << List{u"Да"_qs, u"Нет"_qs, u"Да"_qs}
                                 << List{u"Нет"_qs, u"Да"_qs, u"Да"_qs} << true << radioOnly;
        QTest::newRow("nobody ticked the second")
            << List{"1", "", "1"} << List{"", "", ""} << true << List{"1 0 Radio", "3 0 Radio"};
        QTest::newRow("ratings line by line")
            << List{"1", "4", "5"} << List{"2", "5", "5"} << false << List();
        QTest::newRow("ratings of one unhappy customer")
            << List{"1", "1", "1"} << List{"1", "1", "1"} << false << List();
        QTest::newRow("matrix of words")
            << List{"Good", "Bad", "Good"} << List{"Bad", "Bad", "Good"} << false << List();
    }
    void ticks()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(bool, areBoxes);
        QFETCH(QStringList, answers);
        MemoryTable::Rows rows;
        for (qsizetype i = 0; i < first.size(); ++i)
            rows.push_back({first[i].toStdString(), second[i].toStdString()});
        const Read table = read({"Heard of us [Radio]", "Heard of us [Friends]"}, rows);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(table.mapping.columns[i].isOnlyBox(), areBoxes);
            QCOMPARE(table.mapping.columns[i].question, areBoxes ? 0 : -1);
        }
        if (areBoxes)
            QCOMPARE(table.answers, answers);
    }

    void otherKeepsWhatWasWritten()
    {
        const Read table =
            read({"Name", "Heard [Radio]", "Heard [Other (please specify)]", "Heard [Friends]"},
                 {{"Ana", "1", "My neighbour", ""},
                  {"Ion", "", "", "1"},
                  {"Eva", "1", "A bus stop", "1"}});
        QCOMPARE(table.mapping.columns[2].kind, QuestionKind::Text);
        QCOMPARE(table.mapping.columns[2].question, 1);
        QCOMPARE(table.answers.filter(QStringLiteral(" 1 ")),
                 (QStringList{"1 1 Radio", "1 1 Other (please specify)", "2 1 Friends", "3 1 Radio",
                              "3 1 Other (please specify)", "3 1 Friends"}));
        QCOMPARE(table.answers.filter(QStringLiteral(" 2 ")),
                 (QStringList{"1 2 My neighbour", "3 2 A bus stop"}));
    }

    /// What was written beside a box that is not called "Other" is a question of its own and does
    /// not part the boxes.
    void textBesideABox_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QStringList>("codes");
        const QString ask = u"Where did you buy?"_qs;
        QTest::newRow("Qualtrics of old, in the middle")
            << QStringList{ask + u"-Shop"_qs, ask + u"-Market"_qs, ask + u"-Market-TEXT"_qs,
                           ask + u"-Internet"_qs}
            << QStringList{"Q2_1", "Q2_2", "Q2_2_TEXT", "Q2_3"};
        QTest::newRow("Qualtrics of today")
            << QStringList{ask + u" - Shop"_qs, ask + u" - Market"_qs, ask + u" - Market - Text"_qs,
                           ask + u" - Internet"_qs}
            << QStringList{"", "", "", ""};
        QTest::newRow("the same words over the text")
            << QStringList{ask + u"-Shop"_qs, ask + u"-Market"_qs, ask + u"-Market"_qs,
                           ask + u"-Internet"_qs}
            << QStringList{"Q2_1", "Q2_2", "Q2_2_TEXT", "Q2_3"};
    }
    void textBesideABox()
    {
        QFETCH(const QStringList, headers);
        QFETCH(const QStringList, codes);
        QList<HeaderDetail> details;
        for (const QString &code : codes)
            details << HeaderDetail{code, {}, {}, {}};
        const Read table = read(headers,
                                {{"1", "", "", "1"},
                                 {"", "1", "At the corner, where it is cheap", ""},
                                 {"1", "1", "The one behind the church", "1"}},
                                details);
        for (const int box : {0, 1, 3})
            QCOMPARE(table.mapping.columns[box].question, 0);
        QVERIFY(!table.mapping.columns[2].isBox());
        QCOMPARE(table.mapping.columns[2].kind, QuestionKind::Text);
        QCOMPARE(table.mapping.columns[3].item, u"Internet"_qs);
    }

    /// Another kind of column among them: no boxes.
    void aColumnOfWordsPartsThem()
    {
        const Read table = read({"Visit [Radio]", "Visit [Day]", "Visit [Friends]"},
                                {{"1", "Monday", "1"}, {"", "Sunday", ""}, {"1", "Monday", ""}});
        QVERIFY(!table.mapping.columns[0].isBox());
    }

    void boxesShareOneQuestion()
    {
        const Read table = read({"Heard [Radio]", "Heard [Friends]", "Heard [Other]"},
                                {{"1", "", "bus"}, {"", "1", ""}});
        const QList<ImportColumn> columns = importColumns(table.mapping);
        QCOMPARE(columns[0].header, QStringLiteral("Heard"));
        QCOMPARE(columns[0].question, 0);
        QCOMPARE(columns[1].header, QStringLiteral("Heard"));
        QCOMPARE(columns[1].question, 0);
        QCOMPARE(columns[1].kind, QuestionKind::MultiChoice);
        QCOMPARE(columns[2].header, QStringLiteral("Heard [Other]"));
        QCOMPARE(columns[2].question, -1);
    }

    void aColumnWithAFieldIsNoBox()
    {
        const QStringList headers{"Where [Shop]", "Where [Online]"};
        QList<HeaderDetail> details;
        groupColumns(headers, details);
        MemoryTable table(headers, {{"1", ""}, {"", "1"}}, 1000, details);
        const auto profile = profileTable(table, Progress());
        const auto mapping = proposeMapping(table.shape(), *profile, {{"channel", "Where [Shop]"}});
        QCOMPARE(mapping->columns[0].field, Field::Channel);
        QVERIFY(!mapping->columns[0].isBox());
        QVERIFY(!mapping->columns[1].isBox());
    }
};

QTEST_GUILESS_MAIN(TestBoxes)
#include "tst_boxes.moc"
