// SPDX-License-Identifier: GPL-3.0-or-later
// Cancel at every moment at which a job asks: it ends as cancelled, and the database is as it was.
// And how far a job says that it is.
#include "models/mapping/mapper.h"
#include "models/session/draftstream.h"
#include "models/session/filehash.h"
#include "models/session/filepeek.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "tests/models/files/xlsxmaker.h"
#include "tests/support/dump.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace patron;

namespace {

/// A job as it can be cancelled: the code it failed with, nothing where it did not.
using Work = std::function<std::optional<ProblemCode>(const Progress &)>;

template <class T>
std::optional<ProblemCode> outcome(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Twenty batches of five rows. Says of each how far it is, and reads ahead of whoever takes them.
class Counted final : public TableReader
{
public:
    static constexpr int batches = 20;
    static constexpr int rowsEach = 5;

    Counted() { m_shape.headers = {u"Recommend"_qs}; }
    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override
    {
        batch.clear(m_read * rowsEach + 1);
        if (m_read == batches)
            return false;
        for (int i = 0; i < rowsEach; ++i) {
            batch.addCell("9");
            batch.endRow();
        }
        progress.report(++m_read, batches);
        return true;
    }
    [[nodiscard]] Result<void> rewind(const Progress &) override { return {}; }
    [[nodiscard]] QList<Problem> notes() const override { return {}; }

private:
    TableShape m_shape;
    int m_read = 0;
};

} // namespace

class TestImportCancel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyMoment_data();
    void everyMoment();
    void theHashHearsIt();
    void progressTellsWhatWasTaken();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(u"shop.db"_qs); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QStringList content() const;
    /// How often the job asked before it ended well.
    int cancelEverywhere(const Work &work) const;

    QTemporaryDir m_folder;
    ImportId m_import;
};

namespace {

QByteArray csvOf(int rows, int score)
{
    QByteArray csv = "Response ID,Date,Recommend,Channel,Comment\n";
    for (int i = 0; i < rows; ++i)
        csv += "R-" + QByteArray::number(i) + ",2024-05-0" + QByteArray::number(1 + i % 9) + ',' +
               QByteArray::number((i + score) % 11) + ",Shop,\"fine, number " +
               QByteArray::number(i) + "\"\n";
    return csv;
}

QByteArray xlsxOf(int rows)
{
    QByteArray xml = "<row><c t=\"str\"><v>Recommend</v></c><c t=\"str\"><v>Comment</v></c></row>";
    for (int i = 0; i < rows; ++i)
        xml += "<row><c><v>" + QByteArray::number(i % 11) + "</v></c><c t=\"str\"><v>fine " +
               QByteArray::number(i) + "</v></c></row>";
    return test::xlsx({.sheets = {{"Answers", xml}}});
}

QByteArray jsonOf(int rows)
{
    QByteArray json = "[";
    for (int i = 0; i < rows; ++i)
        json += (i > 0 ? ",{" : "{") + QByteArray("\"Recommend\":") + QByteArray::number(i % 11) +
                ",\"Comment\":\"fine " + QByteArray::number(i) + "\"}";
    return json + "]";
}

} // namespace

void TestImportCancel::initTestCase()
{
    write(u"answers.csv"_qs, csvOf(6000, 0));
    write(u"later.csv"_qs, csvOf(6000, 1)); // the same answers, all changed
    write(u"answers.xlsx"_qs, xlsxOf(3000));
    write(u"answers.json"_qs, jsonOf(6000));
}

/// A shop that holds some of the answers.
void TestImportCancel::init()
{
    for (const QString &ending : {u""_qs, u"-wal"_qs, u"-shm"_qs})
        QFile::remove(database() + ending);
    QVERIFY(prepareDatabase(database()));
    const QString file = write(u"first.csv"_qs, csvOf(500, 0));
    const auto record = importFile(database(), file, {}, Progress());
    QVERIFY(record);
    m_import = record->id;
}

QString TestImportCancel::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file could not be written");
    return file.fileName();
}

QStringList TestImportCancel::content() const
{
    const auto connection = Database::open(database(), Access::Read);
    return connection ? dump((*connection)->sql()) : QStringList(u"cannot be opened"_qs);
}

int TestImportCancel::cancelEverywhere(const Work &work) const
{
    const QStringList before = content();
    // Each of the first, then ever fewer: late moments are many and alike.
    for (int asks = 0;; asks += std::max(1, asks / 8)) {
        const Progress progress;
        progress.cancelAfter(asks);
        const auto code = work(progress);
        if (!code)
            return asks;
        if (code != ProblemCode::Cancelled || content() != before) {
            qWarning("after %d asks: problem %d", asks, int(*code));
            return -1;
        }
    }
}

void TestImportCancel::everyMoment_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"answers.csv"_qs, u"answers.xlsx"_qs, u"answers.json"_qs})
        QTest::newRow(qPrintable(u"look at "_qs + file)) << u"peek"_qs << file;
    for (const QString &file : {u"answers.csv"_qs, u"answers.json"_qs}) {
        QTest::newRow(qPrintable(u"review of "_qs + file)) << u"review"_qs << file;
        QTest::newRow(qPrintable(u"import of "_qs + file)) << u"import"_qs << file;
        QTest::newRow(qPrintable(u"commit of "_qs + file)) << u"commit"_qs << file;
    }
    QTest::newRow("import that changes rows") << u"import"_qs << u"later.csv"_qs;
    QTest::newRow("import read again") << u"again"_qs << u"later.csv"_qs;
    QTest::newRow("undo") << u"undo"_qs << u""_qs;
}

void TestImportCancel::everyMoment()
{
    QFETCH(QString, job);
    QFETCH(QString, file);
    const QString from = path(file);
    Work work;
    int fewest = 5; // a job that asks less is not heard for long
    if (job == u"peek") {
        // A look that is cancelled has no other answer than one that found nothing.
        work = [&](const Progress &progress) {
            return outcome(peekFile(database(), from, {}, Memory::Use, progress));
        };
    } else if (job == u"review") {
        work = [&](const Progress &progress) {
            return outcome(reviewFile(database(), from, {}, progress));
        };
    } else if (job == u"import") {
        work = [&](const Progress &progress) {
            return outcome(importFile(database(), from, {}, progress));
        };
    } else if (job == u"again") {
        work = [&](const Progress &progress) {
            ImportOptions options;
            options.replaces = m_import;
            return outcome(importFile(database(), from, options, progress));
        };
    } else if (job == u"commit") {
        const auto review = reviewFile(database(), from, {}, Progress());
        QVERIFY(review);
        work = [&, reviewed = *review](const Progress &progress) {
            return outcome(commitReview(database(), reviewed, {}, progress));
        };
    } else {
        fewest = 2;
        work = [&](const Progress &progress) {
            const auto connection = Database::open(database(), Access::Write);
            return connection ? outcome(undoImport(**connection, m_import, progress))
                              : std::optional(connection.error().code);
        };
    }
    const int asks = cancelEverywhere(work);
    QVERIFY2(asks >= fewest, qPrintable(QString::number(asks)));
}

void TestImportCancel::theHashHearsIt()
{
    const QString file = write(u"large.csv"_qs, QByteArray(8 << 20, 'x'));
    for (int asks = 0; asks < 8; ++asks) {
        const Progress progress;
        progress.cancelAfter(asks);
        QCOMPARE(fileHash(file, progress), QString());
    }
    QVERIFY(!fileHash(file, Progress()).isEmpty());
}

/// What is read ahead is neither stored nor counted yet.
void TestImportCancel::progressTellsWhatWasTaken()
{
    Counted reader;
    Mapping mapping;
    ColumnMapping column;
    column.header = u"Recommend"_qs;
    column.field = Field::Recommend;
    mapping.columns = {column};
    Mapper mapper(mapping, QTimeZone::utc(), {});
    const Progress progress;
    qint64 taken = 0;
    const auto take = [&](const DraftBatch &batch) -> Result<void> {
        QTest::qSleep(2); // the reader runs ahead as far as it can
        if (progress.rows() != taken * Counted::rowsEach || progress.done() != taken)
            return failure(ProblemCode::Internal);
        taken += batch.rows.rows() == Counted::rowsEach;
        return {};
    };
    QVERIFY(forEachBatch(
        reader, mapper, progress, [](DraftBatch &) {}, take));
    QCOMPARE(taken, Counted::batches);
    QCOMPARE(progress.rows(), Counted::batches * Counted::rowsEach);
    QCOMPARE(progress.done(), Counted::batches);
    QCOMPARE(progress.total(), Counted::batches);
}

QTEST_GUILESS_MAIN(TestImportCancel)
#include "tst_importcancel.moc"
