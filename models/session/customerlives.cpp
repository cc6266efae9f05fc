// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/customerlives.h"

#include "models/counting/filteredrows.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace patron {

namespace {

constexpr qint64 notKnown = std::numeric_limits<qint64>::min();
constexpr size_t rowsBetweenLooks = 65'536;

bool hasDays(const Snapshot &snapshot)
{
    return !snapshot.days.empty();
}

/// The day of each dated position; a walk that only goes forward.
class DayOfRow final
{
public:
    explicit DayOfRow(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    /// Invalid for undated rows. Rows ascending.
    [[nodiscard]] QDate at(size_t row)
    {
        if (m_snapshot.dayStarts.empty() || row >= m_snapshot.dayStarts.back())
            return {};
        while (row >= m_snapshot.dayStarts[m_day + 1])
            ++m_day;
        return m_snapshot.days[m_day];
    }

private:
    const Snapshot &m_snapshot;
    size_t m_day = 0;
};

QDate dayOf(qint64 seconds)
{
    return seconds == notKnown ? QDate()
                               : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date();
}

/// The stored value of a row; none where it has none.
std::optional<qint64> valueAt(const Snapshot &snapshot, Measure measure, size_t row)
{
    const auto column = snapshot.measures.find(measure);
    const quint32 code = column == snapshot.measures.end() ? 0 : column->second.codes.at(row);
    return code == 0 ? std::nullopt : std::optional(column->second.values[code - 1]);
}

/// Which of two rows of one customer is the later one: the import that came later, or the later
/// row of it.
class Latest final
{
public:
    explicit Latest(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        const auto imports = snapshot.dimensions.find(Dimension::Import);
        if (imports == snapshot.dimensions.end())
            return;
        m_codes = &imports->second.codes;
        for (const QString &id : imports->second.words)
            m_ids.push_back(id.toLongLong());
    }

    void add(size_t row)
    {
        const qint64 customer = m_snapshot.customers.empty() ? 0 : m_snapshot.customers[row];
        const auto [place, isNew] = customer == 0 ? std::pair(m_places.end(), true)
                                                  : m_places.try_emplace(customer, m_rows.size());
        if (isNew)
            m_rows.push_back(row);
        else if (orderOf(row) >= orderOf(m_rows[place->second]))
            m_rows[place->second] = row;
    }

    [[nodiscard]] std::vector<bool> isLatest() const
    {
        std::vector<bool> latest(m_snapshot.size());
        for (const size_t row : m_rows)
            latest[row] = true;
        return latest;
    }

private:
    [[nodiscard]] std::pair<qint64, ResponseId> orderOf(size_t row) const
    {
        const quint32 code = m_codes ? m_codes->at(row) : 0;
        return {code == 0 ? 0 : m_ids[code - 1], m_snapshot.responses[row]};
    }

    const Snapshot &m_snapshot;
    const CodeColumn *m_codes = nullptr;
    std::vector<qint64> m_ids;
    std::vector<size_t> m_rows;
    std::unordered_map<qint64, size_t> m_places;
};

/// Of each row whether it is the latest one of its customer. Cancelled: of those looked at so far.
std::vector<bool> latestRows(const Snapshot &customers, const Progress &progress)
{
    Latest latest(customers);
    for (size_t row = 0; row < customers.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && !progress.isWanted())
            break;
        latest.add(row);
    }
    return latest.isLatest();
}

struct Life
{
    QDate since;
    QDate leftOn;
    std::optional<bool> hasLeft;
    std::optional<qint64> days;
};

Life lifeOf(const Snapshot &customers, size_t row, QDate since)
{
    Life life;
    life.since = since;
    life.leftOn = customers.leftAt.empty() ? QDate() : dayOf(customers.leftAt[row]);
    life.days = valueAt(customers, Measure::Tenure, row);
    if (const auto left = valueAt(customers, Measure::HasLeft, row))
        life.hasLeft = *left != 0;
    else if (life.leftOn.isValid())
        life.hasLeft = true;
    return life;
}

void addLife(CustomerLives &lives, const Life &life)
{
    const bool hasLeft = life.hasLeft.value_or(false);
    if (life.hasLeft)
        ++(hasLeft ? lives.left : lives.kept);
    if (life.since.isValid() && (!hasLeft || life.leftOn.isValid()))
        lives.members.push_back({life.since, hasLeft ? life.leftOn : QDate()});

    if (life.days) {
        lives.tenures.push_back({static_cast<double>(*life.days), hasLeft});
    } else if (life.since.isValid() && (!hasLeft || life.leftOn.isValid())) {
        const QDate last = hasLeft ? life.leftOn : lives.lastDay;
        lives.tenures.push_back({static_cast<double>(life.since.daysTo(last)), hasLeft});
    } else {
        ++lives.withoutTime;
    }
}

} // namespace

ObeyedFilter obeyedBy(const Snapshot &snapshot, const Filter &filter)
{
    ObeyedFilter obeyed;
    if (!filter.period.isOpen()) {
        if (hasDays(snapshot))
            obeyed.filter.period = filter.period;
        else
            obeyed.untouched << QStringLiteral("period");
    }
    for (auto it = filter.chosen.begin(); it != filter.chosen.end(); ++it) {
        if (it.value().isEmpty())
            continue;
        const auto column = snapshot.dimensions.find(it.key());
        const bool isKnown = it.key() != Dimension::Import && it.key() != Dimension::ScoreClass &&
                             column != snapshot.dimensions.end() && !column->second.words.isEmpty();
        if (isKnown)
            obeyed.filter.chosen[it.key()] = it.value();
        else
            obeyed.untouched << QLatin1String(info(it.key()).id);
    }
    const bool asksForAnswers = std::ranges::any_of(
        filter.answers, [](const QStringList &values) { return !values.isEmpty(); });
    if (asksForAnswers)
        obeyed.untouched << QStringLiteral("answers");
    return obeyed;
}

namespace {

/// A period is one of answers: those who became customers in it are too new to have left.
ObeyedFilter obeyedByCustomers(const Snapshot &customers, const Filter &filter)
{
    Filter without = filter;
    without.period = {};
    ObeyedFilter obeyed = obeyedBy(customers, without);
    if (!filter.period.isOpen())
        obeyed.untouched.prepend(QStringLiteral("period"));
    return obeyed;
}

} // namespace

CustomerLives customerLives(const Snapshot &customers, const Filter &filter,
                            const Progress &progress)
{
    CustomerLives lives;
    const ObeyedFilter obeyed = obeyedByCustomers(customers, filter);
    lives.untouched = obeyed.untouched;
    if (hasDays(customers))
        lives.lastDay = customers.days.back();
    for (const qint64 left : customers.leftAt) {
        if (const QDate day = dayOf(left); day.isValid())
            lives.lastDay = lives.lastDay.isValid() ? std::max(lives.lastDay, day) : day;
    }

    const std::vector<bool> isLatest = latestRows(customers, progress);
    DayOfRow days(customers);
    forEachFilteredRow(customers, obeyed.filter, progress, [&](size_t row) {
        ++lives.rows;
        if (isLatest[row])
            addLife(lives, lifeOf(customers, row, days.at(row)));
        else
            ++lives.repeated;
    });
    return lives;
}

std::vector<CustomerFate> customerFates(const Snapshot &customers, const Filter &filter,
                                        const Progress &progress)
{
    const std::vector<bool> isLatest = latestRows(customers, progress);
    std::vector<CustomerFate> fates(customers.size(), CustomerFate::Unknown);
    forEachFilteredRow(
        customers, obeyedByCustomers(customers, filter).filter, progress, [&](size_t row) {
            const Life life = isLatest[row] ? lifeOf(customers, row, {}) : Life();
            if (life.hasLeft)
                fates[row] = *life.hasLeft ? CustomerFate::Left : CustomerFate::Stayed;
        });
    return fates;
}

std::vector<qint64> goneCustomers(const Snapshot &customers, const Progress &progress)
{
    const std::vector<bool> isLatest = latestRows(customers, progress);
    std::vector<qint64> gone;
    for (size_t row = 0; row < customers.size() && !customers.customers.empty(); ++row) {
        if (isLatest[row] && customers.customers[row] != 0 &&
            lifeOf(customers, row, {}).hasLeft.value_or(false))
            gone.push_back(customers.customers[row]);
    }
    std::ranges::sort(gone);
    return gone;
}

PurchaseHistory purchaseHistory(const Snapshot &purchases, const Filter &filter,
                                const Progress &progress)
{
    PurchaseHistory history;
    ObeyedFilter obeyed = obeyedBy(purchases, filter);
    history.untouched = obeyed.untouched;
    const Period period = obeyed.filter.period;
    obeyed.filter.period = {};
    if (hasDays(purchases))
        history.lastDay = purchases.days.back();

    const int perUnit = info(Measure::Amount).perUnit;
    DayOfRow days(purchases);
    std::unordered_map<qint64, QDate> firstDay;
    forEachFilteredRow(purchases, obeyed.filter, progress, [&](size_t row) {
        const QDate day = days.at(row);
        const qint64 customer = purchases.customers.empty() ? 0 : purchases.customers[row];
        ++history.rows;
        history.undated += !day.isValid();
        history.nobodys += day.isValid() && customer == 0;
        if (!day.isValid() || customer == 0)
            return;
        firstDay.try_emplace(customer, day); // rows are in time order
        const auto amount = valueAt(purchases, Measure::Amount, row);
        history.purchases.push_back(
            {customer, day, amount ? static_cast<double>(*amount) / perUnit : 0});
    });
    if (period.isOpen())
        return history;
    history.outsidePeriod =
        static_cast<qint64>(std::erase_if(history.purchases, [&](const Purchase &purchase) {
            return !period.holds(firstDay.at(purchase.customer));
        }));
    return history;
}

} // namespace patron
