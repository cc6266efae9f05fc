// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a workbook's cells as text: numbers in their shortest form ("4.5", "9"), dates as
// "2026-03-05 14:07:09". Appends UTF-8 to text. Pure functions, any thread.
#pragma once

#include "models/files/numberformat.h"

#include <QStringView>

#include <string>
#include <string_view>

namespace patron {

/// The day a workbook counts its days from.
enum class Epoch : quint8
{
    Of1900, ///< with the 29 February 1900 that never was
    Of1904
};

void appendUtf8(QStringView part, std::string &text);

/// The shortest decimal number that is this one; without exponent where a person would write none.
void appendNumber(double number, std::string &text);
/// 0.85 -> "85%".
void appendPercent(double share, std::string &text);
/// A number that a format makes a date or a time; one that can be neither stays a number.
void appendValue(double value, NumberKind kind, Epoch epoch, std::string &text);
/// How the file has a number: "4.0712345678E10"; what is none is kept as it is.
void appendValue(std::string_view raw, NumberKind kind, Epoch epoch, std::string &text);

/// "2026-03-05T14:07:09.000Z" -> "2026-03-05 14:07:09"; midnight is no time.
void appendIsoDate(QStringView date, std::string &text);
/// "PT27H30M00S" -> "27:30:00".
void appendIsoDuration(QStringView duration, std::string &text);

/// Undoes the escapes of XLSX, "_x000D_", from the given place in text on.
void undoEscapes(std::string &text, size_t from);

} // namespace patron
