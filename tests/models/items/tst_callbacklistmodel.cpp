// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/callbacklistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

using Tester = QAbstractItemModelTester;

std::vector<CallBackEntry> entries(qint64 first, qint64 last)
{
    std::vector<CallBackEntry> list;
    for (qint64 id = first; id <= last; ++id)
        list.push_back({ResponseId{id}, CaseKey{id}, QDate(2026, 11, 20), {}, {}, true});
    return list;
}

CallBackTexts texts(qint64 id)
{
    CallBackTexts texts;
    texts.answer.response.value = id;
    texts.answer.customer = QStringLiteral("Customer %1").arg(id);
    return texts;
}

/// Answers soon, without those whose id is a multiple of `missing`.
void answer(CallBackListModel &model, qint64 missing = 0)
{
    QObject::connect(
        &model, &CallBackListModel::pageWanted, &model,
        [&model, missing](const std::vector<ResponseId> &wanted) {
            QList<CallBackTexts> page;
            for (const ResponseId id : wanted) {
                if (missing == 0 || id.value % missing != 0)
                    page << texts(id.value);
            }
            model.addPage(page);
        },
        Qt::QueuedConnection);
}

CallBack callAt(const CallBackListModel &model, int row)
{
    return model.data(model.index(row), CallBackListModel::CallBackRole).value<CallBack>();
}

} // namespace

class TestCallBackListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageByPage();
    void pinnedIsOnTheFirstPage_data();
    void pinnedIsOnTheFirstPage();
    void knownOnesShowAtOnce();
    void forgottenTextsStandUntilTheNextList();
    void whatTheOwnerSays();
    void goneAnswersAreLeftOut();
    void lateAnswerIsDropped();
    void failedPageIsAskedForAgain();
    void keepsTheRulesOfModels();
    void empty();
};

void TestCallBackListModel::pageByPage()
{
    CallBackListModel model;
    answer(model);
    model.setEntries(entries(1, 100), {});
    QCOMPARE(model.total(), 100);
    QTRY_COMPARE(model.rowCount(), 60);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.data(model.index(99), Qt::DisplayRole).toString(),
             QStringLiteral("Customer 100"));
    QCOMPARE(model.rowOf(ResponseId{100}), 99);
    QCOMPARE(model.rowOf(ResponseId{101}), -1);
}

void TestCallBackListModel::pinnedIsOnTheFirstPage_data()
{
    QTest::addColumn<qint64>("pinned");
    QTest::addColumn<int>("row");
    QTest::newRow("far down in a list of years") << qint64(4000) << 0;
    QTest::newRow("on the first page") << qint64(60) << 59;
    QTest::newRow("the first of the second page") << qint64(61) << 0;
    QTest::newRow("in another list") << qint64(9000) << -1;
}

/// Whoever was asked for is seen without all that stand before them.
void TestCallBackListModel::pinnedIsOnTheFirstPage()
{
    QFETCH(const qint64, pinned);
    QFETCH(const int, row);
    CallBackListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    size_t longest = 0;
    connect(&model, &CallBackListModel::pageWanted, this,
            [&longest](const std::vector<ResponseId> &page) {
                longest = std::max(longest, page.size());
            });
    answer(model);
    model.pin(ResponseId{pinned});
    model.setEntries(entries(1, 5000), {});
    QTRY_VERIFY(model.rowCount() >= 60);
    QCOMPARE(model.rowOf(ResponseId{pinned}), row);
    QVERIFY(longest <= 60);
    // It stays while it is spoken of, and every other one is there once.
    model.setEntries(entries(1, 5000), {});
    QCOMPARE(model.rowOf(ResponseId{pinned}), row);
    QCOMPARE(model.total(), 5000);
    model.pin({});
    model.setEntries(entries(1, 5000), {});
    QCOMPARE(model.rowOf(ResponseId{1}), 0);
}

void TestCallBackListModel::knownOnesShowAtOnce()
{
    CallBackListModel model;
    answer(model);
    model.setEntries(entries(1, 100), {});
    QTRY_COMPARE(model.rowCount(), 60);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    const QSignalSpy asked(&model, &CallBackListModel::pageWanted);
    model.setEntries(entries(2, 100), {}); // the first one was solved
    QCOMPARE(model.rowCount(), 99);
    QCOMPARE(asked.count(), 0);
    model.forgetTexts();
    model.setEntries(entries(2, 100), {});
    QCOMPARE(asked.count(), 1);
    QTRY_COMPARE(model.rowCount(), 60);
}

/// The list may be painted between an import and the list that comes of it.
void TestCallBackListModel::forgottenTextsStandUntilTheNextList()
{
    CallBackListModel model;
    answer(model);
    model.setEntries(entries(1, 3), {});
    QTRY_COMPARE(model.rowCount(), 3);
    model.forgetTexts();
    QCOMPARE(callAt(model, 2).texts, texts(3));
    QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), QStringLiteral("Customer 1"));
}

void TestCallBackListModel::whatTheOwnerSays()
{
    CallBackListModel model;
    answer(model);
    CallBackRecord record;
    record.note = QStringLiteral("after six");
    model.setEntries(entries(1, 2), {{CaseKey{2}, record}});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(callAt(model, 0).record, CallBackRecord());
    QCOMPARE(callAt(model, 1).record, record);
    QCOMPARE(callAt(model, 1).entry.response, ResponseId{2});
}

void TestCallBackListModel::goneAnswersAreLeftOut()
{
    CallBackListModel model;
    answer(model, 2);
    model.setEntries(entries(1, 10), {});
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(callAt(model, 1).entry.response, ResponseId{3});
    model.setEntries(entries(1, 10), {});
    QCOMPARE(model.rowCount(), 5);
    CallBackListModel none;
    answer(none, 1);
    const QSignalSpy asked(&none, &CallBackListModel::pageWanted);
    none.setEntries(entries(1, 200), {}); // all gone: every page is asked for
    QTRY_COMPARE(asked.count(), 4);
    QTRY_VERIFY(!none.canFetchMore({}));
    QCOMPARE(none.rowCount(), 0);
}

void TestCallBackListModel::lateAnswerIsDropped()
{
    CallBackListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setEntries(entries(1, 3), {});
    model.setEntries(entries(7, 8), {});
    model.addPage({texts(1), texts(2), texts(3)});
    QCOMPARE(model.rowCount(), 0);
    model.addPage({texts(7), texts(8)});
    QCOMPARE(model.rowCount(), 2);
    model.addPage({texts(7)}); // nobody asked
    QCOMPARE(model.rowCount(), 2);
}

void TestCallBackListModel::failedPageIsAskedForAgain()
{
    CallBackListModel model;
    const QSignalSpy asked(&model, &CallBackListModel::pageWanted);
    model.setEntries(entries(1, 3), {});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    model.giveUpPage();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(asked.count(), 2);
}

/// The tester asks for pages by itself, whenever it looks.
void TestCallBackListModel::keepsTheRulesOfModels()
{
    CallBackListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    answer(model, 7);
    model.setEntries(entries(1, 150), {});
    QTRY_COMPARE(model.rowCount(), 129);
    model.setEntries(entries(3, 140), {});
    QTRY_COMPARE(model.rowCount(), 118);
    model.forgetTexts();
    model.setEntries(entries(3, 9), {});
    QTRY_COMPARE(model.rowCount(), 6);
    model.setEntries({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestCallBackListModel::empty()
{
    CallBackListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QSignalSpy asked(&model, &CallBackListModel::pageWanted);
    model.setEntries({}, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(asked.count(), 0);
}

QTEST_GUILESS_MAIN(TestCallBackListModel)
#include "tst_callbacklistmodel.moc"
