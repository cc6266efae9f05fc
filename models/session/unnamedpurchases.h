// SPDX-License-Identifier: GPL-3.0-or-later
// Purchases of a file that name no customer: nobody came back by them. Used on one worker thread.
#pragma once

#include "models/base/problem.h"
#include "models/records/recorddraft.h"
#include "models/records/recordkind.h"

#include <optional>
#include <span>

namespace patron {

class UnnamedPurchases final
{
public:
    /// kind: of the rows; of other kinds nothing is counted.
    explicit UnnamedPurchases(RecordKind kind)
        : m_isCounting(kind == RecordKind::Purchases)
    {
    }

    void add(std::span<const RecordDraft> drafts);
    [[nodiscard]] std::optional<Problem> note() const;

private:
    bool m_isCounting;
    qint64 m_rows = 0;
    qint64 m_unnamed = 0;
};

} // namespace patron
