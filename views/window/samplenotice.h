// SPDX-License-Identifier: GPL-3.0-or-later
// Below the list of panes while the sample shop is there: says that its answers are invented, and
// offers to remove it. Stays, whatever is before the eyes. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace patron {

class SampleNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleNotice(QWidget *parent = nullptr);

    void setRemovable(bool isRemovable);
    /// The owner's own imports stand beside it.
    void setAmongOwn(bool isAmongOwn);

Q_SIGNALS:
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QPushButton *m_remove;
    bool m_isAmongOwn = false;
};

} // namespace patron
