// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/callbackspane.h"

#include "models/session/callbacksession.h"
#include "views/panes/callbackdelegate.h"
#include "views/panes/callbackdetail.h"
#include "views/panes/callbacklines.h"
#include "views/text/callbacktext.h"
#include "views/text/callnoticetext.h"
#include "views/text/emptytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/widgets/emptynote.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/rowmenu.h"
#include "views/widgets/verdictlabel.h"
#include "views/widgets/wrappedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

using namespace std::chrono_literals;

namespace {

constexpr int listEdge = 16;

/// Qt names the arrows of a tab bar once and never again in another language.
void nameScrollButtons(const QTabBar &bar)
{
    struct Arrow
    {
        const char *button;
        const char *text; ///< in Qt's own catalogue
    };
    for (const Arrow &arrow :
         {Arrow{"ScrollLeftButton", "Scroll Left"}, Arrow{"ScrollRightButton", "Scroll Right"}}) {
        if (auto *button = bar.findChild<QWidget *>(QLatin1String(arrow.button)))
            button->setAccessibleName(QCoreApplication::translate("QTabBar", arrow.text));
    }
}

} // namespace

CallBacksPane::CallBacksPane(CallBackSession &session, QWidget *parent)
    : Pane(PaneId::CallBacks, parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_sheet(new QPushButton(this))
    , m_notice(new NoticeBar(this))
    , m_views(new QTabBar(this))
    , m_order(new WrappedLabel(this))
    , m_rule(new QPushButton(this))
    , m_body(new QStackedWidget(this))
{
    m_title->setWordWrap(true);
    m_sheet->setObjectName(u"callSheet"_qs);
    m_notice->setObjectName(u"callNotice"_qs);
    m_views->setObjectName(u"callViews"_qs);
    m_order->setObjectName(u"callOrder"_qs);
    m_rule->setObjectName(u"callRule"_qs);
    m_rule->setFlat(true);
    m_views->setElideMode(Qt::ElideNone);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    for ([[maybe_unused]] const CallBackView view : allCallBackViews)
        m_views->addTab(QString());

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(listEdge, listEdge, listEdge, listEdge);
    layout->addLayout(head);
    layout->addWidget(m_views);
    auto *order = new QHBoxLayout;
    order->addWidget(m_order, 1);
    order->addWidget(m_rule, 0, Qt::AlignTop);
    layout->addLayout(order);
    layout->addWidget(m_body, 1);
    m_body->addWidget(makeBody());
    m_body->addWidget(m_empty = new EmptyNote(u"callEmpty"_qs, m_body));
    connectNote(*m_empty);
    layout->addWidget(makeHelp());
    m_notice->goByItself();
    layout->addWidget(m_notice);
    connectSession();
    fitLetters();
    retranslate();
}

/// Now, and not when the field loses the keyboard because half of the pane is gone.
CallBacksPane::~CallBacksPane()
{
    m_detail->commit();
}

QWidget *CallBacksPane::makeBody()
{
    auto *body = m_calls = new QWidget(m_body);
    body->setObjectName(u"calls"_qs);
    body->installEventFilter(this);
    m_list = new QListView(body);
    m_lines = new CallBackLines(m_list);
    m_lines->setSourceModel(&m_session.calls());
    m_delegate = new CallBackDelegate(m_list);
    m_list->setObjectName(u"callList"_qs);
    m_list->setModel(m_lines);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    connect(new RowMenu(*m_list), &RowMenu::wanted, this, &CallBacksPane::fillMenu);
    m_detail = new CallBackDetail(body);
    m_detail->setObjectName(u"callDetail"_qs);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(listEdge);
    row->addWidget(m_list, 1);
    row->addWidget(m_detail, 1);
    return body;
}

QWidget *CallBacksPane::makeHelp()
{
    auto *help = new QFrame(this);
    help->setFrameShape(QFrame::StyledPanel);
    m_helpTitle = new QLabel(help);
    m_help = new VerdictLabel(help);
    m_help->setObjectName(u"callHelp"_qs);
    m_helpWarning = new QLabel(help);
    m_helpWarning->setWordWrap(true);
    auto *column = new QVBoxLayout(help);
    column->addWidget(m_helpTitle);
    column->addWidget(m_help);
    column->addWidget(m_helpWarning);
    return help;
}

void CallBacksPane::connectSession()
{
    connect(m_views, &QTabBar::currentChanged, this, [this](int index) {
        forgetChoice();
        m_session.setView(allCallBackViews[size_t(index)]);
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        m_detail->commit();
        Q_EMIT sheetRequested();
    });
    connect(m_rule, &QPushButton::clicked, this, &CallBacksPane::ruleRequested);
    connect(m_detail, &CallBackDetail::recordChanged, this, [this] { m_isChosen = true; });
    connect(m_detail, &CallBackDetail::recordChanged, this, &CallBacksPane::change);
    m_hold.setSingleShot(true);
    m_hold.setInterval(3s);
    connect(&m_hold, &QTimer::timeout, this, &CallBacksPane::letRowsGo);
    connect(&m_session, &CallBackSession::listed, this, &CallBacksPane::showLists);
    connect(&m_session, &CallBackSession::changed, this, &CallBacksPane::sayChanged);
    connect(&m_session, &CallBackSession::undone, this, [this](const CallBackChange &change) {
        m_current = change.response; // whose row comes back
        m_isChosen = true;
        m_notice->showText([change] { return takenBackText(change); }, Tone::Plain);
    });
    connect(&m_session, &CallBackSession::redone, this, [this](const CallBackChange &change) {
        m_notice->showText([change] { return doneAgainText(change); }, Tone::Plain);
    });
    connect(&m_session, &CallBackSession::caseShown, this, &CallBacksPane::showCase);
    // It may name a customer who was just forgotten.
    connect(&m_session, &CallBackSession::undoDropped, m_notice, &NoticeBar::dismiss);
    connect(m_notice, &NoticeBar::actionRequested, this, &CallBacksPane::undoRequested);
    connect(m_lines, &QAbstractItemModel::modelReset, this, &CallBacksPane::showRows);
    connect(m_lines, &QAbstractItemModel::rowsInserted, this, &CallBacksPane::showRows);
    connect(m_lines, &QAbstractItemModel::dataChanged, this, &CallBacksPane::showCall);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CallBacksPane::showCall);
}

/// Counts on the tabs, and the words where a list is empty.
void CallBacksPane::showLists()
{
    m_delegate->setToday(m_session.today());
    m_lines->setToday(m_session.today());
    for (const CallBackView view : allCallBackViews)
        //: Tab: %1 the name of a list, %2 how many it holds
        m_views->setTabText(
            int(view),
            tr("%1 (%2)").arg(callBackViewName(view), countText(m_session.count(view), locale())));
    // A row that is still there to be taken back is no empty list.
    const bool isEmpty =
        m_session.count(m_session.view()) == 0 && m_session.calls().rowCount() == 0;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    sayWhyEmpty();
    sayOrder();
    m_sheet->setEnabled(m_session.isAnyForSheet());
    showHelp();
}

/// A file fills the lists of those who are owed a call; the other lists fill by calling.
void CallBacksPane::sayWhyEmpty()
{
    const CallBackView view = m_session.view();
    const bool isAny = std::ranges::any_of(
        allCallBackViews, [this](CallBackView each) { return m_session.count(each) > 0; });
    EmptyNote::Ways ways = EmptyNote::None;
    if (!m_session.filter().isEmpty())
        ways |= EmptyNote::ClearFilter;
    if (view == CallBackView::Open || (view == CallBackView::Today && !isAny))
        ways |= EmptyNote::Import;
    const QString outside =
        outsidePeriodText(m_session.filter().period, m_session.days(), locale());
    m_empty->say(outside.isEmpty() ? callBackEmptyText(view, m_session.rule(), locale()) : outside,
                 ways);
}

/// An owner who counts three calls for today and fourteen open ones finds out why.
void CallBacksPane::sayOrder()
{
    const CallBackView view = m_session.view();
    const QString text = callBackOrderText(view, m_session.count(CallBackView::Today),
                                           m_session.notToday(), m_session.rule(), locale());
    m_order->setText(text);
    m_order->setVisible(!text.isEmpty() &&
                        (view == CallBackView::Today || m_session.count(view) > 0));
    m_rule->setVisible(!m_order->isHidden() &&
                       (view == CallBackView::Today || view == CallBackView::Open));
}

/// Another list is wanted: it opens on its first.
void CallBacksPane::forgetChoice()
{
    m_isChosen = false;
    m_wanted = {};
    m_current = {};
    m_currentRow = 0;
}

/// Who was called leaves the list a little later, so that a second press, or one that was on its
/// way, does not meet the next one.
void CallBacksPane::change(const CallBackEntry &entry, const CallBackRecord &record)
{
    m_session.hold();
    m_hold.start();
    m_session.change(entry, record);
}

/// Not from under the mouse, nor while somebody writes down what the call brought.
void CallBacksPane::letRowsGo()
{
    const QWidget *keyboard = QApplication::focusWidget();
    const bool isWriting = keyboard && m_detail->isAncestorOf(keyboard) &&
                           keyboard->inputMethodQuery(Qt::ImEnabled).toBool();
    if (isWriting || m_calls->underMouse())
        m_hold.start();
    else
        m_session.settle();
}

bool CallBacksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_calls && event->type() == QEvent::Leave && m_hold.isActive())
        letRowsGo();
    if (watched == m_calls && event->type() == QEvent::Hide)
        m_session.settle();
    return Pane::eventFilter(watched, event);
}

/// After a list is made anew: the call that the owner is at, or what stands in its place.
void CallBacksPane::showRows()
{
    if (const int wanted = m_session.calls().rowOf(m_wanted); wanted >= 0) {
        m_wanted = {};
        m_list->setCurrentIndex(m_lines->index(wanted, 0));
        m_list->setFocus();
        return;
    }
    if (m_list->currentIndex().isValid())
        return;
    if (m_filter != m_session.filter()) {
        m_filter = m_session.filter();
        m_currentRow = 0; // others stand there
    }
    const int rows = m_lines->rowCount();
    const int same = m_isChosen ? m_session.calls().rowOf(m_current) : -1;
    const int place = m_isChosen ? std::clamp(m_currentRow, 0, std::max(0, rows - 1)) : 0;
    const int row = same >= 0 ? same : place;
    if (row >= rows)
        return;
    const bool wasChosen = m_isChosen;
    m_list->setCurrentIndex(m_lines->index(row, 0));
    m_isChosen = wasChosen;
}

void CallBacksPane::showCall()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto call = index.data(CallBackListModel::CallBackRole).value<CallBack>();
    m_current = call.entry.response;
    m_currentRow = index.row();
    m_isChosen = true;
    m_detail->setCall(call, m_session.today(), m_session.callers());
}

void CallBacksPane::fillMenu(QMenu &menu, const QModelIndex &row)
{
    const auto call = row.data(CallBackListModel::CallBackRole).value<CallBack>();
    for (const CallBackStatus status : allCallBackStatuses) {
        QAction *mark = menu.addAction(callBackState(call, status), this, [this, call, status] {
            m_detail->commit();
            change(call.entry, m_detail->recordOf(call).moved(status, m_session.today()));
        });
        mark->setCheckable(true);
        mark->setChecked(status == call.record.status);
    }
    menu.addSeparator();
    for (const QString &contact : call.texts.phones + call.texts.emails)
        //: Entry of a menu; %1 a phone number or an e-mail
        RowMenu::addCopy(menu, tr("Copy “%1”").arg(menuText(contact)), contact);
    RowMenu::addCopy(menu, tr("Copy what they &wrote"), call.texts.answer.text.trimmed());
}

void CallBacksPane::showHelp()
{
    const HelpText text = callBackHelpText(m_session.help(), locale());
    m_help->setSentence(text.finding, text.tone);
    m_helpWarning->setText(text.warning);
    m_helpWarning->setVisible(!text.warning.isEmpty());
}

void CallBacksPane::sayChanged(const CallBackChange &change)
{
    // Nothing is said while somebody types; what is taken up is told with its list.
    if (m_detail->isKeeping() || change.what == CallBackChange::What::TakenUp)
        return;
    m_notice->showText([change] { return changedText(change); }, Tone::Good);
    m_notice->setAction([] { return tr("&Undo"); });
}

/// The list comes after this.
void CallBacksPane::showCase(const ShownCallBack &shown)
{
    m_detail->commit();
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentIndex(int(shown.view));
    }
    m_wanted = shown.response;
    m_isChosen = true;
    m_current = shown.response;
    const bool isReachable = shown.view != CallBackView::Unreachable;
    const bool isChange = shown.how != ShownCallBack::How::WasThere;
    m_notice->showText([shown] { return shownText(shown); }, !isReachable ? Tone::Unsure
                                                             : isChange   ? Tone::Good
                                                                          : Tone::Plain);
    if (isChange)
        m_notice->setAction([] { return tr("&Undo"); });
    Q_EMIT this->shown();
}

void CallBacksPane::fitLetters()
{
    m_title->setFont(headingFont(font()));
    m_helpTitle->setFont(titleFont(font()));
}

void CallBacksPane::retranslate()
{
    //: Title of the pane of call-backs
    m_title->setText(tr("Whom do we owe a call?"));
    m_sheet->setText(tr("&Call sheet…"));
    m_views->setAccessibleName(tr("Lists of calls"));
    //: Button beside "For today: 3 of 14 open calls": opens the preferences
    m_rule->setText(tr("Chan&ge this…"));
    m_rule->setAccessibleName(tr("Change who is to be called, and until when"));
    nameScrollButtons(*m_views);
    m_list->setAccessibleName(tr("Calls, the most urgent first"));
    m_helpTitle->setText(tr("Did calling help?"));
    m_lines->setLocale(locale());
    showLists();
    m_list->doItemsLayout();
}

} // namespace patron
