// SPDX-License-Identifier: GPL-3.0-or-later
// What the window writes: the report in a language of its own, a card as PDF and as a spreadsheet.
#include "tests/journeys/window/patronwindow.h"

#include "views/widgets/card.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>

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
    void cardAsPdf();
    void cardAsTable();
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
    Q_EMIT patron.window().reportRequested(path, u"ru"_qs);
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
    Q_EMIT patron.window().reportRequested(patron.path(u"no/such/folder/r.pdf"_qs), u"en"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(patron.notice().contains(u"r.pdf"), 30'000);
    QVERIFY(!patron.notice().startsWith(u"The report is in"));
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

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
