// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/wrappedlabel.h"

#include <QtTest>

using namespace patron;

class TestWrappedLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsALabelOfItsWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << QStringLiteral("Удовлетворённость");
        QTest::newRow("a sentence")
            << QStringLiteral("The year to 31 October 2025: 0; the year before: 0. About the same "
                              "as before; 260,714 answers can only show a change of 1 point.");
        QTest::newRow("lines") << QStringLiteral("one\ntwo\nthree");
    }

    void isAsHighAsALabelOfItsWidth()
    {
        QFETCH(QString, text);
        WrappedLabel label;
        QLabel usual;
        usual.setTextFormat(Qt::PlainText);
        usual.setWordWrap(true);
        const auto compare = [&] {
            for (const int width : {60, 180, 400, 180, 1000})
                QCOMPARE(label.heightForWidth(width), usual.heightForWidth(width));
        };
        label.setText(text);
        usual.setText(text);
        compare();
        QFont larger = label.font();
        larger.setPointSizeF(larger.pointSizeF() * 1.5);
        label.setFont(larger);
        usual.setFont(larger);
        compare();
        label.setText(text + text);
        usual.setText(text + text);
        compare();
    }

    void asksForALine()
    {
        WrappedLabel label;
        label.setText(QStringLiteral("one\ntwo\nthree"));
        QVERIFY(label.hasHeightForWidth());
        QCOMPARE(label.minimumSizeHint().height(), label.fontMetrics().lineSpacing());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
