// SPDX-License-Identifier: GPL-3.0-or-later
// In the shop, on the internet or by phone: where the channels of the data take place, by the words
// of their names (resources/words/channelplaces.json). Chosen in the filter as the answer to a
// question of its own. Pure functions, any thread.
#pragma once

#include "models/base/id.h"

#include <QString>
#include <QStringList>

namespace patron {

/// The question whose answers are the ids below; "" = a channel of which the words tell nothing, or
/// none.
inline constexpr QuestionId placeQuestion{-3};

/// "internet", "phone", "shop": in the order in which their words are looked for.
[[nodiscard]] QStringList channelPlaces();
/// Of a channel's name; "" where no word of it tells.
[[nodiscard]] QString placeOfChannel(const QString &channel);

} // namespace patron
