// SPDX-License-Identifier: GPL-3.0-or-later
// An export that is older than what is there is told before it puts old values in the place of new
// ones.
#include "models/session/decisions.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    const auto found = std::ranges::find(notes, ProblemCode::FileOlder, &Problem::code);
    return found == notes.end() ? QVariantList() : found->arguments;
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
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"shop.db"_qs);
        QVERIFY(prepareDatabase(database));
        const auto write = [&folder](const QByteArray &text) {
            QFile file(folder.filePath(u"may.csv"_qs));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write");
            return file.fileName();
        };
        const auto first = importFile(database, write(answers(1, 28)), {}, Progress());
        QVERIFY(first);
        QCOMPARE(older(first->notes), QVariantList());
        const auto review = reviewFile(database, write(second), {}, Progress());
        QVERIFY(review);
        QCOMPARE(older(review->notes), told);
        QCOMPARE(needsNoAnswer(*review, {}), told.isEmpty());
        const auto record = importFile(database, write(second), {}, Progress());
        QVERIFY(record);
        QCOMPARE(older(record->notes), told);
        // Read again, it is no news.
        ImportOptions again;
        again.replaces = record->id;
        const auto anew = importFile(database, write(second), again, Progress());
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
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"shop.db"_qs);
        QVERIFY(prepareDatabase(database));
        const auto write = [&folder](const QByteArray &text) {
            QFile file(folder.filePath(u"may.csv"_qs));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write");
            return file.fileName();
        };
        QVERIFY(importFile(database,
                           write("E-mail,Date,Recommend\na@x.md,2026-05-01 10:11:12,9\n"
                                 "b@x.md,2026-05-02 09:00:30,8\n"),
                           {}, Progress()));
        const auto count = [](const QList<Problem> &notes) {
            const auto found = std::ranges::find(notes, ProblemCode::MomentShared, &Problem::code);
            return found == notes.end() ? 0 : found->arguments.first().toInt();
        };
        const auto review = reviewFile(database, write(second), {}, Progress());
        const auto record = importFile(database, write(second), {}, Progress());
        QVERIFY(review && record);
        QCOMPARE(count(review->notes), told);
        QCOMPARE(count(record->notes), told);
    }
};

QTEST_GUILESS_MAIN(TestOlderFile)
#include "tst_olderfile.moc"
