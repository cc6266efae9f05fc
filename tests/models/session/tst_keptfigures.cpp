// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the last time: the same as those that are counted, and never those of a database
// that has changed.
#include "models/session/keptfigures.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/session/dashboardsession.h"
#include "models/session/privacyrun.h"
#include "models/storage/contentmark.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "tests/support/shopfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

Q_DECLARE_METATYPE(std::function<void()>)

namespace {

/// Forty answers through two channels, over a year.
std::vector<ShopRow> rows(const std::string &prefix = "r")
{
    constexpr qint64 first = 1'700'000'000;
    constexpr qint64 week = 7 * 86'400;
    std::vector<ShopRow> rows(40);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = prefix + std::to_string(i);
        rows[i].score = int(i * 7 % 11);
        rows[i].channel = i % 3 == 0 ? "Telefonul de serviciu" : "Web";
        rows[i].email = prefix + std::to_string(i) + "@example.com";
        rows[i].answeredAt = first + qint64(i) * week;
    }
    return rows;
}

} // namespace

class TestKeptFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameAsCounted();
    void goneWithAnyChange_data();
    void goneWithAnyChange();
    void sameAgainAfterUndo();
    void damagedFile_data();
    void damagedFile();
    void noWordsAreKept();
    void shownBeforeTheAnswers();
    void partsDoNotTakeTheirPlace();
    void filteredAtOnce();

private:
    void keep() const
    {
        const auto mark = answersMark(*m_database);
        const auto snapshot = loadSnapshot(*m_database, {});
        QVERIFY(mark && snapshot);
        QVERIFY(keepFigures(*m_database, file(), *mark, *snapshot, {}));
    }
    [[nodiscard]] QString file() const { return keptFiguresPath(m_path); }
    [[nodiscard]] std::optional<KeptFigures> kept() const
    {
        return keptFigures(*m_database, file());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    QThreadPool m_pool;
};

void TestKeptFigures::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(m_path));
    auto opened = Database::open(m_path, Access::Write);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(importRows(*m_database, rows()));
}

void TestKeptFigures::sameAsCounted()
{
    QVERIFY(!kept());
    keep();
    const auto figures = kept();
    QVERIFY(figures);
    const SnapshotCounter counter(*loadSnapshot(*m_database, {}));
    const auto counted = computeDashboard(counter, {}, cardsOf(PaneId::Overview), {});
    QVERIFY(counted && counted->responses == 40);
    QVERIFY(figures->dashboard == *counted);
}

void TestKeptFigures::goneWithAnyChange_data()
{
    QTest::addColumn<std::function<void()>>("change");
    using Change = std::function<void()>;
    QTest::newRow("another import")
        << Change([this] { QVERIFY(importRows(*m_database, rows("other"))); });
    QTest::newRow("an undo") << Change([this] {
        const auto imports = listImports(*m_database);
        QVERIFY(undoImport(*m_database, imports->first().id, {}));
    });
    QTest::newRow("somebody was forgotten") << Change([this] {
        QVERIFY(forgetPerson(m_path, u"r3@example.com"_qs, ErasedScores::Removed,
                             QDate(2026, 11, 22), {}));
        QVERIFY(!QFile::exists(file()));
    });
    QTest::newRow("somebody was forgotten, scores kept") << Change([this] {
        QVERIFY(forgetPerson(m_path, u"r3@example.com"_qs, ErasedScores::KeptNameless,
                             QDate(2026, 11, 22), {}));
        QVERIFY(!QFile::exists(file()));
    });
    QTest::newRow("another file in its place") << Change([this] {
        const auto imports = listImports(*m_database);
        QVERIFY(undoImport(*m_database, imports->first().id, {}));
        QVERIFY(importRows(*m_database, shopRecord(u"other.csv"_qs), rows()));
    });
}

void TestKeptFigures::goneWithAnyChange()
{
    QFETCH(const std::function<void()>, change);
    keep();
    QVERIFY(kept());
    const QByteArray before = *answersMark(*m_database);
    change();
    QVERIFY(*answersMark(*m_database) != before);
    QVERIFY(!kept());
}

void TestKeptFigures::sameAgainAfterUndo()
{
    keep();
    QVERIFY(importRows(*m_database, rows("other")));
    const auto imports = listImports(*m_database);
    QVERIFY(undoImport(*m_database, imports->first().id, {}));
    QVERIFY(kept());
}

void TestKeptFigures::damagedFile_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut in the format") << 10;
    QTest::newRow("cut in the mark") << 60;
    QTest::newRow("cut in the days") << 100;
    QTest::newRow("cut in the counts") << 300;
    QTest::newRow("last byte missing") << -1;
    QTest::newRow("a byte is another") << -2;
}

void TestKeptFigures::damagedFile()
{
    QFETCH(const int, bytes);
    keep();
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (bytes == -2) {
        QVERIFY(file.seek(file.size() - 9));
        QVERIFY(file.putChar('\x7f'));
    } else {
        QVERIFY(file.resize(bytes < 0 ? file.size() + bytes : bytes));
    }
    file.close();
    QVERIFY(!kept());
}

void TestKeptFigures::noWordsAreKept()
{
    keep();
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString word = u"Telefonul"_qs;
    QVERIFY(!bytes.contains(word.toUtf8()));
    QByteArray wide; // as QDataStream writes a QString
    for (const QChar c : word)
        wide += QByteArray(1, char(c.row())) + char(c.cell());
    QVERIFY(!bytes.contains(wide));
}

void TestKeptFigures::shownBeforeTheAnswers()
{
    {
        DashboardSession session(m_path, m_pool);
        session.showKept();
        session.reload();
        QTRY_VERIFY(kept());
    }
    DashboardSession session(m_path, m_pool);
    QSignalSpy figures(&session, &DashboardSession::dashboardChanged);
    session.showKept();
    QTRY_COMPARE(figures.size(), 1);
    QCOMPARE(session.dashboard().responses, 40);
    QVERIFY(!session.isLoaded());
    QVERIFY(session.questionNames().isEmpty());
    const Dashboard atOnce = session.dashboard();
    session.reload();
    QTRY_VERIFY(session.isLoaded() && figures.size() > 1);
    for (auto card = atOnce.cards.begin(); card != atOnce.cards.end(); ++card)
        QVERIFY(session.dashboard().cards.value(card.key()) == *card);
}

void TestKeptFigures::partsDoNotTakeTheirPlace()
{
    keep();
    DashboardSession session(m_path, m_pool, nullptr, 10);
    QList<qint64> seen;
    connect(&session, &DashboardSession::dashboardChanged, &session,
            [&] { seen << session.dashboard().responses; });
    bool isOfPart = false;
    connect(&session, &DashboardSession::snapshotChanged, &session,
            [&] { isOfPart = isOfPart || session.isOfPart(); });
    session.showKept();
    QTRY_COMPARE(seen.size(), 1);
    session.reload();
    QTRY_VERIFY(session.isLoaded() && session.snapshot()->isWhole && seen.size() > 1);
    QVERIFY(!seen.contains(10) && !isOfPart);
}

void TestKeptFigures::filteredAtOnce()
{
    keep();
    DashboardSession session(m_path, m_pool, nullptr, 10);
    QSignalSpy figures(&session, &DashboardSession::dashboardChanged);
    session.showKept();
    QTRY_COMPARE(figures.size(), 1);
    session.setFilter(Filter().toggled(Dimension::Channel, u"Web"_qs));
    session.reload();
    QTRY_COMPARE(session.dashboard().responses, 26);
    QCOMPARE(session.dashboard().filter, session.filter());
}

QTEST_GUILESS_MAIN(TestKeptFigures)
#include "tst_keptfigures.moc"
