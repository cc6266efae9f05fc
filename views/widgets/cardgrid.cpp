// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cardgrid.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace patron {

namespace {

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

int CardGrid::arrange(const QRect &rect, Apply apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem *> shown;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            shown.push_back(item.get());
    }
    const int columns = balanced(static_cast<int>(shown.size()), columnsIn(room.width()));
    const int width = (room.width() - (columns - 1) * spacing()) / columns;
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    const auto heightOf = [width](const QLayoutItem *item) {
        const int wanted =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        return std::max(wanted, item->minimumSize().height());
    };

    int y = room.y();
    for (size_t first = 0; first < shown.size(); first += static_cast<size_t>(columns)) {
        const size_t last = std::min(shown.size(), first + static_cast<size_t>(columns));
        int height = 0;
        for (size_t i = first; i < last; ++i)
            height = std::max(height, heightOf(shown[i]));
        for (size_t i = first; i < last && apply == Apply::Yes; ++i) {
            const int column = static_cast<int>(i - first);
            const int x = (isMirrored ? columns - 1 - column : column) * (width + spacing());
            shown[i]->setGeometry({room.x() + x, y, width, height});
        }
        y += height + spacing();
    }
    return (shown.empty() ? 0 : y - spacing() - rect.y()) + contentsMargins().bottom();
}

} // namespace patron
