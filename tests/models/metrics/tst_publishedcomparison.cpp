// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/publishedcomparison.h"

#include "models/metrics/share.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace patron;

namespace {

PublishedFigure figureOf(double percent, qint64 n, Comparable comparable,
                         Bound bound = Bound::Exact)
{
    PublishedFigure figure;
    figure.id = u"x"_qs;
    figure.topic = u"loyalty"_qs;
    figure.percent = percent;
    figure.bound = bound;
    figure.comparable = comparable;
    figure.own = u"promoter-share"_qs;
    if (n > 0) {
        const Share share = shareOf(qRound64(percent / 100 * double(n)), n);
        figure.interval = Interval{*share.low, *share.high};
    }
    return figure;
}

OwnFigure ownOf(qint64 hits, qint64 n)
{
    const Share share = shareOf(hits, n);
    return {share.value, share.low.value_or(0), share.high.value_or(100), n};
}

} // namespace

class TestPublishedComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_data();
    void standing();
    void everyFigureStandsOnce();
    void ownFiguresFindTheirPlace();
};

void TestPublishedComparison::standing_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<int>("comparable");
    QTest::addColumn<int>("bound");
    QTest::addColumn<qint64>("hits");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<int>("standing");
    const auto row = [](const char *name, double percent, qint64 asked, Comparable comparable,
                        Bound bound, qint64 hits, qint64 n, Standing standing) {
        QTest::newRow(name) << percent << asked << int(comparable) << int(bound) << hits << n
                            << int(standing);
    };
    using enum Comparable;
    using enum Bound;
    row("twice as many of many", 40, 1000, Yes, Exact, 800, 1000, Standing::Above);
    row("half as many of many", 40, 1000, Loosely, Exact, 200, 1000, Standing::Below);
    row("a few more of few", 40, 320, Yes, Exact, 9, 20, Standing::CannotTell);
    // Newcombe: 56 of 70 against 48 of 80 is 5 to 33 points apart (metrics M10).
    row("56 of 70 against 48 of 80", 60, 80, Yes, Exact, 56, 70, Standing::Above);
    row("another thing was asked", 40, 1000, No, Exact, 800, 1000, Standing::SideBySide);
    row("four answers", 40, 1000, Yes, Exact, 4, 4, Standing::NotYet);
    row("nobody says how many were asked", 50, 0, Yes, About, 800, 1000, Standing::SizeUnknown);
    row("more than more than forty", 40, 1000, Yes, MoreThan, 800, 1000, Standing::CannotTell);
    row("less than more than forty", 40, 1000, Yes, MoreThan, 100, 1000, Standing::Below);
    row("less than less than forty", 40, 1000, Yes, LessThan, 100, 1000, Standing::CannotTell);
}

void TestPublishedComparison::standing()
{
    QFETCH(double, percent);
    QFETCH(qint64, asked);
    QFETCH(int, comparable);
    QFETCH(int, bound);
    QFETCH(qint64, hits);
    QFETCH(qint64, n);
    QFETCH(int, standing);
    const PublishedFigure figure = figureOf(percent, asked, Comparable(comparable), Bound(bound));
    QCOMPARE(int(standingOf(figure, ownOf(hits, n))), standing);
    QCOMPARE(standingOf(figure, std::nullopt), Standing::NotYet);
    PublishedFigure alone = figure;
    alone.own.clear();
    QCOMPARE(standingOf(alone, ownOf(hits, n)), Standing::NothingOwn);
}

void TestPublishedComparison::everyFigureStandsOnce()
{
    qsizetype published = 0;
    for (const PublishedSurvey &survey : publishedSurveys())
        published += survey.figures.size();
    QSet<QString> seen;
    for (const ComparedTheme &theme : comparedThemes(publishedSurveys(), {})) {
        QVERIFY(comparedThemeIds().contains(theme.id));
        QVERIFY2(!theme.figures.isEmpty(), qPrintable(theme.id));
        for (const ComparedFigure &figure : theme.figures) {
            seen << figure.survey + u'/' + figure.published.id;
            QVERIFY(figure.standing == Standing::NothingOwn || figure.standing == Standing::NotYet);
        }
        // What can be compared comes first.
        QVERIFY(std::ranges::is_partitioned(theme.figures, [](const ComparedFigure &figure) {
            return figure.standing != Standing::NothingOwn;
        }));
    }
    QCOMPARE(seen.size(), published);
}

void TestPublishedComparison::ownFiguresFindTheirPlace()
{
    const OwnFigures own{{u"promoter-share"_qs, ownOf(90, 100)},
                         {u"channel-share/linkedin"_qs, ownOf(5, 100)}};
    QStringList places;
    for (const ComparedTheme &theme : comparedThemes(publishedSurveys(), own)) {
        for (const ComparedFigure &figure : theme.figures) {
            if (figure.own)
                places << figure.survey + u'/' + figure.published.id;
        }
    }
    QCOMPARE(places, (QStringList{u"cougar/nines-and-tens"_qs, u"key4women/linkedin"_qs}));
}

QTEST_GUILESS_MAIN(TestPublishedComparison)
#include "tst_publishedcomparison.moc"
