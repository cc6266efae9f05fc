// SPDX-License-Identifier: GPL-3.0-or-later
// Files of which only the first rows are wanted: how much of them is read, and how a text is cut so
// that what is left of it is whole. Pure functions of bytes, any thread.
#pragma once

#include <QByteArray>
#include <QLatin1String>

namespace patron {

enum class Extent : quint8
{
    Whole,
    Beginning ///< as many rows as are quickly had: a file of any size opens in a moment
};

/// A text that is longer is cut.
inline constexpr qint64 beginningBytes = 1 << 20;
/// What has to be unpacked or read as a whole is left alone if it is longer than this.
inline constexpr qint64 quickBytes = 4 << 20;

/// The first bytes of a longer text, cut behind its last whole line.
[[nodiscard]] QByteArray cutText(const QByteArray &bytes);

/// The first bytes of a longer JSON file, cut behind the last whole record and closed there: the
/// lists that stand open end with it. Empty: there is no whole record.
[[nodiscard]] QByteArray cutJson(const QByteArray &bytes);

/// Whether formatOf() says text or JSON.
[[nodiscard]] bool isCuttable(QLatin1String format);

/// One of the two, by what the bytes are. Empty: neither text nor JSON, or no whole record.
[[nodiscard]] QByteArray cutBeginning(const QByteArray &bytes);

} // namespace patron
