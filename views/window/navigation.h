// SPDX-License-Identifier: GPL-3.0-or-later
// The list of panes at the window's left: icon and name, one row each, as wide as the longest name
// in the language. GUI thread.
#pragma once

#include "models/session/cards.h"

#include <QListWidget>

#include <span>

namespace patron {

/// The panes in the order of the list and of the menu.
[[nodiscard]] std::span<const PaneId> paneOrder();

class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    [[nodiscard]] PaneId pane() const;
    void setPane(PaneId pane);

Q_SIGNALS:
    /// Also when the pane was the current one already: then it is asked for once more.
    void paneRequested(patron::PaneId pane);

protected:
    /// A click beside the panes chooses none of them: one is always shown.
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace patron
