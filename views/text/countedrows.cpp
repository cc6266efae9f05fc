// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/countedrows.h"

#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

QString leftOutText(LeftOut reason, RecordKind kind, qint64 count, const QLocale &locale)
{
    const QString number = countText(count, locale);
    switch (reason) {
    case LeftOut::NoAnswer:
        if (kind == RecordKind::Customers) {
            //: Of a figure: rows that are not in it. %1 is the number
            return RowsText::tr("Of %1 customer(s) nothing says whether they left.", nullptr,
                                pluralCount(count))
                .arg(number);
        }
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 response(s) do not answer this.", nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::OutsideScale:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 response(s) answer it on another scale: they are kept as "
                            "answers of the question, but do not count here.",
                            nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::Undated:
        if (kind == RecordKind::Purchases) {
            //: Of a figure: rows that are not in it. %1 is the number
            return RowsText::tr("%1 purchase(s) have no date.", nullptr, pluralCount(count))
                .arg(number);
        }
        //: Of a figure over time: answers that the chart cannot show. %1 is the number
        return RowsText::tr("%1 answer(s) without a date count in the figure, but have no "
                            "place in a chart over time.",
                            nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::NoTime:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("Of %1 customer(s) nothing says for how long they have been "
                            "customers.",
                            nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::Repeated:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 older row(s) of customers who are on the list again.", nullptr,
                            pluralCount(count))
            .arg(number);
    case LeftOut::NoCustomer:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("Of %1 purchase(s) nothing says whose they are.", nullptr,
                            pluralCount(count))
            .arg(number);
    case LeftOut::Incomplete:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 response(s) do not answer all of these questions.", nullptr,
                            pluralCount(count))
            .arg(number);
    case LeftOut::LongAgo:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 purchase(s) lie more than a year back.", nullptr,
                            pluralCount(count))
            .arg(number);
    case LeftOut::FewVisits:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 purchase(s) are of customers who came less than three "
                            "times.",
                            nullptr, pluralCount(count))
            .arg(number);
    case LeftOut::Gone:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 purchase(s) are of customers who are known to have left.", nullptr,
                            pluralCount(count))
            .arg(number);
    case LeftOut::NoTimeOfDay:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("Of %1 answer(s) only the day is known, not the time.", nullptr,
                            pluralCount(count))
            .arg(number);
    case LeftOut::NoDay:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 answer(s) have no date.", nullptr, pluralCount(count)).arg(number);
    case LeftOut::OutsidePeriod:
        //: Of a figure: rows that are not in it. %1 is the number
        return RowsText::tr("%1 purchase(s) are of customers whose first purchase lies "
                            "outside the chosen period.",
                            nullptr, pluralCount(count))
            .arg(number);
    }
    Q_UNREACHABLE();
}

/// "Counted: 60 of 100 ..." by what the rows are.
QString countedOfText(RecordKind kind, qint64 counted, qint64 rows, const QLocale &locale)
{
    const int plural = pluralCount(rows);
    QString text;
    switch (kind) {
    case RecordKind::Responses:
        //: Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2
        text =
            RowsText::tr("Counted: %1 of %2 response(s) in the present choice.", nullptr, plural);
        break;
    case RecordKind::Customers:
        //: Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2
        text = RowsText::tr("Counted: %1 of %2 row(s) about customers in the present choice.",
                            nullptr, plural);
        break;
    case RecordKind::Purchases:
        //: Of a figure: how many rows it is made of. %1 of %2; the plural goes by %2
        text =
            RowsText::tr("Counted: %1 of %2 purchase(s) in the present choice.", nullptr, plural);
        break;
    }
    return text.arg(countText(counted, locale), countText(rows, locale));
}

QString untouchedName(const QString &id)
{
    if (id == u"period") {
        //: A part of the filter
        return RowsText::tr("Period");
    }
    if (id == u"answers") {
        //: A part of the filter
        return RowsText::tr("Answers to questions");
    }
    const auto dimension = dimensionFromId(id);
    return dimension ? dimensionName(*dimension) : id;
}

QString headersText(const QStringList &headers)
{
    QStringList quoted;
    for (const QString &header : headers)
        //: A name in quotes
        quoted << RowsText::tr("“%1”").arg(header.simplified());
    return quoted.join(u", "_qs);
}

} // namespace

QString untouchedText(const Explanation &explanation)
{
    if (explanation.untouched.isEmpty())
        return {};
    QStringList names;
    for (const QString &id : explanation.untouched)
        names << untouchedName(id);
    //: Of a figure made of customers or purchases, of which the files do not say what the filter
    //: asks for; %1: their names in quotes, as the filter bar has them; the plural goes by how
    //: many these are
    return RowsText::tr("Part(s) of the filter without effect here: %1.", nullptr,
                        pluralCount(names.size()))
        .arg(headersText(names));
}

QString rowsText(const Explanation &explanation, const QLocale &locale)
{
    const bool isDrawnOnly = explanation.kind == RecordKind::Responses;
    const qint64 counted =
        explanation.used + (isDrawnOnly ? explanation.without(LeftOut::Undated) : 0);
    QStringList sentences{countedOfText(explanation.kind, counted, explanation.rows, locale)};
    for (const auto &[reason, count] : explanation.leftOut)
        sentences << leftOutText(reason, explanation.kind, count, locale);
    if (!explanation.unclear.isEmpty())
        //: Of a chart of rating questions; %1: their headers, in quotes
        sentences << RowsText::tr("Not among them, as the answers do not tell whether the highest "
                                  "or the lowest number is the best: %1. Data, “Read again”, "
                                  "is where to say it.")
                         .arg(headersText(explanation.unclear));
    if (!explanation.noRatings.isEmpty())
        //: Of a chart of rating questions; %1: their headers, in quotes
        sentences << RowsText::tr("Not among them, as they ask how important or how frequent "
                                  "something is: %1.")
                         .arg(headersText(explanation.noRatings));
    if (const QString untouched = untouchedText(explanation); !untouched.isEmpty())
        sentences << untouched;
    return sentences.join(u' ');
}

} // namespace patron
