// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting.h"

#include "models/base/safefile.h"
#include "models/counting/snapshotcounter.h"

namespace patron {

Result<ReportContent> computeReport(const std::shared_ptr<const Snapshot> &snapshot,
                                    const Filter &filter, const Progress &progress)
{
    const SnapshotCounter counter(snapshot);
    auto dashboard = computeDashboard(counter, filter, allCards(), progress);
    if (!dashboard)
        return failure(dashboard.error());
    ReportContent content;
    content.dashboard = std::move(*dashboard);
    for (const ImportRecord &import : snapshot->imports)
        content.importNames[QString::number(import.id.value)] = import.file;
    for (const Question &question : snapshot->questions)
        content.questionNames[question.id] = question.header;
    content.madeAt = QDateTime::currentDateTime();
    return content;
}

Result<void> writeReportFile(const QString &path, const std::shared_ptr<const Snapshot> &snapshot,
                             const Filter &filter, const QLocale &locale)
{
    const auto content = computeReport(snapshot, filter, Progress());
    if (!content)
        return failure(content.error());
    return writeWholeFile(path, paintReport(*content, locale));
}

} // namespace patron
