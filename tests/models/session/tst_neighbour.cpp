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
    import(folder, u"one.csv"_qs);
    neighbour.know();
    QTest::qWait(6 * settle);
    QVERIFY(changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestNeighbour)
#include "tst_neighbour.moc"
