// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/loadjournal.h"

#include "models/storage/database.h"
#include "models/storage/sqliteerror.h"
#include "tests/support/dump.h"
#include "tests/support/freshdatabase.h"

#include <QTest>

using namespace patron;

class TestLoadJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyDatabaseOfOursAlone();
    void somebodyElseHasItOpen();
    void thereAreResponses();
    void aLoadThatIsTakenBack();

private:
    [[nodiscard]] static QString mode(const Database &database)
    {
        return ask(const_cast<Database &>(database).sql(), QStringLiteral("PRAGMA journal_mode"))
            .toString();
    }

    FreshDatabase m_database;
};

void TestLoadJournal::init()
{
    QVERIFY(m_database.make());
}

void TestLoadJournal::anEmptyDatabaseOfOursAlone()
{
    {
        const LoadJournal journal(m_database->handle());
        QCOMPARE(mode(*m_database), QStringLiteral("delete"));
    }
    QCOMPARE(mode(*m_database), QStringLiteral("wal"));
}

void TestLoadJournal::somebodyElseHasItOpen()
{
    const auto other = std::move(*Database::open(m_database.path(), Access::Read));
    QCOMPARE(rowCount(other->sql(), QStringLiteral("response")), 0);
    const LoadJournal journal(m_database->handle());
    QCOMPARE(mode(*m_database), QStringLiteral("wal"));
}

void TestLoadJournal::thereAreResponses()
{
    QVERIFY(execute(m_database->handle(),
                    "PRAGMA foreign_keys = OFF; INSERT INTO response (workspace_id, response_id, "
                    "import_id, source_row) VALUES (1, 1, 1, 1)"));
    const LoadJournal journal(m_database->handle());
    QCOMPARE(mode(*m_database), QStringLiteral("wal"));
}

void TestLoadJournal::aLoadThatIsTakenBack()
{
    const QStringList before = dump(m_database->sql());
    {
        const LoadJournal journal(m_database->handle());
        QVERIFY(execute(m_database->handle(),
                        "BEGIN IMMEDIATE; INSERT INTO survey (workspace_id, survey_id, name) "
                        "VALUES (1, 1, 'gone'); ROLLBACK"));
    }
    QCOMPARE(dump(m_database->sql()), before);
    QCOMPARE(mode(*m_database), QStringLiteral("wal"));
}

QTEST_GUILESS_MAIN(TestLoadJournal)
#include "tst_loadjournal.moc"
