// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/navigation.h"

#include "views/text/idtext.h"
#include "views/widgets/iconset.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace patron {

namespace {

constexpr PaneId order[] = {PaneId::Overview,  PaneId::Loyalty,  PaneId::Satisfaction,
                            PaneId::Channels,  PaneId::Comments, PaneId::CallBacks,
                            PaneId::Questions, PaneId::Compare,  PaneId::Data};
constexpr int iconSide = 22;
constexpr int rowPadding = 8; ///< above and below the icon

const char *iconName(PaneId pane)
{
    switch (pane) {
    case PaneId::Overview:
        return "overview";
    case PaneId::Loyalty:
        return "loyalty";
    case PaneId::Satisfaction:
        return "satisfaction";
    case PaneId::Channels:
        return "channels";
    case PaneId::Comments:
        return "comments";
    case PaneId::CallBacks:
        return "callbacks";
    case PaneId::Questions:
        return "questions";
    case PaneId::Compare:
        return "compare";
    case PaneId::Data:
        return "data";
    }
    Q_UNREACHABLE();
}

/// Where the keyboard stands is marked around the whole row: Qt would mark the text alone, which
/// looks like a second ground beside that of the icon.
class WholeRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
        if (plain.state == option.state || !(option.state & QStyle::State_KeyboardFocusChange))
            return;
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
};

} // namespace

std::span<const PaneId> paneOrder()
{
    return order;
}

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new WholeRowDelegate(this));
    setIconSize({iconSide, iconSide});
    setSpacing(2);
    viewport()->setAutoFillBackground(false);
    for (const PaneId each : order) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, static_cast<int>(each));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT paneRequested(pane()); });
    connect(this, &QListWidget::itemClicked, this, [this] { Q_EMIT paneRequested(pane()); });
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT paneRequested(pane()); });
    retranslate();
}

PaneId Navigation::pane() const
{
    return order[std::max(0, currentRow())];
}

void Navigation::setPane(PaneId pane)
{
    const auto row = static_cast<int>(std::ranges::find(order, pane) - std::begin(order));
    if (row == currentRow())
        Q_EMIT paneRequested(pane);
    else
        setCurrentRow(row);
}

void Navigation::retranslate()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(paneTitle(order[row]));
        item(row)->setIcon(tintedIcon(QLatin1String(iconName(order[row])), palette()));
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    }
    const int height = std::max(iconSide, fontMetrics().height()) + 2 * rowPadding;
    const int width = iconSide + widest + 4 * rowPadding;
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({width, height});
    setFixedWidth(width + 2 * spacing());
    setAccessibleName(tr("Panes"));
}

QItemSelectionModel::SelectionFlags Navigation::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return index.isValid() ? QListWidget::selectionCommand(index, event)
                           : QItemSelectionModel::NoUpdate;
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        retranslate();
        break;
    default:
        break;
    }
}

} // namespace patron
