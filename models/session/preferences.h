// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner wants to have otherwise than as made, beside language and appearance: whom to call
// back, when the business is open, and how large letters are. Plain value, pure functions.
#pragma once

#include "models/metrics/openinghours.h"
#include "models/records/callback.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace patron {

enum class LetterSize : quint8
{
    AsDesktop,
    Larger,
    Largest
};
inline constexpr int letterSizes = 3;
/// Times the desktop's own size.
[[nodiscard]] double letterFactor(LetterSize size);

struct Preferences
{
    CallBackRule calls;
    QList<OpenSpan> hours; ///< one a day at most, in order; as made Monday to Friday, 9 to 18;
                           ///< empty = never closed
    LetterSize letters = LetterSize::AsDesktop;

    Preferences();
    /// Of the week said above, without holidays; by the clock on the wall, as answers have it.
    [[nodiscard]] OpeningHours openingHours() const;
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

[[nodiscard]] QByteArray preferencesJson(const Preferences &preferences);
/// What cannot be understood, or is out of what an owner can choose, is as made.
[[nodiscard]] Preferences preferencesFromJson(const QByteArray &json);

/// What can be chosen for a number of the rule.
struct RuleLimits
{
    int CallBackRule::*number;
    const char *key; ///< in JSON
    int least;       ///< for a score: it opens no case
    int most;
};
[[nodiscard]] std::span<const RuleLimits> ruleLimits();

} // namespace patron
