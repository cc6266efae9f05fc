// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/commentspane.h"

#include "models/items/commentlistmodel.h"
#include "models/session/commentsession.h"
#include "models/session/wordstudy.h"
#include "views/panes/commentdelegate.h"
#include "views/panes/commentlines.h"
#include "views/panes/sourcedialog.h"
#include "views/panes/wordpanel.h"
#include "views/text/emptytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/widgets/emptynote.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/rowmenu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace patron {

using namespace std::chrono_literals;

CommentsPane::CommentsPane(CommentSession &session, QWidget *parent)
    : Pane(PaneId::Comments, parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_keep(new QPushButton(this))
    , m_call(new QPushButton(this))
    , m_source(new QPushButton(this))
    , m_total(new QLabel(this))
    , m_words(new WordPanel(this))
    , m_body(new QStackedWidget(this))
    , m_list(new QListView(m_body))
    , m_lines(new CommentLines(m_list))
    , m_delegate(new CommentDelegate(m_list))
    , m_nothing(new EmptyNote(u"noComments"_qs, m_body))
    , m_pause(new QTimer(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(u"commentSearch"_qs);
    m_keep->setObjectName(u"searchToFilter"_qs);
    m_keep->setEnabled(false);
    m_source->setObjectName(u"showSource"_qs);
    m_source->setEnabled(false);
    m_call->setObjectName(u"callBack"_qs);
    m_call->setEnabled(false);
    m_total->setObjectName(u"commentTotal"_qs);
    m_list->setObjectName(u"commentList"_qs);
    m_lines->setSourceModel(&session.comments());
    m_list->setModel(m_lines);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    connect(new RowMenu(*m_list), &RowMenu::wanted, this, &CommentsPane::fillMenu);
    m_pause->setSingleShot(true);
    m_pause->setInterval(200ms);
    arrange();
    connectParts();
    fitLetters();
    retranslate();
}

void CommentsPane::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_call);
    head->addWidget(m_source);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_keep);
    row->addWidget(m_total);
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(head);
    layout->addLayout(row);
    layout->addWidget(m_words);
    layout->addWidget(m_body, 1);
}

void CommentsPane::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_pause, &QTimer::timeout, this, [this] { m_session.search(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, &CommentsPane::chooseText);
    connect(m_keep, &QPushButton::clicked, this, &CommentsPane::chooseText);
    connect(&m_session, &CommentSession::wordsCounted, m_words, &WordPanel::setStudy);
    connect(m_words, &WordPanel::wordClicked, this, &CommentsPane::wordClicked);
    connect(&m_session, &CommentSession::listed, this, [this](qint64 total) {
        markSearched();
        showTotal(total);
        // Not before it is known whether there is anything.
        m_body->setCurrentWidget(total > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    });
    connectNote(*m_nothing);
    connect(m_nothing, &EmptyNote::searchClearRequested, m_search, &QLineEdit::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_source->setEnabled(now.isValid());
                m_call->setEnabled(now.isValid());
            });
    connect(m_lines, &QAbstractItemModel::modelReset, this, [this] {
        m_source->setEnabled(false);
        m_call->setEnabled(false);
    });
    connect(m_call, &QPushButton::clicked, this, &CommentsPane::askForCall);
    connect(m_source, &QPushButton::clicked, this, &CommentsPane::askForSource);
    connect(m_list, &QListView::activated, this, &CommentsPane::askForSource);
    connect(&m_session, &CommentSession::sourceRead, this, &CommentsPane::showSource);
}

/// Also what is a chip of the filter now: what was searched for before, and words.
void CommentsPane::markSearched()
{
    const auto &answers = m_session.filter().answers;
    const QStringList filtered = answers.value(textQuestion);
    m_delegate->setMarked((filtered + QStringList{m_session.searched()}).join(u' '),
                          answers.value(wordQuestion));
    m_list->doItemsLayout();
}

/// What was searched for is a chip of the filter now; the field is free for the next word.
void CommentsPane::chooseText()
{
    const QString text = m_search->text().simplified();
    if (text.isEmpty())
        return;
    m_search->clear();
    m_pause->stop();
    m_session.search({});
    Q_EMIT textChosen(text);
}

QString CommentsPane::callText()
{
    //: Button and entry of a menu: puts whoever wrote the comment on the list of calls
    return tr("Call this customer &back…");
}

void CommentsPane::askForCall()
{
    const QVariant comment = m_list->currentIndex().data(CommentListModel::CommentRole);
    if (comment.isValid())
        Q_EMIT callRequested(comment.value<Comment>().response);
}

void CommentsPane::askForSource()
{
    const QVariant comment = m_list->currentIndex().data(CommentListModel::CommentRole);
    if (comment.isValid())
        m_session.readSource(comment.value<Comment>().response);
}

void CommentsPane::showSource(const SourceRow &source)
{
    auto *dialog = new SourceDialog(source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CommentsPane::setChosenWords(const QStringList &values)
{
    m_words->setChosen(values);
}

void CommentsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CommentsPane::fillMenu(QMenu &menu, const QModelIndex &row)
{
    const auto comment = row.data(CommentListModel::CommentRole).value<Comment>();
    menu.addAction(callText(), this,
                   [this, response = comment.response] { Q_EMIT callRequested(response); });
    menu.addSeparator();
    RowMenu::addCopy(menu, tr("&Copy the comment"), comment.text);
    //: Where an answer comes from: %1 is a file name, %2 a row number
    const QString place = tr("%1, row %2").arg(comment.file, locale().toString(comment.row));
    //: Entry of a menu; %1 a file and a row of it
    RowMenu::addCopy(menu, tr("Copy “%1”").arg(menuText(place)), place);
    menu.addAction(tr("Show the &import of this file"), this,
                   [this, file = comment.file] { Q_EMIT importRequested(file); });
    menu.addSeparator();
    for (const DimensionInfo &about : allDimensions()) {
        const auto at = size_t(about.dimension);
        const QString value = at < comment.values.size() ? comment.values[at] : QString();
        if (value.isEmpty())
            continue;
        //: Entry of a menu; %1 "Channel", %2 "Phone"
        menu.addAction(
            tr("Filter by %1: %2").arg(dimensionName(about.dimension), menuText(value)), this,
            [this, dimension = about.dimension, value] { Q_EMIT valueClicked(dimension, value); });
    }
}

void CommentsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_session.setShown(true);
}

void CommentsPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_session.setShown(false);
}

void CommentsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        Pane::keyPressEvent(event);
}

void CommentsPane::showTotal(qint64 total)
{
    m_count = total;
    //: %1 is the number, already written out
    m_total->setText(tr("%1 comment(s)", nullptr, int(qMin<qint64>(total, INT_MAX)))
                         .arg(countText(total, locale())));
    sayWhyNothing();
}

void CommentsPane::sayWhyNothing()
{
    const bool isFiltered = !m_session.filter().isEmpty();
    if (const QString text = m_search->text().trimmed(); !text.isEmpty()) {
        //: %1: what was searched for
        m_nothing->say(tr("No comment here holds “%1”.").arg(text),
                       isFiltered ? EmptyNote::ClearSearch | EmptyNote::ClearFilter
                                  : EmptyNote::Ways(EmptyNote::ClearSearch));
    } else if (const QString outside =
                   outsidePeriodText(m_session.filter().period, m_session.days(), locale());
               !outside.isEmpty()) {
        m_nothing->say(outside, EmptyNote::ClearFilter | EmptyNote::Import);
    } else if (isFiltered) {
        m_nothing->say(tr("Nobody wrote anything in this choice. The filter above may hide what "
                          "others wrote."),
                       EmptyNote::ClearFilter | EmptyNote::Import);
    } else {
        m_nothing->say(tr("Nobody wrote anything in the files imported so far. It takes a column "
                          "in which customers write in their own words: a comment, a review, a "
                          "suggestion."),
                       EmptyNote::Import);
    }
}

void CommentsPane::fitLetters()
{
    m_title->setFont(headingFont(font()));
}

void CommentsPane::retranslate()
{
    m_title->setText(paneTitle(PaneId::Comments));
    m_search->setPlaceholderText(tr("Search in the comments"));
    m_search->setAccessibleName(tr("Search in the comments"));
    //: Button beside a search field: what is searched for becomes a part of the filter
    m_keep->setText(tr("Filter by this"));
    m_keep->setToolTip(tr("Everything then tells of these comments only (Enter)"));
    //: Button: shows file and row that a comment came from
    m_source->setText(tr("Where it comes from…"));
    m_source->setToolTip(tr("The row of the file that the chosen comment came from (Enter)"));
    m_call->setText(callText());
    m_call->setToolTip(tr("Puts whoever wrote the chosen comment on the list of calls"));
    m_lines->setLocale(locale());
    m_list->setAccessibleName(tr("Comments, newest first"));
    showTotal(m_count);
    m_list->doItemsLayout();
}

} // namespace patron
