// SPDX-License-Identifier: GPL-3.0-or-later
// Where the owner stopped, so that the next start begins there: pane, filter, chosen question, how
// wide the parts of a pane are. Plain value, pure functions.
#pragma once

#include "models/session/savedviews.h"

namespace patron {

struct WindowState
{
    SavedView view;                  ///< without a name
    QList<QuestionId> questions;     ///< chosen; empty = none yet
    QMap<QString, QByteArray> parts; ///< by the name of a splitter, as it keeps itself

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

[[nodiscard]] QByteArray windowStateJson(const WindowState &state);
/// What cannot be understood is as at the first start.
[[nodiscard]] WindowState windowStateFromJson(const QByteArray &json);

} // namespace patron
