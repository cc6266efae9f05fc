// SPDX-License-Identifier: GPL-3.0-or-later
// A box with a list to choose from that keeps to itself: the mouse wheel scrolls what it stands in
// and changes no choice unless the list is open, and Esc in the open list closes the list and
// nothing else. GUI thread.
#pragma once

#include <QComboBox>

namespace patron {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void showPopup() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace patron
