// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/decisions.h"

#include "models/session/columndecisions.h"
#include "models/session/filedecisions.h"
#include "models/session/reviewlook.h"

#include <algorithm>

namespace patron {

namespace {

const QString scaleWish = u"scale"_qs;
const QString kindWish = u"kind"_qs;
const QString readToo = u"too"_qs;

} // namespace

QString wishId(Reading reading)
{
    switch (reading) {
    case Reading::DateOrder:
        return u"date-order"_qs;
    case Reading::Decimal:
        return u"decimal"_qs;
    case Reading::TimeUnit:
        return u"time-unit"_qs;
    case Reading::Parts:
        return u"separator"_qs;
    case Reading::Zone:
        return u"zone"_qs;
    case Reading::Missing:
        return u"missing"_qs;
    case Reading::Repeats:
        return u"repeats"_qs;
    default:
        return {};
    }
}

QList<ReadingDecision> decisionsOf(const Review &review, const ImportOptions &options)
{
    const ReviewLook look(review, options);
    QList<ReadingDecision> found = fileDecisions(look);
    const auto &columns = review.mapping.columns;
    for (qsizetype i = 0; i < columns.size(); ++i)
        found << columnDecisions(look, columns[i], i);
    return found;
}

bool needsNoAnswer(const Review &review, const ImportOptions &options)
{
    return std::ranges::none_of(review.notes, isWarning) &&
           std::ranges::none_of(decisionsOf(review, options), &ReadingDecision::isAssumed);
}

bool isWorkbook(const TableShape &shape)
{
    return shape.format == u"XLSX" || shape.format == u"XLS" || shape.format == u"ODS";
}

bool isWarning(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::DateOrderAgainst:
    case ProblemCode::DatesUnread:
    case ProblemCode::FileOlder:
    case ProblemCode::MomentShared:
    case ProblemCode::IdShared:
        return true;
    default:
        return false;
    }
}

bool readsEarlierToo(const Review &review, const ImportOptions &options)
{
    return options.earlier == EarlierRows::ReadToo &&
           std::ranges::any_of(review.notes, [](const Problem &each) {
               return each.code == ProblemCode::RowsReadOtherwise;
           });
}

ImportOptions withDecision(ImportOptions options, const ReadingDecision &decision,
                           const QString &value)
{
    TableOptions &table = options.table;
    switch (decision.reading) {
    case Reading::Remembered: {
        ImportOptions fresh;
        fresh.zone = options.zone;
        fresh.replaces = options.replaces;
        fresh.sameFile = options.sameFile;
        fresh.importedAt = options.importedAt;
        fresh.readAgainAt = options.readAgainAt;
        return fresh;
    }
    case Reading::Sheet:
        table.sheet = value;
        table.titleRows.reset();
        table.headerRows.reset();
        break;
    case Reading::Encoding:
        table.encoding = value;
        break;
    case Reading::Separator:
        table.delimiter = value;
        break;
    case Reading::Quote:
        table.quote = value;
        break;
    case Reading::Header:
        table.titleRows = value.section(u'+', 0, 0).toInt();
        table.headerRows = value.section(u'+', 1, 1).toInt();
        break;
    case Reading::Kind:
        options.file.kind = recordKindFromId(value);
        break;
    case Reading::Recipe:
        options.file.recipe = value;
        break;
    case Reading::SameFile:
        options.countsTwice = value == u"twice";
        options.sameFile = {options.countsTwice ? 0 : value.toLongLong()};
        break;
    case Reading::LeftOut:
        options.include.removeAll(decision.reason);
        if (value == u"yes")
            options.include << decision.reason;
        break;
    case Reading::Scale: {
        const bool isConverted = value.startsWith(convertedStars);
        if (isConverted || decision.value.startsWith(convertedStars))
            options.readings.removeIf([&](const ReadingWish &old) {
                return old.header == decision.header && old.decision == scaleWish;
            });
        if (isConverted)
            options.readings << ReadingWish{decision.header, scaleWish,
                                            value.mid(convertedStars.size())};
        options.wishes.removeIf(
            [&](const MappingWish &old) { return old.header == decision.header; });
        options.wishes << MappingWish{isConverted ? fieldId(Field::Rating) : value,
                                      decision.header};
        break;
    }
    case Reading::Day:
    case Reading::Begun:
        options.wishes.removeIf(
            [&](const MappingWish &old) { return old.header == decision.header; });
        options.wishes << MappingWish{value, decision.header};
        break;
    case Reading::DateOrder:
    case Reading::Decimal:
    case Reading::TimeUnit:
    case Reading::Parts:
    case Reading::Zone:
    case Reading::Missing:
    case Reading::Repeats:
        options.readings.removeIf([&](const ReadingWish &old) {
            return old.header == decision.header && old.decision == wishId(decision.reading);
        });
        if (!value.isEmpty())
            options.readings << ReadingWish{decision.header, wishId(decision.reading), value};
        break;
    case Reading::Earlier:
        options.earlier = value == readToo ? EarlierRows::ReadToo : EarlierRows::Left;
        break;
    case Reading::Places:
        options.readings.removeIf([&](const ReadingWish &old) {
            return decision.columns.contains(old.header) && old.decision == kindWish;
        });
        for (const QString &column : decision.columns) {
            if (value == u"marks")
                options.readings << ReadingWish{column, kindWish,
                                                questionKindId(QuestionKind::Scale)};
        }
        break;
    case Reading::NoDate: // there is nothing to choose
        break;
    }
    return options;
}

bool isMendedBy(const Problem &note, const ReadingDecision &decision)
{
    const bool isOfOrder =
        note.code == ProblemCode::DateOrderMixed || note.code == ProblemCode::DateOrderAgainst;
    return isOfOrder && decision.reading == Reading::DateOrder &&
           decision.header == note.place.column && !decision.alternatives.isEmpty();
}

bool isSaidByDecision(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::SheetChosen:
    case ProblemCode::EncodingGuessed:
    case ProblemCode::QuoteFound:
    case ProblemCode::HeaderAbsent:
    case ProblemCode::HeaderRowsJoined:
    case ProblemCode::TitleRowsPassed:
    case ProblemCode::DateOrderAssumed:
    case ProblemCode::DateGuessed:
    case ProblemCode::DecimalAssumed:
    case ProblemCode::TimeUnitAssumed:
    case ProblemCode::ZoneAssumed:
    case ProblemCode::MissingAssumed:
    case ProblemCode::MissingWished:
    case ProblemCode::MissingFound:
    case ProblemCode::MissingKept:
    case ProblemCode::CustomerUnnamed:
    case ProblemCode::ScaleOther:
    case ProblemCode::ScaleReversed:
    case ProblemCode::ScaleConverted:
    case ProblemCode::PeopleRepeated:
    case ProblemCode::FileKnown:
    case ProblemCode::RowsReadOtherwise:
    case ProblemCode::RowPreview:
    case ProblemCode::RowTest:
    case ProblemCode::RowPartial:
    case ProblemCode::RowSpam:
    case ProblemCode::RowFooter:
    case ProblemCode::ColumnBegun:
    case ProblemCode::RankingFound:
        return true;
    default:
        return false;
    }
}

} // namespace patron
