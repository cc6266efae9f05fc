// SPDX-License-Identifier: GPL-3.0-or-later
// From snapshot, filter and plan to a PDF file, for the window and the command line alike.
#pragma once

#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"
#include "views/report/reportwriter.h"

#include <QLocale>

#include <memory>

namespace patron {

/// What is to be painted.
struct Report
{
    ReportContent content;
    ReportLogo logo;
};

/// The figures and the picture; any thread. A picture that cannot be read is left out.
[[nodiscard]] Result<Report> makeReport(const QString &database,
                                        const std::shared_ptr<const Snapshot> &snapshot,
                                        const Filter &filter, const ReportPlan &plan,
                                        const Progress &progress, const CallBackRule &rule = {});

/// A report may replace an older report, but no other file: not the owner's data, not a database.
/// Fails with TargetTaken.
[[nodiscard]] Result<void> checkReportTarget(const QString &path, const QString &database);

/// Computes, paints, writes: for the command line. Fails with WriteFailed, DiskFull.
[[nodiscard]] Result<void> writeReportFile(const QString &path, const QString &database,
                                           const std::shared_ptr<const Snapshot> &snapshot,
                                           const Filter &filter, const ReportPlan &plan,
                                           const QLocale &locale, const CallBackRule &rule = {});

} // namespace patron
