// SPDX-License-Identifier: GPL-3.0-or-later
// The customers' part of marktext.h: who stays, who came when, who has gone quiet.
#include "views/charts/marktext.h"

#include "views/text/daytext.h"
#include "views/text/numbertext.h"

namespace patron {

QString MarkText::ownCustomers()
{
    //: Legend of the curve of customers who stay
    return tr("our customers");
}

QString MarkText::published(const QString &survey, const QStringList &figures)
{
    //: Legend of points beside the own curve: %1 who published them ("Verint Systems"), %2 "85%:
    //: had stayed with one firm for three years; 60%: ..."
    return tr("customers of other firms, as published (%1): %2")
        .arg(survey, figures.join(u"; "_qs));
}

QString MarkText::publishedPart(double percent, const QString &statement, const QLocale &locale)
{
    //: %1 "85%", %2 what it is ("had stayed with one firm for three years")
    return tr("%1: %2").arg(figureText(percent, Unit::Percent, locale),
                            statement.left(1).toLower() + statement.mid(1));
}

QString MarkText::publishedFigure(const QString &survey, const QString &statement, double percent,
                                  const QLocale &locale)
{
    //: %1: who published a figure, %2: "85%", %3: what it is ("Stayed with a firm for three years")
    return tr("%1: %2. %3").arg(survey, figureText(percent, Unit::Percent, locale), statement);
}

QString MarkText::customers()
{
    //: Head of a column of counts
    return tr("customers");
}

QString MarkText::stillThereAfter(TimeBucket bucket, CohortActive active)
{
    const bool isBought = active == CohortActive::Bought;
    switch (bucket) {
    case TimeBucket::Quarter:
        //: Head of a table of cohorts: the columns are 1, 2, 3 quarters of a year later
        return isBought ? tr("% who bought again, so many quarters later")
                        //: Head of a table of cohorts: the columns are 1, 2, 3 quarters later
                        : tr("% still customers, so many quarters later");
    case TimeBucket::Year:
        //: Head of a table of cohorts: the columns are 1, 2, 3 years later
        return isBought ? tr("% who bought again, so many years later")
                        //: Head of a table of cohorts: the columns are 1, 2, 3 years later
                        : tr("% still customers, so many years later");
    case TimeBucket::Day:
    case TimeBucket::Week:
    case TimeBucket::Month:
        break;
    }
    //: Head of a table of cohorts: the columns are 1, 2, 3 months later
    return isBought ? tr("% who bought again, so many months later")
                    //: Head of a table of cohorts: the columns are 1, 2, 3 months later
                    : tr("% still customers, so many months later");
}

QString MarkText::after(const QString &name, int periods, TimeBucket bucket, const QLocale &locale)
{
    //: %1: a cohort ("March 2024"), %2: "3 months"
    return tr("%1, after %2").arg(name, periodsText(periods, bucket, locale));
}

QString MarkText::nobodyQuiet()
{
    //: In the place of a chart of customers who have not come for long
    return tr("Nobody has gone quiet.");
}

QString MarkText::silence()
{
    //: Legend of a bar: how long ago a customer bought last
    return tr("since the last purchase");
}

QString MarkText::usualGap()
{
    //: Legend of a stroke in that bar: how often the customer used to come
    return tr("usual time between purchases");
}

QString MarkText::quiet(const QString &name, QDate lastDay, double quietDays, double usualDays,
                        const QString &contact, const QLocale &locale)
{
    //: %1 a customer, %2 a date, %3 "120 days", %4 "21 days"
    const QString said = tr("%1: last purchase on %2, %3 ago; the usual time between two is %4.")
                             .arg(name, locale.toString(lastDay, QLocale::LongFormat),
                                  daysText(quietDays, locale), daysText(usualDays, locale));
    return contact.isEmpty() ? said : said + u' ' + contact;
}

} // namespace patron
