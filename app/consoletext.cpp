// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoletext.h"

#include "app/tablelines.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/problemtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString noteLines(const QList<Problem> &notes, const QLocale &locale)
{
    QString text;
    for (const Problem &each : notes)
        text += u"  "_qs + problemText(each, locale) + u'\n';
    return text;
}

QString broughtLine(const QString &file, qint64 rows, qint64 added, qint64 changed,
                    qint64 duplicates, qint64 rejected, const QLocale &locale)
{
    return Tr::tr("%1: rows read %2 = new %3 + changed %4 + already there %5 + left out %6")
               .arg(file, countText(rows, locale), countText(added, locale),
                    countText(changed, locale), countText(duplicates, locale),
                    countText(rejected, locale)) +
           u'\n';
}

/// Head of the column that says of how many a figure is made.
QString countedHeader(Metric metric)
{
    return metric == Metric::Retention ? Tr::tr("customers") : Tr::tr("answers");
}

QStringList figureRow(const Figure &figure, const QLocale &locale)
{
    const Unit unit = info(figure.metric).unit;
    const QString range =
        figure.low && figure.high ? rangeText(*figure.low, *figure.high, unit, locale) : QString();
    QString value = figureText(figure.value, unit, locale);
    if (figure.p90) {
        //: A median wait and what nine of ten waited at most: "1 h 20 min, 9 in 10 within 6 h"
        value = Tr::tr("%1, 9 in 10 within %2").arg(value, figureText(figure.p90, unit, locale));
    }
    return {metricName(figure.metric), value, range, countText(figure.n, locale)};
}

/// One table for each figure that any group has: a group, its figure, range and answers.
QString groupLines(const FigureAnswer &answer, const QString &by, const QLocale &locale)
{
    QString text;
    for (qsizetype i = 0; i < answer.figures.size(); ++i) {
        const Figure &all = answer.figures[i];
        if (all.n == 0)
            continue;
        const bool isCount = all.metric == Metric::Volume;
        if (isCount && answer.figures.size() > 1)
            continue; // said in every other table
        QList<QStringList> rows{{by, metricName(all.metric), Tr::tr("19 times in 20 between"),
                                 countedHeader(all.metric)}};
        for (const FigureGroup &group : answer.groups) {
            QStringList row = figureRow(group.figures[i], locale);
            row[0] = groupText(group.key, answer.breakdown, locale);
            rows << row;
        }
        text += tableLines(rows) + u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace

QString importLines(const ImportRecord &record, const QLocale &locale)
{
    return broughtLine(record.file, record.rows, record.added, record.changed, record.duplicates,
                       record.rejected, locale) +
           noteLines(record.notes, locale);
}

QString reviewLines(const Review &review, const QLocale &locale)
{
    return broughtLine(QFileInfo(review.shape.path).fileName(), review.rows, review.added,
                       review.changed, review.duplicates, review.rejected, locale) +
           noteLines(review.notes, locale) + Tr::tr("Nothing was stored: this was only a look.") +
           u'\n';
}

QString importTable(const QList<ImportRecord> &imports, const QLocale &locale)
{
    if (imports.isEmpty())
        return Tr::tr("Nothing has been imported yet.") + u'\n';
    QList<QStringList> rows{{Tr::tr("import"), Tr::tr("when"), Tr::tr("rows"), Tr::tr("new"),
                             Tr::tr("changed"), Tr::tr("already there"), Tr::tr("left out"),
                             Tr::tr("file")}};
    for (const ImportRecord &record : imports) {
        rows << QStringList{QString::number(record.id.value),
                            locale.toString(record.importedAt.toLocalTime(), QLocale::ShortFormat),
                            countText(record.rows, locale),
                            countText(record.added, locale),
                            countText(record.changed, locale),
                            countText(record.duplicates, locale),
                            countText(record.rejected, locale),
                            record.file};
    }
    return tableLines(rows);
}

QString figureLines(const FigureAnswer &answer, const QString &by, const QLocale &locale)
{
    QString text = answersText(answer.responses, locale) + u", "_qs +
                   periodText(answer.filter.period, locale) + u"\n\n"_qs;
    QList<QStringList> rows{
        {QString(), Tr::tr("figure"), Tr::tr("19 times in 20 between"), Tr::tr("answers")}};
    for (const Figure &figure : answer.figures) {
        if (figure.n > 0 && figure.metric != Metric::Volume)
            rows << figureRow(figure, locale);
    }
    if (answer.figures.isEmpty())
        return text; // only studies were asked for
    text += rows.size() > 1 ? tableLines(rows) : Tr::tr("No scores in these answers.") + u'\n';
    if (!answer.groups.isEmpty())
        text += u'\n' + groupLines(answer, by, locale);
    return text;
}

} // namespace patron
