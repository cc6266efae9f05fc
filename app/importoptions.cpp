// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importoptions.h"

#include "models/files/headerlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace patron {

namespace {

struct ImportOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportOptions)
};

/// A number of rows above the answers.
std::optional<int> rowsOf(const QString &option, const QString &text, int most, QString &error)
{
    bool isNumber = false;
    const int rows = text.toInt(&isNumber);
    if (isNumber && rows >= 0 && rows <= most)
        return rows;
    if (error.isEmpty())
        error = ImportOptionsText::tr("%1 wants a number from 0 to %2, not \"%3\".")
                    .arg(option)
                    .arg(most)
                    .arg(text);
    return std::nullopt;
}

/// "date-order=dmy" for every date, "scale:How was it?=1-10" for one column. The values are judged
/// where they are used.
std::optional<ReadingWish> readingOf(const QString &text)
{
    // A header may hold a "=" itself; a value never does.
    const qsizetype sign = text.lastIndexOf(u'=');
    const QString decision = text.left(sign).section(u':', 0, 0).trimmed();
    if (sign < 1 || decision.isEmpty())
        return std::nullopt;
    return ReadingWish{text.left(sign).section(u':', 1).trimmed(), decision,
                       text.mid(sign + 1).trimmed()};
}

struct IncludeRow
{
    const char *word;
    ProblemCode reason;
};

constexpr std::array includes{
    IncludeRow{"preview", ProblemCode::RowPreview}, IncludeRow{"test", ProblemCode::RowTest},
    IncludeRow{"partial", ProblemCode::RowPartial}, IncludeRow{"spam", ProblemCode::RowSpam},
    IncludeRow{"footer", ProblemCode::RowFooter},
};

void readIncluded(const QString &text, QList<ProblemCode> &included, QString &error)
{
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto row = std::ranges::find_if(includes, [&word](const IncludeRow &each) {
            return word.trimmed() == QLatin1String(each.word);
        });
        if (row != includes.end())
            included << row->reason;
        else if (error.isEmpty())
            error = ImportOptionsText::tr(
                        "--include wants preview, test, partial, spam or footer, not \"%1\".")
                        .arg(word);
    }
}

} // namespace

std::optional<QPair<QString, QString>> nameAndValue(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign < 1)
        return std::nullopt;
    return QPair{text.left(sign).trimmed(), text.mid(sign + 1).trimmed()};
}

std::optional<RecordKind> kindOf(const QString &value, QString &error)
{
    const auto kind = recordKindFromId(value);
    if (!kind && error.isEmpty())
        error = ImportOptionsText::tr("--kind wants responses, customers or purchases, not \"%1\".")
                    .arg(value);
    return kind;
}

void readImportOption(const QString &option, const QString &value, ImportOptions &into,
                      QString &error)
{
    if (option == u"--sheet") {
        into.table.sheet = value;
    } else if (option == u"--title-rows") {
        into.table.titleRows = rowsOf(option, value, headerSampleRows - 1, error);
    } else if (option == u"--header-rows") {
        into.table.headerRows = rowsOf(option, value, 3, error);
    } else if (option == u"--encoding") {
        into.table.encoding = value;
    } else if (option == u"--delimiter") {
        into.table.delimiter = QString(value).replace(u"\\t"_qs, u"\t"_qs);
    } else if (option == u"--quote") {
        into.table.quote = value;
    } else if (option == u"--kind") {
        into.file.kind = kindOf(value, error);
    } else if (option == u"--recipe") {
        into.file.recipe = value;
    } else if (option == u"--include") {
        readIncluded(value, into.include, error);
    } else if (option == u"--read") {
        if (const auto reading = readingOf(value))
            into.readings << *reading;
        else if (error.isEmpty())
            error = ImportOptionsText::tr("--read wants DECISION=VALUE or DECISION:HEADER=VALUE.");
    } else if (const auto pair = nameAndValue(value)) {
        into.wishes << MappingWish{pair->first, pair->second};
    } else if (error.isEmpty()) {
        error = ImportOptionsText::tr("--map wants FIELD=HEADER.");
    }
}

} // namespace patron
