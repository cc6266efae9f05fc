// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headertext.h"

#include <QTest>

using namespace patron;

class TestHeaderText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");

        QTest::newRow("spaces around") << u"  Timestamp \u00A0"_qs << u"Timestamp"_qs;
        QTest::newRow("spaces inside stay") << u"How  was it?"_qs << u"How  was it?"_qs;
        QTest::newRow("line break tag")
            << u"Please rate us<br>from 0 to 10"_qs << u"Please rate us from 0 to 10"_qs;
        QTest::newRow("closed break tag") << u"Rate us<BR />now"_qs << u"Rate us now"_qs;
        QTest::newRow("bold with style")
            << u"<strong style=\"color: red\">Price</strong> of <em>all</em>"_qs
            << u"Price of all"_qs;
        QTest::newRow("less and greater") << u"a <b and c> d"_qs << u"a <b and c> d"_qs;
        QTest::newRow("age group") << u"<18"_qs << u"<18"_qs;
        QTest::newRow("bold within a word")
            << u"fruit-<strong>Blue</strong>berries"_qs << u"fruit-Blueberries"_qs;
        QTest::newRow("bold beside spaces that stay")
            << u"each\u00A0 fruit-<em><strong>Plums</strong></em>"_qs
            << u"each\u00A0 fruit-Plums"_qs;
        QTest::newRow("place of an earlier answer")
            << u"What does {{field:7d956171-02}} lack?"_qs << u"What does \u2026 lack?"_qs;
        QTest::newRow("braces of a person") << u"Set {{a}} or {b}"_qs << u"Set {{a}} or {b}"_qs;
        QTest::newRow("only a tag") << u"<br>"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void text()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(headerText(cell), expected);
    }
};

QTEST_GUILESS_MAIN(TestHeaderText)
#include "tst_headertext.moc"
