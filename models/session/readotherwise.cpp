// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/readotherwise.h"

#include "models/mapping/columnnotes.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/readings.h"
#include "models/mapping/wishes.h"
#include "models/session/readingtext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>

namespace patron {

namespace {

const QString kindDecision = u"kind"_qs;
const QString scaleDecision = u"scale"_qs;
const QString separatorDecision = u"separator"_qs;
const QString missingDecision = u"missing"_qs;
const QString unitDecision = u"time-unit"_qs;
const QString repeatsDecision = u"repeats"_qs;
/// They make no other row of the same cells.
const std::array seenByNoKey{kindDecision,    scaleDecision, separatorDecision,
                             missingDecision, unitDecision,  repeatsDecision};

bool isSeenByNoKey(const ReadingWish &wish)
{
    return std::ranges::find(seenByNoKey, wish.decision) != seenByNoKey.end();
}

/// One column in one of the two readings.
struct Side
{
    int index;
    const ColumnMapping &column; ///< as it is read now, in both
    const ColumnWishes &wishes;
    const QList<Problem> &notes;

    [[nodiscard]] QString wished(const QString &decision) const
    {
        return wishes.value(index, decision);
    }
    [[nodiscard]] const Problem *note(ProblemCode code) const
    {
        for (const Problem &each : notes) {
            if (each.code == code && each.place.column == column.header)
                return &each;
        }
        return nullptr;
    }
};

/// Not of the log, which has what the kind was widened to beside other imports.
QString kindIn(const Side &side)
{
    const QString wish = side.wished(kindDecision).toLower();
    return questionKindId(wish.isEmpty() ? side.column.ownKind
                                         : kindFor(side.column.field, questionKindFromId(wish)));
}

/// The ends alone change nothing but where they are turned round or converted to stars.
QString scaleIn(const Side &side)
{
    if (const Problem *converted = side.note(ProblemCode::ScaleConverted))
        return converted->arguments.value(1).toString();
    const QString turned = u"turned"_qs;
    const QString own = side.wishes.own(side.index, scaleDecision);
    const auto read = readingsFor({side.column.header}, {{QString(), scaleDecision, own}});
    if (own.isEmpty() || !read || !read->first().scale)
        return side.note(ProblemCode::ScaleReversed) ? turned : QString();
    return read->first().scale->low > read->first().scale->high ? turned : QString();
}

/// A wish for all columns is only for those that hold several answers anyway.
QString separatorIn(const Side &side)
{
    const bool hasSeveral = side.column.ownKind == QuestionKind::MultiChoice;
    const QString found = hasSeveral ? side.column.ownSeparator : QString();
    const bool isOwn = !side.wishes.own(side.index, separatorDecision).isEmpty();
    const QString wish = side.wished(separatorDecision);
    if (wish.isEmpty() || (!isOwn && !hasSeveral))
        return found;
    const auto read = readingsFor({side.column.header}, {{QString(), separatorDecision, wish}});
    return read ? read->first().separator.value_or(found) : wish;
}

QString missingIn(const Side &side)
{
    const QString wish = side.wished(missingDecision);
    const Problem *found = side.note(ProblemCode::MissingFound);
    const QString words = !wish.isEmpty() ? wish
                          : found         ? found->arguments.value(1).toString()
                                          : QString();
    const auto read = readingsFor({side.column.header}, {{QString(), missingDecision, words}});
    return read ? read->first().missing.value_or(QStringList()).join(u'\n') : QString();
}

QString unitIn(const Side &side)
{
    if (const QString wish = side.wished(unitDecision); !wish.isEmpty())
        return wish.toLower();
    if (const Problem *assumed = side.note(ProblemCode::TimeUnitAssumed))
        return assumed->arguments.value(0).toString();
    const auto unit = headerWords().unit(side.column.header, LengthOf::Stay);
    return unit ? timeUnitId(*unit) : QString();
}

QString repeatsIn(const Side &side)
{
    const QString wish = side.wished(repeatsDecision).toLower();
    return wish.isEmpty() ? u"each"_qs : wish;
}

/// Whether the two read a decision otherwise: what is wished may be what is found anyway.
bool areOther(const Side &then, const Side &now, const QString &decision)
{
    if (then.wished(decision).isEmpty() && now.wished(decision).isEmpty())
        return false;
    // A box is ticked or not.
    if (decision == kindDecision)
        return !now.column.isBox() && kindIn(then) != kindIn(now);
    if (decision == separatorDecision)
        return !now.column.isBox() && separatorIn(then) != separatorIn(now);
    if (decision == scaleDecision)
        return scaleIn(then) != scaleIn(now);
    if (decision == missingDecision)
        return missingIn(then) != missingIn(now);
    return decision == unitDecision ? unitIn(then) != unitIn(now)
                                    : repeatsIn(then) != repeatsIn(now);
}

ImportOptions readingOf(const ImportRecord &import, const ImportOptions &options)
{
    ImportOptions plain;
    plain.zone = options.zone;
    return readingFromText(import.reading, plain);
}

QStringList headersIn(const Mapping &mapping)
{
    QStringList headers;
    for (const ColumnMapping &column : mapping.columns)
        headers << column.header;
    return headers;
}

/// The columns of the log by the header of their question and its number.
QHash<std::pair<QString, int>, const ImportColumn *> byHeader(const QList<ImportColumn> &columns)
{
    QHash<std::pair<QString, int>, const ImportColumn *> found;
    QHash<QString, int> seen;
    for (const ImportColumn &column : columns)
        found.insert({column.header, seen[column.header]++}, &column);
    return found;
}

/// What is wished of all columns, and what of single ones is put over it. The columns that are not
/// read otherwise mean the same by both.
void readAllLike(const ImportRecord &before, const QStringList &headers,
                 const ImportOptions &options, ImportOptions &like)
{
    const auto isOfAll = [](const ReadingWish &wish) {
        return wish.header.isEmpty() && isSeenByNoKey(wish);
    };
    if (std::ranges::none_of(like.readings, isOfAll) &&
        std::ranges::none_of(options.readings, isOfAll))
        return;
    like.readings.removeIf([&headers](const ReadingWish &wish) {
        return isSeenByNoKey(wish) &&
               (wish.header.isEmpty() || findHeader(headers, wish.header) >= 0);
    });
    QStringList there;
    for (const ImportColumn &column : before.columns)
        there << column.header;
    std::ranges::copy_if(options.readings, std::back_inserter(like.readings),
                         [&there](const ReadingWish &wish) {
                             return isSeenByNoKey(wish) &&
                                    (wish.header.isEmpty() || findHeader(there, wish.header) >= 0);
                         });
}

} // namespace

FileReading::FileReading(const Mapping &mapping, const ImportOptions &options)
    : m_mapping(mapping)
    , m_options(options)
    , m_headers(headersIn(mapping))
    , m_wishes(m_headers, options)
{
}

bool FileReading::mayDiffer(const ImportRecord &before) const
{
    const ImportOptions then = readingOf(before, m_options);
    return m_wishes.isAny() || !then.wishes.isEmpty() || !then.readings.isEmpty() ||
           then.file.recipe != m_options.file.recipe;
}

/// Only where one of the two was asked for: by itself the program takes a question for what all its
/// answers so far make of it.
QStringList FileReading::columnsOtherwise(const ImportRecord &before) const
{
    if (!mayDiffer(before))
        return {};
    const ImportOptions reading = readingOf(before, m_options);
    const ColumnWishes wishes(m_headers, reading);
    const bool isOtherTool = reading.file.recipe != m_options.file.recipe;
    const auto isOther = [&](int i, Field then) {
        const ColumnMapping &column = m_mapping.columns[i];
        if (column.field != then)
            return isOtherTool || m_wishes.isOf(i) || wishes.isOf(i);
        if (column.field == Field::Skip || !(m_wishes.isOf(i) || wishes.isOf(i)))
            return false;
        return std::ranges::any_of(seenByNoKey, [&](const QString &decision) {
            return areOther({i, column, wishes, before.notes},
                            {i, column, m_wishes, m_mapping.notes}, decision);
        });
    };
    const auto old = byHeader(before.columns);
    const QList<ImportColumn> columns = importColumns(m_mapping);
    QHash<QString, int> seen;
    QStringList found;
    for (int i = 0; i < columns.size(); ++i) {
        const auto same = old.constFind({columns[i].header, seen[columns[i].header]++});
        if (same != old.cend() && isOther(i, (*same)->field))
            found << nameOf(m_headers, i);
    }
    return found;
}

ImportOptions readLike(const ImportRecord &before, const QStringList &columns,
                       const QStringList &headers, const ImportOptions &options)
{
    ImportOptions like = readingOf(before, options);
    like.file.recipe = options.file.recipe;
    const auto isOfThem = [&](const auto &wish) {
        const int column = wish.header.isEmpty() ? -1 : findHeader(headers, wish.header);
        return column >= 0 && columns.contains(nameOf(headers, column));
    };
    like.wishes.removeIf(isOfThem);
    like.readings.removeIf(isOfThem);
    std::ranges::copy_if(options.wishes, std::back_inserter(like.wishes), isOfThem);
    std::ranges::copy_if(options.readings, std::back_inserter(like.readings), isOfThem);
    readAllLike(before, headers, options, like);
    return like;
}

} // namespace patron
