// SPDX-License-Identifier: GPL-3.0-or-later
// The words after `patron` as a value. Documented in docs/command-line.md.
#pragma once

#include "app/calllist.h"
#include "models/records/keeprule.h"
#include "models/session/importrun.h"
#include "models/session/preferences.h"
#include "models/session/query.h"
#include "models/session/reportplan.h"
#include "models/storage/customermerges.h"
#include "models/storage/erasure.h"
#include "models/storage/filebackup.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace patron {

enum class Command : quint8
{
    Window,
    Import,
    Figures,
    Report,
    Imports,
    Undo,
    Customers,
    Calls,
    Backup,
    Restore,
    Forget,
    Keep,
    Export,
    Demo,
    Help,
    Version
};

/// What is said of two customers, by their ids.
struct MergeWish
{
    CustomerId first, second;
    MergeState state = MergeState::Open;
};

/// What is said of how long records are kept; nothing = it is only shown.
struct KeepWish
{
    std::optional<RecordKind> kind; ///< nothing = everything
    QString source;                 ///< of that kind; "" = all
    std::optional<int> months;
    std::optional<KeepAction> action;
    bool isApplied = false; ///< what is due goes
};

struct Invocation
{
    Command command = Command::Window;
    /// Window, Import: what to read; Report, Backup, Export: the file to write; Restore: the
    /// backup; Undo: the import's id; Forget: what the customer is known by
    QStringList files;
    QString database; ///< empty = the user's own
    QString language; ///< empty = as set in the window, else the system's
    ImportOptions import;
    QString rejected; ///< Import: where the rows go that are left out; empty = nowhere
    FigureQuery query;
    ReportPlan plan;         ///< Report; its language is `language`
    QList<MergeWish> merges; ///< Customers
    Preferences preferences; ///< not said in words: as set in the window
    QDate today;             ///< Calls; invalid = the day it is
    CallScope calls = CallScope::Today;
    QString person; ///< Export: what the customer is known by whose data is asked for
    ExistingFile existing = ExistingFile::Kept;  ///< Backup
    ErasedScores scores = ErasedScores::Removed; ///< Forget
    bool isAllowedAgain = false;                 ///< Forget, Keep: takes it back for later imports
    KeepWish keep;                               ///< Keep
    bool isJson = false;
    bool isDryRun = false;
    bool isAsNew = false; ///< no reading that is remembered for files like it is taken
    Command helpFor = Command::Window;
};

/// What is wrong with the words, ready for stderr.
struct UsageError
{
    QString text;
};

/// The language asked for, even where the rest of the words is wrong; "" = none.
[[nodiscard]] QString languageAsked(const QStringList &arguments);
/// arguments without the program's name.
[[nodiscard]] std::variant<Invocation, UsageError> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString helpText(Command command);

} // namespace patron
