// SPDX-License-Identifier: GPL-3.0-or-later
// The report as other programs see it: text, fonts, no pictures, nothing outside the margins.
#include "models/counting/snapshotcounter.h"
#include "tests/support/randomshop.h"
#include "views/report/reportwriter.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

namespace {

QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

ReportContent contentOf(const std::shared_ptr<const Snapshot> &snapshot, const Filter &filter)
{
    const SnapshotCounter counter(snapshot);
    ReportContent content;
    content.dashboard = computeDashboard(counter, filter, allCards(), Progress()).value();
    content.story = makeStory({content.dashboard.cards, findGroups(counter, filter).value(), 3, 7});
    for (const CardId card : {CardId::OverviewLoyalty, CardId::OverviewRating}) {
        if (content.dashboard.cards.value(card).headline.n > 0)
            content.figures << content.dashboard.cards.value(card);
    }
    content.madeAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return content;
}

} // namespace

class TestReportWriter final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    QString written(const ReportContent &content, const QString &name = u"report.pdf"_qs)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(paintReport(content, m_locale));
        return path;
    }

private Q_SLOTS:
    void fontsAreEmbeddedAndNothingIsAPicture()
    {
        const QString path = written(contentOf(test::randomSnapshot(3000, 7), {}));
        const QStringList fonts =
            answerOf(u"pdffonts"_qs, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(u"DejaVuSans"_qs), qPrintable(font));
            static const QRegularExpression embedded(u"\\byes (yes|no) +yes\\b"_qs);
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
        }
        QCOMPARE(
            answerOf(u"pdfimages"_qs, {u"-list"_qs, path}).split(u'\n', Qt::SkipEmptyParts).size(),
            2);
    }

    void figuresAndScopeAreInTheText()
    {
        Filter filter;
        const auto snapshot = test::randomSnapshot(3000, 7);
        const QString channel = snapshot->dimensions.at(Dimension::Channel).words.first();
        filter.chosen[Dimension::Channel] = {channel};
        const ReportContent content = contentOf(snapshot, filter);
        const QString text = answerOf(u"pdftotext"_qs, {u"-layout"_qs, written(content), u"-"_qs});
        const Figure nps = content.dashboard.cards[CardId::OverviewLoyalty].headline;
        QVERIFY(text.contains(figureText(nps.value, Unit::Points, m_locale)));
        QVERIFY(text.contains(metricName(Metric::Nps)));

        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages) {
            QVERIFY2(page.contains(answersText(content.dashboard.responses, m_locale)),
                     qPrintable(page.left(200)));
            QVERIFY2(page.contains(channel), qPrintable(page.right(300)));
        }
    }

    /// As on screen: what the filter has not chosen is paler in the charts that show it all the
    /// same.
    void chosenGroupStandsOut()
    {
        const auto snapshot = test::randomSnapshot(3000, 7);
        const QStringList channels = snapshot->dimensions.at(Dimension::Channel).words;
        Filter filter;
        filter.chosen[Dimension::Channel] = {channels.first()};
        ReportContent content = contentOf(snapshot, filter);
        const auto colouredPixels = [this, &content] {
            const QString root = m_folder.filePath(u"page"_qs);
            answerOf(u"pdftoppm"_qs, {u"-r"_qs, u"40"_qs, u"-png"_qs, written(content), root});
            qint64 coloured = 0;
            const QDir folder(m_folder.path());
            for (const QString &page : folder.entryList({u"page-*.png"_qs})) {
                const QImage image(folder.filePath(page));
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor colour = image.pixelColor(x, y);
                        coloured += colour.hsvSaturation() > 180 && colour.value() > 100 ? 1 : 0;
                    }
                }
                QFile::remove(folder.filePath(page));
            }
            return coloured;
        };
        const qint64 one = colouredPixels();
        QVERIFY(one > 0);
        content.dashboard.filter.chosen[Dimension::Channel] = channels; // the same bars, all full
        const qint64 all = colouredPixels();
        QVERIFY2(all > one + one / 20, qPrintable(u"%1, %2"_qs.arg(one).arg(all)));
    }

    void nothingStandsOutsideTheMargins()
    {
        const QString path = written(contentOf(test::randomSnapshot(3000, 7), {}));
        // Every word with its box, in points; A4 is 595 by 842, the margin 15 mm = 42.5.
        const QString boxes = answerOf(u"pdftotext"_qs, {u"-bbox"_qs, path, u"-"_qs});
        static const QRegularExpression word(
            u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<"_qs);
        int words = 0;
        for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
            const auto match = it.next();
            QVERIFY2(
                match.captured(1).toDouble() >= 42 && match.captured(3).toDouble() <= 595 - 42 &&
                    match.captured(2).toDouble() >= 40 && match.captured(4).toDouble() <= 842 - 40,
                qPrintable(match.captured(0)));
        }
        QVERIFY(words > 200);
    }

    /// A search for "off" must find it: ligatures are other letters to a reader of PDFs.
    void wordsStayWhole()
    {
        ReportContent content = contentOf(test::randomSnapshot(500, 3), {});
        content.dashboard.filter.chosen[Dimension::Branch] = {u"Office of flowers"_qs};
        const QString text = answerOf(u"pdftotext"_qs, {written(content), u"-"_qs});
        QVERIFY(text.contains(u"Office of flowers"_qs));
    }

    /// Hints are printed as hints; what was ticked and has no page is named in one line.
    void typicalWordsAndEmptyParts()
    {
        ReportContent content = contentOf(test::randomSnapshot(3000, 7), {});
        const auto textOf = [this](const ReportContent &made) {
            return answerOf(u"pdftotext"_qs, {written(made), u"-"_qs}).simplified();
        };
        const QString without = textOf(content);
        QVERIFY2(without.contains(u"too little of it"_qs), qPrintable(without.right(2000)));
        content.plan.set(ReportPart::Method, false);
        QVERIFY(textOf(content).contains(u"too little of it"_qs));
        TypicalWord word;
        word.count.word = u"livrare"_qs;
        word.count.comments = {7, 2};
        content.words.words.first << word << word;
        content.words.words.first[1].count.word = u"coadă"_qs;
        content.words.comments = {40, 60};
        const QString hinted = textOf(content);
        QVERIFY(hinted.contains(u"livrare*"_qs) && hinted.contains(u"coadă*"_qs));
        QCOMPARE(hinted.count(u"may be typical by chance"_qs), 1); // once for all of them
        for (TypicalWord &each : content.words.words.first)
            each.isCertain = true;
        const QString certain = textOf(content);
        QVERIFY(certain.contains(u"livrare"_qs) && !certain.contains(u'*') &&
                !certain.contains(u"by chance"_qs));
    }

    /// As on the card in the window: beside it, also where the explanations are not printed.
    void aCardSaysWhatOfTheFilterItCannotObey_data()
    {
        QTest::addColumn<ReportPart>("part");
        QTest::addColumn<QStringList>("untouched");
        QTest::addColumn<QString>("said");
        const QStringList both{u"period"_qs, u"channel"_qs};
        QTest::newRow("beside the chart")
            << ReportPart::Loyalty << both << u"“Period”, “Channel”"_qs;
        QTest::newRow("in the table") << ReportPart::Figures << both << u"“Period”, “Channel”"_qs;
        QTest::newRow("all is obeyed") << ReportPart::Loyalty << QStringList() << QString();
    }

    void aCardSaysWhatOfTheFilterItCannotObey()
    {
        QFETCH(ReportPart, part);
        QFETCH(QStringList, untouched);
        QFETCH(QString, said);
        ReportContent content = contentOf(test::randomSnapshot(3000, 7), {});
        content.plan.parts = {part};
        content.figures.clear();
        CardData &card = content.dashboard.cards[CardId::LoyaltyTrend];
        card.explanation.untouched = untouched;
        if (part == ReportPart::Figures)
            content.figures << card;
        const QString text = answerOf(u"pdftotext"_qs, {written(content), u"-"_qs}).simplified();
        QCOMPARE(text.contains(u"without effect here: "_qs + said), !said.isEmpty());
        QCOMPARE(text.contains(u"without effect"_qs), !said.isEmpty());
    }

    /// The window has its say between two pieces; the paper does not show it.
    void pieceByPieceIsTheSameReport()
    {
        const ReportContent content = contentOf(test::randomSnapshot(3000, 7), {});
        const QString whole = answerOf(u"pdftotext"_qs, {u"-layout"_qs, written(content), u"-"_qs});
        ReportPainting painting(content, m_locale, {});
        int pieces = 0;
        double share = 0;
        for (; !painting.isDone(); ++pieces) {
            painting.advance();
            QVERIFY(painting.share() >= share);
            share = painting.share();
        }
        QCOMPARE(share, 1.);
        const auto pages = whole.count(u'\f');
        QVERIFY2(pieces > 2 * pages, qPrintable(QString::number(pieces))); // measured, then painted
        const QString path = m_folder.filePath(u"pieces.pdf"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(painting.pdf());
        file.close();
        QCOMPARE(answerOf(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs}), whole);
    }

    void droppedHalfwayLeavesNothingBehind()
    {
        const ReportContent content = contentOf(test::randomSnapshot(500, 3), {});
        for (int pieces : {0, 1, 5, 1000}) {
            ReportPainting painting(content, m_locale, {});
            while (pieces-- > 0 && !painting.isDone())
                painting.advance();
        }
        QVERIFY(paintReport(content, m_locale).startsWith("%PDF-"));
    }

    void withoutAnswersThereIsStillAReport_data()
    {
        QTest::addColumn<int>("responses");
        QTest::newRow("no answers") << 0;
        QTest::newRow("one answer") << 1;
        QTest::newRow("too few for any score") << 4;
        QTest::newRow("grey") << 20;
    }

    void withoutAnswersThereIsStillAReport()
    {
        QFETCH(int, responses);
        const QString path = written(contentOf(test::randomSnapshot(size_t(responses), 5), {}));
        const QString text = answerOf(u"pdftotext"_qs, {path, u"-"_qs});
        QVERIFY(text.contains(answersText(responses, m_locale)));
        QVERIFY(!text.contains(u"nan"_qs, Qt::CaseInsensitive));
    }
};

QTEST_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"
