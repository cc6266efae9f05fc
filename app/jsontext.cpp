// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsontext.h"

#include "models/metrics/answerfigures.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace patron {

namespace {

QJsonArray notesOf(const QList<Problem> &notes)
{
    QJsonArray array;
    for (const Problem &each : notes) {
        array << QJsonObject{
            {u"code"_qs, problemId(each.code)},
            {u"row"_qs, each.place.row > 0 ? QJsonValue(each.place.row) : QJsonValue()},
            {u"column"_qs,
             each.place.column.isEmpty() ? QJsonValue() : QJsonValue(each.place.column)},
            {u"value"_qs, each.value.isEmpty() ? QJsonValue() : QJsonValue(each.value)},
            {u"arguments"_qs, QJsonArray::fromVariantList(each.arguments)}};
    }
    return array;
}

QJsonArray mappingOf(const QList<ImportColumn> &columns)
{
    QJsonArray array;
    for (const ImportColumn &column : columns)
        array << QJsonObject{{u"column"_qs, column.header},
                             {u"field"_qs, fieldId(column.field)},
                             {u"kind"_qs, questionKindId(column.kind)}};
    return array;
}

/// A stretch of time as ISO 8601 writes it; quarters, which it does not know, as 2026-Q3. Empty =
/// undated.
QString timeValue(QDate start, TimeBucket bucket)
{
    if (!start.isValid())
        return {};
    switch (bucket) {
    case TimeBucket::Day:
        return start.toString(Qt::ISODate);
    case TimeBucket::Week: {
        int year = 0;
        const int week = start.weekNumber(&year);
        return u"%1-W%2"_qs.arg(year).arg(week, 2, 10, QChar(u'0'));
    }
    case TimeBucket::Month:
        return start.toString(u"yyyy-MM"_qs);
    case TimeBucket::Quarter:
        return u"%1-Q%2"_qs.arg(start.year()).arg((start.month() + 2) / 3);
    case TimeBucket::Year:
        return QString::number(start.year());
    }
    Q_UNREACHABLE();
}

QString shownValue(const GroupKey &key, const Breakdown &breakdown)
{
    return breakdown.by == GroupBy::Time ? timeValue(key.start, breakdown.bucket) : key.value;
}

} // namespace

QJsonValue jsonNumber(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return QJsonValue::Null;
    return *value == 0 ? 0.0 : *value; // never "-0"
}

QJsonObject toJson(const ImportRecord &record)
{
    // Ids are texts: a JSON number keeps only 53 bits of them.
    return {{u"id"_qs,
             record.id.isValid() ? QJsonValue(QString::number(record.id.value)) : QJsonValue()},
            {u"file"_qs, record.file},
            {u"hash"_qs, record.hash},
            {u"imported_at"_qs, record.importedAt.toUTC().toString(Qt::ISODate)},
            {u"recipe"_qs, record.recipe.isEmpty() ? QJsonValue() : QJsonValue(record.recipe)},
            {u"kind"_qs, recordKindId(record.kind)},
            {u"encoding"_qs, record.encoding},
            {u"delimiter"_qs, record.delimiter},
            {u"sheet"_qs, record.sheet.isEmpty() ? QJsonValue() : QJsonValue(record.sheet)},
            {u"rows"_qs, record.rows},
            {u"added"_qs, record.added},
            {u"changed"_qs, record.changed},
            {u"duplicates"_qs, record.duplicates},
            {u"rejected"_qs, record.rejected},
            {u"mapping"_qs, mappingOf(record.columns)},
            {u"notes"_qs, notesOf(record.notes)}};
}

QJsonObject toJson(const Review &review)
{
    ImportRecord record;
    record.file = QFileInfo(review.shape.path).fileName();
    record.hash = review.hash;
    record.recipe = review.mapping.recipe;
    record.kind = review.mapping.kind;
    record.encoding = review.shape.encoding;
    record.delimiter = review.shape.delimiter;
    record.sheet = review.shape.sheet;
    record.rows = review.rows;
    record.added = review.added;
    record.changed = review.changed;
    record.duplicates = review.duplicates;
    record.rejected = review.rejected;
    record.columns = importColumns(review.mapping);
    record.notes = review.notes;
    QJsonObject object = toJson(record);
    object.remove(u"id"_qs);
    object.remove(u"imported_at"_qs);
    return object;
}

QJsonObject toJson(const Figure &figure)
{
    const MetricInfo &metric = info(figure.metric);
    QJsonObject counts;
    for (const auto &[key, count] : figure.counts)
        counts[key] = count;
    QJsonObject object{{u"metric"_qs, QLatin1String(metric.id)},
                       {u"unit"_qs, unitId(metric.unit)},
                       {u"value"_qs, jsonNumber(figure.value)},
                       {u"n"_qs, figure.n},
                       {u"low"_qs, jsonNumber(figure.low)},
                       {u"high"_qs, jsonNumber(figure.high)},
                       {u"counts"_qs, counts}};
    // Others count the same answers otherwise: the number goes with what it means (metrics M8).
    if (figure.metric == Metric::Csat)
        object[u"definition"_qs] = u"4-5 of 1-5"_qs;
    if (figure.metric == Metric::Ces)
        object[u"definition"_qs] = u"5-7 of 1-7"_qs;
    if (figure.mean)
        object[u"mean"_qs] = jsonNumber(figure.mean);
    if (figure.p90)
        object[u"p90"_qs] = jsonNumber(figure.p90);
    return object;
}

QJsonObject toJson(const FigureAnswer &answer)
{
    const auto figuresOf = [](const QList<Figure> &figures) {
        QJsonArray array;
        for (const Figure &each : figures)
            array << toJson(each);
        return array;
    };
    QJsonArray questions;
    for (const QuestionCounts &question : answer.questions) {
        QJsonObject counts;
        for (const AnswerCount &each : question.answers)
            counts[each.value] = each.count;
        QJsonObject object{{u"question"_qs, question.question.header},
                           {u"kind"_qs, questionKindId(question.question.kind)},
                           {u"field"_qs, fieldId(question.field)},
                           {u"n"_qs, question.n},
                           {u"mean"_qs, jsonNumber(shownMean(question))},
                           {u"counts"_qs, counts}};
        if (unitOf(question) == Unit::Minutes)
            object[u"unit"_qs] = unitId(Unit::Minutes);
        questions << object;
    }
    QJsonArray rankings;
    for (const RankedAnswers &ranking : answer.rankings) {
        QJsonArray answers;
        for (const RankedAnswer &each : ranking.answers)
            answers << QJsonObject{{u"answer"_qs, each.label},
                                   {u"question"_qs, each.header},
                                   {u"mean"_qs, jsonNumber(each.place)},
                                   {u"n"_qs, each.n}};
        rankings << QJsonObject{
            {u"question"_qs, ranking.question}, {u"n"_qs, ranking.n}, {u"answers"_qs, answers}};
    }
    QJsonArray groups;
    for (const FigureGroup &group : answer.groups)
        groups << QJsonObject{{u"value"_qs, shownValue(group.key, answer.breakdown)},
                              {u"responses"_qs, group.responses},
                              {u"figures"_qs, figuresOf(group.figures)}};
    return {{u"responses"_qs, answer.responses},
            {u"figures"_qs, figuresOf(answer.figures)},
            {u"questions"_qs, questions},
            {u"rankings"_qs, rankings},
            {u"groups"_qs, groups}};
}

} // namespace patron
