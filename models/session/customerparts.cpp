// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/customerparts.h"

namespace patron {

GroupCounts keptAndLost(const GroupKey &key, qint64 kept, qint64 lost)
{
    return {key, kept + lost, {kept, lost}};
}

Figure keptFigure(qint64 kept, qint64 lost)
{
    return figure(Metric::Retention, {0, 1}, keptAndLost({}, kept, lost));
}

Figure keptFigure(const Share &share)
{
    return keptFigure(share.hits, share.n - share.hits);
}

void explainLives(Explanation &explanation, const CustomerLives &lives, qint64 used, LeftOut why)
{
    explanation.kind = RecordKind::Customers;
    explanation.rows = lives.rows;
    explanation.used = used;
    explanation.untouched = lives.untouched;
    if (lives.repeated > 0)
        explanation.leftOut << std::pair(LeftOut::Repeated, lives.repeated);
    if (const qint64 rest = lives.customers() - used; rest > 0)
        explanation.leftOut << std::pair(why, rest);
}

void explainPurchases(Explanation &explanation, const PurchaseHistory &history)
{
    explanation.kind = RecordKind::Purchases;
    explanation.rows = history.rows;
    explanation.used = static_cast<qint64>(history.purchases.size());
    explanation.untouched = history.untouched;
    const std::initializer_list<QPair<LeftOut, qint64>> reasons{
        {LeftOut::OutsidePeriod, history.outsidePeriod},
        {LeftOut::NoCustomer, history.nobodys},
        {LeftOut::Undated, history.undated}};
    for (const auto &reason : reasons) {
        if (reason.second > 0)
            explanation.leftOut << reason;
    }
}

} // namespace patron
