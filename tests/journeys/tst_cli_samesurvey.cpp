// SPDX-License-Identifier: GPL-3.0-or-later
// One survey in two files, named by PATRON_FIELD_DATA: what the program makes of them is the same.
#include "tests/journeys/shell.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace patron::test;

namespace {

/// A question and what was counted of it, in one text; the columns about the response itself are
/// called otherwise in the two formats and are left out.
QMap<QString, QString> questionsOf(const QJsonObject &answer, const QSet<QString> &aside)
{
    QMap<QString, QString> questions;
    QHash<QString, int> times;
    const QJsonArray found = answer[QStringLiteral("questions")].toArray();
    for (const QJsonValue &each : found) {
        QJsonObject question = each.toObject();
        // The older format has a colon between a question and the part of it.
        const QString text = question[QStringLiteral("question")]
                                 .toString()
                                 .replace(QStringLiteral(" : "), QStringLiteral("-"))
                                 .replace(QStringLiteral(" -"), QStringLiteral("-"))
                                 .simplified();
        if (aside.contains(text))
            continue;
        question.remove(QStringLiteral("question"));
        // Surveys may ask the same thing twice: told apart by their order.
        const QString name = QStringLiteral("%1 #%2").arg(text).arg(++times[text]);
        questions[name] = QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact));
    }
    return questions;
}

} // namespace

class CliSameSurvey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("PATRON_FIELD_DATA");
        if (m_folder.isEmpty())
            QSKIP("PATRON_FIELD_DATA is not set");
    }

    void qualtricsOldAndNew_data()
    {
        QTest::addColumn<QString>("survey");
        QTest::addColumn<int>("questions");
        QTest::newRow("one answer each") << u"single-mc"_qs << 5;
        QTest::newRow("several answers, text beside one of them") << u"multi-mc"_qs << 5;
        QTest::newRow("matrices, side by side, sliders, bold words") << u"many-types"_qs << 70;
    }

    void qualtricsOldAndNew()
    {
        QFETCH(const QString, survey);
        QFETCH(const int, questions);
        const QSet<QString> aside{u"ResponseSet"_qs, u"Status"_qs, u"Finished"_qs,
                                  u"StartDate"_qs,   u"Name"_qs,   u"RecipientLastName"_qs};
        QList<QMap<QString, QString>> read;
        for (const QString &format : {u"insights"_qs, u"legacy"_qs}) {
            const Shell shell;
            (void)shell.import(
                {u"%1/surveys/qualtrics/QT-%2-%3.csv"_qs.arg(m_folder, survey, format)});
            read << questionsOf(shell.figures(), aside);
        }
        QCOMPARE(read[0].keys(), read[1].keys());
        QCOMPARE(read[0], read[1]);
        QVERIFY2(read[0].size() >= questions, qPrintable(QString::number(read[0].size())));
    }

    void csvAndWorkbook()
    {
        QList<QJsonObject> read;
        for (const QString &ending : {u"csv"_qs, u"xlsx"_qs}) {
            const Shell shell;
            (void)shell.import({m_folder + u"/surveys/google-forms-r-2019-english."_qs + ending});
            read << shell.figures();
        }
        QVERIFY(read[0][QStringLiteral("questions")].toArray().size() > 30);
        QCOMPARE(read[0][QStringLiteral("figures")], read[1][QStringLiteral("figures")]);
        QCOMPARE(read[0][QStringLiteral("questions")], read[1][QStringLiteral("questions")]);
    }

    /// The file for a Russian Excel holds a part of the reviews of the other: those are the same.
    void russianReviews()
    {
        QList<QStringList> rows;
        for (const QString &file : {u"utf8"_qs, u"windows1251"_qs}) {
            const Shell shell;
            (void)shell.import({u"%1/reviews/ru-car-dealer-%2.csv"_qs.arg(m_folder, file)});
            const Outcome exported = shell.patron({u"export"_qs, u"out.csv"_qs});
            QCOMPARE(exported.code, 0);
            rows << reviewsIn(QString::fromUtf8(bytesOf(shell.path(u"out.csv"_qs))));
        }
        QCOMPARE(rows[0].size(), 351);
        QCOMPARE(rows[1].size(), 321);
        QStringList unknown = rows[1];
        for (const QString &row : rows[0])
            unknown.removeOne(row);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n').left(2000)));
    }

private:
    /// The rows of an export, each without its number.
    static QStringList reviewsIn(const QString &csv);

    QString m_folder;
};

QStringList CliSameSurvey::reviewsIn(const QString &csv)
{
    QStringList rows;
    QString row;
    bool isQuoted = false;
    for (const QChar c : csv) {
        isQuoted = isQuoted != (c == u'"');
        if (c == u'\n' && !isQuoted) {
            rows << row.section(u',', 1).trimmed(); // the first cell is the answer's own number
            row.clear();
        } else {
            row += c;
        }
    }
    rows.removeFirst(); // the header
    return rows;
}

QTEST_GUILESS_MAIN(CliSameSurvey)
#include "tst_cli_samesurvey.moc"
