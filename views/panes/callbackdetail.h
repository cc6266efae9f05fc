// SPDX-License-Identifier: GPL-3.0-or-later
// One call: how to reach the customer, what they said, and what the owner says of it. Short fields
// are taken over when they are left, and in a pause of the typing, so that nothing typed is lost.
// GUI thread.
#pragma once

#include "models/items/callbacklistmodel.h"

#include <QElapsedTimer>
#include <QScrollArea>
#include <QTimer>

#include <array>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;
class QToolButton;
class QVBoxLayout;

namespace patron {

class CallBackDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CallBackDetail(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// callers: names to offer.
    void setCall(const CallBack &call, QDate today, const QStringList &callers);
    /// Takes over what is being typed.
    void commit();
    /// Of this call, with what was taken over here.
    [[nodiscard]] CallBackRecord recordOf(const CallBack &call) const
    {
        return call.entry.response == m_call.entry.response ? m_call.record : call.record;
    }
    /// What is being typed is taken over although the owner goes on typing.
    [[nodiscard]] bool isKeeping() const { return m_isKeeping; }

Q_SIGNALS:
    void recordChanged(const patron::CallBackEntry &entry, const patron::CallBackRecord &record);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int contactLines = 4;

    void addContacts(QVBoxLayout &column);
    void addStates(QVBoxLayout &column);
    void addFields(QVBoxLayout &column);
    void showContacts();
    void showFacts();
    void retranslate();
    void fitLetters();

    struct Contact
    {
        QWidget *line;
        QLabel *text;
        QToolButton *copy;
    };

    CallBack m_call;
    QElapsedTimer m_sinceMoved; ///< since a state was chosen by a button
    ResponseId m_moved;         ///< of which call
    QDate m_today;
    bool m_isFilling = false; ///< what changes is not the owner's hand
    bool m_isKeeping = false;
    QTimer m_pause; ///< in the typing
    QLabel *m_name;
    QLabel *m_due;
    std::array<Contact, contactLines> m_contacts;
    QLabel *m_unreachable;
    QLabel *m_comment;
    QLabel *m_facts;
    QLabel *m_later;
    std::array<QPushButton *, allCallBackStatuses.size()> m_states;
    QFormLayout *m_form;
    QLineEdit *m_caller;
    QStringListModel *m_callers;
    QDateEdit *m_dueDay;
    QDateEdit *m_calledDay;
    QLineEdit *m_outcome;
    QPlainTextEdit *m_note;
};

} // namespace patron
