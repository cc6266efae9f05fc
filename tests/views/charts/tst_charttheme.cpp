// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttheme.h"

#include "tests/support/colordistance.h"
#include "views/window/palettes.h"
#include "views/window/plainstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

using namespace patron;
using namespace patron::test;

namespace {

/// CIEDE2000 that two colours which mean different things keep, whoever looks. 1 is the least that
/// is seen side by side.
constexpr double anyTwo = 9;
constexpr double neighbours = 14; ///< in a stack, and for those of full sight any two

double lightness(const QColor &color)
{
    return labOf(linearOf(color))[0];
}

/// What a legend may hold at once.
QList<QColor> seriesOf(const ChartTheme &theme)
{
    return theme.words + QList<QColor>{theme.small};
}

QPalette desktop(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

/// The strongest pixel of the left edge of the sign, against the window.
double edgeContrast(QAbstractButton &button, QStyle::SubElement sign, PlainStyle &style)
{
    button.setStyle(&style);
    button.resize(button.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect place = style.subElementRect(sign, &option, &button);
    const QImage image = button.grab().toImage();
    double best = 1;
    for (int x = place.left(); x < place.left() + 3; ++x)
        best = std::max(best, contrast(image.pixelColor(x, place.center().y()),
                                       button.palette().color(QPalette::Window)));
    return best;
}

} // namespace

class TestChartTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts();
    void stands_out_data();
    void stands_out();
    void knownDistances_data();
    void knownDistances();
    void colorsDifferForEveryEye_data() { themes(); }
    void colorsDifferForEveryEye();
    void classesDifferForEveryEye_data() { themes(); }
    void classesDifferForEveryEye();
    void widgetsStandOut_data();
    void widgetsStandOut();
    void boxesStandOut_data() { widgetsStandOut_data(); }
    void boxesStandOut();
    void fieldsStandOut_data() { widgetsStandOut_data(); }
    void fieldsStandOut();
    void tablesHaveAir();
    void classesDifferWithoutHue_data() { themes(); }
    void classesDifferWithoutHue();
    void classIdsInBothSpellings();

private:
    static void themes();
};

void TestChartTheme::themes()
{
    QTest::addColumn<ChartTheme>("theme");
    QTest::newRow("paper") << ChartTheme::forPaper({});
    QTest::newRow("Patron's light") << ChartTheme::forPalette(lightPalette(), {});
    QTest::newRow("Patron's dark") << ChartTheme::forPalette(darkPalette(), {});
    QTest::newRow("light: white") << ChartTheme::forPalette(
        desktop(QColor(0xefefef), Qt::white, Qt::black), {});
    QTest::newRow("light: Breeze") << ChartTheme::forPalette(
        desktop(QColor(0xeff0f1), QColor(0xfcfcfc), QColor(0x232629)), {});
    QTest::newRow("light: cream") << ChartTheme::forPalette(
        desktop(QColor(0xe8e0d0), QColor(0xf5efe0), QColor(0x4a4030)), {});
    QTest::newRow("dark: Breeze") << ChartTheme::forPalette(
        desktop(QColor(0x31363b), QColor(0x232629), QColor(0xeff0f1)), {});
    QTest::newRow("dark: black") << ChartTheme::forPalette(desktop(Qt::black, Qt::black, Qt::white),
                                                           {});
    QTest::newRow("dark: grey") << ChartTheme::forPalette(
        desktop(QColor(0x3a3a3a), QColor(0x303030), QColor(0xdddddd)), {});
}

void TestChartTheme::knownContrasts()
{
    // WCAG's own ends and W3C's example of the lightest grey on white that passes for text.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestChartTheme::stands_out_data()
{
    themes();
}

void TestChartTheme::stands_out()
{
    QFETCH(ChartTheme, theme);
    const QColor &ground = theme.background;
    for (const QColor &text : {theme.text, theme.weakText})
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name()));
    QList<QColor> shapes{theme.main, theme.promoter, theme.passive, theme.detractor, theme.small};
    shapes += theme.words;
    for (const QColor &shape : shapes)
        QVERIFY2(contrast(shape, ground) >= 3, qPrintable(shape.name()));
    qInfo("ground %s: text %.1f weak %.1f main %.1f promoter %.1f passive %.1f detractor %.1f "
          "small %.1f",
          qPrintable(ground.name()), contrast(theme.text, ground), contrast(theme.weakText, ground),
          contrast(theme.main, ground), contrast(theme.promoter, ground),
          contrast(theme.passive, ground), contrast(theme.detractor, ground),
          contrast(theme.small, ground));
    for (const QColor &word : theme.words)
        qInfo("  word %s %.1f", qPrintable(word.name()), contrast(word, ground));
}

/// From the table that Sharma, Wu and Dalal published with their paper, for the measure itself.
void TestChartTheme::knownDistances_data()
{
    QTest::addColumn<QList<double>>("pair");
    QTest::addColumn<double>("wanted");
    QTest::newRow("blues") << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485} << 2.0425;
    QTest::newRow("grey and nearly grey") << QList<double>{50, 0, 0, 50, -1, 2} << 2.3669;
    QTest::newRow("a quarter turn") << QList<double>{50, 2.5, 0, 50, 0, -2.5} << 4.3065;
    QTest::newRow("far lighter") << QList<double>{50, 2.5, 0, 73, 25, -18} << 27.1492;
    QTest::newRow("red to yellow") << QList<double>{50, 2.5, 0, 58, 24, 15} << 19.4535;
    QTest::newRow("greens") << QList<double>{60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387}
                            << 1.2644;
    QTest::newRow("nearly black") << QList<double>{2.0776, 0.0795,  -1.1350,
                                                   0.9033, -0.0636, -0.5514}
                                  << 0.9082;
}

void TestChartTheme::knownDistances()
{
    QFETCH(const QList<double>, pair);
    QFETCH(const double, wanted);
    const double found = ciede2000({pair[0], pair[1], pair[2]}, {pair[3], pair[4], pair[5]});
    QVERIFY2(std::abs(found - wanted) < 1e-4, qPrintable(QString::number(found)));
}

void TestChartTheme::colorsDifferForEveryEye()
{
    QFETCH(const ChartTheme, theme);
    const QList<QColor> series = seriesOf(theme);
    for (const Sight sight : allSights) {
        double closest = 100;
        double closestNeighbours = 100;
        for (qsizetype i = 0; i < series.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double apart = distance(series[i], series[j], sight);
                const bool isSide = i == j + 1 || sight == Sight::Full;
                const double wanted = isSide ? neighbours : anyTwo;
                QVERIFY2(apart >= wanted, qPrintable(u"%1 and %2, %3: %4"_qs.arg(j + 1)
                                                         .arg(i + 1)
                                                         .arg(QLatin1String(sightName(sight)))
                                                         .arg(apart)));
                closest = std::min(closest, apart);
                if (i == j + 1)
                    closestNeighbours = std::min(closestNeighbours, apart);
            }
        }
        qInfo("%s: any two %.1f, neighbours %.1f", sightName(sight), closest, closestNeighbours);
    }
}

void TestChartTheme::classesDifferForEveryEye()
{
    QFETCH(const ChartTheme, theme);
    for (const Sight sight : allSights) {
        const double pairs[] = {distance(theme.promoter, theme.passive, sight),
                                distance(theme.passive, theme.detractor, sight),
                                distance(theme.promoter, theme.detractor, sight)};
        for (const double apart : pairs)
            QVERIFY2(apart >= 20, qPrintable(QString::number(apart)));
        qInfo("%s: %.1f %.1f %.1f", sightName(sight), pairs[0], pairs[1], pairs[2]);
    }
}

void TestChartTheme::widgetsStandOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

/// What of the window is no chart: text, what is chosen, where the keyboard stands.
void TestChartTheme::widgetsStandOut()
{
    QFETCH(const QPalette, palette);
    using Role = QPalette;
    struct Pair
    {
        const char *name;
        QPalette::ColorRole front;
        QPalette::ColorRole ground;
        double wanted;
    };
    constexpr Pair pairs[] = {
        {"text of the window", Role::WindowText, Role::Window, 4.5},
        {"text of cards and tables", Role::Text, Role::Base, 4.5},
        {"every second row", Role::Text, Role::AlternateBase, 4.5},
        {"text of buttons", Role::ButtonText, Role::Button, 4.5},
        {"hint in a field", Role::PlaceholderText, Role::Base, 4.5},
        {"tooltip", Role::ToolTipText, Role::ToolTipBase, 4.5},
        {"what is chosen", Role::HighlightedText, Role::Highlight, 4.5},
        {"link on a card", Role::Link, Role::Base, 4.5},
        {"link on the window", Role::Link, Role::Window, 4.5},
        {"keyboard on a card", Role::Highlight, Role::Base, 3},
        {"keyboard on the window", Role::Highlight, Role::Window, 3},
        {"keyboard on a button", Role::Highlight, Role::Button, 3},
        {"chosen among every second row", Role::Highlight, Role::AlternateBase, 3}};
    for (const Pair &pair : pairs) {
        const double found = contrast(palette.color(pair.front), palette.color(pair.ground));
        qInfo("%s: %.1f", pair.name, found);
        QVERIFY2(found >= pair.wanted,
                 qPrintable(u"%1: %2"_qs.arg(QLatin1String(pair.name)).arg(found)));
    }
    const ChartTheme theme = ChartTheme::forPalette(palette, {});
    QVERIFY(contrast(theme.weakText, palette.color(Role::AlternateBase)) >= 4.5);
    for (const QPalette::ColorRole ground : {Role::Window, Role::AlternateBase}) {
        for (const Tone tone : {Tone::Plain, Tone::Good, Tone::Bad, Tone::Unsure})
            QVERIFY(contrast(theme.toneColor(tone), palette.color(ground)) >= 3);
    }
}

void TestChartTheme::boxesStandOut()
{
    QFETCH(const QPalette, palette);
    PlainStyle style;
    QCheckBox box;
    box.setPalette(palette);
    const double ofBox = edgeContrast(box, QStyle::SE_CheckBoxIndicator, style);
    QVERIFY2(ofBox >= 3, qPrintable(QString::number(ofBox)));
    QRadioButton round;
    round.setPalette(palette);
    const double ofRound = edgeContrast(round, QStyle::SE_RadioButtonIndicator, style);
    QVERIFY2(ofRound >= 3, qPrintable(QString::number(ofRound)));
    qInfo("box %.1f, radio button %.1f", ofBox, ofRound);
}

/// WCAG 2.2, 1.4.11: where something can be typed is seen without trying.
void TestChartTheme::fieldsStandOut()
{
    QFETCH(const QPalette, palette);
    PlainStyle style;
    QLineEdit line;
    QSpinBox number;
    QComboBox choice;
    QComboBox typed;
    typed.setEditable(true);
    QDateEdit day;
    QPlainTextEdit note;
    QTextEdit text;
    const QList<QWidget *> fields{&line, &number, &choice, &typed, &day, &note, &text};
    for (QWidget *field : fields) {
        field->setStyle(&style);
        field->setPalette(palette);
        field->resize(field->sizeHint());
        const QImage image = field->grab().toImage();
        double best = 1;
        for (int x = 0; x < 3; ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2),
                                           palette.color(QPalette::Window)));
        QVERIFY2(best >= 3,
                 qPrintable(
                     u"%1: %2"_qs.arg(QLatin1String(field->metaObject()->className())).arg(best)));
    }
}

/// A head stands over its cells, and what ends one column does not touch what begins the next.
void TestChartTheme::tablesHaveAir()
{
    const PlainStyle style;
    const QTableView table;
    const int head = style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, table.horizontalHeader());
    QCOMPARE(style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1, head);
    QVERIFY(head >= 6);
}

void TestChartTheme::classesDifferWithoutHue()
{
    QFETCH(ChartTheme, theme);
    const double promoter = lightness(theme.promoter);
    const double passive = lightness(theme.passive);
    const double detractor = lightness(theme.detractor);
    QVERIFY2(std::abs(promoter - passive) >= 5, qPrintable(QString::number(promoter - passive)));
    QVERIFY2(std::abs(promoter - detractor) >= 5,
             qPrintable(QString::number(promoter - detractor)));
    QVERIFY2(std::abs(passive - detractor) >= 5, qPrintable(QString::number(passive - detractor)));
}

void TestChartTheme::classIdsInBothSpellings()
{
    const ChartTheme theme = ChartTheme::forPaper({});
    QCOMPARE(theme.classColor(u"promoter"_qs), theme.promoter);
    QCOMPARE(theme.classColor(u"promoters"_qs), theme.promoter);
    QCOMPARE(theme.classColor(u"detractors"_qs), theme.detractor);
    QCOMPARE(theme.classColor(u"Phone"_qs), theme.main);
}

Q_DECLARE_METATYPE(patron::ChartTheme)

QTEST_MAIN(TestChartTheme)
#include "tst_charttheme.moc"
