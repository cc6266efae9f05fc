// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/session/commentsession.h"
#include "models/session/dashboardsession.h"
#include "views/import/reviewpage.h"
#include "views/panes/cardpane.h"
#include "views/panes/commentspane.h"
#include "views/panes/datapane.h"
#include "views/panes/overviewpane.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/problemtext.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/progressnotice.h"
#include "views/window/iconset.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr PaneId paneOrder[] = {PaneId::Overview, PaneId::Loyalty,  PaneId::Satisfaction,
                                PaneId::Channels, PaneId::Comments, PaneId::Data};

const char *iconName(PaneId pane)
{
    switch (pane) {
    case PaneId::Overview:
        return "overview";
    case PaneId::Loyalty:
        return "loyalty";
    case PaneId::Satisfaction:
        return "satisfaction";
    case PaneId::Channels:
        return "channels";
    case PaneId::Comments:
        return "comments";
    case PaneId::Data:
        return "data";
    }
    Q_UNREACHABLE();
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(DashboardSession &dashboard, ImportSession &import, CommentSession &comments, QWidget *parent)
    : QMainWindow(parent)
    , m_dashboard(dashboard)
    , m_import(import)
    , m_comments(comments)
{
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1280, 800);
    buildMenus();
    buildBody();
    connectDashboard();
    connectImport();
    retranslate();
    showWhatFits();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_openAction = m_fileMenu->addAction(QString(), QKeySequence::Open, this, &MainWindow::askForFiles);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_sampleAction = m_fileMenu->addAction(QString(), this, &MainWindow::sampleRequested);
    m_fileMenu->addSeparator();
    m_reportAction = m_fileMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::askForReport);
    m_fileMenu->addSeparator();
    m_quitAction = m_fileMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    m_quitAction->setMenuRole(QAction::QuitRole);

    m_viewMenu = menuBar()->addMenu(QString());
    int number = 0;
    for (const PaneId pane : paneOrder) {
        QAction *action = m_viewMenu->addAction(QString(), this, [this, pane] { showPane(pane); });
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        m_paneActions << action;
    }
    m_searchAction = m_viewMenu->addAction(QString(), QKeySequence::Find, this, [this] {
        showPane(PaneId::Comments);
        m_commentsPane->focusSearch();
    });
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageRequested(action->data().toString()); });
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (int theme = 0; theme < 3; ++theme) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(theme);
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT themeRequested(action->data().toInt()); });

    m_helpMenu = menuBar()->addMenu(QString());
    m_aboutAction = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
    m_aboutAction->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildBody()
{
    auto *body = new QWidget(this);
    m_navigation = new QListWidget(body);
    m_navigation->setObjectName(u"navigation"_qs);
    m_navigation->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize({22, 22});
    for (const PaneId pane : paneOrder) {
        auto *item = new QListWidgetItem(m_navigation);
        item->setData(Qt::UserRole, int(pane));
    }
    m_filterBar = new FilterBar(QDate::currentDate(), body);
    m_filterBar->setObjectName(u"filterBar"_qs);
    m_notice = new NoticeBar(body);
    m_progress = new ProgressNotice(body);
    m_stack = new QStackedWidget(body);
    m_empty = new EmptyState(m_stack);
    m_review = new ReviewPage(m_stack);
    m_commentsPane = new CommentsPane(m_comments, m_stack);
    m_dataPane = new DataPane(m_import.imports(), m_stack);
    m_panes[PaneId::Comments] = m_commentsPane;
    m_panes[PaneId::Data] = m_dataPane;
    m_panes[PaneId::Overview] = new OverviewPane(m_dashboard, m_stack);
    for (const PaneId pane : {PaneId::Loyalty, PaneId::Satisfaction, PaneId::Channels})
        m_panes[pane] = new CardPane(pane, m_dashboard, m_stack);
    for (Pane *pane : std::as_const(m_panes))
        m_stack->addWidget(pane);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_review);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_filterBar);
    right->addWidget(m_notice);
    right->addWidget(m_progress);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(body);
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this] { showWhatFits(); });
}

void MainWindow::connectDashboard()
{
    connect(m_filterBar, &FilterBar::filterRequested, &m_dashboard, &DashboardSession::setFilter);
    connect(&m_dashboard, &DashboardSession::filterChanged, m_filterBar, &FilterBar::setFilter);
    connect(&m_dashboard, &DashboardSession::failed, this, &MainWindow::showProblem);
    connect(&m_dashboard, &DashboardSession::snapshotChanged, this, [this] {
        m_filterBar->setImportNames(m_dashboard.importNames());
        m_filterBar->setChoices(m_dashboard.choices());
        showWhatFits();
    });
    connect(&m_comments, &CommentSession::failed, this, &MainWindow::showProblem);
    auto *overview = static_cast<OverviewPane *>(m_panes[PaneId::Overview]);
    connect(overview, &OverviewPane::paneRequested, this, &MainWindow::showPane);
}

void MainWindow::connectImport()
{
    connect(&m_import, &ImportSession::stateChanged, this, &MainWindow::showImportState);
    connect(&m_import, &ImportSession::reviewReady, this,
            [this](const Review &review) { m_review->setReview(review, m_import.waitingFiles()); });
    connect(&m_import, &ImportSession::imported, this, &MainWindow::showImported);
    connect(&m_import, &ImportSession::failed, this, &MainWindow::showProblem);
    connect(&m_import, &ImportSession::undone, this, [this] {
        m_notice->showText([] { return tr("The import is taken back; the figures are as before it."); }, Tone::Good);
    });
    connect(m_progress, &ProgressNotice::cancelled, &m_import, &ImportSession::cancel);
    connect(m_review, &ReviewPage::commitRequested, &m_import, &ImportSession::commit);
    connect(m_review, &ReviewPage::skipRequested, &m_import, &ImportSession::skip);
    connect(m_review, &ReviewPage::wishRequested, &m_import, &ImportSession::wish);
    connect(m_review, &ReviewPage::encodingRequested, &m_import, &ImportSession::chooseEncoding);
    connect(m_dataPane, &DataPane::undoRequested, &m_import, &ImportSession::undo);
    connect(m_dataPane, &DataPane::openRequested, this, &MainWindow::askForFiles);
    connect(m_empty, &EmptyState::openRequested, this, &MainWindow::askForFiles);
    connect(m_empty, &EmptyState::sampleRequested, this, &MainWindow::sampleRequested);
}

void MainWindow::addLanguage(const QString &id, const QString &ownName)
{
    QAction *action = m_languageMenu->addAction(ownName);
    action->setCheckable(true);
    action->setData(id);
    m_languages->addAction(action);
}

void MainWindow::setLanguage(const QString &id, const QLocale &locale)
{
    m_languageId = id;
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == id);
    setLocale(locale);
}

void MainWindow::setTheme(int theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == theme);
}

void MainWindow::setRecentFiles(const QStringList &files)
{
    m_recentMenu->clear();
    for (const QString &file : files)
        m_recentMenu->addAction(QDir::toNativeSeparators(file).replace(u'&', u"&&"_qs), this, [this, file] { openFiles({file}); });
    m_recentMenu->setEnabled(!files.isEmpty());
}

void MainWindow::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    Q_EMIT filesOpened(files);
    m_import.open(files);
}

void MainWindow::askForFiles()
{
    openFiles(QFileDialog::getOpenFileNames(this, tr("Open files with answers"), QString(),
                                            tr("Tables (*.csv *.tsv *.txt);;All files (*)")));
}

void MainWindow::askForReport()
{
    const QString suggested = QDir::home().filePath(tr("Customer report") + u".pdf"_qs);
    QString path = QFileDialog::getSaveFileName(this, tr("Export the report"), suggested, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_qs;
    Q_EMIT reportRequested(path, m_languageId);
}

PaneId MainWindow::currentPane() const
{
    return paneOrder[qMax(0, m_navigation->currentRow())];
}

void MainWindow::showPane(PaneId pane)
{
    const auto *place = std::find(std::begin(paneOrder), std::end(paneOrder), pane);
    m_navigation->setCurrentRow(int(place - std::begin(paneOrder)));
}

/// A review that waits comes first; without any answers the empty state; else the chosen pane.
void MainWindow::showWhatFits()
{
    const PaneId pane = currentPane();
    const bool isEmpty = m_dashboard.isLoaded() && m_dashboard.snapshot()->size() == 0;
    m_filterBar->setVisible(m_dashboard.isLoaded() && !isEmpty && pane != PaneId::Data);
    m_reportAction->setEnabled(m_dashboard.isLoaded() && !isEmpty);
    if (m_import.state() == ImportSession::State::Waiting) {
        m_filterBar->hide();
        m_stack->setCurrentWidget(m_review);
        return;
    }
    if (isEmpty && pane != PaneId::Data) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_panes[pane]);
    m_dashboard.showPane(pane);
}

void MainWindow::showImportState(ImportSession::State state)
{
    m_dataPane->setBusy(state != ImportSession::State::Idle);
    switch (state) {
    case ImportSession::State::Reviewing:
        m_progress->start(m_import.progress(), [this] { return tr("Reading %1").arg(m_import.currentFile()); });
        break;
    case ImportSession::State::Committing:
        m_progress->start(m_import.progress(), [this] { return tr("Importing %1").arg(m_import.currentFile()); });
        break;
    case ImportSession::State::Undoing:
        m_progress->start(m_import.progress(), [] { return tr("Taking the import back"); });
        break;
    case ImportSession::State::Waiting:
    case ImportSession::State::Idle:
        m_progress->finish();
        break;
    }
    showWhatFits();
}

void MainWindow::showImported(const ImportRecord &record)
{
    const auto text = [this, record] {
        return tr("%1 is imported. New answers: %2. Changed: %3. Already there: %4. Left out: %5.")
                                           .arg(record.file, countText(record.added, locale()), countText(record.changed, locale()),
                                                countText(record.duplicates, locale()), countText(record.rejected, locale()));
    };
    m_notice->showText(text, Tone::Good);
}

void MainWindow::showProblem(const Problem &problem)
{
    m_notice->showProblem(problem);
}

void MainWindow::showReportWritten(const QString &path)
{
    m_notice->showText([path] { return tr("The report is in %1").arg(QDir::toNativeSeparators(path)); }, Tone::Good);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About %1").arg(QApplication::applicationName()),
                       tr("%1 %2 reads the feedback files of a business and says what customers think. Everything stays on this "
                          "computer.\n\nFree software under the GNU General Public License, version 3 or later. Made with Qt, "
                          "SQLite, xxHash and the DejaVu fonts.")
                           .arg(QApplication::applicationName(), QApplication::applicationVersion()));
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_openAction->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("&Recent files"));
    m_sampleAction->setText(tr("Import the &sample shop"));
    m_reportAction->setText(tr("&Export the report…"));
    m_quitAction->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_searchAction->setText(tr("&Search in the comments"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Appearance"));
    const QStringList themes{tr("As the &desktop"), tr("&Light"), tr("Dar&k")};
    for (int i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutAction->setText(tr("&About %1").arg(QApplication::applicationName()));
}

void MainWindow::retranslateNavigation()
{
    for (int row = 0; row < m_navigation->count(); ++row) {
        const PaneId pane = paneOrder[row];
        QListWidgetItem *item = m_navigation->item(row);
        item->setText(paneTitle(pane));
        item->setIcon(tintedIcon(QLatin1String(iconName(pane)), palette()));
        m_paneActions[row]->setText(paneTitle(pane));
    }
    m_navigation->setAccessibleName(tr("Panes"));
    const int width = m_navigation->sizeHintForColumn(0) + 2 * m_navigation->frameWidth() + 24;
    m_navigation->setFixedWidth(width);
}

void MainWindow::retranslate()
{
    setWindowTitle(QApplication::applicationName());
    retranslateMenus();
    retranslateNavigation();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
        retranslateNavigation();
        break;
    default:
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT aboutToClose();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFiles(localFiles(*event->mimeData()));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filterBar->isVisible())
        m_filterBar->removeLast();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace patron
