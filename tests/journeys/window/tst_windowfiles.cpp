// SPDX-License-Identifier: GPL-3.0-or-later
// What the window writes: the report in a language of its own, a card as PDF and as a spreadsheet.
#include "tests/journeys/window/patronwindow.h"

#include "views/widgets/card.h"
#include "views/widgets/progressnotice.h"
#include "views/window/paperdesk.h"
#include "views/window/reportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

using namespace patron;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty where the tool is not installed: then its text cannot be asked for.
QString textOf(const QString &pdf)
{
    QProcess tool;
    tool.start(u"pdftotext"_qs, {u"-layout"_qs, pdf, u"-"_qs});
    return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()) : QString();
}

} // namespace

class TestWindowFiles final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void reportInAnotherLanguageLeavesTheScreenAlone();
    void reportThatCannotBeWrittenSaysSo();
    void reportIsWholeOrNotThere_data();
    void reportIsWholeOrNotThere();
    void newestReportWins();
    void cardAsPdf();
    void cardAsTable();
    void picturesOfEveryKindOfCard();
    void reportPlanIsKept();
    void reportPlanIsSound();
    void previewShowsWhatIsPrinted();
};

void TestWindowFiles::reportInAnotherLanguageLeavesTheScreenAlone()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    const auto screen = [&patron] {
        QStringList texts;
        for (const QLabel *label : patron.window().findChildren<QLabel *>())
            texts << label->text();
        for (const QAction *action : patron.window().findChildren<QAction *>())
            texts << action->text();
        return texts;
    };
    const QString title =
        patron.card(CardId::OverviewChannels)->findChild<QLabel *>(u"title"_qs)->text();
    QVERIFY(screen().contains(title));
    const QString path = patron.path(u"отчёт.pdf"_qs);
    ReportPlan plan;
    plan.language = u"ru"_qs;
    Q_EMIT patron.window().paper().reportRequested(path, plan);
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"отчёт.pdf"), 30'000);
    QVERIFY(bytesOf(path).startsWith("%PDF-"));
    QCoreApplication::processEvents();
    QVERIFY(screen().contains(title));
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QVERIFY(patron.notice().startsWith(u"The report is in"));
    if (!QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) {
        QVERIFY(textOf(path).contains(u"клиенты"));
        QVERIFY(!textOf(path).contains(title));
    }
}

void TestWindowFiles::reportThatCannotBeWrittenSaysSo()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    Q_EMIT patron.window().paper().reportRequested(patron.path(u"no/such/folder/r.pdf"_qs), {});
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"r.pdf"), 30'000);
    QVERIFY(!patron.notice().startsWith(u"The report is in"));
}

void TestWindowFiles::reportIsWholeOrNotThere_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 5, 20, 40, 80, 160})
        QTest::addRow("closed after %d turns", turns) << turns;
}

/// The window is closed while the report is counted, painted or written.
void TestWindowFiles::reportIsWholeOrNotThere()
{
    QFETCH(const int, turns);
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    const QString path = patron.path(u"reports/report.pdf"_qs);
    const QDir folder = QFileInfo(path).dir();
    QVERIFY(QDir().mkpath(folder.path()));
    Q_EMIT patron.window().paper().reportRequested(path, {});
    for (int turn = 0; turn < turns; ++turn)
        QTest::qWait(2);
    patron.end();
    const QStringList left = folder.entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty() || left == QStringList(u"report.pdf"_qs),
             qPrintable(left.join(u", "_qs)));
    if (!left.isEmpty())
        QVERIFY(bytesOf(path).trimmed().endsWith("%%EOF"));
}

void TestWindowFiles::newestReportWins()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    const QStringList paths{patron.path(u"first.pdf"_qs), patron.path(u"second.pdf"_qs)};
    for (const QString &path : paths)
        Q_EMIT patron.window().paper().reportRequested(path, {});
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"second.pdf"), 30'000);
    settle(patron.application());
    QVERIFY(!QFile::exists(paths.first()));
    QVERIFY(bytesOf(paths.last()).startsWith("%PDF-"));
    QVERIFY(!patron.shown<ProgressNotice>({})); // nothing is being made any more
}

void TestWindowFiles::cardAsPdf()
{
    PatronWindow patron(Fill::SampleShop, u"ro"_qs);
    patron.window().showPane(PaneId::Channels);
    Card *card = patron.card(CardId::ChannelSatisfaction);
    QTRY_VERIFY(card->isVisible() && card->data().headline.n > 0);
    const QString path = patron.path(u"card.pdf"_qs);
    Q_EMIT patron.window().cardSaveRequested(path, card->data(), card->id(), SaveFormat::Pdf);
    QVERIFY(patron.notice().contains(u"card.pdf"));
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Count 1")); // one page
    QVERIFY(!bytes.contains("/Subtype /Image"));
    if (!QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty()) {
        const QString text = textOf(path);
        QVERIFY2(
            text.simplified().contains(card->findChild<QLabel *>(u"title"_qs)->text().simplified()),
            qPrintable(text));
        QVERIFY(text.contains(u"Phone"));
    }
}

void TestWindowFiles::cardAsTable()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Channels);
    Card *card = patron.card(CardId::ChannelMix);
    QTRY_VERIFY(card->isVisible() && card->data().headline.n > 0);
    const QString path = patron.path(u"card.csv"_qs);
    Q_EMIT patron.window().cardSaveRequested(path, card->data(), card->id(), SaveFormat::Csv);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.contains("\r\nShop,411,27.40\r\n"));
}

/// The menu of a card, of a question, of a published theme: each puts its picture on the clipboard.
void TestWindowFiles::picturesOfEveryKindOfCard()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    QList<QImage> pictures;
    for (const PaneId pane : {PaneId::Channels, PaneId::Questions, PaneId::Compare}) {
        patron.window().showPane(pane);
        settle(patron.application());
        QTRY_VERIFY(patron.shown<QToolButton>(u"menu"_qs));
        QApplication::clipboard()->clear();
        auto *copy =
            patron.shown<QToolButton>(u"menu"_qs)->menu()->findChild<QAction *>(u"copyPicture"_qs);
        QVERIFY(copy);
        copy->trigger();
        const QImage picture = QApplication::clipboard()->image();
        QVERIFY(!picture.isNull());
        QVERIFY(!pictures.contains(picture));
        pictures << picture;
    }
}

void TestWindowFiles::reportPlanIsKept()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    patron.window().paper().askForReport();
    auto *dialog = patron.window().findChild<ReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->plan(), ReportPlan());
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"part-questions"_qs), Qt::LeftButton, {},
                      QPoint(6, 8));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reportBusiness"_qs), u"Lavanda"_qs);
    auto *period = dialog->findChild<QComboBox *>(u"reportPeriod"_qs);
    period->setCurrentIndex(period->findData(int(ReportPeriod::Last12Months)));
    auto *language = dialog->findChild<QComboBox *>(u"reportLanguage"_qs);
    language->setCurrentIndex(language->findData(u"ru"_qs));
    ReportPlan wanted;
    wanted.set(ReportPart::Questions, false);
    wanted.business = u"Lavanda"_qs;
    wanted.period = ReportPeriod::Last12Months;
    wanted.language = u"ru"_qs;
    QCOMPARE(dialog->plan(), wanted);
    dialog->findChild<QPushButton *>(u"reportPreview"_qs)->click();
    QTRY_VERIFY_WITH_TIMEOUT(patron.window().findChild<PreviewDialog *>(), 30'000);
    QCOMPARE(patron.window().paper().plan(), wanted);
    QCOMPARE(Settings().reportPlan(), wanted);
    Settings().setReportPlan({});
}

void TestWindowFiles::reportPlanIsSound()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().paper().setPlan({});
    patron.window().paper().askForReport();
    auto *dialog = patron.window().findChild<ReportDialog *>();
    auto *warning = dialog->findChild<QLabel *>(u"reportLogoWarning"_qs);
    QVERIFY(!warning->isVisible());
    dialog->setLogo(patron.write(u"logo.png"_qs, "no picture"));
    QVERIFY(warning->isVisible());
    auto *remove = dialog->findChild<QPushButton *>(u"reportRemoveLogo"_qs);
    QVERIFY(remove->isVisible());
    remove->click();
    QVERIFY(!warning->isVisible() && dialog->plan().logo.isEmpty());
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(false);
    QVERIFY(!dialog->findChild<QPushButton *>(u"reportSave"_qs)->isEnabled());
    dialog->findChild<QCheckBox *>(u"part-method"_qs)->setChecked(true);
    QVERIFY(dialog->findChild<QPushButton *>(u"reportSave"_qs)->isEnabled());
}

void TestWindowFiles::previewShowsWhatIsPrinted()
{
    PatronWindow patron(Fill::SampleShop);
    QTRY_COMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    ReportPlan plan;
    plan.parts = {ReportPart::Channels};
    plan.language = u"ru"_qs;
    Q_EMIT patron.window().paper().previewRequested(plan);
    QTRY_VERIFY_WITH_TIMEOUT(patron.window().findChild<PreviewDialog *>(), 30'000);
    auto *preview = patron.window().findChild<PreviewDialog *>();
    QTRY_VERIFY(preview->pages() > 1);
    const int pages = preview->pages();
    auto *page = preview->findChild<QLabel *>(u"previewPage"_qs);
    QCOMPARE(page->text(),
             u"Page 1 of %1"_qs.arg(pages)); // in the window's language, whatever the paper's
    QTest::mouseClick(preview->findChild<QToolButton *>(u"pageForward"_qs), Qt::LeftButton);
    QCOMPARE(page->text(), u"Page 2 of %1"_qs.arg(pages));
    for (int i = 2; i < pages; ++i)
        QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(preview->page(), pages);
    QVERIFY(!preview->findChild<QToolButton *>(u"pageForward"_qs)->isEnabled());

    const QString path = patron.path(u"printed.pdf"_qs);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    preview->printOn(printer);
    QCOMPARE(patron.figure(CardId::OverviewVolume), u"1,500"_qs);
    const QString text = textOf(path);
    QVERIFY2(text.contains(u"клиенты"_qs), qPrintable(text));
    QCOMPARE(text.count(u'\f'), pages);
}

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
