// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the words of a command only when they are seen together. Pure functions.
#pragma once

#include "app/commandline.h"

namespace patron {

/// The first thing that is, in the language of the moment; "" = nothing.
[[nodiscard]] QString wrongTogether(const Invocation &invocation);

} // namespace patron
