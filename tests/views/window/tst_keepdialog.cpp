// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody says yes to an amount that is not shown, and what went wrong stays to be read.
#include "views/window/keepdialog.h"

#include "views/text/problemtext.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace patron;

namespace {

KeepDue due(qint64 removed)
{
    return {RecordKind::Responses,
            u"shop"_qs,
            KeepAction::Delete,
            QDate(2024, 11, 29),
            QDate(2020, 1, 1),
            removed,
            0};
}

Keeping keeping(const QList<KeepDue> &due)
{
    Keeping keeping;
    keeping.rules = {{{}, 24, KeepAction::Delete, {}}};
    keeping.sources = {{RecordKind::Responses, u"shop"_qs, 10, QDate(2020, 1, 1)}};
    keeping.due = due;
    return keeping;
}

} // namespace

class TestKeepDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatIsShown();
    void notBeforeTheNewAmountIsShown();
    void notAgainWhileItGoes();
    void aProblemStaysToBeRead();
    void aProblemStaysBesideNewAmounts();

private:
    [[nodiscard]] QPushButton *remove() const
    {
        return m_dialog->findChild<QPushButton *>(u"keepRemove"_qs);
    }
    [[nodiscard]] QString told() const
    {
        return m_dialog->findChild<QLabel *>(u"keepTold"_qs)->text();
    }
    void changeRule(int months)
    {
        m_dialog->findChild<QSpinBox *>(u"keepMonths"_qs)->setValue(months);
    }
    void sayYes()
    {
        auto *question = m_dialog->findChild<QMessageBox *>(u"keepQuestion"_qs);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"keepYes"_qs)->click();
    }

    std::unique_ptr<KeepDialog> m_dialog;
};

void TestKeepDialog::init()
{
    m_dialog = std::make_unique<KeepDialog>(nullptr);
    m_dialog->setLocale(QLocale(QLocale::English));
    m_dialog->setKeeping(keeping({due(3)}));
    m_dialog->show();
}

void TestKeepDialog::asksForWhatIsShown()
{
    const QSignalSpy asked(m_dialog.get(), &KeepDialog::removeRequested);
    QVERIFY(remove()->isEnabled());
    remove()->click();
    // Meanwhile, behind the question: other answers were imported.
    m_dialog->setKeeping(keeping({due(4)}));
    sayYes();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<QList<KeepDue>>(), QList<KeepDue>{due(3)});
}

void TestKeepDialog::notBeforeTheNewAmountIsShown()
{
    const QSignalSpy wanted(m_dialog.get(), &KeepDialog::ruleRequested);
    changeRule(12);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!remove()->isEnabled());
    remove()->click();
    QVERIFY(!m_dialog->findChild<QMessageBox *>(u"keepQuestion"_qs));
    m_dialog->setLocale(QLocale(QLocale::Romanian)); // all is said anew, with nothing new to say
    QVERIFY(!remove()->isEnabled());
    m_dialog->setKeeping(keeping({due(7)}));
    QVERIFY(remove()->isEnabled());
}

void TestKeepDialog::notAgainWhileItGoes()
{
    remove()->click();
    sayYes();
    QCOMPARE(told(), u"Removing…"_qs);
    m_dialog->setKeeping(keeping({due(3)})); // the figures were read anew for another reason
    QCOMPARE(told(), u"Removing…"_qs);
    QVERIFY(!remove()->isEnabled());
    m_dialog->showRemoved({});
    m_dialog->setKeeping(keeping({}));
    QVERIFY(told() != u"Removing…"_qs);
    QVERIFY(!remove()->isEnabled());
}

/// The session reads what is due anew right after it.
void TestKeepDialog::aProblemStaysToBeRead()
{
    const Problem full = stop(ProblemCode::DiskFull);
    m_dialog->showProblem(full);
    m_dialog->setKeeping(keeping({}));
    QCOMPARE(told(), problemText(full, m_dialog->locale()));
    m_dialog->setLocale(QLocale(QLocale::Romanian));
    QCOMPARE(told(), problemText(full, m_dialog->locale()));
    changeRule(12);
    m_dialog->setKeeping(keeping({}));
    QVERIFY(!told().contains(problemText(full, m_dialog->locale())));
}

void TestKeepDialog::aProblemStaysBesideNewAmounts()
{
    const Problem changed = stop(ProblemCode::DueChanged);
    remove()->click();
    sayYes();
    m_dialog->showProblem(changed);
    QVERIFY(!remove()->isEnabled()); // the new amounts are not here yet
    m_dialog->setKeeping(keeping({due(5)}));
    QVERIFY2(told().startsWith(problemText(changed, m_dialog->locale())), qPrintable(told()));
    QVERIFY2(told().contains(u"5 "), qPrintable(told()));
    QVERIFY(remove()->isEnabled());
    remove()->click();
    QVERIFY(!told().contains(problemText(changed, m_dialog->locale())));
}

QTEST_MAIN(TestKeepDialog)
#include "tst_keepdialog.moc"
