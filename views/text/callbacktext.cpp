// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/callbacktext.h"

#include "views/text/daytext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct CallBackText
{
    Q_DECLARE_TR_FUNCTIONS(CallBackText)
};

QString groupOf(const Share &share, const QLocale &locale)
{
    //: A share and of how many customers it is: "60 % of 20"
    return CallBackText::tr("%1 of %2")
        .arg(figureText(share.value, Unit::Percent, locale), countText(share.n, locale));
}

/// When a call is due after an unhappy answer.
QString dueRuleText(int workingDays)
{
    if (workingDays == 0)
        return CallBackText::tr("A call is due on the day of an unhappy customer's answer.");
    return CallBackText::tr("A call is due %n working day(s) after an unhappy customer's answer.",
                            nullptr, workingDays);
}

QString todayText(qint64 today, const NotToday &others, const CallBackRule &rule,
                  const QLocale &locale)
{
    const qint64 left = others.dueLater + others.called + others.tooOld + others.undated;
    if (today + left == 0)
        return {};
    //: %1: how many calls are to be made today, %2: of how many open ones; the plural goes by %2
    const QString all =
        CallBackText::tr("For today: %1 of %2 open call(s).", nullptr, pluralCount(today + left))
            .arg(countText(today, locale), countText(today + left, locale));
    if (left == 0)
        return all;
    QStringList reasons;
    if (others.dueLater > 0)
        //: Why an open call is not for today; %1: how many calls
        reasons << CallBackText::tr("due later: %1").arg(countText(others.dueLater, locale));
    if (others.called > 0)
        //: Why an open call is not for today; %1: how many calls
        reasons << CallBackText::tr("called already: %1").arg(countText(others.called, locale));
    if (others.tooOld > 0)
        //: Why an open call is not for today, its answer is so old; %1: how many calls
        reasons << CallBackText::tr("older than %n day(s): %1", nullptr, rule.freshDays)
                       .arg(countText(others.tooOld, locale));
    if (others.undated > 0)
        //: Why an open call is not for today, its answer has no day; %1: how many calls
        reasons << CallBackText::tr("without a date: %1").arg(countText(others.undated, locale));
    //: Follows "For today: 3 of 14 open calls."; %1: "due later: 4, called already: 5"
    return all + u' ' + CallBackText::tr("The others: %1.").arg(reasons.join(u", "_qs));
}

bool isStillOpen(CallBackStatus status)
{
    return status == CallBackStatus::New || status == CallBackStatus::Called;
}

} // namespace

QString callBackStatusName(CallBackStatus status)
{
    switch (status) {
    case CallBackStatus::New:
        //: State of a call-back: nobody called yet
        return CallBackText::tr("To call");
    case CallBackStatus::Called:
        //: State of a call-back: spoken to, not settled yet
        return CallBackText::tr("Called");
    case CallBackStatus::Solved:
        //: State of a call-back: the customer is content again
        return CallBackText::tr("Solved");
    case CallBackStatus::Lost:
        //: State of a call-back: the customer is gone or does not want to talk
        return CallBackText::tr("Lost");
    }
    Q_UNREACHABLE();
}

QString callBackViewName(CallBackView view)
{
    switch (view) {
    case CallBackView::Today:
        //: List of call-backs that are due until today
        return CallBackText::tr("Today");
    case CallBackView::Open:
        //: List of call-backs
        return CallBackText::tr("All open");
    case CallBackView::Closed:
        //: List of call-backs
        return CallBackText::tr("Solved or lost");
    case CallBackView::Unreachable:
        //: List of unhappy answers of which no phone and no e-mail is known
        return CallBackText::tr("No contact");
    }
    Q_UNREACHABLE();
}

QString callBackEmptyText(CallBackView view, const CallBackRule &rule, const QLocale &locale)
{
    switch (view) {
    case CallBackView::Today: {
        // A score that opens no case is below the lowest of its scale.
        const AnswerScores highest{rule.recommend, rule.satisfaction > 0 ? rule.satisfaction : -1,
                                   rule.halfStars > 1 ? rule.halfStars : -1,
                                   rule.effort > 0 ? rule.effort : -1};
        QStringList sentences{dueRuleText(rule.workingDays)};
        if (highest.isAny())
            //: %1: "would recommend: 6 of 10 · stars: 2 of 5"
            sentences << CallBackText::tr("Unhappy are those who answer no more than this: %1.")
                             .arg(scoresText(highest, locale));
        sentences << CallBackText::tr("Answers older than %n day(s) are under “All open”. The "
                                      "preferences change all of this.",
                                      nullptr, rule.freshDays);
        return CallBackText::tr("Nobody is waiting for a call today.") + u"\n\n"_qs +
               sentences.join(u' ');
    }
    case CallBackView::Open:
        return CallBackText::tr(
            "No unhappy customer who can be reached.\n\nImport answers or reviews with a score "
            "and with an e-mail or a phone; unhappy customers then stand here.");
    case CallBackView::Closed:
        return CallBackText::tr(
            "Nothing is closed yet.\n\nMark a call as solved or lost, and it moves here.");
    case CallBackView::Unreachable:
        return CallBackText::tr("Of every unhappy answer somebody can be reached.\n\nAnswers of "
                                "which no e-mail and no phone is known would stand here.");
    }
    Q_UNREACHABLE();
}

QString callBackOrderText(CallBackView view, qint64 today, const NotToday &others,
                          const CallBackRule &rule, const QLocale &locale)
{
    switch (view) {
    case CallBackView::Today:
        return todayText(today, others, rule, locale);
    case CallBackView::Open:
        return CallBackText::tr("First what is due, the longest due at the top; then who was "
                                "called already; then answers older than %n day(s); the undated "
                                "last.",
                                nullptr, rule.freshDays);
    case CallBackView::Closed:
    case CallBackView::Unreachable:
        return CallBackText::tr("The latest answer first.");
    }
    Q_UNREACHABLE();
}

QString callBackName(const CallBackTexts &texts)
{
    if (!texts.answer.customer.isEmpty())
        return texts.answer.customer;
    for (const QStringList &list : {texts.phones, texts.emails}) {
        if (!list.isEmpty())
            return list.first();
    }
    if (!texts.number.isEmpty())
        //: Of a customer without a name: %1 is the customer's number
        return CallBackText::tr("Customer %1").arg(texts.number);
    return CallBackText::tr("Name not known");
}

QString callBackWho(const CallBackTexts &texts)
{
    // An entry of a menu and a line of a notice: longer names and messages are cut.
    constexpr qsizetype mostLetters = 40;
    const auto cut = [](const QString &text) {
        return text.size() <= mostLetters ? text : text.left(mostLetters - 1).trimmed() + u'…';
    };
    const bool isKnown = !texts.answer.customer.isEmpty() || !texts.phones.isEmpty() ||
                         !texts.emails.isEmpty() || !texts.number.isEmpty();
    const QString wrote = texts.answer.text.simplified();
    if (isKnown || wrote.isEmpty())
        return cut(callBackName(texts));
    //: Stands for a customer whose name is not known; %1 the beginning of what they wrote
    return CallBackText::tr("“%1”").arg(cut(wrote));
}

QString scoresText(const AnswerScores &scores, const QLocale &locale)
{
    QStringList texts;
    if (scores.recommend >= 0)
        //: Score of one answer, 0 to 10
        texts
            << CallBackText::tr("would recommend: %1 of 10").arg(locale.toString(scores.recommend));
    if (scores.satisfaction >= 0)
        //: Score of one answer, 1 to 5
        texts
            << CallBackText::tr("satisfaction: %1 of 5").arg(locale.toString(scores.satisfaction));
    if (scores.halfStars >= 0)
        //: Score of one review, 1 to 5, halves possible
        texts << CallBackText::tr("stars: %1 of 5").arg(locale.toString(scores.halfStars / 2.0));
    if (scores.effort >= 0)
        //: Score of one answer: how easy it was, 1 to 7
        texts << CallBackText::tr("easy: %1 of 7").arg(locale.toString(scores.effort));
    return texts.join(u" · "_qs);
}

QString dueText(QDate due, QDate today, const QLocale &locale)
{
    if (!due.isValid())
        //: Of a call-back whose answer has no date
        return CallBackText::tr("no date");
    const qint64 late = due.daysTo(today);
    if (late == 0)
        //: Of a call-back
        return CallBackText::tr("due today");
    if (late > 0)
        //: Of a call-back: %1 is the number, already written out
        return CallBackText::tr("%1 day(s) overdue", nullptr, pluralCount(late))
            .arg(countText(late, locale));
    //: Of a call-back: %1 is a date
    return CallBackText::tr("due %1").arg(dayText(due, locale));
}

QString whatHappened(const CallBackTexts &texts)
{
    const QString text = texts.answer.text.simplified();
    return text.isEmpty() ? CallBackText::tr("Wrote nothing.") : text;
}

QString laterText(const CallBackEntry &entry, const QLocale &locale)
{
    if (!entry.later)
        return {};
    //: Of an unhappy customer who answered again: %1 a date, %2 scores
    return CallBackText::tr("Since then, on %1: %2")
        .arg(dayText(entry.laterOn, locale), scoresText(*entry.later, locale));
}

QString callBackState(const CallBack &call, CallBackStatus status)
{
    if (call.entry.isReachable || !isStillOpen(status))
        return callBackStatusName(status);
    // Stars alone are a review; a survey asks more than that.
    const AnswerScores scores = call.scores();
    const bool isReview = scores.halfStars >= 0 && scores.recommend < 0 && scores.satisfaction < 0;
    if (status == CallBackStatus::Called)
        return isReview
                   //: State of an unhappy review of which neither phone nor e-mail is known: the
                   //: owner wrote below it
                   ? CallBackText::tr("Answered")
                   //: State of an unhappy answer of which neither phone nor e-mail is known: the
                   //: owner met the customer all the same
                   : CallBackText::tr("Spoken to");
    return isReview
               //: State of an unhappy review of which neither phone nor e-mail is known: what can
               //: be done
               ? CallBackText::tr("Answer the review")
               //: State of an unhappy answer of which neither phone nor e-mail is known
               : CallBackText::tr("No way to reach");
}

QString callBackState(const CallBack &call)
{
    return callBackState(call, call.record.status);
}

QString callBackHeading(const CallBack &call, const QLocale &locale)
{
    const QString name = callBackName(call.texts);
    if (call.entry.cases < 2)
        return name;
    //: Heads a call: %1 a customer who stands in the list more than once, %2 how often
    return CallBackText::tr("%1 · %2 case(s)", nullptr, pluralCount(call.entry.cases))
        .arg(name, countText(call.entry.cases, locale));
}

QString callBackSide(const CallBack &call, QDate today, const QLocale &locale)
{
    return call.isCallOwed() ? dueText(call.entry.due, today, locale) : callBackState(call);
}

QString callBackFacts(const CallBack &call, QDate today, const QLocale &locale)
{
    const QString status = callBackState(call);
    QStringList facts;
    if (callBackSide(call, today, locale) != status)
        facts << status;
    if (const QString scores = scoresText(call.scores(), locale); !scores.isEmpty())
        facts << scores;
    //: Of an answer on the list of calls
    return facts.isEmpty() ? CallBackText::tr("no score") : facts.join(u" · "_qs);
}

QString callBackLine(const CallBack &call, QDate today, const QLocale &locale)
{
    QStringList parts{callBackHeading(call, locale), callBackState(call)};
    if (call.isCallOwed())
        parts << dueText(call.entry.due, today, locale);
    parts << scoresText(call.scores(), locale) << whatHappened(call.texts);
    return parts.join(u", "_qs);
}

HelpText callBackHelpText(const CallBackHelp &help, const QLocale &locale)
{
    if (!help.difference)
        //: Of unhappy customers who answered again later: %1 how many were called before, %2 how
        //: many were not
        return {CallBackText::tr("Too early to tell. Of the customers you called, %1 answered "
                                 "again; of those you did not call, %2. Five of each are needed.")
                    .arg(countText(help.called.n, locale), countText(help.others.n, locale)),
                {},
                Tone::Plain};
    HelpText text;
    const Difference &difference = *help.difference;
    //: Of unhappy customers who answered again later; %1 and %2 such as "60 % of 20"
    text.finding = CallBackText::tr("Of the unhappy customers you called, %1 were no longer "
                                    "unhappy the next time they answered; of those you did not "
                                    "call, %2.")
                       .arg(groupOf(help.called, locale), groupOf(help.others, locale));
    text.tone = !difference.isReal() ? Tone::Unsure : difference.value > 0 ? Tone::Good : Tone::Bad;
    text.warning = difference.isReal()
                       ? CallBackText::tr("The difference is more than chance. It is no proof, "
                                          "though: you chose whom to call.")
                       : CallBackText::tr("The difference may be chance: too few of them have "
                                          "answered again so far.");
    return text;
}

} // namespace patron
