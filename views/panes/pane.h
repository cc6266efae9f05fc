// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of a pane: its texts follow the language, its numbers the widget's locale.
// GUI thread.
#pragma once

#include "models/session/cards.h"

#include <QWidget>

namespace patron {

class EmptyNote;

class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(PaneId id, QWidget *parent = nullptr);

    [[nodiscard]] PaneId id() const { return m_id; }

Q_SIGNALS:
    /// From where there is nothing to show: a file is to be opened.
    void importRequested();
    void filterClearRequested();

protected:
    /// The note offers these ways.
    void connectNote(const EmptyNote &note);
    /// Sets every text; called by the constructor of the subclass and on each change of language or
    /// locale.
    virtual void retranslate() = 0;
    /// What is as large as the letters, or larger by so much; called by the constructor of the
    /// subclass and on each change of the font.
    virtual void fitLetters() {}
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PaneId m_id;
};

} // namespace patron
