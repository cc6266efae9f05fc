// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/cardfile.h"

#include "models/base/csvcell.h"
#include "views/charts/chartview.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace patron;

class TestCardFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void tableInTheSpreadsheetsLocale();
    void minutesSayThatTheyAreMinutes();
    void averagesHaveTheirScale();
    void drawingHoldsTheText();
    void pictureIsSharp();
    void everyFormatIsWhatItsNameSays();
    void tableSaysItsFilter();
    void oneNumberOfAnswers();
    void chosenGroupStandsOut();

private:
    [[nodiscard]] static CardData byChannel(Metric metric, double value);
    [[nodiscard]] static CardPage page();
};

void TestCardFile::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a plain word") << u"Phone"_qs << u"Phone"_qs;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a formula") << u"=HYPERLINK(1)"_qs << u"'=HYPERLINK(1)"_qs;
    QTest::newRow("a formula with quotes") << u"=A(\"x\")"_qs << u"\"'=A(\"\"x\"\")\""_qs;
    QTest::newRow("a sum of cells") << u"+A1"_qs << u"'+A1"_qs;
    QTest::newRow("a command") << u"-2+3|cmd"_qs << u"'-2+3|cmd"_qs;
    QTest::newRow("an at sign") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs;
    QTest::newRow("a tab before a formula") << u"\t=A1"_qs << u"'\t=A1"_qs;
    QTest::newRow("a return before a formula") << u"\r=A1"_qs << u"\"'\r=A1\""_qs;
    QTest::newRow("a negative number") << u"-12.5"_qs << u"-12.5"_qs;
    QTest::newRow("a negative number with a comma") << u"-12,5"_qs << u"-12,5"_qs;
    QTest::newRow("the delimiter") << u"a;b"_qs << u"\"a;b\""_qs;
    QTest::newRow("a line break") << u"a\nb"_qs << u"\"a\nb\""_qs;
}

void TestCardFile::cells()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(csvCell(text, u';'), cell);
}

CardData TestCardFile::byChannel(Metric metric, double value)
{
    CardData data;
    data.table.metric = metric;
    data.table.breakdown = Breakdown::over(Dimension::Channel, info(metric).measure);
    data.table.columns = {{TableColumn::Group, {}}, {TableColumn::N, {}}, {TableColumn::Value, {}}};
    FigureRow row;
    row.key.value = u"=Phone"_qs;
    row.cells = {{}, 12345, value};
    FigureRow unknown;
    unknown.key.value = u"Fax"_qs;
    unknown.cells = {{}, 2, {}};
    data.table.rows = {row, unknown};
    return data;
}

void TestCardFile::tableInTheSpreadsheetsLocale()
{
    const CardData data = byChannel(Metric::Nps, -12.5);
    const QByteArray english = tableCsv(data.table, QLocale(QLocale::English));
    QVERIFY(english.startsWith("\xEF\xBB\xBF"));
    QVERIFY2(english.endsWith("\r\n'=Phone,12345,-12.50\r\nFax,2,\r\n"), english.constData());
    const QByteArray romanian = tableCsv(data.table, QLocale(QLocale::Romanian));
    QVERIFY2(romanian.endsWith("\r\n'=Phone;12345;-12,50\r\nFax;2;\r\n"), romanian.constData());
}

void TestCardFile::minutesSayThatTheyAreMinutes()
{
    const QList<QByteArray> lines =
        tableCsv(byChannel(Metric::ReplyTime, 224).table, QLocale(QLocale::English)).split('\n');
    QVERIFY(lines[0].contains("(minutes)"));
    QCOMPARE(lines[1], QByteArray("'=Phone,12345,224\r"));
    QVERIFY(!tableCsv(byChannel(Metric::Nps, 1).table, QLocale(QLocale::English))
                 .contains("(minutes)"));
}

/// "4.2" alone may be of five or of ten.
void TestCardFile::averagesHaveTheirScale()
{
    CardData data = byChannel(Metric::Csat, 80);
    data.table.columns[2].kind = TableColumn::Mean;
    data.table.rows[0].cells[2] = 4.25;
    data.table.rows[0].figure.counts = {{u"1"_qs, 0}, {u"10"_qs, 5}};
    const QList<QByteArray> lines = tableCsv(data.table, QLocale(QLocale::English)).split('\n');
    QVERIFY2(lines[0].endsWith("Average,Worst answer,Best answer\r"), lines[0].constData());
    QCOMPARE(lines[1], QByteArray("'=Phone,12345,4.25,1,10\r"));
    QCOMPARE(lines[2], QByteArray("Fax,2,,,\r"));
}

CardPage TestCardFile::page()
{
    CardData data = byChannel(Metric::Nps, -12.5);
    for (FigureRow &row : data.table.rows)
        row.figure.n = 40;
    data.table.rows[0].figure.value = -12.5;
    return {u"Unde ne recomandă? <Șapte & opt>"_qs,
            u"46"_qs,
            u"Рост на 17 пунктов."_qs,
            u"312 answers"_qs,
            {},
            chartMaker(ChartKind::Dots, {}),
            data.table};
}

void TestCardFile::drawingHoldsTheText()
{
    const QByteArray svg = pageFile(page(), SaveFormat::Svg, QLocale(QLocale::English));
    QXmlStreamReader xml(svg);
    QString text;
    int pictures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
        pictures += xml.isStartElement() && xml.name() == u"image" ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(pictures, 0);
    for (const QString &part : {u"Unde ne recomandă? <Șapte & opt>"_qs, u"Рост на 17 пунктов."_qs,
                                u"312 answers"_qs, u"=Phone"_qs})
        QVERIFY2(text.simplified().contains(part), qPrintable(text));
}

void TestCardFile::pictureIsSharp()
{
    const QImage picture = pagePicture(page(), QLocale(QLocale::English));
    QVERIFY(picture.width() > 1500 && picture.height() > 1000);
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY(colours.size() > 8);
    const QByteArray png = pageFile(page(), SaveFormat::Png, QLocale(QLocale::English));
    QCOMPARE(QImage::fromData(png).convertToFormat(picture.format()), picture);
}

void TestCardFile::everyFormatIsWhatItsNameSays()
{
    const QLocale locale(QLocale::English);
    QVERIFY(pageFile(page(), SaveFormat::Pdf, locale).startsWith("%PDF-"));
    QVERIFY(pageFile(page(), SaveFormat::Svg, locale).startsWith("<?xml"));
    QVERIFY(pageFile(page(), SaveFormat::Png, locale).startsWith("\x89PNG"));
    QCOMPARE(pageFile(page(), SaveFormat::Csv, locale), tableCsv(page().table, locale));
}

/// A figure of some answers, found again a year later, must not pass for one of all.
void TestCardFile::tableSaysItsFilter()
{
    ReportContent content;
    content.dashboard.responses = 500;
    CardData &data = content.dashboard.cards[CardId::LoyaltyByChannel];
    data = byChannel(Metric::Nps, -12.5);
    data.headline.n = 312;
    data.headline.value = -12.5;
    const QLocale romanian(QLocale::Romanian);
    const auto csv = [&] {
        return pageFile(pageOf(content, CardId::LoyaltyByChannel, romanian), SaveFormat::Csv,
                        romanian);
    };
    QCOMPARE(csv(), tableCsv(data.table, romanian));
    content.dashboard.filter.chosen[Dimension::Channel] = {u"Fax"_qs, u"a;b"_qs};
    QCOMPARE(csv(), tableCsv(data.table, romanian) + "\r\n\"Filter: Channel: Fax, a;b\"\r\n");
}

/// Beside "312 answers" that gave the score, "500 answers" of the filter would be a riddle.
void TestCardFile::oneNumberOfAnswers()
{
    ReportContent content;
    content.dashboard.responses = 500;
    CardData &data = content.dashboard.cards[CardId::LoyaltyTrend];
    data.headline.metric = Metric::Nps;
    data.headline.n = 312;
    data.headline.value = 46;
    const QLocale english(QLocale::English);
    const CardPage trend = pageOf(content, CardId::LoyaltyTrend, english);
    QVERIFY2(trend.figure.contains(u"312 answer"_qs), qPrintable(trend.figure));
    QVERIFY2(!trend.scope.contains(u"500"_qs), qPrintable(trend.scope));
    // A card without a figure says of how many answers it is made.
    content.dashboard.cards[CardId::SatisfactionDrivers] = {};
    const CardPage drivers = pageOf(content, CardId::SatisfactionDrivers, english);
    QVERIFY(drivers.figure.isEmpty());
    QVERIFY2(drivers.scope.contains(u"500 answer"_qs), qPrintable(drivers.scope));
}

/// As on screen: what the filter has not chosen is paler.
void TestCardFile::chosenGroupStandsOut()
{
    CardPage plain = page();
    CardPage filtered = page();
    filtered.chart = chartMaker(ChartKind::Dots, {u"Fax"_qs});
    const QLocale english(QLocale::English);
    QVERIFY(pagePicture(plain, english) != pagePicture(filtered, english));
    plain.chart = chartMaker(ChartKind::Dots, {});
    QCOMPARE(pagePicture(plain, english), pagePicture(page(), english));
}

QTEST_MAIN(TestCardFile)
#include "tst_cardfile.moc"
