// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/rivaltext.h"

#include "views/text/numbertext.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct RivalText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

/// "top-box" and "average" are ways of counting, the others are names of programs.
QString toolIdName(const char *tool)
{
    const QByteArrayView id(tool);
    if (id == "patron")
        return u"Patron"_qs;
    if (id == "formbricks")
        return u"Formbricks"_qs;
    if (id == "intercom")
        return u"Intercom"_qs;
    if (id == "zendesk")
        return u"Zendesk"_qs;
    if (id == "hubspot")
        return u"HubSpot"_qs;
    if (id == "chatwoot")
        return u"Chatwoot"_qs;
    if (id == "freescout")
        return u"FreeScout"_qs;
    if (id == "top-box") {
        //: A way to count satisfaction: only the best answer counts; also called "top box"
        return RivalText::tr("“Top box”");
    }
    //: A way to count satisfaction
    return RivalText::tr("Average");
}

/// A program that asks with other points itself is named with them: its own figure would be of
/// other answers.
QString toolName(const RivalScore &score)
{
    const QString name = toolIdName(score.tool);
    if (score.ownPoints <= 0)
        return name;
    //: A program that counts satisfaction, and with how many answers to choose from it asks itself;
    //: %1: "HubSpot", %2: "3"
    return RivalText::tr("%1 (asks on %2 points)").arg(name).arg(score.ownPoints);
}

QString wayText(SatisfactionWay way)
{
    switch (way) {
    case SatisfactionWay::GoodOfAll:
        //: A way to count satisfaction
        return RivalText::tr("4 and 5, of all answers");
    case SatisfactionWay::BestOfAll:
        //: A way to count satisfaction
        return RivalText::tr("only 5, of all answers");
    case SatisfactionWay::GoodOfRated:
        //: A way to count satisfaction
        return RivalText::tr("good of good and bad; 1 to 3 are bad");
    case SatisfactionWay::GoodMinusBad:
        //: A way to count satisfaction
        return RivalText::tr("percentage of 4 and 5 minus percentage of 1 and 2");
    case SatisfactionWay::PointsOfMost:
        //: A way to count satisfaction
        return RivalText::tr("points given, of all points possible");
    }
    Q_UNREACHABLE();
}

/// Others sum up how easy it was in two more ways (metrics M12).
QList<QStringList> effortRows(const EffortSummaries &effort, const QLocale &locale)
{
    const auto row = [&locale](const QString &who, const QString &how, std::optional<double> value,
                               const std::optional<Interval> &range, Unit unit) {
        return QStringList{who, how, figureText(value, unit, locale),
                           range ? rangeText(range->low, range->high, unit, locale) : QString()};
    };
    if (!effort.share)
        return {};
    return {row(u"Patron"_qs,
                //: A way to count how easy it was
                RivalText::tr("5, 6 and 7, of all answers"), effort.share, effort.shareRange,
                Unit::Percent),
            row(RivalText::tr("Average"),
                //: A way to count how easy it was
                RivalText::tr("of all answers, from 1 to 7"), effort.mean, effort.meanRange,
                Unit::Score),
            //: A way to count how easy it was: the difference of two percentages
            row(RivalText::tr("Difference"),
                //: A way to count how easy it was
                RivalText::tr("percentage of 6 and 7 minus percentage of 1 to 3"), effort.index,
                effort.indexRange, Unit::Points)};
}

} // namespace

QList<QStringList> rivalRows(const Explanation &explanation, const QLocale &locale)
{
    QList<QStringList> rows;
    if (explanation.effort)
        rows = effortRows(*explanation.effort, locale);
    QList<SatisfactionWay> ways;
    for (const RivalScore &score : explanation.rivals) {
        if (!score.value)
            continue;
        if (const qsizetype known = ways.indexOf(score.way); known >= 0) {
            rows[known][0] += u", "_qs + toolName(score);
            continue;
        }
        const Unit unit = score.way == SatisfactionWay::GoodMinusBad ? Unit::Points : Unit::Percent;
        ways << score.way;
        rows << QStringList{
            toolName(score), wayText(score.way), figureText(score.value, unit, locale),
            score.interval ? rangeText(score.interval->low, score.interval->high, unit, locale)
                           : QString()};
    }
    return rows;
}

} // namespace patron
