// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ownfigures.h"

#include "models/counting/snapshotloader.h"
#include "models/session/comparesession.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

struct Shop
{
    QTemporaryDir folder;

    Shop()
    {
        if (!prepareDatabase(database()))
            qFatal("no database");
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"shop.db"_qs); }

    void import(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        if (const auto done = importFile(database(), file.fileName(), {}, Progress()); !done)
            qFatal("no import of %s", qPrintable(name));
    }

    [[nodiscard]] std::shared_ptr<const Snapshot>
    load(RecordKind kind = RecordKind::Responses) const
    {
        const auto opened = Database::open(database(), Access::Read);
        const auto loaded = opened ? loadSnapshot(**opened, Progress(), kind)
                                   : Result<std::shared_ptr<const Snapshot>>();
        if (!loaded)
            qFatal("no snapshot");
        return *loaded;
    }
};

/// Forty answers: a quarter by Facebook, three of ten with a nine or a ten.
QByteArray answers()
{
    QByteArray text("Response ID,Date,Channel,How likely are you to recommend us? (0-10)\n");
    for (int i = 0; i < 40; ++i)
        text += "A-" + QByteArray::number(i) + ",2026-05-" + QByteArray::number(1 + i % 28) + "," +
                (i % 4 == 0 ? "Facebook page" : "Shop") + "," +
                (i % 10 < 2   ? "10"
                 : i % 10 < 3 ? "9"
                              : "5") +
                "\n";
    return text;
}

} // namespace

class TestOwnFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ninesAndTens();
    void obeyTheFilter();
    void threeYears();
    void threeYearsNeedSomebodyWhoLeft();
    void withoutAnythingThereIsNothing();
    void sessionPutsThemBesideThePublished();
};

void TestOwnFigures::ninesAndTens()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    const auto own = ownFigures(shop.load(), {}, {}, Progress());
    QVERIFY(own);
    QCOMPARE(own->value(u"promoter-share"_qs).value, 30.0);
    QCOMPARE(own->value(u"promoter-share"_qs).n, 40);
    QCOMPARE(own->value(u"channel-share/facebook"_qs).value, 25.0);
    QCOMPARE(own->value(u"channel-share/linkedin"_qs).value, 0.0);
    QVERIFY(!own->contains(u"personal-reply"_qs)); // nothing says when anybody replied
    QVERIFY(!own->contains(u"three-year-loyalty"_qs));
}

void TestOwnFigures::obeyTheFilter()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Facebook page"_qs};
    const auto own = ownFigures(shop.load(), filter, {}, Progress());
    QVERIFY(own);
    QCOMPARE(own->value(u"promoter-share"_qs).n, 10);
    QCOMPARE(own->value(u"channel-share/facebook"_qs).value, 100.0);
}

/// Of ten customers six left after a year; the others are here since 2020.
void TestOwnFigures::threeYears()
{
    const Shop shop;
    QByteArray list("Customer ID,Name,Customer since,Left on\n");
    for (int i = 0; i < 10; ++i)
        list += "C" + QByteArray::number(i) + ",Ana " + QByteArray::number(i) + ",2020-01-0" +
                QByteArray::number(1 + i % 5) + "," + (i < 6 ? "2021-01-15" : "") + "\n";
    // The latest day of the list: until then those who did not leave were seen.
    list += "C10,Ion,2025-06-01,\n";
    shop.import(u"customers.csv"_qs, list);
    const auto customers = shop.load(RecordKind::Customers);
    if (customers->size() != 11)
        QFAIL("the list was not read as customers");
    const std::vector<Tenure> tenures = listedTenures(*customers);
    QCOMPARE(tenures.size(), size_t(11));
    const auto own = ownFigures(shop.load(), {}, tenures, Progress());
    QVERIFY(own);
    // Six of ten left within three years; the eleventh has just come.
    QVERIFY(own->value(u"three-year-loyalty"_qs).value);
    QCOMPARE(qRound(*own->value(u"three-year-loyalty"_qs).value), 40);
}

void TestOwnFigures::threeYearsNeedSomebodyWhoLeft()
{
    std::vector<Tenure> here(50, Tenure{2000, false});
    const auto snapshot = Shop().load();
    QVERIFY(!ownFigures(snapshot, {}, here, Progress())->contains(u"three-year-loyalty"_qs));
    here[0] = Tenure{100, true};
    QVERIFY(ownFigures(snapshot, {}, here, Progress())->contains(u"three-year-loyalty"_qs));
    // Nobody was seen for three years: nothing can be said of them.
    const std::vector<Tenure> young{{200, false}, {100, true}};
    QVERIFY(!ownFigures(snapshot, {}, young, Progress())->contains(u"three-year-loyalty"_qs));
}

void TestOwnFigures::withoutAnythingThereIsNothing()
{
    const auto own = ownFigures(Shop().load(), {}, {}, Progress());
    QVERIFY(own && own->isEmpty());
}

void TestOwnFigures::sessionPutsThemBesideThePublished()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    QThreadPool pool;
    CompareSession session(shop.database(), pool);
    QSignalSpy changed(&session, &CompareSession::changed);
    QCOMPARE(session.themes().size(), comparedThemeIds().size()); // published ones at once
    session.setScope(shop.load(), {});
    pool.waitForDone();
    QTest::qWait(5);
    QCOMPARE(changed.size(), 0); // nobody looks
    session.setShown(true);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session.themes()[0].figures[0].own.has_value(), true);
    session.setShown(false);
    session.setShown(true);
    pool.waitForDone();
    QTest::qWait(5);
    QCOMPARE(changed.size(), 1); // nothing new
}

QTEST_GUILESS_MAIN(TestOwnFigures)
#include "tst_ownfigures.moc"
