// SPDX-License-Identifier: GPL-3.0-or-later
// Files in archives and compressed files, as openTable() finds the table in them.
#include "models/files/readerlist.h"
#include "models/files/unpacked.h"

#include "tablefile.h"
#include "xlsmaker.h"
#include "zipmaker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

const QByteArray survey = "id,stars,text\n1,5,good\n2,4,fine\n";
const QByteArray notes = "id,note\n1,x\n";

QByteArray page(const char *name, int stars)
{
    return QByteArray("{\"reviews\":[{\"name\":\"") + name +
           "\",\"starRating\":" + QByteArray::number(stars) + "}]}";
}

Place placeOf(const TableFile &file, const QString &entry = {})
{
    return {.file = file.path(), .sheet = entry};
}

TableOptions withSheet(const QString &sheet)
{
    TableOptions options;
    options.sheet = sheet;
    return options;
}

} // namespace

class TestPackedFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gzip_data();
    void gzip();
    void gzipRefused_data();
    void gzipRefused();
    void gzipBomb();
    void onlyEntry_data();
    void onlyEntry();
    void largestOfSeveral();
    void wordsAreNoTable();
    void askedFor_data();
    void askedFor();
    void notThere();
    void pagesOfReviews();
    void reviewsOfSeveralPlaces();
    void aDamagedEntryDoesNotTakeTheOthersWithIt_data();
    void aDamagedEntryDoesNotTakeTheOthersWithIt();
    void whatIsLeftOutIsTold_data();
    void whatIsLeftOutIsTold();
    void lockedIsAskedFor_data();
    void lockedIsAskedFor();
    void aLockedFileOfTheSameName_data();
    void aLockedFileOfTheSameName();
    void refused_data();
    void refused();
    void nothingIsLeftBehind();
    void cancelled();
};

void TestPackedFiles::gzip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CSV") << gzipped(survey);
    QTest::newRow("in two parts") << gzipped(survey.first(20)) + gzipped(survey.mid(20));
    QTest::newRow("zeros behind") << gzipped(survey) + QByteArray(512, '\0');
    QTest::newRow("JSON") << gzipped(R"([{"id":1,"stars":5,"text":"good"},)"
                                     R"({"id":2,"stars":4,"text":"fine"}])");
}

void TestPackedFiles::gzip()
{
    QFETCH(QByteArray, bytes);
    const TableFile file(bytes, u"survey.csv.gz"_qs);
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
    QCOMPARE((*reader)->shape().path, file.path());
    QCOMPARE((*reader)->shape().bytes, qint64(bytes.size()));
    QCOMPARE((*reader)->shape().headers, (QStringList{u"id"_qs, u"stars"_qs, u"text"_qs}));
    const Rows rows{{u"1"_qs, u"5"_qs, u"good"_qs}, {u"2"_qs, u"4"_qs, u"fine"_qs}};
    QCOMPARE(*readAll(**reader), rows);
    QVERIFY((*reader)->rewind(Progress()).has_value());
    QCOMPARE(*readAll(**reader), rows);
}

void TestPackedFiles::gzipRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QVariantList>("arguments");
    const QVariantList gz{u"gzip"_qs};
    const QByteArray whole = gzipped(survey);
    QByteArray wrongSum = whole;
    wrongSum[wrongSum.size() - 6] = char(wrongSum[wrongSum.size() - 6] ^ 1);
    QTest::newRow("cut in the content")
        << whole.first(whole.size() - 20) << ProblemCode::FileBroken << gz;
    QTest::newRow("cut in the sum")
        << whole.first(whole.size() - 3) << ProblemCode::FileBroken << gz;
    QTest::newRow("only the head") << whole.first(10) << ProblemCode::FileBroken << gz;
    QTest::newRow("wrong sum") << wrongSum << ProblemCode::FileBroken << gz;
    QTest::newRow("rubbish behind") << whole + "rubbish" << ProblemCode::FileBroken << gz;
    QTest::newRow("packed twice") << gzipped(whole) << ProblemCode::FileOtherFormat << gz;
    QTest::newRow("an archive within") << gzipped(zip({{"a.csv", survey}}))
                                       << ProblemCode::FileOtherFormat << QVariantList{u"ZIP"_qs};
    QTest::newRow("nothing within") << gzipped({}) << ProblemCode::FileEmpty << QVariantList();
    QTest::newRow("broken JSON") << gzipped("[{\"a\":1") << ProblemCode::FileBroken
                                 << QVariantList{u"JSON"_qs};
}

void TestPackedFiles::gzipRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    QFETCH(QVariantList, arguments);
    const TableFile file(bytes);
    const auto reader = openTable(file.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QCOMPARE(reader.error().arguments, arguments);
    QCOMPARE(reader.error().place.file, file.path());
}

void TestPackedFiles::gzipBomb()
{
    const TableFile file(gzipped(QByteArray(4 * 1024 * 1024, ' ')));
    const auto allowed = unpackGzip(file.path(), {});
    QVERIFY(allowed.has_value());
    QCOMPARE((*allowed)->size(), 4 * 1024 * 1024);
    const Problem tooLarge = stop(ProblemCode::FileTooLarge, {u"gzip"_qs}, placeOf(file));
    QCOMPARE(unpackGzip(file.path(), {}, {.freeBytes = 1024 * 1024}).error(), tooLarge);
    QCOMPARE(unpackGzip(file.path(), {}, {.bytes = 1024 * 1024}).error(), tooLarge);
    // Of 100 MB in 100 KB not even all is written.
    const TableFile bomb(gzipped(QByteArray(100 * 1024 * 1024, 'x')));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(openTable(bomb.path()).error().code, ProblemCode::FileTooLarge);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPackedFiles::onlyEntry_data()
{
    QTest::addColumn<QList<ZipPart>>("parts");
    QTest::addColumn<QString>("entry");
    QTest::newRow("alone") << QList<ZipPart>{{"survey.csv", survey}} << u"survey.csv"_qs;
    QTest::newRow("stored") << QList<ZipPart>{{"survey.csv", survey, true}} << u"survey.csv"_qs;
    QTest::newRow("in a folder") << QList<ZipPart>{{"CSV/"}, {"CSV/survey.csv", survey}}
                                 << u"CSV/survey.csv"_qs;
    QTest::newRow("with junk") << QList<ZipPart>{{"__MACOSX/._survey.csv", survey + survey},
                                                 {".DS_Store", QByteArray(300, 'x')},
                                                 {"index.html", "<html>" + QByteArray(900, ' ')},
                                                 {"logo.png", "\x89PNG\r\n\x1A\n" + survey},
                                                 {"survey.csv", survey}}
                               << u"survey.csv"_qs;
    QTest::newRow("with a file of no table")
        << QList<ZipPart>{{"about.json",
                           "{\"title\":\"Shop\",\"text\":\"long, long, long, long\"}"},
                          {"survey.csv", survey}}
        << u"survey.csv"_qs;
    QTest::newRow("with a picture that has no name of one")
        << QList<ZipPart>{{"1", "\x89PNG\r\n\x1A\n" + survey}, {"survey.csv", survey}}
        << u"survey.csv"_qs;
    QTest::newRow("with a locked picture")
        << QList<ZipPart>{{"logo.png", "\x89PNG\r\n\x1A\n", false, 1}, {"survey.csv", survey}}
        << u"survey.csv"_qs;
}

void TestPackedFiles::onlyEntry()
{
    QFETCH(QList<ZipPart>, parts);
    QFETCH(QString, entry);
    const TableFile file(zip(parts), u"export.zip"_qs);
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
    const TableShape &shape = (*reader)->shape();
    QCOMPARE(shape.path, file.path());
    QCOMPARE(shape.sheet, entry);
    QVERIFY(shape.sheets.isEmpty());
    QCOMPARE(*readAll(**reader),
             (Rows{{u"1"_qs, u"5"_qs, u"good"_qs}, {u"2"_qs, u"4"_qs, u"fine"_qs}}));
    QVERIFY((*reader)->notes().isEmpty());
}

void TestPackedFiles::largestOfSeveral()
{
    const TableFile file(
        zip({{"notes.csv", notes}, {"survey.csv", survey}, {"locked.csv", survey, false, 1}}));
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().sheet, u"survey.csv"_qs);
    QCOMPARE((*reader)->shape().sheets, (QStringList{u"notes.csv"_qs, u"survey.csv"_qs}));
    QCOMPARE((*reader)->notes(),
             (QList<Problem>{note(ProblemCode::PartsLocked, {1, u"locked.csv"_qs}, placeOf(file)),
                             note(ProblemCode::SheetChosen, {u"survey.csv"_qs, u"notes.csv"_qs},
                                  placeOf(file, u"survey.csv"_qs))}));
}

void TestPackedFiles::wordsAreNoTable()
{
    const TableFile file(zip({{"read me.txt", "Thank you\nfor your order\n" + QByteArray(500, 'x')},
                              {"survey.csv", survey}}));
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().sheet, u"survey.csv"_qs);
}

void TestPackedFiles::askedFor_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("by its path") << u"2026/notes.csv"_qs;
    QTest::newRow("by its name") << u"notes.csv"_qs;
    QTest::newRow("in capitals") << u"NOTES.CSV"_qs;
}

void TestPackedFiles::askedFor()
{
    QFETCH(QString, sheet);
    const TableFile file(zip({{"2026/notes.csv", notes}, {"survey.csv", survey}}));
    const auto reader = openTable(file.path(), withSheet(sheet));
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().sheet, u"2026/notes.csv"_qs);
    QCOMPARE(*readAll(**reader), (Rows{{u"1"_qs, u"x"_qs}}));
    QVERIFY((*reader)->notes().isEmpty());
}

void TestPackedFiles::notThere()
{
    const TableFile file(zip({{"notes.csv", notes}, {"survey.csv", survey}}));
    QCOMPARE(openTable(file.path(), withSheet(u"answers"_qs)).error(),
             stop(ProblemCode::SheetMissing, {u"answers"_qs, u"notes.csv, survey.csv"_qs},
                  placeOf(file)));
    // A list within the only file is asked for by its own name.
    const TableFile one(zip({{"all.json", R"({"a":[{"x":1},{"x":2}],"b":[{"y":1}]})"}}));
    const auto reader = openTable(one.path(), withSheet(u"b"_qs));
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().headers, QStringList{u"y"_qs});
    const auto same = openTable(one.path(), withSheet(u"all.json/b"_qs));
    QVERIFY(same.has_value());
    QCOMPARE((*same)->shape().headers, QStringList{u"y"_qs});
}

void TestPackedFiles::pagesOfReviews()
{
    const QByteArray folder = "Takeout/Google Business Profile/account-1/location-2/";
    const TableFile file(zip({{folder + "reviews-b2.json", page("third", 3)},
                              {folder + "reviews-a1.json",
                               R"({"reviews":[{"name":"second","reviewReply":{"comment":"Hi"}}]})"},
                              {folder + "reviews.json", page("first", 5)},
                              {folder + "reviews-c3.json", R"({"reviews":[]})"},
                              {folder + "data.json", R"({"title":"Shop"})"}}));
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    const TableShape &shape = (*reader)->shape();
    QCOMPARE(shape.headers, (QStringList{u"name"_qs, u"starRating"_qs, u"reviewReply.comment"_qs}));
    const Rows rows{
        {u"first"_qs, u"5"_qs, {}}, {u"second"_qs, {}, u"Hi"_qs}, {u"third"_qs, u"3"_qs, {}}};
    QCOMPARE(*readAll(**reader), rows);
    QVERIFY((*reader)->rewind(Progress()).has_value());
    QCOMPARE(*readAll(**reader), rows);
}

/// The places of a business are one table; what each is called stands beside its reviews.
void TestPackedFiles::reviewsOfSeveralPlaces()
{
    const QByteArray account = "Takeout/Google Business Profile/account-1/";
    const TableFile file(zip(
        {{account + "location-2/reviews.json", page("first", 5)},
         {account + "location-2/reviews-b.json", page("second", 4)},
         {account + "location-2/data.json", R"({"title":"Shop in Iași"})"},
         {account + "location-3/reviews.json", page("third", 1)},
         {"Takeout/Google Business Profile/account-9/location-4/reviews.json", page("fourth", 2)},
         {"Takeout/Google Business Profile/account-9/location-4/additionalData.json",
          R"({"title":" Stall\n"})"}}));
    const auto reader = openTable(file.path());
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->shape().headers,
             (QStringList{u"name"_qs, u"starRating"_qs, u"location.title"_qs}));
    const Rows rows{{u"first"_qs, u"5"_qs, u"Shop in Iași"_qs},
                    {u"second"_qs, u"4"_qs, u"Shop in Iași"_qs},
                    {u"third"_qs, u"1"_qs, u"location-3"_qs},
                    {u"fourth"_qs, u"2"_qs, u"Stall"_qs}};
    QCOMPARE(*readAll(**reader), rows);
    QVERIFY((*reader)->rewind(Progress()).has_value());
    QCOMPARE(*readAll(**reader), rows);
}

/// What cannot be read is named; the rest is a table all the same.
void TestPackedFiles::aDamagedEntryDoesNotTakeTheOthersWithIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("skipped");
    QTest::addColumn<int>("rows");
    const QByteArray folder = "Takeout/Google Business Profile/account-1/location-2/";
    QTest::newRow("the largest of two tables")
        << zip({{"big.csv", survey + survey.repeated(9), false, 0, -1, true},
                {"small.csv", survey}})
        << u"big.csv"_qs << 2;
    QTest::newRow("a page of reviews")
        << zip({{folder + "reviews.json", page("first", 5)},
                {folder + "reviews-a1.json", "{\"reviews\":[{\"name\":"}})
        << QString::fromLatin1(folder + "reviews-a1.json") << 1;
}

void TestPackedFiles::aDamagedEntryDoesNotTakeTheOthersWithIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, skipped);
    QFETCH(int, rows);
    const TableFile file(bytes);
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
    QCOMPARE(readAll(**reader)->size(), rows);
    QStringList told;
    for (const Problem &each : (*reader)->notes()) {
        if (each.code == ProblemCode::PartSkipped)
            told << each.arguments.value(0).toString();
    }
    QCOMPARE(told, QStringList{skipped});
}

void TestPackedFiles::whatIsLeftOutIsTold_data()
{
    QTest::addColumn<QList<ZipPart>>("others");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QVariantList>("arguments");
    const QByteArray packed = zip({{"a.csv", survey}});
    QTest::newRow("an archive within") << QList<ZipPart>{{"more.zip", packed}}
                                       << ProblemCode::PartSkipped << QVariantList{u"more.zip"_qs};
    QTest::newRow("packed once more")
        << QList<ZipPart>{{"more.csv.gz", gzipped(survey)}} << ProblemCode::PartSkipped
        << QVariantList{u"more.csv.gz"_qs};
    QTest::newRow("another program's data")
        << QList<ZipPart>{{"shop.db", QByteArray("SQLite format 3\0\0\0\0\0", 20)}}
        << ProblemCode::PartSkipped << QVariantList{u"shop.db"_qs};
    QTest::newRow("bytes that nobody knows")
        << QList<ZipPart>{{"data.bin", QByteArray("\1\2\0\0\3\4\0\0\0\0\5", 11).repeated(3)}}
        << ProblemCode::PartSkipped << QVariantList{u"data.bin"_qs};
    QTest::newRow("a password on one")
        << QList<ZipPart>{{"b/more.csv", survey, false, 1}} << ProblemCode::PartsLocked
        << QVariantList{1, u"b/more.csv"_qs};
    QTest::newRow("a password on two")
        << QList<ZipPart>{{"b.csv", survey, false, 1}, {"c.csv", survey, false, 1}}
        << ProblemCode::PartsLocked << QVariantList{2, u"b.csv, c.csv"_qs};
    QList<ZipPart> many;
    for (const char *name : {"b", "c", "d", "e", "f", "g"})
        many << ZipPart{name, survey, false, 1};
    QTest::newRow("a password on many")
        << many << ProblemCode::PartsLocked << QVariantList{6, u"b, c, d, e, f, …"_qs};
    QTest::newRow("a workbook with a password of its own")
        << QList<ZipPart>{{"b.xlsx", compoundFile(u"EncryptedPackage"_qs, QByteArray(5000, 'x'))}}
        << ProblemCode::PartsLocked << QVariantList{1, u"b.xlsx"_qs};
}

void TestPackedFiles::whatIsLeftOutIsTold()
{
    QFETCH(QList<ZipPart>, others);
    QFETCH(ProblemCode, code);
    QFETCH(QVariantList, arguments);
    const TableFile file(zip(QList<ZipPart>{{"survey.csv", survey}} + others));
    const auto reader = openTable(file.path());
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(problemId(reader.error().code)));
    QCOMPARE(readAll(**reader)->size(), 2);
    QCOMPARE((*reader)->notes(), QList<Problem>{note(code, arguments, placeOf(file))});
}

/// Who names a file that is locked is told that, and not that there is none of that name.
void TestPackedFiles::lockedIsAskedFor_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("by its path") << u"b/more.csv"_qs;
    QTest::newRow("by its name") << u"More.csv"_qs;
}

void TestPackedFiles::lockedIsAskedFor()
{
    QFETCH(QString, sheet);
    const TableFile file(zip({{"survey.csv", survey}, {"b/more.csv", survey, false, 1}}));
    const auto reader = openTable(file.path(), withSheet(sheet));
    QVERIFY(!reader);
    QCOMPARE(reader.error(), stop(ProblemCode::FileEncrypted, {u"ZIP"_qs}, placeOf(file)));
}

/// The whole name says more than its last part, whichever of the two files is locked.
void TestPackedFiles::aLockedFileOfTheSameName_data()
{
    QTest::addColumn<QList<ZipPart>>("parts");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("isRead");
    const QList<ZipPart> lockedWithin{{"a.csv", survey}, {"old/a.csv", notes, false, 1}};
    const QList<ZipPart> lockedAbove{{"a.csv", survey, false, 1}, {"old/a.csv", notes}};
    QTest::newRow("the readable one above") << lockedWithin << u"a.csv"_qs << true;
    QTest::newRow("the locked one within") << lockedWithin << u"old/a.csv"_qs << false;
    QTest::newRow("the readable one within") << lockedAbove << u"old/a.csv"_qs << true;
    QTest::newRow("the locked one above") << lockedAbove << u"A.csv"_qs << false;
}

void TestPackedFiles::aLockedFileOfTheSameName()
{
    QFETCH(QList<ZipPart>, parts);
    QFETCH(QString, sheet);
    QFETCH(bool, isRead);
    const TableFile file(zip(parts));
    const auto reader = openTable(file.path(), withSheet(sheet));
    QCOMPARE(reader.has_value(), isRead);
    if (!isRead)
        QCOMPARE(reader.error(), stop(ProblemCode::FileEncrypted, {u"ZIP"_qs}, placeOf(file)));
}

void TestPackedFiles::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("nothing but pictures")
        << zip({{"a.png", "\x89PNG\r\n\x1A\n"}}) << ProblemCode::TableMissing;
    QTest::newRow("only an archive")
        << zip({{"a.zip", zip({{"a.csv", survey}})}}) << ProblemCode::TableMissing;
    QTest::newRow("with a password")
        << zip({{"a.csv", survey, false, 1}}) << ProblemCode::FileEncrypted;
    QTest::newRow("with a password on all that is a table")
        << zip({{"a.csv", survey, false, 1}, {"about.json", R"({"title":"Shop"})"}})
        << ProblemCode::FileEncrypted;
    QTest::newRow("with a password, and broken JSON")
        << zip({{"a.csv", survey, false, 1}, {"a.json", "[{\"a\":1},\n{"}})
        << ProblemCode::FileEncrypted;
    QTest::newRow("only a workbook with a password")
        << zip({{"a.xlsx", compoundFile(u"EncryptedPackage"_qs, QByteArray(5000, 'x'))}})
        << ProblemCode::FileEncrypted;
    QTest::newRow("only broken JSON")
        << zip({{"a.json", "[{\"a\":1},\n{"}}) << ProblemCode::FileBroken;
    QTest::newRow("places on a map")
        << zip({{"Reviews.json", R"({"type":"FeatureCollection","features":[{"a":1}]})"}})
        << ProblemCode::TableMissing;
    QTest::newRow("wrong sum") << zip({{"a.csv", survey, false, 0, -1, true}})
                               << ProblemCode::FileBroken;
    QTest::newRow("cut") << zip({{"a.csv", survey}}).chopped(30) << ProblemCode::FileBroken;
}

void TestPackedFiles::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    const TableFile file(bytes);
    const auto reader = openTable(file.path());
    QVERIFY(!reader);
    QCOMPARE(problemId(reader.error().code), problemId(code));
    QCOMPARE(reader.error().place.file, file.path());
}

void TestPackedFiles::nothingIsLeftBehind()
{
    const auto ours = [] {
        return QDir(QDir::tempPath()).entryList({u"patron-*.tmp"_qs}, QDir::Files).size();
    };
    const qsizetype before = ours();
    {
        const TableFile file(zip({{"notes.csv", notes}, {"survey.csv", survey}}));
        const auto reader = openTable(file.path());
        QVERIFY(reader.has_value());
        QVERIFY(ours() > before);
        const TableFile broken(gzipped("[{"));
        QVERIFY(!openTable(broken.path()));
    }
    QCOMPARE(ours(), before);
}

void TestPackedFiles::cancelled()
{
    Progress progress;
    progress.cancel();
    const TableFile packed(gzipped(survey));
    QCOMPARE(openTable(packed.path(), {}, progress).error().code, ProblemCode::Cancelled);
    const TableFile archive(zip({{"survey.csv", survey}}));
    QCOMPARE(openTable(archive.path(), {}, progress).error().code, ProblemCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPackedFiles)
#include "tst_packedfiles.moc"
