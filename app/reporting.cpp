// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting.h"

#include "models/base/safefile.h"
#include "models/session/wordstudy.h"
#include "models/storage/database.h"

#include <QFile>
#include <QFileInfo>

namespace patron {

namespace {

const QByteArray pdfMark = QByteArrayLiteral("%PDF");

}

Result<Report> makeReport(const QString &database, const std::shared_ptr<const Snapshot> &snapshot,
                          const Filter &filter, const ReportPlan &plan, const Progress &progress,
                          const CallBackRule &rule)
{
    const auto opened = Database::open(database, Access::Read);
    if (!opened)
        return failure(opened.error());
    // While the window still looks for the words of its filter, or could not find them.
    auto answering = lacksWords(*snapshot, filter)
                         ? withWords(**opened, *snapshot, filter, progress)
                         : Result<std::shared_ptr<const Snapshot>>(snapshot);
    if (!answering)
        return failure(answering.error());
    auto content = computeReport(**opened, *answering, filter, plan, QDateTime::currentDateTime(),
                                 progress, rule);
    if (!content)
        return failure(content.error());
    return Report{std::move(*content), readLogo(plan.logo).value_or(ReportLogo())};
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

Result<void> writeReportFile(const QString &path, const QString &database,
                             const std::shared_ptr<const Snapshot> &snapshot, const Filter &filter,
                             const ReportPlan &plan, const QLocale &locale,
                             const CallBackRule &rule)
{
    const auto report = makeReport(database, snapshot, filter, plan, Progress(), rule);
    if (!report)
        return failure(report.error());
    return writeWholeFile(path, paintReport(report->content, locale, report->logo));
}

} // namespace patron
