// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filepeek.h"

#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "models/mapping/reciperows.h"
#include "models/session/firstpart.h"
#include "models/session/readingtext.h"
#include "models/session/shownrows.h"
#include "models/session/surveyoptions.h"
#include "models/storage/database.h"
#include "models/storage/mappingstore.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

Result<std::optional<SavedMapping>> remembered(const QString &database, quint64 key)
{
    auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    return findMapping(**connection, key);
}

/// "A, B, C" is the layout of every file without header: nothing to remember anything by.
bool isNamed(const FirstRows &reader)
{
    return std::ranges::none_of(
        reader.notes(), [](const Problem &note) { return note.code == ProblemCode::HeaderAbsent; });
}

/// A file that is open, and how files like it were read before.
Result<RememberedReading> rememberedOf(const QString &database, const FirstRows &reader,
                                       const ImportOptions &options)
{
    RememberedReading reading{options, {}};
    if (!isNamed(reader))
        return reading;
    const auto found = remembered(database, layoutKey(reader.shape().headers));
    if (!found)
        return failure(found.error());
    if (!*found)
        return reading;
    reading.options = readingFromText((*found)->reading, options);
    reading.name = (*found)->name;
    // What was said of the letters of an earlier file is no word against what this one proves, and
    // that they are Unicode every file proves by itself.
    QString &encoding = reading.options.table.encoding;
    const bool isGuessed = std::ranges::any_of(reader.notes(), [](const Problem &note) {
        return note.code == ProblemCode::EncodingGuessed;
    });
    if (!isGuessed || encoding.startsWith(u"UTF", Qt::CaseInsensitive))
        encoding.clear();
    return reading;
}

/// The first rows, as the whole file will be read if its rest is alike.
Result<Review> sampleOf(const QString &database, FirstRows &reader, const ImportOptions &options,
                        const Progress &progress)
{
    const auto known = surveyOptions(database, reader.shape().headers, options);
    if (!known)
        return failure(known.error());
    auto profile = profileTable(reader, progress);
    if (!profile)
        return failure(profile.error());
    auto mapping = proposeMapping(reader.shape(), *profile, options.wishes, options.readings,
                                  QDate::currentDate(), options.file, *known);
    if (!mapping)
        return failure(mapping.error());
    includeRows(options.include, *mapping);
    Review review;
    review.isComplete = false;
    review.shape = reader.shape();
    review.mapping = *mapping;
    const QString name = QFileInfo(review.shape.path).fileName();
    Mapper mapper(*mapping, options.zone, name);
    RowBatch rows;
    RecordBatch drafts;
    for (;;) {
        const auto more = reader.read(rows, progress);
        if (!more)
            return failure(more.error());
        if (!*more || review.shown.size() >= previewRows)
            break;
        mapper.map(rows, drafts);
        addExamples(review, rows, drafts);
    }
    review.notes = reader.notes() + mapping->notes;
    for (Problem &each : review.notes)
        each.place.file = name;
    return review;
}

} // namespace

Result<RememberedReading> rememberedReading(const QString &database, const QString &file,
                                            const ImportOptions &options, const Progress &progress)
{
    const RememberedReading none{options, {}};
    auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const auto mappings = listMappings(**connection);
    if (!mappings)
        return failure(mappings.error());
    if (mappings->isEmpty()) // the file need not be looked at
        return none;
    const auto reader = FirstRows::open(file, options.table, progress);
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (!reader)
        return none;
    auto reading = rememberedOf(database, **reader, options);
    if (!reading || reading->name.isEmpty())
        return reading;
    return FirstRows::open(file, reading->options.table, progress) ? reading : none;
}

Result<FilePeek> peekFile(const QString &database, const QString &file,
                          const ImportOptions &options, Memory memory, const Progress &progress)
{
    FilePeek peek{options, {}, 0, {}};
    auto reader = FirstRows::open(file, options.table, progress);
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (!reader)
        return peek;
    peek.guessKey = layoutKey((*reader)->shape().headers);
    if (memory == Memory::Use) {
        auto before = rememberedOf(database, **reader, options);
        if (!before)
            return failure(before.error());
        if (!before->name.isEmpty()) {
            if (auto again = FirstRows::open(file, before->options.table, progress)) {
                peek.options = std::move(before->options);
                peek.remembered = std::move(before->name);
                reader = std::move(again);
            }
        }
    }
    peek.bytes = QFileInfo(file).size();
    if (peek.bytes <= firstPartBytes)
        return peek;
    auto sample = sampleOf(database, **reader, peek.options, progress);
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    if (sample) {
        sample->remembered = peek.remembered;
        peek.sample = std::move(*sample);
    }
    return peek;
}

} // namespace patron
