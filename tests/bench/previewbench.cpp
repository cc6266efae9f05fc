// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/previewbench.h"

#include "models/session/filepeek.h"
#include "models/session/shownrows.h"
#include "models/storage/database.h"
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/stopwatch.h"

#include <QFileInfo>

#include <algorithm>

namespace patron {

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double atMostMilliseconds = 200;

/// The slowest look, and its processor time.
Spent slowest(const QString &database, const QString &file, int rounds, BenchReport &report)
{
    Spent worst;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        const auto peek = peekFile(database, file, ImportOptions(), Memory::Use, Progress());
        const Spent spent = watch.spent();
        worst = {std::max(worst.wall, spent.wall), std::max(worst.processor, spent.processor)};
        const bool isRight = peek && peek->sample && peek->sample->shown.size() == previewRows &&
                             peek->sample->shape.headers.size() == qsizetype(BenchRows::width);
        if (!isRight)
            report.fault(u"no first rows of "_qs + QFileInfo(file).fileName());
    }
    return worst;
}

} // namespace

void benchPreview(BenchFolder &folder, int rounds, BenchReport &report)
{
    report.begin(u"First rows of files of %L1 rows"_qs.arg(folder.rows()));
    const QString database = folder.path(u"preview.db"_qs);
    if (!prepareDatabase(database)) {
        report.fault(u"no database for the previews"_qs);
        return;
    }
    for (const BenchFormat format : allBenchFormats) {
        const QString file = folder.file(format);
        if (file.isEmpty()) {
            report.fault(u"no file to preview: "_qs + benchEnding(format));
            continue;
        }
        const Spent spent = slowest(database, file, rounds, report);
        const QString ending = benchEnding(format);
        const double size = double(QFileInfo(file).size()) / mebibyte;
        report.add({u"preview/"_qs + ending,
                    u"%1, %2 MiB: its first rows"_qs.arg(ending).arg(size, 0, 'f', 0),
                    spent.wall * 1000, u"ms"_qs, 0, atMostMilliseconds});
        report.add({u"preview/"_qs + ending + u"_processor"_qs, u"  processor time"_qs,
                    spent.processor * 1000, u"ms"_qs});
    }
}

} // namespace patron
