// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/detailstudy.h"

#include "models/counting/snapshot.h"
#include "models/session/customerparts.h"

#include <algorithm>
#include <optional>

namespace patron {

namespace {

/// One column of the lists, and who of each of its values stayed and left.
struct Detail
{
    Counts counts;
    QString name;                      ///< "" = the dimension of counts
    std::optional<double> weight = {}; ///< how far it sets customers apart
};

Counts noCounts(const Breakdown &breakdown, const QStringList &words)
{
    Counts counts{breakdown, {0, 1}, {}, {}};
    for (const QString &word : words)
        counts.groups << keptAndLost({word, {}}, 0, 0);
    return counts;
}

void count(GroupCounts &group, CustomerFate fate)
{
    if (fate == CustomerFate::Unknown)
        return;
    ++group.responses;
    ++group.scores[fate == CustomerFate::Left ? 1 : 0];
}

bool mayTell(const QStringList &words)
{
    return words.size() >= 2 && words.size() <= mostDetailValues;
}

/// The share of what tells stayed from left that the groups explain (eta squared), of those large
/// enough to be believed; without what so many groups explain by chance. Nothing to compare where
/// fewer than two are.
std::optional<double> weightOf(const Counts &counts)
{
    double n = 0;
    double kept = 0;
    for (const GroupCounts &group : counts.groups) {
        const bool isFirm = group.responses >= smallestFirm;
        n += isFirm ? double(group.responses) : 0;
        kept += isFirm ? double(group.scores[0]) : 0;
    }
    double weight = 0;
    double groups = 0;
    for (const GroupCounts &group : counts.groups) {
        if (group.responses < smallestFirm)
            continue;
        ++groups;
        const double apart = double(group.scores[0]) / double(group.responses) - kept / n;
        weight += apart * apart * double(group.responses) / n;
    }
    const double left = kept / n * (1 - kept / n); // what there is to explain
    if (groups < 2)
        return std::nullopt;
    return left > 0 ? weight / left - (groups - 1) / n : 0;
}

/// Two groups at least that can be compared. What all who left have, and nobody else, is why they
/// left or that they did: it tells nothing of who will.
bool isTelling(const Counts &counts)
{
    const auto isShown = [](const GroupCounts &group) { return group.responses >= smallestShown; };
    const auto isMixed = [](const GroupCounts &group) {
        return group.scores[0] > 0 && group.scores[1] > 0;
    };
    return std::ranges::count_if(counts.groups, isShown) >= 2 &&
           std::ranges::any_of(counts.groups, isMixed);
}

/// A chart is not filtered by its own dimension.
void addDimensions(QList<Detail> &details, const Snapshot &customers, const Filter &filter,
                   const std::vector<CustomerFate> &filtered, const Progress &progress)
{
    for (const auto &[dimension, column] : customers.dimensions) {
        if (dimension == Dimension::Import || !mayTell(column.words) || !progress.isWanted())
            continue;
        const Filter others = filter.without(dimension);
        const std::vector<CustomerFate> own = others == filter
                                                  ? std::vector<CustomerFate>()
                                                  : customerFates(customers, others, progress);
        const std::vector<CustomerFate> &fates = others == filter ? filtered : own;
        Counts counts = noCounts(Breakdown::over(dimension, Measure::HasLeft), column.words);
        for (size_t row = 0; row < fates.size(); ++row) {
            if (const quint32 code = column.codes.at(row); code != 0)
                count(counts.groups[code - 1], fates[row]);
        }
        details << Detail{std::move(counts), {}};
    }
}

/// Where several may be ticked, no customer is of one group.
bool isOneOfSome(QuestionKind kind)
{
    return kind == QuestionKind::Choice || kind == QuestionKind::Scale ||
           kind == QuestionKind::Number;
}

void addQuestions(QList<Detail> &details, const Snapshot &customers,
                  const std::vector<CustomerFate> &fates, const Progress &progress)
{
    for (const Question &question : customers.questions) {
        const auto column = customers.answers.find(question.id);
        if (!isOneOfSome(question.kind) || column == customers.answers.end() ||
            !mayTell(column->second.words) || !progress.isWanted())
            continue;
        const AnswerColumn &answers = column->second;
        // The answers of customers are no filter of the responses: the breakdown names no question.
        Counts counts = noCounts(Breakdown::over(QuestionId(), Measure::HasLeft), answers.words);
        for (size_t i = 0; i < answers.rows.size(); ++i)
            count(counts.groups[answers.codes[i]], fates[answers.rows[i]]);
        details << Detail{std::move(counts), question.header};
    }
}

CardData cardOf(const Detail &detail, const CustomerLives &lives, Reach reach)
{
    CardData card;
    const GroupCounts all = sumOfGroups(detail.counts);
    card.headline = keptFigure(all.scores[0], all.scores[1]);
    // What is greyed on the card carries no verdict: its customers may have had no time to leave.
    Counts firm = detail.counts;
    firm.groups.removeIf([](const GroupCounts &group) { return group.responses < smallestFirm; });
    card.comparisons = compareGroups(Metric::Retention, firm, reach);
    if (card.comparisons.names.size() == 1)
        card.comparisons.without.arguments = groupsBeside(
            card.comparisons.names.first(), Metric::Retention, detail.counts, smallestFirm);
    card.table = tabulate(Metric::Retention, detail.counts);
    card.table.rowName = RowName::Detail;
    card.table.detail = detail.name;
    card.table.rows.removeIf([](const FigureRow &row) { return row.figure.n == 0; });
    card.explanation.formula = "kept-by-detail";
    card.explanation.interval = "wilson";
    explainLives(card.explanation, lives, all.responses, LeftOut::NoAnswer);
    return card;
}

} // namespace

QList<CardData> detailCards(const Snapshot &customers, const Filter &filter,
                            const CustomerLives &lives, const Progress &progress)
{
    if (lives.left == 0 || lives.kept == 0)
        return {};
    const std::vector<CustomerFate> fates = customerFates(customers, filter, progress);
    QList<Detail> details;
    addDimensions(details, customers, filter, fates, progress);
    addQuestions(details, customers, fates, progress);
    for (Detail &detail : details)
        detail.weight = weightOf(detail.counts);
    details.removeIf(
        [](const Detail &detail) { return !isTelling(detail.counts) || !detail.weight; });
    std::ranges::stable_sort(details, std::ranges::greater(), &Detail::weight);
    QList<CardData> cards;
    for (const Detail &detail : details.first(std::min(details.size(), mostDetails)))
        cards << cardOf(detail, lives, reachOf(filter));
    return cards;
}

} // namespace patron
