// SPDX-License-Identifier: GPL-3.0-or-later
// Views an owner wants to come back to: a pane and a filter under a name, and how they are written
// down. Plain values, pure functions.
#pragma once

#include "models/counting/filter.h"
#include "models/session/cards.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace patron {

struct SavedView
{
    QString name;
    PaneId pane = PaneId::Overview;
    Filter filter;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// With the view added; one of the same name is replaced where it stands.
[[nodiscard]] QList<SavedView> withView(QList<SavedView> views, const SavedView &view);
[[nodiscard]] QList<SavedView> withoutView(QList<SavedView> views, const QString &name);

[[nodiscard]] QByteArray savedViewsJson(const QList<SavedView> &views);
/// What cannot be understood is passed over: a view of another version is no reason to fail.
[[nodiscard]] QList<SavedView> savedViewsFromJson(const QByteArray &json);

} // namespace patron
