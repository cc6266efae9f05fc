// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/commentspane.h"

#include "models/session/commentsession.h"
#include "views/panes/commentdelegate.h"
#include "views/panes/wordpanel.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/widgets/rowmenu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace patron {

using namespace std::chrono_literals;

CommentsPane::CommentsPane(CommentSession &session, QWidget *parent)
    : Pane(PaneId::Comments, parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_total(new QLabel(this))
    , m_words(new WordPanel(this))
    , m_list(new QListView(this))
    , m_pause(new QTimer(this))
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setBold(true);
    m_title->setFont(heading);
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(u"commentSearch"_qs);
    m_total->setObjectName(u"commentTotal"_qs);
    m_list->setObjectName(u"commentList"_qs);
    m_list->setModel(&session.comments());
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    connect(new RowMenu(*m_list), &RowMenu::wanted, this, &CommentsPane::fillMenu);

    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_total);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);

    m_pause->setSingleShot(true);
    m_pause->setInterval(200ms);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { m_session.search(m_search->text()); });
    connect(&session, &CommentSession::wordsCounted, m_words, &WordPanel::setStudy);
    connect(m_words, &WordPanel::wordClicked, this, &CommentsPane::wordClicked);
    connect(&session, &CommentSession::listed, this, &CommentsPane::showTotal);
    retranslate();
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
}

void CommentsPane::retranslate()
{
    m_title->setText(paneTitle(PaneId::Comments));
    m_search->setPlaceholderText(tr("Search in the comments"));
    m_search->setAccessibleName(tr("Search in the comments"));
    m_list->setAccessibleName(tr("Comments, newest first"));
    showTotal(m_count);
    m_list->doItemsLayout();
}

} // namespace patron
