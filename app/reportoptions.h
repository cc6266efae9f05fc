// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `patron report` as a plan. Documented in docs/command-line.md.
#pragma once

#include "models/session/reportplan.h"

namespace patron {

[[nodiscard]] bool isReportOption(const QString &option);
/// error: what is wrong with the value, in the language of the moment; left alone where it is not
/// empty.
void readReportOption(const QString &option, const QString &value, ReportPlan &into,
                      QString &error);

} // namespace patron
