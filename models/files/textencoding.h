// SPDX-License-Identifier: GPL-3.0-or-later
// Decides how the bytes of a file become text: what was asked for, or its mark, its zeros, its
// UTF-8, or a guess. Made by openTable; any thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QString>

class QIODevice;

namespace patron {

struct TextEncoding
{
    QString name;         ///< "UTF-8", "UTF-16LE", "UTF-16BE", the name of a code page, or one
                          ///< QStringDecoder knows
    qint64 markBytes = 0; ///< length of the byte order mark to skip
    bool guessed = false; ///< only likely: the file does not prove it

    friend bool operator==(const TextEncoding &, const TextEncoding &) = default;
};

/// Reads the file from its beginning until it has decided: to its end where it must, at the speed
/// of the disk. Fails with EncodingUnknown, FileBinary, FileUnreadable, Cancelled.
[[nodiscard]] Result<TextEncoding> decideEncoding(QIODevice &file, const QString &asked,
                                                  const Progress &progress = {});

} // namespace patron
