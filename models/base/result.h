// SPDX-License-Identifier: GPL-3.0-or-later
// A value or a Problem: the one way to fail. No exception of ours crosses a function boundary.
#pragma once

#include "models/base/problem.h"

#include <tl/expected.hpp>

namespace patron {

template <class T>
using Result = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> failure(Problem problem)
{
    return tl::unexpected<Problem>(std::move(problem));
}

[[nodiscard]] inline tl::unexpected<Problem> failure(ProblemCode code, QVariantList arguments = {},
                                                     Place place = {})
{
    return failure(stop(code, std::move(arguments), std::move(place)));
}

} // namespace patron
