// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/recordtext.h"

#include "views/text/columntext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString goneText(RecordKind kind, const QString &file, qint64 gone, const QLocale &locale)
{
    const QString count = countText(gone, locale);
    const int form = pluralCount(gone);
    if (gone <= 0)
        //: %1 name of a file
        return RecordText::tr("The import of %1 is taken back; the figures are without it.")
            .arg(file);
    switch (kind) {
    case RecordKind::Responses:
        //: %1 how many answers, %2 name of a file
        return RecordText::tr("The import of %2 is taken back; %1 answer(s) went with it.", nullptr,
                              form)
            .arg(count, file);
    case RecordKind::Customers:
        //: %1 how many rows of a list of customers, %2 name of a file
        return RecordText::tr("The import of %2 is taken back; %1 row(s) about customers went with "
                              "it.",
                              nullptr, form)
            .arg(count, file);
    case RecordKind::Purchases:
        //: %1 how many purchases, %2 name of a file
        return RecordText::tr("The import of %2 is taken back; %1 purchase(s) went with it.",
                              nullptr, form)
            .arg(count, file);
    }
    Q_UNREACHABLE();
}

} // namespace

QString newRecordsText(RecordKind kind, const QString &added)
{
    switch (kind) {
    case RecordKind::Responses:
        return RecordText::tr("New answers: %1.").arg(added);
    case RecordKind::Customers:
        return RecordText::tr("New rows about customers: %1.").arg(added);
    case RecordKind::Purchases:
        return RecordText::tr("New purchases: %1.").arg(added);
    }
    Q_UNREACHABLE();
}

QString takenBackText(const ImportRecord &record, const UndoneRows &rows,
                      const QStringList &filesReadWith, const QLocale &locale)
{
    const bool staysWhole = rows.removed == 0 && rows.changedLater + rows.broughtAlso > 0;
    QStringList sentences{staysWhole
                              //: %1 name of a file; what stays of it follows
                              ? RecordText::tr("The import of %1 is taken back.").arg(record.file)
                              : goneText(record.kind, record.file, rows.removed, locale)};
    if (rows.changedLater > 0)
        sentences << RecordText::tr("%1 row(s) of it stay, because a later import changed them.",
                                    nullptr, pluralCount(rows.changedLater))
                         .arg(countText(rows.changedLater, locale));
    if (rows.broughtAlso > 0)
        sentences << RecordText::tr("%1 row(s) of it stay, because another import brought them "
                                    "too.",
                                    nullptr, pluralCount(rows.broughtAlso))
                         .arg(countText(rows.broughtAlso, locale));
    if (!filesReadWith.isEmpty())
        //: %1 names of files
        sentences << RecordText::tr("What was read again with it stays read that way: %1.")
                         .arg(filesReadWith.join(u", "_qs));
    return sentences.join(u' ');
}

QString readAgainText(qint64 rows, const ReadAgain &again, const QLocale &locale)
{
    constexpr qsizetype mostNamed = 4;
    //: A file whose import is read once more; %1 how many rows
    const QString read = RecordText::tr("%1 row(s) are read again.", nullptr, pluralCount(rows))
                             .arg(countText(rows, locale));
    QString change;
    if (!again.isAny()) {
        change = RecordText::tr("None of it reads otherwise so far: change what you want below.");
    } else if (again.columns.isEmpty()) {
        change = RecordText::tr("The file as a whole is read otherwise than before.");
    } else {
        QStringList names;
        for (const QString &column : again.columns.mid(0, mostNamed))
            //: A column in a list of columns; %1 its name
            names << RecordText::tr("“%1”").arg(shortHeader(column));
        if (const qsizetype more = again.columns.size() - names.size(); more > 0)
            //: The end of a list of columns: how many more there are
            names << RecordText::tr("%n more", nullptr, int(more));
        //: %1 names of columns
        change = RecordText::tr("Read otherwise than before: %1.").arg(names.join(u", "_qs));
    }
    return read + u' ' + change;
}

QString importButtonText(RecordKind kind, qint64 records, const QLocale &locale)
{
    const QString count = countText(records, locale);
    const int form = pluralCount(records);
    switch (kind) {
    case RecordKind::Responses:
        //: Button. %1 is the number, already written out
        return RecordText::tr("&Import %1 answer(s)", nullptr, form).arg(count);
    case RecordKind::Customers:
        //: Button. %1 is the number, already written out
        return RecordText::tr("&Import %1 customer(s)", nullptr, form).arg(count);
    case RecordKind::Purchases:
        //: Button. %1 is the number, already written out
        return RecordText::tr("&Import %1 purchase(s)", nullptr, form).arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace patron
