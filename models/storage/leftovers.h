// SPDX-License-Identifier: GPL-3.0-or-later
// Words, choices, customers, questions and surveys that nothing uses once an import has been taken
// back. Looks only at those the import used, so that what others left is not touched. Inside the
// undo's transaction, one thread.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <unordered_set>

struct sqlite3;

namespace patron {

class Leftovers final
{
public:
    /// Before anything is removed: what the import's rows refer to, the present ones and those kept
    /// for an undo.
    [[nodiscard]] static Result<Leftovers> ofImport(sqlite3 *handle, ImportId import,
                                                    qint64 firstResponse, qint64 lastResponse);
    /// After its rows and its log are gone: removes those that nothing refers to any more.
    [[nodiscard]] Result<void> remove(SurveyId survey);

private:
    using Ids = std::unordered_set<qint64>;

    Result<void> collectUsed(ImportId import, qint64 firstResponse, qint64 lastResponse);
    /// Its questions and all their choices.
    Result<void> collectAsked(ImportId import);
    Result<void> keepUsedByResponses();
    Result<void> keepUsedByAnswers(SurveyId survey);
    Result<void> keepUsedByHistory();
    Result<void> removeQuestions();

    sqlite3 *m_handle = nullptr;
    ImportId m_import;
    Ids m_values;
    Ids m_customers;
    Ids m_choices;
    Ids m_questions;
};

/// At the end of an import: removes words, customers and choices that it made for a row which came
/// again in the same file with other content. Ids it made lie above its own, and only rows it wrote
/// can use them.
[[nodiscard]] Result<void> removePassingWords(sqlite3 *handle, ImportId import,
                                              qint64 firstResponse, qint64 lastResponse);

} // namespace patron
