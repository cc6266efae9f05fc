// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/countbench.h"

#include "models/counting/snapshotcounter.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/fullpane.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/times.h"
#include "tests/support/randomshop.h"

#include <QThread>
#include <QtConcurrent/qtconcurrentmap.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace patron {

namespace {

constexpr int clickCount = 30;
constexpr quint32 seed = 1;
constexpr double frame = 16.7; ///< milliseconds
constexpr double hundredMillions = 150;
constexpr double bytesAtMost = 32;

/// Bytes that the pane looks at when nothing is filtered.
std::vector<std::span<const quint8>> bytesOfPane(const Snapshot &snapshot)
{
    std::vector<std::span<const quint8>> bytes;
    const auto add = [&bytes](const auto &values) {
        bytes.emplace_back(reinterpret_cast<const quint8 *>(values.data()),
                           values.size() * sizeof(values[0]));
    };
    for (const Dimension dimension : filteredDimensions)
        snapshot.dimensions.at(dimension).codes.visit(add);
    snapshot.dimensions.at(Dimension::Import).codes.visit(add);
    for (const Measure measure : {Measure::Recommend, Measure::Satisfaction, Measure::Rating})
        snapshot.measures.at(measure).codes.visit(add);
    for (const auto &[question, answers] : snapshot.answers) {
        add(answers.rows);
        add(answers.codes);
    }
    return bytes;
}

/// Only reads, with all cores: what no way of counting can be faster than that looks at every byte.
double readingMs(const std::vector<std::span<const quint8>> &columns, int rounds)
{
    struct Part
    {
        std::span<const quint8> bytes;
        quint64 sum = 0;
    };
    constexpr size_t partBytes = 1 << 18;
    std::vector<Part> parts;
    for (const std::span<const quint8> column : columns) {
        for (size_t from = 0; from < column.size(); from += partBytes)
            parts.push_back({column.subspan(from, std::min(partBytes, column.size() - from)), 0});
    }
    Times times;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        QtConcurrent::blockingMap(parts, [](Part &part) {
            quint64 sum = 0;
            for (size_t i = 0; i + sizeof sum <= part.bytes.size(); i += sizeof sum) {
                quint64 eight = 0;
                std::memcpy(&eight, part.bytes.data() + i, sizeof eight);
                sum += eight;
            }
            part.sum += sum;
        });
        times.add(watch.spent().wall * 1e3);
    }
    return times.least();
}

struct PaneTimes
{
    Times all;       ///< milliseconds: every click of every round
    Times best;      ///< of each click over the rounds
    Times processor; ///< the same, of processor time, as if it were spread over all cores
};

PaneTimes timeClicks(const SnapshotCounter &counter, const std::vector<Filter> &filters, int rounds,
                     BenchReport &report)
{
    const std::vector<Breakdown> pane = fullestPane();
    PaneTimes times;
    for (const Filter &filter : filters) {
        Times own;
        Times processor;
        for (int round = 0; round <= rounds; ++round) {
            const Stopwatch watch;
            const auto counts = counter.crossCounts(filter, pane);
            const Spent spent = watch.spent();
            if (!counts || counts->size() != qsizetype(pane.size()))
                report.fault(u"a filter gave no counts"_qs);
            if (round == 0)
                continue; // only warms up
            own.add(spent.wall * 1e3);
            processor.add(spent.processor * 1e3 / QThread::idealThreadCount());
            times.all.add(spent.wall * 1e3);
        }
        times.best.add(own.least());
        times.processor.add(processor.least());
    }
    return times;
}

void benchWidths(const std::shared_ptr<const Snapshot> &snapshot, const QString &name, int rounds,
                 BenchReport &report)
{
    constexpr const char *texts[] = {"any processor's instructions", "AVX2", "AVX-512"};
    const std::vector<Filter> filters = clicks(*snapshot, clickCount);
    for (const LaneWidth width : laneWidths()) {
        const SnapshotCounter counter(snapshot, lanesOf(width));
        report.add({name + u"lanes/%1"_qs.arg(int(width)),
                    u"  processor time of a core with "_qs + QLatin1String(texts[int(width)]),
                    timeClicks(counter, filters, rounds, report).processor.median(), u"ms"_qs});
    }
}

void benchSize(qint64 size, int rounds, bool isMain, BenchReport &report)
{
    const auto snapshot = test::randomSnapshot(size_t(size), seed);
    const SnapshotCounter counter(snapshot);
    const QString name = u"count/%1/"_qs.arg(size);
    const double asked = size == 10'000'000 ? frame : size == 100'000'000 ? hundredMillions : 0;
    const PaneTimes times = timeClicks(counter, clicks(*snapshot, clickCount), rounds, report);
    report.add({name + u"median"_qs, u"%L1 responses: median of the clicks"_qs.arg(size),
                times.best.median(), u"ms"_qs, 0, asked});
    report.add(
        {name + u"slowest"_qs, u"  the slowest of them"_qs, times.best.at(1), u"ms"_qs, 0, asked});
    report.add({name + u"processor"_qs, u"  processor time of a core, median"_qs,
                times.processor.median(), u"ms"_qs});
    report.add({name + u"processor_slowest"_qs, u"  the same of the slowest"_qs,
                times.processor.at(1), u"ms"_qs});
    report.add({name + u"every_run"_qs, u"  19 of 20 runs, whatever else the machine did"_qs,
                times.all.at(0.95), u"ms"_qs});
    report.add({name + u"per_response"_qs, u"  per response in the shop"_qs,
                times.best.median() * 1e6 / double(size), u"ns"_qs});
    const PaneTimes open = timeClicks(counter, {Filter()}, rounds * 5, report);
    report.add(
        {name + u"open"_qs, u"  nothing filtered"_qs, open.best.least(), u"ms"_qs, 0, asked});

    const auto bytes = bytesOfPane(*snapshot);
    double touched = 0;
    for (const std::span<const quint8> column : bytes)
        touched += double(column.size());
    const double reading = readingMs(bytes, rounds * 5);
    report.add({name + u"reading"_qs,
                u"  the same %1 bytes per response only read, by both cores"_qs.arg(
                    touched / double(size), 0, 'f', 1),
                reading, u"ms"_qs});
    report.add({name + u"bandwidth"_qs, u"    which is"_qs, touched / reading / 1e6, u"GB/s"_qs});
    report.add({name + u"ratio"_qs, u"  counting takes so many times as long"_qs,
                open.best.least() / reading, u"x"_qs});
    report.add({name + u"bytes"_qs, u"  memory per response"_qs,
                double(snapshot->bytes()) / double(size), u"bytes"_qs, 0, bytesAtMost});
    if (isMain)
        benchWidths(snapshot, name, rounds, report);
}

} // namespace

void benchCount(qint64 responses, int rounds, BenchReport &report)
{
    report.begin(u"Eleven breakdowns of the fullest pane after a click on a filter"_qs);
    for (const qint64 factor : {1, 10, 100, 1'000}) {
        const qint64 size = responses * factor / 10;
        benchSize(size, rounds, factor == 100, report);
    }
}

} // namespace patron
