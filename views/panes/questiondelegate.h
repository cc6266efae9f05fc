// SPDX-License-Identifier: GPL-3.0-or-later
// A question in the list: its header over as many lines as it needs, below it what kind it is and
// how many answered; surveys as headings. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace patron {

class QuestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// "One answer · 312 answers"; "" of a survey.
    [[nodiscard]] static QString factsLine(const QModelIndex &index, const QLocale &locale);
    /// The header as shown.
    [[nodiscard]] static QString titleLine(const QModelIndex &index);
};

} // namespace patron
