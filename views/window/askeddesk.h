// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for "how many were asked": opens the dialog, hands the numbers to the
// session and offers to take them back. Part of MainWindow, GUI thread.
#pragma once

#include "models/session/askedsession.h"

#include <QMap>

namespace patron {

class DataPane;
class WindowNotices;

class AskedDesk final : public QObject
{
    Q_OBJECT

public:
    AskedDesk(AskedSession &asked, QWidget &window);

    void connectParts(DataPane &data, WindowNotices &notices);

private:
    void ask(ImportId import, const Asked &asked);

    AskedSession &m_asked;
    QWidget &m_window;
    QString m_file; ///< of the import that was asked for last
};

} // namespace patron
