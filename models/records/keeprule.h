// SPDX-License-Identifier: GPL-3.0-or-later
// How long records are kept and what becomes of older ones, as the owner says it for a source, for
// a kind of records or for everything; and what is due or went by that. Plain values.
#pragma once

#include "models/records/recordkind.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace patron {

enum class KeepAction : quint8
{
    Forget, ///< who said it and the words go; the score stays, of nobody
    Delete  ///< all of it goes
};

/// What a rule is for: a source (survey.name) of a kind, all of a kind, everything.
struct KeepScope
{
    std::optional<RecordKind> kind = {};
    QString source = {}; ///< only with a kind; "" = every source of it

    friend bool operator==(const KeepScope &, const KeepScope &) = default;
};

struct KeepRule
{
    static constexpr int asAbove = -1; ///< the rule for the kind, or for everything, holds
    static constexpr int withoutEnd = 0;
    static constexpr int mostMonths = 1200;

    KeepScope scope;
    int months = asAbove;
    KeepAction action = KeepAction::Forget;
    QDate goneBefore; ///< what is older went, and imports leave it out; invalid = nothing yet

    friend bool operator==(const KeepRule &, const KeepRule &) = default;
};

/// Of one source: how many records are older than its rule says.
struct KeepDue
{
    RecordKind kind = RecordKind::Responses;
    QString source;
    KeepAction action = KeepAction::Forget;
    QDate before;        ///< records from before that day are due
    QDate oldest;        ///< of them
    qint64 removed = 0;  ///< would go
    qint64 nameless = 0; ///< would stay without the person

    friend bool operator==(const KeepDue &, const KeepDue &) = default;
};

/// The same once it is done.
struct KeepEntry
{
    QDateTime at; ///< UTC
    KeepDue what; ///< its oldest is not known any more

    friend bool operator==(const KeepEntry &, const KeepEntry &) = default;
};

/// A source and how much of it there is.
struct KeepSource
{
    RecordKind kind = RecordKind::Responses;
    QString name;
    qint64 records = 0;
    QDate oldest; ///< invalid = none of them tells its day

    friend bool operator==(const KeepSource &, const KeepSource &) = default;
};

/// "forget", "delete": database, command line, JSON.
[[nodiscard]] QString keepActionId(KeepAction action);
[[nodiscard]] std::optional<KeepAction> keepActionFromId(QStringView id);

/// The rule that holds for a source; without one it is kept without end. Its goneBefore is what is
/// left out of imports of the source.
[[nodiscard]] KeepRule ruleFor(const QList<KeepRule> &rules, RecordKind kind,
                               const QString &source);
/// Of all sources together.
[[nodiscard]] qint64 countRemoved(const QList<KeepDue> &due);
[[nodiscard]] qint64 countNameless(const QList<KeepDue> &due);

} // namespace patron
