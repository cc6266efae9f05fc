// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/customertext.h"

#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct CustomerText
{
    Q_DECLARE_TR_FUNCTIONS(CustomerText)
};

} // namespace

QString customerText(const KnownCustomer &customer)
{
    const auto texts = [&customer](KeyKind kind) {
        return customer.known[static_cast<size_t>(kind)];
    };
    const QStringList known = texts(KeyKind::Name) + texts(KeyKind::Email) + texts(KeyKind::Phone) +
                              texts(KeyKind::Number);
    return known.join(QStringLiteral(" · "));
}

QString sharedKeyText(KeyKind shared)
{
    switch (shared) {
    case KeyKind::Number:
        //: What two customers have in common
        return CustomerText::tr("the same customer number");
    case KeyKind::Email:
        //: What two customers have in common
        return CustomerText::tr("the same e-mail");
    case KeyKind::Phone:
        //: What two customers have in common
        return CustomerText::tr("the same phone");
    case KeyKind::Name:
        //: What two customers have in common
        return CustomerText::tr("the same name");
    }
    Q_UNREACHABLE();
}

QString mergeStateText(MergeState state)
{
    switch (state) {
    case MergeState::Open:
        //: Of two customers who may be the same person
        return CustomerText::tr("One person or two?");
    case MergeState::Same:
        //: Of two customers
        return CustomerText::tr("The same person");
    case MergeState::Two:
        //: Of two customers
        return CustomerText::tr("Two people");
    }
    Q_UNREACHABLE();
}

QString customersText(qint64 customers, qsizetype open, const QLocale &locale)
{
    const QString all = CustomerText::tr("%1 customer(s).", nullptr, pluralCount(customers))
                            .arg(countText(customers, locale));
    if (open == 0)
        return all;
    //: %1: "1,204 customers.", %2: how many pairs
    return CustomerText::tr("%1 %2 pair(s) of them may be the same person.", nullptr,
                            pluralCount(open))
        .arg(all, countText(open, locale));
}

} // namespace patron
