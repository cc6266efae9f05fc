// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>

using namespace patron;

namespace {

const QList<QPair<QString, QString>> languages{{u"en"_qs, u"English"_qs}, {u"ro"_qs, u"Română"_qs}};

} // namespace

class TestPreferencesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showingAsksForNothing();
    void aNumberHoldsAtOnce();
    void halfAStar();
    void aScoreThatOpensNoCall();
    void saturdayMorning();
    void neverClosed();
    void theLastDayStaysOpen();
    void asItWasMade();
    void languageAndAppearance();
    void sizeOfLetters();
    void tabLeavesATime();

private:
    template <class T>
    T *field(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] Preferences asked() const { return m_asked->last().first().value<Preferences>(); }

    std::unique_ptr<PreferencesDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_asked;
};

void TestPreferencesDialog::init()
{
    m_dialog = std::make_unique<PreferencesDialog>(languages);
    m_asked =
        std::make_unique<QSignalSpy>(m_dialog.get(), &PreferencesDialog::preferencesRequested);
    m_dialog->show();
}

void TestPreferencesDialog::showingAsksForNothing()
{
    Preferences mine;
    mine.calls.recommend = 4;
    mine.hours = {{Qt::Sunday, 600, 840}};
    m_dialog->setPreferences(mine);
    QCOMPARE(m_asked->count(), 0);
    QCOMPARE(field<QSpinBox>("callRecommend")->value(), 4);
    QVERIFY(field<QCheckBox>("open7")->isChecked());
    QVERIFY(!field<QCheckBox>("open1")->isChecked());
    QCOMPARE(field<QTimeEdit>("opens7")->time(), QTime(10, 0));
    QCOMPARE(field<QTimeEdit>("closes7")->time(), QTime(14, 0));
}

void TestPreferencesDialog::aNumberHoldsAtOnce()
{
    auto *recommend = field<QSpinBox>("callRecommend");
    field<QTabWidget>("preferenceTabs")->setCurrentIndex(1);
    recommend->setFocus();
    QTest::keyClick(recommend, Qt::Key_Down);
    QCOMPARE(m_asked->count(), 1);
    Preferences wanted;
    wanted.calls.recommend = 5;
    QCOMPARE(asked(), wanted);
}

void TestPreferencesDialog::halfAStar()
{
    field<QDoubleSpinBox>("callStars")->setValue(3.5);
    QCOMPARE(asked().calls.halfStars, 7);
}

void TestPreferencesDialog::aScoreThatOpensNoCall()
{
    auto *recommend = field<QSpinBox>("callRecommend");
    recommend->setValue(recommend->minimum());
    auto *stars = field<QDoubleSpinBox>("callStars");
    stars->setValue(stars->minimum());
    QCOMPARE(recommend->text(), recommend->specialValueText());
    QCOMPARE(stars->text(), stars->specialValueText());
    AnswerScores worst;
    worst.recommend = 0;
    worst.halfStars = 2;
    QVERIFY(!asked().calls.isUnhappy(worst));
    worst.satisfaction = 1;
    QVERIFY(asked().calls.isUnhappy(worst));
}

void TestPreferencesDialog::saturdayMorning()
{
    QVERIFY(!field<QTimeEdit>("opens6")->isEnabled());
    field<QCheckBox>("open6")->click();
    QVERIFY(field<QTimeEdit>("opens6")->isEnabled());
    field<QTimeEdit>("closes6")->setTime(QTime(13, 30));
    QCOMPARE(asked().hours.size(), 6);
    QCOMPARE(asked().hours.last(), (OpenSpan{Qt::Saturday, 540, 810}));
}

void TestPreferencesDialog::neverClosed()
{
    field<QCheckBox>("open5")->click(); // closed on Fridays
    QCOMPARE(asked().hours.size(), 4);
    field<QCheckBox>("neverClosed")->click();
    QVERIFY(asked().hours.isEmpty());
    QVERIFY(!field<QCheckBox>("open1")->isEnabled());
    field<QCheckBox>("neverClosed")->click(); // the week of before
    QCOMPARE(asked().hours.size(), 4);
}

void TestPreferencesDialog::theLastDayStaysOpen()
{
    for (const char *day : {"open1", "open2", "open3", "open4"})
        field<QCheckBox>(day)->click();
    QCOMPARE(asked().hours.size(), 1);
    QVERIFY(!field<QCheckBox>("open5")->isEnabled());
    field<QCheckBox>("open6")->click();
    QVERIFY(field<QCheckBox>("open5")->isEnabled());
}

void TestPreferencesDialog::asItWasMade()
{
    auto *asMade = field<QPushButton>("asMade");
    QVERIFY(!asMade->isEnabled());
    field<QSpinBox>("callFreshDays")->setValue(90);
    field<QCheckBox>("open6")->click();
    QVERIFY(asMade->isEnabled());
    asMade->click();
    QCOMPARE(asked(), Preferences());
    QVERIFY(!asMade->isEnabled());
    QVERIFY(!field<QCheckBox>("open6")->isChecked());
}

void TestPreferencesDialog::languageAndAppearance()
{
    const QSignalSpy language(m_dialog.get(), &PreferencesDialog::languageRequested);
    const QSignalSpy theme(m_dialog.get(), &PreferencesDialog::themeRequested);
    m_dialog->setLanguage(u"en"_qs);
    m_dialog->setTheme(0);
    QTest::keyClick(field<QComboBox>("preferredLanguage"), Qt::Key_Down);
    QTest::keyClick(field<QComboBox>("preferredTheme"), Qt::Key_End);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.first().first().toString(), u"ro"_qs);
    QCOMPARE(theme.first().first().toInt(), 2);
}

void TestPreferencesDialog::sizeOfLetters()
{
    auto *letters = field<QComboBox>("preferredLetters");
    QCOMPARE(letters->count(), letterSizes);
    QCOMPARE(letters->currentIndex(), 0);
    letters->setFocus();
    QTest::keyClick(letters, Qt::Key_Down);
    QCOMPARE(m_asked->count(), 1);
    Preferences wanted;
    wanted.letters = LetterSize::Larger;
    QCOMPARE(asked(), wanted);
    // What eyes need is no rule that could be as it was made.
    auto *asMade = field<QPushButton>("asMade");
    QVERIFY(!asMade->isEnabled());
    field<QSpinBox>("callRecommend")->setValue(3);
    asMade->click();
    QCOMPARE(asked(), wanted);
    m_dialog->setPreferences({});
    QCOMPARE(letters->currentIndex(), 0);
}

// One Tab a field, as everywhere; the arrows go from hours to minutes.
void TestPreferencesDialog::tabLeavesATime()
{
    field<QTabWidget>("preferenceTabs")->setCurrentIndex(2);
    auto *opens = field<QTimeEdit>("opens1");
    auto *closes = field<QTimeEdit>("closes1");
    opens->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(opens->hasFocus());
    QCOMPARE(opens->currentSectionIndex(), 0);
    QTest::keyClick(opens, Qt::Key_Right);
    QCOMPARE(opens->currentSectionIndex(), 1);
    QTest::keyClick(opens, Qt::Key_Up); // of the minutes
    QCOMPARE(opens->time(), QTime(9, 1));
    QTest::keyClick(opens, Qt::Key_Left);
    QCOMPARE(opens->currentSectionIndex(), 0);
    QTest::keyClick(opens, Qt::Key_Left); // the first stays the first
    QCOMPARE(opens->currentSectionIndex(), 0);
    QTest::keyClick(opens, Qt::Key_Tab);
    QVERIFY(closes->hasFocus());
    QTest::keyClick(closes, Qt::Key_Backtab);
    QVERIFY(opens->hasFocus());
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
