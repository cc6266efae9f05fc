// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoletext.h"

#include "app/tablelines.h"
#include "views/text/daytext.h"
#include "views/text/numbertext.h"
#include "views/text/problemtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

struct ConsoleWords
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
    return ConsoleWords::tr(
               "%1: rows read %2 = new %3 + changed %4 + already there %5 + left out %6")
               .arg(file, countText(rows, locale), countText(added, locale),
                    countText(changed, locale), countText(duplicates, locale),
                    countText(rejected, locale)) +
           u'\n';
}

} // namespace

QString rememberedLine(const QString &name)
{
    //: %1 the name of a remembered way of reading
    return ConsoleWords::tr("The columns are known: they are read as in “%1”.").arg(name) + u'\n';
}

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
           noteLines(review.notes, locale) +
           ConsoleWords::tr("Nothing was stored: this was only a look.") + u'\n';
}

QString importTable(const QList<ImportRecord> &imports, const QLocale &locale)
{
    if (imports.isEmpty())
        return ConsoleWords::tr("Nothing has been imported yet.") + u'\n';
    QList<QStringList> rows{{ConsoleWords::tr("import"), ConsoleWords::tr("when"),
                             ConsoleWords::tr("rows"), ConsoleWords::tr("new"),
                             ConsoleWords::tr("changed"), ConsoleWords::tr("already there"),
                             ConsoleWords::tr("left out"), ConsoleWords::tr("file")}};
    for (const ImportRecord &record : imports) {
        rows << QStringList{
            QString::number(record.id.value),   momentText(record.importedAt.toLocalTime(), locale),
            countText(record.rows, locale),     countText(record.added, locale),
            countText(record.changed, locale),  countText(record.duplicates, locale),
            countText(record.rejected, locale), record.file};
    }
    return tableLines(rows);
}

} // namespace patron
