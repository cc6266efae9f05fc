// SPDX-License-Identifier: GPL-3.0-or-later
// The file of rows that an import leaves out: what it says, and what it never writes over.
#include "models/session/leftoutfile.h"

#include "models/session/privacyrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

/// Title, header and a blank row above: the first answer is row 4.
const QByteArray survey("Survey of May\n\nDate,Recommend,=Comment\n2026-05-01,9,good\n,,\n"
                        "2026-05-02,7,\"two\nlines\"\nDate,Recommend,=Comment\n"
                        "2026-05-03,3,\"bad; very\"\n");

const LeftOutWords words{u"Row"_qs,
                         u"Why"_qs,
                         {{ProblemCode::RowEmpty, u"nothing; at all"_qs},
                          {ProblemCode::RowHeader, u"the header again"_qs},
                          {ProblemCode::RowFooter, u"a note"_qs},
                          {ProblemCode::RowForgotten, u"forgotten"_qs}},
                         u';'};

const QByteArray expected("\xEF\xBB\xBFRow;Why;Date;Recommend;'=Comment\r\n"
                          "5;\"nothing; at all\";;;\r\n"
                          "7;the header again;Date;Recommend;'=Comment\r\n");

struct Folder
{
    QTemporaryDir folder;

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString database() const
    {
        if (!prepareDatabase(path(u"shop.db"_qs)))
            qFatal("no database");
        return path(u"shop.db"_qs);
    }
};

const QByteArray people("Date,Recommend,Customer,E-mail\n"
                        "2026-05-01,9,Ana Pop,ana@example.com\n"
                        ",,,\n"
                        "2026-05-02,7,Olga Moraru,olga@example.com\n"
                        "2026-05-03,3,Ion Rusu,ion@example.com\n");

bool forget(const QString &database, const QString &who)
{
    return forgetPerson(database, who, ErasedScores::Removed, QDate(2026, 11, 22), {}).has_value();
}

} // namespace

class TestLeftOutFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideAnImport();
    void ofAReview();
    void aFileChangedMeanwhile();
    void whereEveryRowIsLeftOut();
    void ofTheForgottenOnlyTheNumber_data();
    void ofTheForgottenOnlyTheNumber();
    void writesOver_data();
    void writesOver();
    void aFolderThatIsNotThere();
};

void TestLeftOutFile::besideAnImport()
{
    const Folder desk;
    LeftOutFile leftOut(desk.path(u"out.csv"_qs), words);
    const auto record =
        importFile(desk.database(), desk.write(u"may.csv"_qs, survey), {}, Progress(), &leftOut);
    QVERIFY(record);
    QCOMPARE(record->rejected, 2);
    QCOMPARE(desk.read(u"out.csv"_qs), QByteArray()); // nothing half
    const auto rows = leftOut.finish();
    QVERIFY(rows);
    QCOMPARE(*rows, 2);
    QCOMPARE(desk.read(u"out.csv"_qs), expected);
}

void TestLeftOutFile::ofAReview()
{
    const Folder desk;
    const auto review =
        reviewFile(desk.database(), desk.write(u"may.csv"_qs, survey), {}, Progress());
    QVERIFY(review);
    LeftOutFile leftOut(desk.path(u"out.csv"_qs), words);
    const auto rows = saveLeftOut(desk.database(), *review, {}, leftOut, Progress());
    QVERIFY(rows);
    QCOMPARE(*rows, 2);
    QCOMPARE(desk.read(u"out.csv"_qs), expected);
}

void TestLeftOutFile::aFileChangedMeanwhile()
{
    const Folder desk;
    const QString file = desk.write(u"may.csv"_qs, survey);
    const auto review = reviewFile(desk.database(), file, {}, Progress());
    QVERIFY(review);
    QByteArray other = survey;
    static_cast<void>(desk.write(u"may.csv"_qs, other.replace("\n,,\n", "\n,8,\n")));
    LeftOutFile leftOut(desk.path(u"out.csv"_qs), words);
    const auto rows = saveLeftOut(desk.database(), *review, {}, leftOut, Progress());
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ProblemCode::FileChanged);
    QVERIFY(!QFile::exists(desk.path(u"out.csv"_qs)));
}

void TestLeftOutFile::whereEveryRowIsLeftOut()
{
    const Folder desk;
    const QString file = desk.write(u"empty.csv"_qs, "Date,Recommend\n,\n,\n");
    LeftOutFile leftOut(desk.path(u"out.csv"_qs), words);
    const auto record = importFile(desk.database(), file, {}, Progress(), &leftOut);
    QVERIFY(!record);
    QCOMPARE(record.error().code, ProblemCode::NothingToImport);
    QCOMPARE(leftOut.finish().value_or(0), 2);
    QCOMPARE(desk.read(u"out.csv"_qs).count("nothing; at all"), 2);
}

void TestLeftOutFile::ofTheForgottenOnlyTheNumber_data()
{
    QTest::addColumn<bool>("isReviewed");
    QTest::addColumn<bool>("isForgottenBefore");
    QTest::newRow("beside an import") << false << true;
    QTest::newRow("of a review") << true << true;
    QTest::newRow("forgotten while the review waits") << true << false;
}

void TestLeftOutFile::ofTheForgottenOnlyTheNumber()
{
    QFETCH(const bool, isReviewed);
    QFETCH(const bool, isForgottenBefore);
    const Folder desk;
    const QString file = desk.write(u"people.csv"_qs, people);
    QVERIFY(importFile(desk.database(), file, {}, Progress()));
    if (isForgottenBefore)
        QVERIFY(forget(desk.database(), u"olga@example.com"_qs));
    LeftOutFile leftOut(desk.path(u"out.csv"_qs), words);
    if (isReviewed) {
        const auto review = reviewFile(desk.database(), file, {}, Progress());
        QVERIFY(review);
        QCOMPARE(review->rejected, isForgottenBefore ? 2 : 1);
        if (!isForgottenBefore)
            QVERIFY(forget(desk.database(), u"olga@example.com"_qs));
        QCOMPARE(saveLeftOut(desk.database(), *review, {}, leftOut, Progress()).value_or(-1), 2);
    } else {
        const auto record = importFile(desk.database(), file, {}, Progress(), &leftOut);
        QVERIFY(record);
        QCOMPARE(record->rejected, 2);
        QCOMPARE(leftOut.finish().value_or(-1), 2);
    }
    QCOMPARE(desk.read(u"out.csv"_qs),
             QByteArray("\xEF\xBB\xBFRow;Why;Date;Recommend;Customer;E-mail\r\n"
                        "3;\"nothing; at all\";;;;\r\n4;forgotten\r\n"));
}

void TestLeftOutFile::writesOver_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("an empty file") << QByteArray() << true;
    QTest::newRow("an earlier one") << expected << true;
    QTest::newRow("the owner's survey") << survey << false;
    QTest::newRow("a database") << QByteArray("SQLite format 3") << false;
}

void TestLeftOutFile::writesOver()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, isFree);
    const Folder desk;
    QCOMPARE(LeftOutFile::isFree(desk.write(u"there"_qs, before), words), isFree);
    QVERIFY(LeftOutFile::isFree(desk.path(u"not there"_qs), words));
    QVERIFY(!LeftOutFile::isFree(desk.folder.path(), words));
}

void TestLeftOutFile::aFolderThatIsNotThere()
{
    const Folder desk;
    LeftOutFile leftOut(desk.path(u"nowhere/out.csv"_qs), words);
    const auto record =
        importFile(desk.database(), desk.write(u"may.csv"_qs, survey), {}, Progress(), &leftOut);
    QVERIFY(!record);
    QCOMPARE(record.error().code, ProblemCode::WriteFailed);
    const auto again = importFile(desk.database(), desk.path(u"may.csv"_qs), {}, Progress());
    QVERIFY(again);
    QCOMPARE(again->added, 3); // the first one stored nothing
}

QTEST_GUILESS_MAIN(TestLeftOutFile)
#include "tst_leftoutfile.moc"
