// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/filespanel.h"

#include "models/items/importfilesmodel.h"
#include "views/import/filestext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

constexpr int mostRows = 4; ///< what is more is scrolled to
constexpr int margin = 6;   ///< round a text in its cell

} // namespace

FilesPanel::FilesPanel(ImportFilesModel &files, QWidget *parent)
    : QFrame(parent)
    , m_files(files)
    , m_text(new FilesText(this))
    , m_title(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_table(new QTableView(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setSourceModel(&m_files);
    m_table->setModel(m_text);
    m_table->setObjectName(u"importFiles"_qs);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true); // why a file was refused, and what to do, is read whole
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(fontMetrics().height() + 8, m_table->verticalHeader()->minimumSectionSize()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // As wide as what is in sight: looking further, QTableView::sizeHintForColumn() of Qt 6.4 turns
    // for ever where the list has become shorter than it was scrolled.
    m_table->horizontalHeader()->setResizeContentsPrecision(0);
    m_all->setObjectName(u"commitAll"_qs);
    m_stop->setObjectName(u"stopAll"_qs);
    m_close->setObjectName(u"closeFiles"_qs);
    m_close->setText(u"×"_qs);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_all);
    top->addWidget(m_stop);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_table);

    connect(m_all, &QPushButton::clicked, this, &FilesPanel::commitAllRequested);
    connect(m_stop, &QPushButton::clicked, this, &FilesPanel::askToStop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_files, &QAbstractItemModel::rowsInserted, this, &FilesPanel::showCount);
    connect(&m_files, &QAbstractItemModel::modelReset, this, &FilesPanel::showCount);
    connect(&m_files, &QAbstractItemModel::dataChanged, this, &FilesPanel::fitLater);
    retranslate();
    setAllPossible(false);
    setDone(true);
    showCount();
}

void FilesPanel::setAllPossible(bool isPossible)
{
    m_all->setVisible(isPossible);
    m_stop->setVisible(isPossible);
}

void FilesPanel::setDone(bool isDone)
{
    m_close->setVisible(isDone);
    // What became of the others is said; what could not be read is for the owner to see.
    if (isDone && m_files.count(FileState::Refused) == 0)
        hide();
}

void FilesPanel::showCount()
{
    const int count = m_files.rowCount();
    // Of a row that comes while the header waits to be laid out, Qt 6.4 makes two: the list would
    // end with an empty one.
    if (m_table->verticalHeader()->count() != count)
        m_table->verticalHeader()->doItemsLayout();
    fitRows();
    m_title->setText(tr("%n file(s)", nullptr, count));
    setVisible(count > 1);
}

/// A sentence that is longer than the list is wide has as many lines as it needs; the list is as
/// high as its first rows.
void FilesPanel::fitRows()
{
    m_isToFit = false;
    const QHeaderView *rows = m_table->verticalHeader();
    const int width =
        m_table->viewport()->width() - m_table->columnWidth(ImportFilesModel::File) - 2 * margin;
    int height = 0;
    for (int row = 0; row < m_files.rowCount(); ++row) {
        int needed = rows->defaultSectionSize();
        if (m_files.files()[row].state == FileState::Refused && width > 0) {
            const QString text = m_text->index(row, ImportFilesModel::State).data().toString();
            const QRect room(0, 0, width, 0);
            const QRect taken = m_table->fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
            needed = std::max(needed, taken.height() + margin);
        }
        if (m_table->rowHeight(row) != needed)
            m_table->setRowHeight(row, needed);
        if (row < mostRows)
            height += needed;
    }
    m_table->setFixedHeight(height + 2 * m_table->frameWidth());
    m_table->setVerticalScrollBarPolicy(m_files.rowCount() > mostRows ? Qt::ScrollBarAsNeeded
                                                                      : Qt::ScrollBarAlwaysOff);
}

/// Once the table knows how wide its columns are.
void FilesPanel::fitLater()
{
    if (!std::exchange(m_isToFit, true))
        QMetaObject::invokeMethod(this, &FilesPanel::fitRows, Qt::QueuedConnection);
}

void FilesPanel::askToStop()
{
    if (findChild<QMessageBox *>(u"stopAllQuestion"_qs))
        return;
    auto *question = new QMessageBox(QMessageBox::Question, QString(),
                                     tr("Import no more of these files? What is imported stays."),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"stopAllQuestion"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Sto&p all"), QMessageBox::AcceptRole);
    yes->setObjectName(u"stopAllYes"_qs);
    //: Button: the files that wait are looked at one after the other, as before
    question->setDefaultButton(question->addButton(tr("&Go on"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &FilesPanel::stopAllRequested);
    question->open();
}

void FilesPanel::retranslate()
{
    m_text->retranslate(locale());
    //: Button: none of the files that still wait is imported
    m_stop->setText(tr("Sto&p all…"));
    m_title->setText(tr("%n file(s)", nullptr, m_files.rowCount()));
    m_all->setText(tr("Import a&ll that need no answer"));
    m_close->setAccessibleName(tr("Close the list of files"));
    m_close->setToolTip(m_close->accessibleName());
    m_table->setAccessibleName(tr("Files and what became of them"));
    fitLater();
}

void FilesPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitLater();
}

void FilesPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
