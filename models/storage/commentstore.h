// SPDX-License-Identifier: GPL-3.0-or-later
// Comments by response: the pages of the comments pane, and search.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/comment.h"

#include <QList>

#include <functional>
#include <span>
#include <string_view>

namespace patron {

class Database;

/// In the order asked for; ids without a comment are left out.
[[nodiscard]] Result<QList<Comment>> loadComments(Database &database,
                                                  std::span<const ResponseId> responses);

/// The same with what was answered to a question in words of the person's own in the comment's
/// place.
[[nodiscard]] Result<QList<Comment>> loadAnswerTexts(Database &database, QuestionId question,
                                                     std::span<const ResponseId> responses);
/// Hands the comment of each of these responses to use(place in the list, UTF-8 text); those
/// without one are passed over.
[[nodiscard]] Result<void> readComments(Database &database, std::span<const ResponseId> responses,
                                        const Progress &progress,
                                        const std::function<void(size_t, std::string_view)> &use);

/// Of these responses, those whose comment holds every word of the text or one that begins so
/// (models/base/wordsearch.h).
[[nodiscard]] Result<std::vector<ResponseId>> searchComments(Database &database,
                                                             std::span<const ResponseId> responses,
                                                             const QString &text,
                                                             const Progress &progress);

} // namespace patron
