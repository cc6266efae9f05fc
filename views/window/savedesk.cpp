// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/savedesk.h"

#include "views/window/filequestions.h"

namespace patron {

SaveDesk::SaveDesk(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void SaveDesk::askForCard(const CardData &figures, CardId card, SaveFormat format)
{
    const QString path = FileQuestions::cardToWrite(&m_window, card, format);
    if (!path.isEmpty())
        Q_EMIT cardSaveRequested(path, figures, card, format);
}

void SaveDesk::askForBytes(const QString &title, SaveFormat format, const QByteArray &bytes)
{
    const QString path = FileQuestions::tableToWrite(&m_window, title, format);
    if (!path.isEmpty())
        Q_EMIT writeRequested(path, bytes);
}

} // namespace patron
