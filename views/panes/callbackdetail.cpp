// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/callbackdetail.h"

#include "views/text/callbacktext.h"
#include "views/text/daytext.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/figuretext.h"
#include "views/widgets/flowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace patron {

using namespace std::chrono_literals;

namespace {

constexpr int detailEdge = 16;
constexpr int noteLines = 4;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // comments and names come from files
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CallBackDetail::CallBackDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_callers(new QStringListModel(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(detailEdge, detailEdge, detailEdge, detailEdge);
    column->setSpacing(detailEdge / 2);
    column->addWidget(m_name = textLabel(content));
    column->addWidget(m_due = textLabel(content));
    addContacts(*column);
    column->addSpacing(detailEdge / 2);
    column->addWidget(m_comment = textLabel(content));
    column->addWidget(m_facts = textLabel(content));
    column->addWidget(m_later = textLabel(content));
    column->addSpacing(detailEdge / 2);
    addStates(*column);
    addFields(*column);
    column->addStretch(1);
    m_name->setObjectName(u"callName"_qs);
    m_comment->setObjectName(u"callComment"_qs);
    m_facts->setObjectName(u"callFacts"_qs);
    m_later->setObjectName(u"callLater"_qs);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    fitLetters();
    retranslate();
}

void CallBackDetail::addContacts(QVBoxLayout &column)
{
    for (Contact &contact : m_contacts) {
        contact.line = new QWidget(column.parentWidget());
        contact.text = textLabel(contact.line);
        contact.copy = new QToolButton(contact.line);
        contact.copy->setObjectName(u"copyContact"_qs);
        contact.copy->setFocusPolicy(Qt::StrongFocus);
        auto *row = new QHBoxLayout(contact.line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(contact.text, 1);
        row->addWidget(contact.copy);
        column.addWidget(contact.line);
        connect(contact.copy, &QToolButton::clicked, this,
                [text = contact.text] { QGuiApplication::clipboard()->setText(text->text()); });
    }
    column.addWidget(m_unreachable = textLabel(column.parentWidget()));
}

void CallBackDetail::addStates(QVBoxLayout &column)
{
    auto *row = new FlowLayout;
    for (const CallBackStatus status : allCallBackStatuses) {
        auto *button = new QPushButton(column.parentWidget());
        button->setCheckable(true);
        button->setObjectName(u"state-%1"_qs.arg(QLatin1String(callBackStatusId(status))));
        row->addWidget(button);
        m_states[size_t(status)] = button;
        connect(button, &QPushButton::clicked, this, [this, status] {
            // The second press of a double click is not meant for the call that came up meanwhile.
            const bool isSecond = m_sinceMoved.isValid() &&
                                  m_sinceMoved.elapsed() < QApplication::doubleClickInterval();
            if (isSecond && m_moved != m_call.entry.response) {
                showFacts();
                return;
            }
            commit();
            m_sinceMoved.start();
            m_moved = m_call.entry.response;
            const CallBackRecord record = m_call.record.moved(status, m_today);
            showFacts(); // a second press on the state it has unchecks nothing
            if (record != m_call.record)
                Q_EMIT recordChanged(m_call.entry, record);
        });
    }
    column.addLayout(row);
}

void CallBackDetail::addFields(QVBoxLayout &column)
{
    QWidget *parent = column.parentWidget();
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_caller = new QLineEdit(parent);
    auto *completer = new QCompleter(m_callers, m_caller);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_caller->setCompleter(completer);
    m_dueDay = new DayField(parent);
    m_calledDay = new DayField(parent);
    for (QDateEdit *each : {m_dueDay, m_calledDay})
        connect(each, &QDateEdit::editingFinished, this, &CallBackDetail::commit);
    m_outcome = new QLineEdit(parent);
    m_note = new QPlainTextEdit(parent);
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_caller->setObjectName(u"caller"_qs);
    m_dueDay->setObjectName(u"dueDay"_qs);
    m_calledDay->setObjectName(u"calledDay"_qs);
    m_outcome->setObjectName(u"outcome"_qs);
    m_note->setObjectName(u"note"_qs);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_caller, m_dueDay, m_calledDay, m_outcome, m_note}) {
        auto *label = new QLabel(parent);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    column.addLayout(m_form);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QScopedValueRollback guard(m_isKeeping, true);
        commit();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_pause.start();
    });
    connect(m_outcome, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_caller, &QLineEdit::editingFinished, this, &CallBackDetail::commit);
    connect(m_outcome, &QLineEdit::editingFinished, this, &CallBackDetail::commit);
}

void CallBackDetail::setCall(const CallBack &call, QDate today, const QStringList &callers)
{
    const bool isSame = call.entry.response == m_call.entry.response;
    if (!isSame)
        commit(); // another call may come while the keyboard is still in a field of this one
    m_call = call;
    m_today = today;
    m_isFilling = true;
    if (m_callers->stringList() != callers)
        m_callers->setStringList(callers);
    // What is being typed stays: it is taken over when the field is left.
    if (!isSame || !m_caller->hasFocus())
        m_caller->setText(call.record.caller);
    if (!isSame || !m_outcome->hasFocus())
        m_outcome->setText(call.record.outcome);
    if (!isSame || (!m_note->hasFocus() && m_note->toPlainText() != call.record.note))
        m_note->setPlainText(call.record.note);
    if (!isSame || !m_dueDay->hasFocus())
        m_dueDay->setDate(call.entry.due.isValid() ? call.entry.due : today);
    m_calledDay->setMaximumDate(today);
    if (!isSame || !m_calledDay->hasFocus())
        m_calledDay->setDate(call.record.calledOn.isValid() ? call.record.calledOn : today);
    m_isFilling = false;
    showContacts();
    showFacts();
    // From the inside out: a line that was hidden has not told of its width.
    for (const Contact &contact : m_contacts)
        contact.line->layout()->activate();
    widget()->layout()->activate();
    updateGeometry();
    if (!isSame)
        ensureVisible(0, 0);
}

/// A contact and its button are whole, as nothing is scrolled to the side. A comment may hold an
/// address of any length: that is cut.
QSize CallBackDetail::minimumSizeHint() const
{
    constexpr int mostCharacters = 52;
    const int inside = std::min(widget()->minimumSizeHint().width(),
                                fontMetrics().averageCharWidth() * mostCharacters);
    const int around = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {inside + around, QScrollArea::minimumSizeHint().height()};
}

void CallBackDetail::commit()
{
    m_pause.stop();
    if (m_isFilling || !m_call.entry.response.isValid())
        return;
    CallBackRecord record = m_call.record;
    record.caller = m_caller->text().trimmed();
    record.outcome = m_outcome->text().trimmed();
    record.note = m_note->toPlainText().trimmed();
    const QDate shown = m_call.entry.due.isValid() ? m_call.entry.due : m_today;
    if (m_dueDay->date() != shown)
        record.due = m_dueDay->date();
    if (record.calledOn.isValid())
        record.calledOn = m_calledDay->date();
    if (record == m_call.record)
        return;
    m_call.record = record;
    if (record.due.isValid())
        m_call.entry.due = record.due;
    Q_EMIT recordChanged(m_call.entry, record);
}

bool CallBackDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commit();
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what is inside may need another width
    return QScrollArea::eventFilter(watched, event);
}

void CallBackDetail::hideEvent(QHideEvent *event)
{
    commit();
    QScrollArea::hideEvent(event);
}

void CallBackDetail::showContacts()
{
    const QStringList known = m_call.texts.phones + m_call.texts.emails;
    for (qsizetype i = 0; i < contactLines; ++i) {
        const Contact &contact = m_contacts[size_t(i)];
        contact.line->setVisible(i < known.size());
        contact.text->setText(known.value(i));
        //: Button beside a phone number or an e-mail, %1
        contact.copy->setAccessibleName(tr("Copy %1").arg(known.value(i)));
        contact.copy->setToolTip(contact.copy->accessibleName());
    }
    m_unreachable->setVisible(known.isEmpty());
}

void CallBackDetail::showFacts()
{
    const Comment &answer = m_call.texts.answer;
    m_name->setText(callBackHeading(m_call, locale()));
    m_due->setText(callBackSide(m_call, m_today, locale()));
    m_due->setVisible(m_call.record.isCallOwed());
    m_comment->setText(answer.text.trimmed().isEmpty() ? whatHappened(m_call.texts)
                                                       : answer.text.trimmed());
    QStringList facts;
    if (const QString scores = scoresText(m_call.scores(), locale()); !scores.isEmpty())
        facts << scores;
    for (const QString &value : answer.values) {
        if (!value.isEmpty())
            facts << value;
    }
    if (answer.answeredAt.isValid())
        facts << dayText(answer.answeredAt.date(), locale());
    //: Where an answer comes from: %1 is a file name, %2 a row number
    facts << tr("%1, row %2").arg(answer.file, locale().toString(answer.row));
    m_facts->setText(facts.join(u" · "_qs));
    m_later->setText(laterText(m_call.entry, locale()));
    m_later->setVisible(m_call.entry.later.has_value());
    for (const CallBackStatus status : allCallBackStatuses) {
        QPushButton *button = m_states[size_t(status)];
        const bool isCurrent = status == m_call.record.status;
        const QString name = callBackState(m_call, status);
        button->setChecked(isCurrent);
        button->setText(isCurrent ? u"✓ "_qs + name : name); // pressed is hard to see when dark
        button->setAccessibleName(name);
    }
    m_form->setRowVisible(m_calledDay, m_call.record.calledOn.isValid());
    m_form->setRowVisible(m_dueDay, m_call.entry.isReachable); // else nobody can call until then
}

void CallBackDetail::retranslate()
{
    m_unreachable->setText(tr("No phone and no e-mail is known."));
    for (const Contact &contact : m_contacts)
        //: Button beside a phone number or an e-mail
        contact.copy->setText(tr("Copy"));
    const auto name = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    //: Who calls the customer: a name
    name(m_caller, tr("Who calls"));
    //: Until when the customer is to be called
    name(m_dueDay, tr("Call by"));
    //: The day somebody called the customer
    name(m_calledDay, tr("Called on"));
    //: What the call brought
    name(m_outcome, tr("Outcome"));
    name(m_note, tr("Note"));
    for (QDateEdit *each : {m_dueDay, m_calledDay}) {
        each->setLocale(locale());
        each->setDisplayFormat(dayFormat(locale()));
    }
    showContacts();
    showFacts();
}

void CallBackDetail::fitLetters()
{
    m_name->setFont(titleFont(font()));
    m_note->setFixedHeight(fontMetrics().lineSpacing() * noteLines + detailEdge);
}

void CallBackDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitLetters();
}

} // namespace patron
