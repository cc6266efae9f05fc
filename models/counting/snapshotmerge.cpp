// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/snapshotmerge.h"

#include "models/counting/wordorder.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <tuple>

namespace patron {

namespace {

constexpr quint32 nowhere = std::numeric_limits<quint32>::max();

/// Responses [begin, end) of the one or the other snapshot, one after the other in the result.
struct Stretch
{
    bool isFresh;
    size_t begin;
    size_t end;
};

/// Walks along the responses of a snapshot with what they are in order of.
class Walk final
{
public:
    explicit Walk(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        step(0);
    }

    [[nodiscard]] bool isAtEnd() const { return m_position == m_snapshot.size(); }
    [[nodiscard]] size_t position() const { return m_position; }
    [[nodiscard]] qint64 id() const { return m_snapshot.responses[m_position].value; }
    /// Invalid = undated.
    [[nodiscard]] QDate day() const
    {
        return m_day < m_snapshot.days.size() ? m_snapshot.days[m_day] : QDate();
    }
    /// Undated last; of one time by id.
    [[nodiscard]] auto place() const
    {
        const bool isDated = m_day < m_snapshot.days.size();
        return std::tuple(!isDated, isDated ? day().toJulianDay() : 0,
                          m_snapshot.seconds[m_position], id());
    }
    void next() { step(m_position + 1); }

private:
    void step(size_t position)
    {
        m_position = position;
        while (m_day < m_snapshot.days.size() && m_snapshot.dayStarts[m_day + 1] <= position)
            ++m_day;
    }

    const Snapshot &m_snapshot;
    size_t m_position = 0;
    size_t m_day = 0;
};

bool holds(std::span<const IdRange> ranges, qint64 id)
{
    const auto range = std::ranges::lower_bound(ranges, id, {}, &IdRange::last);
    return range != ranges.end() && range->first <= id;
}

class Merge final
{
public:
    Merge(const Snapshot &old, const Snapshot &fresh)
        : m_old(old)
        , m_fresh(fresh)
    {
    }

    std::shared_ptr<Snapshot> run(std::span<const IdRange> replaced)
    {
        m_result->kind = m_fresh.kind;
        m_result->isWhole = m_old.isWhole;
        m_result->questions = m_fresh.questions;
        m_result->imports = m_fresh.imports;
        m_result->columns = m_fresh.columns;
        order(replaced);
        copyResponses();
        for (const auto &[dimension, column] : m_fresh.dimensions)
            mergeWords(dimension, column);
        for (const auto &[measure, column] : m_fresh.measures)
            mergeScores(measure, column);
        for (const auto &[question, column] : m_fresh.answers)
            mergeAnswers(question, column);
        return m_isKnown ? m_result : nullptr;
    }

private:
    void order(std::span<const IdRange> replaced);
    void take(Walk &walk, bool isFresh);
    void copyResponses();
    void mergeWords(Dimension dimension, const WordColumn &fresh);
    void mergeScores(Measure measure, const ScoreColumn &fresh);
    void mergeAnswers(QuestionId question, const AnswerColumn &fresh);
    /// From the codes of the old column to those of the result; codes begin at `first`.
    std::vector<quint32> mapOf(const QStringList &old, const QStringList &now, quint32 first) const;
    CodeColumn merged(const CodeColumn *old, std::span<const quint32> oldMap,
                      const CodeColumn &fresh, std::span<const quint32> freshMap, quint32 highest);
    [[nodiscard]] std::vector<quint32> positionsOf(bool isFresh, size_t size) const;

    const Snapshot &m_old;
    const Snapshot &m_fresh;
    std::vector<Stretch> m_runs;
    size_t m_size = 0;
    bool m_isKnown = true;
    std::shared_ptr<Snapshot> m_result = std::make_shared<Snapshot>();
};

void Merge::take(Walk &walk, bool isFresh)
{
    Snapshot &result = *m_result;
    if (const QDate day = walk.day();
        day.isValid() && (result.days.empty() || result.days.back() != day)) {
        result.days.push_back(day);
        result.dayStarts.push_back(m_size);
    } else if (!day.isValid() && result.dayStarts.size() == result.days.size()) {
        result.dayStarts.push_back(m_size); // the end of the dated ones
    }
    if (m_runs.empty() || m_runs.back().isFresh != isFresh || m_runs.back().end != walk.position())
        m_runs.push_back({isFresh, walk.position(), walk.position()});
    ++m_runs.back().end;
    ++m_size;
    walk.next();
}

void Merge::order(std::span<const IdRange> replaced)
{
    Walk old(m_old);
    Walk fresh(m_fresh);
    while (!old.isAtEnd()) {
        if (holds(replaced, old.id()))
            old.next();
        else if (!fresh.isAtEnd() && fresh.place() < old.place())
            take(fresh, true);
        else
            take(old, false);
    }
    while (!fresh.isAtEnd())
        take(fresh, true);
    if (m_result->dayStarts.size() == m_result->days.size())
        m_result->dayStarts.push_back(m_size);
}

void Merge::copyResponses()
{
    Snapshot &result = *m_result;
    result.responses.reserve(m_size);
    result.seconds.reserve(m_size);
    result.hasComment.resize((m_size + 63) / 64);
    size_t position = 0;
    for (const Stretch &run : m_runs) {
        const Snapshot &from = run.isFresh ? m_fresh : m_old;
        const auto part = [&run](const auto &values) {
            return std::span(values).subspan(run.begin, run.end - run.begin);
        };
        const auto ids = part(from.responses);
        const auto seconds = part(from.seconds);
        result.responses.insert(result.responses.end(), ids.begin(), ids.end());
        result.seconds.insert(result.seconds.end(), seconds.begin(), seconds.end());
        for (size_t i = run.begin; i < run.end; ++i, ++position)
            result.hasComment[position / 64] |= (from.hasComment[i / 64] >> (i % 64) & 1)
                                                << (position % 64);
    }
}

std::vector<quint32> Merge::mapOf(const QStringList &old, const QStringList &now,
                                  quint32 first) const
{
    std::vector<quint32> map(size_t(old.size()) + first, nowhere);
    std::iota(map.begin(), map.begin() + first, 0U);
    for (qsizetype i = 0; i < old.size(); ++i) {
        const auto word = std::lower_bound(now.begin(), now.end(), old[i], codePointLess);
        if (word != now.end() && *word == old[i])
            map[size_t(i) + first] = quint32(word - now.begin()) + first;
    }
    return map;
}

CodeColumn Merge::merged(const CodeColumn *old, std::span<const quint32> oldMap,
                         const CodeColumn &fresh, std::span<const quint32> freshMap,
                         quint32 highest)
{
    CodeColumn column(0, highest);
    column.reserve(m_size);
    for (const Stretch &run : m_runs) {
        if (run.isFresh)
            column.append(fresh, run.begin, run.end, freshMap);
        else if (old)
            m_isKnown = column.append(*old, run.begin, run.end, oldMap) && m_isKnown;
        else
            column.resize(column.size() + run.end - run.begin);
    }
    return column;
}

void Merge::mergeWords(Dimension dimension, const WordColumn &fresh)
{
    const auto old = m_old.dimensions.find(dimension);
    const bool isOld = old != m_old.dimensions.end();
    std::vector<quint32> same(size_t(fresh.words.size()) + 1);
    std::iota(same.begin(), same.end(), 0U);
    const auto map = mapOf(isOld ? old->second.words : QStringList(), fresh.words, 1);
    m_result->dimensions[dimension] = {fresh.words,
                                       merged(isOld ? &old->second.codes : nullptr, map,
                                              fresh.codes, same, quint32(fresh.words.size()))};
}

/// Scores of a scale keep their codes; of times only those are there that occur.
void Merge::mergeScores(Measure measure, const ScoreColumn &fresh)
{
    const auto found = m_old.measures.find(measure);
    const ScoreColumn none;
    const ScoreColumn &old = found == m_old.measures.end() ? none : found->second;
    std::vector<qint64> values = fresh.values;
    if (info(measure).high < 0) {
        std::vector<bool> isUsed(old.values.size() + 1);
        for (const Stretch &run : m_runs) {
            for (size_t i = run.begin; i < run.end && !run.isFresh && !old.values.empty(); ++i)
                isUsed[old.codes.at(i)] = true;
        }
        for (size_t code = 1; code < isUsed.size(); ++code) {
            if (isUsed[code])
                values.push_back(old.values[code - 1]);
        }
        std::ranges::sort(values);
        values.erase(std::unique(values.begin(), values.end()), values.end());
    }
    const auto mapTo = [&values](const std::vector<qint64> &from) {
        std::vector<quint32> map{0};
        for (const qint64 value : from) {
            const auto place = std::ranges::lower_bound(values, value);
            map.push_back(place != values.end() && *place == value
                              ? quint32(place - values.begin()) + 1
                              : nowhere);
        }
        return map;
    };
    m_result->measures[measure] = {
        values, merged(found == m_old.measures.end() ? nullptr : &old.codes, mapTo(old.values),
                       fresh.codes, mapTo(fresh.values), quint32(values.size()))};
}

std::vector<quint32> Merge::positionsOf(bool isFresh, size_t size) const
{
    std::vector<quint32> positions(size, nowhere);
    quint32 position = 0;
    for (const Stretch &run : m_runs) {
        for (size_t i = run.begin; i < run.end; ++i, ++position) {
            if (run.isFresh == isFresh)
                positions[i] = position;
        }
    }
    return positions;
}

void Merge::mergeAnswers(QuestionId question, const AnswerColumn &fresh)
{
    const auto found = m_old.answers.find(question);
    const AnswerColumn none;
    const AnswerColumn &old = found == m_old.answers.end() ? none : found->second;
    const std::vector<quint32> map = mapOf(old.words, fresh.words, 0);
    const std::vector<quint32> oldPositions = positionsOf(false, m_old.size());
    const std::vector<quint32> freshPositions = positionsOf(true, m_fresh.size());
    AnswerColumn &column = m_result->answers[question];
    column.words = fresh.words;
    column.numbers = fresh.numbers;
    size_t next = 0; // of fresh
    const auto takeFresh = [&](quint32 before) {
        for (; next < fresh.rows.size() && freshPositions[fresh.rows[next]] < before; ++next) {
            column.rows.push_back(freshPositions[fresh.rows[next]]);
            column.codes.push_back(fresh.codes[next]);
        }
    };
    for (size_t i = 0; i < old.rows.size(); ++i) {
        const quint32 position = oldPositions[old.rows[i]];
        if (position == nowhere)
            continue;
        takeFresh(position);
        column.rows.push_back(position);
        column.codes.push_back(map[old.codes[i]]);
        m_isKnown = m_isKnown && map[old.codes[i]] != nowhere;
    }
    takeFresh(nowhere);
    if (m_isKnown)
        column.makeBits(m_size);
}

} // namespace

std::shared_ptr<Snapshot> mergedSnapshot(const Snapshot &old, std::span<const IdRange> replaced,
                                         const Snapshot &fresh)
{
    Q_ASSERT(old.kind == RecordKind::Responses && fresh.kind == RecordKind::Responses);
    return Merge(old, fresh).run(replaced);
}

} // namespace patron
