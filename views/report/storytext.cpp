// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/storytext.h"

#include "views/report/filtertext.h"
#include "views/text/daytext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/verdicttext.h"
#include "views/widgets/figuretext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportStory)
};

QString changedGroup(const StorySentence &sentence, const QLocale &locale)
{
    const Metric metric = sentence.figure.metric;
    const QString dimension =
        dimensionName(static_cast<Dimension>(sentence.arguments.value(0).toInt()));
    const QString group = sentence.arguments.value(1).toString();
    const QString change = verdictText(sentence.verdict, metric, locale);
    const auto &compared = sentence.verdict.compared;
    if (compared && compared->chosen.isOpen())
        //: What changed of one group: %1 what is measured ("Would recommend (NPS)"), %2 a dimension
        //: ("Branch"), %3 a group ("North"), %4 sentences that tell its two figures and the change
        return Tr::tr("%1, %2 “%3”. %4").arg(metricName(metric), dimension, group, change);
    //: What changed of one group: %1 what is measured ("Would recommend (NPS)"), %2 a dimension
    //: ("Branch"), %3 a group ("North"), %4 its figure, %5 the verdict sentence
    return Tr::tr("%1, %2 “%3”: %4. %5")
        .arg(metricName(metric), dimension, group, figureLine(sentence.figure, locale), change);
}

} // namespace

QString reportFilter(const ReportContent &content, const QLocale &locale)
{
    return filterText(content.dashboard.filter, {content.importNames, content.questionNames},
                      locale);
}

QString chosenLine(const ReportContent &content, const QLocale &locale)
{
    return chosenText(content.dashboard.filter, {content.importNames, content.questionNames},
                      locale);
}

QString reportScope(const ReportContent &content, const QLocale &locale)
{
    return answersText(content.dashboard.responses, locale) + u" · "_qs +
           reportFilter(content, locale);
}

QString figureLine(const Figure &figure, const QLocale &locale)
{
    const Unit unit = info(figure.metric).unit;
    const QString counted = countedText(figure.metric, figure.n, locale);
    if (figure.metric == Metric::Volume)
        return counted;
    if (!figure.low || !figure.high)
        //: A figure and the number of answers behind it
        return Tr::tr("%1 · %2").arg(figureText(figure.value, unit, locale), counted);
    const QString value = figureText(figure.value, unit, locale);
    const QString range = rangeText(*figure.low, *figure.high, unit, locale);
    if (figure.p90) {
        //: A median wait, its range, the number of answers, and what nine of ten waited at most
        return Tr::tr("%1 (%2), %3, 9 in 10 within %4")
            .arg(value, range, counted, figureText(figure.p90, unit, locale));
    }
    //: A figure, its range, and the number of answers behind it: "46 (35 to 62), 312 answers"
    return Tr::tr("%1 (%2), %3").arg(value, range, counted);
}

QString figureLine(const CardData &card, const QLocale &locale)
{
    if (areGroupsTooSmall(card))
        return countedText(card.headline.metric, card.headline.n, locale);
    Figure figure = card.headline;
    if (card.verdict.id == VerdictId::Range) { // its sentence says the range
        figure.low.reset();
        figure.high.reset();
    }
    const QString now = figureLine(figure, locale);
    return card.earlier ? now + u" · "_qs + earlierText(*card.earlier, locale) : now;
}

QString storyText(const StorySentence &sentence, const QLocale &locale)
{
    const Metric metric = sentence.figure.metric;
    const qint64 first = sentence.arguments.value(0).toLongLong();
    switch (sentence.id) {
    case StoryId::Score:
        //: A sentence of the report's cover: %1 what is measured, %2 figure with range and answers,
        //: %3 the verdict sentence
        return Tr::tr("%1: %2. %3")
            .arg(metricName(metric), figureLine(sentence.figure, locale),
                 verdictText(sentence.verdict, metric, locale));
    case StoryId::GroupChanged:
        return changedGroup(sentence, locale);
    case StoryId::GroupsDiffer:
        //: A sentence of the report's cover: %1 what is measured ("Would recommend (NPS)"), %2 a
        //: dimension ("Channel"), %3 the sentence that says which groups differ
        return Tr::tr("%1, %2: %3")
            .arg(metricName(metric), dimensionName(static_cast<Dimension>(first)),
                 worseFirstText(sentence.verdict, metric, locale));
    case StoryId::NothingDiffers:
        //: A sentence of the report's cover; %1: how many groups (channels, branches ...)
        return Tr::tr("%1 group(s) of customers were compared; the differences between them may "
                      "be chance.",
                      nullptr, pluralCount(first))
            .arg(countText(first, locale));
    case StoryId::WorkFirst:
    case StoryId::RatedQuestions:
    case StoryId::Volume:
        return verdictText(sentence.verdict, metric, locale);
    case StoryId::CallsOwed:
        //: A sentence of the report's cover; %1: how many customers
        return Tr::tr("%1 customer(s) should have had a call by today.", nullptr,
                      pluralCount(first))
            .arg(countText(first, locale));
    case StoryId::OldAnswers: {
        const Period days{sentence.arguments.value(2).toDate(),
                          sentence.arguments.value(3).toDate()};
        //: A sentence of the Overview and the report's cover: a figure of all time is mostly that
        //: of one old file. %1 what is measured, %2 "88%", %3 name of the file, %4 a period
        return Tr::tr("%1: %2 of the answers are from “%3” (%4). The figure says more of then than "
                      "of now.")
            .arg(metricName(metric),
                 figureText(sentence.arguments.value(1).toDouble(), Unit::Percent, locale),
                 sentence.arguments.value(0).toString(), periodText(days, locale));
    }
    case StoryId::NothingChanged:
        if (sentence.arguments.value(1).toBool())
            return verdictText({VerdictId::NoDates, {}, Tone::Unsure}, metric, locale);
        if (first == 0 && sentence.arguments.value(2).toBool())
            return Tr::tr("There are too few answers in the period shown to tell what changed.");
        if (first == 0)
            return Tr::tr("There are too few answers in the period before to tell what changed.");
        //: %1: how many figures (would recommend, satisfied, stars ...) were compared with the
        //: period before
        return Tr::tr("%1 figure(s) compared with the period before: none changed by more than "
                      "chance.",
                      nullptr, pluralCount(first))
            .arg(countText(first, locale));
    }
    Q_UNREACHABLE();
}

} // namespace patron
