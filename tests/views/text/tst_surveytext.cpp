// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/surveytext.h"

#include "models/metrics/publishedsurvey.h"
#include "tests/views/text/speaking.h"

#include <QSet>
#include <QTest>

using namespace patron;

class TestSurveyText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdHasWords_data();
    void everyIdHasWords();
    void whatNobodyAskedHasNone();
};

void TestSurveyText::everyIdHasWords_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Speaking::ids())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSurveyText::everyIdHasWords()
{
    QFETCH(const QString, language);
    const Speaking speaking(language);
    QVERIFY(speaking.isLoaded());
    QSet<QString> texts;
    qsizetype count = 0;
    const auto check = [&](const QString &text, const QString &id) {
        QVERIFY2(!text.isEmpty(), qPrintable(id));
        const QString fault = speaking.faultOf(
            text, {u"LinkedIn"_qs, u"Facebook"_qs, u"Twitter"_qs, u"CRM"_qs, u"blog"_qs});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        texts << text;
        ++count;
    };
    for (const PublishedSurvey &survey : publishedSurveys()) {
        for (const PublishedFigure &figure : survey.figures)
            check(surveyStatement(survey.id, figure.id), survey.id + u'/' + figure.id);
    }
    for (const QString &id : surveyAudiences())
        check(surveyAudience(id), id);
    for (const QString &id : comparisonReasons())
        check(comparisonReason(id), id);
    QCOMPARE(texts.size(), count); // no two alike
}

void TestSurveyText::whatNobodyAskedHasNone()
{
    QVERIFY(surveyStatement(u"verint"_qs, u"linkedin"_qs).isEmpty());
    QVERIFY(surveyAudience(u"martians"_qs).isEmpty());
    QVERIFY(comparisonReason(QString()).isEmpty());
}

QTEST_MAIN(TestSurveyText)
#include "tst_surveytext.moc"
