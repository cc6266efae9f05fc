// SPDX-License-Identifier: GPL-3.0-or-later
// What the Overview showed the last time, kept beside the database, so that it is there before a
// large shop is read: counts only, from which the figures are made anew by the same functions, and
// ids in place of words. Shown only while the database says of itself what it said then. Any
// thread.
#pragma once

#include "models/base/progress.h"
#include "models/counting/counter.h"
#include "models/session/dashboard.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace patron {

class Database;
class Snapshot;

/// Figures, and the state of the database (answersMark) that they belong to.
struct KeptFigures
{
    QByteArray mark;
    Dashboard dashboard;
};

/// Where they are: beside the database.
[[nodiscard]] QString keptFiguresPath(const QString &database);

/// The Overview without a filter, where the database is as it was then. path: keptFiguresPath().
[[nodiscard]] std::optional<KeptFigures> keptFigures(Database &database, const QString &path);

/// Counts the Overview of the whole snapshot, read while the database said mark, and keeps it.
[[nodiscard]] Result<void> keepFigures(Database &database, const QString &path,
                                       const QByteArray &mark,
                                       const std::shared_ptr<const Snapshot> &snapshot,
                                       const Progress &progress);

/// What a counter was asked and has answered.
struct CountRecord
{
    Period days;
    std::vector<CountQuestion> questions;
    QList<Counts> counts;
};

/// Asks another counter, and remembers.
class RecordingCounter final : public Counter
{
public:
    explicit RecordingCounter(const Counter &counter)
        : m_counter(counter)
    {
    }
    [[nodiscard]] const CountRecord &record() const { return m_record; }

    [[nodiscard]] Result<QList<Counts>>
    counts(const Filter &filter, std::span<const Breakdown> breakdowns) const override;
    [[nodiscard]] Result<QList<Counts>>
    answers(const Filter &filter, std::span<const CountQuestion> questions) const override;
    [[nodiscard]] Result<Period> days(const Filter &filter) const override;

private:
    const Counter &m_counter;
    mutable CountRecord m_record;
};

/// Answers what another counter was asked. Fails on anything else.
class RecordedCounter final : public Counter
{
public:
    explicit RecordedCounter(CountRecord record)
        : m_record(std::move(record))
    {
    }

    [[nodiscard]] Result<QList<Counts>>
    counts(const Filter &filter, std::span<const Breakdown> breakdowns) const override;
    [[nodiscard]] Result<QList<Counts>>
    answers(const Filter &filter, std::span<const CountQuestion> questions) const override;
    [[nodiscard]] Result<Period> days(const Filter &filter) const override;

private:
    const CountRecord m_record;
};

} // namespace patron
