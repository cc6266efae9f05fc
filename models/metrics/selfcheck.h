// SPDX-License-Identifier: GPL-3.0-or-later
// Ten questions to the owner about how the business cares for its customers, each drawn from a
// published finding, and what to do first. No words: they are in views/text. Plain values, pure
// functions.
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace patron {

/// In the order in which a thing that is not done is worth doing: what costs customers most first.
enum class Practice : quint8
{
    BadReviews,     ///< the cause of each bad review is found, and the customer called
    PersonalReply,  ///< who writes gets an answer of a person
    QuickReply,     ///< within a day
    ClearAnswer,    ///< the first answer settles the matter
    NinesAndTens,   ///< customers are asked whether they would recommend, nines and tens counted
    KnowsWhatFirst, ///< it is known what to work on first
    ReadsTheWeb,    ///< what is said on the internet is read every week
    KindStaff,      ///< staff may and can put things right at once
    WrittenPlan,    ///< how customers are treated is written down
    Privacy,        ///< what is kept of a customer can be shown and erased
};

inline constexpr int practiceCount = 10;

enum class CheckAnswer : quint8
{
    None,
    Yes,
    Partly,
    No
};

/// By Practice.
using CheckAnswers = std::array<CheckAnswer, practiceCount>;

/// The published figure that the question is drawn from, by the ids of its survey and figure.
struct PracticeSource
{
    Practice practice;
    const char *survey;
    const char *figure;
};
[[nodiscard]] std::span<const PracticeSource> practiceSources();

struct CheckResult
{
    int answered = 0;
    int points = 0;        ///< yes 2, partly 1, of 20
    QList<Practice> first; ///< at most three: "no" before "partly", then in the enum's order
    [[nodiscard]] bool isComplete() const { return answered == practiceCount; }
};

[[nodiscard]] CheckResult checkResult(const CheckAnswers &answers);

/// One letter per practice, "y", "p", "n" or "-": how answers are kept.
[[nodiscard]] QString checkText(const CheckAnswers &answers);
/// Anything else than ten such letters: nothing answered.
[[nodiscard]] CheckAnswers checkFromText(const QString &text);

} // namespace patron
