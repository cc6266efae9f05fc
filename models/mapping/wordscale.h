// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in words that are steps of a scale ("Very good" ... "Very bad", faces, thumbs), in three
// languages. Read once from resources/mapping/valuewords.json; immutable, any thread.
#pragma once

#include "models/mapping/profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace patron {

struct WordScale
{
    QString id;
    QList<int> steps; ///< answers, the worst first
    int first = 1;    ///< number of the worst; 0 where there are only two
    /// Asks whether somebody was pleased, in five steps: may be read as satisfaction 1 to 5.
    bool isSatisfaction = false;

    [[nodiscard]] int last() const { return first + int(steps.size()) - 1; }
};

/// The scale the words of a column are steps of.
struct FoundScale
{
    const WordScale *scale = nullptr;
    bool isSure = true; ///< false: another scale of as many steps gives these words other numbers
    int words = 0;      ///< different steps seen

    [[nodiscard]] bool mayBeSatisfaction() const { return scale->isSatisfaction && isSure; }
    /// Where the header asks for satisfaction: four steps without a middle, too, and words that a
    /// rarer scale numbers otherwise. They are read by the words, not by their place.
    [[nodiscard]] bool mayBeAskedSatisfaction() const
    {
        constexpr int severalSteps = 3;
        const bool isFour = scale->id.startsWith(QLatin1String("satisfaction-four"));
        return mayBeSatisfaction() || isFour ||
               (scale->isSatisfaction && words >= severalSteps &&
                scale->id.startsWith(QLatin1String("satisfaction")));
    }
};

class WordScales final
{
public:
    /// json: the file's bytes.
    explicit WordScales(const QByteArray &json);

    /// Nine of ten cells must be steps of it; words for "no answer" are not asked.
    [[nodiscard]] std::optional<FoundScale> find(const ColumnProfile &column) const;
    [[nodiscard]] const WordScale *scale(const QString &id) const;
    /// The number of a word on a scale; nothing for other words.
    [[nodiscard]] std::optional<int> number(const WordScale &scale, std::string_view text) const;
    /// As number(), on any of the scales of satisfaction itself.
    [[nodiscard]] std::optional<int> satisfaction(std::string_view text) const;

private:
    /// -1 = no step of any scale.
    [[nodiscard]] int answer(std::string_view text) const;
    [[nodiscard]] const WordScale *choose(const QList<int> &answers, qint64 cells) const;
    [[nodiscard]] bool isSure(const WordScale &chosen, const QList<int> &answers) const;

    QHash<QString, int> m_answers; ///< folded -> answer
    QList<WordScale> m_scales;
};

[[nodiscard]] const WordScales &wordScales();

} // namespace patron
