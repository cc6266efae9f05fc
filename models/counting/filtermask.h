// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of a filter, ready to be asked block by block which responses hold. One condition per
// dimension or question: a response passes a mask when it passes all of them, or all but one (a
// chart is not filtered by its own dimension). A view of the snapshot, any thread.
#pragma once

#include "models/base/lanes.h"
#include "models/counting/block.h"
#include "models/counting/codecolumn.h"
#include "models/counting/filter.h"
#include "models/records/measure.h"

#include <optional>
#include <vector>

namespace patron {

struct AnswerColumn;
class Snapshot;

class FilterMask final
{
public:
    FilterMask(const Snapshot &snapshot, const Filter &filter, const Lanes &lanes);

    [[nodiscard]] size_t conditions() const { return m_conditions.size(); }
    [[nodiscard]] std::optional<size_t> conditionOf(Dimension dimension) const;
    [[nodiscard]] std::optional<size_t> conditionOf(QuestionId question) const;

    /// Which responses of [first, first + size) hold, by condition: blockWords words for each,
    /// zeros behind the last response.
    void read(size_t first, size_t size, std::span<quint64> bits) const;

private:
    struct Condition
    {
        std::optional<Dimension> dimension; // or else
        QuestionId question;                // also of a score
        bool isOfColumn = false;            // of a dimension or a score
        const CodeColumn *column = nullptr; // nullptr: code 0 for all
        const AnswerColumn *answers = nullptr;
        std::vector<quint8> allowed; // by code, 1 = passes; code 0 = without a value
        ByteSet bytes;               // the same for codes of one byte
    };

    void addDimension(const Snapshot &snapshot, Dimension dimension, const QStringList &values);
    void addQuestion(const Snapshot &snapshot, QuestionId question, const QStringList &values);
    void addPlace(const Snapshot &snapshot, const QStringList &values);
    void addScore(const Snapshot &snapshot, Measure measure, const QStringList &values);
    void readColumn(const Condition &condition, size_t first, size_t size,
                    std::span<quint64> bits) const;
    static void readAnswers(const Condition &condition, size_t first, size_t size,
                            std::span<quint64> bits);
    static void readBits(const Condition &condition, size_t firstWord, size_t words,
                         std::span<quint64> bits, std::span<quint64> answered);
    static void readPairs(const Condition &condition, size_t first, size_t size,
                          std::span<quint64> bits, std::span<quint64> answered);

    const Lanes &m_lanes;
    std::vector<Condition> m_conditions;
};

} // namespace patron
