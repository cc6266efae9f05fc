// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics over files nobody here wrote (PATRON_FIELD_DATA), against what is known about them.
#include "models/metrics/retention.h"
#include "models/metrics/survival.h"
#include "models/metrics/typicalwords.h"
#include "tests/models/metrics/near.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace patron;

namespace {

QByteArray fieldFile(const char *name)
{
    QFile file(QDir(qEnvironmentVariable("PATRON_FIELD_DATA")).filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows of a CSV file with a header, quoted cells and all.
QList<QHash<QString, QString>> rowsOf(const QByteArray &bytes)
{
    QList<QStringList> rows{QStringList{}};
    QString cell;
    bool isQuoted = false;
    for (const QChar c : QString::fromUtf8(bytes)) {
        if (c == u'"')
            isQuoted = !isQuoted; // a doubled quote goes out and in again
        else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.last() << cell.trimmed();
            cell.clear();
            if (c == u'\n')
                rows << QStringList{};
        } else if (c != QChar::ByteOrderMark)
            cell += c;
    }
    QList<QHash<QString, QString>> named;
    for (const QStringList &row : rows.mid(1)) {
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < std::min(row.size(), rows[0].size()); ++i)
            cells[rows[0][i]] = row[i];
        if (row.size() > 1)
            named << cells;
    }
    return named;
}

/// Efron 1967: who is lost sight of hands the own weight on to those seen longer. Another way to
/// Kaplan and Meier's curve, without a single product.
std::map<double, double> redistributedToTheRight(QList<Tenure> tenures)
{
    std::ranges::sort(tenures, [](const Tenure &a, const Tenure &b) {
        return a.time != b.time ? a.time < b.time : a.hasLeft > b.hasLeft;
    });
    std::map<double, double> shareAt;
    double weight = 1.0 / static_cast<double>(tenures.size());
    double here = 1;
    for (qsizetype i = 0; i < tenures.size(); ++i) {
        const auto after = static_cast<double>(tenures.size() - i - 1);
        if (tenures[i].hasLeft) {
            here -= weight;
            shareAt[tenures[i].time] = here;
        } else if (after > 0) {
            weight += weight / after;
        }
    }
    return shareAt;
}

QStringList shown(const QList<TypicalWord> &words)
{
    QStringList list;
    for (const TypicalWord &word : words)
        list << word.count.word;
    return list;
}

} // namespace

class TestFieldMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void telcoKept();
    void telcoSurvival();
    void wordsOfARomanianShop();
    void wordsOfARussianDealer();
};

void TestFieldMetrics::initTestCase()
{
    if (!qEnvironmentVariableIsSet("PATRON_FIELD_DATA"))
        QSKIP("PATRON_FIELD_DATA is not set");
}

void TestFieldMetrics::telcoKept()
{
    const auto rows = rowsOf(fieldFile("customers/telco-churn.csv"));
    QCOMPARE(rows.size(), 7043);
    std::map<QString, std::pair<qint64, qint64>> leftOf;
    qint64 left = 0;
    for (const auto &row : rows) {
        const bool hasLeft = row[u"Churn"_qs] == u"Yes";
        left += hasLeft;
        auto &[gone, all] = leftOf[row[u"Contract"_qs]];
        gone += hasLeft;
        ++all;
    }
    COMPARE_DIGITS(100 - *shareOf(left, rows.size()).value, 73.46, 2);
    QCOMPARE(leftOf[u"Month-to-month"_qs], (std::pair<qint64, qint64>{1655, 3875}));
    QCOMPARE(leftOf[u"One year"_qs], (std::pair<qint64, qint64>{166, 1473}));
    QCOMPARE(leftOf[u"Two year"_qs], (std::pair<qint64, qint64>{48, 1695}));
}

void TestFieldMetrics::telcoSurvival()
{
    QList<Tenure> tenures;
    for (const auto &row : rowsOf(fieldFile("customers/telco-churn.csv")))
        tenures << Tenure{row[u"tenure"_qs].toDouble(), row[u"Churn"_qs] == u"Yes"};
    const SurvivalCurve curve = survivalCurve(tenures);
    const std::map<double, double> other = redistributedToTheRight(tenures);
    QCOMPARE(curve.left, 1869);
    QCOMPARE(static_cast<size_t>(curve.steps.size()), other.size());
    for (const SurvivalStep &step : curve.steps) {
        COMPARE_DIGITS(step.share, other.at(step.time), 10);
        QVERIFY(step.interval.low <= step.share && step.share <= step.interval.high);
    }
    QVERIFY(survivalAt(curve, 12)->share > survivalAt(curve, 36)->share);
}

void TestFieldMetrics::wordsOfARomanianShop()
{
    WordTally tally;
    WordTally bare; // it is written without marks: with ones put in, the list must not change
    for (const QJsonValue &value :
         QJsonDocument::fromJson(fieldFile("reviews/ro-laroseda-test.json"))
             .object()[u"reviews"_qs]
             .toArray()) {
        const QJsonObject review = value.toObject();
        const QString stars = review[u"starRating"_qs].toString();
        const QString text =
            review[u"title"_qs].toString() + u' ' + review[u"content"_qs].toString();
        if (stars != u"1" && stars != u"5")
            continue;
        tally.add(text, stars == u"5");
        bare.add(QString(text)
                     .replace(u"multumit"_qs, u"mulțumit"_qs)
                     .replace(u"foarte proasta"_qs, u"foarte proastă"_qs)
                     .replace(u" pret"_qs, u" preţ"_qs),
                 stars == u"5");
    }
    const TypicalWords words = typicalWords(tally.counts());
    const QStringList unhappy = shown(words.first);
    const QStringList happy = shown(words.second);
    qInfo() << "1 star:" << unhappy << "5 stars:" << happy;
    for (const QString &word : {u"slab"_qs, u"dezamagit"_qs, u"nu recomand"_qs, u"returnat"_qs})
        QVERIFY2(unhappy.contains(word), qPrintable(word));
    for (const QString &word : {u"excelent"_qs, u"multumit"_qs, u"super"_qs, u"rapid"_qs})
        QVERIFY2(happy.contains(word), qPrintable(word));

    const TypicalWords marked = typicalWords(bare.counts());
    for (const auto &[list, original] :
         {std::pair{marked.first, words.first}, std::pair{marked.second, words.second}}) {
        QCOMPARE(list.size(), original.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            QCOMPARE(list[i].odds.z, original[i].odds.z);
            QCOMPARE(foldedWord(list[i].count.word), foldedWord(original[i].count.word));
        }
    }
}

void TestFieldMetrics::wordsOfARussianDealer()
{
    WordTally tally;
    for (const auto &row : rowsOf(fieldFile("reviews/ru-car-dealer-utf8.csv"))) {
        const double stars = row[u"rating"_qs].toDouble();
        if (stars <= 2 || stars == 5)
            tally.add(row[u"text"_qs], stars == 5);
    }
    const TypicalWords words = typicalWords(tally.counts());
    const QStringList happy = shown(words.second);
    qInfo() << "1 and 2 stars:" << shown(words.first) << "5 stars:" << happy;
    // Of forty-four unhappy comments there are only hints: what "they say", the "reception".
    QVERIFY(shown(words.first).contains(u"говорят"_qs));
    QVERIFY(std::ranges::none_of(words.first, &TypicalWord::isCertain));
    for (const QString &word : {u"спасибо"_qs, u"отличный"_qs, u"хороший"_qs})
        QVERIFY2(happy.contains(word), qPrintable(happy.join(u' ')));
}

QTEST_GUILESS_MAIN(TestFieldMetrics)
#include "tst_fieldmetrics.moc"
