// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/wordstudy.h"

#include "models/counting/snapshotcounter.h"
#include "models/counting/snapshotloader.h"
#include "models/records/mood.h"
#include "models/session/importrun.h"
#include "models/session/wantedword.h"
#include "models/storage/commentstore.h"
#include "models/storage/database.h"
#include "tests/support/shopfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

struct Shop
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::shared_ptr<const Snapshot> snapshot;

    explicit Shop(const std::vector<ShopRow> &rows)
    {
        const QString path = folder.filePath(u"words.db"_qs);
        if (!prepareDatabase(path))
            return;
        database = std::move(*Database::open(path, Access::Write));
        if (importRows(*database, rows))
            snapshot = *loadSnapshot(*database, Progress());
    }
};

ShopRow row(const std::string &id, int score, const std::string &channel,
            const std::string &comment)
{
    ShopRow row;
    row.id = id;
    row.score = score;
    row.channel = channel;
    row.comment = comment;
    return row;
}

/// Twenty unhappy and twenty happy comments: the unhappy waited, and one happy customer did not.
std::vector<ShopRow> comments()
{
    std::vector<ShopRow> rows;
    for (int i = 0; i < 20; ++i) {
        const std::string number = std::to_string(i);
        rows.push_back(row("a" + number, 2, i < 10 ? "Web" : "Phone",
                           i % 2 ? "the delivery was late" : "the deliveries were late"));
        rows.push_back(
            row("b" + number, 10, "Web",
                i == 0 ? "delivery was fine and kind people" : "kind people and a nice shop"));
        rows.push_back(row("c" + number, 8, "", "delivery as it was"));
    }
    rows.push_back(row("d", 1, "", ""));
    return rows;
}

QStringList wordsOf(const QList<TypicalWord> &words)
{
    QStringList list;
    for (const TypicalWord &word : words)
        list << word.count.word;
    return list;
}

} // namespace

class TestWordStudy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfEachMood();
    void moodOfAScore_data();
    void moodOfAScore();
    void placesInAComment_data();
    void placesInAComment();
    void obeysTheFilter();
    void wordFilters();
    void notFiltersToo();
    void searchFilters();
    void severalWords();
    void toggling();
    void cancelled();
    void fieldReviews_data();
    void fieldReviews();
};

void TestWordStudy::wordsOfEachMood()
{
    const Shop shop(comments());
    const auto study = studyWords(*shop.database, *shop.snapshot, {}, Progress());
    QVERIFY(study);
    QCOMPARE(study->comments, (std::array<qint64, 2>{20, 20}));
    QCOMPARE(study->others, 20);
    QVERIFY(!study->isNewestOnly);
    QVERIFY2(wordsOf(study->words.first).contains(u"late"_qs),
             qPrintable(wordsOf(study->words.first).join(u' ')));
    QVERIFY(wordsOf(study->words.second).contains(u"kind"_qs));
    // Both forms of one word are one.
    const auto &first = study->words.first;
    const auto delivery = std::ranges::find_if(
        first, [](const TypicalWord &word) { return word.count.word.startsWith(u"deliver"_qs); });
    QVERIFY(delivery != first.end());
    QCOMPARE(delivery->count.comments, (std::array<qint64, 2>{20, 1}));
}

void TestWordStudy::moodOfAScore_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("moods"); // of each score that can be stored, from the lowest
    QTest::newRow("0 to 10, as promoters are counted") << Measure::Recommend << u"-------..++"_qs;
    QTest::newRow("1 to 5, as the satisfied are counted") << Measure::Satisfaction << u"--.++"_qs;
    QTest::newRow("half stars") << Measure::Rating << u"---...+++"_qs;
}

// The stripe beside a comment and the words of happy customers mean the same customers.
void TestWordStudy::moodOfAScore()
{
    QFETCH(const Measure, measure);
    const auto limits = std::ranges::find(moodLimits, measure, &MoodLimits::measure);
    QVERIFY(limits != moodLimits.end());
    const qint64 lowest = measure == Measure::Recommend ? 0 : measure == Measure::Rating ? 2 : 1;
    QString moods;
    for (qint64 score = lowest; score <= (measure == Measure::Satisfaction ? 5 : 10); ++score) {
        const Mood mood = limits->moodOf(score);
        moods += mood == Mood::Happy ? u'+' : mood == Mood::Unhappy ? u'-' : u'.';
    }
    QTEST(moods, "moods");
}

void TestWordStudy::placesInAComment_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("comment"); // what is to be marked stands in brackets
    QTest::newRow("another form") << u"en:delivery"_qs
                                  << u"Two [deliveries] were late, a third [delivery] too"_qs;
    QTest::newRow("not inside another word")
        << u"en:art"_qs << u"We like the [art] of the party"_qs;
    QTest::newRow("Romanian without its marks")
        << u"ro:așteptat"_qs << u"Am [Asteptat] o oră și nu a venit nimeni"_qs;
    QTest::newRow("Romanian with its not")
        << u"ro:nu recomand"_qs << u"[Nu] mai [recomand] magazinul"_qs;
    QTest::newRow("that which is not turned round")
        << u"ro:recomand"_qs << u"Nu mai recomand magazinul"_qs;
    QTest::newRow("Russian") << u"ru:ответа"_qs
                             << u"Ждал [ответа] три дня, без [ответа] и остался"_qs;
    QTest::newRow("beside an address")
        << u"en:shop"_qs << u"See www.shop.example for the [shop] hours"_qs;
    QTest::newRow("nowhere") << u"en:price"_qs << u"The delivery was late"_qs;
}

void TestWordStudy::placesInAComment()
{
    QFETCH(const QString, value);
    QFETCH(const QString, comment);
    const QString plain = QString(comment).remove(u'[').remove(u']');
    std::vector<WantedWord> wanted;
    wanted.emplace_back(value);
    QString marked = plain;
    const QList<WordSearch::Place> places = placesOfWords(wanted, plain);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        marked.insert(place->start + place->length, u']').insert(place->start, u'[');
    QCOMPARE(marked, comment);
}

void TestWordStudy::obeysTheFilter()
{
    const Shop shop(comments());
    Filter web;
    web.chosen[Dimension::Channel] = {u"Web"_qs};
    const auto study = studyWords(*shop.database, *shop.snapshot, web, Progress());
    QVERIFY(study);
    QCOMPARE(study->comments, (std::array<qint64, 2>{10, 20}));
    web.chosen[Dimension::Channel] = {u"Phone"_qs};
    QVERIFY(studyWords(*shop.database, *shop.snapshot, web, Progress())->words.isTooFew);
}

void TestWordStudy::wordFilters()
{
    const Shop shop(comments());
    Filter filter;
    filter.answers[wordQuestion] = {wordValue(u"delivery"_qs, WordLanguage::English)};
    QVERIFY(lacksWords(*shop.snapshot, filter));
    const auto worded = withWords(*shop.database, *shop.snapshot, filter, Progress());
    QVERIFY(worded);
    QVERIFY(!lacksWords(**worded, filter));
    const SnapshotCounter counter(*worded);
    const auto counts = counter.count(filter, Breakdown::total(Measure::Volume));
    QVERIFY(counts);
    QCOMPARE(counts->groups.first().responses, 41); // 20 unhappy, a happy one, 20 between
    QCOMPARE(counter.commented(filter).size(), size_t(41));
    // As many as the list of words said.
    const auto study = studyWords(*shop.database, **worded, filter, Progress());
    QCOMPARE(study->comments, (std::array<qint64, 2>{20, 1}));
    QVERIFY(!lacksWords(*shop.snapshot, {}));
}

// A button says how many comments a click on it leads to.
void TestWordStudy::notFiltersToo()
{
    std::vector<ShopRow> rows;
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        rows.push_back(row("a" + number, 2, "Web", "nu mai recomand magazinul"));
        rows.push_back(row("b" + number, 10, "Web", "recomand magazinul cu drag"));
        rows.push_back(row("c" + number, 8, "Web", i < 5 ? "nu recomand" : "recomand, dar scump"));
    }
    const Shop shop(rows);
    const auto study = studyWords(*shop.database, *shop.snapshot, {}, Progress());
    QVERIFY(study);
    QCOMPARE(study->others, 12);
    for (const auto &[list, word, all] :
         {std::tuple(study->words.first, u"nu recomand"_qs, qint64(17)),
          std::tuple(study->words.second, u"recomand"_qs, qint64(19))}) {
        const auto found = std::ranges::find_if(
            list, [&word](const TypicalWord &each) { return each.count.word == word; });
        QVERIFY2(found != list.end(), qPrintable(wordsOf(list).join(u", "_qs)));
        QCOMPARE(found->count.all(), all);
        Filter filter;
        filter.answers[wordQuestion] = {wordValue(word, found->count.language)};
        const auto worded = withWords(*shop.database, *shop.snapshot, filter, Progress());
        QVERIFY(worded);
        QCOMPARE(qint64(SnapshotCounter(*worded).commented(filter).size()), all);
    }
}

// What was searched for filters everything, together with a word.
void TestWordStudy::searchFilters()
{
    const Shop shop(comments());
    Filter filter;
    filter.answers[textQuestion] = {u"DELIVERY"_qs};
    QVERIFY(lacksWords(*shop.snapshot, filter));
    const auto searched = withWords(*shop.database, *shop.snapshot, filter, Progress());
    QVERIFY(searched);
    QVERIFY(!lacksWords(**searched, filter));
    const auto ids = SnapshotCounter(*searched).commented(filter);
    const auto plain =
        searchComments(*shop.database, SnapshotCounter(shop.snapshot).commented(Filter()),
                       u"DELIVERY"_qs, Progress());
    QVERIFY(plain && !plain->empty());
    QCOMPARE(ids, *plain);
    filter.answers[wordQuestion] = {wordValue(u"delivery"_qs, WordLanguage::English)};
    const auto both = withWords(*shop.database, *shop.snapshot, filter, Progress());
    QVERIFY(both);
    QVERIFY(!lacksWords(**both, filter));
    filter.answers[textQuestion] = {u"no comment holds this"_qs};
    QVERIFY(lacksWords(**both, filter));
    const auto none = withWords(*shop.database, **both, filter, Progress());
    QVERIFY(none);
    QVERIFY(SnapshotCounter(*none).commented(filter).empty());
}

void TestWordStudy::severalWords()
{
    const Shop shop(comments());
    Filter filter;
    filter.answers[wordQuestion] = {wordValue(u"late"_qs, WordLanguage::English),
                                    wordValue(u"kind"_qs, WordLanguage::English)};
    const auto worded = withWords(*shop.database, *shop.snapshot, filter, Progress());
    QVERIFY(worded);
    const auto counts = SnapshotCounter(*worded).count(filter, Breakdown::total(Measure::Volume));
    QCOMPARE(counts->groups.first().responses, 40); // either of them
}

void TestWordStudy::toggling()
{
    const QString value = wordValue(u"târziu"_qs, WordLanguage::Romanian);
    QCOMPARE(wordOf(value), u"târziu"_qs);
    const Filter on = withWordToggled({}, value);
    QCOMPARE(on.answers.value(wordQuestion), QStringList{value});
    QCOMPARE(withWordToggled(on, value), Filter());
}

void TestWordStudy::cancelled()
{
    const Shop shop(comments());
    const Progress progress;
    progress.cancel();
    QCOMPARE(studyWords(*shop.database, *shop.snapshot, {}, progress).error().code,
             ProblemCode::Cancelled);
    QCOMPARE(withWords(*shop.database, *shop.snapshot, {}, progress).error().code,
             ProblemCode::Cancelled);
}

void TestWordStudy::fieldReviews_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("unhappy");
    QTest::addColumn<QStringList>("happy");
    QTest::newRow("Romanian shop, no diacritics")
        << u"reviews/ro-laroseda-test.json"_qs
        << QStringList{u"slab"_qs, u"proasta"_qs, u"returnat"_qs}
        << QStringList{u"excelent"_qs, u"multumit"_qs, u"super"_qs};
    QTest::newRow("Russian car dealer")
        << u"reviews/ru-car-dealer-utf8.csv"_qs << QStringList{u"говорят"_qs}
        << QStringList{u"спасибо"_qs, u"хороший"_qs};
}

void TestWordStudy::fieldReviews()
{
    QFETCH(QString, file);
    QFETCH(QStringList, unhappy);
    QFETCH(QStringList, happy);
    const QString path = QDir(qEnvironmentVariable("PATRON_FIELD_DATA")).filePath(file);
    if (!qEnvironmentVariableIsSet("PATRON_FIELD_DATA") || !QFile::exists(path))
        QSKIP("PATRON_FIELD_DATA is not set");
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"reviews.db"_qs);
    QVERIFY(prepareDatabase(database));
    QVERIFY(importFile(database, path, {}, Progress()));
    const auto open = Database::open(database, Access::Read);
    const auto snapshot = loadSnapshot(**open, Progress());
    const auto study = studyWords(**open, **snapshot, {}, Progress());
    QVERIFY(study);
    qInfo() << study->comments[0] << wordsOf(study->words.first) << study->comments[1]
            << wordsOf(study->words.second);
    for (const QString &word : unhappy)
        QVERIFY2(wordsOf(study->words.first).contains(word), qPrintable(word));
    for (const QString &word : happy)
        QVERIFY2(wordsOf(study->words.second).contains(word), qPrintable(word));

    // A click on a word leads to as many comments as it said.
    for (size_t group = 0; group < 2; ++group) {
        const TypicalWord &word = (group == 0 ? study->words.first : study->words.second).first();
        Filter filter;
        filter.answers[wordQuestion] = {wordValue(word.count.word, word.count.language)};
        const auto worded = withWords(**open, **snapshot, filter, Progress());
        const auto narrowed = studyWords(**open, **worded, filter, Progress());
        QCOMPARE(narrowed->comments[group], word.count.comments[group]);
    }
}

QTEST_GUILESS_MAIN(TestWordStudy)
#include "tst_wordstudy.moc"
