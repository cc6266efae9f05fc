// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filtermask.h"

#include "models/counting/channelplace.h"
#include "models/counting/scoreclass.h"
#include "models/counting/scorequestion.h"
#include "models/counting/snapshot.h"
#include "models/counting/wordorder.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace patron {

namespace {

ByteSet bytesOf(std::span<const quint8> allowed)
{
    ByteSet bytes;
    for (size_t code = 0; code < std::min<size_t>(allowed.size(), 256); ++code) {
        if (allowed[code] != 0)
            bytes.insert(quint8(code));
    }
    return bytes;
}

/// Sets the bits of the first size responses.
void fill(std::span<quint64> bits, size_t size, bool isSet)
{
    for (size_t word = 0; word * 64 < size; ++word) {
        const size_t rest = size - word * 64;
        const quint64 inside = rest < 64 ? (quint64(1) << rest) - 1 : ~quint64(0);
        bits[word] = isSet ? inside : 0;
    }
}

/// Codes (from 1) of the words among the values, and 0 for "".
std::vector<quint8> allowedCodes(const QStringList &words, const QStringList &values)
{
    std::vector<quint8> allowed(size_t(words.size()) + 1);
    for (const QString &value : values) {
        if (value.isEmpty()) {
            allowed[0] = 1;
            continue;
        }
        const auto word = std::lower_bound(words.begin(), words.end(), value, codePointLess);
        if (word != words.end() && *word == value)
            allowed[size_t(word - words.begin()) + 1] = 1;
    }
    return allowed;
}

/// The same by the code of the recommend score.
std::vector<quint8> allowedScores(const QStringList &classes)
{
    std::vector<quint8> allowed;
    for (quint32 code = 0; code < scoreCodes; ++code)
        allowed.push_back(classes.contains(scoreClassWord(scoreClassOf(code))));
    return allowed;
}

} // namespace

FilterMask::FilterMask(const Snapshot &snapshot, const Filter &filter, const Lanes &lanes)
    : m_lanes(lanes)
{
    for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it) {
        if (!it.value().isEmpty())
            addDimension(snapshot, it.key(), it.value());
    }
    for (auto it = filter.answers.begin(); it != filter.answers.end(); ++it) {
        if (!it.value().isEmpty())
            addQuestion(snapshot, it.key(), it.value());
    }
}

void FilterMask::addDimension(const Snapshot &snapshot, Dimension dimension,
                              const QStringList &values)
{
    Condition condition;
    condition.dimension = dimension;
    condition.isOfColumn = true;
    if (dimension == Dimension::ScoreClass) {
        condition.allowed = allowedScores(values);
        if (const auto column = snapshot.measures.find(Measure::Recommend);
            column != snapshot.measures.end())
            condition.column = &column->second.codes;
    } else if (const auto column = snapshot.dimensions.find(dimension);
               column != snapshot.dimensions.end()) {
        condition.allowed = allowedCodes(column->second.words, values);
        condition.column = &column->second.codes;
    } else {
        condition.allowed = allowedCodes({}, values);
    }
    condition.bytes = bytesOf(condition.allowed);
    m_conditions.push_back(std::move(condition));
}

void FilterMask::addQuestion(const Snapshot &snapshot, QuestionId question,
                             const QStringList &values)
{
    if (const auto measure = scoreOf(question)) {
        addScore(snapshot, *measure, values);
        return;
    }
    if (question == placeQuestion) {
        addPlace(snapshot, values);
        return;
    }
    Condition condition;
    condition.question = question;
    const auto column = snapshot.answers.find(question);
    if (column != snapshot.answers.end())
        condition.answers = &column->second;
    condition.allowed =
        allowedCodes(condition.answers ? condition.answers->words : QStringList(), values);
    m_conditions.push_back(std::move(condition));
}

void FilterMask::addPlace(const Snapshot &snapshot, const QStringList &values)
{
    Condition condition;
    condition.question = placeQuestion;
    condition.isOfColumn = true;
    condition.allowed.assign(1, values.contains(QString()));
    if (const auto column = snapshot.dimensions.find(Dimension::Channel);
        column != snapshot.dimensions.end()) {
        condition.column = &column->second.codes;
        for (const QString &channel : column->second.words)
            condition.allowed.push_back(values.contains(placeOfChannel(channel)));
    }
    condition.bytes = bytesOf(condition.allowed);
    m_conditions.push_back(std::move(condition));
}

void FilterMask::addScore(const Snapshot &snapshot, Measure measure, const QStringList &values)
{
    Condition condition;
    condition.question = scoreQuestion(measure);
    condition.isOfColumn = true;
    condition.allowed.assign(1, values.contains(QString()));
    if (const auto column = snapshot.measures.find(measure); column != snapshot.measures.end()) {
        condition.column = &column->second.codes;
        condition.allowed.resize(column->second.values.size() + 1);
        for (const QString &value : values) {
            const auto range = scoreRange(measure, value);
            for (size_t i = 0; range && i < column->second.values.size(); ++i)
                condition.allowed[i + 1] |= quint8(range->holds(column->second.values[i]));
        }
    }
    condition.bytes = bytesOf(condition.allowed);
    m_conditions.push_back(std::move(condition));
}

std::optional<size_t> FilterMask::conditionOf(Dimension dimension) const
{
    const auto found = std::ranges::find(m_conditions, dimension, &Condition::dimension);
    return found == m_conditions.end() ? std::nullopt
                                       : std::optional(size_t(found - m_conditions.begin()));
}

std::optional<size_t> FilterMask::conditionOf(QuestionId question) const
{
    const auto found = std::ranges::find_if(m_conditions, [question](const Condition &condition) {
        return !condition.dimension && condition.question == question;
    });
    return found == m_conditions.end() ? std::nullopt
                                       : std::optional(size_t(found - m_conditions.begin()));
}

void FilterMask::read(size_t first, size_t size, std::span<quint64> bits) const
{
    for (size_t i = 0; i < m_conditions.size(); ++i) {
        const auto own = bits.subspan(i * blockWords, blockWords);
        if (m_conditions[i].isOfColumn)
            readColumn(m_conditions[i], first, size, own);
        else
            readAnswers(m_conditions[i], first, size, own);
    }
}

void FilterMask::readColumn(const Condition &condition, size_t first, size_t size,
                            std::span<quint64> bits) const
{
    if (!condition.column) {
        fill(bits, size, condition.allowed[0] != 0);
        return;
    }
    condition.column->visit([&](const auto &codes) {
        using Code = typename std::decay_t<decltype(codes)>::value_type;
        const Code *const code = codes.data() + first;
        if constexpr (std::is_same_v<Code, quint8>) {
            m_lanes.match(code, size, condition.bytes, bits.data());
        } else {
            std::array<quint8, blockRows> passes;
            for (size_t i = 0; i < size; ++i)
                passes[i] = condition.allowed[code[i]];
            ByteSet passing;
            passing.insert(1);
            m_lanes.match(passes.data(), size, passing, bits.data());
        }
    });
}

void FilterMask::readAnswers(const Condition &condition, size_t first, size_t size,
                             std::span<quint64> bits)
{
    std::array<quint64, blockWords> answered{};
    std::ranges::fill(bits, quint64(0));
    if (condition.answers && condition.answers->hasBits() && first % 64 == 0)
        readBits(condition, first / 64, (size + 63) / 64, bits, answered);
    else if (condition.answers)
        readPairs(condition, first, size, bits, answered);
    if (condition.allowed[0] == 0)
        return;
    std::array<quint64, blockWords> all;
    fill(all, size, true);
    for (size_t word = 0; word * 64 < size; ++word)
        bits[word] |= ~answered[word] & all[word];
}

/// words: of the bitmaps. The last block ends where they do.
void FilterMask::readBits(const Condition &condition, size_t firstWord, size_t words,
                          std::span<quint64> bits, std::span<quint64> answered)
{
    const std::vector<std::vector<quint64>> &maps = condition.answers->bits;
    std::copy_n(maps.back().begin() + std::ptrdiff_t(firstWord), words, answered.begin());
    for (size_t code = 1; code < condition.allowed.size(); ++code) {
        for (size_t word = 0; word < words && condition.allowed[code] != 0; ++word)
            bits[word] |= maps[code - 1][firstWord + word];
    }
}

void FilterMask::readPairs(const Condition &condition, size_t first, size_t size,
                           std::span<quint64> bits, std::span<quint64> answered)
{
    const std::vector<quint32> &rows = condition.answers->rows;
    const size_t end = first + size;
    for (size_t i = size_t(std::ranges::lower_bound(rows, first) - rows.begin());
         i < rows.size() && rows[i] < end; ++i) {
        const size_t place = rows[i] - first;
        answered[place / 64] |= quint64(1) << (place % 64);
        bits[place / 64] |= quint64(condition.allowed[condition.answers->codes[i] + 1])
                            << (place % 64);
    }
}

} // namespace patron
