// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rawconnection.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/statement.h"
#include "models/storage/transaction.h"

#include <QTest>

using namespace patron;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBack();
    void textWithoutCopy();
    void reuse();
    void mistakesAreProblems();
    void uncommittedIsGone();
    void committedStays();
    void referencesAreCheckedAgainAfterwards();

private:
    qint64 count();

    RawConnection m_connection;
};

void TestStatement::init()
{
    auto opened = openRaw(QStringLiteral(":memory:"));
    QVERIFY(opened);
    m_connection = std::move(*opened);
    QVERIFY(execute(m_connection.get(), "CREATE TABLE t (a INTEGER, b REAL, c TEXT) STRICT"));
}

qint64 TestStatement::count()
{
    auto query = Statement::prepare(m_connection.get(), "SELECT count(*) FROM t");
    return query && query->step() ? query->integer(0) : -1;
}

void TestStatement::valuesComeBack()
{
    auto insert = Statement::prepare(m_connection.get(), "INSERT INTO t VALUES (?1, ?2, ?3)");
    QVERIFY(insert);
    const QString text = QStringLiteral("Ștefan, Ёлка");
    QVERIFY(insert->bind(1, qint64{INT64_MIN}).bind(2, 0.1).bind(3, text).run());
    QVERIFY(insert->bindNull(1).bindNull(2).bind(3, std::string_view()).run());
    auto query = Statement::prepare(m_connection.get(), "SELECT a, b, c FROM t ORDER BY rowid");
    QVERIFY(query);
    QVERIFY(query->step().value());
    QCOMPARE(query->integer(0), INT64_MIN);
    QCOMPARE(query->real(1), 0.1);
    QCOMPARE(query->string(2), text);
    QVERIFY(query->step().value());
    QVERIFY(query->isNull(0));
    QVERIFY(query->isNull(1));
    QVERIFY(!query->isNull(2));
    QVERIFY(query->text(2).empty());
    QVERIFY(!query->step().value());
}

void TestStatement::textWithoutCopy()
{
    auto insert = Statement::prepare(m_connection.get(), "INSERT INTO t VALUES (1, NULL, ?1)");
    QVERIFY(insert);
    const std::string line = "one;two;three";
    QVERIFY(insert->bind(1, std::string_view(line).substr(4, 3)).run());
    auto query = Statement::prepare(m_connection.get(), "SELECT c FROM t");
    QVERIFY(query && query->step().value());
    QCOMPARE(query->string(0), QStringLiteral("two"));
}

void TestStatement::reuse()
{
    auto insert = Statement::prepare(m_connection.get(), "INSERT INTO t (a) VALUES (?1)");
    QVERIFY(insert);
    for (qint64 i = 0; i < 10; ++i)
        QVERIFY(insert->bind(1, i).run());
    QCOMPARE(count(), 10);
}

void TestStatement::mistakesAreProblems()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no such table")));
    QCOMPARE(Statement::prepare(m_connection.get(), "SELECT * FROM nowhere").error().code,
             ProblemCode::Internal);
    auto insert = Statement::prepare(m_connection.get(), "INSERT INTO t (a) VALUES (?1)");
    QVERIFY(insert);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("binding")));
    QVERIFY(!insert->bind(2, qint64{1}).run());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot store TEXT")));
    QVERIFY(!insert->bind(1, QStringLiteral("word")).run());
    QVERIFY(insert->bind(1, qint64{1}).run());
    QCOMPARE(count(), 1);
}

void TestStatement::uncommittedIsGone()
{
    {
        auto transaction = Transaction::begin(m_connection.get(), References::Checked);
        QVERIFY(transaction);
        QVERIFY(execute(m_connection.get(), "INSERT INTO t (a) VALUES (1)"));
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
}

void TestStatement::committedStays()
{
    {
        auto transaction = Transaction::begin(m_connection.get(), References::Checked);
        QVERIFY(transaction);
        QVERIFY(execute(m_connection.get(), "INSERT INTO t (a) VALUES (1)"));
        QVERIFY((*transaction)->commit());
    }
    QCOMPARE(count(), 1);
}

void TestStatement::referencesAreCheckedAgainAfterwards()
{
    QVERIFY(execute(m_connection.get(),
                    "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;"
                    "CREATE TABLE child (id INTEGER REFERENCES parent) STRICT"));
    {
        auto transaction = Transaction::begin(m_connection.get(), References::Trusted);
        QVERIFY(transaction);
        QVERIFY(execute(m_connection.get(), "INSERT INTO child VALUES (1)"));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("FOREIGN KEY")));
    QVERIFY(!execute(m_connection.get(), "INSERT INTO child VALUES (1)"));
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
