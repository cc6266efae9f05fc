// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomshop.h"

#include "models/counting/scorequestion.h"

#include <QLocale>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <map>

namespace patron::test {

namespace {

constexpr qint64 workspace = 1;
constexpr qint64 secondsPerDay = 86'400;
constexpr int mostChoices = 10;

/// Words that are easy to get wrong: cases, accents, both kinds of s, letters beyond the first
/// 65,536 code points.
const QStringList wordStems{u"Web"_qs,
                            u"web"_qs,
                            u"Магазин"_qs,
                            u"Brașov"_qs,
                            u"Braşov"_qs,
                            u"\U0001F600 chat"_qs,
                            u"\uFF21 counter"_qs,
                            u"O'Hara \"x\", y"_qs,
                            u"10"_qs,
                            u"9"_qs};

QString word(int i)
{
    const QString stem = wordStems[i % wordStems.size()];
    return i < wordStems.size() ? stem : stem + QString::number(i);
}

/// Writes rows and remembers the first error.
class ShopWriter final
{
public:
    ShopWriter(QSqlDatabase &database, const ShopPlan &plan, quint32 seed)
        : m_database(database)
        , m_plan(plan)
        , m_random(seed)
    {
    }

    QString write()
    {
        m_database.transaction();
        writeLog();
        writeWords();
        writeQuestions();
        writeResponses();
        m_database.commit();
        return m_error;
    }

private:
    void insert(const QString &table, const QVariantList &values)
    {
        QSqlQuery &query = m_queries[table];
        if (query.lastQuery().isEmpty()) {
            query = QSqlQuery(m_database);
            prepare(query, table, values.size());
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (!query.exec() && m_error.isEmpty())
            m_error = table + u": "_qs + query.lastError().text();
    }

    void prepare(QSqlQuery &query, const QString &table, qsizetype values)
    {
        if (!query.prepare(u"INSERT INTO "_qs + table + u" VALUES ("_qs +
                           QStringList(values, u"?"_qs).join(u", ") + u")"_qs) &&
            m_error.isEmpty())
            m_error = table + u": "_qs + query.lastError().text();
    }

    bool chance(double share) { return m_random.generateDouble() < share; }
    int upTo(int bound) { return m_random.bounded(bound); }
    QVariant maybe(const QVariant &value) { return chance(m_plan.without) ? QVariant() : value; }

    qint64 importId(int i) const { return 7 + 5 * i; } // "7", "12": no order of text

    void writeLog()
    {
        insert(u"survey"_qs, {workspace, 1, u"survey"_qs});
        for (int i = 0; i < m_plan.imports; ++i) {
            const int added = m_plan.responses / m_plan.imports;
            insert(u"import"_qs, {workspace,
                                  importId(i),
                                  1,
                                  u"file%1.csv"_qs.arg(i),
                                  u"hash%1"_qs.arg(i),
                                  1'700'000'000 + i,
                                  u""_qs,
                                  u"responses"_qs,
                                  u"UTF-8"_qs,
                                  u","_qs,
                                  u""_qs,
                                  added,
                                  added,
                                  0,
                                  0,
                                  0,
                                  0,
                                  -1,
                                  u""_qs,
                                  0,
                                  0,
                                  0});
        }
    }

    void writeWords()
    {
        qint64 id = 1'000'000'000'001;
        for (const DimensionInfo &dimension : allDimensions()) {
            if (dimension.field == Field::Skip)
                continue;
            const int count = 1 + upTo(m_plan.words);
            for (int i = 0; i < count; ++i) {
                insert(u"dimension_value"_qs,
                       {workspace, id, QString::fromLatin1(dimension.id), word(i)});
                m_words[dimension.dimension].append(id++);
            }
        }
    }

    void writeQuestions()
    {
        qint64 choice = 500;
        for (int q = 0; q < m_plan.questions; ++q) {
            insert(u"question"_qs,
                   {workspace, 100 + q, 1, u"Question %1"_qs.arg(q), 0, q, u"choices"_qs});
            const int count = 1 + upTo(qMin(m_plan.words, mostChoices));
            for (int i = 0; i < count; ++i) {
                bool isNumber = false;
                const double number = word(i).toDouble(&isNumber);
                insert(u"choice"_qs, {workspace, choice, 100 + q, word(i),
                                      isNumber ? QVariant(number) : QVariant()});
                m_choices[q].append(choice++);
            }
        }
    }

    QVariant time()
    {
        if (chance(m_plan.undated))
            return {};
        if (chance(0.02))
            return upTo(2) - 1; // the last second of 1969, the first of 1970
        const qint64 midnight = (19'000 + upTo(800)) * secondsPerDay;
        return chance(0.2) ? midnight - upTo(2) : midnight + upTo(int(secondsPerDay));
    }

    void writeResponses()
    {
        const auto wordOf = [this](Dimension dimension) {
            const QVariantList &ids = m_words[dimension];
            return maybe(ids[qMin(upTo(int(ids.size())), upTo(int(ids.size())))]);
        };
        for (int i = 0; i < m_plan.responses; ++i) {
            const qint64 id = 10 + 3 * qint64(i);
            insert(u"response"_qs, {workspace,
                                    id,
                                    importId(upTo(m_plan.imports)),
                                    i + 1,
                                    time(),
                                    maybe(upTo(11)),
                                    maybe(1 + upTo(5)),
                                    maybe(2 + upTo(9)),
                                    maybe(1 + upTo(7)),
                                    maybe(30 * upTo(m_plan.different)),
                                    maybe(7 * upTo(m_plan.different)),
                                    wordOf(Dimension::Channel),
                                    wordOf(Dimension::Branch),
                                    wordOf(Dimension::Segment),
                                    wordOf(Dimension::Product),
                                    wordOf(Dimension::Staff),
                                    QVariant(),
                                    QVariant(),
                                    maybe(u"A comment"_qs),
                                    QVariant(),
                                    QVariant(),
                                    QVariant(),
                                    QVariant(),
                                    wordOf(Dimension::AgeGroup)});
            for (int q = 0; q < m_plan.questions; ++q) {
                for (const QVariant &choice : std::as_const(m_choices[q])) {
                    if (chance(0.3))
                        insert(u"answer"_qs, {workspace, id, 100 + q, choice});
                }
            }
        }
    }

    QSqlDatabase &m_database;
    const ShopPlan m_plan;
    QRandomGenerator m_random;
    std::map<QString, QSqlQuery> m_queries;
    QMap<Dimension, QVariantList> m_words;
    QMap<int, QVariantList> m_choices;
    QString m_error;
};

/// Fast enough for ten million responses.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed * 2 + 1)
    {
    }
    quint32 upTo(quint32 bound)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return quint32((m_state >> 32) * bound >> 32);
    }
    /// 0 now and then, else 1 to highest, low codes more often: shops have a few large branches and
    /// many small ones.
    quint32 code(quint32 highest)
    {
        return upTo(10) == 0 ? 0 : 1 + qMin(upTo(highest), upTo(highest));
    }

private:
    quint64 m_state;
};

CodeColumn randomCodes(size_t size, quint32 highest, Dice &dice)
{
    CodeColumn column(size, highest);
    for (size_t i = 0; i < size; ++i)
        column.set(i, dice.code(highest));
    return column;
}

void addDays(Snapshot &snapshot, size_t responses)
{
    constexpr size_t days = 3 * 365;
    const QDate first(2022, 1, 1);
    for (size_t day = 0; day < days; ++day) {
        const size_t start = responses * day / days;
        if (start == responses * (day + 1) / days)
            continue;
        snapshot.days.push_back(first.addDays(qint64(day)));
        snapshot.dayStarts.push_back(start);
    }
    snapshot.dayStarts.push_back(responses);
}

QStringList numberedWords(const QString &stem, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(stem + QString::number(1'000 + i));
    return words;
}

QStringList someOf(const QStringList &words, QRandomGenerator &random)
{
    QStringList chosen;
    const int count = random.bounded(4);
    for (int i = 0; i < count; ++i) {
        const int pick = random.bounded(int(words.size()) + 2);
        chosen.append(pick < words.size()    ? words[pick]
                      : pick == words.size() ? QString()
                                             : u"nowhere"_qs);
    }
    return chosen;
}

QStringList wordsOf(const Snapshot &snapshot, Dimension dimension)
{
    if (dimension == Dimension::ScoreClass)
        return {u"detractor"_qs, u"passive"_qs, u"promoter"_qs};
    return snapshot.dimensions.at(dimension).words;
}

QuestionId anyQuestion(const Snapshot &snapshot, QRandomGenerator &random)
{
    if (snapshot.answers.empty() || random.bounded(10) == 0)
        return QuestionId{987'654};
    auto question = snapshot.answers.begin();
    std::advance(question, random.bounded(int(snapshot.answers.size())));
    return question->first;
}

QDate anyDay(const Snapshot &snapshot, QRandomGenerator &random)
{
    if (snapshot.days.empty())
        return {2022, 5, 5};
    return snapshot.days[size_t(random.bounded(int(snapshot.days.size())))].addDays(
        random.bounded(3) - 1);
}

} // namespace

QString fillRandomShop(QSqlDatabase &database, const ShopPlan &plan, quint32 seed)
{
    return ShopWriter(database, plan, seed).write();
}

std::shared_ptr<const Snapshot> randomSnapshot(size_t responses, quint32 seed)
{
    auto snapshot = std::make_shared<Snapshot>();
    Dice dice(seed);
    for (size_t i = 0; i < responses; ++i)
        snapshot->responses.push_back(ResponseId{qint64(i) + 1});
    snapshot->seconds.resize(responses); // all at midnight
    addDays(*snapshot, responses);
    constexpr int wordCounts[] = {6, 20, 5, 30, 40, 6, 0, 10};
    for (const DimensionInfo &dimension : allDimensions()) {
        if (dimension.dimension == Dimension::ScoreClass)
            continue;
        const bool isImport = dimension.dimension == Dimension::Import;
        const int count = wordCounts[int(dimension.dimension)];
        snapshot->dimensions[dimension.dimension] = {
            numberedWords(isImport ? QString() : u"word "_qs, count),
            randomCodes(responses, quint32(count), dice)};
    }
    for (const MeasureInfo &measure : allMeasures()) {
        if (measure.measure == Measure::Volume || measure.kind != RecordKind::Responses)
            continue;
        ScoreColumn &column = snapshot->measures[measure.measure];
        constexpr int differentTimes = 1'000;
        const int high = measure.high < 0 ? differentTimes : measure.high;
        for (int value = measure.low; value <= high; ++value)
            column.values.push_back(value);
        column.codes = randomCodes(responses, quint32(column.values.size()), dice);
    }
    snapshot->hasComment.resize((responses + 63) / 64);
    AnswerColumn &answers = snapshot->answers[QuestionId{1}];
    answers.words = numberedWords(u"answer "_qs, 5);
    answers.numbers.assign(5, qQNaN());
    for (size_t i = 0; i < responses; ++i) {
        snapshot->hasComment[i / 64] |= quint64(dice.upTo(3) == 0) << (i % 64);
        if (dice.upTo(5) == 0) {
            answers.rows.push_back(quint32(i));
            answers.codes.push_back(dice.upTo(5));
        }
    }
    answers.makeBits(responses);
    snapshot->questions = {
        {QuestionId{1}, SurveyId{1}, u"Question"_qs, 0, QuestionKind::MultiChoice}};
    return snapshot;
}

Filter randomFilter(const Snapshot &snapshot, QRandomGenerator &random)
{
    Filter filter;
    if (random.bounded(3) == 0)
        filter.period.from = anyDay(snapshot, random);
    if (random.bounded(3) == 0)
        filter.period.to = anyDay(snapshot, random);
    for (const DimensionInfo &dimension : allDimensions()) {
        if (random.bounded(5) == 0)
            filter.chosen[dimension.dimension] =
                someOf(wordsOf(snapshot, dimension.dimension), random);
    }
    if (random.bounded(3) == 0) {
        const QuestionId question = anyQuestion(snapshot, random);
        const auto answers = snapshot.answers.find(question);
        filter.answers[question] = someOf(
            answers == snapshot.answers.end() ? QStringList() : answers->second.words, random);
    }
    if (!snapshot.measures.empty() && random.bounded(4) == 0) {
        const auto &[measure, column] =
            *std::next(snapshot.measures.begin(), random.bounded(int(snapshot.measures.size())));
        if (!column.values.empty()) {
            const double perUnit = info(measure).perUnit;
            const auto some = [&] {
                return QString::number(
                    double(column.values[size_t(random.bounded(int(column.values.size())))]) /
                        perUnit,
                    'f', QLocale::FloatingPointShortest);
            };
            filter.answers[scoreQuestion(measure)] =
                random.bounded(2) ? QStringList{some(), QString()}
                                  : QStringList{u"%1-%2"_qs.arg(some(), some())};
        }
    }
    return filter;
}

Breakdown randomBreakdown(const Snapshot &snapshot, QRandomGenerator &random)
{
    Breakdown breakdown;
    breakdown.by = GroupBy(random.bounded(4));
    breakdown.dimension =
        allDimensions()[size_t(random.bounded(int(allDimensions().size())))].dimension;
    breakdown.bucket = TimeBucket(random.bounded(5));
    breakdown.question = anyQuestion(snapshot, random);
    if (random.bounded(4) == 0)
        breakdown.split =
            allDimensions()[size_t(random.bounded(int(allDimensions().size())))].dimension;
    else
        breakdown.measure =
            allMeasures()[size_t(random.bounded(int(allMeasures().size())))].measure;
    return breakdown;
}

} // namespace patron::test
