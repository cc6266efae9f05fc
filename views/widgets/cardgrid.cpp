// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cardgrid.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace patron {

namespace {

/// From so many average characters on a column is wide enough for any card.
constexpr int roomyCharacters = 90;

/// As many columns as the rows need that so many columns would make: six cards stand 3 + 3 where
/// five would fit, never 5 + 1.
int balanced(int cards, int mostColumns)
{
    if (cards == 0)
        return 1;
    const int rows = (cards + mostColumns - 1) / mostColumns;
    return (cards + rows - 1) / rows;
}

} // namespace

CardGrid::CardGrid(QWidget *parent, int columnCharacters, int mostColumns)
    : QLayout(parent)
    , m_columnCharacters(columnCharacters)
    , m_mostColumns(mostColumns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(16);
}

CardGrid::~CardGrid() = default;

void CardGrid::addWide(QWidget *card)
{
    m_wide.push_back(card);
    addWidget(card);
}

void CardGrid::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int CardGrid::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *CardGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *CardGrid::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int CardGrid::columnWidth() const
{
    const QFontMetrics metrics(parentWidget() ? parentWidget()->font() : QFont());
    return metrics.averageCharWidth() * m_columnCharacters;
}

int CardGrid::columnsIn(int width) const
{
    return std::clamp((width + spacing()) / (columnWidth() + spacing()), 1, m_mostColumns);
}

int CardGrid::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Apply::No);
}

QSize CardGrid::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize CardGrid::sizeHint() const
{
    const int width = 2 * columnWidth() + spacing();
    return {width, heightForWidth(width)};
}

void CardGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

bool CardGrid::isWide(const QLayoutItem *item) const
{
    return std::ranges::find(m_wide, item->widget()) != m_wide.end();
}

std::vector<CardGrid::Row> CardGrid::rowsOf(int columns, int widest) const
{
    std::vector<Row> rows;
    int taken = columns;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        if (taken == columns) {
            rows.emplace_back();
            taken = 0;
        }
        // One that does not fit any more stays narrow, rather than leave a hole.
        const int wanted = std::min(isWide(item.get()) ? widest : 1, columns - taken);
        rows.back().items.push_back(item.get());
        rows.back().columns.push_back(wanted);
        taken += wanted;
    }
    return rows;
}

int CardGrid::columnsFor(int width, int widest) const
{
    int cards = 0;
    for (const auto &item : m_items)
        cards += item->isEmpty() ? 0 : isWide(item.get()) ? widest : 1;
    return balanced(cards, columnsIn(width));
}

int CardGrid::arrange(const QRect &rect, Apply apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const auto widthOf = [&](int columns) {
        return (room.width() - (columns - 1) * spacing()) / columns;
    };
    const QFontMetrics metrics(parentWidget() ? parentWidget()->font() : QFont());
    const int roomy = metrics.averageCharWidth() * roomyCharacters;
    const bool isNarrow =
        columnsFor(room.width(), 1) > 2 && widthOf(columnsFor(room.width(), 1)) < roomy;
    const int widest = isNarrow ? 2 : 1;
    const int columns = columnsFor(room.width(), widest);
    const int width = widthOf(columns);
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    const auto spanned = [&](int of) { return of * width + (of - 1) * spacing(); };
    const auto heightOf = [](const QLayoutItem *item, int wide) {
        const int wanted =
            item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height();
        return std::max(wanted, item->minimumSize().height());
    };

    int y = room.y();
    const std::vector<Row> rows = rowsOf(columns, widest);
    for (const Row &row : rows) {
        int height = 0;
        for (size_t i = 0; i < row.items.size(); ++i)
            height = std::max(height, heightOf(row.items[i], spanned(row.columns[i])));
        int column = 0;
        for (size_t i = 0; i < row.items.size() && apply == Apply::Yes; ++i) {
            const int place = isMirrored ? columns - column - row.columns[i] : column;
            row.items[i]->setGeometry(
                {room.x() + place * (width + spacing()), y, spanned(row.columns[i]), height});
            column += row.columns[i];
        }
        y += height + spacing();
    }
    return (rows.empty() ? 0 : y - spacing() - rect.y()) + contentsMargins().bottom();
}

} // namespace patron
