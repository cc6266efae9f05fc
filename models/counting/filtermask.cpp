// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/filtermask.h"

#include "models/counting/scoreclass.h"
#include "models/counting/snapshot.h"
#include "models/counting/wordorder.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace patron {

namespace {

constexpr size_t fewCodes = 4;

/// 0 and 1 per response become bits.
void pack(std::span<const quint8> passes, std::span<quint64> bits)
{
    for (size_t word = 0; word * 64 < passes.size(); ++word) {
        quint64 packed = 0;
        for (size_t byte = 0; byte < 8; ++byte) {
            // Eight bytes of 0 or 1, multiplied so that the i-th arrives in bit 56 + i.
            const quint64 eight = qFromLittleEndian<quint64>(passes.data() + word * 64 + byte * 8);
            packed |= (eight * 0x0102'0408'1020'4080 >> 56) << (byte * 8);
        }
        bits[word] = packed;
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

FilterMask::FilterMask(const Snapshot &snapshot, const Filter &filter)
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
    for (quint32 code = 0; code < condition.allowed.size(); ++code) {
        if (condition.allowed[code] != 0)
            condition.few.push_back(code);
    }
    if (condition.few.size() > fewCodes)
        condition.few.clear();
    else if (!condition.few.empty())
        condition.few.resize(fewCodes, condition.few.front());
    m_conditions.push_back(std::move(condition));
}

void FilterMask::addQuestion(const Snapshot &snapshot, QuestionId question,
                             const QStringList &values)
{
    Condition condition;
    condition.question = question;
    const auto column = snapshot.answers.find(question);
    if (column != snapshot.answers.end())
        condition.answers = &column->second;
    condition.allowed =
        allowedCodes(condition.answers ? condition.answers->words : QStringList(), values);
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
        if (m_conditions[i].dimension)
            readColumn(m_conditions[i], first, size, own);
        else
            readAnswers(m_conditions[i], first, size, own);
    }
}

void FilterMask::readColumn(const Condition &condition, size_t first, size_t size,
                            std::span<quint64> bits)
{
    alignas(64) std::array<quint8, blockRows> passes;
    const size_t padded = (size + 63) / 64 * 64;
    std::fill(passes.begin() + size, passes.begin() + padded, quint8(0));
    const quint8 *const allowed = condition.allowed.data();
    if (!condition.column) {
        std::fill_n(passes.begin(), size, allowed[0]);
    } else {
        condition.column->visit([&](const auto &codes) {
            using Code = typename std::decay_t<decltype(codes)>::value_type;
            const Code *const code = codes.data() + first;
            if (condition.few.empty()) {
                for (size_t i = 0; i < size; ++i)
                    passes[i] = allowed[code[i]];
                return;
            }
            // Comparing is something a compiler makes many of at once; a look into a table is not.
            const Code a = Code(condition.few[0]), b = Code(condition.few[1]);
            const Code c = Code(condition.few[2]), d = Code(condition.few[3]);
            for (size_t i = 0; i < size; ++i)
                passes[i] =
                    quint8((code[i] == a) | (code[i] == b) | (code[i] == c) | (code[i] == d));
        });
    }
    pack({passes.data(), padded}, bits);
}

void FilterMask::readAnswers(const Condition &condition, size_t first, size_t size,
                             std::span<quint64> bits)
{
    std::array<quint64, blockWords> answered{};
    std::ranges::fill(bits, quint64(0));
    if (condition.answers) {
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
    if (condition.allowed[0] == 0)
        return;
    for (size_t word = 0; word * 64 < size; ++word) {
        const size_t rest = size - word * 64;
        const quint64 inside = rest < 64 ? (quint64(1) << rest) - 1 : ~quint64(0);
        bits[word] |= ~answered[word] & inside;
    }
}

} // namespace patron
