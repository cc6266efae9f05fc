// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reporttables.h"

#include "views/report/storytext.h"
#include "views/text/answertext.h"
#include "views/text/callbacktext.h"
#include "views/text/countedrows.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/verdicttext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A report is for reading: of hundreds of products the largest will do.
constexpr qsizetype mostGroups = 60;

/// Months beside quarters would be rows of two kinds under one head.
bool isSameCut(const Breakdown &one, const Breakdown &other)
{
    return one.by == other.by && (one.by != GroupBy::Value || one.dimension == other.dimension) &&
           (one.by != GroupBy::Time || one.bucket == other.bucket);
}

/// The tables that are cut the same way, one per metric.
using SideBySide = QList<const FigureTable *>;

QList<SideBySide> cutsOf(const ReportContent &content, std::span<const CardId> cards)
{
    QList<SideBySide> cuts;
    for (const CardId card : cards) {
        const auto data = content.dashboard.cards.constFind(card);
        // Studies have rows of their own kind: questions, waits.
        if (spec(card).study != Study::None || data == content.dashboard.cards.constEnd() ||
            data->table.breakdown.by == GroupBy::Nothing || data->table.metric == Metric::Volume)
            continue;
        const auto same = std::ranges::find_if(cuts, [&data](const SideBySide &cut) {
            return isSameCut(cut.first()->breakdown, data->table.breakdown);
        });
        if (same == cuts.end())
            cuts << SideBySide{&data->table};
        else if (std::ranges::none_of(*same, [&data](const FigureTable *table) {
                     return table->metric == data->table.metric;
                 }))
            *same << &data->table;
    }
    return cuts;
}

/// Every group with answers once: by time, else in the order of the first table that has it.
QList<const FigureRow *> rowsOf(const SideBySide &cut)
{
    QList<const FigureRow *> rows;
    QSet<std::pair<QString, QDate>> seen;
    for (const FigureTable *table : cut) {
        for (const FigureRow &row : table->rows) {
            const std::pair key{row.key.value, row.key.start};
            if (row.figure.n > 0 && !seen.contains(key)) {
                seen << key;
                rows << &row;
            }
        }
    }
    if (cut.first()->breakdown.by == GroupBy::Time)
        std::ranges::sort(rows, {}, [](const FigureRow *row) { return row->key.start; });
    return rows;
}

/// Keeps the groups with most answers, in their order; returns how many went.
qsizetype keepLargest(QList<const FigureRow *> &rows)
{
    if (rows.size() <= mostGroups)
        return 0;
    QList<const FigureRow *> bySize = rows;
    std::ranges::stable_sort(bySize, std::greater(),
                             [](const FigureRow *row) { return row->figure.n; });
    const QSet<const FigureRow *> kept(bySize.begin(), bySize.begin() + mostGroups);
    return rows.removeIf([&kept](const FigureRow *row) { return !kept.contains(row); });
}

/// Of so many figures each has columns for its range and its answers; of more these stand below it.
constexpr qsizetype mostInOneLine = 2;

/// The group's figure; null where it has no answers.
const Figure *figureOf(const FigureTable &table, const GroupKey &key)
{
    const auto row = std::ranges::find(table.rows, key, &FigureRow::key);
    return row == table.rows.end() || row->figure.n == 0 ? nullptr : &row->figure;
}

/// "46", "37 to 53", and how many answers, as `count` says it; a dash alone without answers.
QStringList cellLines(const FigureTable &table, const GroupKey &key, const QLocale &locale,
                      QString (*count)(qint64, const QLocale &))
{
    const Unit unit = info(table.metric).unit;
    const Figure *figure = figureOf(table, key);
    if (!figure)
        return {figureText(std::nullopt, unit, locale), {}, {}};
    return {figureText(figure->value, unit, locale),
            figure->low && figure->high ? rangeText(*figure->low, *figure->high, unit, locale)
                                        : QString(),
            count(figure->n, locale)};
}

/// The first column and, of each figure, one column or three.
void setColumns(ReportTable &table, const SideBySide &cut)
{
    const bool isInOneLine = cut.size() <= mostInOneLine;
    for (const FigureTable *each : cut) {
        table.header << metricName(each->metric);
        if (isInOneLine)
            table.header << Tr::tr("Range") << Tr::tr("Answers");
    }
    if (!isInOneLine) {
        // Months are short, and "39 min to 17 h 24 min" is not.
        const qreal first = cut.first()->breakdown.by == GroupBy::Time ? 0.16 : 0.22;
        const auto weight = [](const FigureTable *each) {
            return info(each->metric).unit == Unit::Minutes ? 1.4 : 1.0;
        };
        qreal all = 0;
        for (const FigureTable *each : cut)
            all += weight(each);
        table.shares = {first};
        for (const FigureTable *each : cut)
            table.shares << (1 - first) * weight(each) / all;
        return;
    }
    // One figure's columns are no wider than those of two, or its numbers would stand far apart.
    table.shares = {0.22};
    for (qsizetype i = 0; i < cut.size(); ++i)
        table.shares << 0.13 << 0.14 << 0.12;
}

QStringList cellsOf(const SideBySide &cut, const GroupKey &key, const QLocale &locale)
{
    QStringList cells;
    for (const FigureTable *each : cut) {
        if (cut.size() <= mostInOneLine) {
            cells << cellLines(*each, key, locale, countText);
        } else {
            QStringList lines = cellLines(*each, key, locale, answersText);
            lines.removeAll(QString());
            cells << lines.join(u'\n');
        }
    }
    return cells;
}

} // namespace

ReportTable figuresTable(const ReportContent &content, const QLocale &locale)
{
    ReportTable table;
    table.title = Tr::tr("All figures");
    //: Header of a column: the name of a figure such as "Would recommend (NPS)"
    table.header << Tr::tr("What is counted")
                 //: Header of a column: the number itself
                 << Tr::tr("Figure")
                 //: Header of a column: where the true value most likely lies
                 << Tr::tr("Range")
                 << Tr::tr("Answers")
                 //: Header of a column: against the period before
                 << Tr::tr("Change");
    table.shares = {0.25, 0.13, 0.16, 0.12, 0.34};
    table.isText = {4};
    for (const CardData &data : content.figures) {
        const Figure &figure = data.headline;
        const Unit unit = info(figure.metric).unit;
        const QString none = figureText(std::nullopt, unit, locale);
        QStringList said{verdictText(data.verdict, figure.metric, locale),
                         untouchedText(data.explanation)};
        said.removeAll(QString());
        table.rows << QStringList{
            metricName(figure.metric), figureText(figure.value, unit, locale),
            figure.low && figure.high ? rangeText(*figure.low, *figure.high, unit, locale) : none,
            countText(figure.n, locale), said.join(u' ')};
    }
    return table;
}

ReportTable questionsTable(const ReportContent &content, const QLocale &locale)
{
    ReportTable table;
    table.title = paneTitle(PaneId::Questions);
    table.header << Tr::tr("Question") << Tr::tr("Figure") << Tr::tr("Range, answers")
                 << Tr::tr("Finding");
    table.shares = {0.34, 0.12, 0.2, 0.34};
    table.isText = {3};
    for (const ReportSurvey &survey : content.surveys) {
        for (const ReportQuestion &question : survey.questions)
            table.rows << QStringList{
                questionTitle(question.title, question.rows, question.card.wish.form),
                questionFigure(question.card, locale), questionDetail(question.card, locale),
                questionVerdict(question.card, locale)};
    }
    return table;
}

ReportTable callsTable(const ReportContent &content, const QLocale &locale)
{
    ReportTable table;
    table.title = Tr::tr("Calls to customers");
    //: Header of a column: lists of calls ("Today", "All open")
    table.header << Tr::tr("List") << Tr::tr("Calls");
    table.shares = {0.4, 0.15};
    for (const CallBackView view : allCallBackViews)
        table.rows << QStringList{callBackViewName(view),
                                  countText(content.calls.of(view), locale)};
    return table;
}

ReportTable wordsTable(const ReportContent &content, bool isHappy, const QLocale &locale)
{
    const WordStudy &study = content.words;
    ReportTable table;
    table.title = isHappy ? Tr::tr("Words typical of happy customers")
                          : Tr::tr("Words typical of unhappy customers");
    //: Header of a column: how many comments of happy customers hold a word
    const QString happy = Tr::tr("Comments of happy customers");
    //: Header of a column: how many comments of unhappy customers hold a word
    const QString unhappy = Tr::tr("Comments of unhappy customers");
    table.header << Tr::tr("Word") << (isHappy ? happy : unhappy) << (isHappy ? unhappy : happy);
    table.shares = {0.3, 0.3, 0.3};
    const auto share = [&locale](qint64 comments, qint64 all) {
        return all == 0 ? countText(comments, locale)
                        : countText(comments, locale) + u" · "_qs +
                              shareText(100.0 * double(comments) / double(all), locale);
    };
    const qint64 own = study.comments[isHappy ? 1 : 0];
    const qint64 other = study.comments[isHappy ? 0 : 1];
    for (const TypicalWord &word : isHappy ? study.words.second : study.words.first) {
        // A hint is a hint on paper, too: leaving it out would leave some reports without words.
        const QString hint = word.count.word + u'*';
        if (!word.isCertain)
            //: Below a table of words; the asterisk stands behind some of them
            table.note =
                Tr::tr("* Among so many words compared, this one may be typical by chance.");
        table.rows << QStringList{word.isCertain ? word.count.word : hint,
                                  share(word.count.comments[isHappy ? 1 : 0], own),
                                  share(word.count.comments[isHappy ? 0 : 1], other)};
    }
    return table;
}

QList<ReportTable> reportTables(const ReportContent &content, std::span<const CardId> cards,
                                const QLocale &locale)
{
    QList<ReportTable> tables;
    for (const SideBySide &cut : cutsOf(content, cards)) {
        const Breakdown &by = cut.first()->breakdown;
        ReportTable table;
        //: Heading of a table: figures by month
        table.title = by.by == GroupBy::Time
                          ? Tr::tr("Figures over time")
                          //: Heading of a table: %1 is a dimension such as "Channel"
                          : Tr::tr("Figures: %1").arg(dimensionName(by.dimension));
        table.header << (by.by == GroupBy::Time ? Tr::tr("Period") : dimensionName(by.dimension));
        setColumns(table, cut);
        QList<const FigureRow *> groups = rowsOf(cut);
        table.leftOut = keepLargest(groups);
        if (table.leftOut > 0)
            table.leftOutText =
                Tr::tr("Only the groups with most answers are listed; %1 more are in Patron, where "
                       "each table can be saved for a spreadsheet.")
                    .arg(countText(table.leftOut, locale));
        for (const FigureRow *group : std::as_const(groups))
            table.rows << QStringList{groupText(group->key, by, locale)} +
                              cellsOf(cut, group->key, locale);
        if (!table.rows.isEmpty())
            tables << table;
    }
    return tables;
}

} // namespace patron
