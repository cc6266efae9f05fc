// SPDX-License-Identifier: GPL-3.0-or-later
// A survey made by chance, imported as a file and counted once more here, row by row.
#include "models/session/questioncard.h"

#include "models/counting/lowestbest.h"
#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace patron;

namespace {

struct Row
{
    QString channel;
    QString town;      ///< one answer; "" = none
    QStringList liked; ///< several
    int taste = 0;     ///< 1 to 5, 0 = none
    int speed = 0;     ///< 1 to 5
    QString age;       ///< a number, "" = none
    QString wish;      ///< own words
};

const QStringList channels{u"Web"_qs, u"Phone"_qs, u"Shop"_qs};
const QStringList towns{u"Iași"_qs, u"Cluj"_qs, u"Кишинёв"_qs};
const QStringList things{u"Price"_qs, u"Taste"_qs, u"Advice"_qs};

/// Customers of the shop like the taste more, and those on the phone come from Cluj.
QList<Row> randomRows(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto oneOf = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    QList<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row;
        row.channel = channels[oneOf(3)];
        const bool isPhone = row.channel == u"Phone";
        row.town = oneOf(9) == 0 ? QString() : towns[isPhone && oneOf(2) == 0 ? 1 : oneOf(3)];
        for (const QString &thing : things) {
            if (oneOf(2) == 0)
                row.liked << thing;
        }
        row.taste = oneOf(10) == 0 ? 0 : std::min(5, 1 + oneOf(5) + (row.channel == u"Shop"));
        row.speed = 1 + oneOf(5);
        row.age = oneOf(8) == 0 ? QString() : QString::number(18 + oneOf(60));
        row.wish =
            oneOf(3) == 0 ? u"More tea, please, number %1 of our wishes"_qs.arg(i) : QString();
        rows << row;
    }
    return rows;
}

constexpr int teas = 14;

/// Every second one drinks the first tea, every third the second, every fifteenth the last.
QStringList teasOf(qsizetype row)
{
    QStringList drunk;
    for (int tea = 0; tea < teas; ++tea) {
        if (row % (tea + 2) == 0)
            drunk << u"Tea %1"_qs.arg(tea);
    }
    return drunk;
}

QByteArray csv(const QList<Row> &rows)
{
    QString text = u"Response ID,Channel,Which colour?,What did you like?,Rate us: taste,Rate us: "
                   u"speed,How many cups?,What is missing?,Which teas?\n"_qs;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        text += u"R-%1,%2,%3,\"%4\",%5,%6,%7,\"%8\",\"%9\"\n"_qs.arg(i).arg(
            row.channel, row.town, row.liked.join(u"; "_qs),
            row.taste ? QString::number(row.taste) : QString(), QString::number(row.speed), row.age,
            row.wish, teasOf(i).join(u"; "_qs));
    }
    return text.toUtf8();
}

} // namespace

class TestQuestionCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneAnswer();
    void severalAnswers();
    void aScale();
    void aScaleInWords_data();
    void aScaleInWords();
    void emptyStepsAreDrawn();
    void numbers();
    void theRarestAnswersAreLeftOut();
    void cutByDimension();
    void cutByQuestion();
    void aFilterThatLeavesOneGroupIsSaid();
    void severalAnswersCut();
    void numbersCut();
    void matrix();
    void filteredByOthersNotByItself();
    void whatItCanBeCutBy();
    void whatAnotherSurveyWasAskedIsNoCut();
    void theLowestNumberIsTheBest();
    void whatTheToolNotedCutsLast();
    void boxesAreSharesOfAll();
    void ownWordsHaveNoTable();
    void cancelled();

private:
    [[nodiscard]] QuestionId question(const QString &header) const;
    [[nodiscard]] QuestionCard card(const QString &header, const CutBy &cut = {},
                                    const Filter &filter = {}) const;
    [[nodiscard]] static std::optional<double> share(const FigureTable &table, const QString &group,
                                                     const QString &answer);

    QTemporaryDir m_folder;
    QList<Row> m_rows;
    std::shared_ptr<const Snapshot> m_snapshot;
};

void TestQuestionCard::initTestCase()
{
    constexpr unsigned seed = 41;
    qInfo("seed %u", seed);
    m_rows = randomRows(900, seed);
    const QString database = m_folder.filePath(u"shop.db"_qs);
    QVERIFY(prepareDatabase(database));
    QFile file(m_folder.filePath(u"answers.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv(m_rows));
    file.close();
    QVERIFY(importFile(database, file.fileName(), {}, Progress()));
    const auto opened = Database::open(database, Access::Read);
    QVERIFY(opened);
    const auto loaded = loadSnapshot(**opened, Progress());
    QVERIFY(loaded);
    m_snapshot = *loaded;
    QCOMPARE(m_snapshot->size(), size_t(m_rows.size()));
}

QuestionId TestQuestionCard::question(const QString &header) const
{
    const auto found = std::ranges::find(m_snapshot->questions, header, &Question::header);
    return found == m_snapshot->questions.end() ? QuestionId() : found->id;
}

QuestionCard TestQuestionCard::card(const QString &header, const CutBy &cut,
                                    const Filter &filter) const
{
    const auto made =
        computeQuestion(m_snapshot, filter, {{question(header)}, {}, cut}, Progress());
    return made ? *made : QuestionCard();
}

std::optional<double> TestQuestionCard::share(const FigureTable &table, const QString &group,
                                              const QString &answer)
{
    for (const FigureRow &row : table.rows) {
        const qsizetype column = table.columns.indexOf(FigureColumn{TableColumn::Share, answer});
        if (row.key.value == group && column >= 0 && row.cells[column].isValid())
            return row.cells[column].toDouble();
    }
    return std::nullopt;
}

void TestQuestionCard::oneAnswer()
{
    const QuestionCard made = card(u"Which colour?"_qs);
    QCOMPARE(made.chart, ChartKind::AnswerBars);
    const auto gave = [this](const QString &town) {
        return std::ranges::count(m_rows, town, &Row::town);
    };
    const qint64 n = m_rows.size() - gave(QString());
    QCOMPARE(made.n, n);
    QCOMPARE(made.leftOut, gave(QString()));
    QCOMPARE(made.table.rows.size(), towns.size());
    for (const FigureRow &row : made.table.rows) {
        QCOMPARE(row.cells[1].toLongLong(), gave(row.key.value));
        QCOMPARE(row.cells[2].toDouble(), 100.0 * double(gave(row.key.value)) / double(n));
    }
}

void TestQuestionCard::severalAnswers()
{
    const QuestionCard made = card(u"What did you like?"_qs);
    QCOMPARE(made.kind, QuestionKind::MultiChoice);
    const qint64 n =
        std::ranges::count_if(m_rows, [](const Row &row) { return !row.liked.isEmpty(); });
    QCOMPARE(made.n, n);
    double sum = 0;
    for (const FigureRow &row : made.table.rows) {
        const qint64 gave = std::ranges::count_if(
            m_rows, [&row](const Row &each) { return each.liked.contains(row.key.value); });
        QCOMPARE(row.cells[1].toLongLong(), gave);
        sum += row.cells[2].toDouble();
    }
    QVERIFY(sum > 100);
}

void TestQuestionCard::aScale()
{
    const QuestionCard made = card(u"Rate us: taste"_qs);
    QCOMPARE(made.chart, ChartKind::AnswerColumns);
    QVERIFY(made.numbers);
    double sum = 0;
    qint64 n = 0;
    for (const Row &row : std::as_const(m_rows)) {
        sum += row.taste;
        n += row.taste > 0;
    }
    QCOMPARE(made.n, n);
    QVERIFY(std::abs(made.numbers->mean.mean - sum / double(n)) < 1e-9);
    QCOMPARE(made.verdict.id, AnswerVerdictId::Average);
    QCOMPARE(made.table.rows.size(), 5);
}

void TestQuestionCard::aScaleInWords_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<ChartKind>("chart");
    QTest::newRow("steps in words")
        << QStringList{u"Never"_qs, u"Rarely"_qs, u"Now and then"_qs, u"Usually"_qs, u"Always"_qs}
        << ChartKind::AnswerBars;
    QTest::newRow("only the ends have words")
        << QStringList{u"1 - bad"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5 - good"_qs}
        << ChartKind::AnswerColumns;
}

/// Names have room beside their bars, and none below columns.
void TestQuestionCard::aScaleInWords()
{
    QFETCH(QStringList, answers);
    QFETCH(ChartKind, chart);
    Snapshot snapshot = *m_snapshot;
    const QuestionId taste = question(u"Rate us: taste"_qs);
    AnswerColumn &column = snapshot.answers[taste];
    QCOMPARE(column.words.size(), answers.size());
    column.words = answers;
    const auto words = std::make_shared<const Snapshot>(std::move(snapshot));
    const auto made = computeQuestion(words, {}, {{taste}, {}, {}, {}}, Progress());
    QVERIFY(made);
    QCOMPARE(made->chart, chart);
    // Whatever is left of the answers under a filter: the ends alone are words, and no other chart.
    int fewest = 5;
    for (int cups = 18; cups < 60; ++cups) {
        Filter few;
        few.answers[question(u"How many cups?"_qs)] = QStringList{QString::number(cups)};
        const auto filtered = computeQuestion(words, few, {{taste}, {}, {}, {}}, Progress());
        QVERIFY(filtered);
        QCOMPARE(filtered->chart, chart);
        const auto given = std::ranges::count_if(filtered->table.rows, [](const FigureRow &row) {
            return row.cells[1].toLongLong() > 0;
        });
        fewest = std::min(fewest, int(given));
    }
    QVERIFY(fewest < 4);
}

// A three that nobody of these gave is a step of the scale all the same.
void TestQuestionCard::emptyStepsAreDrawn()
{
    qint64 empty = 0;
    for (int age = 18; age < 24; ++age) {
        Filter few;
        few.answers[question(u"How many cups?"_qs)] = QStringList{QString::number(age)};
        const QuestionCard made = card(u"Rate us: speed"_qs, {}, few);
        QStringList steps;
        for (const FigureRow &row : made.table.rows) {
            steps << row.key.value;
            empty += row.cells[1].toLongLong() == 0;
        }
        QCOMPARE(steps, (QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs}));
    }
    QVERIFY(empty > 0);
}

void TestQuestionCard::numbers()
{
    const QuestionCard made = card(u"How many cups?"_qs);
    QCOMPARE(made.kind, QuestionKind::Number);
    std::vector<int> ages;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.age.isEmpty())
            ages.push_back(row.age.toInt());
    }
    std::ranges::sort(ages);
    const size_t half = ages.size() / 2;
    const double median = ages.size() % 2 ? ages[half] : (ages[half - 1] + ages[half]) / 2.0;
    QCOMPARE(made.numbers->median.median, median);
    QVERIFY(made.table.rows.size() <= mostBins);
    QCOMPARE(made.verdict.id, AnswerVerdictId::Middle);
}

// More than there is room for: that is to be said.
void TestQuestionCard::theRarestAnswersAreLeftOut()
{
    const QuestionCard whole = card(u"Which teas?"_qs);
    QCOMPARE(whole.table.rows.size(), teas);
    QCOMPARE(whole.answersLeftOut, 0);
    const QuestionCard cut = card(u"Which teas?"_qs, Dimension::Channel);
    QCOMPARE(cut.chart, ChartKind::AnswerDots);
    QCOMPARE(cut.answersLeftOut, teas - mostAnswerPanels);
    const FigureColumn common{TableColumn::Share, u"Tea 0"_qs};
    const FigureColumn rare{TableColumn::Share, u"Tea 13"_qs};
    QVERIFY(cut.table.columns.contains(common) && !cut.table.columns.contains(rare));
    QCOMPARE(card(u"What did you like?"_qs, Dimension::Channel).answersLeftOut, 0);
}

void TestQuestionCard::cutByDimension()
{
    const QuestionCard made = card(u"Which colour?"_qs, Dimension::Channel);
    QVERIFY(made.isCut);
    QCOMPARE(made.chart, ChartKind::AnswerRows);
    const QuestionCard whole = card(u"Which colour?"_qs);
    QCOMPARE(made.mostAnswer, whole.table.rows.first().key.value); // the most frequent first
    QCOMPARE(made.most, whole.most);
    QCOMPARE(made.table.rows.size(), channels.size());
    for (const QString &channel : channels) {
        for (const QString &town : towns) {
            qint64 n = 0;
            qint64 gave = 0;
            for (const Row &row : std::as_const(m_rows)) {
                n += row.channel == channel && !row.town.isEmpty();
                gave += row.channel == channel && row.town == town;
            }
            QCOMPARE(share(made.table, channel, town), 100.0 * double(gave) / double(n));
        }
    }
    // That the phone rings in Cluj is no chance: it was made so.
    QCOMPARE(made.verdict.id, AnswerVerdictId::GroupSays);
    QCOMPARE(made.verdict.arguments[0].toString(), u"Phone"_qs);
    QCOMPARE(made.verdict.arguments[1].toString(), u"Cluj"_qs);
}

/// Three clerks in three shops; the filter shows one shop.
void TestQuestionCard::aFilterThatLeavesOneGroupIsSaid()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.db"_qs);
    QVERIFY(prepareDatabase(path));
    QByteArray rows("Response ID,Channel,Which clerk?,How was it?\n");
    for (int i = 0; i < 60; ++i)
        rows += "R-" + QByteArray::number(i) + (i % 2 ? ",Web,Ana," : ",Shop,Ion,") +
                (i % 3 ? "Fine" : "Slow") + '\n';
    QFile file(folder.filePath(u"one.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    QVERIFY(importFile(path, file.fileName(), {}, Progress()));
    const auto opened = Database::open(path, Access::Read);
    const auto snapshot = loadSnapshot(**opened, Progress());
    const auto named = [&snapshot](const QString &header) {
        return std::ranges::find((*snapshot)->questions, header, &Question::header)->id;
    };
    const QuestionWish wish{{named(u"How was it?"_qs)}, {}, named(u"Which clerk?"_qs)};
    const auto verdict = [&](const Filter &filter) {
        return computeQuestion(*snapshot, filter, wish, Progress())->verdict.id;
    };
    QVERIFY(verdict({}) != AnswerVerdictId::OneGroup);
    Filter web;
    web.chosen[Dimension::Channel] = {u"Web"_qs};
    QCOMPARE(verdict(web), AnswerVerdictId::OneGroupLeft);
}

void TestQuestionCard::cutByQuestion()
{
    const QuestionCard made = card(u"Rate us: speed"_qs, question(u"Which colour?"_qs));
    QCOMPARE(made.table.rows.size(), towns.size());
    for (const FigureRow &row : made.table.rows) {
        double sum = 0;
        qint64 n = 0;
        for (const Row &each : std::as_const(m_rows)) {
            if (each.town != row.key.value)
                continue;
            sum += each.speed;
            ++n;
        }
        QCOMPARE(row.figure.n, n);
        QVERIFY(std::abs(*row.figure.value - sum / double(n)) < 1e-9);
    }
    QCOMPARE(made.verdict.id, AnswerVerdictId::GroupsAlike); // the colour has nothing to do with it
    QCOMPARE(card(u"Rate us: taste"_qs, Dimension::Channel).verdict.id,
             AnswerVerdictId::GroupScores); // shops do
}

void TestQuestionCard::severalAnswersCut()
{
    const QuestionCard made = card(u"What did you like?"_qs, Dimension::Channel);
    QCOMPARE(made.chart, ChartKind::AnswerDots);
    qint64 n = 0;
    qint64 gave = 0;
    for (const Row &row : std::as_const(m_rows)) {
        n += row.channel == u"Web" && !row.liked.isEmpty();
        gave += row.channel == u"Web" && row.liked.contains(u"Price"_qs);
    }
    QCOMPARE(share(made.table, u"Web"_qs, u"Price"_qs), 100.0 * double(gave) / double(n));
}

void TestQuestionCard::numbersCut()
{
    const QuestionCard made = card(u"How many cups?"_qs, question(u"Rate us: speed"_qs));
    QCOMPARE(made.chart, ChartKind::AnswerDots);
    QStringList groups;
    for (const FigureRow &row : made.table.rows)
        groups << row.key.value;
    // A scale keeps its order, whatever the figures.
    QCOMPARE(groups, (QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs}));
}

void TestQuestionCard::matrix()
{
    const QuestionWish wish{{question(u"Rate us: taste"_qs), question(u"Rate us: speed"_qs)},
                            {u"taste"_qs, u"speed"_qs},
                            {}};
    const auto made = computeQuestion(m_snapshot, {}, wish, Progress());
    QVERIFY(made);
    QCOMPARE(made->chart, ChartKind::AnswerRows);
    QCOMPARE(made->table.rows.size(), 2);
    for (const FigureRow &row : made->table.rows)
        QVERIFY(row.question == wish.questions[row.key.value == u"taste" ? 0 : 1]);
    QCOMPARE(made->n, m_rows.size()); // everybody rated the speed
    // Chosen before a question went with its import.
    QuestionWish outlived = wish;
    outlived.questions << QuestionId{1};
    outlived.labels << u"manners"_qs;
    const auto rest = computeQuestion(m_snapshot, {}, outlived, Progress());
    QVERIFY(rest);
    QCOMPARE(rest->table, made->table);
}

void TestQuestionCard::filteredByOthersNotByItself()
{
    Filter filter;
    filter.answers[question(u"Which colour?"_qs)] = {u"Cluj"_qs};
    const QuestionCard own = card(u"Which colour?"_qs, {}, filter);
    QCOMPARE(own.table, card(u"Which colour?"_qs).table);
    const QuestionCard other = card(u"Rate us: speed"_qs, {}, filter);
    QCOMPARE(other.n, std::ranges::count(m_rows, u"Cluj"_qs, &Row::town));
    // Neither is the cut filtered by itself.
    QCOMPARE(card(u"Rate us: speed"_qs, question(u"Which colour?"_qs), filter).table.rows.size(),
             towns.size());
    QCOMPARE(Filter().toggled(question(u"Which colour?"_qs), u"Cluj"_qs), filter);
    QCOMPARE(filter.toggled(question(u"Which colour?"_qs), u"Cluj"_qs), Filter());
}

void TestQuestionCard::whatItCanBeCutBy()
{
    const QList<CutBy> cuts = cutsFor(*m_snapshot, {question(u"Which colour?"_qs)});
    QVERIFY(cuts.contains(CutBy(Dimension::Channel)));
    QVERIFY(cuts.contains(CutBy(question(u"Rate us: speed"_qs))));
    QVERIFY(!cuts.contains(CutBy(question(u"Which colour?"_qs))));  // itself
    QVERIFY(!cuts.contains(CutBy(question(u"How many cups?"_qs)))); // sixty groups
    QVERIFY(!cuts.contains(CutBy(Dimension::ScoreClass)));          // nobody was asked
    QVERIFY(cutsFor(*m_snapshot, {question(u"What is missing?"_qs)}).isEmpty());
}

/// Two surveys in one database, one of them without channels.
void TestQuestionCard::whatAnotherSurveyWasAskedIsNoCut()
{
    const QString database = m_folder.filePath(u"two.db"_qs);
    QVERIFY(prepareDatabase(database));
    QVERIFY(importFile(database, m_folder.filePath(u"answers.csv"_qs), {}, Progress()));
    QFile file(m_folder.filePath(u"plain.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Response ID,Which shape?,Which size?\n");
    for (int i = 0; i < 44; ++i)
        file.write("P-" + QByteArray::number(i) + (i % 2 ? ",round" : ",square") +
                   (i % 3 ? ",small\n" : ",large\n"));
    file.close();
    QVERIFY(importFile(database, file.fileName(), {}, Progress()));
    const auto opened = Database::open(database, Access::Read);
    QVERIFY(opened);
    const auto loaded = loadSnapshot(**opened, Progress());
    QVERIFY(loaded);
    const std::shared_ptr<const Snapshot> usual = std::exchange(m_snapshot, *loaded);
    const QuestionId shape = question(u"Which shape?"_qs);
    const QList<CutBy> plain = cutsFor(*m_snapshot, {shape});
    const QList<CutBy> full = cutsFor(*m_snapshot, {question(u"Which colour?"_qs)});
    const CutBy bySize(question(u"Which size?"_qs));
    const QuestionCard cut = card(u"Which shape?"_qs, Dimension::Channel);
    const QuestionCard uncut = card(u"Which shape?"_qs);
    m_snapshot = usual;
    QCOMPARE(plain, QList<CutBy>{bySize});
    QVERIFY(full.contains(CutBy(Dimension::Channel)));
    QVERIFY(!full.contains(bySize));
    // Asked for all the same: what was answered is shown.
    QCOMPARE(uncut.n, 44);
    QVERIFY(!cut.isCut);
    QCOMPARE(cut.n, uncut.n);
    QCOMPARE(cut.table, uncut.table);
    QCOMPARE(cut.wish, uncut.wish);
}

/// The owner says so for a column that is kept as a question.
void TestQuestionCard::theLowestNumberIsTheBest()
{
    const QString speed = u"Rate us: speed"_qs;
    QVERIFY(!lowestBest(*m_snapshot).contains(question(speed)));
    const QString database = m_folder.filePath(u"turned.db"_qs);
    QVERIFY(prepareDatabase(database));
    ImportOptions options;
    options.readings = {{speed, u"scale"_qs, u"5-1"_qs}};
    QVERIFY(importFile(database, m_folder.filePath(u"answers.csv"_qs), options, Progress()));
    const auto opened = Database::open(database, Access::Read);
    QVERIFY(opened);
    const auto loaded = loadSnapshot(**opened, Progress());
    QVERIFY(loaded);
    const std::shared_ptr<const Snapshot> usual = std::exchange(m_snapshot, *loaded);
    QVERIFY(lowestBest(*m_snapshot).contains(question(speed)));
    QVERIFY(!lowestBest(*m_snapshot).contains(question(u"Rate us: taste"_qs)));
    const QuestionCard turned = card(speed, Dimension::Channel);
    const QuestionCard taste = card(u"Rate us: taste"_qs, Dimension::Channel);
    m_snapshot = usual;
    QVERIFY(std::holds_alternative<LowestBest>(turned.table.content));
    QVERIFY(!std::holds_alternative<LowestBest>(taste.table.content));
    QCOMPARE(turned.table.rows.size(), 3);
    for (qsizetype i = 1; i < turned.table.rows.size(); ++i)
        QVERIFY(turned.table.rows[i - 1].figure.value <= turned.table.rows[i].figure.value);
}

/// What the tool noted is kept, and does not lead.
void TestQuestionCard::whatTheToolNotedCutsLast()
{
    const QString database = m_folder.filePath(u"tool.db"_qs);
    QVERIFY(prepareDatabase(database));
    QFile file(m_folder.filePath(u"tool.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Town,Browser,Paid\n");
    for (int i = 0; i < 40; ++i)
        file.write(i % 2 ? "Iasi,Firefox,Cash\n" : "Cluj,Chrome,Card\n");
    file.close();
    QVERIFY(importFile(database, file.fileName(), {}, Progress()));
    const auto opened = Database::open(database, Access::Read);
    const auto snapshot = loadSnapshot(**opened, Progress());
    const QList<Question> &asked = (*snapshot)->questions;
    const auto named = [&asked](const QString &header) {
        return std::ranges::find(asked, header, &Question::header)->id;
    };
    QCOMPARE(cutsFor(**snapshot, {named(u"Town"_qs)}),
             (QList<CutBy>{named(u"Paid"_qs), named(u"Browser"_qs)}));
}

/// Four of ten tick nothing, and count.
void TestQuestionCard::boxesAreSharesOfAll()
{
    const QString database = m_folder.filePath(u"boxes.db"_qs);
    QVERIFY(prepareDatabase(database));
    QFile file(m_folder.filePath(u"boxes.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Town,Paid,Parking,Staff,Food\n");
    for (int i = 0; i < 40; ++i)
        file.write(i % 10 < 4   ? "Iasi,Cash,,,\n"
                   : i % 10 < 7 ? "Cluj,Cash,1,,1\n"
                                : "Cluj,Card,,1,1\n");
    file.close();
    QVERIFY(importFile(database, file.fileName(), {}, Progress()));
    const auto opened = Database::open(database, Access::Read);
    const auto snapshot = loadSnapshot(**opened, Progress());
    const QList<SurveyNode> list =
        questionList(**snapshot, questionCounts(**snapshot, {}), QList<RankedQuestion>());
    const auto boxes = std::ranges::find(list[0].questions, RowForm::Ticks, &QuestionNode::form);
    QVERIFY(boxes != list[0].questions.end());
    QuestionWish wish;
    for (const Question &each : boxes->questions)
        wish.questions << each.id;
    wish.labels = boxes->labels;
    wish.form = boxes->form;
    const auto made = computeQuestion(*snapshot, {}, wish, Progress());
    QVERIFY(made && !made->isMatrix());
    QCOMPARE(made->n, 40);
    QCOMPARE(made->chart, ChartKind::AnswerBars);
    QMap<QString, qint64> counts;
    for (const FigureRow &row : made->table.rows)
        counts[row.key.value] = row.cells[1].toLongLong();
    QCOMPARE(counts,
             (QMap<QString, qint64>{{u"Food"_qs, 24}, {u"Parking"_qs, 12}, {u"Staff"_qs, 12}}));
    QCOMPARE(made->most.value, 60.0);
}

void TestQuestionCard::ownWordsHaveNoTable()
{
    const QuestionCard made = card(u"What is missing?"_qs);
    QCOMPARE(made.kind, QuestionKind::Text);
    QVERIFY(made.table.rows.isEmpty());
    const auto unknown = computeQuestion(m_snapshot, {}, {{QuestionId{987}}, {}, {}}, Progress());
    QVERIFY(unknown && unknown->table.rows.isEmpty());
}

void TestQuestionCard::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto made = computeQuestion(
        m_snapshot, {}, {{question(u"Which colour?"_qs)}, {}, Dimension::Channel}, progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ProblemCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestQuestionCard)
#include "tst_questioncard.moc"
