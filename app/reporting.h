// SPDX-License-Identifier: GPL-3.0-or-later
// From snapshot and filter to a PDF file, for the window and the command line alike.
#pragma once

#include "models/base/result.h"
#include "models/counting/filter.h"
#include "models/counting/snapshot.h"
#include "views/report/reportwriter.h"

#include <QLocale>

#include <memory>

namespace patron {

/// The figures of every pane's cards; any thread.
[[nodiscard]] Result<ReportContent> computeReport(const std::shared_ptr<const Snapshot> &snapshot,
                                                  const Filter &filter, const Progress &progress);

/// A report may replace an older report, but no other file: not the owner's data, not a database.
/// Fails with TargetTaken.
[[nodiscard]] Result<void> checkReportTarget(const QString &path, const QString &database);

/// Computes, paints, writes: for the command line. Fails with WriteFailed, DiskFull.
[[nodiscard]] Result<void> writeReportFile(const QString &path,
                                           const std::shared_ptr<const Snapshot> &snapshot,
                                           const Filter &filter, const QLocale &locale);

} // namespace patron
