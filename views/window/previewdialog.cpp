// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/previewdialog.h"

#include "views/widgets/screenroom.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr QSize usualSize(900, 1000);

QToolButton *signButton(QWidget *parent, const QString &name, const QString &sign)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(sign);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PreviewDialog::PreviewDialog(QString title, Paint paint, QWidget *parent)
    : QDialog(parent)
    , m_title(std::move(title))
    , m_paint(std::move(paint))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_view(new QPrintPreviewWidget(m_printer.get(), this))
    , m_back(signButton(this, u"pageBack"_qs, u"‹"_qs))
    , m_forward(signButton(this, u"pageForward"_qs, u"›"_qs))
    , m_page(new QLabel(this))
    , m_smaller(signButton(this, u"zoomOut"_qs, u"−"_qs))
    , m_larger(signButton(this, u"zoomIn"_qs, u"+"_qs))
    , m_whole(new QPushButton(this))
    , m_wide(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"preview"_qs);
    m_view->setObjectName(u"previewPages"_qs);
    m_page->setObjectName(u"previewPage"_qs);
    m_save->setObjectName(u"previewSave"_qs);
    m_print->setObjectName(u"previewPrint"_qs);
    m_close->setObjectName(u"previewClose"_qs);
    m_whole->setObjectName(u"previewWhole"_qs);
    m_wide->setObjectName(u"previewWide"_qs);
    makeButtons();
    connect(m_view, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_paint(*printer); });
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPage);
    resize(withinScreen(*this, usualSize));
    retranslate();
}

PreviewDialog::~PreviewDialog()
{
    delete m_view; // draws on the printer until it goes
}

void PreviewDialog::makeButtons()
{
    auto *above = new QHBoxLayout;
    above->addWidget(m_back);
    above->addWidget(m_page);
    above->addWidget(m_forward);
    above->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger),
                          static_cast<QWidget *>(m_whole), static_cast<QWidget *>(m_wide)})
        above->addWidget(each);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    for (QPushButton *each : {m_save, m_print, m_close}) {
        each->setAutoDefault(false);
        below->addWidget(each);
    }
    m_print->setDefault(true);
    for (QPushButton *each : {m_whole, m_wide})
        each->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(above);
    column->addWidget(m_view, 1);
    column->addLayout(below);

    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_smaller, &QToolButton::clicked, m_view, [this] { m_view->zoomOut(); });
    connect(m_larger, &QToolButton::clicked, m_view, [this] { m_view->zoomIn(); });
    connect(m_whole, &QPushButton::clicked, m_view, &QPrintPreviewWidget::fitInView);
    connect(m_wide, &QPushButton::clicked, m_view, &QPrintPreviewWidget::fitToWidth);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::saveRequested);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::askForPrinter);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::MoveToNextPage, this), &QShortcut::activated, this,
            [this] { turn(1); });
    connect(new QShortcut(QKeySequence::MoveToPreviousPage, this), &QShortcut::activated, this,
            [this] { turn(-1); });
}

int PreviewDialog::page() const
{
    return m_view->currentPage();
}

int PreviewDialog::pages() const
{
    return m_view->pageCount();
}

void PreviewDialog::turn(int pages)
{
    m_view->setCurrentPage(qBound(1, page() + pages, m_view->pageCount()));
    showPage();
}

void PreviewDialog::printOn(QPrinter &printer) const
{
    m_paint(printer);
}

void PreviewDialog::askForPrinter()
{
    auto *question = new QPrintDialog(m_printer.get(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    question->open();
}

void PreviewDialog::showPage()
{
    //: Above the pages of a print preview
    m_page->setText(
        tr("Page %1 of %2")
            .arg(locale().toString(qMax(1, page())), locale().toString(qMax(1, pages()))));
    m_back->setEnabled(page() > 1);
    m_forward->setEnabled(page() < pages());
}

void PreviewDialog::retranslate()
{
    setWindowTitle(m_title);
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_back, tr("Page before"));
    name(m_forward, tr("Next page"));
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    //: Button of a print preview: the whole page is seen
    m_whole->setText(tr("Whole pa&ge"));
    //: Button of a print preview: the page is as wide as the window
    m_wide->setText(tr("Page &width"));
    m_save->setText(tr("&Save as PDF…"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
    m_view->setAccessibleName(tr("Pages as they will be printed"));
    // The keyboard stands on the view inside.
    for (auto *inner : m_view->findChildren<QAbstractScrollArea *>())
        inner->setAccessibleName(m_view->accessibleName());
    showPage();
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
