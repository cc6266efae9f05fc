// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/reviewpage.h"

#include "views/import/columntable.h"
#include "views/import/decisionlist.h"
#include "views/import/leftoutpanel.h"
#include "views/import/previewtable.h"
#include "views/import/reviewcounts.h"
#include "views/text/numbertext.h"
#include "views/text/recordtext.h"
#include "views/widgets/figuretext.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

constexpr int longestName = 50; ///< letters that there is room for

/// Without what a tool adds of the encoding, which the next file may not have.
QString nameOfFile(const QString &path)
{
    static const QRegularExpression encoding(
        uR"([\s.\-(]*\b(utf[\s\-]?(8|16|32)([\s\-]?(le|be|bom))?|(cp|win(dows)?)[\s\-]?(125\d|866))"
        uR"(|ibm[\s\-]?8\d\d|iso[\s\-]?8859[\s\-]?\d{1,2}|latin-?\d|koi8[\s\-]?[ru])"
        uR"(|mac[\s\-]?(roman|cyrillic)|ansi|unicode)\b\)?)"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = QFileInfo(path).completeBaseName();
    QString name = whole;
    // Of a file system, "_" stands for a blank: it ends a word here, and does not in expressions.
    name.replace(u'_', u' ').remove(encoding);
    const bool isAnyGone = name.size() < whole.size();
    return isAnyGone && !name.trimmed().isEmpty() ? name.trimmed() : whole;
}

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_counts(new ReviewCounts(this))
    , m_decisionList(new DecisionList(this))
    , m_columns(new ColumnTable(this))
    , m_rows(new QTabWidget(this))
    , m_preview(new PreviewTable(this))
    , m_toFirstRows(new QPushButton(this))
    , m_leftOut(new LeftOutPanel(this))
    , m_remember(new QCheckBox(this))
    , m_nameLabel(new QLabel(this))
    , m_rememberName(new QLineEdit(this))
    , m_commit(new QPushButton(this))
    , m_skip(new QPushButton(this))
{
    fitLetters();
    m_title->setTextFormat(Qt::PlainText); // file names come from files
    m_title->setWordWrap(true);
    m_counts->setObjectName(u"reviewCounts"_qs);
    m_decisionList->setObjectName(u"reviewDecisions"_qs);
    m_columns->setObjectName(u"reviewColumns"_qs);
    m_preview->setObjectName(u"reviewPreview"_qs);
    m_remember->setObjectName(u"rememberReading"_qs);
    m_rememberName->setObjectName(u"rememberName"_qs);
    m_commit->setObjectName(u"commitImport"_qs);
    m_skip->setObjectName(u"skipImport"_qs);
    m_commit->setDefault(true);
    layOut();

    connect(m_commit, &QPushButton::clicked, this, [this] {
        Q_EMIT commitRequested(m_remember->isChecked() ? rememberedName() : QString());
    });
    connect(m_skip, &QPushButton::clicked, this, &ReviewPage::skipRequested);
    connect(m_remember, &QCheckBox::toggled, this, &ReviewPage::showName);
    m_nameLabel->setBuddy(m_rememberName);
    m_rememberName->setMaximumWidth(fontMetrics().averageCharWidth() * longestName);
    // A shortcut, as boxes with a choice keep the key for themselves.
    auto *escape =
        new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReviewPage::leave);
    // Decided is decided, also while the file is being read that way.
    const auto touch = [this] { m_isDeciding = true; };
    connect(m_columns, &ColumnTable::wishRequested, this, touch);
    connect(m_decisionList, &DecisionList::decisionRequested, this, touch);
    connect(m_columns, &ColumnTable::wishRequested, this, &ReviewPage::wishRequested);
    connect(m_columns, &ColumnTable::detailsRequested, this, &ReviewPage::detailsRequested);
    connect(m_decisionList, &DecisionList::decisionRequested, this, &ReviewPage::decisionRequested);
    connect(m_decisionList, &DecisionList::rowsRequested, this, &ReviewPage::showRows);
    connect(m_counts, &ReviewCounts::rowsRequested, this,
            [this](const QList<qint64> &rows) { showRows(rows, QString()); });
    connect(m_counts, &ReviewCounts::leftOutRequested, this,
            [this] { m_rows->setCurrentWidget(m_leftOut); });
    connect(m_toFirstRows, &QPushButton::clicked, this, &ReviewPage::showFirstRows);
    connect(m_leftOut, &LeftOutPanel::saveRequested, this, &ReviewPage::leftOutRequested);
    retranslate();
}

void ReviewPage::layOut()
{
    m_rows->addTab(m_preview, QString());
    m_rows->addTab(m_leftOut, QString());
    m_rows->setDocumentMode(true);
    m_toFirstRows->setObjectName(u"toFirstRows"_qs);
    m_toFirstRows->setAutoDefault(false);
    m_toFirstRows->hide();
    auto *rows = new QWidget(this); // beside the tabs it would take the room of their names
    auto *below = new QVBoxLayout(rows);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_rows, 1);
    below->addWidget(m_toFirstRows, 0, Qt::AlignLeft);
    auto *tables = new QSplitter(this);
    tables->setObjectName(u"reviewParts"_qs);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_columns);
    tables->addWidget(rows);
    tables->setStretchFactor(0, 4);
    tables->setStretchFactor(1, 3);
    auto *remember = new QHBoxLayout;
    remember->addWidget(m_remember);
    remember->addWidget(m_nameLabel);
    remember->addWidget(m_rememberName, 1);
    remember->addStretch(0);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_commit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addWidget(m_decisionList);
    layout->addWidget(tables, 1);
    layout->addLayout(remember);
    layout->addLayout(buttons);
}

void ReviewPage::setReview(const Review &review, const QList<ReadingDecision> &decisions,
                           Touched touched, qsizetype waitingFiles)
{
    const bool isSameFile = m_review.shape.path == review.shape.path;
    const QWidget *focus = QApplication::focusWidget();
    const bool isIdle = !focus || !isAncestorOf(focus) || (focus == m_skip && !m_review.isComplete);
    if (!isSameFile) {
        m_rows->setCurrentWidget(m_preview);
        m_decisionList->forgetQuestions();
    }
    m_review = review;
    m_decisions = decisions;
    m_waitingFiles = waitingFiles;
    m_isBusy = false;
    m_isDeciding = false; // what came of it is in `touched`
    showRemember(touched, isSameFile);
    showCounts();
    m_decisionList->setFirstRows(review.shown);
    showDecisions();
    m_columns->setReview(review);
    // While the rest is counted, the rows that are looked at stay.
    if (review.isComplete || !isSameFile || m_toFirstRows->isHidden()) {
        m_toFirstRows->hide();
        m_preview->setReview(review);
    }
    m_leftOut->setReview(review);
    showLeftOut();
    if (!isSameFile)
        scrollToStart();
    // On the yes, as soon as there is one, unless the owner is at something else.
    if (!isSameFile || isIdle)
        (review.isComplete ? m_commit : m_skip)->setFocus();
}

/// Each file is looked at from its beginning.
void ReviewPage::scrollToStart()
{
    for (QAbstractScrollArea *part :
         std::initializer_list<QAbstractScrollArea *>{m_decisionList, m_columns, m_preview}) {
        part->verticalScrollBar()->setValue(0);
        part->horizontalScrollBar()->setValue(0);
    }
}

void ReviewPage::showRemember(Touched touched, bool isSameFile)
{
    // What was worth changing is worth keeping; of what is kept already there is nothing to say.
    m_remember->setVisible(touched == Touched::Yes);
    if (touched == Touched::Yes && m_remember->property("touched") != true)
        m_remember->setChecked(true);
    else if (touched == Touched::No)
        m_remember->setChecked(false);
    m_remember->setProperty("touched", touched == Touched::Yes);
    const QString name =
        m_review.remembered.isEmpty() ? nameOfFile(m_review.shape.path) : m_review.remembered;
    if (!isSameFile || !m_rememberName->isModified()) {
        m_rememberName->setText(name);
        m_rememberName->setCursorPosition(0); // a long one is read from its beginning
    }
    showName();
}

void ReviewPage::showName()
{
    const bool isNamed = !m_remember->isHidden() && m_remember->isChecked();
    m_nameLabel->setVisible(isNamed);
    m_rememberName->setVisible(isNamed);
}

bool ReviewPage::bringsNothing() const
{
    return m_review.isComplete && m_review.added + m_review.changed == 0;
}

qint64 ReviewPage::earlierRead() const
{
    const auto too = std::ranges::find_if(m_decisions, [](const ReadingDecision &each) {
        return each.reading == Reading::Earlier && each.value == u"too";
    });
    return too == m_decisions.end() ? 0 : std::max<qint64>(1, too->imports);
}

void ReviewPage::setPurpose(Purpose purpose, const ReadAgain &again)
{
    m_purpose = purpose;
    m_again = again;
}

void ReviewPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showButtons();
}

QList<QWidget *> ReviewPage::lastButtons() const
{
    return {m_remember, m_commit};
}

void ReviewPage::focusYes()
{
    m_commit->setFocus();
}

void ReviewPage::setWaitingFiles(qsizetype waitingFiles)
{
    m_waitingFiles = waitingFiles;
    showButtons();
}

/// A key is touched more easily than a button.
void ReviewPage::leave()
{
    if (findChild<QMessageBox *>(u"leaveReview"_qs))
        return;
    if (m_remember->property("touched") != true && !m_isDeciding) {
        Q_EMIT skipRequested();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, QString(),
                                     tr("Leave this file without importing it? What you changed "
                                        "about how it is read will be lost."),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"leaveReview"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Leave"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Stay"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &ReviewPage::skipRequested);
    question->open();
}

QString ReviewPage::rememberedName() const
{
    const QString name = m_rememberName->text().simplified();
    return name.isEmpty() ? nameOfFile(m_review.shape.path) : name;
}

void ReviewPage::showDecisions()
{
    QList<Problem> notes = m_review.notes;
    notes.removeIf(isSaidByDecision);
    m_decisionList->setDecisions(m_decisions, notes);
}

void ReviewPage::showRows(const QList<qint64> &rows, const QString &column)
{
    QList<ShownRow> noted = m_review.noted;
    noted.removeIf([&rows](const ShownRow &each) { return !rows.contains(each.row); });
    if (noted.isEmpty())
        return;
    m_preview->showRows(m_review, noted);
    m_preview->scrollToColumn(column);
    m_toFirstRows->show();
    m_rows->setCurrentWidget(m_preview);
}

void ReviewPage::showFirstRows()
{
    const bool wasFocused = m_toFirstRows->hasFocus();
    m_preview->showRows(m_review, m_review.shown);
    m_toFirstRows->hide();
    if (wasFocused)
        m_preview->setFocus();
}

void ReviewPage::showCounts()
{
    const QLocale where = locale();
    QString file = QFileInfo(m_review.shape.path).fileName();
    if (isWorkbook(m_review.shape))
        //: A sheet of a workbook: %1 name of the file, %2 name of the sheet
        file = tr("%1, sheet “%2”").arg(file, m_review.shape.sheet);
    //: %1 a file that was imported before and is read otherwise now
    m_title->setText(
        m_purpose == Purpose::Replace
            ? tr("Read %1 again? This takes the place of the earlier import.").arg(file)
        : bringsNothing()
            //: The title of a file of which everything is there already; %1 its name
            ? tr("Nothing in %1 is new").arg(file)
            : tr("Import %1?").arg(file));
    if (m_review.isComplete && m_purpose == Purpose::Replace)
        m_counts->showSentence(readAgainText(m_review.rows, m_again, where));
    else if (m_review.isComplete)
        m_counts->showCounts(m_review);
    else
        m_counts->showSentence(tr("These are the first rows. The rest is being counted …"));
    showButtons();
}

void ReviewPage::showButtons()
{
    const QLocale where = locale();
    const qint64 brings = m_review.added + m_review.changed;
    m_commit->setEnabled(m_review.isComplete && !m_isBusy);
    if (m_purpose == Purpose::Replace)
        //: Button: the file takes the place of what it brought before
        m_commit->setText(tr("&Read again"));
    else if (!m_review.isComplete)
        m_commit->setText(tr("&Import"));
    else
        m_commit->setText(brings > 0 ? importButtonText(m_review.mapping.kind, brings, where)
                          : earlierRead() > 1
                              //: Button: they are read the way that was looked at
                              ? tr("&Read the earlier imports again")
                              : earlierRead() == 1
                                    //: Button: an earlier import is read the way that was looked at
                                    ? tr("&Read the earlier import again")
                                    : m_waitingFiles > 0
                                          //: Button: the file brings nothing, and others wait
                                          ? tr("Nothing new: to the &next file")
                                          : tr("Nothing new: &close"));
    // Where there is nothing to import, not to import it is the same.
    m_skip->setVisible(!bringsNothing() || earlierRead() > 0 || m_purpose == Purpose::Replace);
    m_skip->setText(m_waitingFiles > 0
                        ? tr("&Skip this file (%1 more waiting)", nullptr, int(m_waitingFiles))
                              .arg(countText(m_waitingFiles, where))
                    : m_purpose == Purpose::Replace
                        //: Button: the file is not read again
                        ? tr("&Leave it as it was")
                        : tr("&Do not import"));
}

void ReviewPage::showLeftOut()
{
    const int tab = m_rows->indexOf(m_leftOut);
    m_rows->setTabVisible(tab, !m_review.leftOut.isEmpty());
    //: Tab: rows of the file that are no answers; %1 how many
    m_rows->setTabText(tab, tr("Left out (%1)").arg(countText(m_review.rejected, locale())));
}

void ReviewPage::fitLetters()
{
    m_title->setFont(headingFont(font()));
}

void ReviewPage::retranslate()
{
    //: Tab: the first rows of a file, as the program understands them
    m_rows->setTabText(m_rows->indexOf(m_preview), tr("As it will be read"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    // Qt names these once, in the language of the start.
    for (QToolButton *button : m_rows->findChildren<QToolButton *>())
        button->setAccessibleName(tr("More tabs"));
    //: Button below the preview, while it shows rows from further down the file
    m_toFirstRows->setText(tr("Back to the first rows"));
    m_leftOut->retranslate();
    m_remember->setText(tr("&Read files with these columns like this from now on"));
    //: Beside the field for the name of a way of reading files
    m_nameLabel->setText(tr("Na&me:"));
    m_rememberName->setAccessibleName(tr("Name of this way of reading"));
    m_rememberName->setPlaceholderText(tr("Name of this way of reading"));
    showCounts();
    m_decisionList->retranslate();
    m_columns->retranslate();
    m_preview->retranslate();
    showLeftOut();
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitLetters();
}

} // namespace patron
