// SPDX-License-Identifier: GPL-3.0-or-later
// The table twin of a chart: the same model as sortable rows in the window's language. GUI thread.
#pragma once

#include <QTableView>

namespace patron {

class FigureTableModel;
class FigureTextProxy;

class FigureTableView final : public QTableView
{
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit FigureTableView(FigureTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Columns as wide as their texts; a long name goes over more lines rather than push the
    /// figures out of sight.
    void fitColumns();

    FigureTextProxy *m_proxy; ///< child
};

} // namespace patron
