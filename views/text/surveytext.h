// SPDX-License-Identifier: GPL-3.0-or-later
// Published surveys in words: what a figure of theirs says, who was asked, and why it cannot simply
// be compared.
#pragma once

#include <QString>

namespace patron {

/// What the people of a published figure said or did, as a line of a table beside its percentage:
/// "Use LinkedIn". "" for ids that no survey has.
[[nodiscard]] QString surveyStatement(const QString &survey, const QString &figure);
/// Who was asked: "Women who own a small business".
[[nodiscard]] QString surveyAudience(const QString &id);
/// What speaks against comparing, as a sentence.
[[nodiscard]] QString comparisonReason(const QString &id);

} // namespace patron
