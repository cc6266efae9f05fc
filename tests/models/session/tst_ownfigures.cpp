// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ownfigures.h"

#include "models/counting/snapshotloader.h"
#include "models/session/comparesession.h"
#include "models/session/customerstudies.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "tests/models/session/listedcustomers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;
using namespace patron::test;

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

/// What stands beside the published figures.
QList<std::optional<OwnFigure>> told(const QList<ComparedTheme> &themes)
{
    QList<std::optional<OwnFigure>> figures;
    for (const ComparedTheme &theme : themes) {
        for (const ComparedFigure &figure : theme.figures)
            figures << figure.own;
    }
    return figures;
}

} // namespace

class TestOwnFigures final : public QObject
{
    Q_OBJECT

private:
    static std::vector<ListedCustomer> sinceTwentyTwenty();

private Q_SLOTS:
    void everyFilterIsToldAsIfItWereTheFirst();
    void ninesAndTens();
    void obeyTheFilter();
    void whatTheFilterLeavesOutIsHidden();
    void threeYears();
    void threeYearsAreThoseOfTheCurve();
    void threeYearsNeedSomebodyWhoLeft();
    void withoutAnythingThereIsNothing();
    void sessionPutsThemBesideThePublished();
};

void TestOwnFigures::ninesAndTens()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    const auto own = ownFigures(shop.load(), nullptr, {}, Progress());
    QVERIFY(own);
    QCOMPARE(own->value(u"promoter-share"_qs).value, 30.0);
    QCOMPARE(own->value(u"promoter-share"_qs).n, 40);
    QCOMPARE(own->value(u"channel-share/facebook"_qs).value, 25.0);
    // No answer ever came by LinkedIn: whether any could is not known, and is not nought.
    QVERIFY(!own->contains(u"channel-share/linkedin"_qs));
    QVERIFY(!own->contains(u"three-year-loyalty"_qs));
}

void TestOwnFigures::obeyTheFilter()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    Filter filter;
    filter.chosen[Dimension::Channel] = {u"Facebook page"_qs};
    const auto own = ownFigures(shop.load(), nullptr, filter, Progress());
    QVERIFY(own);
    QCOMPARE(own->value(u"promoter-share"_qs).n, 10);
    QCOMPARE(own->value(u"channel-share/facebook"_qs).value, 100.0);
    filter.chosen[Dimension::Channel] = {u"Shop"_qs};
    QCOMPARE(ownFigures(shop.load(), nullptr, filter, Progress())
                 ->value(u"channel-share/facebook"_qs)
                 .value,
             0.0); // the shop knows of it, and among these is none
}

/// Of twenty customers twelve left after a year; the others are here since 2020.
std::vector<ListedCustomer> TestOwnFigures::sinceTwentyTwenty()
{
    std::vector<ListedCustomer> list;
    for (int i = 0; i < 20; ++i)
        list.push_back({i + 1, QDate(2020, 1, 1 + i % 5), i < 12 ? QDate(2021, 1, 15) : QDate(),
                        i < 12 ? 1 : 0, -1, i % 2 ? u"firm"_qs : u"home"_qs});
    // The latest day of the list: until then those who did not leave were seen.
    list.push_back({21, QDate(2025, 6, 1), {}, 0, -1, u"home"_qs});
    return list;
}

/// Nobody is to be asked for what is there already.
void TestOwnFigures::whatTheFilterLeavesOutIsHidden()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    Filter filter;
    filter.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    const auto own = ownFigures(shop.load(), nullptr, filter, Progress());
    QVERIFY(own);
    for (const QString &key : {u"promoter-share"_qs, u"channel-share/facebook"_qs})
        QVERIFY2(own->value(key).isHidden && !own->value(key).value, qPrintable(key));
    QVERIFY(!own->contains(u"channel-share/linkedin"_qs)); // no answer of any time
    QVERIFY(!own->contains(u"three-year-loyalty"_qs));
    const QList<ComparedTheme> themes = comparedThemes(publishedSurveys(), *own);
    const auto isOf = [](Standing standing) {
        return [standing](const ComparedFigure &figure) { return figure.standing == standing; };
    };
    QVERIFY(std::ranges::any_of(themes.first().figures, isOf(Standing::Hidden)));
    QVERIFY(std::ranges::any_of(themes.first().figures, isOf(Standing::NotYet)));
    const auto all = ownFigures(shop.load(), nullptr, {}, Progress());
    QVERIFY(std::ranges::none_of(*all, &OwnFigure::isHidden));
}

void TestOwnFigures::threeYears()
{
    const auto own = ownFigures(Shop().load(), customerList(sinceTwentyTwenty()), {}, Progress());
    QVERIFY(own);
    // Twelve of twenty left within three years; the twenty-first has just come.
    const OwnFigure stay = own->value(u"three-year-loyalty"_qs);
    QVERIFY(stay.value);
    QCOMPARE(qRound(*stay.value), 40);
    QCOMPARE(stay.n, 21);
}

/// The figure beside the published one and the curve of who stays are one and the same.
void TestOwnFigures::threeYearsAreThoseOfTheCurve()
{
    std::vector<ListedCustomer> list = sinceTwentyTwenty();
    for (ListedCustomer &customer : list)
        customer.segment = customer.customer < 11 ? u"firm"_qs : u"home"_qs;
    // On a later list again: the older rows of ten customers do not count a second time.
    for (int i = 0; i < 10; ++i) {
        ListedCustomer again = list[static_cast<size_t>(i)];
        again.left = QDate();
        again.hasLeft = 0;
        again.import = 2;
        list.push_back(again);
    }
    const auto customers = customerList(list);
    Filter homes;
    homes.chosen[Dimension::Segment] = {u"home"_qs};
    for (const Filter &filter : {Filter(), homes}) {
        const CardData card = survivalCard(customerLives(*customers, filter, Progress()));
        const auto own = ownFigures(Shop().load(), customers, filter, Progress());
        QVERIFY(own);
        const OwnFigure stay = own->value(u"three-year-loyalty"_qs);
        QCOMPARE(stay.value, card.headline.value);
        QCOMPARE(stay.n, card.headline.n);
        QVERIFY(stay.value);
        QCOMPARE(stay.low, *card.headline.low);
        QCOMPARE(stay.high, *card.headline.high);
    }
}

void TestOwnFigures::threeYearsNeedSomebodyWhoLeft()
{
    const auto has = [](const std::vector<ListedCustomer> &list) {
        return ownFigures(Shop().load(), customerList(list), {}, Progress())
            ->contains(u"three-year-loyalty"_qs);
    };
    std::vector<ListedCustomer> here(50, ListedCustomer{0, {}, {}, 0, 2000});
    QVERIFY(!has(here));
    here[0].hasLeft = 1;
    here[0].tenureDays = 100;
    QVERIFY(has(here));
    // Nobody was seen for three years: nothing can be said of them.
    QVERIFY(!has({{0, {}, {}, 0, 200}, {0, {}, {}, 1, 100}}));
    // Four were: too few to say a score.
    std::vector<ListedCustomer> four(20, ListedCustomer{0, {}, {}, 1, 100});
    std::fill_n(four.begin(), 4, ListedCustomer{0, {}, {}, 0, 2000});
    QVERIFY(!has(four));
}

void TestOwnFigures::withoutAnythingThereIsNothing()
{
    const auto own = ownFigures(Shop().load(), nullptr, {}, Progress());
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

// What no filter changes is kept from one to the next, and counted anew with what was read anew.
void TestOwnFigures::everyFilterIsToldAsIfItWereTheFirst()
{
    const Shop shop;
    shop.import(u"answers.csv"_qs, answers());
    QThreadPool pool;
    CompareSession session(shop.database(), pool);
    QSignalSpy changed(&session, &CompareSession::changed);
    session.setShown(true);
    Filter facebook;
    facebook.chosen[Dimension::Channel] = QStringList{u"Facebook"_qs};
    Filter nobody;
    nobody.chosen[Dimension::Channel] = QStringList{u"no such channel"_qs};
    const auto expectAll = [&](const std::shared_ptr<const Snapshot> &snapshot) {
        for (const Filter &filter : {nobody, facebook, Filter(), nobody}) {
            const qsizetype before = changed.size();
            session.setScope(snapshot, filter);
            QTRY_COMPARE(changed.size(), before + 1);
            const auto own =
                ownFigures(snapshot, shop.load(RecordKind::Customers), filter, Progress());
            QVERIFY(told(session.themes()) == told(comparedThemes(publishedSurveys(), *own)));
        }
    };
    expectAll(shop.load());
    shop.import(u"more.csv"_qs, answers().replace("A-", "B-").replace("Facebook", "LinkedIn"));
    expectAll(shop.load());
}

QTEST_GUILESS_MAIN(TestOwnFigures)
#include "tst_ownfigures.moc"
