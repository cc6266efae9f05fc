// SPDX-License-Identifier: GPL-3.0-or-later
// Makes 64-bit ids without asking a database: 40 bits of milliseconds since 2024, 23 bits that
// start at random. Used by whoever writes (one object per writer, not shared between threads).
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

namespace patron {

class IdSource final
{
public:
    /// nowMs: milliseconds since 1970 UTC; seed makes the random part repeatable in tests.
    IdSource(qint64 nowMs, quint32 seed);

    /// A source for the present moment.
    [[nodiscard]] static IdSource now();

    /// When the source of an id was made: milliseconds since 1970 UTC.
    [[nodiscard]] static qint64 madeAt(qint64 id);

    /// The first of `count` consecutive ids; later calls give larger ones.
    [[nodiscard]] qint64 take(qint64 count = 1);

private:
    qint64 m_next;
};

} // namespace patron
