// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/customerstudies.h"

#include "models/metrics/sample.h"
#include "models/session/customerparts.h"

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr int yearsAsked = 3;
constexpr int monthsDrawn = 24;
constexpr int yearOfDays = 365;

Counts keptCounts(const Breakdown &breakdown)
{
    return {breakdown, {0, 1}, {}, {}};
}

Period yearUpTo(QDate day)
{
    return {day.addDays(1 - yearOfDays), day};
}

/// Who was a customer, or bought, in the year before; and is, or did, in this one.
class ByYear
{
public:
    ByYear() = default;
    virtual ~ByYear() = default;
    Q_DISABLE_COPY_MOVE(ByYear)
    [[nodiscard]] virtual Share kept(const Period &year) const = 0;
    /// Whom that share speaks of, and whom it does not.
    [[nodiscard]] virtual CohortYear cohort(const Period &year) const = 0;
};

class ListByYear final : public ByYear
{
public:
    explicit ListByYear(std::span<const Membership> members)
        : m_members(members)
    {
    }
    [[nodiscard]] Share kept(const Period &year) const override
    {
        const Share lost = churn(m_members, year);
        return shareOf(lost.n - lost.hits, lost.n);
    }
    [[nodiscard]] CohortYear cohort(const Period &year) const override
    {
        CohortYear cohort{year, churn(m_members, year).n};
        for (const Membership &member : m_members) {
            const bool isLater = member.since.isValid() && member.since >= year.from;
            cohort.later += isLater;
            cohort.earlier += member.since.isValid() && !isLater && member.left.isValid() &&
                              member.left < year.from;
        }
        return cohort;
    }

private:
    std::span<const Membership> m_members;
};

class BuyingByYear final : public ByYear
{
public:
    explicit BuyingByYear(std::span<const Purchase> purchases)
        : m_sorted(purchases.begin(), purchases.end())
    {
        std::ranges::sort(m_sorted, [](const Purchase &a, const Purchase &b) {
            return a.customer != b.customer ? a.customer < b.customer : a.day < b.day;
        });
    }
    [[nodiscard]] Share kept(const Period &year) const override
    {
        const Period before = year.before();
        qint64 bought = 0;
        qint64 again = 0;
        for (size_t i = 0; i < m_sorted.size();) {
            bool isBefore = false;
            bool isNow = false;
            const qint64 customer = m_sorted[i].customer;
            for (; i < m_sorted.size() && m_sorted[i].customer == customer; ++i) {
                isBefore = isBefore || before.holds(m_sorted[i].day);
                isNow = isNow || year.holds(m_sorted[i].day);
            }
            bought += isBefore;
            again += isBefore && isNow;
        }
        return shareOf(again, bought);
    }
    [[nodiscard]] CohortYear cohort(const Period &year) const override
    {
        const Period before = year.before();
        CohortYear cohort{year, kept(year).n};
        for (size_t i = 0; i < m_sorted.size();) {
            const qint64 customer = m_sorted[i].customer;
            const bool isLater = m_sorted[i].day >= year.from;
            bool isEarlier = !isLater;
            for (; i < m_sorted.size() && m_sorted[i].customer == customer; ++i)
                isEarlier = isEarlier && !before.holds(m_sorted[i].day);
            cohort.later += isLater;
            cohort.earlier += isEarlier;
        }
        return cohort;
    }

private:
    std::vector<Purchase> m_sorted;
};

/// The figure of each of the last months, over the year up to its end.
FigureTable monthByMonth(const ByYear &by, QDate lastDay)
{
    Counts counts = keptCounts(Breakdown::over(TimeBucket::Month, Measure::HasLeft));
    for (int month = monthsDrawn - 1; month >= 0; --month) {
        const QDate end = lastDay.addMonths(-month);
        const Share kept = by.kept(yearUpTo(end));
        if (kept.n > 0)
            counts.groups << keptAndLost({{}, bucketStart(end, TimeBucket::Month)}, kept.hits,
                                         kept.n - kept.hits);
    }
    return tabulate(Metric::Retention, counts);
}

Verdict yearAgainstYear(const Share &now, const Share &before)
{
    const GroupCounts past = keptAndLost({}, before.hits, before.n - before.hits);
    return changeVerdict(Metric::Retention, {0, 1}, keptAndLost({}, now.hits, now.n - now.hits),
                         before.n >= smallestShown ? &past : nullptr, {0, 1});
}

/// The yearly figure where a year and customers before it are there; else not filled.
bool fillByYear(CardData &card, const ByYear &by, QDate lastDay, const char *formula)
{
    if (!lastDay.isValid())
        return false;
    const Period year = yearUpTo(lastDay);
    const Share now = by.kept(year);
    if (now.n < smallestShown)
        return false;
    card.headline = keptFigure(now);
    card.verdict = yearAgainstYear(now, by.kept(year.before()));
    card.table = monthByMonth(by, lastDay);
    card.explanation.formula = formula;
    card.explanation.cohort = by.cohort(year);
    return true;
}

qint64 seenFor(std::span<const double> sorted, double days)
{
    return sorted.end() - std::ranges::lower_bound(sorted, days);
}

std::vector<double> sortedTimes(std::span<const Tenure> tenures)
{
    std::vector<double> times;
    for (const Tenure &tenure : tenures) {
        if (tenure.time >= 0)
            times.push_back(tenure.time);
    }
    std::ranges::sort(times);
    return times;
}

/// Up to the end of the last day that belongs to so many months: lengths of time are stored in
/// whole days.
double daysOf(int months)
{
    return std::ceil(months * monthDays);
}

/// Nobody is known to have left: a level line would only look like loyalty.
SurvivalCurve tellingCurve(const CustomerLives &lives)
{
    SurvivalCurve curve = survivalCurve(lives.tenures);
    return curve.left > 0 ? curve : SurvivalCurve();
}

Figure stayFigure(const SurvivalCurve &curve, std::span<const double> times, double days)
{
    Figure result;
    result.metric = Metric::Retention;
    result.n = seenFor(times, days);
    const auto step = survivalAt(curve, days);
    if (!step || result.n < smallestShown)
        return result;
    result.value = 100 * step->share;
    result.low = 100 * step->interval.low;
    result.high = 100 * step->interval.high;
    return result;
}

int monthsBetweenRows(double longest)
{
    const double months = longest / monthDays;
    return months <= 84 ? 1 : months <= 252 ? 3 : 12;
}

FigureTable survivalTable(const SurvivalCurve &curve, std::span<const double> times)
{
    FigureTable table;
    table.metric = Metric::Retention;
    table.breakdown = Breakdown::total(Measure::Tenure);
    table.rowName = RowName::Tenure;
    table.content = curve;
    table.columns = {{TableColumn::Group, {}},
                     {TableColumn::N, {}},
                     {TableColumn::Value, {}},
                     {TableColumn::Low, {}},
                     {TableColumn::High, {}}};
    const auto shown = [](std::optional<double> value) {
        return value ? QVariant(*value) : QVariant();
    };
    const int step = monthsBetweenRows(curve.longest);
    for (int months = 0; curve.customers > 0 && daysOf(months) <= curve.longest; months += step) {
        FigureRow row{{QString::number(months), {}}, stayFigure(curve, times, daysOf(months)), {}};
        row.cells = {months, row.figure.n, shown(row.figure.value), shown(row.figure.low),
                     shown(row.figure.high)};
        table.rows << row;
    }
    return table;
}

Verdict stayVerdict(const SurvivalCurve &curve, std::span<const double> times)
{
    if (curve.customers == 0)
        return {};
    if (curve.customers < smallestShown)
        return {VerdictId::TooFew, {curve.customers, smallestShown}, Tone::Unsure};
    QVariantList years;
    for (int year = 1; year <= yearsAsked; ++year) {
        const Figure stay = stayFigure(curve, times, daysOf(12 * year));
        if (stay.value)
            years << *stay.value;
    }
    return {VerdictId::StayOfHundred, years, Tone::Plain};
}

/// The last whole year that was seen, at most three; else the last month.
Figure stayHeadline(const SurvivalCurve &curve, std::span<const double> times)
{
    Figure headline;
    headline.metric = Metric::Retention;
    const int longest = static_cast<int>(curve.longest / monthDays);
    for (int months = 12 * yearsAsked; months > 0; months -= months > 12 ? 12 : 1) {
        const Figure stay =
            months <= longest + 1 ? stayFigure(curve, times, daysOf(months)) : Figure();
        if (!stay.value)
            continue;
        headline = stay;
        break;
    }
    headline.n = curve.customers;
    headline.counts = {{QStringLiteral("kept"), curve.customers - curve.left},
                       {QStringLiteral("left"), curve.left}};
    return headline;
}

} // namespace

CardData returningCard(const CustomerLives &lives, const PurchaseHistory &history)
{
    CardData card;
    card.headline.metric = card.table.metric = Metric::Retention;
    card.explanation.interval = "wilson";
    if (lives.kept + lives.left > 0) {
        explainLives(card.explanation, lives, lives.kept + lives.left, LeftOut::NoAnswer);
        const bool knowsDays = std::ranges::any_of(
            lives.members, [](const Membership &member) { return member.left.isValid(); });
        if (knowsDays &&
            fillByYear(card, ListByYear(lives.members), lives.lastDay, "kept-over-year"))
            return card;
        const SurvivalCurve curve = survivalCurve(lives.tenures);
        const std::vector<double> times = sortedTimes(lives.tenures);
        card.headline = keptFigure(lives.kept, lives.left);
        card.verdict = stayVerdict(curve, times);
        card.table = survivalTable(curve, times);
        card.explanation.formula = "kept-of-all";
        return card;
    }
    explainPurchases(card.explanation, history);
    const RepeatBuying repeat = repeatBuying(history.purchases);
    if (repeat.daysToSecond)
        card.explanation.secondOrder = SecondOrder{*repeat.daysToSecond, repeat.daysRange};
    if (fillByYear(card, BuyingByYear(history.purchases), history.lastDay, "came-back"))
        return card;
    card.headline = keptFigure(repeat.repeat);
    card.verdict = yearAgainstYear(repeat.repeat, {});
    card.table.breakdown = Breakdown::over(TimeBucket::Month, Measure::HasLeft);
    card.explanation.formula = "repeat-of-all";
    return card;
}

Figure stayAfter(const CustomerLives &lives, int months)
{
    const SurvivalCurve curve = tellingCurve(lives);
    return stayFigure(curve, sortedTimes(lives.tenures), daysOf(months));
}

CardData survivalCard(const CustomerLives &lives)
{
    CardData card;
    const SurvivalCurve curve = tellingCurve(lives);
    const std::vector<double> times = sortedTimes(lives.tenures);
    card.table = survivalTable(curve, times);
    card.headline = stayHeadline(curve, times);
    card.verdict = stayVerdict(curve, times);
    card.explanation.formula = "kaplan-meier";
    card.explanation.interval = "log-log";
    explainLives(card.explanation, lives, static_cast<qint64>(times.size()), LeftOut::NoTime);
    return card;
}

} // namespace patron
