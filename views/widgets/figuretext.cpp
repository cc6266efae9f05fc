// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figuretext.h"

#include "views/charts/charttheme.h"
#include "views/text/countedrows.h"
#include "views/text/daytext.h"
#include "views/text/formulatext.h"
#include "views/text/numbertext.h"
#include "views/text/verdicttext.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace patron {

namespace {

class FigureWords final
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    static QString detail(const QString &range, const QString &answers)
    {
        //: Beside a figure: %1 "35 to 62", the range it most likely lies in; %2 "312 answers"
        return tr("%1 · %2").arg(range, answers);
    }

    static QString before(const QString &period, const QString &figure, const QString &answers)
    {
        //: A figure of the period before, beside that of the period shown: %1
        //: "April 2026", %2 "40", %3 "295 answers"
        return tr("before (%1): %2, %3").arg(period, figure, answers);
    }

    static QString countBefore(const QString &period, const QString &answers)
    {
        //: How many there were in the period before: %1 "1 April 2026 to 30 April 2026", %2 "295
        //: answers"
        return tr("before (%1): %2").arg(period, answers);
    }

    static QString slowest(double p90, const QLocale &locale)
    {
        //: Beside a median wait; %1 "3 h": nine of ten customers waited no longer
        return tr("9 in 10 within %1").arg(figureText(p90, Unit::Minutes, locale));
    }

    static QString answered(const ResponseRate &rate, const QLocale &locale)
    {
        //: Beside a figure; %1: a percentage
        return tr("answered by %1 of those asked")
            .arg(figureText(rate.rate.value, Unit::Percent, locale));
    }

    static QString together(const GroupComparisons &groups)
    {
        if (groups.reach == Reach::Chosen)
            //: Beside the figure of a card whose chart shows groups: what the figure is of
            return tr("those chosen, together");
        //: Beside the figure of a card whose chart shows groups: what the figure is of
        return tr("all together");
    }

    static QString after(int years, const QLocale &locale)
    {
        //: Beside the share of customers who stayed; %1: "3 years"
        return tr("after %1").arg(tenureText(12 * years, locale));
    }

    static QString finding(const QString &figure, const QString &detail, const QString &verdict)
    {
        //: For a screen reader: %1 "46", %2 "35 to 62 · 312 answers", %3 a sentence that ends with
        //: a full stop
        return tr("%1, %2. %3").arg(figure, detail, verdict);
    }
};

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

/// isRangeSaid: by the sentence that follows.
QString detailOf(const Figure &figure, bool isRangeSaid, const QLocale &locale)
{
    if (figure.metric == Metric::Volume)
        return {};
    const QString answers = countedText(figure.metric, figure.n, locale);
    QString detail = answers;
    if (figure.value && figure.low && figure.high && !isRangeSaid)
        detail = FigureWords::detail(
            rangeText(*figure.low, *figure.high, info(figure.metric).unit, locale), answers);
    if (figure.p90)
        detail = FigureWords::detail(detail, FigureWords::slowest(*figure.p90, locale));
    return detail;
}

/// Its figure is that of all of its groups.
bool isOfGroups(const CardData &data)
{
    const Breakdown &by = data.table.breakdown;
    const bool isCut = by.by == GroupBy::Value || by.by == GroupBy::Answer;
    return isCut && data.headline.metric != Metric::Volume &&
           data.headline.metric != Metric::Retention && data.headline.value &&
           data.verdict.id != VerdictId::OnlyChosen;
}

} // namespace

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont bigFont(const QFont &base)
{
    return scaled(base, 2.2);
}

QFont headingFont(const QFont &base)
{
    QFont font = scaled(base, 1.3);
    font.setBold(true);
    return font;
}

bool isWeakFigure(const Figure &figure)
{
    return figure.metric != Metric::Volume && figure.value && !figure.isFirm();
}

void showWeakly(QLabel &label, bool isWeak)
{
    QPalette palette; // empty: the parent's
    if (isWeak)
        palette.setColor(
            QPalette::WindowText,
            ChartTheme::forPalette(label.parentWidget()->palette(), label.font()).weakText);
    label.setPalette(palette);
}

QString headlineText(const Figure &figure, const QLocale &locale)
{
    return figureText(figure.value, info(figure.metric).unit, locale);
}

bool areGroupsTooSmall(const CardData &data)
{
    return data.table.breakdown.by == GroupBy::Value &&
           (data.verdict.id == VerdictId::TooFew || data.verdict.id == VerdictId::SmallGroups);
}

QString headlineText(const CardData &data, const QLocale &locale)
{
    return areGroupsTooSmall(data) ? QString() : headlineText(data.headline, locale);
}

QString detailText(const Figure &figure, const QLocale &locale)
{
    return detailOf(figure, false, locale);
}

QString earlierText(const EarlierFigure &earlier, const QLocale &locale)
{
    const Figure &figure = earlier.figure;
    const QString period = periodText(earlier.period, locale);
    const QString answers = countedText(figure.metric, figure.n, locale);
    return figure.metric == Metric::Volume
               ? FigureWords::countBefore(period, answers)
               : FigureWords::before(period, headlineText(figure, locale), answers);
}

QString detailText(const CardData &data, const QLocale &locale)
{
    if (areGroupsTooSmall(data))
        return countedText(data.headline.metric, data.headline.n, locale);
    QString now = detailOf(data.headline, data.verdict.id == VerdictId::Range, locale);
    if (isOfGroups(data))
        now = FigureWords::detail(FigureWords::together(data.comparisons), now);
    const bool isCurve = QByteArrayView(data.explanation.formula) == "kaplan-meier";
    if (isCurve && data.headline.value && !data.verdict.arguments.isEmpty())
        now = FigureWords::detail(
            FigureWords::after(static_cast<int>(data.verdict.arguments.size()), locale), now);
    if (data.headline.metric == Metric::Nps && data.headline.value)
        now = FigureWords::detail(u"NPS"_qs, now); // for who knows it: the title is a question
    const auto &participation = data.explanation.participation;
    if (!now.isEmpty() && participation && participation->rate && participation->rate->rate.value)
        now = FigureWords::detail(now, FigureWords::answered(*participation->rate, locale));
    if (const QString ofWhom = ofWhomText(data.explanation, locale);
        !ofWhom.isEmpty() && data.headline.value)
        now = ofWhom + u'\n' + now;
    if (!data.earlier)
        return now;
    const QString before = earlierText(*data.earlier, locale);
    return now.isEmpty() ? before : now + u'\n' + before;
}

bool isSaidByFigure(const Verdict &verdict)
{
    return verdict.id == VerdictId::Responses && verdict.arguments.value(1).toString().isEmpty();
}

bool isSaidByChart(const CardData &data)
{
    return data.verdict.id == VerdictId::NoDates && data.table.breakdown.by == GroupBy::Time &&
           std::ranges::none_of(data.table.rows,
                                [](const FigureRow &row) { return row.figure.n > 0; });
}

QString findingText(const CardData &data, const QLocale &locale)
{
    const QString detail = detailText(data, locale).replace(u"\n"_qs, u"; "_qs);
    QString verdict = verdictText(data.verdict, data.headline.metric, locale);
    if (const QString untouched = untouchedText(data.explanation); !untouched.isEmpty())
        verdict += u' ' + untouched;
    if (areGroupsTooSmall(data))
        return detail + u". "_qs + verdict;
    return detail.isEmpty()
               ? verdict
               : FigureWords::finding(headlineText(data.headline, locale), detail, verdict);
}

} // namespace patron
