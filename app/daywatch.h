// SPDX-License-Identifier: GPL-3.0-or-later
// What day it is, told anew when it is another: at midnight, and after a computer slept through it.
// Made by Application, GUI thread.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace patron {

class DayWatch final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit DayWatch(
        Clock clock = [] { return QDateTime::currentDateTime(); }, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const { return m_today; }
    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    void changed(QDate today);

private:
    void wait(const QDateTime &now);

    Clock m_clock;
    QDate m_today;
    QTimer m_timer;
};

} // namespace patron
