// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/helpwindow.h"

#include "views/widgets/screenroom.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

constexpr QSize helpSize(860, 640);
constexpr int textMargin = 16;

/// "# Getting files in" is the title of its page.
QString titleOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).mid(1).trimmed();
}

} // namespace

QStringList helpPages()
{
    return {u"files"_qs,     u"panes"_qs,  u"figures"_qs, u"questions"_qs, u"compare"_qs,
            u"callbacks"_qs, u"report"_qs, u"keeping"_qs, u"privacy"_qs};
}

QString helpPageOf(PaneId pane)
{
    switch (pane) {
    case PaneId::Data:
        return u"files"_qs;
    case PaneId::CallBacks:
        return u"callbacks"_qs;
    case PaneId::Questions:
        return u"questions"_qs;
    case PaneId::Compare:
        return u"compare"_qs;
    case PaneId::Comments:
        return u"panes"_qs;
    case PaneId::Overview:
    case PaneId::Loyalty:
    case PaneId::Satisfaction:
    case PaneId::Channels:
        return u"figures"_qs;
    }
    Q_UNREACHABLE();
}

QString helpFile(const QString &language, const QString &page)
{
    return u":/patron/help/%1/%2.md"_qs.arg(language, page);
}

void offerHelp(QDialog &dialog, const QString &page)
{
    // A child of the dialog: the window behind it waits, and what belongs to that with it.
    auto *key = new QShortcut(Qt::Key_F1, &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog,
                     [&dialog, page] { HelpWindow::openBeside(dialog, page); });
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_page(helpPages().first())
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_qs);
    m_list->setObjectName(u"helpPages"_qs);
    m_text->setObjectName(u"helpText"_qs);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(textMargin);
    m_text->setOpenExternalLinks(false); // nothing leads to the network
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->addWidget(m_list);
    body->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    resize(withinScreen(*this, helpSize));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(helpPages().value(row));
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::followLink);
    retranslate();
}

void HelpWindow::openBeside(QWidget &window, const QString &page)
{
    auto *help = window.findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(&window);
    help->setLocale(window.locale());
    help->showPage(page);
    help->show();
    help->raise();
    help->activateWindow();
}

QString HelpWindow::language() const
{
    const QString own = locale().name().section(u'_', 0, 0);
    return QFile::exists(helpFile(own, helpPages().first())) ? own : u"en"_qs;
}

void HelpWindow::showPage(const QString &page)
{
    m_page = page;
    const QUrl source(u"qrc"_qs + helpFile(language(), page));
    if (m_text->source() != source)
        m_text->setSource(source, QTextDocument::MarkdownResource);
    m_list->setCurrentRow(int(helpPages().indexOf(page)));
}

/// A link was followed: the list says where. The browser tells of it before its own source() does.
void HelpWindow::followLink(const QUrl &to)
{
    const QString page = QFileInfo(to.path()).completeBaseName();
    if (!helpPages().contains(page))
        return;
    m_page = page;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(int(helpPages().indexOf(page)));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitList();
}

/// As wide as its longest title, whatever the size of the letters.
void HelpWindow::fitList()
{
    const QFontMetrics letters(font()); // the list may hear of new ones later
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, letters.horizontalAdvance(m_list->item(row)->text()));
    m_list->setFixedWidth(widest + 2 * textMargin);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Text of the help"));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &page : helpPages())
        m_list->addItem(titleOf(helpFile(language(), page)));
    fitList();
    showPage(m_page);
}

} // namespace patron
