// SPDX-License-Identifier: GPL-3.0-or-later
// A tile of the overview: title, figure with interval and answers, verdict, sparkline. The whole
// tile is one button that leads to the pane behind the figure. GUI thread.
#pragma once

#include "models/session/dashboard.h"
#include "views/widgets/tilebutton.h"

class QLabel;

namespace patron {

class ChartView;
class FigureTableModel;
class VerdictLabel;

class NumberTile final : public TileButton
{
    Q_OBJECT

public:
    explicit NumberTile(CardId id, QWidget *parent = nullptr);

    [[nodiscard]] CardId id() const { return m_id; }
    void setData(const CardData &card);

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    /// F1 explains the figure.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void setFonts();

    const CardId m_id;
    CardData m_data;
    FigureTableModel *m_model;
    ChartView *m_spark;
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_detail;
    VerdictLabel *m_verdict;
};

} // namespace patron
