// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot brought up to date equals one read anew, whatever happened to the database meanwhile:
// imports, undo, erasures, all by chance; the seed is printed.
#include "models/counting/snapshotrenewal.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/counting/sqlcounter.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "tests/support/randomshop.h"
#include "tests/support/shopfile.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace patron;
using namespace patron::test;

namespace {

bool sameNumbers(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::ranges::equal(
        a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

bool same(const AnswerColumn &a, const AnswerColumn &b)
{
    return a.words == b.words && sameNumbers(a.numbers, b.numbers) && a.rows == b.rows &&
           a.codes == b.codes && a.bits == b.bits;
}

bool same(const WordColumn &a, const WordColumn &b)
{
    return a.words == b.words && a.codes == b.codes;
}

bool same(const ScoreColumn &a, const ScoreColumn &b)
{
    return a.values == b.values && a.codes == b.codes;
}

bool same(const ImportedColumn &a, const ImportedColumn &b)
{
    return a.import == b.import && a.question == b.question && a.field == b.field;
}

template <class Key, class Column>
QString difference(const char *name, const std::map<Key, Column> &a, const std::map<Key, Column> &b)
{
    if (a.size() != b.size())
        return u"number of %1"_qs.arg(QLatin1String(name));
    for (const auto &[key, column] : a) {
        if (!b.contains(key) || !same(column, b.at(key)))
            return QLatin1String(name);
    }
    return {};
}

/// The first member that is not the same; empty = all are.
QString difference(const Snapshot &a, const Snapshot &b)
{
    if (a.kind != b.kind || a.isWhole != b.isWhole)
        return u"kind"_qs;
    if (a.responses != b.responses)
        return u"responses"_qs;
    if (a.seconds != b.seconds)
        return u"seconds"_qs;
    if (a.days != b.days || a.dayStarts != b.dayStarts)
        return u"days"_qs;
    if (a.hasComment != b.hasComment)
        return u"comments"_qs;
    if (a.questions != b.questions || a.imports != b.imports ||
        !std::ranges::equal(a.columns, b.columns,
                            [](const auto &x, const auto &y) { return same(x, y); }))
        return u"log"_qs;
    for (const QString &found : {difference("dimensions", a.dimensions, b.dimensions),
                                 difference("measures", a.measures, b.measures),
                                 difference("answers", a.answers, b.answers)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// Rows as messy files have them: known and new ids, none at all, changed answers, no order.
std::vector<ShopRow> randomRows(QRandomGenerator &random)
{
    static const std::vector<std::string> words{"", "Shop", "Web", "web", "Телефон", "Piață", "9"};
    const auto pick = [&] { return words[random.bounded(quint32(words.size()))]; };
    std::vector<ShopRow> rows(random.bounded(1U, 60U));
    for (ShopRow &row : rows) {
        if (random.bounded(4) != 0)
            row.id = std::to_string(random.bounded(80));
        row.score = random.bounded(11);
        row.channel = pick();
        row.comment = random.bounded(2) ? "said " + std::to_string(random.bounded(9)) : "";
        row.answer = random.bounded(2) ? std::to_string(random.bounded(12)) : pick();
        for (int i = random.bounded(4); i > 0; --i)
            row.reasons.push_back("Reason " + std::to_string(random.bounded(6)));
        row.answeredAt = 1'700'000'000 + qint64(random.bounded(9)) * 40'000;
    }
    return rows;
}

} // namespace

class TestSnapshotRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsAndUndo();
    void onlyWhatChangedIsRead();
    void erasedAndChanged();
    void nothingHappened();
    void wordThatIsNoMore();
    void newestFirst();
    void notWholeIsReadAnew();

private:
    std::unique_ptr<Database> open(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (!prepareDatabase(path))
            return nullptr;
        auto database = Database::open(path, Access::Write);
        return database ? std::move(*database) : nullptr;
    }
    /// Empty = done.
    static QString run(Database &database, const QString &sql)
    {
        QSqlQuery query(database.sql());
        return query.exec(sql) ? QString() : query.lastError().text() + u": "_qs + sql;
    }

    QTemporaryDir m_folder;
    quint32 m_seed = 0;
};

void TestSnapshotRenewal::initTestCase()
{
    bool isSet = false;
    m_seed = quint32(qEnvironmentVariableIntValue("PATRON_SEED", &isSet));
    if (!isSet)
        m_seed = QRandomGenerator::system()->generate() & 0x7FFF'FFFF;
    qInfo("seed: PATRON_SEED=%u", m_seed);
}

void TestSnapshotRenewal::importsAndUndo()
{
    const auto database = open(u"imports"_qs);
    QVERIFY(database);
    QRandomGenerator random(m_seed);
    auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    for (int round = 0; round < 60; ++round) {
        // Several things may happen between one look and the next.
        for (int i = random.bounded(3); i >= 0; --i) {
            const QList<ImportRecord> imports = *listImports(*database);
            if (!imports.isEmpty() && random.bounded(5) < 2) {
                const ImportId id = imports[random.bounded(int(imports.size()))].id;
                QVERIFY(undoImport(*database, id, {}));
            } else {
                ImportRecord record = shopRecord(u"file %1.csv"_qs.arg(round));
                if (random.bounded(3) == 0)
                    record.columns.append({u"Extra"_qs, Field::Question, QuestionKind::Choice});
                QVERIFY(importRows(*database, record, randomRows(random)));
            }
        }
        snapshot = renewSnapshot(*database, **snapshot, {}, {});
        const auto anew = loadSnapshot(*database, {});
        QVERIFY(snapshot && anew);
        QCOMPARE(difference(**snapshot, **anew), QString());
        for (int question = 0; question < 4; ++question) {
            const Filter filter = randomFilter(**anew, random);
            const Breakdown breakdown = randomBreakdown(**anew, random);
            QVERIFY(*SnapshotCounter(*snapshot).count(filter, breakdown) ==
                    *SqlCounter(database->sql()).count(filter, breakdown));
        }
    }
}

// The whole would be 400 records and their answers.
void TestSnapshotRenewal::onlyWhatChangedIsRead()
{
    const auto database = open(u"part read"_qs);
    QVERIFY(database);
    const auto rowsFrom = [](int first, int count, int score) {
        std::vector<ShopRow> rows(static_cast<size_t>(count));
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].id = std::to_string(first + int(i));
            rows[i].score = score;
            rows[i].channel = score > 6 ? "Shop" : "Phone " + std::to_string(i % 7);
            rows[i].answer = rows[i].channel;
            rows[i].answeredAt += qint64(first + int(i)) * 40'000;
        }
        return rows;
    };
    QVERIFY(importRows(*database, shopRecord(u"old.csv"_qs), rowsFrom(0, 400, 9)));
    auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    const auto renew = [&](qint64 mostRead) {
        const Progress progress;
        snapshot = renewSnapshot(*database, **snapshot, {}, progress);
        const auto anew = loadSnapshot(*database, {});
        QVERIFY(snapshot && anew);
        QCOMPARE(difference(**snapshot, **anew), QString());
        QVERIFY2(progress.total() <= mostRead, qPrintable(QString::number(progress.total())));
    };
    const auto changing =
        importRows(*database, shopRecord(u"new.csv"_qs), rowsFrom(380, 50, 3)); // 20 of them known
    QVERIFY(changing);
    QCOMPARE(changing->changed, 20);
    renew(50);
    const auto over = importRows(*database, shopRecord(u"newer.csv"_qs), rowsFrom(425, 25, 10));
    QVERIFY(over);
    QCOMPARE(over->changed, 5);
    renew(25);
    QVERIFY(undoImport(*database, changing->id, {})); // not the last one
    renew(45);
    QVERIFY(undoImport(*database, over->id, {}));
    renew(25);
    renew(0);
}

// Rows that go or change outside of imports are named; every column of them may be another one.
void TestSnapshotRenewal::erasedAndChanged()
{
    const auto database = open(u"erased"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 900}, m_seed), QString());
    QRandomGenerator random(m_seed);
    auto snapshot = loadSnapshot(*database, {});
    QVERIFY(snapshot);
    for (int round = 0; round < 15; ++round) {
        const int part = 2 + random.bounded(40);
        const QString rows = u" WHERE response_id % %1 = %2"_qs.arg(part).arg(random.bounded(part));
        std::vector<ResponseId> touched;
        QSqlQuery query(database->sql());
        QVERIFY(query.exec(u"SELECT response_id FROM response"_qs + rows));
        while (query.next())
            touched.push_back({query.value(0).toLongLong()});
        std::ranges::shuffle(touched, random);
        const QStringList changes =
            random.bounded(2)
                ? QStringList{u"DELETE FROM answer"_qs + rows, u"DELETE FROM response"_qs + rows}
                : QStringList{u"DELETE FROM answer"_qs + rows + u" AND choice_id % 2 = 0"_qs,
                              u"UPDATE response SET comment = NULL, recommend = 10 - recommend, "
                              u"answered_at = answered_at + %1, reply_seconds = %1, "
                              u"branch_id = NULL"_qs.arg(random.bounded(200'000)) +
                                  rows};
        for (const QString &change : changes)
            QCOMPARE(run(*database, change), QString());
        snapshot = renewSnapshot(*database, **snapshot, touched, {});
        const auto anew = loadSnapshot(*database, {});
        QVERIFY(snapshot && anew);
        QCOMPARE(difference(**snapshot, **anew), QString());
    }
}

void TestSnapshotRenewal::nothingHappened()
{
    const auto database = open(u"nothing"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 300}, m_seed), QString());
    const auto snapshot = loadSnapshot(*database, {});
    const auto renewed = renewSnapshot(*database, **snapshot, {}, {});
    QVERIFY(renewed);
    QCOMPARE(difference(**renewed, **snapshot), QString());
    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(renewSnapshot(*database, **snapshot, {}, cancelled).error().code,
             ProblemCode::Cancelled);
}

// A word in use that was written anew behind our back: what was read earlier cannot be trusted.
void TestSnapshotRenewal::wordThatIsNoMore()
{
    const auto database = open(u"word"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 300, .without = 0}, m_seed), QString());
    const auto snapshot = loadSnapshot(*database, {});
    QCOMPARE(run(*database, u"UPDATE dimension_value SET value = value || ' anew'"_qs), QString());
    QCOMPARE(run(*database, u"UPDATE choice SET value = value || ' anew'"_qs), QString());
    const auto renewed = renewSnapshot(*database, **snapshot, {}, {});
    const auto anew = loadSnapshot(*database, {});
    QVERIFY(renewed && anew);
    QCOMPARE(difference(**renewed, **anew), QString());
}

void TestSnapshotRenewal::newestFirst()
{
    const auto database = open(u"newest"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 500}, m_seed), QString());
    const auto whole = loadSnapshot(*database, {});
    const auto none = loadNewest(*database, 500, {});
    QVERIFY(none);
    QVERIFY(!*none);
    const auto newest = loadNewest(*database, 120, {});
    QVERIFY(newest && *newest);
    QVERIFY(!(*newest)->isWhole);
    QCOMPARE((*newest)->size(), size_t(120));
    const auto idsOf = [](const Snapshot &snapshot) {
        std::vector<qint64> ids;
        std::ranges::transform(snapshot.responses, std::back_inserter(ids), &ResponseId::value);
        std::ranges::sort(ids);
        return ids;
    };
    std::vector<qint64> last = idsOf(**whole);
    last.erase(last.begin(), last.end() - 120);
    QCOMPARE(idsOf(**newest), last);
    QCOMPARE((*newest)->dimensions.at(Dimension::Channel).words,
             (*whole)->dimensions.at(Dimension::Channel).words);
}

void TestSnapshotRenewal::notWholeIsReadAnew()
{
    const auto database = open(u"part"_qs);
    QVERIFY(database);
    QCOMPARE(fillRandomShop(database->sql(), {.responses = 200}, m_seed), QString());
    const auto newest = loadNewest(*database, 50, {});
    QVERIFY(newest && *newest);
    const auto renewed = renewSnapshot(*database, **newest, {}, {});
    QVERIFY(renewed);
    QCOMPARE(difference(**renewed, **loadSnapshot(*database, {})), QString());
}

QTEST_GUILESS_MAIN(TestSnapshotRenewal)
#include "tst_snapshotrenewal.moc"
