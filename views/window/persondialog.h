// SPDX-License-Identifier: GPL-3.0-or-later
// One customer's data: find the person, see what is stored, hand it to them, forget them. Asks by
// signals, is told what was found. GUI thread.
#pragma once

#include "models/session/privacyrun.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace patron {

class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(QWidget *parent);

    /// As if it had been typed; of those who are found, that one is chosen.
    void search(const QString &text, CustomerId wanted = {});
    /// If the search finds one person alone, their call is asked for at once; of several the owner
    /// chooses.
    void callWhenAlone() { m_callsWhenAlone = true; }
    /// Of the text searched for last.
    void setPeople(const FoundPeople &people);
    void setPerson(const PersonData &person);
    /// The person is gone: what is told of it, and the list is empty again.
    void showForgotten(const Forgotten &what);
    void showSaved(const QString &path);
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void searchRequested(const QString &text);
    void personRequested(patron::CustomerId customer);
    void dataRequested(const QString &path);
    /// Whoever gave this answer is to be called back.
    void callRequested(patron::ResponseId response);
    void forgetRequested(patron::CustomerId customer, patron::ErasedScores scores);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void choose();
    void clearPerson();
    void askWhereToSave();
    void askForCall();
    void askToForget();
    void retranslate();
    [[nodiscard]] const KnownCustomer *current() const;
    [[nodiscard]] QString details() const;

    FoundPeople m_people;
    PersonData m_person;
    CustomerId m_wanted; ///< of the next search
    bool m_callsWhenAlone = false;
    bool m_isDescribed = false;
    QLabel *m_ask;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_told; ///< what was found, what is stored, what was done
    QPlainTextEdit *m_details;
    QPushButton *m_save;
    QPushButton *m_call;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace patron
