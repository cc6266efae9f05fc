// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting.h"

#include "models/base/safefile.h"
#include "models/counting/snapshotcounter.h"

#include <QFile>
#include <QFileInfo>

namespace patron {

namespace {

const QByteArray pdfMark = QByteArrayLiteral("%PDF");

}

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

Result<void> checkReportTarget(const QString &path, const QString &database)
{
    const QFileInfo target(path);
    if (!target.isFile() || target.size() == 0)
        return {};
    const auto taken = [&path] { return failure(ProblemCode::TargetTaken, {}, {.file = path}); };
    // Never opened here: closing a second handle would drop SQLite's locks.
    if (target.canonicalFilePath() == QFileInfo(database).canonicalFilePath())
        return taken();
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && !file.read(pdfMark.size()).startsWith(pdfMark))
        return taken();
    return {};
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
