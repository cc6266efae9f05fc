// SPDX-License-Identifier: GPL-3.0-or-later
// From a response back to the line of its file, and what is told where that line is gone.
#include "models/session/sourcerow.h"

#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patron;

class TestSourceRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellsOfTheFile();
    void fileIsGone();
    void rowIsAnother();
    void fileCannotBeRead();
    void noSuchResponse();

private:
    void write(const QByteArray &text)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// Of the response that came from the number-th line below the header.
    [[nodiscard]] Result<SourceRow> source(qint64 number)
    {
        auto query = Statement::prepare(m_database->handle(),
                                        "SELECT response_id FROM response WHERE source_row = ?1");
        if (!query)
            return failure(query.error());
        const Result<bool> row = query->bind(1, number + 1).step();
        return readSourceRow(*m_database, ResponseId{row && *row ? query->integer(0) : -1},
                             Progress());
    }
    [[nodiscard]] static bool keeps(const SourceRow &source, const QString &value)
    {
        return std::ranges::find(source.kept.values, value, &PersonValue::value) !=
               source.kept.values.end();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Database> m_database;
};

void TestSourceRow::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"părere.csv"_qs);
    QByteArray rows("Date;How likely are you to recommend us?;Comment;How did you pay?\n");
    for (int i = 1; i <= 20; ++i)
        rows += "2026-05-0" + QByteArray::number(1 + i % 9) + ';' + QByteArray::number(i % 11) +
                ";\"A comment, number " + QByteArray::number(i) + " of\nthe day\";" +
                (i % 2 ? "Card" : "Cash") + "\n";
    write(rows);
    const QString path = m_folder->filePath(u"patron.db"_qs);
    QVERIFY(prepareDatabase(path));
    QVERIFY(importFile(path, m_file, {}, Progress()));
    m_database = std::move(*Database::open(path, Access::Read));
}

void TestSourceRow::cellsOfTheFile()
{
    const auto third = source(3);
    QVERIFY(third);
    QCOMPARE(third->state, SourceState::FromFile);
    QCOMPARE(third->file, u"părere.csv"_qs);
    QCOMPARE(third->row, 4); // below the header, as a spreadsheet counts
    QCOMPARE(third->cells.size(), 4);
    QCOMPARE(third->cells[1].first, u"How likely are you to recommend us?"_qs);
    QCOMPARE(third->cells[1].second, u"3"_qs);
    QCOMPARE(third->cells[2].second, u"A comment, number 3 of\nthe day"_qs);
}

void TestSourceRow::fileIsGone()
{
    QVERIFY(QFile::remove(m_file));
    const auto third = source(3);
    QVERIFY(third);
    QCOMPARE(third->state, SourceState::FileGone);
    QVERIFY(third->cells.isEmpty());
    QVERIFY(keeps(*third, u"3"_qs));
    QVERIFY(keeps(*third, u"Card"_qs));
}

void TestSourceRow::rowIsAnother()
{
    write("Date;How likely are you to recommend us?;Comment;How did you pay?\n"
          "2026-06-01;9;Somebody else;Card\n2026-06-01;9;Another;Card\n2026-06-01;2;Third;Card\n");
    const auto third = source(3);
    QVERIFY(third);
    QCOMPARE(third->state, SourceState::FileChanged);
    QVERIFY(third->cells.isEmpty());
    QVERIFY(keeps(*third, u"Card"_qs));
    QCOMPARE(source(15)->state, SourceState::FileChanged); // no such row any more
}

void TestSourceRow::fileCannotBeRead()
{
    write("\x7f\x45\x4c\x46\x02\x01\x01");
    const auto third = source(3);
    QVERIFY(third);
    QCOMPARE(third->state, SourceState::FileUnread);
    QVERIFY(keeps(*third, u"Card"_qs));
}

void TestSourceRow::noSuchResponse()
{
    const auto none = source(4711);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ProblemCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSourceRow)
#include "tst_sourcerow.moc"
