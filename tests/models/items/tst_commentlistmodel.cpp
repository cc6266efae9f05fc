// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commentlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace patron;

namespace {

std::vector<ResponseId> ids(qint64 first, qint64 count)
{
    std::vector<ResponseId> result;
    for (qint64 i = 0; i < count; ++i)
        result.push_back({first + i});
    return result;
}

QList<Comment> commentsOf(const std::vector<ResponseId> &responses)
{
    QList<Comment> comments;
    for (const ResponseId response : responses) {
        Comment comment;
        comment.response = response;
        comment.text = QString::number(response.value);
        comments << comment;
    }
    return comments;
}

std::vector<ResponseId> lastAsked(const QSignalSpy &asked)
{
    return asked.last().first().value<std::vector<ResponseId>>();
}

} // namespace

class TestCommentListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksPageByPage();
    void asksOnceUntilAnswered();
    void idsWithoutCommentMayBeMissing();
    void emptyPageIsNotTheEnd();
    void lateAnswerOfAnotherListIsDropped();
    void pageGivenUpIsAskedForAgain();
    void givesTheWholeComment();
    void resetsUnderASortedProxy();
};

void TestCommentListModel::asksPageByPage()
{
    CommentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    // Later, as a job would: never inside a reset.
    connect(
        &model, &CommentListModel::pageWanted, &model,
        [&model](const std::vector<ResponseId> &page) { model.addPage(commentsOf(page)); },
        Qt::QueuedConnection);
    model.setResponses(ids(1, 250));
    QCOMPARE(model.total(), 250);
    while (model.rowCount() < 250) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    qint64 inAll = 0;
    QCOMPARE(model.rowCount(), 250);
    for (const QList<QVariant> &signal : std::as_const(asked))
        inAll += static_cast<qint64>(signal.first().value<std::vector<ResponseId>>().size());
    QCOMPARE(inAll, 250); // each asked for once
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row).data().toString(), QString::number(row + 1));
    QVERIFY(asked.size() > 1);
}

void TestCommentListModel::asksOnceUntilAnswered()
{
    CommentListModel model;
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    model.setResponses(ids(1, 1000));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(asked.size(), 1);
    model.addPage(commentsOf(lastAsked(asked)));
    QVERIFY(model.canFetchMore({}));
    model.addPage(commentsOf(lastAsked(asked))); // nobody asked for that again
    QCOMPARE(model.rowCount(), static_cast<int>(lastAsked(asked).size()));
}

// The database may be busy for a moment: scrolling on must ask for the same page.
void TestCommentListModel::pageGivenUpIsAskedForAgain()
{
    CommentListModel model;
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    model.setResponses(ids(1, 1000));
    model.fetchMore({});
    const auto first = lastAsked(asked);
    model.giveUpPage();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(asked.size(), 2);
    QCOMPARE(lastAsked(asked), first);
    model.addPage(commentsOf(first));
    QCOMPARE(model.rowCount(), static_cast<int>(first.size()));
}

void TestCommentListModel::idsWithoutCommentMayBeMissing()
{
    CommentListModel model;
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    model.setResponses(ids(1, 10));
    model.fetchMore({});
    model.addPage(commentsOf(ids(4, 2)));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.total(), 10);
}

void TestCommentListModel::emptyPageIsNotTheEnd()
{
    CommentListModel model;
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    model.setResponses(ids(1, 1000));
    model.fetchMore({});
    const std::vector<ResponseId> first = lastAsked(asked);
    model.addPage({});
    QCOMPARE(asked.size(), 2);
    QVERIFY(lastAsked(asked) != first);
    model.addPage(commentsOf(lastAsked(asked)));
    QVERIFY(model.rowCount() > 0);
}

void TestCommentListModel::lateAnswerOfAnotherListIsDropped()
{
    CommentListModel model;
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    model.setResponses(ids(1, 10));
    model.fetchMore({});
    const std::vector<ResponseId> old = lastAsked(asked);
    model.setResponses(ids(500, 3));
    model.addPage(commentsOf(old)); // before the new list was asked for
    QCOMPARE(model.rowCount(), 0);
    model.fetchMore({});
    model.addPage(commentsOf(old)); // and after
    QCOMPARE(model.rowCount(), 0);
    model.addPage(commentsOf(lastAsked(asked)));
    QCOMPARE(model.rowCount(), 3);
}

void TestCommentListModel::givesTheWholeComment()
{
    CommentListModel model;
    model.setResponses(ids(7, 1));
    model.fetchMore({});
    QList<Comment> page = commentsOf(ids(7, 1));
    page.first().recommend = 3;
    page.first().file = u"reviews.csv"_qs;
    model.addPage(page);
    QCOMPARE(model.index(0).data(CommentListModel::CommentRole).value<Comment>(), page.first());
    QVERIFY(!model.index(0).data(Qt::ToolTipRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.canFetchMore(model.index(0)));
}

void TestCommentListModel::resetsUnderASortedProxy()
{
    CommentListModel model;
    QSortFilterProxyModel proxy;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(
        &proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(0, Qt::DescendingOrder);
    QSignalSpy asked(&model, &CommentListModel::pageWanted);
    model.setResponses(ids(100, 150));
    if (model.canFetchMore({})) // the tester may have asked already
        model.fetchMore({});
    model.addPage(commentsOf(lastAsked(asked)));
    QCOMPARE(proxy.rowCount(), model.rowCount());
    QCOMPARE(proxy.index(0, 0).data().toString(), QString::number(100 + model.rowCount() - 1));
    model.setResponses({});
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestCommentListModel)
#include "tst_commentlistmodel.moc"
