// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/groupsbesidetext.h"

#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct Beside
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

} // namespace

GroupsBeside::GroupsBeside(const QVariantList &arguments)
    : largest(arguments.value(0).toString())
    , answers(arguments.value(1).toLongLong())
    , groups(arguments.value(2).toLongLong())
    , needed(arguments.value(3).toLongLong())
{
}

QString groupsBesideText(const GroupsBeside &beside, const QString &counted, const QLocale &locale)
{
    const bool areAlike = beside.answers >= beside.needed;
    if (beside.groups == 0 || (areAlike && beside.largest.isEmpty()))
        return {};
    if (areAlike)
        //: Why groups are not compared; %1: a group ("South"), %2: "21 answers"
        return Beside::tr("All answers of another group (“%1”, %2) are alike, so it has no "
                          "range to compare.")
            .arg(beside.largest, counted);
    const QString needed = countText(beside.needed, locale);
    if (beside.groups == 1 && !beside.largest.isEmpty())
        //: Why groups are not compared; %1: a group ("South"), %2: "4 answers", %3: how many it
        //: takes
        return Beside::tr("“%1” has only %2, and it takes %3.")
            .arg(beside.largest, counted, needed);
    if (beside.groups == 1)
        //: Why groups are not compared; %1: "4 answers", %2: how many it takes
        return Beside::tr("The other group has only %1, and it takes %2.").arg(counted, needed);
    if (beside.largest.isEmpty())
        //: Why groups are not compared; %1: how many groups, %2: "4 answers", %3: how many it takes
        return Beside::tr("The largest of the other %1 group(s) has only %2, and it takes %3.",
                          nullptr, pluralCount(beside.groups))
            .arg(countText(beside.groups, locale), counted, needed);
    //: Why groups are not compared; %1: how many groups, %2: the largest ("South"), %3: "4
    //: answers", %4: how many it takes
    return Beside::tr("The largest of the other %1 group(s), “%2”, has only %3, and it takes "
                      "%4.",
                      nullptr, pluralCount(beside.groups))
        .arg(countText(beside.groups, locale), beside.largest, counted, needed);
}

} // namespace patron
