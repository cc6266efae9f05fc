// SPDX-License-Identifier: GPL-3.0-or-later
// What a pane shows before there is any data: what would fill it, and the two ways to get there.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace patron {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_sample;
};

} // namespace patron
