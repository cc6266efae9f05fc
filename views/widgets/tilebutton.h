// SPDX-License-Identifier: GPL-3.0-or-later
// A tile that is one button as a whole: ground, edge, and the mark of focus and mouse. What stands
// on it is the subclass's. GUI thread.
#pragma once

#include <QAbstractButton>

namespace patron {

class TileButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TileButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// Nothing inside takes the mouse from the tile: call when everything is on it.
    void letMouseThrough();
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace patron
