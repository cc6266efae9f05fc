// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "views/text/idtext.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace patron;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownNames();
    void systemLanguageIsOneOfOurs();
    void switchesThroughAll();
    void unknownIsRefused();
    void sameAgainTellsNobody();
    void scopeSpeaksAndRestores();
    void scopeTellsNoWidget();
    void scopeInTheSameLanguage();
};

namespace {

QString word()
{
    return metricName(Metric::Csat);
}

QString qtWord()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

/// Counts what a window is told.
class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

void TestLanguage::ownNames()
{
    QCOMPARE(Language::ids(), (QStringList{"en", "ro", "ru"}));
    QCOMPARE(Language::ownName("en"), QString("English"));
    QCOMPARE(Language::ownName("ro"), QString::fromUtf8("Română"));
    QCOMPARE(Language::ownName("ru"), QString::fromUtf8("Русский"));
    QCOMPARE(Language::locale("ro").language(), QLocale::Romanian);
    QCOMPARE(Language::locale("ru").language(), QLocale::Russian);
}

void TestLanguage::systemLanguageIsOneOfOurs()
{
    QVERIFY(Language::ids().contains(Language::ofSystem()));
}

void TestLanguage::switchesThroughAll()
{
    Language language;
    const QSignalSpy changed(&language, &Language::changed);
    QVERIFY(language.use("en"));
    const QString english = word();
    QCOMPARE(qtWord(), QString("Cancel"));
    QVERIFY(language.use("ro"));
    const QString romanian = word();
    const QString romanianQt = qtWord();
    QVERIFY(language.use("ru"));
    const QString russian = word();
    QVERIFY(english != romanian && romanian != russian && english != russian);
    QVERIFY2(russian.contains(QRegularExpression("[\\x{400}-\\x{4ff}]")), qPrintable(russian));
    QVERIFY2(romanianQt != "Cancel" && qtWord() != romanianQt, qPrintable(romanianQt));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.last().first().toString(), QString("ru"));

    QVERIFY(language.use("en")); // nothing of the others is left
    QCOMPARE(word(), english);
    QCOMPARE(qtWord(), QString("Cancel"));
}

void TestLanguage::unknownIsRefused()
{
    Language language;
    QVERIFY(language.use("ro"));
    const QSignalSpy changed(&language, &Language::changed);
    const QString before = word();
    QVERIFY(!language.use("fr"));
    QVERIFY(!language.use(""));
    QCOMPARE(language.current(), QString("ro"));
    QCOMPARE(word(), before);
    QVERIFY(changed.isEmpty());
}

void TestLanguage::sameAgainTellsNobody()
{
    Language language;
    QVERIFY(language.use("ru"));
    const QSignalSpy changed(&language, &Language::changed);
    QVERIFY(language.use("ru"));
    QVERIFY(changed.isEmpty());
}

void TestLanguage::scopeSpeaksAndRestores()
{
    Language language;
    QVERIFY(language.use("ro"));
    const QString romanian = word();
    const QString romanianQt = qtWord();
    const QSignalSpy changed(&language, &Language::changed);
    {
        const LanguageScope scope(language, "ru");
        QVERIFY(word() != romanian);
        QVERIFY(qtWord() != romanianQt);
        QCOMPARE(language.current(), QString("ro")); // the screen's
    }
    QCOMPARE(word(), romanian);
    QCOMPARE(qtWord(), romanianQt);
    {
        const LanguageScope scope(language, "en");
        QCOMPARE(qtWord(), QString("Cancel"));
    }
    QCOMPARE(word(), romanian);
    QVERIFY(changed.isEmpty());
}

void TestLanguage::scopeTellsNoWidget()
{
    Language language;
    QVERIFY(language.use("en"));
    Listener window;
    window.show();
    QCoreApplication::sendPostedEvents();
    QVERIFY(language.use("ro"));
    QCoreApplication::processEvents();
    const int told = window.changes;
    QVERIFY(told > 0); // or the rest proves nothing
    {
        const LanguageScope scope(language, "ru");
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    QCOMPARE(window.changes, told);
}

void TestLanguage::scopeInTheSameLanguage()
{
    Language language;
    QVERIFY(language.use("ru"));
    const QString russian = word();
    {
        const LanguageScope scope(language, "ru");
        QCOMPARE(word(), russian);
    }
    QCOMPARE(word(), russian);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
