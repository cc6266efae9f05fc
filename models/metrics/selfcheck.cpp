// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/selfcheck.h"

#include <algorithm>

namespace patron {

namespace {

constexpr qsizetype mostFirst = 3;
constexpr QStringView letters = u"-ypn"; ///< by CheckAnswer

constexpr std::array sources{
    PracticeSource{Practice::BadReviews, "key4women", "not-following-social"},
    PracticeSource{Practice::PersonalReply, "verint", "want-personal"},
    PracticeSource{Practice::QuickReply, "verint", "speed-of-reaction"},
    PracticeSource{Practice::ClearAnswer, "verint", "concrete-answer"},
    PracticeSource{Practice::NinesAndTens, "cougar", "nines-and-tens"},
    PracticeSource{Practice::KnowsWhatFirst, "customer-kings", "unsure-where-to-focus"},
    PracticeSource{Practice::ReadsTheWeb, "key4women", "not-following-social"},
    PracticeSource{Practice::KindStaff, "customer-kings", "staff-attitude"},
    PracticeSource{Practice::WrittenPlan, "key4women", "dedicated-strategy"},
    PracticeSource{Practice::Privacy, "verint", "worry-about-data"},
};

} // namespace

std::span<const PracticeSource> practiceSources()
{
    return sources;
}

CheckResult checkResult(const CheckAnswers &answers)
{
    CheckResult result;
    for (const CheckAnswer wanted : {CheckAnswer::No, CheckAnswer::Partly}) {
        for (size_t i = 0; i < answers.size(); ++i) {
            if (answers[i] == wanted && result.first.size() < mostFirst)
                result.first << static_cast<Practice>(i);
        }
    }
    for (const CheckAnswer answer : answers) {
        result.answered += answer != CheckAnswer::None;
        result.points += answer == CheckAnswer::Yes ? 2 : answer == CheckAnswer::Partly ? 1 : 0;
    }
    return result;
}

QString checkText(const CheckAnswers &answers)
{
    QString text;
    for (const CheckAnswer answer : answers)
        text += letters[static_cast<qsizetype>(answer)];
    return text;
}

CheckAnswers checkFromText(const QString &text)
{
    CheckAnswers answers{};
    const auto isKnown = [](QChar letter) { return letters.contains(letter); };
    if (text.size() != practiceCount || !std::ranges::all_of(text, isKnown))
        return answers;
    for (qsizetype i = 0; i < text.size(); ++i)
        answers[static_cast<size_t>(i)] = static_cast<CheckAnswer>(letters.indexOf(text[i]));
    return answers;
}

} // namespace patron
