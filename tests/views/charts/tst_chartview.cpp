// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "models/counting/scorequestion.h"
#include "models/items/figuretablemodel.h"
#include "tests/views/charts/charttables.h"
#include "views/charts/axes.h"
#include "views/charts/charttheme.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace patron;

namespace {

FigureTable tableOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Sparkline:
    case ChartKind::Trend:
    case ChartKind::Shares:
        return test::monthTable();
    case ChartKind::Histogram:
        return test::scoreTable();
    case ChartKind::Dots:
        return test::channelTable();
    case ChartKind::Bars:
        return test::volumeTable();
    case ChartKind::Stack:
        return test::stackTable();
    case ChartKind::AnswerBars:
        return test::answerTable();
    case ChartKind::AnswerColumns:
        return test::numberTable();
    case ChartKind::AnswerRows:
        return test::answersByGroup(AnswerMeasure::Mean);
    case ChartKind::AnswerDots:
        return test::answersByGroup(AnswerMeasure::Shares);
    case ChartKind::Survival:
        return test::survivalTable();
    case ChartKind::Cohorts:
        return test::cohortRows();
    case ChartKind::Drivers:
        return test::driverTable();
    case ChartKind::Diverging:
        return test::ratingTable();
    case ChartKind::Silence:
        return test::quietTable();
    }
    Q_UNREACHABLE();
}

/// A chart over its own model, shown at the size of a card.
struct Shown
{
    explicit Shown(ChartKind kind, const FigureTable &table)
    {
        model.setTable(table);
        chart = makeChart(kind, model);
        chart->setLocale(QLocale(QLocale::English));
        chart->resize(430, 300);
        chart->show();
        chart->clearFocus(); // its frame is not what is looked at
    }
    explicit Shown(ChartKind kind)
        : Shown(kind, tableOf(kind))
    {
    }

    FigureTableModel model;
    std::unique_ptr<ChartView> chart;
};

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList writtenOn(const ChartView &chart, QSizeF size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    {
        QPainter painter(&generator);
        chart.paintOn(painter, QRectF(QPointF(), size), ChartTheme::forPaper(QFont()),
                      QLocale(QLocale::English));
    }
    static const QRegularExpression text(u"<text[^>]*>([^<]*)</text>"_qs);
    QStringList texts;
    for (const QRegularExpressionMatch &match : text.globalMatch(QString::fromUtf8(buffer.data())))
        texts << match.captured(1).trimmed();
    return texts;
}

QByteArray pdfOf(const ChartView &chart, const QLocale &locale, QSizeF size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        QPainter painter(&writer);
        QFont font(u"DejaVu Sans"_qs);
        font.setPointSizeF(9);
        chart.paintOn(painter, QRectF(QPointF(100, 100), size), ChartTheme::forPaper(font), locale);
    }
    return buffer.data();
}

} // namespace

class TestChartView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paper_data() { kinds(); }
    void paper();
    void barsOfSharesRunToTheWhole();
    void aLongLegendMakesTheChartTaller();
    void cohortsHaveTheirNumbers();
    void marks_data() { kinds(); }
    void marks();
    void nothingYet_data() { kinds(); }
    void nothingYet();
    void keyboard();
    void stackIsWalkedBothWays();
    void mouse();
    void periods();
    void scoreClasses();
    void detailsOfCustomersFilterNothing();
    void longCountsAreWrittenWhereThereIsRoom();
    void aRecommendScoreIsClickedItself();
    void scoresAreClicked();
    void ratingsAreClickedAnswerByAnswer();
    void bestAndWorstRatingsAreDrawn();
    void barsFillTheirPlot();
    void barsKeepTheirRoom_data();
    void barsKeepTheirRoom();
    void customersAreOnlyRead();
    void commentsBehindAMark();
    void periodBefore();
    void screenReader();
    void localeSwitch();
    void newTable();
    void chosenAreFull();
    void darkDesktop();
    void answersAreClicked();
    void groupsAndAnswersAreClicked();
    void placesAreCalledPlaces();
    void othersOfSeveralAnswersAreMentions();
    void tooFewIsSaidInPlaceOfAnAxis();
    void theLowestCanBeTheBest();
    void answersGoOnBelow();
    void answersAreWholeWords();
    void namesBelowColumnsAreWhole();
    void legendsStayOnTheirLine();
    void theFrameOfTheKeyboardIsClear_data() { kinds(); }
    void theFrameOfTheKeyboardIsClear();
    void wordsOfJustTheirWidthAreWhole();
    void whatStandsOutIsSaid();
    void sharesStandInTheirParts();
    void middleValuesStandBesideTheirDots();
    void slowestTenthIsDrawnAndSaid();
    void whatIsNotUsualIsSaid();
    void silenceSaysWhomToCall();

private:
    static void kinds();
};

void TestChartView::kinds()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("sparkline") << ChartKind::Sparkline;
    QTest::newRow("trend") << ChartKind::Trend;
    QTest::newRow("shares") << ChartKind::Shares;
    QTest::newRow("histogram") << ChartKind::Histogram;
    QTest::newRow("survival") << ChartKind::Survival;
    QTest::newRow("cohorts") << ChartKind::Cohorts;
    QTest::newRow("drivers") << ChartKind::Drivers;
    QTest::newRow("diverging") << ChartKind::Diverging;
    QTest::newRow("silence") << ChartKind::Silence;
    QTest::newRow("dots") << ChartKind::Dots;
    QTest::newRow("bars") << ChartKind::Bars;
    QTest::newRow("stack") << ChartKind::Stack;
    QTest::newRow("answers") << ChartKind::AnswerBars;
    QTest::newRow("numbers") << ChartKind::AnswerColumns;
    QTest::newRow("answers by group") << ChartKind::AnswerRows;
    QTest::newRow("several answers by group") << ChartKind::AnswerDots;
}

void TestChartView::paper()
{
    QFETCH(ChartKind, kind);
    if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
        QSKIP("pdftotext is not installed");
    const Shown shown(kind);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"chart.pdf"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(*shown.chart, QLocale(u"ru"_qs), {1100, 1100}));
    file.close();

    const QString images = run(u"pdfimages"_qs, {u"-list"_qs, file.fileName()});
    QCOMPARE(images.trimmed().count(u'\n'), 1); // the head of an empty list
    const QString text = run(u"pdftotext"_qs, {u"-raw"_qs, file.fileName(), u"-"_qs}).simplified();
    QVERIFY2(!text.contains(u'…') && !text.contains(u"..."_qs), qPrintable(text));
    if (kind == ChartKind::Sparkline)
        return;
    QVERIFY(!text.isEmpty());
    if (kind == ChartKind::Trend || kind == ChartKind::Shares)
        QVERIFY2(text.contains(u"26"_qs), qPrintable(text));
    const bool hasNames = kind == ChartKind::Dots || kind == ChartKind::Bars ||
                          kind == ChartKind::Stack || kind == ChartKind::AnswerBars ||
                          kind == ChartKind::AnswerRows || kind == ChartKind::AnswerDots ||
                          kind == ChartKind::Drivers || kind == ChartKind::Diverging ||
                          kind == ChartKind::Silence;
    if (hasNames) {
        // Wrapped over lines, but whole: every word of every name, in its order.
        const QString joined = QString(text).remove(u' ');
        for (const QString &name : test::longNames)
            QVERIFY2(joined.contains(QString(name).remove(u' ')),
                     qPrintable(name + u" not in "_qs + text));
    }
}

void TestChartView::marks()
{
    QFETCH(ChartKind, kind);
    Shown shown(kind);
    QVERIFY(!shown.chart->marks().isEmpty());
    for (const Mark &mark : shown.chart->marks()) {
        QVERIFY2(QRectF(shown.chart->rect()).adjusted(-1, -1, 1, 1).contains(mark.rect),
                 qPrintable(mark.text));
        QVERIFY(!mark.text.isEmpty());
    }
}

// Half of the people are half of the width, also where one bar stands alone.
void TestChartView::barsOfSharesRunToTheWhole()
{
    const auto barOf = [](qint64 count) {
        QuestionCounts counts;
        counts.question.kind = QuestionKind::Choice;
        counts.n = 100;
        counts.answers = {{u"Yes"_qs, {}, count}};
        Shown shown(ChartKind::AnswerBars, answersTable(counts, {}));
        const QImage image = shown.chart->grab().toImage();
        const QRgb main =
            ChartTheme::forPalette(shown.chart->palette(), shown.chart->font()).main.rgb();
        const int middle = int(shown.chart->marks().first().rect.center().y());
        int pixels = 0; // above the line of the range, where the bar is whole
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, middle - 6) == main;
        return pixels;
    };
    const int half = barOf(50);
    QVERIFY(half > 50);
    QVERIFY2(std::abs(barOf(90) - 1.8 * half) <= 3, qPrintable(QString::number(half)));
}

void TestChartView::aLongLegendMakesTheChartTaller()
{
    Shown shown(ChartKind::Survival);
    shown.chart->resize(1600, 300);
    const int wide = shown.chart->sizeHint().height();
    shown.chart->resize(300, 300);
    QVERIFY(shown.chart->sizeHint().height() > wide);
}

void TestChartView::cohortsHaveTheirNumbers()
{
    Shown shown(ChartKind::Cohorts);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cohorts.pdf"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(*shown.chart, QLocale(QLocale::English), QSizeF(1600, 1100)));
    file.close();
    const QString text = run(u"pdftotext"_qs, {u"-layout"_qs, file.fileName(), u"-"_qs});
    if (text.isEmpty())
        QSKIP("no pdftotext");
    const auto &cohorts = std::get<CohortTable>(shown.model.table().content);
    const Share &first = *cohorts.overall[1];
    QVERIFY2(text.contains(QString::number(std::llround(*first.value))), qPrintable(text));
    QVERIFY2(text.contains(u"100%"_qs), qPrintable(text)); // the legend of the colours
}

void TestChartView::nothingYet()
{
    QFETCH(ChartKind, kind);
    FigureTable empty = tableOf(kind);
    empty.rows.clear();
    Shown shown(kind, empty);
    QVERIFY(shown.chart->marks().isEmpty());
    const QImage image = shown.chart->grab().toImage();
    const QColor ground = image.pixelColor(20, 20);
    bool hasWords = false;
    for (int x = image.width() / 4; x < image.width() * 3 / 4 && !hasWords; ++x) {
        for (int y = image.height() / 4; y < image.height() * 3 / 4 && !hasWords; ++y)
            hasWords = image.pixelColor(x, y) != ground;
    }
    QCOMPARE(hasWords, kind != ChartKind::Sparkline); // its tile has the words
    // Keys on nothing do nothing.
    QTest::keyClick(shown.chart.get(), Qt::Key_Right);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
}

void TestChartView::slowestTenthIsDrawnAndSaid()
{
    FigureTable table = test::monthTable();
    table.metric = Metric::ReplyTime;
    for (FigureRow &row : table.rows)
        row.figure.metric = Metric::ReplyTime;
    const Shown plain(ChartKind::Trend, table);
    for (FigureRow &row : table.rows) {
        if (row.figure.value)
            row.figure.p90 = *row.figure.value + 120;
    }
    Shown shown(ChartKind::Trend, table);
    const auto filled = std::ranges::find_if(
        table.rows, [](const FigureRow &row) { return row.figure.p90.has_value(); });
    const auto place = filled - table.rows.begin();
    const QString said = shown.chart->marks()[place].text;
    QVERIFY2(said.contains(u"9 in 10 within"), qPrintable(said));
    QVERIFY(shown.chart->grab().toImage() != plain.chart->grab().toImage());
}

void TestChartView::whatIsNotUsualIsSaid()
{
    FigureTable table = test::monthTable();
    const Shown plain(ChartKind::Trend, table);
    table.content = TrendLimits{30, 5, 10, 50, {1}};
    Shown shown(ChartKind::Trend, table);
    QVERIFY(shown.chart->marks()[1].text.contains(u"outside of the usual ups and downs"));
    QVERIFY(!shown.chart->marks()[0].text.contains(u"outside"));
    QVERIFY(shown.chart->grab().toImage() != plain.chart->grab().toImage());
}

void TestChartView::silenceSaysWhomToCall()
{
    Shown shown(ChartKind::Silence);
    const QString said = shown.chart->marks().first().text;
    QVERIFY2(said.contains(test::longNames.first()) && said.contains(u"120 day") &&
                 said.contains(u"21 day") && said.contains(u"July 3, 2026") &&
                 said.endsWith(u"+373 00 100 001"),
             qPrintable(said));
}

void TestChartView::keyboard()
{
    Shown shown(ChartKind::Dots);
    QSignalSpy clicked(shown.chart.get(), &ChartView::valueClicked);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 0); // nowhere yet
    QTest::keyClick(shown.chart.get(), Qt::Key_Down);
    QCOMPARE(shown.chart->currentMark(), std::optional(0));
    QTest::keyClick(shown.chart.get(), Qt::Key_Down);
    QTest::keyClick(shown.chart.get(), Qt::Key_Right); // a list: sideways walks it, too
    QCOMPARE(shown.chart->currentMark(), std::optional(2));
    QTest::keyClick(shown.chart.get(), Qt::Key_Up);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<Dimension>(), Dimension::Channel);
    QCOMPARE(clicked[0][1].toString(), shown.model.table().rows[1].key.value);
    QTest::keyClick(shown.chart.get(), Qt::Key_End);
    QTest::keyClick(shown.chart.get(), Qt::Key_Down); // stays on the last
    QCOMPARE(shown.chart->currentMark(), std::optional(4));
}

void TestChartView::stackIsWalkedBothWays()
{
    Shown shown(ChartKind::Stack);
    const auto now = [&] { return shown.chart->marks()[*shown.chart->currentMark()]; };
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    QTest::keyClick(shown.chart.get(), Qt::Key_Up);
    QTest::keyClick(shown.chart.get(), Qt::Key_Right);
    QCOMPARE(now().column, 1);
    QCOMPARE(now().level, 1);
    QCOMPARE(now().value, test::longNames[1]);
    QTest::keyClick(shown.chart.get(), Qt::Key_Down);
    QCOMPARE(now().level, 0);
    QCOMPARE(now().column, 1);
}

void TestChartView::mouse()
{
    Shown shown(ChartKind::Bars);
    QSignalSpy clicked(shown.chart.get(), &ChartView::valueClicked);
    const QPoint second = shown.chart->marks()[1].rect.center().toPoint();
    QTest::mouseClick(shown.chart.get(), Qt::LeftButton, {}, second);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][1].toString(), test::longNames[1]);
    QTest::mouseClick(shown.chart.get(), Qt::RightButton, {}, second);
    QCOMPARE(clicked.size(), 1);
}

void TestChartView::periods()
{
    Shown shown(ChartKind::Trend);
    QCOMPARE(shown.chart->marks().size(), 6); // the month without answers, too
    QSignalSpy clicked(shown.chart.get(), &ChartView::periodClicked);
    QTest::mouseClick(shown.chart.get(), Qt::LeftButton, {},
                      shown.chart->marks()[2].rect.center().toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<Period>(), (Period{QDate(2026, 3, 1), QDate(2026, 3, 31)}));
    // Nothing is left of everything where nobody answered.
    const QPoint nobody = shown.chart->marks()[1].rect.center().toPoint();
    QTest::mouseClick(shown.chart.get(), Qt::LeftButton, {}, nobody);
    QCOMPARE(clicked.size(), 1);
    QTest::mouseMove(shown.chart.get(), nobody);
    QVERIFY(shown.chart->cursor().shape() != Qt::PointingHandCursor);
}

void TestChartView::scoreClasses()
{
    Shown shown(ChartKind::Shares);
    QSignalSpy clicked(shown.chart.get(), &ChartView::valueClicked);
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    QTest::keyClick(shown.chart.get(), Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<Dimension>(), Dimension::ScoreClass);
    // As the filter spells it, not as the table does.
    QCOMPARE(clicked[0][1].toString(), u"promoter"_qs);
    QVERIFY(!clicked[0][2].value<Period>().isOpen()); // of the first month
    Filter filter;
    filter.chosen[Dimension::ScoreClass] = QStringList{u"passive"_qs};
    filter = behind(shown.chart->marks().first(), filter);
    QCOMPARE(filter.period, clicked[0][2].value<Period>());
    QCOMPARE(filter.chosen[Dimension::ScoreClass], QStringList{u"promoter"_qs});
}

// A click on it does nothing, and that is said.
void TestChartView::detailsOfCustomersFilterNothing()
{
    FigureTable table = tableOf(ChartKind::Dots);
    table.rowName = RowName::Detail;
    table.breakdown = Breakdown::over(QuestionId(), Measure::HasLeft);
    const Shown shown(ChartKind::Dots, table);
    const QList<Mark> &marks = shown.chart->marks();
    QVERIFY(!marks.isEmpty());
    for (const Mark &mark : marks)
        QCOMPARE(ChartView::canBeClicked(mark), mark.hint.isEmpty());
    QVERIFY(!marks.first().hint.isEmpty());
}

// A number that is wider than its bar stands where its neighbours are lower.
void TestChartView::longCountsAreWrittenWhereThereIsRoom()
{
    Counts counts = test::recommendCounts(Breakdown::total(Measure::Recommend));
    const QList<qint64> scores{41, 12, 20, 33, 47, 98, 110, 402, 2035, 611, 1204};
    counts.groups << GroupCounts{
        {}, std::accumulate(scores.begin(), scores.end(), qint64{0}), scores};
    const Shown shown(ChartKind::Histogram, tabulate(Metric::Nps, counts));
    const QStringList texts = writtenOn(*shown.chart, QSizeF(300, 240));
    for (const char *count : {"41", "12", "110", "2,035", "1,204"})
        QVERIFY2(texts.contains(QLatin1String(count)), count);
}

// Who clicks on the 7 asks for the sevens, not for all passives.
void TestChartView::aRecommendScoreIsClickedItself()
{
    Counts counts = test::recommendCounts(Breakdown::total(Measure::Recommend));
    counts.groups << GroupCounts{{}, 110, QList<qint64>(11, 10)};
    Shown shown(ChartKind::Histogram, tabulate(Metric::Nps, counts));
    QSignalSpy clicked(shown.chart.get(), &ChartView::answerClicked);
    const QList<Mark> marks = shown.chart->marks();
    QCOMPARE(marks.size(), 11);
    QTest::mouseClick(shown.chart.get(), Qt::LeftButton, {}, marks[7].rect.center().toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<QuestionId>(), scoreQuestion(Measure::Recommend));
    QCOMPARE(clicked[0][1].toString(), u"7"_qs);
    // The score that is chosen is as strong as it would be with its whole class.
    const QRect seven = marks[7].rect.toRect();
    const QRect eight = marks[8].rect.toRect();
    const auto looks = [&](const QStringList &chosen) {
        shown.chart->setChosen(chosen);
        const QImage image = shown.chart->grab().toImage();
        return std::pair(image.copy(seven), image.copy(eight));
    };
    const auto score = looks({u"7"_qs});
    const auto scoreClass = looks({u"passive"_qs});
    const auto other = looks({u"2"_qs});
    QCOMPARE(score.first, scoreClass.first);
    QVERIFY(score.first != other.first);
    QVERIFY(score.second != scoreClass.second);
    QCOMPARE(score.second, other.second);
}

void TestChartView::scoresAreClicked()
{
    Counts counts;
    counts.breakdown = Breakdown::total(Measure::Satisfaction);
    counts.scoreValues = {1, 2, 3, 4, 5};
    counts.groups << GroupCounts{{}, 60, {5, 5, 10, 20, 20}};
    Shown shown(ChartKind::Histogram, tabulate(Metric::Csat, counts));
    QSignalSpy clicked(shown.chart.get(), &ChartView::answerClicked);
    QTest::keyClick(shown.chart.get(), Qt::Key_End);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<QuestionId>(), scoreQuestion(Measure::Satisfaction));
    QCOMPARE(clicked[0][1].toString(), u"5"_qs);
    // What was not chosen is paler.
    const QImage all = shown.chart->grab().toImage();
    shown.chart->setChosen({u"5"_qs});
    QVERIFY(shown.chart->grab().toImage() != all);
}

void TestChartView::ratingsAreClickedAnswerByAnswer()
{
    FigureTable table = test::ratingTable();
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rows[i].question = QuestionId{i + 40};
    Shown shown(ChartKind::Diverging, table);
    QSignalSpy clicked(shown.chart.get(), &ChartView::answerClicked);
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 0); // the question as a whole is only to be read
    QTest::keyClick(shown.chart.get(), Qt::Key_Right);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<QuestionId>(), QuestionId{40});
    QCOMPARE(clicked[0][1].toString(), u"1"_qs);
    QTest::keyClick(shown.chart.get(), Qt::Key_Down);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(clicked[1][0].value<QuestionId>(), QuestionId{41});
}

/// Forty questions have no room: what pleases and what hurts have.
void TestChartView::bestAndWorstRatingsAreDrawn()
{
    FigureTable table = test::ratingTable();
    const FigureRow row = table.rows.first();
    table.rows.clear();
    for (int i = 0; i < 40; ++i) {
        table.rows << row;
        table.rows.last().key.value = u"Question %1."_qs.arg(i);
    }
    const Shown shown(ChartKind::Diverging, table);
    const auto isDrawn = [&shown](int question) {
        return std::ranges::any_of(shown.chart->marks(), [question](const Mark &mark) {
            return mark.text.startsWith(u"Question %1.:"_qs.arg(question));
        });
    };
    QVERIFY(isDrawn(0) && isDrawn(1));
    QVERIFY(!isDrawn(20));
    QVERIFY(isDrawn(38) && isDrawn(39));
    // Each average says of what scale it is.
    QVERIFY2(shown.chart->marks().first().text.contains(u"4.1 of 5"_qs),
             qPrintable(shown.chart->marks().first().text));
}

/// Where nobody gives a low score, no half of the chart is kept free for them.
void TestChartView::barsFillTheirPlot()
{
    FigureTable table = test::ratingTable();
    table.rows = {table.rows.first()};
    table.rows[0].question = QuestionId{40};
    auto &counts = table.rows[0].figure.counts;
    for (auto &[score, count] : counts)
        count = &score == &counts.last().first ? table.rows[0].figure.n : 0;
    const Shown shown(ChartKind::Diverging, table);
    const auto bar = std::ranges::find_if(shown.chart->marks(),
                                          [](const Mark &mark) { return mark.column > 0; });
    QVERIFY(bar != shown.chart->marks().end());
    QVERIFY2(bar->rect.left() < shown.chart->width() / 2.0,
             qPrintable(QString::number(bar->rect.left())));
}

void TestChartView::barsKeepTheirRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("half a page") << 380;
    QTest::newRow("a card") << 500;
    QTest::newRow("a wide card") << 700;
}

/// "4.1 (1 = best)" is a wide column, and the bars are what is looked at.
void TestChartView::barsKeepTheirRoom()
{
    QFETCH(const int, width);
    FigureTable table = test::ratingTable();
    for (FigureRow &row : table.rows) {
        std::ranges::reverse(row.figure.counts); // the lowest is the best
        row.question = QuestionId{40};
    }
    const Shown shown(ChartKind::Diverging, table);
    shown.chart->resize(width, 420);
    qreal left = width;
    qreal right = 0;
    for (const Mark &mark : shown.chart->marks()) {
        if (mark.column == 0)
            continue;
        left = std::min(left, mark.rect.left());
        right = std::max(right, mark.rect.right());
    }
    QVERIFY2(right - left >= 0.3 * width, qPrintable(QString::number((right - left) / width)));
}

/// A customer is no answer: nothing would be left of the filter that such a click makes.
void TestChartView::customersAreOnlyRead()
{
    for (const ChartKind kind : {ChartKind::Cohorts, ChartKind::Survival}) {
        Shown shown(kind);
        for (const Mark &mark : shown.chart->marks())
            QVERIFY(!mark.dimension && !mark.question.isValid() && mark.period.isOpen());
        QSignalSpy asked(shown.chart.get(), &ChartView::commentsRequested);
        QTest::keyClick(shown.chart.get(), Qt::Key_Home);
        QTest::keyClick(shown.chart.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 0);
    }
}

void TestChartView::commentsBehindAMark()
{
    Shown shown(ChartKind::Bars);
    QSignalSpy clicked(shown.chart.get(), &ChartView::valueClicked);
    QSignalSpy asked(shown.chart.get(), &ChartView::commentsRequested);
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(shown.chart.get(), Qt::LeftButton, Qt::ControlModifier,
                      shown.chart->marks()[1].rect.center().toPoint());
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<Mark>().value, test::longNames[0]);
    QCOMPARE(asked[1][0].value<Mark>().value, test::longNames[1]);
}

void TestChartView::periodBefore()
{
    const FigureTable alone = test::monthTable();
    FigureTable both = alone;
    both.earlier = alone.rows;
    for (FigureRow &row : both.earlier)
        row.key.start = row.key.start.addYears(-1);
    Shown one(ChartKind::Trend, alone);
    Shown two(ChartKind::Trend, both);
    QVERIFY(one.chart->grab().toImage() != two.chart->grab().toImage());
    const QString text = two.chart->marks()[0].text;
    QVERIFY2(text.contains(u"January 2026"_qs) && text.contains(u"January 2025"_qs),
             qPrintable(text));
    QVERIFY(!one.chart->marks()[0].text.contains(u"2025"_qs));
}

void TestChartView::screenReader()
{
    Shown shown(ChartKind::Dots);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(shown.chart.get());
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    shown.chart->setAccessibleName(u"Which channel?"_qs);
    shown.chart->setSummary(u"Phone is ahead."_qs);
    QCOMPARE(reader->text(QAccessible::Name), u"Which channel?"_qs);
    QCOMPARE(reader->text(QAccessible::Description), u"Phone is ahead."_qs);
    QCOMPARE(reader->text(QAccessible::Value), QString());
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    QVERIFY(reader->text(QAccessible::Value).startsWith(shown.model.table().rows[0].key.value));
    QCOMPARE(shown.chart->focusPolicy(), Qt::StrongFocus);
}

void TestChartView::localeSwitch()
{
    Shown shown(ChartKind::Bars);
    QVERIFY2(shown.chart->marks()[0].text.contains(u"1,300"_qs),
             qPrintable(shown.chart->marks()[0].text));
    shown.chart->setLocale(QLocale(u"ro"_qs));
    QVERIFY2(shown.chart->marks()[0].text.contains(u"1.300"_qs),
             qPrintable(shown.chart->marks()[0].text));

    Shown months(ChartKind::Trend);
    const QString english = months.chart->marks()[0].text;
    months.chart->setLocale(QLocale(u"ru"_qs));
    QVERIFY2(months.chart->marks()[0].text.contains(u"январь"_qs, Qt::CaseInsensitive),
             qPrintable(months.chart->marks()[0].text));
    QVERIFY(english != months.chart->marks()[0].text);
}

void TestChartView::newTable()
{
    Shown shown(ChartKind::Dots);
    QTest::keyClick(shown.chart.get(), Qt::Key_End);
    FigureTable two = test::channelTable();
    two.rows.resize(2);
    shown.model.setTable(two);
    QCOMPARE(shown.chart->marks().size(), 2);
    QVERIFY(!shown.chart->currentMark()); // the fifth is no more
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
}

void TestChartView::chosenAreFull()
{
    Shown shown(ChartKind::Bars);
    const ChartTheme theme = ChartTheme::forPalette(shown.chart->palette(), {});
    const auto barColor = [&](int row) {
        const QRectF place = shown.chart->marks()[row].rect;
        const QImage image = shown.chart->grab().toImage();
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, qRound(place.center().y()));
            if (color == theme.main &&
                image.pixelColor(x + 3, qRound(place.center().y())) == theme.main)
                return theme.main;
            if (color == theme.pale(theme.main))
                return color;
        }
        return QColor();
    };
    QCOMPARE(barColor(0), theme.main);
    shown.chart->setChosen({test::longNames[1]});
    QCOMPARE(barColor(0), theme.pale(theme.main));
    QCOMPARE(barColor(1), theme.main);
}

void TestChartView::darkDesktop()
{
    Shown shown(ChartKind::Trend);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x31363b));
    dark.setColor(QPalette::Base, QColor(0x232629));
    dark.setColor(QPalette::Text, QColor(0xeff0f1));
    shown.chart->setPalette(dark);
    QCOMPARE(shown.chart->grab().toImage().pixelColor(426, 296), QColor(0x232629));
}

Q_DECLARE_METATYPE(patron::ChartKind)

void TestChartView::answersAreClicked()
{
    for (const ChartKind kind : {ChartKind::AnswerBars, ChartKind::AnswerColumns}) {
        Shown shown(kind);
        QSignalSpy clicked(shown.chart.get(), &ChartView::answerClicked);
        QTest::keyClick(shown.chart.get(), Qt::Key_Home);
        QTest::keyClick(shown.chart.get(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<QuestionId>(), test::asked);
        QCOMPARE(clicked[0][1].toString(), shown.model.table().rows.first().key.value);
    }
}

/// The name of a group filters by the group, a part of its row by the answer.
void TestChartView::groupsAndAnswersAreClicked()
{
    Shown shown(ChartKind::AnswerRows);
    QSignalSpy groups(shown.chart.get(), &ChartView::valueClicked);
    QSignalSpy answers(shown.chart.get(), &ChartView::answerClicked);
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0][1].toString(), test::longNames.first());
    QTest::keyClick(shown.chart.get(), Qt::Key_Right);
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][1].toString(), u"1"_qs);
}

/// A place is no score: the less, the better.
void TestChartView::placesAreCalledPlaces()
{
    const Shown shown(ChartKind::AnswerRows, test::answersByGroup(AnswerMeasure::Place));
    const auto isPlaced = [](const Mark &mark) { return mark.text.contains(u": place "); };
    QCOMPARE(std::ranges::count_if(shown.chart->marks(), isPlaced), test::longNames.size());
    const Shown scores(ChartKind::AnswerRows);
    QVERIFY(std::ranges::none_of(scores.chart->marks(), isPlaced));
}

/// Who names three of the others is one person: 143 % of all is nobody's share.
void TestChartView::othersOfSeveralAnswersAreMentions()
{
    const auto lastMark = [](qint64 people) {
        QuestionCounts counts;
        counts.n = people;
        for (int i = 0; i < 40; ++i)
            counts.answers << AnswerCount{u"answer %1"_qs.arg(i), {}, 50};
        const Shown shown(ChartKind::AnswerBars,
                          answersTable(counts, Breakdown::over(QuestionId{7}, Measure::Volume)));
        return shown.chart->marks().last().text;
    };
    QVERIFY2(!lastMark(500).contains(u'%'), qPrintable(lastMark(500)));
    QVERIFY2(lastMark(2000).contains(u'%'), qPrintable(lastMark(2000))); // one answer each
}

/// "I do not know" beside the numbers of a scale has a name as they have, over several lines.
void TestChartView::namesBelowColumnsAreWhole()
{
    const ChartTheme theme = ChartTheme::forPaper(QFont());
    const Look look(theme, QLocale(QLocale::English), nullptr);
    const QStringList names{u"1"_qs, u"2"_qs, u"I do not know what that is"_qs};
    const qreal slot = look.width(u"I do not"_qs) + look.px(12);
    QVERIFY(labelStep(names, slot, look) > 1);
    QVERIFY(wrappedSlotLabelHeight(names, slot, look) > 2.5 * look.metrics.height());
    QVERIFY(wrappedSlotLabelHeight(names.first(2), slot, look) < 2 * look.metrics.height());
}

/// In exactly the room that it needs, an entry's last letter may lean out of it.
void TestChartView::legendsStayOnTheirLine()
{
    for (int size = 8; size <= 24; ++size) {
        QFont font;
        font.setPixelSize(size);
        ChartTheme theme = ChartTheme::forPaper(font);
        for (const QString &word : {u"Lottery A"_qs, u"at the back"_qs, u"Yes, often"_qs}) {
            QImage image(600, 6 * size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const Look look(theme, QLocale(QLocale::English), &image);
            drawLegend(painter, QRectF(image.rect()), {{word, Qt::white}}, look);
            painter.end();
            for (int y = qCeil(look.metrics.height()) + 2; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY2(image.pixelColor(x, y) == Qt::white,
                             qPrintable(u"%1 at %2"_qs.arg(word).arg(size)));
            }
        }
    }
}

/// It runs through no legend and no name: nothing is drawn where it stands.
void TestChartView::theFrameOfTheKeyboardIsClear()
{
    QFETCH(ChartKind, kind);
    const Shown shown(kind);
    shown.chart->clearFocus();
    const QImage image = shown.chart->grab().toImage();
    const QColor ground = image.pixelColor(image.width() - 1, 0);
    constexpr int thick = 2;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < thick; ++y) {
            QCOMPARE(image.pixelColor(x, y), ground);
            QCOMPARE(image.pixelColor(x, image.height() - 1 - y), ground);
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < thick; ++x) {
            QCOMPARE(image.pixelColor(x, y), ground);
            QCOMPARE(image.pixelColor(image.width() - 1 - x, y), ground);
        }
    }
}

/// No month, and no channel, has five answers: no frame with an axis from 0 to 1.
void TestChartView::tooFewIsSaidInPlaceOfAnAxis()
{
    Counts months = test::recommendCounts(Breakdown::over(TimeBucket::Month, Measure::Recommend));
    months.groups << test::answers({{}, QDate(2026, 1, 1)}, 2, 1, 1)
                  << test::answers({{}, QDate(2026, 2, 1)}, 1, 1, 0);
    Counts channels =
        test::recommendCounts(Breakdown::over(Dimension::Channel, Measure::Recommend));
    channels.groups << test::answers({u"Phone"_qs, {}}, 1, 1, 0);
    for (const ChartKind kind : {ChartKind::Trend, ChartKind::Dots}) {
        Shown shown(kind, tabulate(Metric::Nps, kind == ChartKind::Trend ? months : channels));
        QVERIFY(shown.chart->marks().isEmpty());
    }
    months.groups << test::answers({{}, QDate(2026, 3, 1)}, 5, 1, 0);
    Shown shown(ChartKind::Trend, tabulate(Metric::Nps, months));
    QVERIFY(!shown.chart->marks().isEmpty());
    QCOMPARE(MarkText::tooFewIn(TimeBucket::Month), u"Too few answers in any month"_qs);
}

/// Of a scale whose lowest number is the best, that one has the colour of the best.
void TestChartView::theLowestCanBeTheBest()
{
    const auto firstPart = [](const FigureTable &table) {
        const Shown shown(ChartKind::AnswerRows, table);
        const QImage image = shown.chart->grab().toImage();
        const auto &marks = shown.chart->marks();
        const auto part = std::ranges::find_if(
            marks, [](const Mark &mark) { return mark.column == 1 && mark.value == u"1"; });
        return part == marks.end() ? QColor()
                                   : image.pixelColor(qRound(part->rect.left()) + 4,
                                                      qRound(part->rect.center().y()));
    };
    FigureTable table = test::answersByGroup(AnswerMeasure::Mean);
    const ChartTheme theme =
        ChartTheme::forPalette(Shown(ChartKind::AnswerRows).chart->palette(), {});
    QCOMPARE(firstPart(table), theme.detractor);
    table.content = LowestBest();
    QCOMPARE(firstPart(table), theme.promoter);
}

/// Where one line has no room for all answers with whole words, they go on below it.
void TestChartView::answersGoOnBelow()
{
    Shown shown(ChartKind::AnswerDots);
    const auto answers = [&shown] {
        QSet<QString> seen;
        for (const Mark &mark : shown.chart->marks()) {
            if (mark.column > 0)
                seen << mark.value;
        }
        return seen.size();
    };
    const auto all = test::longNames.size();
    shown.chart->resize(430, 1200);
    QCOMPARE(answers(), all);
    QVERIFY(shown.chart->sizeHint().height() > shown.chart->minimumSizeHint().height());
    // Down leads from one line of panels to the next.
    QTest::keyClick(shown.chart.get(), Qt::Key_Home);
    const QString first = shown.chart->marks()[*shown.chart->currentMark()].text;
    int again = 0;
    for (int i = 0; i < 3 * all; ++i) {
        QTest::keyClick(shown.chart.get(), Qt::Key_Down);
        again += shown.chart->marks()[*shown.chart->currentMark()].text == first ? 1 : 0;
    }
    QVERIFY(again > 0);
    shown.chart->resize(430, 200); // no room for more: the table has the others
    QVERIFY(answers() < all);
}

void TestChartView::answersAreWholeWords()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
        QSKIP("pdftotext is not installed");
    const Shown shown(ChartKind::AnswerDots);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"chart.pdf"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdfOf(*shown.chart, QLocale(u"ru"_qs), {1000, 2600}));
    file.close();
    const QString text = run(u"pdftotext"_qs, {u"-raw"_qs, file.fileName(), u"-"_qs});
    const QStringList words = text.split(QRegularExpression(u"\\s+"_qs));
    for (const QString &name : test::longNames) {
        for (const QString &word : name.split(u' ')) // as an answer, too, not only as a group
            QVERIFY2(words.count(word) >= 2, qPrintable(word + u" in "_qs + text));
    }
}

/// A "k" leans out of its width in some sizes.
void TestChartView::wordsOfJustTheirWidthAreWhole()
{
    for (const double points : {9., 10., 11.25, 12., 13.5, 15., 18.}) {
        QFont font(u"DejaVu Sans"_qs);
        font.setPointSizeF(points);
        const Look look(ChartTheme::forPaper(font), QLocale(QLocale::English), nullptr);
        for (const QString &word : {u"Facebook"_qs, u"kkkkkkkk"_qs, u"Удовлетворённость"_qs})
            QVERIFY2(look.wrappedHeight(word, look.width(word)) < 1.5 * look.metrics.height(),
                     qPrintable(word + u" at %1"_qs.arg(points)));
    }
}

void TestChartView::whatStandsOutIsSaid()
{
    Shown shown(ChartKind::AnswerDots);
    shown.chart->resize(1200, 300); // room for a panel of each answer
    const auto isSaid = [](const Mark &mark) { return mark.text.contains(u"more than"); };
    QCOMPARE(std::ranges::count_if(shown.chart->marks(), isSaid), 1);
    const auto said = std::ranges::find_if(shown.chart->marks(), isSaid);
    QVERIFY2(said->text.startsWith(test::longNames[1]), qPrintable(said->text));
}

void TestChartView::sharesStandInTheirParts()
{
    const Shown shown(ChartKind::AnswerRows, test::answersByGroup(AnswerMeasure::Mean));
    // A quarter, a third, a half and what the first group adds none to: 15 + 0 + 20 + 4 + 30 of 69.
    const QStringList wide = writtenOn(*shown.chart, {900, 400});
    QVERIFY2(wide.contains(u"43%"_qs) && wide.contains(u"29%"_qs), qPrintable(wide.join(u'|')));
    QVERIFY2(!wide.contains(u"0%"_qs), qPrintable(wide.join(u'|')));
    const QStringList narrow = writtenOn(*shown.chart, {260, 400});
    QVERIFY2(!narrow.contains(u"6%"_qs), qPrintable(narrow.join(u'|'))); // 4 of 69 have no room
}

void TestChartView::middleValuesStandBesideTheirDots()
{
    std::vector<AnswerGroup> groups;
    for (const int middle : {250, 275}) {
        QuestionCounts counts;
        counts.n = 40;
        for (const int number : {middle - 25, middle, middle + 25})
            counts.answers << AnswerCount{QString::number(number), double(number),
                                          number == middle ? 20 : 10};
        groups.push_back({{u"at %1"_qs.arg(middle), {}}, counts});
    }
    const FigureTable table = groupsTable(groups, {}, AnswerMeasure::Median, RowOrder::AsGiven, {});
    const Shown shown(ChartKind::AnswerDots, table);
    const QStringList texts = writtenOn(*shown.chart, {600, 200});
    QVERIFY2(texts.contains(u"250"_qs) && texts.contains(u"275"_qs), qPrintable(texts.join(u'|')));
    // Where the numbers of the axis would touch, some are left out.
    const QStringList narrow = writtenOn(*shown.chart, {240, 200});
    QVERIFY2(narrow.size() < texts.size(), qPrintable(narrow.join(u'|')));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
