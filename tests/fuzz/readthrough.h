// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes on the way through every reader and every guess: opened, profiled, proposed, rewound,
// mapped. What a fuzzer and the tests of its corpus call. Aborts where a promise is broken; that
// the bytes are refused is no such case.
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace patron::fuzz {

/// One way in: how an input becomes a file.
struct Door
{
    const char *id;                                ///< also the name of its folder in the corpus
    const char *fileName;                          ///< its ending is the second thing a reader sees
    QByteArray (*fileOf)(const QByteArray &input); ///< most often the input itself
    QByteArray (*sample)();                        ///< an input that is read to its end
};

/// A row for each format; of those that are packed, one for the archive and one for what is in it.
[[nodiscard]] std::span<const Door> doors();

/// Rows that were read; -1 = refused.
qint64 readThrough(const Door &door, const QByteArray &input);

} // namespace patron::fuzz
