// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recorddraft.h"

namespace patron {

void RecordBatch::clear()
{
    size = 0;
    rejected.clear();
    made.clear();
}

RecordDraft &RecordBatch::add()
{
    if (size == records.size())
        records.emplace_back();
    RecordDraft &draft = records[size++];
    auto answers = std::move(draft.answers);
    draft = RecordDraft();
    answers.clear();
    draft.answers = std::move(answers);
    return draft;
}

} // namespace patron
