// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the help is there in every language and says the same things; the window opens at
// the page of the pane and follows the language. And what the program says of itself.
#include "views/window/helpwindow.h"

#include "tests/views/text/speaking.h"
#include "views/window/aboutdialog.h"
#include "views/window/navigation.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

namespace patron {

namespace {

QString textOf(const QString &language, const QString &page)
{
    QFile file(helpFile(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksOf(const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_qs);
    QStringList links;
    for (const auto &match : link.globalMatch(text))
        links << match.captured(1);
    return links;
}

/// "##*-*": headings, list items and paragraphs in their order.
QString shapeOf(const QString &text)
{
    QString shape;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        shape += line.startsWith(u"##")                             ? u'2'
                 : line.startsWith(u'#')                            ? u'1'
                 : line.startsWith(u'*') && !line.startsWith(u"**") ? u'*'
                                                                    : u'p';
    return shape;
}

} // namespace

class TestHelpWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageInEveryLanguage_data();
    void everyPageInEveryLanguage();
    void everyPaneHasItsPage();
    void followsTheLanguage();
    void titlesAreWhole();
    void linksAreFollowed();
    void dialogsHaveTheirPage();
    void unknownLanguageReadsEnglish();
    void whatItIsMadeWith();
};

void TestHelpWindow::everyPageInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : Speaking::ids()) {
        for (const QString &page : helpPages())
            QTest::addRow("%s in %s", qPrintable(page), qPrintable(language)) << language << page;
    }
}

void TestHelpWindow::everyPageInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    const QString text = textOf(language, page);
    const QString english = textOf(u"en"_qs, page);
    QVERIFY2(text.startsWith(u"# "), qPrintable(text.left(40)));
    QCOMPARE(shapeOf(text), shapeOf(english));
    QCOMPARE(linksOf(text), linksOf(english));
    for (const QString &link : linksOf(text))
        QVERIFY2(helpPages().contains(link.chopped(3)) && link.endsWith(u".md"), qPrintable(link));
    if (language == u"en")
        return;
    // A paragraph that was left in English would be the same as there.
    const QStringList lines = english.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(!lines.contains(line), qPrintable(line));
    QVERIFY(!text.contains(QRegularExpression(u"[şţŞŢ]"_qs))); // Romanian has a comma below
    const auto of = [&](const QString &letters) { return text.count(QRegularExpression(letters)); };
    if (language == u"ro")
        QVERIFY(of(u"[ășțîâ]"_qs) * 40 > text.size());
    else
        QVERIFY(of(u"[а-яёА-ЯЁ]"_qs) * 10 > text.size() * 6);
    static const QRegularExpression stray(u"\\b(the|and|of|with)\\b"_qs);
    QVERIFY2(!stray.match(text).hasMatch(), qPrintable(stray.match(text).captured()));
}

void TestHelpWindow::everyPaneHasItsPage()
{
    for (const PaneId pane : paneOrder())
        QVERIFY(helpPages().contains(helpPageOf(pane)));
    QCOMPARE(helpPageOf(PaneId::CallBacks), u"callbacks"_qs);
    QCOMPARE(helpPageOf(PaneId::Data), u"files"_qs);
    QCOMPARE(helpPageOf(PaneId::Questions), u"questions"_qs);
    QCOMPARE(helpPageOf(PaneId::Compare), u"compare"_qs);
}

void TestHelpWindow::followsTheLanguage()
{
    HelpWindow help(nullptr);
    help.setLocale(QLocale(QLocale::English));
    help.showPage(u"privacy"_qs);
    auto *text = help.findChild<QTextBrowser *>(u"helpText"_qs);
    auto *list = help.findChild<QListWidget *>(u"helpPages"_qs);
    QCOMPARE(list->count(), helpPages().size());
    QVERIFY(text->toPlainText().startsWith(u"One customer's data"));
    help.setLocale(QLocale(QLocale::Russian));
    QVERIFY2(text->toPlainText().startsWith(u"Данные одного клиента"),
             qPrintable(text->toPlainText().left(40)));
    QCOMPARE(list->currentItem()->text(), u"Данные одного клиента"_qs);
    QCOMPARE(help.page(), u"privacy"_qs);
    help.setLocale(QLocale(QLocale::Romanian));
    QVERIFY(text->toPlainText().startsWith(u"Datele unui client"));
}

/// Whatever the size of the letters.
void TestHelpWindow::titlesAreWhole()
{
    HelpWindow help(nullptr);
    help.show();
    const auto *list = help.findChild<QListWidget *>(u"helpPages"_qs);
    for (const double size : {9., 18., 12.}) {
        QFont letters = help.font();
        letters.setPointSizeF(size);
        help.setFont(letters);
        for (const QLocale::Language language :
             {QLocale::English, QLocale::Romanian, QLocale::Russian}) {
            help.setLocale(QLocale(language));
            QCoreApplication::processEvents();
            QVERIFY(list->sizeHintForColumn(0) <= list->viewport()->width());
        }
    }
}

void TestHelpWindow::linksAreFollowed()
{
    HelpWindow help(nullptr);
    help.setLocale(QLocale(QLocale::Romanian));
    help.showPage(u"files"_qs);
    auto *text = help.findChild<QTextBrowser *>(u"helpText"_qs);
    text->setSource(text->source().resolved(QUrl(u"figures.md"_qs)),
                    QTextDocument::MarkdownResource);
    QVERIFY(text->toPlainText().startsWith(u"Ce înseamnă cifrele"));
    QCOMPARE(help.page(), u"figures"_qs);
    QCOMPARE(help.findChild<QListWidget *>(u"helpPages"_qs)->currentRow(),
             int(helpPages().indexOf(u"figures"_qs)));
}

void TestHelpWindow::dialogsHaveTheirPage()
{
    QDialog dialog;
    auto *field = new QLineEdit(&dialog);
    offerHelp(dialog, u"keeping"_qs);
    dialog.setModal(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    const auto *help = dialog.findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->page(), u"keeping"_qs);
}

void TestHelpWindow::unknownLanguageReadsEnglish()
{
    HelpWindow help(nullptr);
    help.setLocale(QLocale(QLocale::Swedish));
    help.showPage(u"report"_qs);
    QVERIFY(
        help.findChild<QTextBrowser *>(u"helpText"_qs)->toPlainText().startsWith(u"The report"));
}

void TestHelpWindow::whatItIsMadeWith()
{
    AboutDialog about(nullptr);
    const QString parts = about.findChild<QTextBrowser *>(u"aboutParts"_qs)->toPlainText();
    for (const char *part : {"Qt Charts", "SQLite", "xxHash", "QuaZip", "ReadStat", "Eigen",
                             "Snowball", "DejaVu", "GPL-3.0"})
        QVERIFY2(parts.contains(QLatin1String(part)), part);
    const QString licence = about.findChild<QTextBrowser *>(u"aboutLicence"_qs)->toPlainText();
    QVERIFY(licence.contains(u"GNU GENERAL PUBLIC LICENSE"));
    QVERIFY(licence.contains(u"END OF TERMS AND CONDITIONS"));
}

} // namespace patron

QTEST_MAIN(patron::TestHelpWindow)
#include "tst_helpwindow.moc"
