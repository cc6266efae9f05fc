// SPDX-License-Identifier: GPL-3.0-or-later
// What fuzzers once found, and seeded damage to a good file of each format: nothing breaks, and a
// good file is read to its end.
#include "readthrough.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace patron::fuzz;

class TestCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data() { eachDoor(); }
    void samples()
    {
        QFETCH(int, door);
        QVERIFY(readThrough(doors()[size_t(door)], doors()[size_t(door)].sample()) >= 2);
    }

    void found_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(PATRON_CORPUS));
        for (size_t i = 0; i < doors().size(); ++i) {
            const QDir folder(corpus.filePath(QLatin1String(doors()[i].id)));
            for (const QString &name : folder.entryList(QDir::Files))
                QTest::addRow("%s: %s", doors()[i].id, qPrintable(name))
                    << int(i) << folder.filePath(name);
        }
    }
    void found()
    {
        QFETCH(int, door);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        readThrough(doors()[size_t(door)], file.readAll());
    }

    void cutAnywhere_data() { eachDoor(); }
    void cutAnywhere()
    {
        QFETCH(int, door);
        const QByteArray sample = doors()[size_t(door)].sample();
        const qsizetype step = qMax<qsizetype>(1, sample.size() / 120);
        for (qsizetype size = 0; size < sample.size(); size += step)
            readThrough(doors()[size_t(door)], sample.left(size));
    }

    void damaged_data() { eachDoor(); }
    void damaged()
    {
        QFETCH(int, door);
        constexpr int tries = 150;
        // Always the same here; new damage is the fuzzers' work, or PATRON_SEED's.
        const quint32 seed = qEnvironmentVariable("PATRON_SEED", QStringLiteral("1")).toUInt();
        QRandomGenerator random(seed);
        const QByteArray sample = doors()[size_t(door)].sample();
        qInfo("PATRON_SEED=%u", seed);
        for (int i = 0; i < tries; ++i)
            readThrough(doors()[size_t(door)], damage(sample, random));
    }

private:
    static void eachDoor()
    {
        QTest::addColumn<int>("door");
        for (size_t i = 0; i < doors().size(); ++i)
            QTest::newRow(doors()[i].id) << int(i);
    }

    /// Some bytes changed, taken out, doubled.
    static QByteArray damage(QByteArray bytes, QRandomGenerator &random)
    {
        const int places = random.bounded(1, 5);
        for (int i = 0; i < places && !bytes.isEmpty(); ++i) {
            const qsizetype at = random.bounded(int(bytes.size()));
            const qsizetype length = random.bounded(1, 40);
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
                break;
            default:
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            }
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
