// SPDX-License-Identifier: GPL-3.0-or-later
// Which groups changed: told of those whose change is more than chance, the fallen first.
#include "models/session/groupchanges.h"

#include "tests/models/session/bruteforcecounter.h"

#include <QTest>

using namespace patron;
using namespace patron::test;

namespace {

const Period may{QDate(2026, 5, 1), QDate(2026, 5, 31)};

/// So many answers of a branch in a month, of them so many with the score 9, the others with 3.
void add(std::vector<PlainResponse> &all, QDate month, const QString &branch, int count, int happy)
{
    for (int i = 0; i < count; ++i) {
        PlainResponse one;
        one.day = month.addDays(i % 28);
        one.words[Dimension::Branch] = branch;
        one.scores[Measure::Recommend] = i < happy ? 9 : 3;
        all.push_back(one);
    }
}

void addTwice(std::vector<PlainResponse> &all, const QString &branch, int happyBefore, int happyNow)
{
    add(all, QDate(2026, 4, 1), branch, 60, happyBefore);
    add(all, QDate(2026, 5, 1), branch, 60, happyNow);
}

QStringList told(const std::vector<PlainResponse> &all, const Filter &filter)
{
    QStringList texts;
    const auto changes = findGroupChanges(BruteForceCounter(all), filter, Progress());
    for (const GroupChange &change : changes.value())
        texts << change.group + (change.verdict.tone == Tone::Bad ? u" fell"_qs : u" rose"_qs);
    return texts;
}

} // namespace

class TestGroupChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFallenComeFirst_data();
    void theFallenComeFirst();
    void whatTheFilterChoosesIsNotTold();
    void figuresStandBeside();
    void ofAllTimeTheLastYearIsTold();
};

void TestGroupChanges::theFallenComeFirst_data()
{
    QTest::addColumn<std::vector<int>>("north"); // happy of sixty before, and now
    QTest::addColumn<std::vector<int>>("south");
    QTest::addColumn<std::vector<int>>("web");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const std::vector<int> &north,
                        const std::vector<int> &south, const std::vector<int> &web,
                        const QStringList &expected) {
        QTest::newRow(name) << north << south << web << expected;
    };
    row("nothing changed", {30, 31}, {40, 38}, {20, 20}, {});
    row("South fell, North rose further", {10, 55}, {50, 20}, {30, 30},
        {u"South fell"_qs, u"North rose"_qs});
    row("of two that fell the further", {50, 35}, {55, 15}, {30, 30},
        {u"South fell"_qs, u"North fell"_qs});
    row("all rose", {10, 50}, {10, 40}, {10, 30},
        {u"North rose"_qs, u"South rose"_qs, u"Web rose"_qs});
}

void TestGroupChanges::theFallenComeFirst()
{
    QFETCH(const std::vector<int>, north);
    QFETCH(const std::vector<int>, south);
    QFETCH(const std::vector<int>, web);
    std::vector<PlainResponse> all;
    addTwice(all, u"North"_qs, north[0], north[1]);
    addTwice(all, u"South"_qs, south[0], south[1]);
    addTwice(all, u"Web"_qs, web[0], web[1]);
    addTwice(all, QString(), 50, 5); // nobody can do anything about those without a name
    Filter filter;
    filter.period = may;
    QTEST(::told(all, filter), "told");
}

void TestGroupChanges::whatTheFilterChoosesIsNotTold()
{
    std::vector<PlainResponse> all;
    addTwice(all, u"North"_qs, 50, 10);
    Filter filter;
    filter.period = may;
    QCOMPARE(told(all, filter).size(), 1);
    filter.chosen[Dimension::Branch] = QStringList{u"North"_qs}; // the tile tells it
    QVERIFY(told(all, filter).isEmpty());
}

void TestGroupChanges::figuresStandBeside()
{
    std::vector<PlainResponse> all;
    addTwice(all, u"North"_qs, 45, 15);
    Filter filter;
    filter.period = may;
    const auto changes = findGroupChanges(BruteForceCounter(all), filter, Progress());
    QCOMPARE(changes->size(), 1);
    const GroupChange &change = changes->constFirst();
    QCOMPARE(change.dimension, Dimension::Branch);
    QCOMPARE(change.figure.value, -50.0);
    QCOMPARE(change.verdict.id, VerdictId::Down);
    QCOMPARE(change.verdict.arguments.constFirst().toDouble(), 100.0);
    QVERIFY(change.verdict.compared);
    QCOMPARE(change.verdict.compared->before, 50.0);
    QCOMPARE(change.verdict.compared->chosen, may);
}

// As the tiles do.
void TestGroupChanges::ofAllTimeTheLastYearIsTold()
{
    std::vector<PlainResponse> all;
    for (int month = 0; month < 24; ++month)
        add(all, QDate(2024, 6, 1).addMonths(month), u"North"_qs, 28, month < 12 ? 20 : 8);
    const auto changes = findGroupChanges(BruteForceCounter(all), {}, Progress());
    QCOMPARE(changes->size(), 1);
    const auto &compared = changes->constFirst().verdict.compared;
    QVERIFY(compared && compared->chosen.isOpen());
    QCOMPARE(compared->stretch, Stretch::Year);
    QCOMPARE(compared->lastDay, QDate(2026, 5, 28));
}

QTEST_GUILESS_MAIN(TestGroupChanges)
#include "tst_groupchanges.moc"
