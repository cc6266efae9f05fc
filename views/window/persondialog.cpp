// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/persondialog.h"

#include "views/text/callbacktext.h"
#include "views/text/customertext.h"
#include "views/text/privacytext.h"
#include "views/text/problemtext.h"
#include "views/text/recordtext.h"
#include "views/widgets/screenroom.h"
#include "views/window/filequestions.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace patron {

namespace {

constexpr QSize personSize(760, 560);
constexpr int typingPauseMs = 200; ///< a search reads all customers: not at every letter

} // namespace

PersonDialog::PersonDialog(QWidget *parent)
    : QDialog(parent)
    , m_ask(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_told(new QLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_call(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"personDialog"_qs);
    m_search->setObjectName(u"personSearch"_qs);
    m_list->setObjectName(u"personList"_qs);
    m_told->setObjectName(u"personTold"_qs);
    m_details->setObjectName(u"personDetails"_qs);
    m_save->setObjectName(u"savePerson"_qs);
    m_call->setObjectName(u"callPerson"_qs);
    m_forget->setObjectName(u"forgetPerson"_qs);
    m_close->setObjectName(u"closePerson"_qs);
    arrange();
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(m_search->text()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PersonDialog::choose);
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::askWhereToSave);
    connect(m_call, &QPushButton::clicked, this, &PersonDialog::askForCall);
    connect(m_forget, &QPushButton::clicked, this, &PersonDialog::askToForget);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    clearPerson();
    retranslate();
    m_search->setFocus();
}

void PersonDialog::arrange()
{
    m_ask->setBuddy(m_search);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_call, m_save, m_forget, m_close})
        button->setAutoDefault(false); // Enter in the search field does not press one
    buttons->addWidget(m_call);
    buttons->addWidget(m_save);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_ask);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_details, 2);
    layout->addLayout(buttons);
    resize(withinScreen(*this, personSize));
}

void PersonDialog::search(const QString &text, CustomerId wanted)
{
    m_wanted = wanted;
    m_search->setText(text);
}

void PersonDialog::setPeople(const FoundPeople &people)
{
    const KnownCustomer *chosen = current();
    const CustomerId wanted = std::exchange(m_wanted, {});
    const CustomerId before = chosen ? chosen->id : wanted;
    m_people = people;
    m_callsWhenAlone = m_callsWhenAlone && m_people.people.size() == 1 && m_people.isAll;
    clearPerson();
    m_told->clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const KnownCustomer &each : m_people.people)
            m_list->addItem(customerText(each));
        if (!m_people.isAll) {
            auto *more = new QListWidgetItem(tr("There are more: type more of the name."), m_list);
            more->setFlags(Qt::NoItemFlags);
        }
    }
    if (m_people.people.isEmpty()) {
        if (!m_search->text().trimmed().isEmpty())
            m_told->setText(tr("No customer is known by this."));
        return;
    }
    qsizetype row = 0;
    for (qsizetype i = 0; i < m_people.people.size(); ++i) {
        if (m_people.people[i].id == before)
            row = i;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(int(row));
    }
    choose();
}

const KnownCustomer *PersonDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_people.people.size() ? &m_people.people[row] : nullptr;
}

void PersonDialog::clearPerson()
{
    m_isDescribed = false;
    m_details->clear();
    m_call->setEnabled(false);
    m_save->setEnabled(false);
    m_forget->setEnabled(false);
}

void PersonDialog::choose()
{
    clearPerson();
    m_told->clear();
    if (const KnownCustomer *who = current())
        Q_EMIT personRequested(who->id);
}

void PersonDialog::setPerson(const PersonData &person)
{
    const KnownCustomer *who = current();
    if (!who || who->id != person.who.id)
        return;
    m_person = person;
    m_isDescribed = true;
    m_told->setText(storedText(m_person, locale()));
    m_details->setPlainText(details());
    m_call->setEnabled(true);
    m_save->setEnabled(true);
    m_forget->setEnabled(true);
    if (std::exchange(m_callsWhenAlone, false))
        askForCall();
}

void PersonDialog::askForCall()
{
    if (!current() || !m_isDescribed)
        return;
    const ResponseId answer = latestAnswer(m_person);
    if (answer.isValid()) {
        Q_EMIT callRequested(answer);
        accept();
    } else {
        m_told->setText(tr("This customer has given no answer. The list of calls is made of "
                           "answers."));
    }
}

QString PersonDialog::details() const
{
    QStringList lines;
    for (const PersonRecord &record : m_person.records) {
        const QString file = record.row > 0
                                 //: Where something comes from: %1 name of a file, %2 number
                                 ? tr("%1, row %2").arg(record.file, locale().toString(record.row))
                                 : record.file;
        //: Heading of what a row said before a later import changed it. %1: "survey.csv, row 12"
        lines << (record.isEarlier ? tr("%1 (as it was before)").arg(file) : file);
        for (const PersonValue &value : record.values)
            lines << u"    "_qs + personValueText(value, record.kind, locale());
    }
    for (const CallBackRecord &call : m_person.calls) {
        QStringList said{callBackStatusName(call.status)};
        for (const QString &text : {call.caller, call.note, call.outcome}) {
            if (!text.isEmpty())
                said << text;
        }
        //: Heading of what the owner noted about a call
        lines << tr("Note of a call") << u"    "_qs + said.join(u" · "_qs);
    }
    return lines.join(u'\n');
}

void PersonDialog::askWhereToSave()
{
    const KnownCustomer *who = current();
    if (!who || !m_isDescribed)
        return;
    const QStringList names = who->known[size_t(KeyKind::Name)];
    const QString title = names.isEmpty() ? customerText(*who) : names.first();
    const QString path = FileQuestions::personToWrite(this, title);
    if (!path.isEmpty())
        Q_EMIT dataRequested(path);
}

void PersonDialog::askToForget()
{
    const KnownCustomer *who = current();
    if (!who || !m_isDescribed)
        return;
    auto *question = new QMessageBox(this);
    question->setObjectName(u"forgetQuestion"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Forget this customer"));
    question->setTextFormat(Qt::PlainText);
    //: %1: name, e-mail, phone
    question->setText(tr("Forget %1 for good?").arg(customerText(*who)));
    question->setInformativeText(
        storedText(m_person, locale()) + u' ' +
        tr("All of it goes, from the disk too, and from the copies Patron made when it was "
           "updated. This cannot be undone.") +
        u"\n\n"_qs +
        tr("Patron remembers, without the name, to leave this customer's rows out when the same "
           "file is imported again. The files themselves and the backups you made still hold "
           "them: delete those too."));
    auto *keep = new QCheckBox(tr("&Keep the scores, without the person"), question);
    keep->setObjectName(u"keepScores"_qs);
    question->setCheckBox(keep);
    auto *yes = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"forgetYes"_qs);
    auto *no = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(static_cast<QPushButton *>(no));
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, keep, id = who->id](QAbstractButton *button) {
                if (button != yes)
                    return;
                m_save->setEnabled(false);
                m_forget->setEnabled(false);
                m_told->setText(tr("Forgetting…"));
                Q_EMIT forgetRequested(id, keep->isChecked() ? ErasedScores::KeptNameless
                                                             : ErasedScores::Removed);
            });
    question->open();
}

void PersonDialog::showForgotten(const Forgotten &what)
{
    m_people = {};
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
    }
    m_person = {};
    clearPerson();
    m_told->setText(forgottenText(what, locale()));
    m_search->setFocus();
}

void PersonDialog::showSaved(const QString &path)
{
    //: %1: a file with its folder
    m_told->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void PersonDialog::showProblem(const Problem &problem)
{
    m_told->setText(problemText(problem, locale()));
    m_save->setEnabled(m_isDescribed);
    m_forget->setEnabled(m_isDescribed);
}

void PersonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void PersonDialog::retranslate()
{
    setWindowTitle(tr("A customer's data"));
    m_ask->setText(tr("F&ind a customer by name, e-mail, phone or number:"));
    m_list->setAccessibleName(tr("Customers found"));
    m_details->setAccessibleName(tr("What is stored of this customer"));
    //: Button: puts the customer on the list of calls
    m_call->setText(tr("Call this customer &back…"));
    m_save->setText(tr("&Save their data…"));
    m_forget->setText(tr("&Forget this customer…"));
    m_close->setText(tr("&Close"));
    if (m_isDescribed) {
        m_told->setText(storedText(m_person, locale()));
        m_details->setPlainText(details());
    }
}

} // namespace patron
