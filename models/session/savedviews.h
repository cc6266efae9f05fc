// SPDX-License-Identifier: GPL-3.0-or-later
// Views an owner wants to come back to: a pane and a filter under a name, and how they are written
// down. A period that has a name ("last 30 days") means the days of whenever the view is opened;
// questions and imports are kept with their names, because their numbers are given anew after an
// undo. Plain values, pure functions.
#pragma once

#include "models/base/periodpreset.h"
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
    std::optional<PeriodPreset> preset = {}; ///< in place of the filter's period
    QMap<QuestionId, QString> headers = {};  ///< of the questions in the filter, and of those asked
    QMap<QString, QString> files = {};       ///< of the imports in the filter
    QList<QuestionId> asked = {}; ///< of PaneId::Questions: which is chosen; several = a matrix

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// What ids mean in the database that is open.
struct NamesOfIds
{
    QMap<QuestionId, QString> questions; ///< headers
    QMap<QString, QString> imports;      ///< file names by id
};

[[nodiscard]] SavedView viewOf(const QString &name, PaneId pane, const Filter &filter,
                               const NamesOfIds &names, QDate today,
                               const QList<QuestionId> &asked = {});
/// What the view shows now. A question or import is found by its name where its number means
/// another by now; one that is gone, or of whose name there are two, matches nothing.
[[nodiscard]] Filter filterOf(const SavedView &view, const NamesOfIds &names, QDate today);

/// The question that is chosen in it, found again in the same way; empty: none is, or it is gone.
[[nodiscard]] QList<QuestionId> askedIn(const SavedView &view, const NamesOfIds &names);

/// With the view added; one of the same name is replaced where it stands.
[[nodiscard]] QList<SavedView> withView(QList<SavedView> views, const SavedView &view);
[[nodiscard]] QList<SavedView> withoutView(QList<SavedView> views, const QString &name);

[[nodiscard]] QByteArray savedViewsJson(const QList<SavedView> &views);
/// What cannot be understood is passed over: a view of another version is no reason to fail.
[[nodiscard]] QList<SavedView> savedViewsFromJson(const QByteArray &json);

} // namespace patron
