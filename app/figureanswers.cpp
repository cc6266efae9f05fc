// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figureanswers.h"

#include "app/tablelines.h"
#include "models/items/figuretablemodel.h"
#include "models/metrics/workfirst.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/verdicttext.h"
#include "views/widgets/figuretextproxy.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct FigureAnswersText
{
    Q_DECLARE_TR_FUNCTIONS(FigureAnswers)
};

QString driverLines(const DriverStudy &study, const QLocale &locale)
{
    if (study.questions.isEmpty())
        return FigureAnswersText::tr(
                   "No survey here asks a score and two rating questions or more.") +
               u'\n';
    QString text = verdictText(workFirstVerdict(study.drivers, study.questions, study.outcome),
                               Metric::Csat, locale) +
                   u'\n';
    if (study.drivers.refusal != DriverRefusal::None)
        return text;
    QList<QStringList> rows{{FigureAnswersText::tr("question"), FigureAnswersText::tr("importance"),
                             FigureAnswersText::tr("19 times in 20 between"),
                             FigureAnswersText::tr("of its best"),
                             FigureAnswersText::tr("answers")}};
    for (qsizetype i = 0; i < study.drivers.drivers.size(); ++i) {
        const Driver &driver = study.drivers.drivers[i];
        rows << QStringList{
            study.questions.value(i), figureText(driver.share, Unit::Percent, locale),
            rangeText(driver.shareRange.low, driver.shareRange.high, Unit::Percent, locale),
            figureText(driver.performance, Unit::Percent, locale),
            countText(study.drivers.n, locale)};
    }
    return text + tableLines(rows);
}

QString wordLines(const WordStudy &study, size_t group, const QLocale &locale)
{
    const QList<TypicalWord> &words = group == 0 ? study.words.first : study.words.second;
    QList<QStringList> rows{{group == 0 ? FigureAnswersText::tr("typical of unhappy customers")
                                        : FigureAnswersText::tr("typical of happy customers"),
                             FigureAnswersText::tr("comments here"),
                             FigureAnswersText::tr("of the others")}};
    const auto of = [&locale](qint64 count, qint64 all) {
        //: A number of comments; %1 of %2
        return FigureAnswersText::tr("%1 of %2")
            .arg(countText(count, locale), countText(all, locale));
    };
    for (const TypicalWord &word : words)
        rows << QStringList{word.count.word, of(word.count.comments[group], study.comments[group]),
                            of(word.count.comments[1 - group], study.comments[1 - group])};
    return rows.size() > 1 ? tableLines(rows)
                           : rows[0][0] + u": "_qs + FigureAnswersText::tr("no words") + u'\n';
}

QString survivalLines(const CardData &card, const QLocale &locale)
{
    QString text = verdictText(card.verdict, Metric::Retention, locale) + u'\n';
    QList<QStringList> rows{
        {FigureAnswersText::tr("customer for"), FigureAnswersText::tr("still here"),
         FigureAnswersText::tr("19 times in 20 between"), FigureAnswersText::tr("customers")}};
    for (const FigureRow &row : card.table.rows) {
        const int months = row.key.value.toInt();
        if (months == 0 || (months % 12 != 0 && card.table.rows.size() > 24) || !row.figure.value)
            continue;
        rows << QStringList{tenureText(months, locale),
                            figureText(row.figure.value, Unit::Percent, locale),
                            rangeText(*row.figure.low, *row.figure.high, Unit::Percent, locale),
                            countText(row.figure.n, locale)};
    }
    return rows.size() > 1 ? text + tableLines(rows) : text;
}

QString cohortLines(const CardData &card, const QLocale &locale)
{
    QList<QStringList> rows(1);
    for (const FigureColumn &column : card.table.columns)
        rows[0] << columnName(column, card.table);
    for (const FigureRow &row : card.table.rows) {
        QStringList cells{rowText(card.table, row, locale), countText(row.figure.n, locale)};
        for (qsizetype i = 2; i < row.cells.size(); ++i)
            cells << (row.cells[i].isValid()
                          ? figureText(row.cells[i].toDouble(), Unit::Percent, locale)
                          : QString());
        rows << cells;
    }
    return verdictText(card.verdict, Metric::Retention, locale) + u'\n' +
           (rows.size() > 1 ? tableLines(rows) : QString());
}

/// A card as its verdict and its table.
QString cardLines(const CardData &card, const QLocale &locale)
{
    QString text = verdictText(card.verdict, card.headline.metric, locale) + u'\n';
    FigureTableModel model;
    model.setTable(card.table);
    FigureTextProxy proxy(model);
    proxy.setLocale(locale);
    QList<QStringList> rows(1);
    for (int column = 0; column < proxy.columnCount(); ++column)
        rows[0] << proxy.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < proxy.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < proxy.columnCount(); ++column)
            cells << proxy.index(row, column).data().toString();
        rows << cells;
    }
    return rows.size() > 1 ? text + tableLines(rows) : text;
}

QString shareText(const Share &share, const QLocale &locale)
{
    if (!share.value || !share.low || !share.high)
        return figureText(std::nullopt, Unit::Percent, locale);
    //: A percentage with its range: "46% (42% to 50%)"
    return FigureAnswersText::tr("%1 (%2)").arg(
        figureText(share.value, Unit::Percent, locale),
        rangeText(*share.low, *share.high, Unit::Percent, locale));
}

QString responseRateLines(const StudyAnswer &studies, const FigureAnswer &answer,
                          const QLocale &locale)
{
    const ResponseRate &rate = *studies.responseRate;
    if (rate.isBeyond) {
        //: %1: how many answers there are, %2: how many invitations arrived
        return FigureAnswersText::tr(
                   "There are %1 answers, but only %2 were reached: more answered than were "
                   "asked, so no rate can be told.")
                   .arg(countText(answer.responses, locale), countText(rate.delivered, locale)) +
               u'\n';
    }
    //: %1: a percentage with its range, %2: how many invitations arrived
    QString text = FigureAnswersText::tr("Answered: %1 of %2 who were reached.")
                       .arg(shareText(rate.rate, locale), countText(rate.delivered, locale)) +
                   u'\n';
    QList<QStringList> rows{{FigureAnswersText::tr("had all the others answered alike"),
                             FigureAnswersText::tr("at worst"), FigureAnswersText::tr("at best"),
                             FigureAnswersText::tr("answers")}};
    for (qsizetype i = 0; i < studies.bounds.size(); ++i) {
        if (!studies.bounds[i])
            continue;
        const Metric metric = answer.figures[i].metric;
        rows << QStringList{metricName(metric),
                            figureText(studies.bounds[i]->worst, info(metric).unit, locale),
                            figureText(studies.bounds[i]->best, info(metric).unit, locale),
                            countText(studies.bounds[i]->answers, locale)};
    }
    return rows.size() > 1 ? text + tableLines(rows) : text;
}

QString returningLines(const CardData &card, const QLocale &locale)
{
    const Share share = shareOf(card.headline.counts.isEmpty() ? 0 : card.headline.counts[0].second,
                                card.headline.n);
    //: %1: a percentage with its range, %2: "120 customers"
    return FigureAnswersText::tr("Customers who stay: %1, %2.")
               .arg(shareText(share, locale), customersText(card.headline.n, locale)) +
           u' ' + verdictText(card.verdict, Metric::Retention, locale) + u'\n';
}

bool isTold(const FigureChange &change)
{
    return change.now.n + change.before.n > 0 && change.now.metric != Metric::Volume;
}

QString changeLine(const FigureChange &change, const QLocale &locale)
{
    const Unit unit = info(change.now.metric).unit;
    //: A figure and its change. %1: its name, %2 and %3: the figure before and now, %4 and %5:
    //: how many answers each is made of, %6: a sentence
    return FigureAnswersText::tr("%1: %2 (%4) before, %3 (%5) now. %6")
               .arg(metricName(change.now.metric), figureText(change.before.value, unit, locale),
                    figureText(change.now.value, unit, locale),
                    countedText(change.now.metric, change.before.n, locale),
                    countedText(change.now.metric, change.now.n, locale),
                    verdictText(change.verdict, change.now.metric, locale)) +
           u'\n';
}

} // namespace

QString comparisonLines(const std::optional<QueryComparison> &comparison, const QLocale &locale)
{
    if (!comparison)
        return {};
    if (comparison->now.isOpen())
        return u'\n' +
               FigureAnswersText::tr("Without dates there is no period before to compare with.") +
               u'\n';
    QString text;
    QList<Period> told;
    for (const FigureChange &change : comparison->changes) {
        if (isTold(change) && !told.contains(change.period))
            told << change.period;
    }
    // Not every score has been asked for equally long.
    for (const Period &period : std::as_const(told)) {
        //: %1 and %2: periods ("May 2026")
        text += u'\n' +
                FigureAnswersText::tr("%1 against %2:")
                    .arg(periodText(period, locale), periodText(period.before(), locale)) +
                u'\n';
        for (const FigureChange &change : comparison->changes) {
            if (isTold(change) && change.period == period)
                text += changeLine(change, locale);
        }
    }
    return text;
}

QString studyLines(const FigureQuery &query, const FigureAnswer &answer, const StudyAnswer &studies,
                   const QLocale &locale)
{
    QString text;
    if (query.customers > 0)
        //: %1: how many customers there are
        text += u'\n' +
                FigureAnswersText::tr("The ranges are for a business of %1 customers in all.")
                    .arg(countText(query.customers, locale)) +
                u'\n';
    if (studies.returning)
        text += u'\n' + returningLines(*studies.returning, locale);
    if (studies.responseRate)
        text += u'\n' + responseRateLines(studies, answer, locale);
    if (studies.drivers)
        text += u'\n' + driverLines(*studies.drivers, locale);
    if (studies.words)
        text += u'\n' + wordLines(*studies.words, 0, locale) + u'\n' +
                wordLines(*studies.words, 1, locale);
    if (studies.survival)
        text += u'\n' + survivalLines(*studies.survival, locale);
    if (studies.cohorts)
        text += u'\n' + cohortLines(*studies.cohorts, locale);
    for (const auto &card : {studies.segments, studies.quiet, studies.openWait}) {
        if (card)
            text += u'\n' + cardLines(*card, locale);
    }
    return text;
}

} // namespace patron
