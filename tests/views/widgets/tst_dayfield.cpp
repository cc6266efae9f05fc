// SPDX-License-Identifier: GPL-3.0-or-later
// A day is typed over whatever is shown, part after part or together, in any language.
#include "views/widgets/dayfield.h"

#include "views/text/daytext.h"
#include "views/widgets/periodbutton.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace patron;

namespace {

const QDate shown(2026, 2, 15);

} // namespace

class TestDayField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarNamesItsDaysWhole_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("Romanian") << QLocale(QLocale::Romanian);
        QTest::newRow("Russian") << QLocale(QLocale::Russian);
        QTest::newRow("English") << QLocale(QLocale::English);
    }

    void calendarNamesItsDaysWhole()
    {
        QFETCH(const QLocale, locale);
        DayField field;
        field.setLocale(locale);
        field.setDate(shown);
        field.show();
        QTest::mouseClick(&field, Qt::LeftButton, {},
                          field.rect().center() + QPoint(field.width() / 2 - 6, 0));
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QTRY_VERIFY(calendar->isVisible());
        const auto *days = calendar->findChild<QTableView *>();
        QVERIFY(days);
        QFont bold = calendar->font();
        bold.setBold(true);
        QCOMPARE(days->model()->columnCount(), 7);
        for (int day = 1; day <= 7; ++day) {
            const QString name = locale.dayName(day, QLocale::ShortFormat);
            QVERIFY2(QFontMetrics(bold).horizontalAdvance(name) < days->columnWidth(day - 1),
                     qPrintable(name));
        }
        calendar->window()->close();
    }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("day");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale romanian(QLocale::Romanian);
        const QDate march(2024, 3, 1);
        QTest::newRow("dots") << u"01.03.2024"_qs << romanian << march;
        QTest::newRow("dots, English") << u"01.03.2024"_qs << english << march;
        QTest::newRow("no noughts") << u"1.3.24"_qs << romanian << march;
        QTest::newRow("without dots") << u"01032024"_qs << romanian << march;
        QTest::newRow("year first") << u"2024-03-01"_qs << english << march;
        QTest::newRow("with blanks") << u" 1 3 2024 "_qs << romanian << march;
        QTest::newRow("as it is shown") << u"1 Mar 2024"_qs << english << march;
        QTest::newRow("slashes in London") << u"1/3/2024"_qs << british << march;
        QTest::newRow("slashes in New York") << u"3/1/2024"_qs << english << march;
        QTest::newRow("a day that the month shown has not")
            << u"31.3.2024"_qs << romanian << QDate(2024, 3, 31);
        QTest::newRow("the year is the one shown")
            << u"1.3"_qs << romanian << QDate(shown.year(), 3, 1);
        QTest::newRow("no such day") << u"31.2.2024"_qs << romanian << QDate();
        QTest::newRow("words") << u"soon, 1.3."_qs << romanian << QDate();
        QTest::newRow("nothing") << QString() << romanian << QDate();
    }

    void understands()
    {
        QFETCH(const QString, text);
        QFETCH(const QLocale, locale);
        QTEST(DayField::typedDay(text, locale, shown), "day");
    }

    void typedOver_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const QLocale::Language language :
             {QLocale::English, QLocale::Romanian, QLocale::Russian})
            QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }

    void typedOver()
    {
        QFETCH(const QLocale, locale);
        DayField field;
        field.setLocale(locale);
        field.setDisplayFormat(dayFormat(locale));
        field.setDate(shown);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus(Qt::TabFocusReason);
        QSignalSpy entered(&field, &DayField::entered);
        QTest::keyClicks(QApplication::focusWidget(), u"3"_qs);
        QTest::keyClicks(QApplication::focusWidget(), u"1.03.2024"_qs);
        QCOMPARE(field.date(), shown); // not before it is all there
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(field.date(), QDate(2024, 3, 31));
        QCOMPARE(entered.size(), 1);
        QVERIFY(field.hasFocus());
        // What is no day, and what is taken back, leaves the day as it was.
        QTest::keyClicks(QApplication::focusWidget(), u"9"_qs);
        QTest::keyClicks(QApplication::focusWidget(), u"9.99"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(field.date(), QDate(2024, 3, 31));
        QTest::keyClicks(QApplication::focusWidget(), u"1"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(field.date(), QDate(2024, 3, 31));
        QVERIFY(field.hasFocus());
    }

    /// The menu of the period by keys alone: two days, Tab between them, Enter.
    void periodByKeys()
    {
        PeriodButton button(QDate(2026, 5, 20));
        button.setLocale(QLocale(QLocale::Romanian));
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
        QTRY_VERIFY(button.menu()->isVisible());
        auto *from = button.menu()->findChild<DayField *>(u"from"_qs);
        auto *to = button.menu()->findChild<DayField *>(u"to"_qs);
        from->setFocus(Qt::TabFocusReason);
        QSignalSpy asked(&button, &PeriodButton::periodRequested);
        QTest::keyClicks(from, u"01.03.2024"_qs);
        QTest::keyClick(from, Qt::Key_Tab);
        QCOMPARE(from->date(), QDate(2024, 3, 1));
        QTRY_VERIFY(to->hasFocus());
        QTest::keyClicks(to, u"31.3.2024"_qs);
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Period>(), (Period{QDate(2024, 3, 1), QDate(2024, 3, 31)}));
        QVERIFY(!button.menu()->isVisible());
    }
};

QTEST_MAIN(TestDayField)
#include "tst_dayfield.moc"
