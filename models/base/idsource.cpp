// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/idsource.h"

#include <QDateTime>

namespace patron {

namespace {
constexpr qint64 epoch2024Ms = 1'704'067'200'000;
constexpr int randomBits = 23;
} // namespace

IdSource::IdSource(qint64 nowMs, quint32 seed)
    : m_next((qMax<qint64>(nowMs - epoch2024Ms, 1) << randomBits) |
             (seed & ((1U << randomBits) - 1)))
{
}

IdSource IdSource::now()
{
    return {QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::global()->generate()};
}

qint64 IdSource::madeAt(qint64 id)
{
    return (id >> randomBits) + epoch2024Ms;
}

qint64 IdSource::take(qint64 count)
{
    const qint64 first = m_next;
    m_next += count;
    return first;
}

} // namespace patron
