// SPDX-License-Identifier: GPL-3.0-or-later
// What comes and goes at the bottom edge of the panes, over them: how far a job is, and what only
// confirms. It takes no room, so nothing moves away from under the mouse. GUI thread.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace patron {

class EdgeNotices final : public QWidget
{
    Q_OBJECT

public:
    /// over: what it lies on; both are children of parent.
    EdgeNotices(QWidget &over, QWidget *parent);

    /// Below those that were added before.
    void add(QWidget &notice);
    /// It stays above these buttons while they are shown. They live as long as this.
    void keepFree(QWidget &buttons);

Q_SIGNALS:
    /// So many pixels above the buttons that stay free are covered; after every change of place.
    void covered(int height);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] int lowest() const;

    QWidget &m_over;
    QList<QPointer<QWidget>> m_free;
    QVBoxLayout *m_column;
};

} // namespace patron
