// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headerlayout.h"

#include <QTest>

using namespace patron;

namespace {

/// Rows as one writes them down: cells parted by bars.
QList<QStringList> table(const QStringList &lines)
{
    QList<QStringList> rows;
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows << cells;
    }
    return rows;
}

/// "group > item" of each column, as far as it has any.
QStringList groupsOf(const HeaderLayout &layout)
{
    QStringList groups;
    for (const HeaderDetail &detail : layout.details) {
        groups << (detail.group.isEmpty() ? QString()
                                          : detail.group + QStringLiteral(" > ") + detail.item);
    }
    return groups;
}

} // namespace

class TestHeaderLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("titles");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("headers");
        QTest::newRow("a plain header")
            << QStringList{u"Date|Score|Comment"_qs, u"2026-01-02|9|Good"_qs} << 0 << 1
            << QStringList{u"Date"_qs, u"Score"_qs, u"Comment"_qs};
        QTest::newRow("a title and a period above the header")
            << QStringList{u"Otzivi||"_qs, u"January to March||"_qs, u"Date|Score|Comment"_qs,
                           u"2026-01-02|9|Good"_qs, u"2026-01-03|8|Fine"_qs}
            << 2 << 1 << QStringList{u"Date"_qs, u"Score"_qs, u"Comment"_qs};
        QTest::newRow("two columns have no title")
            << QStringList{u"Score"_qs, u"9|Good"_qs, u"8|Fine"_qs} << 0 << 1
            << QStringList{u"Score"_qs};
        QTest::newRow("answers from the first row on")
            << QStringList{u"2026-01-02|9|Good"_qs, u"2026-01-03|8|Fine"_qs,
                           u"2026-01-04|10|Great"_qs}
            << 0 << 0 << QStringList{u"A"_qs, u"B"_qs, u"C"_qs};
        QTest::newRow("years are names of columns")
            << QStringList{u"Region|2024|2025"_qs, u"North|12|14"_qs, u"South|10|11"_qs} << 0 << 1
            << QStringList{u"Region"_qs, u"2024"_qs, u"2025"_qs};
        QTest::newRow("words in every row")
            << QStringList{u"Name|City"_qs, u"Ana|Iasi"_qs, u"Ion|Cluj"_qs} << 0 << 1
            << QStringList{u"Name"_qs, u"City"_qs};
        QTest::newRow("SurveyMonkey: question above, options below")
            << QStringList{u"Respondent ID|Start Date|Where did you see us?||How was it?"_qs,
                           u"||Radio|Press|Response"_qs, u"101|1/2/2026|Radio||Very good"_qs,
                           u"102|1/3/2026||Press|Good"_qs}
            << 0 << 2
            << QStringList{u"Respondent ID"_qs, u"Start Date"_qs,
                           u"Where did you see us? [Radio]"_qs, u"Where did you see us? [Press]"_qs,
                           u"How was it?"_qs};
        QTest::newRow("SurveyMonkey without several answers, in any language")
            << QStringList{u"ID|Вам понравилось?|Вернётесь?"_qs, u"|Ответ|Ответ"_qs, u"1|Да|Да"_qs,
                           u"2|Нет|Да"_qs}
            << 0 << 2 << QStringList{u"ID"_qs, u"Вам понравилось?"_qs, u"Вернётесь?"_qs};
        QTest::newRow("a first answer without id is no second header row")
            << QStringList{u"Name|Score|Comment"_qs, u"|9|Good"_qs, u"Ana|8|Fine"_qs} << 0 << 1
            << QStringList{u"Name"_qs, u"Score"_qs, u"Comment"_qs};
        QTest::newRow("Qualtrics: code, question, import id")
            << QStringList{u"StartDate|Status|Q1"_qs, u"Start Date|Response Type|How was it?"_qs,
                           uR"({"ImportId":"startDate"}|{"ImportId":"status"}|{"ImportId":"QID1"})"_qs,
                           u"2026-01-02|0|5"_qs}
            << 0 << 3 << QStringList{u"Start Date"_qs, u"Response Type"_qs, u"How was it?"_qs};
        QTest::newRow("Qualtrics of old")
            << QStringList{u"V1|V2|Q1|"_qs, u"ResponseID|ResponseSet|How was it?|"_qs,
                           u"R_1|Default|5|"_qs}
            << 0 << 2
            << QStringList{u"ResponseID"_qs, u"ResponseSet"_qs, u"How was it?"_qs, QString()};
        QTest::newRow("names over several columns, none over the first")
            << QStringList{u"|Оценка|||"_qs, u"Дата|Цена|Сервис|Чистота|Комментарий"_qs,
                           u"05.03.2026|5|4|5|Хорошо"_qs, u"06.03.2026|3|4|2|Так себе"_qs}
            << 1 << 1
            << QStringList{u"Дата"_qs, u"Цена"_qs, u"Сервис"_qs, u"Чистота"_qs, u"Комментарий"_qs};
        QTest::newRow("merged names over several columns, none over the first")
            << QStringList{u"|Shop|Shop|Site|Site"_qs, u"Date|Price|Speed|Price|Speed"_qs,
                           u"2026-03-05|5|4|5|3"_qs, u"2026-03-06|3|4|2|5"_qs}
            << 0 << 2
            << QStringList{u"Date"_qs, u"Shop [Price]"_qs, u"Shop [Speed]"_qs, u"Site [Price]"_qs,
                           u"Site [Speed]"_qs};
        QTest::newRow("names over several columns, the first too")
            << QStringList{u"Client|||Scores||"_qs, u"Name|City|Date|NPS|CSAT|Why?"_qs,
                           u"Ana|Iasi|2026-03-05|9|4|Fast"_qs, u"Ion|Cluj|2026-03-06|3|4|Slow"_qs}
            << 0 << 2
            << QStringList{u"Name"_qs, u"City"_qs, u"Date"_qs, u"NPS"_qs, u"CSAT"_qs, u"Why?"_qs};
        QTest::newRow("the first cell merged downwards, the others sideways")
            << QStringList{u"Дата|Оценка|Оценка|Комментарий"_qs, u"|Цена|Сервис|"_qs,
                           u"05.03.2026|5|4|Хорошо"_qs, u"06.03.2026|3|4|Так себе"_qs}
            << 0 << 2 << QStringList{u"Дата"_qs, u"Цена"_qs, u"Сервис"_qs, u"Комментарий"_qs};
        QTest::newRow("a column of row numbers has no name")
            << QStringList{u"|Date|NPS"_qs, u"0|2026-03-05|9"_qs, u"1|2026-03-06|3"_qs} << 0 << 1
            << QStringList{QString(), u"Date"_qs, u"NPS"_qs};
        QTest::newRow("a first answer that skipped every score")
            << QStringList{u"Name||NPS"_qs, u"Ana|x|-"_qs, u"Ion|y|9"_qs, u"Eva|z|8"_qs} << 0 << 1
            << QStringList{u"Name"_qs, QString(), u"NPS"_qs};
        QTest::newRow("a first answer that does not apply")
            << QStringList{u"Name||NPS"_qs, u"Ana|x|N/A"_qs, u"Ion|y|9"_qs, u"Eva|z|8"_qs} << 0 << 1
            << QStringList{u"Name"_qs, QString(), u"NPS"_qs};
        QTest::newRow("LimeSurvey VV: questions above, codes below")
            << QStringList{u"Response ID|Date submitted|How was it?"_qs, u"id|submitdate|1X2X3"_qs,
                           u"1|2026-03-05|5"_qs}
            << 0 << 2 << QStringList{u"Response ID"_qs, u"Date submitted"_qs, u"How was it?"_qs};
        QTest::newRow("a row of hashtags for machines")
            << QStringList{u"place|score"_qs, u"#loc+name|#indicator"_qs, u"Iasi|5"_qs} << 0 << 2
            << QStringList{u"place"_qs, u"score"_qs};
    }

    void layout()
    {
        QFETCH(QStringList, lines);
        const HeaderLayout layout = findHeader(table(lines), {}, {});
        QTEST(layout.titleRows, "titles");
        QTEST(layout.headerRows, "rows");
        QTEST(layout.headers, "headers");
    }

    void ownersWord()
    {
        const auto rows = table({u"a|b|c"_qs, u"d|e|f"_qs, u"1|2|3"_qs});
        QCOMPARE(findHeader(rows, 1, 1).headers, (QStringList{u"d"_qs, u"e"_qs, u"f"_qs}));
        QCOMPARE(findHeader(rows, 0, 0).headers, (QStringList{u"A"_qs, u"B"_qs, u"C"_qs}));
        QCOMPARE(findHeader(rows, 0, 2).headers, (QStringList{u"d"_qs, u"e"_qs, u"f"_qs}));
        // More than there are: never beyond the last row.
        QCOMPARE(findHeader(rows, 9, 9).titleRows, 2);
    }

    void groups_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("Google Forms and LimeSurvey")
            << u"Rate us [Price]|Rate us [Speed]|Age"_qs
            << QStringList{u"Rate us > Price"_qs, u"Rate us > Speed"_qs, QString()};
        QTest::newRow("republished")
            << u"What did you eat? - Pie|What did you eat? - Ham"_qs
            << QStringList{u"What did you eat? > Pie"_qs, u"What did you eat? > Ham"_qs};
        QTest::newRow("Kobo") << u"diet|diet/vegan|diet/gluten_free"_qs
                              << QStringList{QString(), u"diet > vegan"_qs,
                                             u"diet > gluten_free"_qs};
        QTest::newRow("Tally") << u"You like (Tea)|You like (Milk)"_qs
                               << QStringList{u"You like > Tea"_qs, u"You like > Milk"_qs};
        QTest::newRow("units are no options") << u"Reply (min)|Comment"_qs << QStringList{};
        QTest::newRow("one alone is no group") << u"Rate us [Price]|Age"_qs << QStringList{};
    }

    void groups()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, groups);
        const HeaderLayout layout = findHeader(table({header, u"x"_qs}), 0, 1);
        QCOMPARE(groupsOf(layout), groups);
    }

    void codesAndItemsOfQualtrics()
    {
        const HeaderLayout layout = findHeader(
            table({u"ResponseId|Q2_1|Q2_2"_qs, u"Response ID|Which? - Tea|Which? - Milk"_qs,
                   uR"({"ImportId":"_recordId"}|{"ImportId":"QID2"}|{"ImportId":"QID2"})"_qs,
                   u"R_1|1|"_qs}),
            {}, {});
        QCOMPARE(layout.details[0].code, u"ResponseId"_qs);
        QCOMPARE(layout.details[2].code, u"Q2_2"_qs);
        QCOMPARE(groupsOf(layout),
                 (QStringList{QString(), u"Which? > Tea"_qs, u"Which? > Milk"_qs}));
    }

    void columnsBeyondZ()
    {
        QStringList row;
        for (int i = 0; i < 28; ++i)
            row << u"5"_qs;
        const HeaderLayout layout = findHeader({row, row, row}, {}, {});
        QCOMPARE(layout.headerRows, 0);
        QCOMPARE(layout.headers.mid(25), (QStringList{u"Z"_qs, u"AA"_qs, u"AB"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestHeaderLayout)
#include "tst_headerlayout.moc"
