// SPDX-License-Identifier: GPL-3.0-or-later
// Runs what was asked on the command line, without a window. Answers go to stdout, everything said
// about them to stderr.
#pragma once

#include "app/commandline.h"

namespace patron {

class Language;

/// What the caller's shell gets to know.
enum class ExitCode : int
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

/// Everything but Command::Window. For Report and Demo a QApplication must exist (any platform),
/// for the others a QCoreApplication will do.
[[nodiscard]] ExitCode runCommand(const Invocation &invocation, Language &language);

} // namespace patron
