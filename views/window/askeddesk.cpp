// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/askeddesk.h"

#include "views/import/askeddialog.h"
#include "views/panes/datapane.h"
#include "views/window/windownotices.h"

namespace patron {

AskedDesk::AskedDesk(AskedSession &asked, QWidget &window)
    : QObject(&window)
    , m_asked(asked)
    , m_window(window)
{
    connect(&m_asked, &AskedSession::found, this, &AskedDesk::ask);
}

void AskedDesk::connectParts(DataPane &data, WindowNotices &notices)
{
    connect(&data, &DataPane::askedRequested, this, [this](ImportId import, const QString &file) {
        m_file = file;
        m_asked.find(import);
    });
    connect(&m_asked, &AskedSession::stored, &notices, &WindowNotices::showAskedStored);
    connect(&m_asked, &AskedSession::undone, &notices, &WindowNotices::showAskedUndone);
    connect(&m_asked, &AskedSession::failed, &notices, &WindowNotices::showProblem);
    connect(&notices, &WindowNotices::askedUndoRequested, &m_asked, &AskedSession::undo);
}

void AskedDesk::ask(ImportId import, const Asked &asked)
{
    auto *dialog = new AskedDialog(m_file, asked, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, import, asked] {
        if (dialog->asked() != asked)
            m_asked.store(import, dialog->asked());
    });
    dialog->open();
}

} // namespace patron
