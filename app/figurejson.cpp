// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurejson.h"

#include "app/jsontext.h"
#include "models/metrics/workfirst.h"

#include <QJsonArray>

namespace patron {

namespace {

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
    case VerdictId::KeepUp:
        return u"keep-up"_qs;
    case VerdictId::FewDrivers:
        return u"few-drivers"_qs;
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
        {u"now_period"_qs, periodJson(change.period)},
        {u"before_period"_qs, periodJson(change.period.before())},
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

} // namespace patron
