// SPDX-License-Identifier: GPL-3.0-or-later
// Knows whether the sample shop is among the imports, says so in the window and its File menu, and
// takes it out again. Part of MainWindow, GUI thread.
#pragma once

#include "models/session/importsession.h"

#include <QObject>

namespace patron {

class SampleNotice;
class WindowMenus;

class SampleDesk final : public QObject
{
    Q_OBJECT

public:
    /// The notice is shown and hidden by this.
    SampleDesk(ImportSession &import, SampleNotice &notice, WindowMenus &menus, QObject *parent);

public Q_SLOTS:
    /// Asks nothing: it comes with the program and can be loaded again.
    void remove();

Q_SIGNALS:
    /// The last of it is gone.
    void removed();

private:
    [[nodiscard]] QList<ImportId> samples() const;
    [[nodiscard]] bool hasOwn() const; ///< imports beside the sample shop's
    [[nodiscard]] bool canRemove() const;
    void show();

    ImportSession &m_import;
    SampleNotice &m_notice;
    WindowMenus &m_menus;
    QList<ImportId> m_gone; ///< taken back, and in the log until it is read anew
};

} // namespace patron
