// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps where the owner stopped: soon after it changed and not only at the end, so that a crash or
// a power cut forgets a second of it. Made by Application, GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace patron {

class MainWindow;
class Settings;

class WindowMemory final : public QObject
{
    Q_OBJECT

public:
    /// Brings the window to where it was, if that was on the same database. Both outlive this.
    WindowMemory(const QString &database, Settings &settings, MainWindow &window);

    void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringBack();

    QString m_database;
    Settings &m_settings;
    MainWindow &m_window;
    QTimer m_pause;
};

} // namespace patron
