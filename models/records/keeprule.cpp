// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/keeprule.h"

#include <algorithm>
#include <numeric>

namespace patron {

namespace {

const KeepRule *findRule(const QList<KeepRule> &rules, const KeepScope &scope)
{
    const auto found = std::ranges::find(rules, scope, &KeepRule::scope);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

QString keepActionId(KeepAction action)
{
    switch (action) {
    case KeepAction::Forget:
        return QStringLiteral("forget");
    case KeepAction::Delete:
        return QStringLiteral("delete");
    }
    Q_UNREACHABLE();
}

std::optional<KeepAction> keepActionFromId(QStringView id)
{
    for (const KeepAction action : {KeepAction::Forget, KeepAction::Delete}) {
        if (id == keepActionId(action))
            return action;
    }
    return std::nullopt;
}

KeepRule ruleFor(const QList<KeepRule> &rules, RecordKind kind, const QString &source)
{
    KeepRule result{{kind, source}, KeepRule::withoutEnd, KeepAction::Forget, {}};
    QDate gone;
    // The narrowest first; what went by a rule that steps aside stays away all the same.
    for (const KeepScope &scope : {KeepScope{kind, source}, KeepScope{kind, {}}, KeepScope{}}) {
        const KeepRule *rule = findRule(rules, scope);
        if (!rule)
            continue;
        if (rule->goneBefore.isValid() && (!gone.isValid() || gone < rule->goneBefore))
            gone = rule->goneBefore;
        result.action = rule->action;
        if (rule->months != KeepRule::asAbove) {
            result.months = rule->months;
            break;
        }
    }
    result.goneBefore = gone;
    return result;
}

qint64 countRemoved(const QList<KeepDue> &due)
{
    return std::accumulate(due.begin(), due.end(), qint64{0},
                           [](qint64 sum, const KeepDue &each) { return sum + each.removed; });
}

qint64 countNameless(const QList<KeepDue> &due)
{
    return std::accumulate(due.begin(), due.end(), qint64{0},
                           [](qint64 sum, const KeepDue &each) { return sum + each.nameless; });
}

} // namespace patron
