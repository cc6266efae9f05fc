// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/customerlist.h"

#include "views/text/customertext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace patron {

namespace {

struct CustomerListText
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

QJsonObject toJson(const KnownCustomer &customer)
{
    QJsonObject object{{u"customer"_qs, QString::number(customer.id.value)},
                       {u"records"_qs, customer.records}};
    for (const KeyKind kind : allKeyKinds)
        object[QLatin1String(keyKindId(kind))] =
            QJsonArray::fromStringList(customer.known[static_cast<size_t>(kind)]);
    return object;
}

/// What to type to answer, or to take the answer back.
QString answerLine(const MergeProposal &pair)
{
    const QString ids = u"%1=%2"_qs.arg(pair.first.id.value).arg(pair.second.id.value);
    if (pair.state == MergeState::Open)
        return u"  patron customers --same %1\n  patron customers --two %1"_qs.arg(ids);
    return u"  patron customers --open %1"_qs.arg(ids);
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

QString customerLines(qint64 customers, const QList<MergeProposal> &proposals,
                      const QLocale &locale)
{
    const auto open = std::ranges::count(proposals, MergeState::Open, &MergeProposal::state);
    QString text = customersText(customers, open, locale) + u'\n';
    for (const MergeProposal &each : proposals) {
        //: Two customers that may be one person. %1: what they share ("the same e-mail"), %2: what
        //: the owner said of them
        text += u"\n%1\n%2\n  "_qs.arg(customerText(each.first), customerText(each.second)) +
                CustomerListText::tr("%1. %2").arg(sharedKeyText(each.shared),
                                                   mergeStateText(each.state)) +
                u'\n' + answerLine(each) + u'\n';
    }
    return text;
}

} // namespace patron
