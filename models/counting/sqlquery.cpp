// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/sqlquery.h"

#include "models/counting/scorequestion.h"

namespace patron {

namespace {

constexpr qint64 secondsPerDay = 86'400;

qint64 secondsAtStart(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * secondsPerDay;
}

QString column(Dimension dimension)
{
    return u"r."_qs + QLatin1String(info(dimension).column);
}

QString scoreClass()
{
    return u"CASE WHEN r.recommend BETWEEN 0 AND 6 THEN 'detractor' WHEN r.recommend BETWEEN 7 AND "
           u"8 THEN 'passive' "
           "WHEN r.recommend BETWEEN 9 AND 10 THEN 'promoter' ELSE '' END"_qs;
}

/// For IN: NULL equals nothing, and an empty list is not SQL everywhere.
QString placeholders(qsizetype count)
{
    if (count == 0)
        return u"NULL"_qs;
    return QStringList(count, u"?"_qs).join(u", ");
}

/// First day of the bucket as text; '' = undated.
QString bucketText(TimeBucket bucket, SqlDialect dialect)
{
    if (dialect == SqlDialect::PostgreSql) {
        static const char *const units[] = {"day", "week", "month", "quarter", "year"};
        return u"coalesce(to_char(date_trunc('%1', to_timestamp(r.answered_at) AT TIME ZONE 'UTC'), 'YYYY-MM-DD'), '')"_qs
            .arg(QLatin1String(units[int(bucket)]));
    }
    const QString date = u"coalesce(date(r.answered_at, 'unixepoch'%1), '')"_qs;
    switch (bucket) {
    case TimeBucket::Day:
        return date.arg(QString());
    case TimeBucket::Week:
        return date.arg(u", 'weekday 0', '-6 days'"_qs);
    case TimeBucket::Month:
        return date.arg(u", 'start of month'"_qs);
    case TimeBucket::Quarter:
        return date.arg(
            u", 'start of month', "
            "'-' || ((strftime('%m', r.answered_at, 'unixepoch') - 1) % 3) || ' months'"_qs);
    case TimeBucket::Year:
        return date.arg(u", 'start of year'"_qs);
    }
    Q_UNREACHABLE();
}

class QueryWriter final
{
public:
    QueryWriter(SqlDialect dialect, RecordKind kind)
        : m_dialect(dialect)
        , m_kind(kind)
    {
    }

    SqlQuery write(const Filter &filter, const Breakdown &breakdown)
    {
        const QString group = groupText(breakdown);
        const QString score = scoreText(breakdown);
        m_wheres.append(u"r.workspace_id = ?"_qs);
        m_whereValues.append(localWorkspace.value);
        where(u"r.import_id IN (SELECT k.import_id FROM import k WHERE k.workspace_id = "
              u"r.workspace_id AND k.kind = ?)"_qs,
              {recordKindId(m_kind)});
        wherePeriod(filter.period);
        for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it) {
            if (!it.value().isEmpty())
                whereChosen(it.key(), it.value());
        }
        for (auto it = filter.answers.begin(); it != filter.answers.end(); ++it) {
            if (it.value().isEmpty())
                continue;
            if (const auto measure = scoreOf(it.key()))
                whereScored(*measure, it.value());
            else
                whereAnswered(it.key(), it.value());
        }
        const QString text = u"SELECT "_qs + group + u", "_qs + score +
                             u", count(*) FROM response r"_qs + m_joins + u" WHERE "_qs +
                             m_wheres.join(u" AND ") + u" GROUP BY 1, 2"_qs;
        return {text, m_joinValues + m_whereValues};
    }

private:
    /// The word of a dimension. name: of the joined table.
    QString wordText(Dimension dimension, const QString &name)
    {
        if (dimension == Dimension::ScoreClass)
            return scoreClass();
        if (dimension == Dimension::Import)
            return u"CAST(r.import_id AS TEXT)"_qs;
        m_joins += u" LEFT JOIN dimension_value "_qs + name + u" ON "_qs + name +
                   u".workspace_id = r.workspace_id AND "_qs + name + u".value_id = "_qs +
                   column(dimension);
        return u"coalesce("_qs + name + u".value, '')"_qs;
    }

    QString groupText(const Breakdown &breakdown)
    {
        switch (breakdown.by) {
        case GroupBy::Nothing:
            return u"''"_qs;
        case GroupBy::Value:
            return wordText(breakdown.dimension, u"g"_qs);
        case GroupBy::Time:
            return bucketText(breakdown.bucket, m_dialect);
        case GroupBy::Answer:
            m_joins +=
                u" LEFT JOIN answer a ON a.workspace_id = r.workspace_id AND a.response_id = "
                u"r.response_id "
                "AND a.question_id = ? "
                "LEFT JOIN choice c ON c.workspace_id = a.workspace_id AND c.choice_id = a.choice_id"_qs;
            m_joinValues.append(breakdown.question.value);
            return u"coalesce(c.value, '')"_qs;
        }
        Q_UNREACHABLE();
    }

    QString scoreText(const Breakdown &breakdown)
    {
        if (breakdown.split)
            return wordText(*breakdown.split, u"s"_qs);
        return breakdown.measure == Measure::Volume
                   ? u"NULL"_qs
                   : u"r."_qs + QLatin1String(info(breakdown.measure).column);
    }

    void where(const QString &condition, const QVariantList &values)
    {
        m_wheres.append(condition);
        m_whereValues.append(values);
    }

    void wherePeriod(const Period &period)
    {
        if (period.from.isValid())
            where(u"r.answered_at >= ?"_qs, {secondsAtStart(period.from)});
        if (period.to.isValid())
            where(u"r.answered_at < ?"_qs, {secondsAtStart(period.to.addDays(1))});
    }

    void whereChosen(Dimension dimension, const QStringList &chosen)
    {
        QVariantList words;
        for (const QString &word : chosen) {
            if (!word.isEmpty())
                words.append(word);
        }
        const bool withNone = words.size() < chosen.size();
        QString condition;
        if (dimension == Dimension::ScoreClass || dimension == Dimension::Import) {
            if (withNone)
                words.append(u""_qs);
            condition =
                wordText(dimension, {}) + u" IN ("_qs + placeholders(words.size()) + u")"_qs;
        } else {
            condition = u"("_qs + column(dimension) +
                        u" IN (SELECT value_id FROM dimension_value "
                        "WHERE workspace_id = r.workspace_id AND value IN ("_qs +
                        placeholders(words.size()) + u"))"_qs +
                        (withNone ? u" OR "_qs + column(dimension) + u" IS NULL"_qs : QString()) +
                        u")"_qs;
        }
        where(condition, words);
    }

    void whereScored(Measure measure, const QStringList &chosen)
    {
        const QString score = u"r."_qs + QLatin1String(info(measure).column);
        QStringList conditions{u"0 = 1"_qs};
        QVariantList ends;
        for (const QString &value : chosen) {
            if (value.isEmpty()) {
                conditions << score + u" IS NULL"_qs;
            } else if (const auto range = scoreRange(measure, value)) {
                conditions << u"("_qs + score + u" > ? AND "_qs + score + u" <= ?)"_qs;
                ends << range->above << range->upTo;
            }
        }
        where(u"("_qs + conditions.join(u" OR ") + u")"_qs, ends);
    }

    void whereAnswered(QuestionId question, const QStringList &chosen)
    {
        const QString answers =
            u"SELECT 1 FROM answer a2 JOIN choice c2 ON c2.workspace_id = a2.workspace_id "
            "AND c2.choice_id = a2.choice_id WHERE a2.workspace_id = r.workspace_id "
            "AND a2.response_id = r.response_id AND a2.question_id = ?"_qs;
        QVariantList values{question.value};
        for (const QString &word : chosen) {
            if (!word.isEmpty())
                values.append(word);
        }
        const qsizetype words = values.size() - 1;
        QString condition =
            u"(EXISTS ("_qs + answers + u" AND c2.value IN ("_qs + placeholders(words) + u"))"_qs;
        if (words < chosen.size()) {
            condition += u" OR NOT EXISTS ("_qs + answers + u")"_qs;
            values.append(question.value);
        }
        where(condition + u")"_qs, values);
    }

    SqlDialect m_dialect;
    RecordKind m_kind;
    QString m_joins;
    QVariantList m_joinValues;
    QStringList m_wheres;
    QVariantList m_whereValues;
};

} // namespace

SqlQuery countQuery(const Filter &filter, const Breakdown &breakdown, SqlDialect dialect,
                    RecordKind kind)
{
    return QueryWriter(dialect, kind).write(filter, breakdown);
}

} // namespace patron
