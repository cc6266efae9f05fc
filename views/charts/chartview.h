// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart is to the rest of the house: a widget over a FigureTableModel that follows palette, language and
// locale, can be walked with the keyboard, says its finding to a screen reader, and paints itself on paper.
// Made by makeChart(). GUI thread.
#pragma once

#include "models/base/period.h"
#include "models/session/cards.h"

#include <QWidget>

#include <memory>

namespace patron {

class FigureTableModel;
struct ChartTheme;

class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the chart; a model reset redraws it.
    explicit ChartView(const FigureTableModel &model, QWidget *parent = nullptr);

    /// Values that the filter has chosen in this chart's dimension: drawn full, the others paler. Empty = all full.
    void setChosen(const QStringList &values);
    /// The finding in a sentence: accessible description.
    void setSummary(const QString &sentence);
    /// Draws the chart into rect as vectors, text as text, laid out anew for that size.
    virtual void paintOn(QPainter &painter, const QRectF &rect, const ChartTheme &theme, const QLocale &locale) const = 0;

Q_SIGNALS:
    /// A bar, dot or segment was clicked, or Enter pressed on it: word of the breakdown's dimension, score class or split.
    void valueClicked(patron::Dimension dimension, const QString &value);
    /// A time bucket was clicked.
    void periodClicked(const patron::Period &period);

protected:
    const FigureTableModel &m_model;
    QStringList m_chosen;
    virtual void refresh() = 0; ///< model, chosen values, palette, font or language changed
    void changeEvent(QEvent *event) override;
};

[[nodiscard]] std::unique_ptr<ChartView> makeChart(ChartKind kind, const FigureTableModel &model);

} // namespace patron
