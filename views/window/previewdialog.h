// SPDX-License-Identifier: GPL-3.0-or-later
// How something will look on paper, page by page, and the way to the printer or a PDF. Knows
// nothing of what is painted. Made by PaperDesk, GUI thread.
#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QToolButton;

namespace patron {

class PreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Sets its paper itself; called again whenever the pages are drawn.
    using Paint = std::function<void(QPrinter &)>;

    PreviewDialog(QString title, Paint paint, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    [[nodiscard]] int page() const;
    [[nodiscard]] int pages() const;
    /// Onto the paper, or the file, that the printer is set to.
    void printOn(QPrinter &printer) const;

Q_SIGNALS:
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void turn(int pages);
    void askForPrinter();
    void showPage();
    void retranslate();

    QString m_title;
    Paint m_paint;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_page;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QPushButton *m_whole;
    QPushButton *m_wide;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace patron
