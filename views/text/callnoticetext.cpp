// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/callnoticetext.h"

#include "views/text/callbacktext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct CallNotice
{
    Q_DECLARE_TR_FUNCTIONS(CallBackText)
};

/// How the call stands with that said of it, as its line in the list has it.
QString stateOf(const CallBackChange &change, const CallBackRecord &said)
{
    CallBack call;
    call.entry.isReachable = change.isReachable;
    call.record = said;
    call.texts = change.texts;
    return callBackState(call);
}

/// The owner had put it on the list: where it is now.
QString notPutOnTheList(const CallBackChange &change)
{
    const QString who = callBackWho(change.texts);
    if (!change.before.isOpen())
        //: %1 a customer, %2 a state of a call-back such as "Solved"
        return CallNotice::tr("Taken back: %1 – no longer on the call list, and marked “%2” again.")
            .arg(who, callBackStatusName(change.before.status));
    if (change.before == CallBackRecord() && !change.isCaseWithout)
        //: %1 a customer
        return CallNotice::tr("Taken back: %1 – no longer on the call list.").arg(who);
    const CallBackView view = change.isReachable ? CallBackView::Open : CallBackView::Unreachable;
    //: %1 a customer, %2 name of a list of calls ("All open")
    return CallNotice::tr("Taken back: %1 – no call is planned for today. The case stays under "
                          "“%2”.")
        .arg(who, callBackViewName(view));
}

} // namespace

QString changeName(const CallBackChange &change)
{
    const QString who = callBackWho(change.texts);
    if (change.what == CallBackChange::What::TakenUp)
        //: What can be taken back: "Undo: put on the call list – Ana Pop"; %1 a customer
        return CallNotice::tr("put on the call list – %1").arg(who);
    if (change.isMoved())
        //: What can be taken back: "Undo: marked “Solved” – Ana Pop"; %1 a state of a call-back,
        //: %2 a customer
        return CallNotice::tr("marked “%1” – %2").arg(stateOf(change, change.after), who);
    //: What can be taken back: "Undo: note of a call – Ana Pop"; %1 a customer
    return CallNotice::tr("note of a call – %1").arg(who);
}

QString changedText(const CallBackChange &change)
{
    const QString who = callBackWho(change.texts);
    if (change.isMoved())
        //: %1 a customer, %2 a state of a call-back such as "Solved"
        return CallNotice::tr("%1 – the call is marked: %2.")
            .arg(who, stateOf(change, change.after));
    //: %1 a customer; what was noted of the call is saved
    return CallNotice::tr("%1 – saved.").arg(who);
}

QString takenBackText(const CallBackChange &change)
{
    const QString who = callBackWho(change.texts);
    if (change.what == CallBackChange::What::TakenUp)
        return notPutOnTheList(change);
    if (change.isMoved())
        //: %1 a customer, %2 and %3 states of a call-back such as "Solved" and "To call"
        return CallNotice::tr("Taken back: %1 – no longer “%2”, but “%3” again.")
            .arg(who, stateOf(change, change.after), stateOf(change, change.before));
    const QString &before = change.before.note;
    if (before == change.after.note)
        //: %1 a customer: of who calls, on which day, and what came of it
        return CallNotice::tr("Taken back: %1 – of the call all is as it was before your change.")
            .arg(who);
    return before.isEmpty()
               //: %1 a customer
               ? CallNotice::tr("Taken back: %1 – your note of the call is removed.").arg(who)
               //: %1 a customer
               : CallNotice::tr("Taken back: %1 – the note of the call is again the one before.")
                     .arg(who);
}

QString doneAgainText(const CallBackChange &change)
{
    const QString who = callBackWho(change.texts);
    if (change.what == CallBackChange::What::TakenUp)
        //: %1 a customer
        return CallNotice::tr("Done again: %1 – on the call list.").arg(who);
    if (change.isMoved())
        //: %1 a customer, %2 a state of a call-back such as "Solved"
        return CallNotice::tr("Done again: %1 – the call is marked “%2”.")
            .arg(who, stateOf(change, change.after));
    //: %1 a customer
    return CallNotice::tr("Done again: %1 – your change of the call holds once more.").arg(who);
}

QString shownText(const ShownCallBack &shown)
{
    const QString who = callBackWho(shown.texts);
    QString text;
    switch (shown.how) {
    case ShownCallBack::How::TakenUp:
        //: %1 a customer: a call is owed to them from now on
        text = CallNotice::tr("%1 – on the call list.").arg(who);
        break;
    case ShownCallBack::How::TakenAgain:
        //: %1 a customer whose call was solved or lost
        text = CallNotice::tr("%1 – on the call list again.").arg(who);
        break;
    case ShownCallBack::How::WasThere:
        //: %1 a customer
        text = CallNotice::tr("%1 – on the call list already.").arg(who);
        break;
    }
    QStringList sentences{text};
    if (shown.view == CallBackView::Unreachable)
        //: Follows "Ana Pop – on the call list."; %1 the name of a list: "No contact"
        sentences << CallNotice::tr(
                         "No phone and no e-mail is known of them, so the call is under “%1”.")
                         .arg(callBackViewName(shown.view));
    if (shown.isFilterCleared)
        //: Follows "Ana Pop – on the call list.": a call that was asked for
        sentences << CallNotice::tr("The filter was cleared, as it hid the call.");
    return sentences.join(u' ');
}

} // namespace patron
