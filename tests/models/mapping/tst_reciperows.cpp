// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/reciperows.h"

#include <QTest>

using namespace patron;

class TestRecipeRows : public QObject
{
    Q_OBJECT

    static Mapping mappingOf(const CellChange &change)
    {
        Mapping mapping;
        mapping.columns << ColumnMapping{
            QStringLiteral("A"), Field::Comment, QuestionKind::Text, {}};
        mapping.columns[0].change = change;
        return mapping;
    }

    static QString cell(const CellChange &change, const QString &text)
    {
        const RecipeRows rows(mappingOf(change));
        std::deque<std::string> made;
        const std::string bytes = text.toStdString();
        const std::string_view read = rows.cell(0, bytes, made);
        return QString::fromUtf8(read.data(), qsizetype(read.size()));
    }

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<CellChange>("change");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        CellChange agent;
        agent.take = u"^(.*?)\\s*\\([^()\\s]+@[^()\\s]+\\)$"_qs;
        QTest::newRow("agent with mail")
            << agent << u"Ana Popescu (ana@shop.test)"_qs << u"Ana Popescu"_qs;
        QTest::newRow("agent without mail") << agent << u"Ana (Iași)"_qs << u"Ana (Iași)"_qs;
        CellChange play;
        play.take = u"(?:reviewId=|ReviewPlace:id=)([^&#]+)"_qs;
        play.onlyTaken = true;
        QTest::newRow("id in a link")
            << play << u"https://play.test/x?reviewId=gp%3AAOq&hl=ru"_qs << u"gp%3AAOq"_qs;
        QTest::newRow("id in another link")
            << play << u"https://play.test/#ReviewPlace:id=lg7"_qs << u"lg7"_qs;
        QTest::newRow("link without id") << play << u"https://play.test/x"_qs << QString();
        CellChange dotless;
        dotless.missing = {u"Offered"_qs, u"-99"_qs};
        QTest::newRow("missing word") << dotless << u"OFFERED"_qs << QString();
        QTest::newRow("missing number") << dotless << u"-99"_qs << QString();
        QTest::newRow("begins like a missing word") << dotless << u"-9"_qs << u"-9"_qs;
        CellChange russian;
        russian.missing = {u"Нет ответа"_qs, u"Fără răspuns"_qs};
        QTest::newRow("missing word, Russian capitals") << russian << u"НЕТ ОТВЕТА"_qs << QString();
        QTest::newRow("missing word, Romanian without its signs")
            << russian << u"fara  raspuns"_qs << QString();
        QTest::newRow("more than a missing word")
            << russian << u"Нет ответа от вас"_qs << u"Нет ответа от вас"_qs;
        CellChange epoch;
        epoch.isEpoch = true;
        QTest::newRow("seconds since 1970")
            << epoch << u"1772373600"_qs << u"2026-03-01T14:00:00Z"_qs;
        QTest::newRow("milliseconds since 1970")
            << epoch << u"1772373600000"_qs << u"2026-03-01T14:00:00Z"_qs;
        QTest::newRow("a date as it is")
            << epoch << u"2026-03-01T14:00:00+0000"_qs << u"2026-03-01T14:00:00+0000"_qs;
        CellChange tens;
        tens.divide = 10;
        QTest::newRow("tens") << tens << u"45"_qs << u"4.5"_qs;
        CellChange signs;
        signs.replace = {{u"{newline}"_qs, u"\n"_qs}, {u"{lbrace}"_qs, u"{"_qs}};
        QTest::newRow("signs for others")
            << signs << u"одна{newline}две{newline}{lbrace}три"_qs << u"одна\nдве\n{три"_qs;
        QTest::newRow("no such signs") << signs << u"просто"_qs << u"просто"_qs;
        QTest::newRow("nothing wanted") << CellChange{} << u"-99"_qs << u"-99"_qs;
    }
    void cells()
    {
        QFETCH(const CellChange, change);
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        QCOMPARE(cell(change, text), read);
    }

    void rows_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<int>("reason"); // -1: none
        const auto code = [](ProblemCode reason) { return int(reason); };
        QTest::newRow("an answer") << u"0"_qs << u"2026-01-01"_qs << -1;
        QTest::newRow("test") << u"2"_qs << u"2026-01-01"_qs << code(ProblemCode::RowTest);
        QTest::newRow("test in capitals")
            << u"SURVEY TEST"_qs << u"2026-01-01"_qs << code(ProblemCode::RowTest);
        QTest::newRow("not sent") << u"0"_qs << QString() << code(ProblemCode::RowPartial);
        QTest::newRow("test, not sent") << u"2"_qs << QString() << code(ProblemCode::RowTest);
        QTest::newRow("empty status") << QString() << u"2026-01-01"_qs << -1;
        QTest::newRow("only begins so") << u"20"_qs << u"2026-01-01"_qs << -1;
    }
    void rows()
    {
        QFETCH(const QString, status);
        QFETCH(const QString, sent);
        QFETCH(const int, reason);
        Mapping mapping = mappingOf({});
        mapping.leftOut = {{ProblemCode::RowTest, 0, {u"2"_qs, u"Survey Test"_qs}, false},
                           {ProblemCode::RowPartial, 1, {}, true}};
        const std::string first = status.toStdString();
        const std::string second = sent.toStdString();
        const std::vector<std::string_view> row{first, second};
        const auto why = RecipeRows(mapping).leftOut(row);
        QCOMPARE(why ? int(*why) : -1, reason);
        includeRows({ProblemCode::RowTest, ProblemCode::RowPartial}, mapping);
        QVERIFY(!RecipeRows(mapping).leftOut(row));
    }

    void onlyWhatIsAskedForIsIncluded()
    {
        Mapping mapping = mappingOf({});
        mapping.leftOut = {{ProblemCode::RowTest, 0, {u"2"_qs}, false},
                           {ProblemCode::RowFooter, 1, {}, true}};
        includeRows({ProblemCode::RowTest}, mapping);
        QCOMPARE(mapping.leftOut.size(), 1);
        QCOMPARE(mapping.leftOut[0].reason, ProblemCode::RowFooter);
    }
};

QTEST_GUILESS_MAIN(TestRecipeRows)
#include "tst_reciperows.moc"
