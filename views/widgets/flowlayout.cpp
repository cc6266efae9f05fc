// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace patron {

FlowLayout::FlowLayout(QWidget *parent, Lines lines)
    : QLayout(parent)
    , m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Apply::No);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::clamp(size.width(), 0, std::max(width, item->minimumSize().width())));
        if (lines.empty() || widthOf(lines.back()) + spacing() + size.width() > width)
            lines.emplace_back();
        lines.back().push_back({item.get(), size});
    }
    return lines;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = (static_cast<int>(line.size()) - 1) * spacing();
    for (const Placed &placed : line)
        width += placed.size.width();
    return width;
}

void FlowLayout::place(const Line &line, const QRect &rect, int y) const
{
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = rect.x();
    if (m_lines == Lines::EndAtEdge)
        x += std::max(0, rect.width() - widthOf(line));
    for (const Placed &placed : line) {
        const QRect at({x, y}, placed.size);
        placed.item->setGeometry(
            isMirrored ? QRect({rect.x() + rect.right() - at.right(), y}, placed.size) : at);
        x += placed.size.width() + spacing();
    }
}

int FlowLayout::arrange(const QRect &rect, Apply apply) const
{
    int y = rect.y();
    for (const Line &line : lines(rect.width())) {
        if (y > rect.y())
            y += spacing();
        if (apply == Apply::Yes)
            place(line, rect, y);
        int height = 0;
        for (const Placed &placed : line)
            height = std::max(height, placed.size.height());
        y += height;
    }
    return y - rect.y();
}

} // namespace patron
