// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cancelbench.h"

#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "tests/bench/benchfolder.h"
#include "tests/bench/benchreport.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <functional>
#include <future>

namespace patron {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

/// A job; the code it ended with, nothing where it ended well.
using Work = std::function<std::optional<ProblemCode>(const Progress &)>;

template <class T>
std::optional<ProblemCode> outcome(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

class CancelBench final
{
public:
    CancelBench(BenchFolder &folder, BenchReport &report)
        : m_folder(folder)
        , m_report(report)
    {
    }

    void run()
    {
        const QString csv = m_folder.csv();
        const QString full = m_folder.database();
        if (csv.isEmpty() || full.isEmpty()) {
            m_report.fault(u"nothing to cancel"_qs);
            return;
        }
        const QString database = m_folder.path(u"cancel.db"_qs);
        const auto import = [&](const Progress &progress) {
            return outcome(importFile(database, csv, ImportOptions(), progress));
        };
        const auto review = [&](const Progress &progress) {
            return outcome(reviewFile(database, csv, ImportOptions(), progress));
        };
        const auto again = [&](const Progress &progress) {
            ImportOptions options;
            options.replaces = firstImport(database);
            return outcome(importFile(database, csv, options, progress));
        };
        const auto undo = [&](const Progress &progress) {
            const auto connection = Database::open(database, Access::Write);
            return connection ? outcome(undoImport(**connection, firstImport(database), progress))
                              : std::optional(connection.error().code);
        };
        measure("review", u"a review cancelled at %1 moments: the slowest answer"_qs, database, {},
                review);
        measure("import", u"an import cancelled at %1 moments: the slowest answer"_qs, database, {},
                import);
        measure("again", u"an import read again, cancelled at %1 moments"_qs, database, full,
                again);
        measure("undo", u"an undo cancelled at %1 moments"_qs, database, full, undo);
    }

private:
    static ImportId firstImport(const QString &database)
    {
        const auto connection = Database::open(database, Access::Read);
        const auto imports = connection ? listImports(**connection) : QList<ImportRecord>();
        return imports && !imports->isEmpty() ? imports->last().id : ImportId();
    }

    void reset(const QString &database, const QString &from)
    {
        BenchFolder::removeDatabase(database);
        if (!from.isEmpty())
            QFile::copy(from, database);
        if (!prepareDatabase(database))
            m_report.fault(u"no database to cancel in"_qs);
    }

    void measure(const char *name, const QString &text, const QString &database,
                 const QString &from, const Work &work)
    {
        constexpr int moments = 12;
        reset(database, from);
        const Clock::time_point begin = Clock::now();
        if (work(Progress()))
            m_report.fault(u"a job failed that nobody cancelled"_qs);
        const Seconds whole = Clock::now() - begin;
        double slowest = 0;
        double slowestEnd = 0; // of those that came when it was being made durable: too late
        int heard = 0;
        for (int i = 0; i < moments; ++i) {
            reset(database, from);
            const Progress progress;
            auto job = std::async(std::launch::async, work, progress);
            QThread::usleep(quint64(1e6 * whole.count() * i / moments));
            const Clock::time_point cancelled = Clock::now();
            progress.cancel();
            const bool isHeard = job.get() == ProblemCode::Cancelled;
            heard += isHeard;
            double &longest = isHeard ? slowest : slowestEnd;
            longest = std::max(longest, Seconds(Clock::now() - cancelled).count());
        }
        m_report.add({u"cancel/"_qs + QLatin1String(name), text.arg(moments), slowest * 1000,
                      u"ms"_qs, 0, 100});
        m_report.add({u"cancel/"_qs + QLatin1String(name) + u"_heard"_qs,
                      u"  of these ended as cancelled"_qs, double(heard), u"jobs"_qs});
        m_report.add({u"cancel/"_qs + QLatin1String(name) + u"_late"_qs,
                      u"  asked too late, while it was made durable: the slowest end"_qs,
                      slowestEnd * 1000, u"ms"_qs});
    }

    BenchFolder &m_folder;
    BenchReport &m_report;
};

} // namespace

void benchCancel(BenchFolder &folder, BenchReport &report)
{
    report.begin(u"Cancel, %L1 rows"_qs.arg(folder.rows()));
    CancelBench(folder, report).run();
}

} // namespace patron
