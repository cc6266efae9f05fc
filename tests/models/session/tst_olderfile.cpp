// SPDX-License-Identifier: GPL-3.0-or-later
// An export that is older than what is there is told before it puts old values in the place of new
// ones.
#include "models/session/decisions.h"
#include "tests/models/session/fileshop.h"

#include <QTest>

using namespace patron;

namespace {

/// One answer on each of the days in May; changed: of so many the score is another.
QByteArray answers(int first, int last, int changed = 0)
{
    QByteArray text("Response ID,Date,Recommend\n");
    for (int day = first; day <= last; ++day)
        text += QByteArray::number(100 + day) + ",2026-05-" +
                QByteArray::number(day).rightJustified(2, '0') + (changed-- > 0 ? ",3\n" : ",9\n");
    return text;
}

QVariantList older(const QList<Problem> &notes)
{
    return test::argumentsOf(notes, ProblemCode::FileOlder);
}

} // namespace

class TestOlderFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTold_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QVariantList>("told");
        QTest::newRow("ends earlier and changes two")
            << answers(1, 20, 2) << QVariantList{2, u"2026-05-20"_qs, u"2026-05-28"_qs};
        QTest::newRow("ends earlier and changes nothing") << answers(1, 20) << QVariantList();
        QTest::newRow("ends on the same day") << answers(10, 28, 2) << QVariantList();
        QTest::newRow("goes on") << answers(10, 30, 2) << QVariantList();
    }

    void itIsTold()
    {
        QFETCH(QByteArray, second);
        QFETCH(QVariantList, told);
        const test::FileShop shop;
        const auto first = shop.import(answers(1, 28));
        QVERIFY(first);
        QCOMPARE(older(first->notes), QVariantList());
        const auto review = shop.look(second);
        QVERIFY(review);
        QCOMPARE(older(review->notes), told);
        QCOMPARE(needsNoAnswer(*review, {}), told.isEmpty());
        const auto record = shop.import(second);
        QVERIFY(record);
        QCOMPARE(older(record->notes), told);
        // Read again, it is no news.
        ImportOptions again;
        again.replaces = record->id;
        const auto anew = shop.import(second, again);
        QVERIFY(anew);
        QCOMPARE(older(anew->notes), QVariantList());
    }

    void correctionsWithoutANumber_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("told");
        const QByteArray head("E-mail,Date,Recommend\n");
        const QByteArray known("a@x.md,2026-05-01 10:11:12,9\n");
        QTest::newRow("another score of one answer")
            << head + known + "b@x.md,2026-05-02 09:00:30,2\n"
            << 1;
        QTest::newRow("another moment") << head + known + "b@x.md,2026-06-02 09:00:30,2\n" << 0;
        QTest::newRow("another customer") << head + known + "c@x.md,2026-05-02 09:00:30,2\n" << 0;
        QTest::newRow("a file that repeats nothing") << head + "b@x.md,2026-05-02 09:00:30,2\n"
                                                     << 0;
    }

    void correctionsWithoutANumber()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, told);
        const test::FileShop shop;
        QVERIFY(shop.import("E-mail,Date,Recommend\na@x.md,2026-05-01 10:11:12,9\n"
                            "b@x.md,2026-05-02 09:00:30,8\n"));
        const auto count = [](const QList<Problem> &notes) {
            return test::argumentsOf(notes, ProblemCode::MomentShared).value(0).toInt();
        };
        const auto review = shop.look(second);
        const auto record = shop.import(second);
        QVERIFY(review && record);
        QCOMPARE(count(review->notes), told);
        QCOMPARE(count(record->notes), told);
    }
};

QTEST_GUILESS_MAIN(TestOlderFile)
#include "tst_olderfile.moc"
