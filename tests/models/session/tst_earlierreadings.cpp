// SPDX-License-Identifier: GPL-3.0-or-later
// A newer export is read otherwise than an earlier one was: of the rows that both have it is said
// that they stay as they are, and one press has them read the same way.
#include "models/session/earlierreadings.h"

#include "models/session/importsession.h"
#include "models/session/readingtext.h"
#include "models/session/readotherwise.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/mappingstore.h"
#include "tests/models/session/shopdesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patron;
using State = ImportSession::State;

namespace {

/// Answers of so many customers, from that number on. quiet: what stands in a column of no weight.
QByteArray answers(int first, int last)
{
    const QByteArrayList heard{"Radio;Press", "Radio", "Press;Friends", "Friends;Radio", "Friends"};
    QByteArray text("Date,Recommend,Service,Minutes,Channel,Heard of us\n");
    for (int i = first; i <= last; ++i)
        text += "2026-05-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ',' +
                QByteArray::number(i % 11) + ',' + QByteArray::number(1 + i % 5) + ',' +
                QByteArray::number(10 + i) + ',' + (i % 2 ? "Web" : "Phone") + ',' + heard[i % 5] +
                '\n';
    return text;
}

const Problem *noteIn(const QList<Problem> &notes)
{
    const auto found = std::ranges::find(notes, ProblemCode::RowsReadOtherwise, &Problem::code);
    return found == notes.end() ? nullptr : &*found;
}

struct Desk : test::ShopDesk
{
    void open(const QString &file) const
    {
        session->open({file});
        QTRY_VERIFY(isIn(State::Waiting));
    }

    void yes() const
    {
        session->commit();
        QTRY_VERIFY(isIn(State::Idle));
        refreshLog();
    }

    [[nodiscard]] std::optional<ReadingDecision> earlier() const
    {
        for (const ReadingDecision &each : session->decisions()) {
            if (each.reading == Reading::Earlier)
                return each;
        }
        return {};
    }

    /// Yes to this file and to reading the earlier ones the same way; what follows is not awaited.
    void yesToAll() const
    {
        session->decide(*earlier(), u"too"_qs);
        session->commit();
    }

    void turnService() const
    {
        session->read(u"Service"_qs, {u"scale"_qs}, {{u"Service"_qs, u"scale"_qs, u"5-1"_qs}});
        QTRY_VERIFY(isIn(State::Waiting));
    }
};

} // namespace

class TestEarlierReadings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsWhatIsDone()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        desk.open(desk.write(u"may.csv"_qs, answers(11, 50)));
        QVERIFY(!desk.earlier());
        desk.turnService();
        const Review review = *desk.session->review();
        QCOMPARE(review.duplicates, 20);
        QVERIFY(desk.earlier());
        QCOMPARE(desk.earlier()->count, 20);
        QCOMPARE(desk.earlier()->imports, 1);
        QCOMPARE(desk.earlier()->example, u"april.csv"_qs);
        QCOMPARE(desk.earlier()->columns, QStringList{u"Service"_qs});
        QVERIFY(desk.earlier()->isAssumed);
        QVERIFY(!needsNoAnswer(review, {}));
        desk.yes();
        const QList<ImportRecord> imports = desk.imports();
        QCOMPARE(imports.size(), 2);
        QCOMPARE(imports[0].duplicates, 20);
        const Problem *told = noteIn(imports[0].notes);
        QVERIFY(told);
        QCOMPARE(told->arguments.value(0).toLongLong(), 20);
        QCOMPARE(importsOf(*told), QList<ImportId>{imports[1].id});
        QVERIFY(desk.problems.isEmpty());
    }

    void onePressReadsThemTheSameWay()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        desk.open(desk.write(u"may.csv"_qs, answers(11, 50)));
        desk.turnService();
        const Review before = *desk.session->review();
        desk.session->decide(*desk.earlier(), u"too"_qs);
        QVERIFY(desk.isIn(State::Waiting)); // the file is not read once more for that
        QCOMPARE(*desk.session->review(), before);
        QCOMPARE(desk.earlier()->value, u"too"_qs);
        QVERIFY(!desk.earlier()->isAssumed);
        QSignalSpy replaced(desk.session.get(), &ImportSession::replaced);
        desk.yes();
        QTRY_COMPARE(replaced.size(), 1);
        QTRY_VERIFY(desk.isIn(State::Idle));
        const QList<ImportRecord> imports = desk.imports();
        QCOMPARE(imports.size(), 2);
        QCOMPARE(imports[0].file, u"april.csv"_qs); // read last
        QCOMPARE(imports[0].added, 30);
        QVERIFY(imports[0].reading.contains("5-1"));
        QVERIFY(!noteIn(imports[0].notes) && !noteIn(imports[1].notes));
        // From here on both mean the same.
        desk.open(desk.write(u"june.csv"_qs, answers(21, 60)));
        desk.turnService();
        QVERIFY(!desk.earlier());
        QCOMPARE(desk.session->review()->duplicates, 30);
        QVERIFY(desk.problems.isEmpty());
    }

    void aFileWithNothingNewReadsTheEarlierOne()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        desk.open(desk.write(u"copy.csv"_qs, answers(1, 29)));
        desk.turnService();
        QCOMPARE(desk.session->review()->added, 0);
        desk.session->decide(*desk.earlier(), u"too"_qs);
        QSignalSpy replaced(desk.session.get(), &ImportSession::replaced);
        desk.session->commit();
        QTRY_COMPARE(replaced.size(), 1);
        QTRY_VERIFY(desk.isIn(State::Idle));
        const QList<ImportRecord> imports = desk.imports();
        QCOMPARE(imports.size(), 1);
        QVERIFY(imports[0].reading.contains("5-1"));
        QCOMPARE(imports[0].added, 30);
    }

    /// Nothing of the file is new, but how it is read is worth keeping: as it was looked at, and
    /// for no other file that waits.
    void theReadingOfAFileWithNothingNewIsRemembered()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        const QString copy = desk.write(u"copy.csv"_qs, answers(1, 29));
        const QString other = desk.write(u"other.csv"_qs, "Date,Rating,Shop\n2026-05-01,5,Center\n"
                                                          "2026-05-02,4,Center\n");
        desk.session->open({copy, other});
        QTRY_VERIFY(desk.isIn(State::Waiting));
        desk.turnService();
        QVERIFY(QFile::remove(desk.folder.filePath(u"april.csv"_qs)));
        desk.session->decide(*desk.earlier(), u"too"_qs);
        desk.session->commit(u"Ours"_qs);
        QTRY_VERIFY(desk.isIn(State::Waiting));
        QCOMPARE(desk.session->currentFile(), u"other.csv"_qs);
        desk.session->commit();
        QTRY_VERIFY(desk.isIn(State::Idle));
        const auto remembered = [&desk] {
            const auto connection = Database::open(desk.database(), Access::Read);
            const auto found =
                connection ? listMappings(**connection) : Result<QList<SavedMapping>>();
            return found ? *found : QList<SavedMapping>();
        };
        QTRY_COMPARE(remembered().size(), 1);
        QCOMPARE(remembered()[0].name, u"Ours"_qs);
        QVERIFY(remembered()[0].reading.contains("5-1"));
    }

    /// A yes to one file holds before the next one is looked at.
    void theEarlierOneComesBeforeTheFilesThatWait()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        desk.session->open({desk.write(u"may.csv"_qs, answers(11, 50)),
                            desk.write(u"june.csv"_qs, answers(51, 60))});
        QTRY_VERIFY(desk.isIn(State::Waiting));
        desk.turnService();
        desk.yesToAll();
        QTRY_VERIFY(desk.isIn(State::Waiting) && desk.session->currentFile() == u"june.csv");
        const QList<ImportRecord> imports = desk.imports();
        QCOMPARE(imports[0].file, u"april.csv"_qs);
        QVERIFY(imports[0].reading.contains("5-1"));
        QVERIFY(!noteIn(imports[0].notes) && !noteIn(imports[1].notes));
    }

    /// What was promised and then stopped is still told.
    void whatIsNotReadAgainIsStillSaid()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        const ImportId april = desk.imports()[0].id;
        desk.open(desk.write(u"may.csv"_qs, answers(11, 50)));
        desk.turnService();
        connect(desk.session.get(), &ImportSession::stateChanged, this, [&desk](State state) {
            if (state == State::Reviewing && desk.session->currentFile() == u"april.csv")
                desk.session->skipAll();
        });
        desk.yesToAll();
        QTRY_VERIFY(desk.isIn(State::Idle));
        const QList<ImportRecord> imports = desk.imports();
        QCOMPARE(imports.size(), 2);
        QCOMPARE(imports[1].id, april);
        const Problem *told = noteIn(imports[0].notes);
        QVERIFY(told);
        QCOMPARE(importsOf(*told), QList<ImportId>{april});
    }

    /// A shop that overwrites one file each week is asked for the earlier one, and told so before.
    void aFileThatWasOverwrittenIsAskedFor()
    {
        Desk desk;
        const QString file = desk.write(u"export.csv"_qs, answers(1, 30));
        desk.open(file);
        desk.yes();
        const ImportId april = desk.imports()[0].id;
        desk.open(desk.write(u"export.csv"_qs, answers(11, 50)));
        desk.turnService();
        QCOMPARE(desk.earlier()->away, 1);
        QSignalSpy asked(desk.session.get(), &ImportSession::fileAsked);
        desk.yesToAll();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ImportId>(), april);
        QTRY_VERIFY(desk.isIn(State::Idle));
        QVERIFY(desk.problems.isEmpty());
        QVERIFY(noteIn(desk.imports()[0].notes));
        // The answer needs no further yes.
        QSignalSpy replaced(desk.session.get(), &ImportSession::replaced);
        desk.session->readAgain(april, desk.write(u"old.csv"_qs, answers(1, 30)));
        QTRY_COMPARE(replaced.size(), 1);
        QTRY_VERIFY(desk.isIn(State::Idle));
        QVERIFY(desk.imports()[0].reading.contains("5-1"));
        QVERIFY(!noteIn(desk.imports()[1].notes));
    }

    /// Several files are asked for; each answer is of its own.
    void severalFilesAreAskedFor()
    {
        Desk desk;
        QList<ImportId> earlier;
        for (const auto &[name, first] :
             {std::pair(u"march.csv"_qs, 1), std::pair(u"april.csv"_qs, 31)}) {
            const QString file = desk.write(name, answers(first, first + 29));
            desk.open(file);
            desk.yes();
            earlier << desk.imports()[0].id;
            QVERIFY(QFile::remove(file));
        }
        desk.open(desk.write(u"may.csv"_qs, answers(11, 80)));
        desk.turnService();
        QCOMPARE(desk.earlier()->imports, 2);
        QCOMPARE(desk.earlier()->away, 2);
        QSignalSpy asked(desk.session.get(), &ImportSession::fileAsked);
        desk.yesToAll();
        QTRY_COMPARE(asked.size(), 2);
        QTRY_VERIFY(desk.isIn(State::Idle));
        desk.refreshLog();
        QSignalSpy replaced(desk.session.get(), &ImportSession::replaced);
        desk.session->readAgain(earlier[0], desk.write(u"one.csv"_qs, answers(1, 30)));
        QTRY_COMPARE(replaced.size(), 1);
        QTRY_VERIFY(desk.isIn(State::Idle));
        // The note tells of what is left.
        const QList<ImportRecord> imports = desk.imports();
        const auto may = std::ranges::find(imports, u"may.csv"_qs, &ImportRecord::file);
        const Problem *told = noteIn(may->notes);
        QVERIFY(told);
        QCOMPARE(told->arguments.value(0).toLongLong(), 30);
        QCOMPARE(told->arguments.value(2).toString(), u"april.csv"_qs);
        QCOMPARE(importsOf(*told), QList<ImportId>{earlier[1]});
        desk.session->readAgain(earlier[1], desk.write(u"two.csv"_qs, answers(31, 60)));
        QTRY_COMPARE(replaced.size(), 2);
        QTRY_VERIFY(desk.isIn(State::Idle));
        for (const ImportRecord &each : desk.imports()) {
            QVERIFY(!noteIn(each.notes));
            QVERIFY(each.reading.contains("5-1"));
        }
    }

    /// What is wished of all columns, on the command line, reaches the earlier import too.
    void whatIsWishedOfAllIsReadLikeIt()
    {
        const ReadingWish own{u"Service"_qs, u"scale"_qs, u"1-5"_qs};
        const ReadingWish all{QString(), u"scale"_qs, u"5-1"_qs};
        const ReadingWish ofOthers{u"Elsewhere"_qs, u"scale"_qs, u"1-7"_qs};
        ImportOptions before;
        before.readings = {own};
        ImportRecord record;
        record.reading = readingText(before);
        for (const QString &header : {u"Date"_qs, u"Service"_qs})
            record.columns << ImportColumn{header};
        ImportOptions now;
        now.readings = {all, ofOthers};
        const QStringList headers{u"Date"_qs, u"Service"_qs, u"Elsewhere"_qs};
        const ImportOptions like = readLike(record, {u"Service"_qs}, headers, now);
        QCOMPARE(like.readings, QList<ReadingWish>{all});
        // And what was said of all before does not stay.
        record.reading = readingText(now);
        QCOMPARE(readLike(record, {u"Service"_qs}, headers, before).readings,
                 QList<ReadingWish>{own});
    }

    /// The owner may think better of it.
    void theyStayAsTheyAre()
    {
        Desk desk;
        desk.open(desk.write(u"april.csv"_qs, answers(1, 30)));
        desk.yes();
        desk.open(desk.write(u"may.csv"_qs, answers(11, 50)));
        desk.turnService();
        for (const QString &value : {u"too"_qs, u"stay"_qs})
            desk.session->decide(*desk.earlier(), value);
        QVERIFY(!desk.earlier()->isAssumed);
        desk.yes();
        const QList<ImportRecord> imports = desk.imports();
        QCOMPARE(imports[1].file, u"april.csv"_qs);
        QVERIFY(imports[1].reading.isEmpty());
    }

    void whichColumnsAreReadOtherwise_data()
    {
        using Readings = QList<ReadingWish>;
        using Wishes = QList<MappingWish>;
        QTest::addColumn<Wishes>("thenFields");
        QTest::addColumn<Readings>("thenRead");
        QTest::addColumn<Wishes>("fields");
        QTest::addColumn<Readings>("read");
        QTest::addColumn<QStringList>("columns");
        const ReadingWish turned{u"Service"_qs, u"scale"_qs, u"5-1"_qs};
        const ReadingWish minutes{u"Minutes"_qs, u"time-unit"_qs, u"minutes"_qs};
        const MappingWish other{u"question"_qs, u"Recommend"_qs};
        QTest::newRow("nothing") << Wishes() << Readings() << Wishes() << Readings()
                                 << QStringList();
        QTest::newRow("a scale the other way")
            << Wishes() << Readings() << Wishes() << Readings{turned} << QStringList{u"Service"_qs};
        QTest::newRow("the same in both")
            << Wishes() << Readings{turned} << Wishes() << Readings{turned} << QStringList();
        QTest::newRow("once said of the column, once of all")
            << Wishes() << Readings{{QString(), u"scale"_qs, u"5-1"_qs}} << Wishes()
            << Readings{turned} << QStringList();
        QTest::newRow("no longer so")
            << Wishes() << Readings{turned} << Wishes() << Readings() << QStringList{u"Service"_qs};
        QTest::newRow("a question") << Wishes() << Readings() << Wishes{other} << Readings()
                                    << QStringList{u"Recommend"_qs};
        QTest::newRow("what was a question") << Wishes{other} << Readings() << Wishes()
                                             << Readings() << QStringList{u"Recommend"_qs};
        QTest::newRow("what it was anyway")
            << Wishes() << Readings() << Wishes{{u"recommend"_qs, u"Recommend"_qs}} << Readings()
            << QStringList();
        QTest::newRow("a unit that was taken anyway")
            << Wishes{{u"reply_time"_qs, u"Minutes"_qs}} << Readings()
            << Wishes{{u"reply_time"_qs, u"Minutes"_qs}} << Readings{minutes} << QStringList();
        QTest::newRow("the scale it had anyway")
            << Wishes() << Readings() << Wishes()
            << Readings{{u"Service"_qs, u"scale"_qs, u"1-5"_qs}} << QStringList();
        QTest::newRow("the scale it had anyway, said before")
            << Wishes() << Readings{{u"Service"_qs, u"scale"_qs, u"1-5"_qs}} << Wishes()
            << Readings() << QStringList();
        QTest::newRow("the sign it had anyway")
            << Wishes() << Readings() << Wishes()
            << Readings{{u"Heard of us"_qs, u"separator"_qs, u";"_qs}} << QStringList();
        QTest::newRow("the sign it had anyway, said before")
            << Wishes() << Readings{{u"Heard of us"_qs, u"separator"_qs, u";"_qs}} << Wishes()
            << Readings() << QStringList();
        QTest::newRow("one answer in each cell")
            << Wishes() << Readings() << Wishes()
            << Readings{{u"Heard of us"_qs, u"separator"_qs, u"none"_qs}}
            << QStringList{u"Heard of us"_qs};
        QTest::newRow("the kind it had anyway")
            << Wishes() << Readings() << Wishes()
            << Readings{{u"Heard of us"_qs, u"kind"_qs, u"choices"_qs}} << QStringList();
        QTest::newRow("another kind") << Wishes() << Readings() << Wishes()
                                      << Readings{{u"Heard of us"_qs, u"kind"_qs, u"text"_qs}}
                                      << QStringList{u"Heard of us"_qs};
        QTest::newRow("once as the column has it, once turned for all")
            << Wishes() << Readings{{u"Service"_qs, u"scale"_qs, u"1-5"_qs}} << Wishes()
            << Readings{{QString(), u"scale"_qs, u"5-1"_qs}} << QStringList{u"Service"_qs};
        QTest::newRow("both") << Wishes() << Readings() << Wishes{other} << Readings{turned}
                              << QStringList{u"Recommend"_qs, u"Service"_qs};
    }

    /// The command line says it too.
    void whichColumnsAreReadOtherwise()
    {
        QFETCH(QList<MappingWish>, thenFields);
        QFETCH(QList<ReadingWish>, thenRead);
        QFETCH(QList<MappingWish>, fields);
        QFETCH(QList<ReadingWish>, read);
        QFETCH(QStringList, columns);
        const Desk desk;
        ImportOptions then;
        then.wishes = thenFields;
        then.readings = thenRead;
        ImportOptions now;
        now.wishes = fields;
        now.readings = read;
        QVERIFY(importFile(desk.database(), desk.write(u"april.csv"_qs, answers(1, 30)), then,
                           Progress()));
        const QString may = desk.write(u"may.csv"_qs, answers(11, 50));
        const auto review = reviewFile(desk.database(), may, now, Progress());
        const auto record = importFile(desk.database(), may, now, Progress());
        QVERIFY(review && record);
        for (const QList<Problem> &notes : {review->notes, record->notes}) {
            const Problem *told = noteIn(notes);
            QCOMPARE(told ? told->arguments.value(3).toString().split(u'\n') : QStringList(),
                     columns);
            QVERIFY(!told || told->arguments.value(0) == 20);
        }
    }

    /// A row that a later import changed is of that later one.
    void changedRowsAreOfWhoChangedThem()
    {
        const Desk desk;
        const auto file = [&desk](const QString &name, const QByteArray &scores) {
            QByteArray text("Response ID,Date,Recommend,Service\n");
            for (qsizetype i = 0; i < scores.size(); ++i)
                text += "R-" + QByteArray::number(int(i) + 1) + ",2026-05-01,9," + scores[i] + '\n';
            return desk.write(name, text);
        };
        ImportOptions turned;
        turned.readings = {{u"Service"_qs, u"scale"_qs, u"5-1"_qs}};
        QVERIFY(importFile(desk.database(), file(u"one.csv"_qs, "12345123451234512345"), {},
                           Progress()));
        const auto two = importFile(desk.database(), file(u"two.csv"_qs, "54321123451234512345"),
                                    turned, Progress());
        QVERIFY(two);
        QCOMPARE(two->changed, 4); // the third says the same
        QCOMPARE(noteIn(two->notes)->arguments.value(0), 16);
        const auto review = reviewFile(
            desk.database(), file(u"three.csv"_qs, "543211234512345123451"), turned, Progress());
        QVERIFY(review);
        QCOMPARE(review->duplicates, 20);
        QCOMPARE(noteIn(review->notes)->arguments.value(0), 16);
        QCOMPARE(noteIn(review->notes)->arguments.value(2), u"one.csv"_qs);
    }
};

QTEST_GUILESS_MAIN(TestEarlierReadings)
#include "tst_earlierreadings.moc"
