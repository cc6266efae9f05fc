// SPDX-License-Identifier: GPL-3.0-or-later
// What every card's menu offers to take away: its table or its picture to the clipboard, or the
// card as a file. Says what was asked for by signals. Made by CardFrame, GUI thread.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace patron {

enum class SaveFormat : quint8
{
    Pdf,
    Svg,
    Png,
    Csv
};

class SaveMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds its entries at the menu's end; lives as long as the menu.
    explicit SaveMenu(QMenu &menu);

    void setVisible(bool isVisible);
    void retranslate();

Q_SIGNALS:
    void copyRequested();
    void pictureRequested();
    void saveRequested(patron::SaveFormat format);

private:
    [[nodiscard]] static QString textOf(SaveFormat format);

    QAction *m_copy;
    QAction *m_picture;
    QList<QAction *> m_saves; ///< in the order of the enum
};

} // namespace patron
