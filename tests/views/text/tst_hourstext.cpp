// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/hourstext.h"

#include "tests/views/text/speaking.h"

#include <QTest>

namespace patron {

class TestHoursText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeks_data();
    void weeks();
};

void TestHoursText::weeks_data()
{
    constexpr int hour = 60;
    OpeningHours split = OpeningHours::workdays(9 * hour, 13 * hour);
    split.week << OpenSpan{Qt::Saturday, 10 * hour, 14 * hour};
    for (int weekday = Qt::Monday; weekday <= Qt::Friday; ++weekday)
        split.week << OpenSpan{weekday, 14 * hour, 18 * hour};
    OpeningHours night;
    night.week << OpenSpan{Qt::Friday, 22 * hour, 4 * hour};

    QTest::addColumn<QString>("language");
    QTest::addColumn<OpeningHours>("hours");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual, Romanian")
        << u"ro"_qs << OpeningHours::usual() << u"luni–vineri 09:00–18:00"_qs;
    QTest::newRow("usual, Russian")
        << u"ru"_qs << OpeningHours::usual() << u"понедельник–пятница 09:00–18:00"_qs;
    QTest::newRow("lunch break and Saturday, Romanian")
        << u"ro"_qs << split << u"luni–vineri 09:00–13:00, 14:00–18:00; sâmbătă 10:00–14:00"_qs;
    QTest::newRow("over night, Russian") << u"ru"_qs << night << u"пятница 22:00–04:00"_qs;
}

void TestHoursText::weeks()
{
    QFETCH(const QString, language);
    QFETCH(const OpeningHours, hours);
    QFETCH(const QString, text);
    const Speaking speaking(language);
    QVERIFY(speaking.isLoaded());
    QCOMPARE(openingHoursText(hours, speaking.locale()), text);
}

} // namespace patron

QTEST_GUILESS_MAIN(patron::TestHoursText)
#include "tst_hourstext.moc"
