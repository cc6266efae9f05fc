// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/question.h"

#include <array>

namespace patron {

namespace {

struct KindRow
{
    QuestionKind kind;
    const char *id;
    bool counted;
};

constexpr std::array kinds{
    KindRow{QuestionKind::Scale, "scale", true},
    KindRow{QuestionKind::Choice, "choice", true},
    KindRow{QuestionKind::MultiChoice, "choices", true},
    KindRow{QuestionKind::Number, "number", true},
    KindRow{QuestionKind::Date, "date", false},
    KindRow{QuestionKind::Text, "text", false},
    KindRow{QuestionKind::Identifier, "id", false},
    KindRow{QuestionKind::Person, "person", false},
    KindRow{QuestionKind::Empty, "empty", false},
};

const KindRow &row(QuestionKind kind)
{
    for (const KindRow &candidate : kinds) {
        if (candidate.kind == kind)
            return candidate;
    }
    Q_UNREACHABLE();
}

} // namespace

QString questionKindId(QuestionKind kind)
{
    return QLatin1String(row(kind).id);
}

QuestionKind questionKindFromId(QStringView id)
{
    for (const KindRow &candidate : kinds) {
        if (id == QLatin1String(candidate.id))
            return candidate.kind;
    }
    return QuestionKind::Text;
}

bool isCounted(QuestionKind kind)
{
    return row(kind).counted;
}

QuestionKind widened(QuestionKind stored, QuestionKind now, bool hasWords)
{
    const auto isNumeric = [](QuestionKind kind) {
        return kind == QuestionKind::Scale || kind == QuestionKind::Number;
    };
    if (now == QuestionKind::Empty || stored == now)
        return stored;
    if (!isCounted(stored)) {
        // Own words of which few came this time look like a choice.
        const bool areFew =
            stored == QuestionKind::Text && isCounted(now) && now != QuestionKind::MultiChoice;
        return areFew ? stored : now;
    }
    if (!isCounted(now)) // what was counted stays so
        return now == QuestionKind::Text || now == QuestionKind::Identifier ? stored : now;
    if (stored == QuestionKind::MultiChoice || now == QuestionKind::MultiChoice)
        return QuestionKind::MultiChoice;
    if (isNumeric(stored))
        return isNumeric(now) ? QuestionKind::Number : stored;
    return hasWords ? stored : now; // "1" alone was taken for a box to tick
}

} // namespace patron
