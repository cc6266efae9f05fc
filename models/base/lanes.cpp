// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lanes.h"

#include "models/base/lanesplain.h"

#include <vector>

namespace patron {

namespace {

constexpr Lanes portable{&matchPlain, &appendPlain<quint8>, &appendPlain<quint16>,
                         &pickPlain,  &tallyPlain,          &commonPlain};

std::vector<LaneWidth> knownWidths()
{
    std::vector<LaneWidth> widths{LaneWidth::Portable};
    if (avx2Lanes())
        widths.push_back(LaneWidth::Avx2);
    if (avx512Lanes())
        widths.push_back(LaneWidth::Avx512);
    return widths;
}

} // namespace

void ByteSet::insert(quint8 byte)
{
    std::array<quint8, 16> &rows = byte < 128 ? low : high;
    rows[byte & 15] = quint8(rows[byte & 15] | 1U << (byte >> 4 & 7));
}

bool ByteSet::contains(quint8 byte) const
{
    return ((byte < 128 ? low : high)[byte & 15] >> (byte >> 4 & 7) & 1) != 0;
}

std::span<const LaneWidth> laneWidths()
{
    static const std::vector<LaneWidth> widths = knownWidths();
    return widths;
}

const Lanes &lanesOf(LaneWidth width)
{
    switch (width) {
    case LaneWidth::Avx512:
        return *avx512Lanes();
    case LaneWidth::Avx2:
        return *avx2Lanes();
    case LaneWidth::Portable:
        return portable;
    }
    Q_UNREACHABLE();
}

const Lanes &lanes()
{
    static const Lanes &fastest = lanesOf(laneWidths().back());
    return fastest;
}

} // namespace patron
