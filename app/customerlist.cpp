// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customerlist.h"

#include "views/text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CustomerList)
};

QString stateId(MergeState state)
{
    switch (state) {
    case MergeState::Open:
        return u"open"_qs;
    case MergeState::Same:
        return u"same"_qs;
    case MergeState::Two:
        return u"two"_qs;
    }
    Q_UNREACHABLE();
}

QString stateText(MergeState state)
{
    switch (state) {
    case MergeState::Open:
        //: Of two customers
        return Tr::tr("one person or two?");
    case MergeState::Same:
        //: Of two customers
        return Tr::tr("the same person");
    case MergeState::Two:
        //: Of two customers
        return Tr::tr("two people");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const KnownCustomer &customer)
{
    QJsonObject object{{u"customer"_qs, QString::number(customer.id.value)},
                       {u"records"_qs, customer.records}};
    for (const KeyKind kind : allKeyKinds)
        object[QLatin1String(keyKindId(kind))] =
            QJsonArray::fromStringList(customer.known[static_cast<size_t>(kind)]);
    return object;
}

/// "765704193636606442 (C-1, ana@example.com, Ana)"
QString customerText(const KnownCustomer &customer)
{
    QStringList known;
    for (const QStringList &texts : customer.known)
        known += texts;
    return u"%1 (%2)"_qs.arg(customer.id.value).arg(known.join(u", "_qs));
}

} // namespace

QJsonObject customersJson(qint64 customers, const QList<MergeProposal> &proposals)
{
    QJsonArray array;
    for (const MergeProposal &each : proposals)
        array << QJsonObject{{u"first"_qs, toJson(each.first)},
                             {u"second"_qs, toJson(each.second)},
                             {u"shared"_qs, QLatin1String(keyKindId(each.shared))},
                             {u"state"_qs, stateId(each.state)}};
    return {{u"customers"_qs, customers}, {u"proposals"_qs, array}};
}

QString customersText(qint64 customers, const QList<MergeProposal> &proposals,
                      const QLocale &locale)
{
    QString text = Tr::tr("Customers: %1").arg(countText(customers, locale)) + u'\n';
    for (const MergeProposal &each : proposals)
        //: %1 and %2 customers with their numbers and names, %3 "two people" and the like
        text +=
            Tr::tr("  %1 and %2: %3")
                .arg(customerText(each.first), customerText(each.second), stateText(each.state)) +
            u'\n';
    return text;
}

} // namespace patron
