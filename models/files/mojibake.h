// SPDX-License-Identifier: GPL-3.0-or-later
// Text that went through the wrong code page twice: UTF-8 bytes written as if each were a letter
// ("Ð¿Ñ€Ð¸Ð²ÐµÑ‚" for "привет"), as Facebook's exports do. Pure function, any thread.
#pragma once

#include <string>

namespace patron {

/// text: valid UTF-8. Repaired in place where all its letters stand for bytes and these bytes are
/// valid UTF-8 with at least one letter longer than a byte; true if so.
bool repairMojibake(std::string &text);

} // namespace patron
