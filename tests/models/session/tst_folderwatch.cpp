// SPDX-License-Identifier: GPL-3.0-or-later
// A watched folder: what arrives is told of once, when it is at rest and not known yet.
#include "models/session/folderwatch.h"

#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

const QByteArray answers("Date,Recommend\n2026-05-01,9\n2026-05-02,10\n");
constexpr int settle = 30; // milliseconds; tests that nothing comes wait for ten of them

struct Shop
{
    QTemporaryDir home;
    QTemporaryDir downloads;
    QThreadPool pool;
    FolderWatch watch;
    QStringList found; ///< names, in their order

    Shop()
        : watch(database(), pool, settle, settle)
    {
        if (!prepareDatabase(database()))
            qFatal("no database in %s", qPrintable(home.path()));
        QObject::connect(&watch, &FolderWatch::found, &watch, [this](const QStringList &files) {
            for (const QString &file : files)
                found << QFileInfo(file).fileName();
        });
    }

    [[nodiscard]] QString database() const { return home.filePath(u"shop.db"_qs); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(downloads.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    void start() { watch.watch(downloads.path(), QDateTime::currentDateTime().addSecs(-60)); }
    [[nodiscard]] bool staysAt(qsizetype files)
    {
        QTest::qWait(settle * 10);
        return found.size() == files;
    }
};

} // namespace

class TestFolderWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toldOnce()
    {
        Shop shop;
        shop.start();
        (void)shop.write(u"may.csv"_qs, answers);
        QTRY_COMPARE(shop.found, QStringList{u"may.csv"_qs});
        (void)shop.write(u"june.csv"_qs, answers + "2026-06-01,8\n");
        QTRY_COMPARE(shop.found, (QStringList{u"may.csv"_qs, u"june.csv"_qs}));
        QVERIFY(shop.staysAt(2));
    }

    void whatWasThereBefore()
    {
        Shop shop;
        (void)shop.write(u"may.csv"_qs, answers);
        shop.watch.watch(shop.downloads.path(), QDateTime::currentDateTime().addSecs(60));
        QVERIFY(shop.staysAt(0));
    }

    void knownByItsContent()
    {
        Shop shop;
        const QString file = shop.write(u"may.csv"_qs, answers);
        QVERIFY(importFile(shop.database(), file, {}, {}));
        shop.start();
        (void)shop.write(u"copy of may.csv"_qs, answers);
        QVERIFY(shop.staysAt(0));
    }

    void writtenOver()
    {
        Shop shop;
        shop.start();
        (void)shop.write(u"may.csv"_qs, answers);
        QTRY_COMPARE(shop.found.size(), 1);
        (void)shop.write(u"may.csv"_qs, answers + "2026-05-03,2\n");
        QTRY_COMPARE(shop.found.size(), 2);
    }

    /// One after the other while the ones before are still being looked at: none is forgotten.
    void manyInARow()
    {
        Shop shop;
        shop.start();
        QStringList expected;
        for (int i = 0; i < 12; ++i) {
            const QString name = QStringLiteral("day %1.csv").arg(i, 2, 10, QLatin1Char('0'));
            (void)shop.write(name, answers + QByteArray::number(i) + ",7\n");
            expected << name;
            QTest::qWait(settle / 2 + i * 3);
        }
        QTRY_COMPARE(shop.found.size(), 12);
        shop.found.sort();
        QCOMPARE(shop.found, expected);
        QVERIFY(shop.staysAt(12));
    }

    /// As a file manager moves an export of last year, or "cp -p" copies it.
    void movedHereWithItsOldTime()
    {
        Shop shop;
        shop.start();
        const QString elsewhere = shop.home.filePath(u"may.csv"_qs);
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(answers) == answers.size());
        QVERIFY(file.flush());
        const QDateTime lastYear = QDateTime::currentDateTime().addYears(-1);
        QVERIFY(file.setFileTime(lastYear, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(QFileInfo(elsewhere).lastModified() < QDateTime::currentDateTime().addDays(-1));
        QVERIFY(QFile::rename(elsewhere, shop.downloads.filePath(u"may.csv"_qs)));
        QTRY_COMPARE(shop.found, QStringList{u"may.csv"_qs});
        QVERIFY(shop.staysAt(1));
    }

    /// A share that is offline at the start: what arrives when it is back is told of, too.
    void folderComesLater()
    {
        Shop shop;
        const QString share = shop.downloads.filePath(u"share"_qs);
        shop.watch.watch(share, QDateTime::currentDateTime().addSecs(-60));
        QVERIFY(shop.staysAt(0));
        QVERIFY(QDir().mkdir(share));
        (void)shop.write(u"share/may.csv"_qs, answers);
        QTRY_COMPARE(shop.found, QStringList{u"may.csv"_qs});
        QTest::qWait(settle * 10); // no longer looked for
        (void)shop.write(u"share/june.csv"_qs, answers + "2026-06-01,8\n");
        QTRY_COMPARE(shop.found.size(), 2);
    }

    void folderGoesAndComesBack()
    {
        Shop shop;
        const QString share = shop.downloads.filePath(u"share"_qs);
        QVERIFY(QDir().mkdir(share));
        shop.watch.watch(share, QDateTime::currentDateTime().addSecs(-60));
        (void)shop.write(u"share/may.csv"_qs, answers);
        QTRY_COMPARE(shop.found.size(), 1);
        QVERIFY(QDir(share).removeRecursively());
        QVERIFY(shop.staysAt(1));
        QVERIFY(QDir().mkdir(share));
        (void)shop.write(u"share/june.csv"_qs, answers + "2026-06-01,8\n");
        QTRY_COMPARE(shop.found, (QStringList{u"may.csv"_qs, u"june.csv"_qs}));
    }

    void switchedOff()
    {
        Shop shop;
        (void)shop.write(u"may.csv"_qs, answers);
        shop.start();
        shop.watch.watch({}, {});
        QVERIFY(shop.staysAt(0));
        QVERIFY(shop.watch.folder().isEmpty());
    }

    /// The database cannot be read for a while: asked again when something else arrives.
    void noDatabaseForAWhile()
    {
        Shop shop;
        const QString aside = shop.home.filePath(u"aside.db"_qs);
        QVERIFY(QFile::rename(shop.database(), aside));
        shop.start();
        (void)shop.write(u"may.csv"_qs, answers);
        QVERIFY(shop.staysAt(0));
        QVERIFY(QFile::rename(aside, shop.database()));
        (void)shop.write(u"june.csv"_qs, answers + "2026-06-01,8\n");
        QTRY_COMPARE(shop.found.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
