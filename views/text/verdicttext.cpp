// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/verdicttext.h"

#include "views/text/daytext.h"
#include "views/text/groupsbesidetext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

#include <cmath>

namespace patron {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

/// What a change is called: a time grows slower and shrinks faster, everything else goes up and
/// down.
enum class Direction
{
    Same,
    Up,
    Down,
    Slower,
    Faster
};

/// A difference with its unit, fit to stand after "by": "6 points", "0.4 stars", "12 min".
QString amountText(double amount, Metric metric, const QLocale &locale)
{
    const Unit unit = info(metric).unit;
    const double size = std::abs(amount);
    const QString number = figureText(size, unit, locale);
    switch (unit) {
    case Unit::Points:
        //: A difference of NPS, after "by"; %1: the number
        return VerdictText::tr("%1 point(s)", nullptr, pluralCount(std::llround(size))).arg(number);
    case Unit::Percent:
        //: A difference of percentages, after "by"; %1: the number
        return VerdictText::tr("%1 percentage point(s)", nullptr, pluralCount(std::llround(size)))
            .arg(countText(std::llround(size), locale));
    case Unit::Score:
        //: A difference of average stars, after "by"; %1: the number, always with a decimal ("0.4")
        return VerdictText::tr("%1 stars", "decimal number").arg(number);
    case Unit::Minutes:
        return number;
    case Unit::Count:
        //: A difference, after "by"; %1: how many responses
        return VerdictText::tr("%1 answer(s)", "difference", pluralCount(std::llround(size)))
            .arg(number);
    }
    Q_UNREACHABLE();
}

/// Same where the rounded number that is shown would be nought.
Direction directionOf(double change, Metric metric)
{
    const Unit unit = info(metric).unit;
    const double visible = unit == Unit::Score ? 0.05 : unit == Unit::Minutes ? 1.0 / 120.0 : 0.5;
    if (std::abs(change) < visible)
        return Direction::Same;
    if (unit == Unit::Minutes)
        return change > 0 ? Direction::Slower : Direction::Faster;
    return change > 0 ? Direction::Up : Direction::Down;
}

QString realChange(Direction direction, const QString &amount)
{
    switch (direction) {
    case Direction::Same:
        return VerdictText::tr("The change is small, but it is more than chance.");
    case Direction::Up:
        //: Against the period before; %1: "6 points", "0.4 stars"
        return VerdictText::tr("Up %1, and that is more than chance.").arg(amount);
    case Direction::Down:
        //: Against the period before; %1: "6 points", "0.4 stars"
        return VerdictText::tr("Down %1, and that is more than chance.").arg(amount);
    case Direction::Slower:
        //: Times, against the period before; %1: "12 min"
        return VerdictText::tr("Slower by %1, and that is more than chance.").arg(amount);
    case Direction::Faster:
        //: Times, against the period before; %1: "12 min"
        return VerdictText::tr("Faster by %1, and that is more than chance.").arg(amount);
    }
    Q_UNREACHABLE();
}

QString uncertainChange(Direction direction, const QString &amount)
{
    switch (direction) {
    case Direction::Same:
        return VerdictText::tr("About the same as before.");
    case Direction::Up:
        //: Against the period before; %1: "6 points", "0.4 stars"
        return VerdictText::tr("Up %1, but that may be chance.").arg(amount);
    case Direction::Down:
        //: Against the period before; %1: "6 points", "0.4 stars"
        return VerdictText::tr("Down %1, but that may be chance.").arg(amount);
    case Direction::Slower:
        //: Times, against the period before; %1: "12 min"
        return VerdictText::tr("Slower by %1, but that may be chance.").arg(amount);
    case Direction::Faster:
        //: Times, against the period before; %1: "12 min"
        return VerdictText::tr("Faster by %1, but that may be chance.").arg(amount);
    }
    Q_UNREACHABLE();
}

/// As uncertainChange(), with the smallest change that so many answers could have shown.
QString uncertainChange(Direction direction, const QString &amount, qint64 n,
                        const QString &smallest, const QLocale &locale)
{
    const QString answers = countText(n, locale);
    const int plural = pluralCount(n);
    switch (direction) {
    case Direction::Same:
        //: %1: number of answers, %2: a difference ("34 points")
        return VerdictText::tr(
                   "About the same as before; %1 answer(s) can only show a change of %2 or more.",
                   nullptr, plural)
            .arg(answers, smallest);
    case Direction::Up:
        //: %1: the change ("6 points"), %2: number of answers, %3: a larger difference ("34
        //: points")
        return VerdictText::tr("Up %1, but %2 answer(s) can only show a change of %3 or more.",
                               nullptr, plural)
            .arg(amount, answers, smallest);
    case Direction::Down:
        //: %1: the change ("6 points"), %2: number of answers, %3: a larger difference ("34
        //: points")
        return VerdictText::tr("Down %1, but %2 answer(s) can only show a change of %3 or more.",
                               nullptr, plural)
            .arg(amount, answers, smallest);
    case Direction::Slower:
        //: %1: the change ("12 min"), %2: number of answers, %3: a larger difference ("1 h")
        return VerdictText::tr(
                   "Slower by %1, but %2 answer(s) can only show a change of %3 or more.", nullptr,
                   plural)
            .arg(amount, answers, smallest);
    case Direction::Faster:
        //: %1: the change ("12 min"), %2: number of answers, %3: a larger difference ("1 h")
        return VerdictText::tr(
                   "Faster by %1, but %2 answer(s) can only show a change of %3 or more.", nullptr,
                   plural)
            .arg(amount, answers, smallest);
    }
    Q_UNREACHABLE();
}

/// A number that follows "about": two digits of it, rather more than less.
qint64 roundedUp(qint64 count)
{
    qint64 step = 1;
    while (count / step >= 100)
        step *= 10;
    return (count + step - 1) / step * step;
}

/// Nobody gets several times the answers that a period brings. arguments: as of NoChangeSeen.
bool isWithinReach(const QVariantList &arguments)
{
    constexpr qint64 most = 3;
    return arguments.value(3).toLongLong() <= most * arguments.value(1).toLongLong();
}

QString noChangeSeen(const QVariantList &arguments, Metric metric, const QLocale &locale)
{
    const double change = arguments.value(0).toDouble();
    const double smallest = arguments.value(2).toDouble();
    const Direction direction = directionOf(change, metric);
    const QString amount = amountText(change, metric, locale);
    // Of customers nobody can be asked to wait for more.
    if (metric == Metric::Retention)
        return uncertainChange(direction, amount);
    const QString seen = directionOf(smallest, metric) == Direction::Same
                             ? uncertainChange(direction, amount)
                             : uncertainChange(direction, amount, arguments.value(1).toLongLong(),
                                               amountText(smallest, metric, locale), locale);
    const qint64 more = roundedUp(arguments.value(3).toLongLong());
    if (direction == Direction::Same || more <= 0 || !isWithinReach(arguments))
        return seen;
    //: Follows "Up 6 points, but 87 answers can only show ..."; %1: how many more answers each of
    //: the two periods would need before it could be told whether the change is more than chance
    return seen + u' ' +
           VerdictText::tr("About %1 more answer(s) in each period would tell.", nullptr,
                           pluralCount(more))
               .arg(countText(more, locale));
}

/// Mean, worst and best possible answer from this argument on.
QString ratingIn(const QVariantList &arguments, qsizetype first, const QLocale &locale)
{
    return ratingText(arguments.value(first).toDouble(), arguments.value(first + 1).toInt(),
                      arguments.value(first + 2).toInt(), locale);
}

QString mayBeChance(qint64 groups, const QLocale &locale)
{
    if (groups == 2)
        return VerdictText::tr("The difference between these two groups may be chance.");
    //: %1: how many groups (three or more) were compared
    return VerdictText::tr("The differences between these %1 group(s) may be chance.", nullptr,
                           pluralCount(groups))
        .arg(countText(groups, locale));
}

/// What would tell, after mayBeChance().
QString wouldTell(qint64 groups, qint64 more)
{
    const int plural = pluralCount(more);
    if (groups == 2) {
        //: Follows "The difference between these two groups may be chance."; %1 and %2: the groups
        //: ("North", "South"), %3: how far they lie apart ("6 points"), %4: how many more answers
        //: from the two of them together it would take
        return VerdictText::tr("About %4 more answer(s) would tell whether it is real: %3 between "
                               "“%1” and “%2”.",
                               nullptr, plural);
    }
    //: Follows "The differences between these 5 groups may be chance."; %1 and %2: the groups that
    //: lie widest apart ("North", "South"), %3: how far ("6 points"), %4: how many more answers
    //: from the two of them together it would take
    return VerdictText::tr("About %4 more answer(s) would tell whether the widest is real: %3 "
                           "between “%1” and “%2”.",
                           nullptr, plural);
}

/// arguments: as of GroupsAlike; nameOf: of a group.
template <class NameOf>
QString groupsAlike(const QVariantList &arguments, NameOf nameOf, Metric metric,
                    const QLocale &locale)
{
    const qint64 groups = arguments.value(0).toLongLong();
    const QString alike = mayBeChance(groups, locale);
    const double distance = arguments.value(3).toDouble();
    const qint64 more = roundedUp(arguments.value(4).toLongLong());
    // Who stays and who left is not asked: no answers can be had that would tell.
    if (more <= 0 || metric == Metric::Retention ||
        directionOf(distance, metric) == Direction::Same)
        return alike;
    return alike + u' ' +
           wouldTell(groups, more)
               .arg(nameOf(arguments.value(1).toString()), nameOf(arguments.value(2).toString()),
                    amountText(distance, metric, locale), countText(more, locale));
}

/// Says which figures a change is the difference of, where neither stands beside it.
QString comparedText(const ComparedFigures &compared, Metric metric, const QLocale &locale)
{
    const Unit unit = info(metric).unit;
    const QString now = figureText(compared.now, unit, locale);
    const QString before = figureText(compared.before, unit, locale);
    if (!compared.chosen.isOpen())
        //: Before "Up 6 points ..."; %1: a period ("May 2026"), %2: a figure in it
        return VerdictText::tr("Before that (%1): %2.")
            .arg(periodText(compared.chosen.before(), locale), before);
    const QString day = periodText({compared.lastDay, compared.lastDay}, locale);
    switch (compared.stretch) {
    case Stretch::Year:
        //: Before "Up 6 points ..."; %1: a day ("30 June 2026"), %2: a figure over the year up to
        //: it ("52"), %3: the same figure over the year before that ("46")
        return VerdictText::tr("The year to %1: %2; the year before: %3.").arg(day, now, before);
    case Stretch::HalfYear:
        //: Before "Up 6 points ..."; %1: a day ("30 June 2026"), %2: a figure over the six months
        //: up to it ("52"), %3: the same figure over the six months before those ("46")
        return VerdictText::tr("The six months to %1: %2; the six months before: %3.")
            .arg(day, now, before);
    case Stretch::Quarter:
        //: Before "Up 6 points ..."; %1: a day ("30 June 2026"), %2: a figure over the three months
        //: up to it ("52"), %3: the same figure over the three months before those ("46")
        return VerdictText::tr("The three months to %1: %2; the three months before: %3.")
            .arg(day, now, before);
    case Stretch::Month:
        //: Before "Up 6 points ..."; %1: a day ("30 June 2026"), %2: a figure over the month up to
        //: it ("52"), %3: the same figure over the month before that ("46")
        return VerdictText::tr("The month to %1: %2; the month before: %3.").arg(day, now, before);
    }
    Q_UNREACHABLE();
}

/// arguments: as of OneGroup. Stands behind its sentence.
QString besideText(const QVariantList &arguments, Metric metric, const QLocale &locale)
{
    const GroupsBeside beside(arguments);
    const QString text =
        groupsBesideText(beside, countedText(metric, beside.answers, locale), locale);
    return text.isEmpty() ? text : u' ' + text;
}

QString outcomeOf(const QVariant &outcome)
{
    return outcomeText(static_cast<Measure>(outcome.toInt()));
}

QString workOnFirst(const QVariantList &arguments, const QLocale &locale)
{
    //: What to work on first. %1: a question of the survey ("Waiting time"), %2: its share in what
    //: can be explained ("41%"), %3: where its average lies between the worst and the best answer
    //: ("62%"), %4: what it goes with ("satisfaction", "the stars")
    return VerdictText::tr("Work on “%1” first, where there is the most to gain: it goes with %4 "
                           "(%2 of what can be explained) and stands at %3 of its best.")
        .arg(arguments.value(0).toString(),
             figureText(arguments.value(1).toDouble(), Unit::Percent, locale),
             figureText(arguments.value(2).toDouble(), Unit::Percent, locale),
             outcomeOf(arguments.value(3)));
}

QString keepUp(const QVariantList &arguments, const QLocale &locale)
{
    //: What matters most and is good already. %1: a question of the survey ("Friendly staff"), %2:
    //: its share in what can be explained ("41%"), %3: where its average lies between the worst and
    //: the best answer ("92%"), %4: what it goes with ("satisfaction", "the stars")
    return VerdictText::tr("Keep “%1” as good as it is: it goes with %4 more than anything else "
                           "(%2 of what can be explained), and stands at %3 of its best already.")
        .arg(arguments.value(0).toString(),
             figureText(arguments.value(1).toDouble(), Unit::Percent, locale),
             figureText(arguments.value(2).toDouble(), Unit::Percent, locale),
             outcomeOf(arguments.value(3)));
}

QString fewDrivers(const QVariantList &arguments)
{
    const QString driver = arguments.value(0).toString();
    const QString other = arguments.value(1).toString();
    const QString outcome = outcomeOf(arguments.value(2));
    if (other.isEmpty())
        //: %1: the only rating question that there is ("Price"), %2: what it goes with
        //: ("satisfaction", "the stars")
        return VerdictText::tr("Only “%1” can be compared with %2, so nothing says what matters "
                               "most. Surveys that ask about more things can tell.")
            .arg(driver, outcome);
    //: %1 and %2: the only two rating questions that there are, %3: what they go with
    return VerdictText::tr(
               "“%1” has more to gain than “%2”. There are only these two to compare "
               "with %3: surveys that ask about more things can tell what matters most.")
        .arg(driver, other, outcome);
}

QString outcomeAlike(const QVariantList &arguments, const QLocale &locale)
{
    const qint64 answers = arguments.value(1).toLongLong();
    //: %1: how many answers; so nothing says what goes with a higher or lower score
    return VerdictText::tr(
               "All %1 answer(s) give the same score, so nothing can be said of what goes "
               "with a better or a worse one.",
               nullptr, pluralCount(answers))
        .arg(countText(answers, locale));
}

QString stayOfHundred(const QVariantList &years, const QLocale &locale)
{
    const auto number = [&](qsizetype year) {
        return countText(std::llround(years.value(year).toDouble()), locale);
    };
    switch (years.size()) {
    case 0:
        return VerdictText::tr("Nobody has been watched for a whole year yet.");
    case 1:
        //: %1: a number of customers
        return VerdictText::tr("Of 100 customers, %1 are still customers 1 year after they came.")
            .arg(number(0));
    case 2:
        //: %1 and %2: numbers of customers
        return VerdictText::tr("Of 100 customers, %1 are still customers 1 year after they came, "
                               "and %2 after 2 years.")
            .arg(number(0), number(1));
    default:
        //: %1, %2 and %3: numbers of customers
        return VerdictText::tr("Of 100 customers, %1 are still customers 1 year after they came, "
                               "%2 after 2 years and %3 after 3.")
            .arg(number(0), number(1), number(2));
    }
}

/// How many of the cohorts were there so much later: arguments as of StayAfter.
QString cohortsAfter(const Verdict &verdict, const QLocale &locale)
{
    const QString share = figureText(verdict.arguments.value(0).toDouble(), Unit::Percent, locale);
    const QString later =
        periodsText(verdict.arguments.value(1).toInt(),
                    static_cast<TimeBucket>(verdict.arguments.value(2).toInt()), locale);
    //: %1: a percentage, %2: a length of time ("4 quarters", "3 months")
    return verdict.id == VerdictId::BoughtAfter
               ? VerdictText::tr("%1 of all customers bought again %2 after their first purchase.")
                     .arg(share, later)
               //: %1: a percentage, %2: a length of time ("1 year", "3 months")
               : VerdictText::tr("%1 of all customers were still customers %2 after they came.")
                     .arg(share, later);
}

QString fewMatter(const QVariantList &arguments, const QLocale &locale)
{
    const qint64 best = arguments.value(0).toLongLong();
    const QString all = countText(arguments.value(1).toLongLong(), locale);
    const QString share = figureText(arguments.value(2).toDouble(), Unit::Percent, locale);
    const bool isMoney = arguments.value(3).toBool();
    const qint64 atRisk = arguments.value(4).toLongLong();
    QString text;
    if (best == 0) {
        //: %1: how many customers
        text = VerdictText::tr("Of %1 customers, none stands out as one of the best.").arg(all);
    } else if (isMoney) {
        //: %1: how many customers, %2: of how many, %3: a percentage of the money
        text = VerdictText::tr("The best %1 of %2 customers bring %3 of the money.", nullptr,
                               pluralCount(best))
                   .arg(countText(best, locale), all, share);
    } else {
        //: %1: how many customers, %2: of how many, %3: a percentage of the purchases
        text = VerdictText::tr("The best %1 of %2 customers make %3 of the purchases.", nullptr,
                               pluralCount(best))
                   .arg(countText(best, locale), all, share);
    }
    if (atRisk > 0) {
        //: %1: how many customers
        text += u' ' + VerdictText::tr("%1 who used to be good ones have not come for long.",
                                       nullptr, pluralCount(atRisk))
                           .arg(countText(atRisk, locale));
    }
    return text;
}

QString responsesText(const QVariantList &arguments, const QLocale &locale)
{
    const qint64 n = arguments.value(0).toLongLong();
    const QString largest = arguments.value(1).toString();
    if (largest.isEmpty()) {
        //: %1: how many responses (filled-in surveys, reviews, tickets) there are
        return VerdictText::tr("%1 answer(s).", nullptr, pluralCount(n)).arg(countText(n, locale));
    }
    if (arguments.size() > 3) {
        //: %1: how many responses; of %4 (a percentage) it is not known where they come from; of
        //: the others the largest group is %2 ("Phone"), its share %3
        return VerdictText::tr("%1 answer(s). Of %4 it is not stated where they come from; of the "
                               "others the largest part is from “%2” (%3).",
                               nullptr, pluralCount(n))
            .arg(countText(n, locale), largest,
                 figureText(arguments.value(2).toDouble(), Unit::Percent, locale),
                 figureText(arguments.value(3).toDouble(), Unit::Percent, locale));
    }
    //: %1: how many responses, %2: the largest group of them ("Phone"), %3: its share
    //: ("46%")
    return VerdictText::tr("%1 answer(s), the largest part from “%2” (%3).", nullptr,
                           pluralCount(n))
        .arg(countText(n, locale), largest,
             figureText(arguments.value(2).toDouble(), Unit::Percent, locale));
}

/// Follows what the questions say that are told.
QString unclearText(qint64 questions, const QLocale &locale)
{
    if (questions == 0)
        return {};
    //: Follows which question is rated best; %1: how many. Elsewhere it is said which, and where to
    //: say it.
    return u' ' + VerdictText::tr("Of %1 question(s) it is not clear which end is the good one.",
                                  nullptr, pluralCount(questions))
                      .arg(countText(questions, locale));
}

} // namespace

QString outcomeText(Measure outcome)
{
    if (outcome == Measure::Recommend) {
        //: Fit to stand after "goes with": the answers to "would you recommend us?"
        return VerdictText::tr("the recommendation", "goes with");
    }
    if (outcome == Measure::Rating) {
        //: Fit to stand after "goes with": the number of stars of a review
        return VerdictText::tr("the stars", "goes with");
    }
    //: Fit to stand after "goes with": how satisfied customers are
    return VerdictText::tr("satisfaction", "goes with");
}

QString neededText(const Verdict &verdict)
{
    if (verdict.id == VerdictId::NoChangeSeen && verdict.arguments.value(3).toLongLong() > 0 &&
        isWithinReach(verdict.arguments))
        return VerdictText::tr("How many more answers it takes also depends on what else is "
                               "compared: the more figures there are, the surer each change must "
                               "be before it is told. So the number grows when other files bring "
                               "more figures.");
    const bool isOfGroups =
        verdict.id == VerdictId::GroupsAlike || verdict.id == VerdictId::WaitsAlike;
    if (isOfGroups && verdict.arguments.value(4).toLongLong() > 0)
        return VerdictText::tr("How many more answers it takes also depends on what else is "
                               "compared on this page: the more groups there are, the surer each "
                               "difference must be before it is told. So the number grows when "
                               "other files bring more groups.");
    return {};
}

QString verdictText(const Verdict &verdict, Metric metric, const QLocale &locale)
{
    if (verdict.compared) {
        Verdict change = verdict;
        change.compared.reset();
        return comparedText(*verdict.compared, metric, locale) + u' ' +
               verdictText(change, metric, locale);
    }
    const QVariantList &arguments = verdict.arguments;
    const double first = arguments.value(0).toDouble();
    const qint64 count = arguments.value(0).toLongLong();
    const Unit unit = info(metric).unit;
    switch (verdict.id) {
    case VerdictId::NoAnswers:
        return VerdictText::tr("No answers yet.");
    case VerdictId::TooFew:
        if (metric == Metric::Retention) {
            //: %1: number of customers there are, %2: number needed (5)
            return VerdictText::tr(
                       "Only %1 customer(s): too few for a figure, which needs at least %2.",
                       nullptr, pluralCount(count))
                .arg(countText(count, locale), countText(arguments.value(1).toLongLong(), locale));
        }
        //: %1: number of answers there are, %2: number of answers needed (5)
        return VerdictText::tr("Only %1 answer(s): too few for a figure, which needs at least %2.",
                               nullptr, pluralCount(count))
            .arg(countText(count, locale), countText(arguments.value(1).toLongLong(), locale));
    case VerdictId::SmallGroups:
        if (metric == Metric::Retention) {
            //: %1: number of customers, %2: number needed (5)
            return VerdictText::tr("The largest group has only %1 customer(s): too few for a "
                                   "figure, which needs at least %2.",
                                   nullptr, pluralCount(count))
                .arg(countText(count, locale), countText(arguments.value(1).toLongLong(), locale));
        }
        //: %1: number of answers, %2: number of answers needed (5)
        return VerdictText::tr("The largest group has only %1 answer(s): too few for a figure, "
                               "which needs at least %2.",
                               nullptr, pluralCount(count))
            .arg(countText(count, locale), countText(arguments.value(1).toLongLong(), locale));
    case VerdictId::Range:
        //: Sampling error alone; %1 and %2: the ends of a range
        return VerdictText::tr("The true value is most likely between %1 and %2.")
            .arg(figureText(first, unit, locale),
                 figureText(arguments.value(1).toDouble(), unit, locale));
    case VerdictId::Up:
        return realChange(directionOf(std::abs(first), metric), amountText(first, metric, locale));
    case VerdictId::Down:
        return realChange(directionOf(-std::abs(first), metric), amountText(first, metric, locale));
    case VerdictId::NoChangeSeen:
        return noChangeSeen(arguments, metric, locale);
    case VerdictId::BestAndWorst:
        //: %1: the better group ("Phone"), %2: the worse group, %3: how far apart they are ("20
        //: points")
        return VerdictText::tr(
                   "“%1” does better than “%2”; the %3 between them are more than chance.")
            .arg(arguments.value(0).toString(), arguments.value(1).toString(),
                 amountText(arguments.value(2).toDouble(), metric, locale));
    case VerdictId::GroupsAlike:
        return groupsAlike(
            arguments, [](const QString &name) { return name; }, metric, locale);
    case VerdictId::WaitsAlike:
        return groupsAlike(
            arguments, [&locale](const QString &wait) { return waitText(wait, locale); }, metric,
            locale);
    case VerdictId::AnswersAlike:
        //: Below an average; %1: how many answers
        return VerdictText::tr(
                   "All %1 answer(s) are the same, so there is no likely range to tell.", nullptr,
                   pluralCount(count))
            .arg(countText(count, locale));
    case VerdictId::FilterChooses:
        return VerdictText::tr(
            "The filter chooses the very score this figure is made of, so the figure says "
            "nothing.");
    case VerdictId::OneGroup:
        return VerdictText::tr(
                   "Only one group has enough answers, so there is nothing to compare it with.") +
               besideText(arguments, metric, locale);
    case VerdictId::OnlyChosen:
        if (arguments.value(0).toString().isEmpty())
            return VerdictText::tr("The filter shows only answers that do not say which group they "
                                   "belong to. Choose a group too, and they are compared.");
        //: %1: the one group that the filter chooses ("North")
        return VerdictText::tr("The filter shows only “%1”. Take it off, or choose another one "
                               "too, and they are compared.")
            .arg(arguments.value(0).toString());
    case VerdictId::OneGroupLeft:
        return VerdictText::tr("The filter leaves only one group with enough answers. Take off "
                               "one of its choices to compare more.") +
               besideText(arguments, metric, locale);
    case VerdictId::PartChosen:
        //: %1: how many responses the filter chooses, %2: of how many that the chart shows, %3: a
        //: percentage; the plural goes by %2
        return VerdictText::tr("The filter chooses %1 of the %2 answer(s) shown here (%3).",
                               nullptr, pluralCount(arguments.value(1).toLongLong()))
            .arg(countText(count, locale), countText(arguments.value(1).toLongLong(), locale),
                 figureText(arguments.value(2).toDouble(), Unit::Percent, locale));
    case VerdictId::NoDates:
        return VerdictText::tr("These answers have no dates, so no change can be told.");
    case VerdictId::Responses:
        return responsesText(arguments, locale);
    case VerdictId::WorkOnFirst:
        return workOnFirst(arguments, locale);
    case VerdictId::KeepUp:
        return keepUp(arguments, locale);
    case VerdictId::FewDrivers:
        return fewDrivers(arguments);
    case VerdictId::WorkOnOneOf:
        //: What to work on first; %1 and %2: questions of the survey ("Waiting time")
        return VerdictText::tr("“%1” or “%2” has the most to gain; the answers cannot tell which.")
            .arg(arguments.value(0).toString(), arguments.value(1).toString());
    case VerdictId::BestOfQuestions:
        if (arguments.value(2).toLongLong() < 2)
            return VerdictText::tr("Only one question asks for a rating.");
        //: %1 and %3: questions of the survey, %2 and %4: their averages with the scale ("4.6 of
        //: 5")
        return VerdictText::tr("Best rated is “%1” with %2, worst “%3” with %4.")
                   .arg(arguments.value(0).toString(), ratingIn(arguments, 3, locale),
                        arguments.value(1).toString(), ratingIn(arguments, 6, locale)) +
               unclearText(arguments.value(9).toLongLong(), locale);
    case VerdictId::WaitMatters:
        //: %1 and %2: how long customers waited for the reply ("up to 1 h"), %3: how far apart they
        //: are ("20 percentage points")
        return VerdictText::tr("Most satisfied: who waited %1; least: %2. The %3 between them are "
                               "more than chance.")
            .arg(waitText(arguments.value(0).toString(), locale),
                 waitText(arguments.value(1).toString(), locale),
                 amountText(arguments.value(2).toDouble(), metric, locale));
    case VerdictId::PlaceMatters:
        //: %1 and %2: where customers met the business ("on the internet", "in the shop"), %3: how
        //: far apart they are ("20 points")
        return VerdictText::tr("It goes better %1 than %2; the %3 between them are more than "
                               "chance.")
            .arg(placeName(arguments.value(0).toString()), placeName(arguments.value(1).toString()),
                 amountText(arguments.value(2).toDouble(), metric, locale));
    case VerdictId::StayAfter:
    case VerdictId::BoughtAfter:
        return cohortsAfter(verdict, locale);
    case VerdictId::StayOfHundred:
        return stayOfHundred(arguments, locale);
    case VerdictId::NothingDrives:
        //: %1: what questions may go with ("satisfaction", "the stars")
        return VerdictText::tr("None of these questions goes with %1.")
            .arg(outcomeOf(arguments.value(0)));
    case VerdictId::OutcomeAlike:
        return outcomeAlike(arguments, locale);
    case VerdictId::FewMatter:
        return fewMatter(arguments, locale);
    case VerdictId::GoneQuiet:
        //: %1: how many customers, %2: of how many who came three times or more
        return VerdictText::tr(
                   "%1 of %2 customers who kept coming have been silent for longer than "
                   "ever. A call may bring them back.",
                   nullptr, pluralCount(count))
            .arg(countText(count, locale), countText(arguments.value(1).toLongLong(), locale));
    case VerdictId::NobodyQuiet:
        //: %1: how many customers who came three times or more
        return VerdictText::tr("Of %1 customers who keep coming, nobody is silent for much longer "
                               "than usual.")
            .arg(countText(arguments.value(1).toLongLong(), locale));
    case VerdictId::OpenWait:
        //: %1: a wait that counts only the hours in which the shop is open ("42 min"), %2: the same
        //: wait by the clock ("3 h")
        return VerdictText::tr("Half of the customers waited no longer than %1 of your opening "
                               "hours; by the clock it was %2.")
            .arg(figureText(first, Unit::Minutes, locale),
                 figureText(arguments.value(1).toDouble(), Unit::Minutes, locale));
    case VerdictId::NoTimeOfDay:
        //: Why a wait in opening hours cannot be told
        return VerdictText::tr("The files say on which day customers wrote, but not at what time: "
                               "so it cannot be told how much of the wait was in opening hours.");
    }
    Q_UNREACHABLE();
}

QString worseFirstText(const Verdict &verdict, Metric metric, const QLocale &locale)
{
    if (verdict.id != VerdictId::BestAndWorst)
        return verdictText(verdict, metric, locale);
    const QVariantList &arguments = verdict.arguments;
    //: %1: the worse group ("Phone"), %2: the better group, %3: how far apart they are ("20
    //: points")
    return VerdictText::tr("“%1” does worse than “%2”; the %3 between them are more than chance.")
        .arg(arguments.value(1).toString(), arguments.value(0).toString(),
             amountText(arguments.value(2).toDouble(), metric, locale));
}

} // namespace patron
