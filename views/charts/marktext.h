// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of charts: what a mark says in its tooltip and to a screen reader.
#pragma once

#include "models/metrics/figuretable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace patron {

class MarkText final
{
    Q_DECLARE_TR_FUNCTIONS(MarkText)

public:
    [[nodiscard]] static QString chart();
    [[nodiscard]] static QString noAnswers();
    [[nodiscard]] static QString noDates();
    [[nodiscard]] static QString noTimesOfDay();
    /// There are answers, but nowhere enough for a figure.
    [[nodiscard]] static QString tooFewIn(TimeBucket bucket);
    [[nodiscard]] static QString tooFewInGroups();
    [[nodiscard]] static QString others(int count);
    [[nodiscard]] static QString otherWords();
    [[nodiscard]] static QString more(int count);
    [[nodiscard]] static QString moreBetween(int count);
    [[nodiscard]] static QString answers();      ///< head of a column of counts
    [[nodiscard]] static QString average();      ///< head of a column
    [[nodiscard]] static QString averagePlace(); ///< head of a column
    [[nodiscard]] static QString worstAnswers();
    [[nodiscard]] static QString bestAnswers();
    /// "Waiting time: average 3.9, 120 answers: 1: 4, 2: 10 ..."
    [[nodiscard]] static QString rating(const QString &name, const Figure &figure,
                                        const QLocale &locale);
    [[nodiscard]] static QString importance();
    [[nodiscard]] static QString performance();
    [[nodiscard]] static QString workHere();
    /// "Waiting time: 41% (28% to 52%) of what can be explained, at 62% of its best"
    [[nodiscard]] static QString driver(const QString &name, const Driver &driver, qint64 n,
                                        const QLocale &locale);
    [[nodiscard]] static QString ownCustomers();
    [[nodiscard]] static QString published(const QString &survey, const QStringList &figures);
    /// One of these figures: "85%: Had stayed with one firm for three years".
    [[nodiscard]] static QString publishedPart(double percent, const QString &statement,
                                               const QLocale &locale);
    /// "Verint Systems: 85%. ..."
    [[nodiscard]] static QString publishedFigure(const QString &survey, const QString &statement,
                                                 double percent, const QLocale &locale);
    [[nodiscard]] static QString customers(); ///< head of a column of counts
    [[nodiscard]] static QString allTogether();
    [[nodiscard]] static QString stillThereAfter(TimeBucket bucket, CohortActive active);
    /// "March 2024, after 3 months"
    [[nodiscard]] static QString after(const QString &name, int periods, TimeBucket bucket,
                                       const QLocale &locale);
    /// "May 2026: 46 (35 to 62), 312 answers"
    [[nodiscard]] static QString figure(const QString &name, const Figure &figure,
                                        const QLocale &locale);
    /// "E-mail: 312 answers, 42 %"; of who stays: customers.
    /// Of several answers of which one person may have given more than one: no share of anybody.
    [[nodiscard]] static QString mentions(const QString &name, qint64 count, const QLocale &locale);
    [[nodiscard]] static QString count(const QString &name, qint64 count, double percent,
                                       const QLocale &locale, Metric metric = Metric::Volume);
    [[nodiscard]] static QString nobodyQuiet(); ///< in the place of a chart
    [[nodiscard]] static QString silence();     ///< legend: since the last purchase
    [[nodiscard]] static QString usualGap();    ///< legend: usual time between purchases
    /// "Maria Rusu: last seen on 3 July 2026, 120 days ago; usually every 21 days. +40 722 123 456"
    [[nodiscard]] static QString quiet(const QString &name, QDate lastDay, double quietDays,
                                       double usualDays, const QString &contact,
                                       const QLocale &locale);
    /// Legend of a line over time beside that of the period before.
    [[nodiscard]] static QString thisPeriod();
    [[nodiscard]] static QString periodBefore();
    /// A mark and the same of the period before, each with its name and figure.
    [[nodiscard]] static QString besides(const QString &now, const QString &before);
    /// Below what a mark says: what can be done with it.
    [[nodiscard]] static QString ways();
    [[nodiscard]] static QString ofCustomersOnly();
    [[nodiscard]] static QString callsBack();
    [[nodiscard]] static QString median();       ///< legend of times
    [[nodiscard]] static QString slowestTenth(); ///< legend of times: the 90th percentile
    [[nodiscard]] static QString usualLimits();  ///< legend: limits of the usual ups and downs
    /// A mark's sentence with what the chart draws beside the figure: the time within which nine of
    /// ten had it; that it lies outside of the usual ups and downs.
    [[nodiscard]] static QString withSlowest(const QString &sentence, double p90,
                                             const QLocale &locale);
    [[nodiscard]] static QString outside(const QString &sentence);
    [[nodiscard]] static QString middleValue();  ///< head of a column
    [[nodiscard]] static QString otherAnswers(); ///< of a question: those without a colour
    /// "Price: 31 answers, 52 % (45 to 59)"
    [[nodiscard]] static QString share(const QString &name, qint64 count, double percent,
                                       double low, double high, const QLocale &locale);
    /// "Centru, Price: 52 % of 31 answers, more than the others"; direction 1 more, -1 less.
    [[nodiscard]] static QString group(const QString &group, const QString &name,
                                       std::optional<double> percent, qint64 n, int direction,
                                       const QLocale &locale);
    /// A row as a whole: "Centru: 31 answers", of a scale with its average.
    [[nodiscard]] static QString row(const QString &group, const FigureRow &row, bool hasAverage,
                                     const QLocale &locale);
    /// Of answers put in order: "Price: place 1.4 on average, 31 answers".
    [[nodiscard]] static QString placed(const QString &answer, const FigureRow &row,
                                        const QLocale &locale);
    /// "Centru: 35 (30 to 41), 31 answers, higher than the others"
    [[nodiscard]] static QString number(const QString &group, const Figure &figure, int direction,
                                        Unit unit, const QLocale &locale);
    /// "May 2026, promoters: 31 answers, 52 %"
    [[nodiscard]] static QString part(const QString &group, const QString &name, qint64 count,
                                      double percent, const QLocale &locale);
};

} // namespace patron
