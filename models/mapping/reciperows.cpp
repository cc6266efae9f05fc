// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/reciperows.h"

#include "models/base/textfold.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valuetext.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace patron {

namespace {

struct Reason
{
    const char *name;
    ProblemCode code;
};

constexpr std::array reasons{
    Reason{"preview", ProblemCode::RowPreview},
    Reason{"test", ProblemCode::RowTest},
    Reason{"partial", ProblemCode::RowPartial},
    Reason{"spam", ProblemCode::RowSpam},
};

/// From here on a number since 1970 counts milliseconds: as seconds it would be the year 5138.
constexpr double firstMilliseconds = 1e11;

/// words: folded.
bool isAmong(std::string_view text, const std::vector<std::string> &words, size_t longest)
{
    // Folding takes bytes away at most: accents, blanks. Comments leave here.
    if (words.empty() || text.size() > 2 * longest + 16)
        return false;
    const char first = text[0] >= 'A' && text[0] <= 'Z' ? char(text[0] + ('a' - 'A')) : text[0];
    const bool begins = std::ranges::any_of(
        words, [first](const std::string &word) { return !word.empty() && word[0] == first; });
    if ((first & 0x80) == 0 && !begins)
        return false;
    const std::string plain = foldedUtf8(text);
    return std::ranges::find(words, plain) != words.end();
}

std::vector<std::string> foldedWords(const QStringList &words)
{
    std::vector<std::string> list;
    for (const QString &word : words)
        list.push_back(folded(word).toStdString());
    return list;
}

size_t longestOf(const std::vector<std::string> &words)
{
    size_t longest = 0;
    for (const std::string &word : words)
        longest = std::max(longest, word.size());
    return longest;
}

std::string dateOfEpoch(double number)
{
    const double seconds = number >= firstMilliseconds ? number / 1000 : number;
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

std::optional<ProblemCode> leftOutReason(QStringView name)
{
    for (const Reason &reason : reasons) {
        if (name == QLatin1String(reason.name))
            return reason.code;
    }
    return std::nullopt;
}

void includeRows(const QList<ProblemCode> &reasons, Mapping &mapping)
{
    mapping.leftOut.removeIf([&](const RowRule &rule) { return reasons.contains(rule.reason); });
    mapping.keepsFooters = reasons.contains(ProblemCode::RowFooter);
}

RecipeRows::Change::Change(const CellChange &change)
    : isWanted(!change.take.isEmpty() || change.isEpoch || change.divide != 1 ||
               !change.missing.isEmpty() || !change.replace.isEmpty())
    , take(change.take, QRegularExpression::DotMatchesEverythingOption |
                            QRegularExpression::CaseInsensitiveOption |
                            QRegularExpression::UseUnicodePropertiesOption)
    , onlyTaken(change.onlyTaken)
    , isEpoch(change.isEpoch)
    , divide(change.divide)
    , missing(foldedWords(change.missing))
    , longestMissing(longestOf(missing))
{
    for (const auto &[from, to] : change.replace)
        replace.emplace_back(from.toStdString(), to.toStdString());
    take.optimize();
}

std::string RecipeRows::Change::taken(std::string_view text) const
{
    const auto match = take.match(QString::fromUtf8(text.data(), qsizetype(text.size())));
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (!match.capturedView(group).trimmed().isEmpty())
            return match.captured(group).trimmed().toStdString();
    }
    return onlyTaken ? std::string() : std::string(text);
}

RecipeRows::RecipeRows(const Mapping &mapping)
{
    for (const RowRule &rule : mapping.leftOut) {
        std::vector<std::string> values = foldedWords(rule.values);
        const size_t longest = longestOf(values);
        m_rules.push_back(
            {rule.reason, size_t(rule.column), std::move(values), longest, rule.whenEmpty});
    }
    for (const ColumnMapping &column : mapping.columns)
        m_changes.emplace_back(column.change);
    if (std::ranges::none_of(m_changes, &Change::isWanted))
        m_changes.clear();
}

std::optional<ProblemCode> RecipeRows::leftOut(std::span<const std::string_view> row) const
{
    for (const Rule &rule : m_rules) {
        const std::string_view text =
            rule.column < row.size() ? row[rule.column] : std::string_view();
        if (text.empty() ? rule.whenEmpty : isAmong(text, rule.values, rule.longest))
            return rule.reason;
    }
    return std::nullopt;
}

std::string_view RecipeRows::changed(const Change &change, std::string_view text,
                                     std::deque<std::string> &made)
{
    if (text.empty() || isAmong(text, change.missing, change.longestMissing))
        return {};
    if (!change.take.pattern().isEmpty())
        text = made.emplace_back(change.taken(text));
    const bool isNumber = change.isEpoch || change.divide != 1;
    if (const auto number = isNumber ? parseNumber(text, '.') : std::nullopt)
        text = made.emplace_back(change.isEpoch ? dateOfEpoch(*number)
                                                : plainNumber(*number / change.divide));
    for (const auto &[from, to] : change.replace) {
        if (text.find(from) == std::string_view::npos)
            continue;
        std::string whole(text);
        replaceAll(whole, from, to);
        text = made.emplace_back(std::move(whole));
    }
    return text;
}

} // namespace patron
