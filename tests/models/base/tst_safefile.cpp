// SPDX-License-Identifier: GPL-3.0-or-later
// A failed save never costs the file that was there.
#include "models/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace patron;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

#ifdef Q_OS_UNIX
/// A disk that is full after so many bytes: works without mounting anything.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_old); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
};
#endif

} // namespace

class TestSafeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_qs);
        QVERIFY(writeWholeFile(path, "one"));
        QVERIFY(writeWholeFile(path, "two"));
        QCOMPARE(contents(path), "two");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.txt"_qs});
    }

    void keepsTheOldFileOnAFullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("less than one buffer") << 5000;
        QTest::newRow("many buffers") << 500'000;
    }

    void keepsTheOldFileOnAFullDisk()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.csv"_qs);
        QVERIFY(writeWholeFile(path, "the good old one"));
        {
            const FileSizeLimit limit(1000);
            const auto result = writeWholeFile(path, QByteArray(size, 'x'));
            QVERIFY(!result);
            QVERIFY(result.error().code == ProblemCode::DiskFull ||
                    result.error().code == ProblemCode::WriteFailed);
        }
        QCOMPARE(contents(path), "the good old one");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#else
        QSKIP("no limit on the size of files here");
#endif
    }

    void aPathThatCannotBe()
    {
        const QTemporaryDir folder;
        const auto result = writeWholeFile(folder.filePath(u"no-such-place/report.pdf"_qs), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ProblemCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
