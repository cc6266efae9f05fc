// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/chartrows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace patron {

namespace {

/// From how far behind a chart may come forward: the order of the questions is still felt.
constexpr qsizetype reach = 8;
/// What a column may be higher than the other before it is called that, as a share of the page.
constexpr qreal tolerance = 0.04;
/// How much of a page a place in the order is worth.
constexpr qreal placeWorth = 0.01;

class Packing final
{
public:
    Packing(const QList<ChartSize> &charts, qreal pageHeight)
        : m_charts(charts)
        , m_pageHeight(pageHeight)
        , m_left(charts.size())
    {
        std::iota(m_left.begin(), m_left.end(), 0);
    }

    QList<ChartRow> pack()
    {
        QList<ChartRow> rows;
        while (!m_left.isEmpty()) {
            const qsizetype first = m_left.takeFirst();
            rows << (m_charts[first].isWide ? ChartRow{{first}} : columnsFrom(first));
        }
        return rows;
    }

private:
    [[nodiscard]] qreal height(qsizetype chart) const { return m_charts[chart].height; }

    ChartRow columnsFrom(qsizetype first)
    {
        ChartRow row{{first}, {}};
        std::array<qreal, 2> heights{height(first), 0};
        const qsizetype partner = closest(height(first));
        if (partner < 0)
            return {{first}};
        take(row, heights, 1, partner);
        const qreal most = std::ranges::max(heights) + tolerance * m_pageHeight;
        while (true) {
            const size_t lower = heights[0] <= heights[1] ? 0 : 1;
            const qsizetype next = highestWithin(most - heights[lower]);
            if (next < 0)
                break;
            take(row, heights, lower, next);
        }
        for (QList<qsizetype> &column : row)
            std::ranges::sort(column);
        return row;
    }

    void take(ChartRow &row, std::array<qreal, 2> &heights, size_t column, qsizetype at)
    {
        const qsizetype chart = m_left.takeAt(at);
        row[qsizetype(column)] << chart;
        heights[column] += height(chart);
    }

    /// Of those that may come forward: as high as that, and not far away.
    [[nodiscard]] qsizetype closest(qreal wanted) const
    {
        qsizetype best = -1;
        qreal least = 0;
        for (qsizetype at = 0; at < m_left.size(); ++at) {
            if (m_charts[m_left[at]].isWide || (best >= 0 && at >= reach))
                continue;
            const qreal cost =
                std::abs(height(m_left[at]) - wanted) + qreal(at) * placeWorth * m_pageHeight;
            if (best < 0 || cost < least) {
                best = at;
                least = cost;
            }
        }
        return best;
    }

    [[nodiscard]] qsizetype highestWithin(qreal room) const
    {
        qsizetype best = -1;
        for (qsizetype at = 0; at < qMin(reach, m_left.size()); ++at) {
            const qsizetype chart = m_left[at];
            if (!m_charts[chart].isWide && height(chart) <= room &&
                (best < 0 || height(chart) > height(m_left[best])))
                best = at;
        }
        return best;
    }

    const QList<ChartSize> &m_charts;
    qreal m_pageHeight;
    QList<qsizetype> m_left;
};

} // namespace

QList<ChartRow> packCharts(const QList<ChartSize> &charts, qreal pageHeight)
{
    return Packing(charts, pageHeight).pack();
}

} // namespace patron
