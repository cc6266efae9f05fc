// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/wordpanel.h"

#include "views/widgets/filterchips.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace patron;

namespace {

WordStudy study()
{
    WordStudy study;
    study.comments = {1102, 1256};
    study.words.first = {{{u"slab"_qs, WordLanguage::Romanian, {97, 1}, 30}, {1.5, 7}, true},
                         {{u"târziu"_qs, WordLanguage::Romanian, {12, 4}}, {0.5, 2}, false}};
    study.words.second = {{{u"excelent"_qs, WordLanguage::Romanian, {3, 240}}, {2, 9}, true}};
    return study;
}

QList<QToolButton *> shownIn(const WordPanel &panel, const QString &side)
{
    QList<QToolButton *> shown;
    for (auto *button : panel.findChild<QWidget *>(side)->findChildren<QToolButton *>()) {
        if (!button->isHidden())
            shown << button;
    }
    return shown;
}

} // namespace

class TestWordPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBothSides();
    void aClickFilters();
    void fewerWords();
    void saysWhyThereAreNone();
    void chipsNameTheWord();
};

void TestWordPanel::showsBothSides()
{
    WordPanel panel;
    QVERIFY(panel.isHidden()); // nothing was counted
    panel.setLocale(QLocale(QLocale::English));
    panel.setStudy(study());
    QVERIFY(!panel.isHidden());
    const auto unhappy = shownIn(panel, u"unhappyWords"_qs);
    QCOMPARE(unhappy.size(), 2);
    // As many as a click on it leads to, whatever score they gave.
    QVERIFY(unhappy[0]->text().contains(u"slab"_qs) && unhappy[0]->text().contains(u"128"_qs));
    // Each with what it is out of, to the eye and to the ear.
    for (const QString &number : {u"97"_qs, u"1,102"_qs, u"1,256"_qs})
        QVERIFY2(unhappy[0]->accessibleName().contains(number),
                 qPrintable(unhappy[0]->accessibleName()));
    QVERIFY(!unhappy[0]->font().italic() && unhappy[1]->font().italic());
    QVERIFY(unhappy[1]->toolTip().contains(u"chance"_qs));
    QCOMPARE(shownIn(panel, u"happyWords"_qs).size(), 1);
}

void TestWordPanel::aClickFilters()
{
    WordPanel panel;
    panel.setStudy(study());
    panel.show();
    QSignalSpy clicked(&panel, &WordPanel::wordClicked);
    auto *word = shownIn(panel, u"happyWords"_qs).first();
    QTest::mouseClick(word, Qt::LeftButton);
    QTest::keyClick(word, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(clicked[0][0].toString(), u"ro:excelent"_qs);
    panel.setChosen({u"ro:excelent"_qs});
    QVERIFY(word->isChecked());
    panel.setChosen({});
    QVERIFY(!word->isChecked());
}

void TestWordPanel::fewerWords()
{
    WordPanel panel;
    panel.setStudy(study());
    WordStudy less = study();
    less.words.first.removeLast();
    panel.setStudy(less);
    QCOMPARE(shownIn(panel, u"unhappyWords"_qs).size(), 1);
}

void TestWordPanel::saysWhyThereAreNone()
{
    WordPanel panel;
    WordStudy few;
    few.comments = {3, 2};
    few.words.isTooFew = true;
    panel.setStudy(few);
    QVERIFY(panel.findChild<QLabel *>(u"wordNote"_qs)->text().contains(u'8'));
    // One side alone has none: a heading over nothing would look broken.
    WordStudy oneSided = study();
    oneSided.words.second.clear();
    panel.setStudy(oneSided);
    QVERIFY(!panel.findChild<QLabel *>(u"happyWordsNone"_qs)->isHidden());
    QVERIFY(panel.findChild<QLabel *>(u"unhappyWordsNone"_qs)->isHidden());
    panel.setStudy(study());
    QVERIFY(panel.findChild<QLabel *>(u"happyWordsNone"_qs)->isHidden());
    panel.setStudy({});
    QVERIFY(panel.isHidden());
}

void TestWordPanel::chipsNameTheWord()
{
    FilterChips chips;
    const Filter filter = withWordToggled({}, wordValue(u"slab"_qs, WordLanguage::Romanian));
    chips.setFilter(filter, {});
    QStringList texts;
    for (const auto *chip : chips.findChildren<QToolButton *>())
        texts << chip->text();
    QVERIFY2(texts.join(u' ').contains(u"Word: slab"_qs), qPrintable(texts.join(u' ')));
    QCOMPARE(chips.withoutLast(), Filter());
}

QTEST_MAIN(TestWordPanel)
#include "tst_wordpanel.moc"
