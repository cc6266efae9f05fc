// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own texts in our languages: the catalogues are there, and their source texts are those of
// this Qt.
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

namespace patron {

class TestQtTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsAndFileDialog_data();
    void buttonsAndFileDialog();
};

void TestQtTexts::buttonsAndFileDialog_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("lookIn");
    QTest::newRow("Romanian") << QStringLiteral("ro") << QStringLiteral("Anulează")
                              << QStringLiteral("Caută în:");
    QTest::newRow("Russian") << QStringLiteral("ru") << QStringLiteral("Отмена")
                             << QStringLiteral("Перейти к:");
}

void TestQtTexts::buttonsAndFileDialog()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cancel);
    QFETCH(const QString, lookIn);
    QTranslator catalogue;
    QVERIFY(catalogue.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&catalogue);

    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    const auto *label = dialog.findChild<QLabel *>(QStringLiteral("lookInLabel"));
    QVERIFY(label != nullptr);
    QCOMPARE(label->text(), lookIn);
    QCoreApplication::removeTranslator(&catalogue);
}

} // namespace patron

QTEST_MAIN(patron::TestQtTexts)
#include "tst_qttexts.moc"
