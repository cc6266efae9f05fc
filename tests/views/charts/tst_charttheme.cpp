// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttheme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace patron;

namespace {

using Three = std::array<double, 3>;

Three linear(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(color.redF()), part(color.greenF()), part(color.blueF())};
}

/// What an eye without green cones sees (Machado, Oliveira and Fernandes 2009, severity 1).
Three withoutGreen(const Three &in)
{
    constexpr double matrix[3][3] = {{0.367322, 0.860646, -0.227968},
                                     {0.280085, 0.672501, 0.047413},
                                     {-0.011820, 0.042940, 0.968881}};
    Three out{};
    for (size_t i = 0; i < 3; ++i)
        out[i] =
            std::clamp(matrix[i][0] * in[0] + matrix[i][1] * in[1] + matrix[i][2] * in[2], 0., 1.);
    return out;
}

/// CIE L*a*b*, D65.
Three lab(const Three &c)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16. / 116; };
    const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distanceWithoutGreen(const QColor &first, const QColor &second)
{
    const Three a = lab(withoutGreen(linear(first)));
    const Three b = lab(withoutGreen(linear(second)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double lightness(const QColor &color)
{
    return lab(linear(color))[0];
}

QPalette desktop(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestChartTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts();
    void stands_out_data();
    void stands_out();
    void neighboursDifferWithoutGreenCones_data() { themes(); }
    void neighboursDifferWithoutGreenCones();
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

void TestChartTheme::neighboursDifferWithoutGreenCones()
{
    QFETCH(ChartTheme, theme);
    // 20 is twice what is told apart side by side at a glance.
    for (qsizetype i = 1; i < theme.words.size(); ++i) {
        const double distance = distanceWithoutGreen(theme.words[i - 1], theme.words[i]);
        QVERIFY2(distance >= 20, qPrintable(u"%1 %2"_qs.arg(i).arg(distance)));
    }
    QVERIFY(distanceWithoutGreen(theme.promoter, theme.passive) >= 20);
    QVERIFY(distanceWithoutGreen(theme.passive, theme.detractor) >= 20);
    QVERIFY(distanceWithoutGreen(theme.promoter, theme.detractor) >= 20);
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
