// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/fieldshape.h"

#include "models/base/bytesview.h"
#include "models/mapping/columnshape.h"
#include "models/mapping/datetext.h"
#include "models/mapping/kindwords.h"
#include "models/mapping/scorescale.h"
#include "models/mapping/valueparser.h"

#include <algorithm>

namespace patron {

namespace {

/// From here on, missing variety in the values says something.
constexpr qint64 manyRows = 30;
constexpr qsizetype fewWords = 12;

bool isDimension(const ColumnLook &column)
{
    const ColumnProfile &profile = column.profile;
    if (column.kind == QuestionKind::MultiChoice || column.kind == QuestionKind::Date)
        return false;
    if (profile.numbers * 5 > profile.filled || profile.dates * 5 > profile.filled ||
        profile.meanLength() > 80)
        return false;
    return profile.filled < 20 ||
           (profile.wordsComplete && profile.words.size() * 2 <= profile.filled);
}

bool isComment(const ColumnLook &column, HeaderMatch match)
{
    // "What did you like?" with boxes to tick is a question to count.
    return isWritten(column) && column.kind != QuestionKind::MultiChoice &&
           (match == HeaderMatch::Whole || column.kind == QuestionKind::Text);
}

bool isTitle(const ColumnLook &column)
{
    return isWritten(column) &&
           (column.profile.filled < manyRows || column.profile.words.size() > fewWords);
}

/// A row that was copied does not make a column that is called the number of the answer a question:
/// all its rows would come once more with the next export.
bool areDifferent(const ColumnProfile &profile, HeaderMatch match)
{
    return profile.allDifferent || (match == HeaderMatch::Whole &&
                                    isNearlyAll(profile.filled - profile.repeats, profile.filled));
}

bool isSourceId(const ColumnLook &column, HeaderMatch match)
{
    const ColumnProfile &profile = column.profile;
    const bool nearlyAll =
        profile.filled * 20 >= column.rows * 19 || profile.filled + 2 >= column.rows;
    return areDifferent(profile, match) && nearlyAll && profile.dates == 0 &&
           profile.wholeNumbers == profile.numbers && profile.meanLength() <= 80;
}

template <class Is>
bool areMostly(const ColumnProfile &column, Is is)
{
    qint64 such = 0;
    qint64 all = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        all += it.value();
        such += is(viewOf(it.key())) ? it.value() : 0;
    }
    return all > 0 && such * 10 >= all * 9;
}

/// "Customer" can be a name or a number of the customer list: codes hold a digit and no space.
bool isCodes(const ColumnProfile &column)
{
    qint64 codes = 0;
    qint64 all = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        const std::string_view text = viewOf(it.key());
        all += it.value();
        codes += std::ranges::any_of(text, isDigit) && text.find(' ') == std::string_view::npos
                     ? it.value()
                     : 0;
    }
    return codes * 10 >= all * 8;
}

/// "Ana Pop": two to four words, each with a capital and no digit.
bool isPersonName(std::string_view text)
{
    const QStringList words =
        QString::fromUtf8(text.data(), qsizetype(text.size())).split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 4 &&
           std::ranges::all_of(words, [](const QString &word) {
               return word.front().isUpper() &&
                      std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
           });
}

/// "Client" over a few answers that repeat is a question ("new", "regular") unless these are
/// people; where the header asks for a name, regulars repeat and stay names.
bool isName(const ColumnLook &column)
{
    const ColumnProfile &profile = column.profile;
    const bool few = profile.filled >= manyRows && profile.words.size() <= fewWords &&
                     !headerWords().asksName(column.header) && !areMostly(profile, isPersonName);
    return !few && !isCodes(profile) && profile.numbers * 5 <= profile.filled &&
           profile.dates * 5 <= profile.filled && profile.emails * 2 <= profile.filled &&
           profile.meanLength() <= 60;
}

bool isKey(const ColumnLook &column)
{
    const bool alsoName =
        headerWords().match(column.header, Field::CustomerName).match == HeaderMatch::Whole;
    return column.profile.dates == 0 && column.profile.meanLength() <= 80 &&
           (!alsoName || isCodes(column.profile));
}

/// "No" and "none" where many gave no number are no numbers either way.
bool isPhones(const ColumnProfile &column)
{
    qint64 phones = 0;
    qint64 all = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (std::ranges::none_of(viewOf(it.key()), isDigit))
            continue;
        all += it.value();
        phones += isPhone(viewOf(it.key())) ? it.value() : 0;
    }
    return phones > 0 && phones * 10 >= all * 8;
}

/// The same of addresses: a few words without "@" say that there is none; many are names.
bool isEmails(const ColumnProfile &column, HeaderMatch match)
{
    if (column.emails * 2 >= column.filled)
        return true;
    constexpr int fewWaysToSayNone = 3;
    qint64 others = 0;
    qint64 none = 0;
    int words = 0;
    for (auto it = column.words.begin(); it != column.words.end(); ++it) {
        if (isEmail(viewOf(it.key())))
            continue;
        const bool isTried =
            it.key().contains('@') || std::ranges::any_of(viewOf(it.key()), isDigit);
        (isTried ? others : none) += it.value();
        words += isTried ? 0 : 1;
    }
    if (words > fewWaysToSayNone)
        others += none;
    return match == HeaderMatch::Whole && column.emails > others;
}

/// Days, yes and no, or "no" among days.
bool saysWhoLeft(const ColumnLook &column)
{
    return areMostly(column.profile, [](std::string_view text) {
        return kindWords().hasLeft(text, false).has_value() || scanDate(text).has_value();
    });
}

/// Years of people, not of houses.
bool isAges(const ColumnProfile &column)
{
    return isMostly(column.wholeNumbers, column) && column.lowest >= 0 && column.highest <= 120;
}

bool isDates(const ColumnProfile &column, HeaderMatch match)
{
    return match == HeaderMatch::Whole ? column.dates * 2 >= column.filled
                                       : isMostly(column.dates, column);
}

} // namespace

bool isWritten(const ColumnLook &column)
{
    const ColumnProfile &profile = column.profile;
    if ((profile.numbers + profile.dates) * 2 > profile.filled || isMostly(profile.emails, profile))
        return false;
    const bool isChoice = column.kind == QuestionKind::Choice || column.kind == QuestionKind::Scale;
    const bool options = isChoice && profile.filled >= manyRows &&
                         profile.words.size() <= fewWords && profile.meanLength() < 12;
    return !options;
}

bool isPrivate(const ColumnLook &column)
{
    const ColumnProfile &profile = column.profile;
    qint64 all = 0;
    qint64 addresses = 0;
    qint64 signsOnly = 0; // "47.01 28.86" is no number, but has no letter either
    for (auto it = profile.words.begin(); it != profile.words.end(); ++it) {
        const std::string_view text = viewOf(it.key());
        all += it.value();
        addresses += isNetworkAddress(text) ? it.value() : 0;
        signsOnly +=
            std::ranges::none_of(text, [](char c) { return (c | 0x20) >= 'a'; }) ? it.value() : 0;
    }
    const bool allAddresses =
        all > 0 && addresses * 10 >= all * 9 && profile.clocks == 0 && profile.dates == 0;
    if (allAddresses)
        return true;
    return headerWords().isPrivate(column.header) && (signsOnly + addresses) * 2 >= all;
}

bool canBe(Field field, const ColumnLook &column, HeaderMatch match)
{
    const ColumnProfile &profile = column.profile;
    if (profile.filled == 0)
        return match == HeaderMatch::Whole && field != Field::SourceId;
    switch (field) {
    case Field::SourceId:
        return isSourceId(column, match);
    case Field::Date:
    case Field::RepliedAt:
    case Field::SolvedAt:
        return column.format.stamp != StampForm::Text || isDates(profile, match);
    case Field::Recommend:
    case Field::Satisfaction:
    case Field::Rating:
    case Field::Effort:
        return fitsScore(field, column);
    case Field::Channel:
    case Field::Branch:
    case Field::Segment:
    case Field::Staff:
    case Field::Product:
        return isDimension(column);
    case Field::Comment:
        return isComment(column, match);
    case Field::Title:
        return isTitle(column);
    case Field::CustomerKey:
        return isKey(column);
    case Field::CustomerName:
        return isName(column);
    case Field::CustomerEmail:
        return isEmails(profile, match);
    case Field::CustomerPhone:
        return isPhones(profile);
    case Field::ReplyTime:
    case Field::ResolutionTime:
        return isMostly(profile.numbers + profile.clocks, profile);
    case Field::CustomerSince:
        return column.format.stamp != StampForm::Text || isDates(profile, match);
    case Field::CustomerLeft:
        return column.format.stamp != StampForm::Text || saysWhoLeft(column);
    case Field::Tenure:
        return areMostly(profile, [&](std::string_view text) {
            return parseTenure(text, column.format).has_value();
        });
    case Field::AgeGroup:
        return isDimension(column) || isAges(profile);
    case Field::Amount: {
        const MoneyLook money = lookAtMoney(column.header, profile);
        return money.amounts > 0 && money.others * 9 <= money.amounts;
    }
    case Field::Question:
    case Field::Skip:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace patron
