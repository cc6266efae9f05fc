// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/neighbour.h"

#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace patron;

class TestNeighbour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importOfAnotherProgramIsNoticed();
    void whatAnotherWindowStoresIsNoticed();
    void ownImportIsKnown();

private:
    static constexpr int settle = 100;

    static void import(const QTemporaryDir &folder, const QString &name);
};

void TestNeighbour::import(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,Date,How likely are you to recommend us? (0-10)\n" + name.toUtf8() +
               ",2026-05-04,9\n");
    file.close();
    QVERIFY(importFile(folder.filePath(u"shop.db"_qs), file.fileName(), {}, Progress()));
}

/// Though nobody comes back to the window.
void TestNeighbour::importOfAnotherProgramIsNoticed()
{
    const QTemporaryDir folder;
    QVERIFY(prepareDatabase(folder.filePath(u"shop.db"_qs)));
    QThreadPool pool;
    Neighbour neighbour(folder.filePath(u"shop.db"_qs), pool, settle);
    QSignalSpy changed(&neighbour, &Neighbour::changed);
    neighbour.know();
    QVERIFY(pool.waitForDone());
    QTest::qWait(settle);
    import(folder, u"one.csv"_qs);
    QTRY_COMPARE(changed.size(), 1);
    import(folder, u"two.csv"_qs);
    QTRY_COMPARE(changed.size(), 2);
}

/// It commits into the write-ahead log, which stays as long as somebody has the database open.
void TestNeighbour::whatAnotherWindowStoresIsNoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.db"_qs);
    QVERIFY(prepareDatabase(path));
    const auto reader = Database::open(path, Access::Read);
    QVERIFY(reader);
    QThreadPool pool;
    Neighbour neighbour(path, pool, settle);
    QSignalSpy changed(&neighbour, &Neighbour::changed);
    neighbour.know();
    QVERIFY(pool.waitForDone());
    QTest::qWait(settle);
    for (int i = 1; i <= 2; ++i) {
        QFile file(folder.filePath(u"%1.csv"_qs.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Response ID,Date,How likely are you to recommend us? (0-10)\nA" +
                   QByteArray::number(i) + ",2026-05-04,9\n");
        file.close();
        const auto review = reviewFile(path, file.fileName(), {}, Progress());
        QVERIFY(review && commitReview(path, *review, {}, Progress()));
        QTRY_COMPARE(changed.size(), i);
    }
}

/// However long it takes, and however long the database is at rest in between.
void TestNeighbour::ownImportIsKnown()
{
    const QTemporaryDir folder;
    QVERIFY(prepareDatabase(folder.filePath(u"shop.db"_qs)));
    QThreadPool pool;
    Neighbour neighbour(folder.filePath(u"shop.db"_qs), pool, settle);
    QSignalSpy changed(&neighbour, &Neighbour::changed);
    neighbour.know();
    QVERIFY(pool.waitForDone());
    QTest::qWait(settle);
    bool isBusy = true;
    neighbour.setBusy([&isBusy] { return isBusy; });
    import(folder, u"one.csv"_qs);
    QTest::qWait(4 * settle);
    QVERIFY(changed.isEmpty());
    isBusy = false;
    neighbour.know();
    QTest::qWait(6 * settle);
    QVERIFY(changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestNeighbour)
#include "tst_neighbour.moc"
