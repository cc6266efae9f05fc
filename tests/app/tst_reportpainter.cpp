// SPDX-License-Identifier: GPL-3.0-or-later
// A report painted between the turns of the event loop.
#include "app/language.h"
#include "app/reportpainter.h"

#include "models/counting/snapshotcounter.h"
#include "tests/support/randomshop.h"
#include "views/text/idtext.h"

#include <QPagedPaintDevice>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace patron;

namespace {

Report someReport()
{
    const SnapshotCounter counter(test::randomSnapshot(3000, 7));
    Report report;
    report.content.dashboard = computeDashboard(counter, {}, allCards(), Progress()).value();
    report.content.madeAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return report;
}

} // namespace

class TestReportPainter final : public QObject
{
    Q_OBJECT

private:
    Language m_language;
    QList<Result<QByteArray>> m_ends;

    ReportPainter::Done done()
    {
        return [this](const Result<QByteArray> &pdf) { m_ends << pdf; };
    }

private Q_SLOTS:
    void init()
    {
        m_ends.clear();
        m_language.use(u"en"_qs);
    }

    void othersHaveTheirTurns()
    {
        ReportPainter painter(m_language);
        const QString english = metricName(Metric::Csat);
        int turns = 0;
        bool isEnglish = true;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] {
            turns += painter.isPainting() ? 1 : 0;
            isEnglish = isEnglish && metricName(Metric::Csat) == english;
        });
        other.start(0);
        const Progress progress;
        painter.start(someReport(), u"ru"_qs, progress, done());
        QVERIFY(painter.isPainting());
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
        QVERIFY(!painter.isPainting());
        QVERIFY(turns > 2);
        QVERIFY(isEnglish); // the report's language is nobody else's
        QCOMPARE(progress.done(), progress.total());
        QVERIFY(m_ends.first()->startsWith("%PDF-"));
        QVERIFY(m_ends.first()->trimmed().endsWith("%%EOF"));
    }

    /// The window's language is changed meanwhile: the report stays in its own.
    void languageChangesMeanwhile()
    {
        ReportPainter painter(m_language);
        painter.start(someReport(), u"ru"_qs, {}, done());
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
        const qsizetype usual = m_ends.first()->size();
        painter.start(someReport(), u"ru"_qs, {}, done());
        QTimer::singleShot(0, this, [this] { m_language.use(u"ro"_qs); });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 2, 60'000);
        // Words of another language would have another length.
        QVERIFY(qAbs(m_ends.last()->size() - usual) < 64);
    }

    /// Before a preview is shown its pages are there, painted as the file is: the window does not
    /// stand still for them.
    void aPreviewIsPaintedInTurnsToo()
    {
        const auto pagesOf = [](const QByteArray &pdf) {
            return pdf.count("/Type /Page") - pdf.count("/Type /Pages");
        };
        ReportPainter painter(m_language);
        painter.start(someReport(), u"ru"_qs, {}, done());
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] { turns += painter.isPainting() ? 1 : 0; });
        other.start(0);
        std::optional<Result<ReportPreview>> ended;
        painter.startPreview(someReport(), u"ru"_qs, {},
                             [&ended](const Result<ReportPreview> &preview) { ended = preview; });
        QTRY_VERIFY_WITH_TIMEOUT(ended, 60'000);
        QVERIFY(turns > 2);
        const ReportPreview &preview = ended->value();
        QVERIFY(preview.pages.size() > 1);
        const QByteArray printed =
            pdfBytes({}, [&preview](QPagedPaintDevice &device) { printPreview(device, preview); });
        QCOMPARE(pagesOf(printed), pagesOf(*m_ends.first()));
        QCOMPARE(pagesOf(printed), preview.pages.size());
    }

    void aPreviewIsCancelledAsWell()
    {
        ReportPainter painter(m_language);
        const Progress progress;
        int ends = 0;
        painter.startPreview(
            someReport(), u"en"_qs, progress,
            [&ends](const Result<ReportPreview> &preview) { ends += preview ? 100 : 1; });
        progress.cancel();
        QTRY_VERIFY(!painter.isPainting());
        QCOMPARE(ends, 1);
    }

    void cancelledEndsOnce()
    {
        ReportPainter painter(m_language);
        const Progress progress;
        painter.start(someReport(), u"en"_qs, progress, done());
        QTimer::singleShot(0, this, [&progress] { progress.cancel(); });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
        QVERIFY(!m_ends.first());
        QCOMPARE(m_ends.first().error().code, ProblemCode::Cancelled);
        QTest::qWait(20);
        QCOMPARE(m_ends.size(), 1);
        QVERIFY(!painter.isPainting());
    }

    void stoppedOrGoneTellsNobody()
    {
        {
            ReportPainter painter(m_language);
            painter.start(someReport(), u"en"_qs, {}, done());
            QTest::qWait(5);
            painter.stop();
            QVERIFY(!painter.isPainting());
            painter.start(someReport(), u"ro"_qs, {}, done());
            QTest::qWait(5);
        }
        QTest::qWait(20);
        QVERIFY(m_ends.isEmpty());
        QCOMPARE(m_language.current(), u"en"_qs);
    }
};

QTEST_MAIN(TestReportPainter)
#include "tst_reportpainter.moc"
