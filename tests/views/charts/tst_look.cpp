// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/look.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QRandomGenerator>
#include <QtTest>

using namespace patron;

namespace {

constexpr QSize area(900, 200);

template <class Draw>
QImage drawn(const Draw &draw)
{
    QImage image(area, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, Look(ChartTheme::forPalette(qApp->palette(), qApp->font()), QLocale::c(),
                       painter.device()));
    return image;
}

/// Black pixels, grey ones in part.
double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

/// Where one has ink and the other has not.
int contrary(const QImage &one, const QImage &other)
{
    int pixels = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            pixels += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 128;
    }
    return pixels;
}

} // namespace

class TestLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineInPiecesLooksLikeOne_data()
    {
        QTest::addColumn<Qt::PenStyle>("style");
        QTest::addColumn<double>("steepness");
        QTest::newRow("flat") << Qt::SolidLine << 0.02;
        QTest::newRow("with peaks") << Qt::SolidLine << 1.;
        QTest::newRow("broken, flat") << Qt::DashLine << 0.02;
        QTest::newRow("broken, with peaks") << Qt::DashLine << 1.;
    }

    void aLineInPiecesLooksLikeOne()
    {
        QFETCH(Qt::PenStyle, style);
        QFETCH(double, steepness);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QPolygonF points;
        for (int i = 0; i < 47; ++i)
            points << QPointF(10 + i * 19, 100 + (random.bounded(180) - 90) * steepness);
        const QImage pieces = drawn([&](QPainter &painter, const Look &look) {
            look.drawLine(painter, points, Qt::black, 2, style);
        });
        const QImage whole = drawn([&](QPainter &painter, const Look &look) {
            QPen pen = look.pen(Qt::black, 2);
            pen.setStyle(style);
            if (style == Qt::SolidLine) {
                pen.setCapStyle(Qt::RoundCap);
                pen.setJoinStyle(Qt::RoundJoin);
            }
            painter.setPen(pen);
            painter.drawPolyline(points);
        });
        QVERIFY(ink(whole) > 500);
        // A dash that goes over the end of a piece has its two ends there.
        QVERIFY2(std::abs(ink(pieces) / ink(whole) - 1) < 0.02,
                 qPrintable(QString::number(ink(pieces) / ink(whole))));
        // And no mitre, where the line bends in it. Dashes that began elsewhere would be seen in a
        // third of all pixels.
        QVERIFY2(contrary(pieces, whole) < 0.02 * ink(whole),
                 qPrintable(QString::number(contrary(pieces, whole))));
    }

    void nothingIsDrawnOfOnePoint()
    {
        const QImage image = drawn([](QPainter &painter, const Look &look) {
            look.drawLine(painter, QPolygonF{{10, 10}}, Qt::black, 2);
            look.drawLine(painter, {}, Qt::black, 2);
        });
        QCOMPARE(ink(image), 0.);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
