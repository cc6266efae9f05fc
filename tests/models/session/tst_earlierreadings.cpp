// SPDX-License-Identifier: GPL-3.0-or-later
// A newer export is read otherwise than an earlier one was: of the rows that both have it is said
// that they stay as they are, and one press has them read the same way.
#include "models/session/earlierreadings.h"

#include "models/session/importsession.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"

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
    QByteArray text("Date,Recommend,Service,Minutes,Channel\n");
    for (int i = first; i <= last; ++i)
        text += "2026-05-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ',' +
                QByteArray::number(i % 11) + ',' + QByteArray::number(1 + i % 5) + ',' +
                QByteArray::number(10 + i) + ',' + (i % 2 ? "Web" : "Phone") + '\n';
    return text;
}

const Problem *noteIn(const QList<Problem> &notes)
{
    const auto found = std::ranges::find(notes, ProblemCode::RowsReadOtherwise, &Problem::code);
    return found == notes.end() ? nullptr : &*found;
}

struct Desk
{
    QTemporaryDir folder;
    QThreadPool pool;
    QThreadPool writer;
    std::unique_ptr<ImportSession> session;
    QList<ProblemCode> problems;

    Desk()
    {
        writer.setMaxThreadCount(1);
        if (!prepareDatabase(database()))
            qFatal("no database");
        session = std::make_unique<ImportSession>(database(), QTimeZone::utc(), pool, writer);
        QObject::connect(session.get(), &ImportSession::failed, session.get(),
                         [this](const Problem &problem) { problems << problem.code; });
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"shop.db"_qs); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] QList<ImportRecord> imports() const
    {
        const auto connection = Database::open(database(), Access::Read);
        const auto found = connection ? listImports(**connection) : Result<QList<ImportRecord>>();
        if (!connection || !found)
            qFatal("the database cannot be read");
        return *found;
    }

    [[nodiscard]] bool isIn(State state) const { return session->state() == state; }

    void refreshLog() const
    {
        QSignalSpy read(&session->imports(), &QAbstractItemModel::modelReset);
        session->reloadLog();
        QVERIFY(read.wait());
    }

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
