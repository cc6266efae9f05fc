// SPDX-License-Identifier: GPL-3.0-or-later
// The help: a few short pages in the window's language, beside the work and not over it. Pages are
// resources/help/LANGUAGE/NAME.md; the first line of each is its title. GUI thread.
#pragma once

#include "models/session/cards.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace patron {

/// Names of the pages, in the order of the list.
[[nodiscard]] QStringList helpPages();
/// The page about what a pane shows.
[[nodiscard]] QString helpPageOf(PaneId pane);
/// Where a page lies in the resources; language: "ro".
[[nodiscard]] QString helpFile(const QString &language, const QString &page);

/// F1 in the dialog opens that page beside it.
void offerHelp(QDialog &dialog, const QString &page);

class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// One for a window, made when it is first asked for.
    static void openBeside(QWidget &window, const QString &page);
    void showPage(const QString &page);
    [[nodiscard]] const QString &page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitList();
    void followLink(const QUrl &to);
    [[nodiscard]] QString language() const;

    QString m_page;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace patron
