// SPDX-License-Identifier: GPL-3.0-or-later
// The order of words inside the models: by code point, the same in every language and the same as
// the databases' plain order of UTF-8 (SQLite BINARY, PostgreSQL "C"). QString's own operator
// orders by UTF-16 unit, which differs above U+D7FF.
#pragma once

#include <QStringView>

namespace patron {

[[nodiscard]] bool codePointLess(QStringView a, QStringView b);

} // namespace patron
