// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/emptytext.h"

#include "views/text/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace patron {

namespace {

struct EmptyText
{
    Q_DECLARE_TR_FUNCTIONS(EmptyText)
};

} // namespace

QString emptyPaneText(PaneId pane)
{
    switch (pane) {
    case PaneId::Overview:
        return EmptyText::tr(
            "Here you will see at a glance how you are doing, what changed and whom to call. Any "
            "file with survey answers, reviews or tickets is a beginning.");
    case PaneId::Loyalty:
        return EmptyText::tr(
            "Here you will see whether customers would recommend you and how long they stay. It "
            "takes answers to “How likely are you to recommend us?” from 0 to 10, a list of "
            "customers with the day they came, or a list of purchases.");
    case PaneId::Satisfaction:
        return EmptyText::tr(
            "Here you will see what pleases your customers and what hurts. It takes a column with "
            "a satisfaction score or stars, with how easy it was, or with the time of the reply.");
    case PaneId::Channels:
        return EmptyText::tr(
            "Here you will see where customers talk to you, and where it goes well. It takes a "
            "column that names the way they came: phone, e-mail, shop, a review site.");
    case PaneId::Comments:
        return EmptyText::tr(
            "Here you will read what customers say in their own words, and which words come with "
            "bad scores. It takes a column of comments, reviews or suggestions.");
    case PaneId::CallBacks:
        return EmptyText::tr(
            "Here you will see whom you owe a call because something went wrong. It takes answers "
            "with a score, and a column with a phone number or an e-mail.");
    case PaneId::Questions:
        return EmptyText::tr(
            "Here you will see everything else you asked, one question after the other. It takes "
            "a survey: each of its columns that has no other place becomes a question.");
    case PaneId::Compare:
        return EmptyText::tr(
            "Here you will see your figures beside those of published surveys. It takes answers "
            "with a score, or a list of customers.");
    case PaneId::Data:
        return EmptyText::tr(
            "Here you will see every file you imported, what it brought and how it was read, and "
            "can take it back. Nothing is imported yet.");
    }
    Q_UNREACHABLE();
}

QString outsidePeriodText(const Period &chosen, const Period &answers, const QLocale &locale)
{
    const auto named = [&locale](QDate day) { return periodText({day, day}, locale); };
    if (chosen.from.isValid() && answers.to.isValid() && answers.to < chosen.from)
        //: In place of figures; %1: a day ("3 May 2025")
        return EmptyText::tr("There are no answers in the period shown. The last answer is of %1.")
            .arg(named(answers.to));
    if (chosen.to.isValid() && answers.from.isValid() && answers.from > chosen.to)
        //: In place of figures; %1: a day ("3 May 2025")
        return EmptyText::tr("There are no answers in the period shown. The first answer is of %1.")
            .arg(named(answers.from));
    return {};
}

} // namespace patron
