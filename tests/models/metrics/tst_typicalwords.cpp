// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/typicalwords.h"

#include "tests/models/metrics/near.h"

#include <algorithm>
#include <random>

using namespace patron;

namespace {

/// Romanian reviews of a bakery, unhappy and happy.
const QList<QStringList> bakery{
    {u"Livrarea a întârziat și pâinea era rece"_qs,
     u"Am așteptat două ore, livrare foarte lentă"_qs, u"Livrarea nu a venit la timp"_qs,
     u"Pâinea a fost arsă și livrarea târzie"_qs, u"Nu recomand, livrări mereu întârziate"_qs,
     u"Livrarea a durat prea mult"_qs, u"A întârziat livrarea cu trei ore"_qs,
     u"Livrarea e o problemă"_qs, u"Au uitat comanda, livrarea lor e slabă"_qs,
     u"Livrare proastă și fără scuze"_qs},
    {u"Vânzătoare amabile și pâine gustoasă"_qs, u"Cea mai gustoasă pâine din oraș"_qs,
     u"Mulțumesc vânzătoarei, foarte amabilă"_qs, u"Prăjituri gustoase și proaspete"_qs,
     u"Totul este gustos și personalul amabil"_qs, u"Pâine gustoasă, prețuri bune"_qs,
     u"Amabili și rapizi, recomand cu drag"_qs, u"Gustos, proaspăt și aproape de casă"_qs,
     u"Personal amabil, covrigi gustoși"_qs, u"Cele mai gustoase cozonaci"_qs}};

QString withCedillas(QString text)
{
    return text.replace(u'ș', u'ş').replace(u'ț', u'ţ').replace(u'Ș', u'Ş').replace(u'Ț', u'Ţ');
}

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

template <class Change>
WordCounts counted(const QList<QStringList> &groups, Change change)
{
    WordTally tally;
    for (size_t group = 0; group < 2; ++group) {
        for (const QString &comment : groups[static_cast<qsizetype>(group)])
            tally.add(change(comment), group);
    }
    return tally.counts();
}

QStringList certain(const QList<TypicalWord> &list)
{
    QStringList words;
    for (const TypicalWord &word : list) {
        if (word.isCertain)
            words << word.count.word;
    }
    return words;
}

const auto asItIs = [](const QString &text) { return text; };

} // namespace

class TestTypicalWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveWords_data();
    void fiveWords();
    void mirrored();
    void wordCountsOncePerComment();
    void alikeInTwoLanguagesStandsOnce();
    void notStaysWithItsWord_data();
    void notStaysWithItsWord();
    void unhappyAndHappy();
    void hintsComeAfterWhatIsCertain();
    void listIsTheSameWhateverTheMarks_data();
    void listIsTheSameWhateverTheMarks();
    void mostCommonFormIsShown();
    void orderDoesNotMatter();
    void halvesAreTheWhole();
    void oneWordComments();
    void threeLanguagesBesideEachOther();
    void tooFewComments();
    void chanceHasNoTypicalWords();
    void nothingIsNeverNaN();
};

void TestTypicalWords::fiveWords_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<double>("z");
    // metrics M20: prior 10, groups of 20 and 30 words
    QTest::newRow("slow") << 8 << 2 << 2.54235;
    QTest::newRow("delivery") << 6 << 2 << 1.92670;
    QTest::newRow("price") << 2 << 4 << -0.31568;
    QTest::newRow("staff") << 3 << 10 << -1.36839;
    QTest::newRow("great") << 1 << 12 << -2.44491;
}

void TestTypicalWords::fiveWords()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(double, z);
    COMPARE_DIGITS(wordOdds(first, 20, second, 30, 10).z, z, 5);
    if (first == 8)
        COMPARE_DIGITS(wordOdds(8, 20, 2, 30, 10).delta, 1.50408, 5);
}

void TestTypicalWords::mirrored()
{
    COMPARE_DIGITS(wordOdds(2, 30, 8, 20, 10).z, -wordOdds(8, 20, 2, 30, 10).z, 12);
    COMPARE_DIGITS(wordOdds(5, 50, 5, 50, 10).z, 0.0, 12);
}

void TestTypicalWords::wordCountsOncePerComment()
{
    WordTally tally;
    tally.add(u"slow slow SLOW delivery, slower than slow", 0);
    tally.add(u"the delivery was slow", 0);
    tally.add(u"delivered by the friendly staff", 1);
    const WordCounts counts = tally.counts();
    QCOMPARE(counts.comments, (std::array<qint64, 2>{2, 1}));
    for (const WordCount &word : counts.words) {
        if (word.word == u"slow")
            QCOMPARE(word.comments, (std::array<qint64, 2>{2, 0}));
        QVERIFY(word.comments[0] <= 2 && word.comments[1] <= 1);
    }
    qint64 first = 0;
    for (const WordCount &word : counts.words)
        first += word.comments[0];
    QCOMPARE(counts.total[0], first);
}

void TestTypicalWords::alikeInTwoLanguagesStandsOnce()
{
    WordCounts counts;
    counts.comments = {300, 300};
    counts.total = {1000, 1000};
    counts.words = {{u"nothing"_qs, WordLanguage::English, {5, 80}, 0},
                    {u"nothing"_qs, WordLanguage::Romanian, {5, 60}, 0},
                    {u"waiting"_qs, WordLanguage::English, {90, 5}, 0}};
    const TypicalWords words = typicalWords(counts, 10);
    QCOMPARE(certain(words.second), QStringList{u"nothing"_qs});
    QCOMPARE(words.second[0].count.language, WordLanguage::English); // the more typical of them
    QCOMPARE(certain(words.first), QStringList{u"waiting"_qs});
}

void TestTypicalWords::notStaysWithItsWord_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Romanian") << u"nu recomand pe nimeni de aici"_qs
                              << QStringList{u"nimeni"_qs, u"nu recomand"_qs};
    QTest::newRow("Romanian, small words in between")
        << u"nu o să mai recomand la toți"_qs << QStringList{u"nu recomand"_qs};
    QTest::newRow("Russian") << u"я не рекомендую никому, очень плохо"_qs
                             << QStringList{u"не рекомендую"_qs, u"никому"_qs, u"плохо"_qs};
    QTest::newRow("English") << u"I would not recommend this place"_qs
                             << QStringList{u"not recommend"_qs, u"place"_qs};
    QTest::newRow("English, short form")
        << u"I don't recommend it to you"_qs << QStringList{u"don't recommend"_qs};
    QTest::newRow("not only") << u"it was not only tasty and the people were kind"_qs
                              << QStringList{u"kind"_qs, u"people"_qs, u"tasty"_qs};
    QTest::newRow("far away") << u"nu am mai fost pe la ei ca să comand"_qs
                              << QStringList{u"comand"_qs};
}

void TestTypicalWords::notStaysWithItsWord()
{
    QFETCH(QString, comment);
    QFETCH(QStringList, words);
    WordTally tally;
    tally.add(comment, 0);
    WordTally merged;
    merged.add(comment, 1);
    merged.merge(tally);
    for (const WordCounts &counts : {tally.counts(), merged.counts()}) {
        QStringList found;
        for (const WordCount &word : counts.words)
            found << word.word;
        QCOMPARE(found, words);
    }
    QCOMPARE(merged.counts().words.first().comments, (std::array<qint64, 2>{1, 1}));
}

void TestTypicalWords::unhappyAndHappy()
{
    const TypicalWords typical = typicalWords(counted(bakery, asItIs));
    QVERIFY(!typical.isTooFew);
    QCOMPARE(certain(typical.first), QStringList{u"livrarea"_qs});
    QCOMPARE(typical.first[0].count.comments, (std::array<qint64, 2>{10, 0}));
    const QStringList happy = certain(typical.second);
    QCOMPARE(happy.size(), 1); // "amabil" in five of ten may be chance among so many words
    QVERIFY2(happy[0].startsWith(u"gusto"), qPrintable(happy.join(u' ')));
    for (const TypicalWord &word : typical.first + typical.second)
        QVERIFY(word.odds.z > 1.95);
}

void TestTypicalWords::hintsComeAfterWhatIsCertain()
{
    WordCounts counts;
    counts.comments = {200, 200};
    for (int i = 0; i < 60; ++i) // words that both say
        counts.words << WordCount{u"word%1"_qs.arg(i), WordLanguage::English, {30, 30}};
    counts.words << WordCount{u"slow"_qs, WordLanguage::English, {60, 10}}
                 << WordCount{u"queue"_qs, WordLanguage::English, {19, 7}}
                 << WordCount{u"rare"_qs, WordLanguage::English, {4, 0}};
    for (const WordCount &word : std::as_const(counts.words)) {
        counts.total[0] += word.comments[0];
        counts.total[1] += word.comments[1];
    }
    const TypicalWords typical = typicalWords(counts);
    QCOMPARE(typical.first.size(), 2); // a word of four comments is too rare to be told
    QCOMPARE(typical.first[0].count.word, u"slow"_qs);
    QVERIFY(typical.first[0].isCertain);
    QCOMPARE(typical.first[1].count.word, u"queue"_qs);
    QVERIFY(!typical.first[1].isCertain);
    QVERIFY(typical.second.isEmpty());
    QCOMPARE(typicalWords(counts, 1).first, typical.first.mid(0, 1));
}

void TestTypicalWords::listIsTheSameWhateverTheMarks_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("cedillas") << 0;
    QTest::newRow("no marks at all") << 1;
    QTest::newRow("marks apart from their letters") << 2;
}

void TestTypicalWords::listIsTheSameWhateverTheMarks()
{
    QFETCH(int, variant);
    const auto change = [variant](const QString &text) {
        return variant == 0   ? withCedillas(text)
               : variant == 1 ? withoutMarks(text)
                              : text.normalized(QString::NormalizationForm_D);
    };
    const TypicalWords expected = typicalWords(counted(bakery, asItIs));
    const TypicalWords typical = typicalWords(counted(bakery, change));
    for (const auto &[list, original] :
         {std::pair{typical.first, expected.first}, std::pair{typical.second, expected.second}}) {
        QCOMPARE(list.size(), original.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            QCOMPARE(list[i].count.comments, original[i].count.comments);
            QCOMPARE(list[i].odds.z, original[i].odds.z);
            QCOMPARE(withoutMarks(list[i].count.word), withoutMarks(original[i].count.word));
            if (variant != 1)
                QCOMPARE(list[i].count.word, original[i].count.word); // with commas, put together
        }
    }
}

void TestTypicalWords::mostCommonFormIsShown()
{
    WordTally tally;
    for (const QString &word :
         {u"întârziere"_qs, u"întârzieri"_qs, u"întârzieri"_qs, u"intarzieri"_qs})
        tally.add(word + u" la ei"_qs, 0);
    const WordCounts counts = tally.counts();
    QCOMPARE(counts.words.size(), 1);
    QCOMPARE(counts.words[0].word, u"întârzieri"_qs);
    QCOMPARE(counts.words[0].language, WordLanguage::Romanian);
}

void TestTypicalWords::orderDoesNotMatter()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    QList<QStringList> mixed = bakery;
    const WordCounts expected = counted(bakery, asItIs);
    for (int i = 0; i < 5; ++i) {
        std::ranges::shuffle(mixed[0], random);
        std::ranges::shuffle(mixed[1], random);
        QCOMPARE(counted(mixed, asItIs), expected);
    }
}

void TestTypicalWords::halvesAreTheWhole()
{
    QList<QStringList> groups = bakery;
    groups[0] << u"Livrarea?"_qs << u"pâinea"_qs << u"Слишком долго"_qs; // two tell no language
    groups[1] << u"livrãri"_qs << u"PÂINEA"_qs << u"Очень вкусно"_qs;
    WordTally whole;
    WordTally one;
    WordTally other;
    int number = 0;
    for (size_t group = 0; group < 2; ++group) {
        for (const QString &comment : std::as_const(groups[qsizetype(group)])) {
            whole.add(comment, group);
            (number++ % 2 == 0 ? one : other).add(comment, group);
        }
    }
    one.merge(other);
    QCOMPARE(one.counts(), whole.counts());
    WordTally empty;
    empty.merge(whole);
    QCOMPARE(empty.counts(), whole.counts());
}

void TestTypicalWords::oneWordComments()
{
    // "Livrări" alone says no language; most others are Romanian, so it meets "livrare" there, also
    // where it came first.
    WordTally tally;
    tally.add(u"Livrări", 0);
    tally.add(u"o livrare foarte bună", 1);
    tally.add(u"nu am mai primit livrarea", 1);
    const WordCounts counts = tally.counts();
    const auto found = std::ranges::find_if(
        counts.words, [](const WordCount &word) { return word.word.startsWith(u"livr"); });
    QVERIFY(found != counts.words.end());
    QCOMPARE(found->comments, (std::array<qint64, 2>{1, 2}));
}

void TestTypicalWords::threeLanguagesBesideEachOther()
{
    WordTally tally;
    tally.add(u"The price of the delivery is high", 0);
    tally.add(u"Цена доставки высокая, и цены растут", 0);
    tally.add(u"Prețul livrării este mare", 0);
    const WordCounts counts = tally.counts();
    QStringList words;
    for (const WordCount &word : counts.words)
        words << languageId(word.language) + u' ' + word.word;
    QVERIFY2(words.contains(u"en price"_qs), qPrintable(words.join(u", ")));
    QVERIFY(words.contains(u"ru цена"_qs) || words.contains(u"ru цены"_qs));
    QVERIFY(words.contains(u"ro prețul"_qs));
}

void TestTypicalWords::tooFewComments()
{
    QList<QStringList> few = bakery;
    few[0].resize(fewestComments - 1);
    const TypicalWords typical = typicalWords(counted(few, asItIs));
    QVERIFY(typical.isTooFew);
    QVERIFY(typical.first.isEmpty() && typical.second.isEmpty());
    QVERIFY(typicalWords({}).isTooFew);
}

void TestTypicalWords::chanceHasNoTypicalWords()
{
    const quint32 seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::geometric_distribution<int> rank(0.01); // few frequent words, many rare ones
    constexpr int trials = 400;
    int found = 0;
    for (int trial = 0; trial < trials; ++trial) {
        WordCounts counts;
        counts.words.resize(400);
        for (size_t comment = 0; comment < 300; ++comment) {
            const size_t group = random() % 4 == 0;
            ++counts.comments[group];
            std::array<bool, 400> said{};
            for (int word = 0; word < 8; ++word)
                said[static_cast<size_t>(std::min(399, rank(random)))] = true;
            for (size_t word = 0; word < said.size(); ++word) {
                counts.words[static_cast<qsizetype>(word)].comments[group] += said[word];
                counts.total[group] += said[word];
            }
        }
        const TypicalWords typical = typicalWords(counts);
        found += !certain(typical.first).isEmpty() || !certain(typical.second).isEmpty();
    }
    qInfo("%d of %d random halves had a typical word", found, trials);
    QVERIFY2(found <= trials / 10, qPrintable(QString::number(found)));
}

void TestTypicalWords::nothingIsNeverNaN()
{
    for (const qint64 first : {0, 1, 5}) {
        for (const qint64 second : {0, 1, 5}) {
            for (const qint64 all : {0, 1, 5, 100}) {
                for (const double prior : {0.0, 0.5, 10.0}) {
                    const WordOdds odds =
                        wordOdds(std::min(first, all), all, std::min(second, all), all, prior);
                    QVERIFY(std::isfinite(odds.delta));
                    VERIFY_SHOWABLE(odds.z);
                }
            }
        }
    }
    WordTally tally;
    tally.add(u"", 0);
    tally.add(u"123 !!!", 1);
    QCOMPARE(tally.counts(), WordCounts{});
}

QTEST_GUILESS_MAIN(TestTypicalWords)
#include "tst_typicalwords.moc"
