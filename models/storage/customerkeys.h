// SPDX-License-Identifier: GPL-3.0-or-later
// By what a customer is recognised across files: the customer's number, exactly; the e-mail,
// folded; the phone by its last digits; the name only where there is nothing else. Addresses of
// nobody are no keys. Pure functions, any thread.
#pragma once

#include "models/base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;

namespace patron {

/// The stronger one first: that is the order in which customers are looked for.
enum class KeyKind : quint8
{
    Number,
    Email,
    Phone,
    Name
};
inline constexpr std::array allKeyKinds{KeyKind::Number, KeyKind::Email, KeyKind::Phone,
                                        KeyKind::Name};
inline constexpr size_t keyKinds = allKeyKinds.size();

/// "id", "email", "phone", "name": database and JSON.
[[nodiscard]] const char *keyKindId(KeyKind kind);
[[nodiscard]] std::optional<KeyKind> keyKindFromId(QStringView id);

/// The fingerprint of a key, apart for each kind; 0 = it is none ("noreply@...", a phone of five
/// digits, an empty text). The order of the words of a name does not matter.
[[nodiscard]] quint64 customerKey(KeyKind kind, std::string_view text);

/// The digits by which two spellings of a phone number are one: without the code of the country and
/// the zero or eight before the number. +40 722 123 456, 0040722123456 and 0722-123-456 give
/// 722123456; +373 69 123 456 and 069123456 give 69123456; +7 and 8 before ten digits are the same.
/// Of other countries the last nine. Empty for less than eight digits and for one digit repeated.
[[nodiscard]] std::string phoneDigits(std::string_view text);

/// Makes patron_customer_key(kind, text) known to a connection: NULL where customerKey() is 0. For
/// the migration that gives customers their keys.
[[nodiscard]] Result<void> addCustomerKeyFunction(sqlite3 *handle);

} // namespace patron
