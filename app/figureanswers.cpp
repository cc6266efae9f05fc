// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figureanswers.h"

#include "app/jsontext.h"
#include "app/tablelines.h"
#include "models/items/figuretablemodel.h"
#include "models/metrics/workfirst.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/verdicttext.h"
#include "views/widgets/figuretextproxy.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FigureAnswers)
};

QString verdictId(VerdictId verdict)
{
    switch (verdict) {
    case VerdictId::Up:
        return u"up"_qs;
    case VerdictId::Down:
        return u"down"_qs;
    case VerdictId::NoChangeSeen:
        return u"no-change-seen"_qs;
    case VerdictId::NoAnswers:
        return u"no-answers"_qs;
    case VerdictId::TooFew:
        return u"too-few"_qs;
    case VerdictId::WorkOnFirst:
        return u"work-on-first"_qs;
    case VerdictId::WorkOnOneOf:
        return u"work-on-one-of"_qs;
    case VerdictId::NothingDrives:
    case VerdictId::OutcomeAlike:
        return u"nothing-drives"_qs;
    default:
        return u"told"_qs; // of groups and ranges: their figures say it
    }
}

QJsonObject periodJson(const Period &period)
{
    return {{u"from"_qs, period.from.toString(Qt::ISODate)},
            {u"to"_qs, period.to.toString(Qt::ISODate)}};
}

QJsonObject changeJson(const FigureChange &change)
{
    QJsonObject object{
        {u"metric"_qs, QLatin1String(info(change.now.metric).id)},
        {u"now"_qs, toJson(change.now)},
        {u"before"_qs, toJson(change.before)},
        {u"difference"_qs, QJsonValue()},
        {u"low"_qs, QJsonValue()},
        {u"high"_qs, QJsonValue()},
        {u"n"_qs, change.now.n + change.before.n},
        {u"detectable"_qs, change.detectable > 0 ? jsonNumber(change.detectable) : QJsonValue()},
        {u"answers_needed"_qs, QJsonValue()},
        {u"answers_more"_qs, QJsonValue()},
        {u"verdict"_qs, verdictId(change.verdict.id)}};
    const qint64 more = change.verdict.id == VerdictId::NoChangeSeen
                            ? change.verdict.arguments.value(3).toLongLong()
                            : 0;
    if (more > 0) {
        object[u"answers_needed"_qs] = change.verdict.arguments.value(1).toLongLong() + more;
        object[u"answers_more"_qs] = more;
    }
    if (change.difference) {
        object[u"difference"_qs] = jsonNumber(change.difference->value);
        object[u"low"_qs] = jsonNumber(change.difference->interval.low);
        object[u"high"_qs] = jsonNumber(change.difference->interval.high);
    }
    return object;
}

QJsonObject comparisonJson(const QueryComparison &comparison)
{
    QJsonArray changes;
    for (const FigureChange &change : comparison.changes)
        changes << changeJson(change);
    const bool isDated = !comparison.now.isOpen();
    return {{u"now"_qs, isDated ? QJsonValue(periodJson(comparison.now)) : QJsonValue()},
            {u"before"_qs, isDated ? QJsonValue(periodJson(comparison.before)) : QJsonValue()},
            {u"changes"_qs, changes}};
}

QString driverStateId(const Driver &driver)
{
    switch (driver.state) {
    case DriverState::Used:
        return u"used"_qs;
    case DriverState::Constant:
        return u"constant"_qs;
    case DriverState::Negative:
        return u"negative"_qs;
    }
    Q_UNREACHABLE();
}

QString refusalId(DriverRefusal refusal)
{
    switch (refusal) {
    case DriverRefusal::None:
        return {};
    case DriverRefusal::TooFewAnswers:
        return u"too-few-answers"_qs;
    case DriverRefusal::OutcomeConstant:
        return u"outcome-constant"_qs;
    case DriverRefusal::NothingGoesWith:
        return u"nothing-goes-with"_qs;
    }
    Q_UNREACHABLE();
}

QJsonObject driversJson(const DriverStudy &study)
{
    QJsonArray list;
    const bool isTold = study.drivers.refusal == DriverRefusal::None && !study.questions.isEmpty();
    for (qsizetype i = 0; i < study.drivers.drivers.size(); ++i) {
        const Driver &driver = study.drivers.drivers[i];
        const auto number = [isTold](double value) {
            return isTold ? jsonNumber(value) : QJsonValue();
        };
        list << QJsonObject{{u"question"_qs, study.questions.value(i)},
                            {u"state"_qs, driverStateId(driver)},
                            {u"n"_qs, study.drivers.n},
                            {u"importance"_qs, number(driver.share)},
                            {u"low"_qs, number(driver.shareRange.low)},
                            {u"high"_qs, number(driver.shareRange.high)},
                            {u"performance"_qs, number(driver.performance)},
                            {u"to_gain"_qs, number(driver.toGain)}};
    }
    const QString refusal =
        study.questions.isEmpty() ? u"no-questions"_qs : refusalId(study.drivers.refusal);
    return {{u"outcome"_qs, QLatin1String(info(study.outcome).id)},
            {u"n"_qs, study.drivers.n},
            {u"needed"_qs, study.drivers.needed},
            {u"refused"_qs, refusal.isEmpty() ? QJsonValue() : QJsonValue(refusal)},
            {u"r_squared"_qs, isTold ? jsonNumber(study.drivers.rSquared) : QJsonValue()},
            {u"verdict"_qs,
             verdictId(workFirstVerdict(study.drivers, study.questions, study.outcome).id)},
            {u"questions"_qs, list}};
}

QJsonArray wordsJson(const QList<TypicalWord> &words, size_t group,
                     const std::array<qint64, 2> &comments)
{
    QJsonArray list;
    for (const TypicalWord &word : words)
        list << QJsonObject{{u"word"_qs, word.count.word},
                            {u"language"_qs, languageId(word.count.language)},
                            {u"comments"_qs, word.count.comments[group]},
                            {u"n"_qs, comments[group]},
                            {u"other_comments"_qs, word.count.comments[1 - group]},
                            {u"other_n"_qs, comments[1 - group]},
                            {u"z"_qs, jsonNumber(word.odds.z)},
                            {u"certain"_qs, word.isCertain}};
    return list;
}

QJsonObject wordsJson(const WordStudy &study)
{
    return {{u"unhappy_comments"_qs, study.comments[0]},
            {u"happy_comments"_qs, study.comments[1]},
            {u"other_comments"_qs, study.others},
            {u"unhappy"_qs, wordsJson(study.words.first, 0, study.comments)},
            {u"happy"_qs, wordsJson(study.words.second, 1, study.comments)}};
}

QJsonObject shareJson(const Share &share)
{
    return {{u"value"_qs, jsonNumber(share.value)},
            {u"low"_qs, jsonNumber(share.low)},
            {u"high"_qs, jsonNumber(share.high)},
            {u"n"_qs, share.n}};
}

QJsonObject survivalJson(const CardData &card)
{
    QJsonArray points;
    for (const FigureRow &row : card.table.rows)
        points << QJsonObject{{u"months"_qs, row.key.value.toInt()},
                              {u"value"_qs, jsonNumber(row.figure.value)},
                              {u"low"_qs, jsonNumber(row.figure.low)},
                              {u"high"_qs, jsonNumber(row.figure.high)},
                              {u"n"_qs, row.figure.n}};
    const auto *curve = std::get_if<SurvivalCurve>(&card.table.content);
    return {{u"customers"_qs, curve ? curve->customers : 0},
            {u"left"_qs, curve ? curve->left : 0},
            {u"curve"_qs, points}};
}

QString bucketId(TimeBucket bucket)
{
    return bucket == TimeBucket::Month     ? u"month"_qs
           : bucket == TimeBucket::Quarter ? u"quarter"_qs
                                           : u"year"_qs;
}

QJsonObject cohortsJson(const CardData &card)
{
    const auto *table = std::get_if<CohortTable>(&card.table.content);
    QJsonArray cohorts;
    for (const Cohort &cohort : table ? table->cohorts : QList<Cohort>()) {
        QJsonArray cells;
        for (const auto &cell : cohort.cells)
            cells << (cell ? QJsonValue(shareJson(*cell)) : QJsonValue());
        cohorts << QJsonObject{{u"start"_qs, cohort.start.toString(Qt::ISODate)},
                               {u"n"_qs, cohort.size},
                               {u"cells"_qs, cells}};
    }
    return {{u"bucket"_qs, bucketId(table ? table->bucket : TimeBucket::Month)},
            {u"cohorts"_qs, cohorts}};
}

QJsonValue cellJson(const FigureTable &table, const FigureRow &row, TableColumn kind)
{
    const qsizetype column = table.columns.indexOf(FigureColumn{kind, {}});
    const QVariant cell = row.cells.value(column);
    return cell.isValid() ? jsonNumber(cell.toDouble()) : QJsonValue();
}

QJsonObject segmentsJson(const CardData &card)
{
    QJsonArray segments;
    for (const FigureRow &row : card.table.rows)
        segments << QJsonObject{
            {u"segment"_qs, row.key.value},
            {u"customers"_qs, row.figure.n},
            {u"n"_qs, card.headline.n},
            {u"money_share"_qs, cellJson(card.table, row, TableColumn::MoneyShare)},
            {u"order_share"_qs, cellJson(card.table, row, TableColumn::OrderShare)},
            {u"typical_money"_qs, cellJson(card.table, row, TableColumn::TypicalMoney)}};
    return {{u"customers"_qs, card.headline.n}, {u"segments"_qs, segments}};
}

QJsonObject quietJson(const CardData &card)
{
    QJsonArray customers;
    for (const FigureRow &row : card.table.rows) {
        const auto cell = [&](TableColumn kind) {
            return row.cells.value(card.table.columns.indexOf(FigureColumn{kind, {}}));
        };
        customers << QJsonObject{
            {u"customer"_qs, row.key.value},
            {u"contact"_qs, cell(TableColumn::Contact).toString()},
            {u"last_purchase"_qs, cell(TableColumn::LastDay).toDate().toString(Qt::ISODate)},
            {u"usual_days"_qs, cellJson(card.table, row, TableColumn::UsualGap)},
            {u"silent_days"_qs, cellJson(card.table, row, TableColumn::QuietDays)}};
    }
    return {{u"quiet"_qs, jsonNumber(card.headline.value)},
            {u"n"_qs, card.headline.n},
            {u"customers"_qs, customers}};
}

QJsonObject openWaitJson(const CardData &card)
{
    QJsonObject object = toJson(card.headline);
    object[u"metric"_qs] = u"open_reply_time"_qs;
    object[u"p90"_qs] = jsonNumber(card.headline.p90);
    object[u"hours"_qs] = card.explanation.hours
                              ? QJsonValue(openingHoursCode(*card.explanation.hours))
                              : QJsonValue();
    object[u"only_day_known"_qs] = card.explanation.without(LeftOut::NoTimeOfDay);
    return object;
}

QJsonObject responseRateJson(const ResponseRate &rate, const FigureQuery &query, qint64 answers)
{
    QJsonObject object = shareJson(rate.rate);
    object[u"invited"_qs] = query.invited;
    object[u"bounced"_qs] = query.bounced;
    object[u"answers"_qs] = answers;
    return object;
}

QString driverLines(const DriverStudy &study, const QLocale &locale)
{
    if (study.questions.isEmpty())
        return Tr::tr("No survey here asks a score and two rating questions or more.") + u'\n';
    QString text = verdictText(workFirstVerdict(study.drivers, study.questions, study.outcome),
                               Metric::Csat, locale) +
                   u'\n';
    if (study.drivers.refusal != DriverRefusal::None)
        return text;
    QList<QStringList> rows{{Tr::tr("question"), Tr::tr("importance"),
                             Tr::tr("19 times in 20 between"), Tr::tr("of its best"),
                             Tr::tr("answers")}};
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
    QList<QStringList> rows{
        {group == 0 ? Tr::tr("typical of unhappy customers") : Tr::tr("typical of happy customers"),
         Tr::tr("comments here"), Tr::tr("of the others")}};
    const auto of = [&locale](qint64 count, qint64 all) {
        //: A number of comments; %1 of %2
        return Tr::tr("%1 of %2").arg(countText(count, locale), countText(all, locale));
    };
    for (const TypicalWord &word : words)
        rows << QStringList{word.count.word, of(word.count.comments[group], study.comments[group]),
                            of(word.count.comments[1 - group], study.comments[1 - group])};
    return rows.size() > 1 ? tableLines(rows) : rows[0][0] + u": "_qs + Tr::tr("no words") + u'\n';
}

QString survivalLines(const CardData &card, const QLocale &locale)
{
    QString text = verdictText(card.verdict, Metric::Retention, locale) + u'\n';
    QList<QStringList> rows{{Tr::tr("customer for"), Tr::tr("still here"),
                             Tr::tr("19 times in 20 between"), Tr::tr("customers")}};
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
    return Tr::tr("%1 (%2)").arg(figureText(share.value, Unit::Percent, locale),
                                 rangeText(*share.low, *share.high, Unit::Percent, locale));
}

QString responseRateLines(const StudyAnswer &studies, const FigureAnswer &answer,
                          const QLocale &locale)
{
    const ResponseRate &rate = *studies.responseRate;
    if (rate.isBeyond) {
        //: %1: how many answers there are, %2: how many invitations arrived
        return Tr::tr("There are %1 answers, but only %2 were reached: more answered than were "
                      "asked, so no rate can be told.")
                   .arg(countText(answer.responses, locale), countText(rate.delivered, locale)) +
               u'\n';
    }
    //: %1: a percentage with its range, %2: how many invitations arrived
    QString text = Tr::tr("Answered: %1 of %2 who were reached.")
                       .arg(shareText(rate.rate, locale), countText(rate.delivered, locale)) +
                   u'\n';
    QList<QStringList> rows{{Tr::tr("had all the others answered alike"), Tr::tr("at worst"),
                             Tr::tr("at best"), Tr::tr("answers")}};
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
    return Tr::tr("Customers who stay: %1, %2.")
               .arg(shareText(share, locale), customersText(card.headline.n, locale)) +
           u' ' + verdictText(card.verdict, Metric::Retention, locale) + u'\n';
}

} // namespace

QJsonObject figuresJson(const FigureQuery &query, const FigureAnswer &answer,
                        const std::optional<QueryComparison> &comparison,
                        const StudyAnswer &studies)
{
    QJsonObject object = toJson(answer);
    if (studies.returning) {
        QJsonArray figures = object[u"figures"_qs].toArray();
        figures << toJson(studies.returning->headline);
        object[u"figures"_qs] = figures;
    }
    if (!studies.bounds.isEmpty()) {
        QJsonArray figures = object[u"figures"_qs].toArray();
        for (qsizetype i = 0; i < studies.bounds.size(); ++i) {
            QJsonObject figure = figures[i].toObject();
            const auto &bounds = studies.bounds[i];
            figure[u"worst"_qs] = bounds ? jsonNumber(bounds->worst) : QJsonValue();
            figure[u"best"_qs] = bounds ? jsonNumber(bounds->best) : QJsonValue();
            figures[i] = figure;
        }
        object[u"figures"_qs] = figures;
    }
    if (query.customers > 0)
        object[u"customers"_qs] = query.customers;
    if (comparison)
        object[u"comparison"_qs] = comparisonJson(*comparison);
    if (studies.drivers)
        object[u"drivers"_qs] = driversJson(*studies.drivers);
    if (studies.words)
        object[u"words"_qs] = wordsJson(*studies.words);
    if (studies.survival)
        object[u"survival"_qs] = survivalJson(*studies.survival);
    if (studies.cohorts)
        object[u"cohorts"_qs] = cohortsJson(*studies.cohorts);
    if (studies.segments)
        object[u"segments"_qs] = segmentsJson(*studies.segments);
    if (studies.quiet)
        object[u"quiet"_qs] = quietJson(*studies.quiet);
    if (studies.openWait)
        object[u"open_reply_time"_qs] = openWaitJson(*studies.openWait);
    if (studies.responseRate)
        object[u"response_rate"_qs] =
            responseRateJson(*studies.responseRate, query, answer.responses);
    return object;
}

QString comparisonLines(const std::optional<QueryComparison> &comparison, const QLocale &locale)
{
    if (!comparison)
        return {};
    if (comparison->now.isOpen())
        return u'\n' + Tr::tr("Without dates there is no period before to compare with.") + u'\n';
    //: %1 and %2: periods ("1 May 2026 to 31 May 2026")
    QString text =
        u'\n' +
        Tr::tr("%1 against %2:")
            .arg(periodText(comparison->now, locale), periodText(comparison->before, locale)) +
        u'\n';
    for (const FigureChange &change : comparison->changes) {
        const Unit unit = info(change.now.metric).unit;
        if (change.now.n + change.before.n == 0 || change.now.metric == Metric::Volume)
            continue;
        //: A figure and its change. %1: its name, %2 and %3: the figure before and now, %4 and %5:
        //: how many answers each is made of, %6: a sentence
        text +=
            Tr::tr("%1: %2 (%4) before, %3 (%5) now. %6")
                .arg(metricName(change.now.metric), figureText(change.before.value, unit, locale),
                     figureText(change.now.value, unit, locale),
                     countedText(change.now.metric, change.before.n, locale),
                     countedText(change.now.metric, change.now.n, locale),
                     verdictText(change.verdict, change.now.metric, locale)) +
            u'\n';
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
                Tr::tr("The ranges are for a business of %1 customers in all.")
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
