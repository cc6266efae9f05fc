// SPDX-License-Identifier: GPL-3.0-or-later
// Call-backs as words: states, days, scores, and what calling brought. Every function takes the
// locale of whoever shows the text.
#pragma once

#include "models/items/callbacklistmodel.h"
#include "models/metrics/verdict.h"

#include <QLocale>
#include <QString>

namespace patron {

[[nodiscard]] QString callBackStatusName(CallBackStatus status);
[[nodiscard]] QString callBackViewName(CallBackView view);
/// Why a list is empty, and what would fill it.
[[nodiscard]] QString callBackEmptyText(CallBackView view, const CallBackRule &rule,
                                        const QLocale &locale);
/// What the list holds and in which order; of today's, how many of all open ones that is, and why
/// not the others. "" where there is nothing to say.
[[nodiscard]] QString callBackOrderText(CallBackView view, qint64 today, const NotToday &others,
                                        const CallBackRule &rule, const QLocale &locale);
/// The customer's name, else what else there is of them; in words where there is nothing.
[[nodiscard]] QString callBackName(const CallBackTexts &texts);
/// Whose call it is, in a few words: the name or the contact, else the beginning of what they
/// wrote.
[[nodiscard]] QString callBackWho(const CallBackTexts &texts);
/// "would recommend: 3 of 10 · stars: 2 of 5"; "" without a score
[[nodiscard]] QString scoresText(const AnswerScores &scores, const QLocale &locale);
/// "due today", "3 days overdue", "due 4 May 2026"
[[nodiscard]] QString dueText(QDate due, QDate today, const QLocale &locale);
/// The first line of what they wrote, or that they wrote nothing.
[[nodiscard]] QString whatHappened(const CallBackTexts &texts);
/// "Since then, on 4 May 2026: would recommend: 9 of 10"; "" while nothing came.
[[nodiscard]] QString laterText(const CallBackEntry &entry, const QLocale &locale);
/// How it stands: its status; where nobody is to be called, what else can be done.
[[nodiscard]] QString callBackState(const CallBack &call);
/// What a state is called for this call: nobody can be called without phone and e-mail.
[[nodiscard]] QString callBackState(const CallBack &call, CallBackStatus status);
/// The customer's name, with the number of cases where there are more than one in the list.
[[nodiscard]] QString callBackHeading(const CallBack &call, const QLocale &locale);
/// At the right of a line: until when somebody should call, else how the call stands.
[[nodiscard]] QString callBackSide(const CallBack &call, QDate today, const QLocale &locale);
/// The last of its lines: how the call stands, unless that is said already, and the scores.
[[nodiscard]] QString callBackFacts(const CallBack &call, QDate today, const QLocale &locale);
/// Everything a line of the list shows, for who hears it.
[[nodiscard]] QString callBackLine(const CallBack &call, QDate today, const QLocale &locale);

struct HelpText
{
    QString finding;
    QString warning;
    Tone tone = Tone::Plain;
};
/// "Did calling help?" as a finding and what it does not prove.
[[nodiscard]] HelpText callBackHelpText(const CallBackHelp &help, const QLocale &locale);

} // namespace patron
