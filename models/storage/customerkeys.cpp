// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customerkeys.h"

#include "models/base/fingerprint.h"
#include "models/base/textfold.h"
#include "models/storage/sqliteerror.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>

namespace patron {

namespace {

// What a key was made of is part of it: number 17 and a person named "17" are not one customer.
// Keys are stored: the seeds stay as they are.
constexpr quint64 seedOf(KeyKind kind)
{
    return static_cast<quint64>(kind) + 1;
}

constexpr size_t fewestDigits = 8;

QString fold(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).trimmed();
}

/// Plain letters, the usual case, need no detour.
std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return fold(text).toStdString();
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

/// No address, or one that many customers get in the place of their own.
bool isNobodys(std::string_view email)
{
    const size_t at = email.find('@');
    if (at == std::string_view::npos || at == 0)
        return true;
    std::string letters;
    for (const char c : email.substr(0, at)) {
        if (c >= 'a' && c <= 'z')
            letters += c;
    }
    constexpr std::array<std::string_view, 8> nobody{
        "noreply", "donotreply", "dontreply", "anonymous", "anonim", "noemail", "nomail", "nobody"};
    return std::ranges::find(nobody, letters) != nobody.end();
}

std::string sortedWords(std::string_view name)
{
    QString plain = fold(name);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    std::ranges::sort(words);
    return words.join(u' ').toStdString();
}

std::string comparable(KeyKind kind, std::string_view text)
{
    switch (kind) {
    case KeyKind::Number:
        return std::string(text);
    case KeyKind::Email: {
        std::string email = lower(text);
        return isNobodys(email) ? std::string() : email;
    }
    case KeyKind::Phone:
        return phoneDigits(text);
    case KeyKind::Name:
        return sortedWords(text);
    }
    Q_UNREACHABLE();
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return data ? std::string_view(data, static_cast<size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

void keyFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view name = textOf(values[0]);
    const auto kind =
        keyKindFromId(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    const quint64 key = kind ? customerKey(*kind, textOf(values[1])) : 0;
    if (key == 0)
        sqlite3_result_null(context);
    else
        sqlite3_result_int64(context, static_cast<sqlite3_int64>(key));
}

} // namespace

const char *keyKindId(KeyKind kind)
{
    constexpr std::array ids{"id", "email", "phone", "name"};
    return ids[static_cast<size_t>(kind)];
}

std::optional<KeyKind> keyKindFromId(QStringView id)
{
    for (const KeyKind kind : allKeyKinds) {
        if (id == QLatin1String(keyKindId(kind)))
            return kind;
    }
    return std::nullopt;
}

std::string phoneDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == 'x' || c == 'X') // an extension
            break;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() < fewestDigits)
        return {};
    const auto begins = [&digits](std::string_view code, size_t whole) {
        return digits.size() == whole && digits.starts_with(code);
    };
    size_t kept = 9;
    if (begins("373", 11)) // Moldova
        kept = 8;
    else if (begins("7", 11) || begins("8", 11) || begins("1", 11) || begins("44", 12) ||
             digits.size() == 10)
        kept = 10;
    if (digits.size() > kept)
        digits.erase(0, digits.size() - kept);
    const bool isRepeated = digits.find_first_not_of(digits[0]) == std::string::npos;
    return isRepeated ? std::string() : digits;
}

quint64 customerKey(KeyKind kind, std::string_view text)
{
    if (text.empty())
        return 0;
    const std::string key = comparable(kind, text);
    return key.empty() ? 0 : fingerprint(key, seedOf(kind));
}

Result<void> addCustomerKeyFunction(sqlite3 *handle)
{
    const int done = sqlite3_create_function_v2(
        handle, "patron_customer_key", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
        nullptr, keyFunction, nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        return failure(problemOf(handle));
    return {};
}

} // namespace patron
