// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/privacytext.h"

#include "views/text/decisiontext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace patron {

namespace {

struct PrivacyText
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyText)
};

/// The value as the language writes it; as it is kept where it is a word.
QString readable(const PersonValue &value, const QLocale &locale)
{
    switch (value.field) {
    case Field::ReplyTime:
    case Field::ResolutionTime:
        return shownCellText({CellForm::Duration, value.value.toDouble() * 60}, locale);
    case Field::Rating:
        return shownCellText({CellForm::Number, value.value.toDouble()}, locale);
    case Field::Amount:
        return locale.toString(value.value.toDouble(), 'f', 2);
    case Field::Date:
    case Field::CustomerSince:
    case Field::CustomerLeft:
        break;
    default:
        return value.value;
    }
    // Whether a customer has left is known of more of them than when.
    if (value.field == Field::CustomerLeft && value.value.size() == 1)
        //: Of a customer: whether they have left
        return value.value == u"0" ? PrivacyText::tr("no") : PrivacyText::tr("yes");
    const QDateTime moment = QDateTime::fromString(value.value, Qt::ISODate);
    return moment.isValid() ? shownCellText({CellForm::Moment, moment}, locale) : value.value;
}

} // namespace

QString storedText(const PersonData &person, const QLocale &locale)
{
    QStringList sentences;
    const qint64 records = person.records.size();
    //: Of one customer. Records: answers, purchases, lines of a list of customers
    sentences << PrivacyText::tr("%1 record(s) are stored of this customer.", nullptr,
                                 pluralCount(records))
                     .arg(countText(records, locale));
    if (const qint64 calls = person.calls.size(); calls > 0)
        //: Notes that the owner wrote about calling this customer
        sentences << PrivacyText::tr("%1 note(s) of calls.", nullptr, pluralCount(calls))
                         .arg(countText(calls, locale));
    if (person.mentions > 0)
        sentences << mentionsText(person.mentions, locale);
    return sentences.join(u' ');
}

QString mentionsText(qint64 mentions, const QLocale &locale)
{
    if (mentions == 0)
        return {};
    return PrivacyText::tr("%1 text(s) of other customers hold the name, e-mail or phone of this "
                           "one; forgetting leaves them as they are.",
                           nullptr, pluralCount(mentions))
        .arg(countText(mentions, locale));
}

QString forgottenText(const Forgotten &forgotten, const QLocale &locale)
{
    const Erasure &erasure = forgotten.erasure;
    QStringList sentences;
    sentences << PrivacyText::tr("The customer is forgotten: %1 record(s) are gone.", nullptr,
                                 pluralCount(erasure.removed))
                     .arg(countText(erasure.removed, locale));
    if (erasure.nameless > 0)
        sentences << PrivacyText::tr("%1 score(s) were kept without the person.", nullptr,
                                     pluralCount(erasure.nameless))
                         .arg(countText(erasure.nameless, locale));
    sentences << PrivacyText::tr("Imports leave the rows of this customer out from now on. Copies "
                                 "you made yourself, and the files themselves, still hold them.");
    if (forgotten.mentions > 0)
        sentences << mentionsText(forgotten.mentions, locale);
    if (!erasure.isOverwritten)
        sentences << PrivacyText::tr("Another window is reading the data: the last traces on the "
                                     "disk go when Patron is closed.");
    for (const QString &copy : forgotten.copiesLeft)
        //: %1: a file with its folder
        sentences << PrivacyText::tr("An older copy of your data could not be removed: %1")
                         .arg(QDir::toNativeSeparators(copy));
    return sentences.join(u' ');
}

QString exportedText(qint64 records, const QLocale &locale)
{
    return PrivacyText::tr("%1 record(s) were written.", nullptr, pluralCount(records))
        .arg(countText(records, locale));
}

QString personValueText(const PersonValue &value, RecordKind kind, const QLocale &locale)
{
    const QString what =
        value.field == Field::Question ? value.question : fieldName(value.field, kind);
    if (value.isLowestBest)
        //: What a customer said: %1 a question, %2 the answer, a number
        return PrivacyText::tr("%1: %2 (the lowest number is the best)")
            .arg(what, readable(value, locale));
    //: What a customer said: %1 a question or "Comment", %2 the answer
    return PrivacyText::tr("%1: %2").arg(what, readable(value, locale));
}

} // namespace patron
