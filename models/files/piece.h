// SPDX-License-Identifier: GPL-3.0-or-later
// Whether more of a stream follows the piece at hand.
#pragma once

namespace patron {

enum class Piece
{
    More,
    Last
};

} // namespace patron
