// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the list in three lines of equal height: who and until when, what happened, state and
// scores. Overdue ones have a mark at the left and say so in words. GUI thread.
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace patron {

class CallBackDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setToday(QDate today) { m_today = today; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QDate m_today;
};

} // namespace patron
