// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/problemtext.h"

#include "tests/views/text/speaking.h"
#include "views/text/leftoutwords.h"

#include <QTest>

namespace patron {

class TestProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemIsASentence_data();
    void everyProblemIsASentence();
    void countsHaveTheirForm_data();
    void countsHaveTheirForm();
    void placeIsNamed_data();
    void placeIsNamed();
    void aPartOfAnArchiveIsNoSheet();
    void wholePathWhereTheDataLies();
    void exampleIsQuoted();
    void exampleIsQuotedOnce();
    void longHeadersAreShortened();
    void theScoreIsNamed();
    void fileThatCouldNotBeWrittenIsNamedOnce();
    void wordsOfAFileAreNoPlaceholders();
    void everyReasonOfALeftOutRowIsSaid();
    void passwordOfAnArchive_data();
    void passwordOfAnArchive();
};

/// Words that are the same in every language: names, formats and the words of the file.
const QStringList keptWords{u"Patron"_qs, u"CSV"_qs, u"ZIP"_qs, u"DMY"_qs};

/// Arguments fit for every code: the first is a number and a word.
QVariantList numbers(qint64 count)
{
    return {count, count};
}

void TestProblemText::everyProblemIsASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ProblemCode>("code");
    for (const QString &language : Speaking::ids()) {
        for (const ProblemCode code : allProblemCodes())
            QTest::addRow("%s in %s", qPrintable(problemId(code)), qPrintable(language))
                << language << code;
    }
}

void TestProblemText::everyProblemIsASentence()
{
    QFETCH(const QString, language);
    QFETCH(const ProblemCode, code);
    const QString english = problemText(stop(code, numbers(1)), QLocale::c());
    const Speaking speaking(language);
    QVERIFY(speaking.isLoaded());
    QStringList kept = keptWords;
    if (code == ProblemCode::MapFieldUnknown) { // lists the names of the command line
        const QString text = problemText(stop(code, {u"ZIP"_qs}), speaking.locale());
        QVERIFY2(text.contains(u"reply_time"), qPrintable(text));
        return;
    }
    if (code ==
        ProblemCode::NameUnknown) { // and so does this one, each with its name in the window
        const QString text = problemText(stop(code, {u"ZIP"_qs}), speaking.locale());
        QVERIFY2(text.contains(u"age_group ("_qs) && text.contains(u"quarter"), qPrintable(text));
        return;
    }
    for (const qint64 count : {0, 1, 2, 5, 11, 19, 20, 21, 101, 111}) {
        const QString text = problemText(stop(code, numbers(count)), speaking.locale());
        const QString fault = speaking.faultOf(text, kept);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        Problem placed = stop(code, numbers(count));
        placed.place.file = u"may.csv"_qs;
        const QString behind = problemText(placed, speaking.locale()).mid(9);
        const bool isName = behind.startsWith(u"Patron") || behind[1].isUpper();
        QVERIFY2(isName || !behind[0].isUpper(), qPrintable(behind));
        QVERIFY2(text.size() > 20 && text.size() < 330, qPrintable(text));
        QVERIFY2(!text.contains(problemId(code)), qPrintable(text));
        if (language != u"en" && count == 1)
            QVERIFY2(text != english, qPrintable(text));
    }
    // Without its arguments it is still a sentence, should a caller forget them.
    QVERIFY(speaking.faultOf(problemText(stop(code), speaking.locale()), kept).isEmpty());
}

void TestProblemText::countsHaveTheirForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *language, qint64 count, const char *start) {
        QTest::addRow("%s %lld", language, count)
            << QString::fromUtf8(language) << count << QString::fromUtf8(start);
    };
    row("en", 1, "1 date could not be read. The answer");
    row("en", 1204, "1,204 dates could not be read. These answers");
    row("ro", 1, "1 dată nu a putut fi citită.");
    row("ro", 2, "2 date nu au putut fi citite.");
    row("ro", 20, "20 de date nu au putut fi citite.");
    row("ru", 1, "1 дату не удалось прочитать.");
    row("ru", 3, "3 даты не удалось прочитать.");
    row("ru", 11, "11 дат не удалось прочитать.");
    row("ru", 21, "21 дату не удалось прочитать.");
}

void TestProblemText::countsHaveTheirForm()
{
    QFETCH(const QString, language);
    QFETCH(const qint64, count);
    QFETCH(const QString, start);
    const Speaking speaking(language);
    const QString text = problemText(note(ProblemCode::DateUnreadable, {count}), speaking.locale());
    QVERIFY2(text.startsWith(start), qPrintable(text));
}

void TestProblemText::placeIsNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("start");
    QTest::newRow("English") << u"en"_qs
                             << u"reviews.csv, sheet “May”, row 1,204, column “Date”: 3 dates"_qs;
    QTest::newRow("Romanian")
        << u"ro"_qs << u"reviews.csv, foaia „May”, rândul 1.204, coloana „Date”: 3 date"_qs;
    QTest::newRow("Russian")
        << u"ru"_qs << u"reviews.csv, лист «May», строка 1\u00a0204, столбец «Date»: 3 даты"_qs;
}

void TestProblemText::placeIsNamed()
{
    QFETCH(const QString, language);
    QFETCH(const QString, start);
    const Speaking speaking(language);
    const Place place{u"/home/ana/reviews.csv"_qs, u"May"_qs, 1204, u"Date"_qs};
    const QString text =
        problemText(note(ProblemCode::DateUnreadable, {3}, place), speaking.locale());
    QVERIFY2(text.startsWith(start), qPrintable(text));
    const QString alone = problemText(note(ProblemCode::DateUnreadable, {3}), speaking.locale());
    QCOMPARE(text.mid(text.indexOf(u": ") + 2), alone);
}

void TestProblemText::aPartOfAnArchiveIsNoSheet()
{
    const Speaking speaking(u"ru"_qs);
    Problem dates = note(ProblemCode::DateUnreadable, {3});
    dates.place = {.file = u"export.zip"_qs, .sheet = u"may.csv"_qs};
    const QString text = problemText(dates, speaking.locale());
    QVERIFY2(text.startsWith(u"export.zip, файл «may.csv»: "_qs), qPrintable(text));
}

void TestProblemText::wholePathWhereTheDataLies()
{
    const Speaking speaking(u"en"_qs);
    const Place place{u"/home/ana/patron.db"_qs, {}, 0, {}};
    QVERIFY(
        problemText(stop(ProblemCode::DatabaseForeign, {}, place), QLocale::c()).contains(u"ana"));
    QVERIFY(!problemText(stop(ProblemCode::FileEmpty, {}, place), QLocale::c()).contains(u"ana"));
}

void TestProblemText::exampleIsQuoted()
{
    const Speaking speaking(u"ru"_qs);
    const QString text =
        problemText(note(ProblemCode::ValueOutOfScale, {2}, {}, u"99"_qs), speaking.locale());
    QVERIFY2(text.endsWith(u"Пример: «99»."), qPrintable(text));
}

void TestProblemText::exampleIsQuotedOnce()
{
    const Speaking speaking(u"en"_qs);
    for (const ProblemCode code : {ProblemCode::TimeUnitAssumed, ProblemCode::ZoneAssumed,
                                   ProblemCode::DecimalAssumed, ProblemCode::LettersRepaired}) {
        const QString text = problemText(note(code, {1, 2, 3}, {}, u"1,234"_qs), QLocale::c());
        QVERIFY2(text.count(u"1,234") == 1, qPrintable(text));
    }
}

void TestProblemText::longHeadersAreShortened()
{
    const Speaking speaking(u"en"_qs);
    const QString header = u"How would you\n\nrank this? "_qs + QString(300, u'x');
    const QString text =
        problemText(note(ProblemCode::RowEmpty, {}, {{}, {}, 0, header}), QLocale::c());
    QVERIFY2(text.startsWith(u"column “How would you rank this? xxx"), qPrintable(text));
    QVERIFY2(text.contains(u"x…”: the row is empty"), qPrintable(text));
    QVERIFY(text.size() < 200);
}

void TestProblemText::theScoreIsNamed()
{
    const Speaking speaking(u"en"_qs);
    const auto text = [](const QVariantList &arguments) {
        return problemText(note(ProblemCode::ScaleOther, arguments), QLocale::c());
    };
    QVERIFY(text({u"rating"_qs, u"1-10"_qs, 0})
                .startsWith(u"The answers in this column go from 1 to 10, which is not the scale "
                            "of “Stars (1 to 5)”."));
    QVERIFY(text({u"rating"_qs, u"10-10"_qs, 0})
                .startsWith(u"Every answer in this column is 10, so it cannot be told whether its "
                            "scale is that of “Stars (1 to 5)”."));
    QVERIFY(text({u"rating"_qs, u"10-10"_qs, 4, true})
                .contains(u"counted as they stand as “Stars (1 to 5)”; 4 lie outside"));
    QVERIFY(text({u"satisfaction"_qs, u"0-1"_qs, 0}).contains(u"two answers only"));
}

void TestProblemText::fileThatCouldNotBeWrittenIsNamedOnce()
{
    const Speaking speaking(u"en"_qs);
    const Place place{u"/media/stick/report.pdf"_qs, {}, 0, {}};
    const QString text =
        problemText(stop(ProblemCode::WriteFailed, {u"report.pdf"_qs}, place), QLocale::c());
    QCOMPARE(text.count(u"report.pdf"), 1);
    QVERIFY2(text.contains(u"stick"), qPrintable(text));
    const QString bare =
        problemText(stop(ProblemCode::WriteFailed, {u"report.pdf"_qs}), QLocale::c());
    QVERIFY2(bare.contains(u"report.pdf"), qPrintable(bare));
}

void TestProblemText::wordsOfAFileAreNoPlaceholders()
{
    const Speaking speaking(u"en"_qs);
    const Place place{u"%2.csv"_qs, u"%1"_qs, 7, u"%3"_qs};
    const QString text = problemText(
        note(ProblemCode::ValueUnknown, {u"%2"_qs, u"%1"_qs}, place, u"%1"_qs), QLocale::c());
    QVERIFY2(text.startsWith(
                 u"%2.csv, sheet “%1”, row 7, column “%3”: in “%2” nobody has the answer “%1”"),
             qPrintable(text));
    QVERIFY2(text.endsWith(u"An example: “%1”."), qPrintable(text));
}

void TestProblemText::everyReasonOfALeftOutRowIsSaid()
{
    const LeftOutWords words = leftOutWords(QLocale(QLocale::English));
    for (const ProblemCode code :
         {ProblemCode::RowEmpty, ProblemCode::RowFooter, ProblemCode::RowHeader,
          ProblemCode::RowPreview, ProblemCode::RowTest, ProblemCode::RowPartial,
          ProblemCode::RowSpam, ProblemCode::RowForgotten, ProblemCode::RowExpired})
        QVERIFY2(!words.reasons.value(code).isEmpty(), qPrintable(problemId(code)));
    QVERIFY(!words.reasons.contains(ProblemCode::RowsKept)); // no reason, it is imported
}

/// Who made the archive need not be who made the files: it is unpacked, not saved anew.
void TestProblemText::passwordOfAnArchive_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Speaking::ids())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestProblemText::passwordOfAnArchive()
{
    QFETCH(const QString, language);
    const Problem archive = stop(ProblemCode::FileEncrypted, {u"ZIP"_qs});
    const QString english = problemText(archive, QLocale::c());
    const Speaking speaking(language);
    const QString text = problemText(archive, speaking.locale());
    QVERIFY2(speaking.faultOf(text, keptWords).isEmpty(), qPrintable(text));
    QCOMPARE(text == english, language == u"en");
    QVERIFY(text != problemText(stop(ProblemCode::FileEncrypted, {u"XLSX"_qs}), speaking.locale()));
    const Problem parts = note(ProblemCode::PartsLocked, {2, u"b.csv, c.csv"_qs});
    QVERIFY(problemText(parts, speaking.locale()).contains(u"b.csv, c.csv"_qs));
}

} // namespace patron

QTEST_GUILESS_MAIN(patron::TestProblemText)
#include "tst_problemtext.moc"
