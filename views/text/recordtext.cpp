// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/recordtext.h"

#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

} // namespace

QString newRecordsText(RecordKind kind, qint64 added, const QLocale &locale)
{
    const QString count = countText(added, locale);
    switch (kind) {
    case RecordKind::Responses:
        return RecordText::tr("New answers: %1.").arg(count);
    case RecordKind::Customers:
        return RecordText::tr("New customers: %1.").arg(count);
    case RecordKind::Purchases:
        return RecordText::tr("New purchases: %1.").arg(count);
    }
    Q_UNREACHABLE();
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
