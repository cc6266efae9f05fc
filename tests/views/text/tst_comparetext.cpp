// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/comparetext.h"

#include <QSet>
#include <QTest>

using namespace patron;

namespace {

const QLocale english(QLocale::English);

ComparedFigure figureOf(Standing standing)
{
    ComparedFigure figure;
    figure.survey = u"cougar"_qs;
    figure.published.percent = 50;
    figure.published.own = u"promoter-share"_qs;
    figure.own = OwnFigure{46, 40, 52, 312};
    figure.standing = standing;
    return figure;
}

} // namespace

class TestCompareText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStandingIsSaid();
    void whatIsMissingIsNamed();
    void bounds();
    void everyPracticeIsSaid();
    void resultsBySentence();
    void everySourceIsNamed();
};

void TestCompareText::everyStandingIsSaid()
{
    QSet<QString> said;
    for (const Standing standing : {Standing::NotYet, Standing::SideBySide, Standing::Above,
                                    Standing::Below, Standing::CannotTell, Standing::SizeUnknown}) {
        const QString text = standingText(figureOf(standing), english);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"), qPrintable(text));
        if (standing != Standing::NotYet)
            QVERIFY2(text.contains(u"46%") && text.contains(u"50%"), qPrintable(text));
        said << text;
    }
    QCOMPARE(said.size(), 6);
    QVERIFY(standingText(figureOf(Standing::NothingOwn), english).isEmpty());
}

void TestCompareText::whatIsMissingIsNamed()
{
    QSet<QString> said;
    for (const QString &own :
         {u"promoter-share"_qs, u"three-year-loyalty"_qs, u"channel-share"_qs}) {
        ComparedFigure figure = figureOf(Standing::NotYet);
        figure.published.own = own;
        figure.published.id = u"linkedin"_qs;
        said << standingText(figure, english);
        QVERIFY2(!ownName(ownKey(figure.published)).isEmpty(), qPrintable(own));
    }
    QCOMPARE(said.size(), 3);
}

void TestCompareText::bounds()
{
    PublishedFigure figure;
    figure.percent = 60;
    QCOMPARE(publishedText(figure, english), u"60%"_qs);
    figure.bound = Bound::MoreThan;
    QCOMPARE(publishedText(figure, english), u"more than 60%"_qs);
}

void TestCompareText::everyPracticeIsSaid()
{
    QSet<QString> said;
    for (int i = 0; i < practiceCount; ++i) {
        said << practiceStatement(Practice(i)) << practiceAdvice(Practice(i));
        QVERIFY(practiceStatement(Practice(i)).endsWith(u'.'));
    }
    QCOMPARE(said.size(), 2 * practiceCount);
}

void TestCompareText::resultsBySentence()
{
    QSet<QString> said;
    for (const QString &answers : {u"----------"_qs, u"yy--------"_qs, u"yyyyyyyyyy"_qs,
                                   u"yyyyyyyyyn"_qs, u"yyyyypnnnn"_qs, u"nnnnnnnnnn"_qs})
        said << checkResultText(checkResult(checkFromText(answers)), english);
    QCOMPARE(said.size(), 6);
}

void TestCompareText::everySourceIsNamed()
{
    for (const PublishedSurvey &survey : publishedSurveys()) {
        const QString text = sourceText(survey, english);
        QVERIFY2(text.startsWith(survey.name), qPrintable(text));
        if (survey.n)
            QVERIFY2(text.contains(english.toString(*survey.n)), qPrintable(text));
    }
    for (const QString &theme : comparedThemeIds())
        QVERIFY(themeTitle(theme).endsWith(u'?'));
}

QTEST_MAIN(TestCompareText)
#include "tst_comparetext.moc"
