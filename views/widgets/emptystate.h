// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane shows before there is any data: what it is for, what would fill it, and the two ways
// to get there. GUI thread.
#pragma once

#include "models/session/cards.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace patron {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(PaneId pane, QWidget *parent = nullptr);

    /// It stands for another pane now.
    void setPane(PaneId pane);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitLetters();

    PaneId m_pane;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_files;
    QPushButton *m_open;
    QPushButton *m_sample;
};

} // namespace patron
