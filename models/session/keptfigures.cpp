// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/keptfigures.h"

#include "models/base/safefile.h"
#include "models/counting/snapshotcounter.h"
#include "models/storage/contentmark.h"
#include "models/storage/database.h"
#include "models/storage/valuenames.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

#include <algorithm>

namespace patron {

namespace {

/// Another one for every change of what is written behind it.
constexpr char formatMark[] = "Patron figures 2";
/// Nothing of ours is as large; what is, is damaged.
constexpr qint64 mostBytes = 16 << 20;
constexpr qint64 mostItems = 1 << 20;

/// Of a dimension whose words are in the database; those of the others are ids already.
bool hasStoredWords(const Breakdown &breakdown)
{
    return breakdown.by == GroupBy::Value && breakdown.dimension != Dimension::ScoreClass &&
           breakdown.dimension != Dimension::Import;
}

/// Neither words of a split nor answers to a question can be told by a number alone.
bool canBeKept(const Breakdown &breakdown)
{
    return !breakdown.split && breakdown.by != GroupBy::Answer;
}

/// A file that a full disk or a bad one has damaged is as good as none.
QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class Writer final
{
public:
    explicit Writer(const ValueNames &names)
        : m_names(names)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    /// Nothing: there is something that cannot be kept.
    std::optional<QByteArray> write(const CountRecord &record)
    {
        m_stream << record.days.from << record.days.to << qint32(record.counts.size());
        for (qsizetype i = 0; i < record.counts.size(); ++i) {
            const CountQuestion &question = record.questions[size_t(i)];
            if (!canBeKept(question.breakdown))
                return std::nullopt;
            writeQuestion(question);
            if (!writeCounts(record.counts[i]))
                return std::nullopt;
        }
        return m_bytes;
    }

private:
    void writeQuestion(const CountQuestion &question)
    {
        const Breakdown &by = question.breakdown;
        m_stream << quint8(by.by) << quint8(by.dimension) << quint8(by.bucket) << quint8(by.measure)
                 << question.period.from << question.period.to << quint8(question.own);
    }

    bool writeCounts(const Counts &counts)
    {
        m_stream << counts.scoreValues << qint32(counts.groups.size());
        for (const GroupCounts &group : counts.groups) {
            if (!writeValue(counts.breakdown, group.key.value))
                return false;
            m_stream << group.key.start << group.responses << group.scores;
        }
        return true;
    }

    bool writeValue(const Breakdown &breakdown, const QString &value)
    {
        if (!hasStoredWords(breakdown)) {
            m_stream << value;
            return true;
        }
        const qint64 id = value.isEmpty() ? 0 : m_names.id(breakdown.dimension, value);
        m_stream << id;
        return value.isEmpty() || id != 0;
    }

    const ValueNames &m_names;
    QByteArray m_bytes;
    QDataStream m_stream{&m_bytes, QIODevice::WriteOnly};
};

class KeptReader final
{
public:
    KeptReader(const QByteArray &bytes, const ValueNames &names)
        : m_names(names)
        , m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    std::optional<CountRecord> read()
    {
        CountRecord record;
        m_stream >> record.days.from >> record.days.to;
        const qint32 size = readSize();
        for (qint32 i = 0; i < size && m_isGood; ++i) {
            record.questions.push_back(readQuestion());
            record.counts << readCounts(record.questions.back().breakdown);
        }
        m_isGood = m_isGood && m_stream.status() == QDataStream::Ok && m_stream.atEnd();
        return m_isGood ? std::optional(std::move(record)) : std::nullopt;
    }

private:
    qint32 readSize()
    {
        qint32 size = 0;
        m_stream >> size;
        m_isGood =
            m_isGood && m_stream.status() == QDataStream::Ok && size >= 0 && size <= mostItems;
        return m_isGood ? size : 0;
    }

    template <class Enum>
    Enum readEnum()
    {
        quint8 value = 0;
        m_stream >> value;
        return Enum(value);
    }

    CountQuestion readQuestion()
    {
        CountQuestion question;
        Breakdown &by = question.breakdown;
        by.by = readEnum<GroupBy>();
        by.dimension = readEnum<Dimension>();
        by.bucket = readEnum<TimeBucket>();
        by.measure = readEnum<Measure>();
        m_stream >> question.period.from >> question.period.to;
        question.own = readEnum<OwnChoice>();
        return question;
    }

    Counts readCounts(const Breakdown &breakdown)
    {
        Counts counts;
        counts.breakdown = breakdown;
        m_stream >> counts.scoreValues;
        const qint32 size = readSize();
        for (qint32 i = 0; i < size && m_isGood; ++i) {
            GroupCounts group;
            group.key.value = readValue(breakdown);
            m_stream >> group.key.start >> group.responses >> group.scores;
            m_isGood = m_isGood && m_stream.status() == QDataStream::Ok &&
                       group.scores.size() == counts.scoreValues.size();
            counts.groups << group;
        }
        return counts;
    }

    QString readValue(const Breakdown &breakdown)
    {
        QString value;
        if (!hasStoredWords(breakdown)) {
            m_stream >> value;
            return value;
        }
        qint64 id = 0;
        m_stream >> id;
        value = m_names.name(id);
        m_isGood = m_isGood && (id == 0 || !value.isEmpty());
        return value;
    }

    const ValueNames &m_names;
    QDataStream m_stream;
    bool m_isGood = true;
};

} // namespace

QString keptFiguresPath(const QString &database)
{
    return database + QStringLiteral("-figures");
}

std::optional<KeptFigures> keptFigures(Database &database, const QString &path)
{
    QFile file(path);
    if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_0);
    QByteArray format;
    QByteArray hash;
    QByteArray bytes;
    KeptFigures kept;
    stream >> format >> kept.mark >> hash >> bytes;
    const auto now = answersMark(database);
    if (format != formatMark || hash != hashOf(bytes) || !now || *now != kept.mark)
        return std::nullopt;
    const auto names = ValueNames::load(database);
    auto record = names ? KeptReader(bytes, *names).read() : std::nullopt;
    if (!record)
        return std::nullopt;
    auto dashboard = computeDashboard(RecordedCounter(std::move(*record)), {},
                                      cardsOf(PaneId::Overview), Progress());
    if (!dashboard)
        return std::nullopt;
    kept.dashboard = std::move(*dashboard);
    return kept;
}

Result<void> keepFigures(Database &database, const QString &path, const QByteArray &mark,
                         const std::shared_ptr<const Snapshot> &snapshot, const Progress &progress)
{
    const SnapshotCounter counter(snapshot);
    const RecordingCounter recording(counter);
    if (auto counted = computeDashboard(recording, {}, cardsOf(PaneId::Overview), progress);
        !counted)
        return failure(counted.error());
    const auto names = ValueNames::load(database);
    if (!names)
        return failure(names.error());
    const auto bytes = Writer(*names).write(recording.record());
    if (!bytes)
        return failure(ProblemCode::Internal);
    QByteArray file;
    QDataStream stream(&file, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << QByteArray(formatMark) << mark << hashOf(*bytes) << *bytes;
    return writeWholeFile(path, file);
}

Result<QList<Counts>> RecordingCounter::counts(const Filter &filter,
                                               std::span<const Breakdown> breakdowns) const
{
    return m_counter.counts(filter, breakdowns);
}

Result<QList<Counts>> RecordingCounter::answers(const Filter &filter,
                                                std::span<const CountQuestion> questions) const
{
    auto counts = m_counter.answers(filter, questions);
    if (counts) {
        m_record.questions.insert(m_record.questions.end(), questions.begin(), questions.end());
        m_record.counts << *counts;
    }
    return counts;
}

Result<Period> RecordingCounter::days(const Filter &filter) const
{
    auto days = m_counter.days(filter);
    if (days)
        m_record.days = *days;
    return days;
}

Result<QList<Counts>> RecordedCounter::counts(const Filter & /*filter*/,
                                              std::span<const Breakdown> /*breakdowns*/) const
{
    return failure(ProblemCode::Internal);
}

Result<QList<Counts>> RecordedCounter::answers(const Filter &filter,
                                               std::span<const CountQuestion> questions) const
{
    QList<Counts> counts;
    for (const CountQuestion &question : questions) {
        const auto asked = std::ranges::find(m_record.questions, question);
        if (!filter.isEmpty() || asked == m_record.questions.end())
            return failure(ProblemCode::Internal);
        counts << m_record.counts[asked - m_record.questions.begin()];
    }
    return counts;
}

Result<Period> RecordedCounter::days(const Filter &filter) const
{
    return filter.isEmpty() ? Result<Period>(m_record.days) : failure(ProblemCode::Internal);
}

} // namespace patron
