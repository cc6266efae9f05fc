// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where what is on screen is to be saved: a card, a table, a page. Part of MainWindow; app
// writes the files. GUI thread.
#pragma once

#include "models/session/dashboard.h"
#include "views/widgets/card.h"

#include <QObject>

namespace patron {

class SaveDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SaveDesk(QWidget &window);

    void askForCard(const CardData &figures, CardId card, SaveFormat format);
    void askForBytes(const QString &title, SaveFormat format, const QByteArray &bytes);

Q_SIGNALS:
    void cardSaveRequested(const QString &path, const patron::CardData &figures,
                           patron::CardId card, patron::SaveFormat format);
    /// A file is to be written, as it is.
    void writeRequested(const QString &path, const QByteArray &bytes);

private:
    QWidget &m_window;
};

} // namespace patron
