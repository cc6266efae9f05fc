// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a pane has nothing to show: what would fill it, and buttons for the ways there.
// GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace patron {

class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    enum Way
    {
        None = 0,
        Import = 1,
        ClearFilter = 2,
        ClearSearch = 4
    };
    Q_DECLARE_FLAGS(Ways, Way)

    /// labelName: object name of the text.
    explicit EmptyNote(const QString &labelName, QWidget *parent = nullptr);

    void say(const QString &text, Ways ways);

Q_SIGNALS:
    void importRequested();
    void filterClearRequested();
    void searchClearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_import;
    QPushButton *m_clearFilter;
    QPushButton *m_clearSearch;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(EmptyNote::Ways)

} // namespace patron
