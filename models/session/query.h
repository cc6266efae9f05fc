// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the figures in words of the command line ("branch", a question's header) and its
// answer as values. Pure functions of a Snapshot, any thread.
#pragma once

#include "models/base/result.h"
#include "models/counting/questioncounts.h"
#include "models/metrics/figure.h"
#include "models/metrics/openinghours.h"
#include "models/metrics/rankedanswers.h"
#include "models/records/dimension.h"

#include <QHash>
#include <QList>
#include <QPair>

#include <memory>
#include <variant>

namespace patron {

/// What dimensions are called beside their ids, by folded() name: in every language of the window.
using DimensionNames = QHash<QString, Dimension>;

struct FigureQuery
{
    QString by; ///< "" = no groups; else a dimension, "day" to "year", or a question's header
    QList<QPair<QString, QString>> conditions; ///< NAME, VALUE; the same name twice = either value
    Period period;
    RecordKind kind = RecordKind::Responses; ///< what is counted
    QStringList metrics;     ///< ids, of figures and of studies; empty = the usual figures
    bool isCompared = false; ///< with the period before
    qint64 customers = 0;    ///< how many customers there are; 0 = not known (metrics M6)
    qint64 invited = 0;      ///< how many were asked; 0 = not known (metrics M13)
    qint64 bounced = 0;      ///< invitations that came back
    OpeningHours hours = OpeningHours::usual();
    DimensionNames names; ///< by which dimensions may be asked for, too

    friend bool operator==(const FigureQuery &, const FigureQuery &) = default;
};

struct FigureGroup
{
    GroupKey key;
    qint64 responses = 0;
    QList<Figure> figures; ///< one per metric, in the order of toldMetrics()

    friend bool operator==(const FigureGroup &, const FigureGroup &) = default;
};

struct FigureAnswer
{
    Filter filter;
    qint64 responses = 0;
    QList<Figure> figures;
    QList<QuestionCounts> questions;
    QList<RankedAnswers> rankings; ///< of those of the questions that are columns of one ranking
    Breakdown breakdown;           ///< what `groups` are cut by
    QList<FigureGroup> groups;
};

/// The figures a query tells: those it names, in the order of allMetrics(); else the usual ones,
/// of customers also who stayed.
[[nodiscard]] QList<Metric> toldMetrics(const FigureQuery &query);

/// The ids of time buckets: "day" to "year".
[[nodiscard]] QStringList bucketIds();

/// What a name means: a dimension by its id, a time bucket, or a question by its header (exactly;
/// else the only one that is equal but for case and accents; else, where no dimension is called so,
/// the only one that contains it; else the only dimension that is called something with it).
/// A header mapped to a dimension is that dimension. Fails with NameUnknown, also for what has no
/// answers to count: free text, dates, persons.
using NameTarget = std::variant<Dimension, TimeBucket, QuestionId>;
[[nodiscard]] Result<NameTarget> resolveName(const Snapshot &snapshot, const QString &name,
                                             const DimensionNames &names);

/// The snapshot in which every question the query names has answers, also those whose column became
/// a score. answerQuery does this itself; a filter made by resolveFilter is to be resolved and
/// counted with it.
[[nodiscard]] std::shared_ptr<const Snapshot> answering(std::shared_ptr<const Snapshot> snapshot,
                                                        const FigureQuery &query);

/// An import by its number, its file, or what the window calls it. Fails with NameUnknown,
/// ValueUnknown, ImportUnclear.
[[nodiscard]] Result<Filter> resolveFilter(const Snapshot &snapshot, const FigureQuery &query);
[[nodiscard]] Result<FigureAnswer> answerQuery(const std::shared_ptr<const Snapshot> &snapshot,
                                               const FigureQuery &query);

} // namespace patron
