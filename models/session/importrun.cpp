// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importrun.h"

#include "models/files/readerlist.h"
#include "models/mapping/mapper.h"
#include "models/session/draftstream.h"
#include "models/session/earlierreadings.h"
#include "models/session/filehash.h"
#include "models/session/importnotes.h"
#include "models/session/knownpeople.h"
#include "models/session/knownrecords.h"
#include "models/session/leftoutfile.h"
#include "models/session/olderfile.h"
#include "models/session/readingtext.h"
#include "models/session/samemoments.h"
#include "models/session/shownrows.h"
#include "models/session/understoodfile.h"
#include "models/session/unnamedpurchases.h"
#include "models/staging/classifier.h"
#include "models/storage/database.h"
#include "models/storage/loadjournal.h"
#include "models/storage/responsewriter.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

Result<void> beginFile(LeftOutFile *leftOut, const TableShape &shape)
{
    return leftOut ? leftOut->begin(shape.headers) : Result<void>();
}

Result<void> addTo(LeftOutFile *leftOut, const DraftBatch &batch)
{
    return leftOut ? leftOut->add(batch.rows, batch.drafts.rejected) : Result<void>();
}

ImportRecord recordOf(const TableShape &shape, const Mapping &mapping, const QString &hash,
                      const ImportOptions &options)
{
    ImportRecord record;
    record.file = QFileInfo(shape.path).fileName();
    record.path = QFileInfo(shape.path).absoluteFilePath();
    record.reading = readingText(options);
    record.hash = hash;
    record.importedAt =
        options.importedAt.isValid() ? options.importedAt : QDateTime::currentDateTimeUtc();
    record.recipe = mapping.recipe;
    record.kind = mapping.kind;
    record.currency = mapping.currency;
    record.encoding = shape.encoding;
    record.delimiter = shape.delimiter;
    record.sheet = shape.sheet;
    record.columns = importColumns(mapping);
    return record;
}

qint64 &counterOf(Review &review, Fate fate)
{
    switch (fate) {
    case Fate::New:
        return review.added;
    case Fate::Changed:
        return review.changed;
    case Fate::Duplicate:
        break;
    }
    return review.duplicates;
}

/// What is counted of the rows, beside what becomes of them.
class RowLook
{
public:
    /// Before the first row. survey: invalid = none has these columns yet.
    static Result<RowLook> load(Database &database, SurveyId survey, const Mapping &mapping,
                                const ImportOptions &options)
    {
        RowLook look;
        look.m_database = &database;
        look.m_survey = survey;
        look.m_unnamed = UnnamedPurchases(mapping.kind);
        auto earlier = EarlierReadings::load(database, survey, mapping, options);
        if (!earlier)
            return failure(earlier.error());
        look.m_earlier = std::move(*earlier);
        // Of an import that is read anew the customers are known from itself, and that it is older
        // is known to the owner.
        look.m_isNew = !options.replaced().isValid();
        if (!look.m_isNew)
            return look;
        auto people = KnownPeople::load(database, mapping.kind);
        if (!people)
            return failure(people.error());
        look.m_people = std::move(*people);
        return look;
    }

    /// decisions: one for each draft.
    void add(std::span<const RecordDraft> drafts, std::span<const Decision> decisions)
    {
        m_unnamed.add(drafts);
        m_people.add(drafts, decisions);
        m_older.add(drafts);
        if (m_isNew)
            m_moments.add(drafts, decisions);
        for (const Decision &decision : decisions)
            m_earlier.add(decision);
    }

    void lookForFiles(const Progress &progress) { m_earlier.lookForFiles(progress); }

    /// changed: rows of the file that change what is there.
    Result<void> addTo(QList<Problem> &notes, const QString &file, qint64 changed) const
    {
        const auto older = m_older.note(*m_database, m_survey, m_isNew ? changed : 0);
        if (!older)
            return failure(older.error());
        const auto same = m_moments.note(*m_database, m_survey);
        if (!same)
            return failure(same.error());
        for (auto each : {m_earlier.note(), m_unnamed.note(), m_people.note(), *older, *same}) {
            if (!each)
                continue;
            each->place.file = file;
            notes << *each;
        }
        return {};
    }

private:
    Database *m_database = nullptr;
    SurveyId m_survey;
    bool m_isNew = true;
    EarlierReadings m_earlier;
    UnnamedPurchases m_unnamed{RecordKind::Responses};
    KnownPeople m_people;
    OlderFile m_older;
    SameMoments m_moments;
};

Result<void> judgeAll(UnderstoodFile &file, LeftOutFile *leftOutFile, const KnownRecords &known,
                      const ImportOptions &options, RowLook look, Review &review,
                      const Progress &progress)
{
    const QString name = QFileInfo(review.shape.path).fileName();
    Mapper mapper(file.mapping, options.zone, name);
    Classifier classifier(known.responses, file.rows, storedIds(file.mapping));
    LeftOutRows leftOut;
    OddWidths widths(file.mapping.columns.size());
    FateSamples fates;
    ResponseId next{INT64_MAX / 2}; // names for rows that are only judged, above every stored id
    const auto judge = [&](DraftBatch &batch) {
        known.away.leaveOut(batch.drafts);
        classifier.judge(batch.drafts.view(), next, batch.decisions);
        for (Decision &decision : batch.decisions)
            decision = keepLater(decision, known.later);
        fates.add(batch.drafts.view(), batch.decisions, batch.noted);
        classifier.tellRows(batch.noted);
        widths.add(batch.rows, batch.noted);
        leftOut.add(batch.drafts.rejected);
        leftOut.tellRows(batch.noted);
    };
    const auto take = [&](const DraftBatch &batch) -> Result<void> {
        for (const Decision &decision : batch.decisions)
            ++counterOf(review, decision.fate);
        look.add(batch.drafts.view(), batch.decisions);
        review.rejected += qint64(batch.drafts.rejected.size());
        addExamples(review, batch.rows, batch.drafts);
        addNotedRows(review, batch.rows, batch.drafts, batch.noted);
        return addTo(leftOutFile, batch);
    };
    const auto done = forEachBatch(*file.reader, mapper, progress, judge, take);
    look.lookForFiles(progress.aside());
    if (known.later.empty()) {
        review.changed -= classifier.asBefore();
        review.duplicates += classifier.asBefore();
    }
    review.rows = review.added + review.changed + review.duplicates + review.rejected;
    review.notes = allNotes(*file.reader, file.mapping, mapper, classifier, leftOut, name);
    const auto noted = look.addTo(review.notes, name, review.changed);
    widths.tell(review.notes);
    review.fates = fates.rows();
    if (auto twice =
            knownFileNote(known.before, review.added, review.changed + review.duplicates)) {
        twice->place.file = name;
        review.notes << *twice;
    }
    forgetRowsNotKept(review);
    return done ? noted : done;
}

/// What is stored, and the file it comes from: it stands at the first row.
struct Storing
{
    TableReader &reader;
    const Mapping &mapping;
    const QString &hash;
    qint64 rows;          ///< in it, as far as that is known
    bool isAlone = false; ///< nobody else wants to read the database meanwhile
    LeftOutFile *leftOut = nullptr;
};

Result<void> writeBatch(ResponseWriter &writer, const DraftBatch &batch, const Progress &progress)
{
    constexpr size_t rowsBetweenAsks =
        64; // a changed row takes a hundred times as long as a new one
    const auto drafts = batch.drafts.view();
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (i % rowsBetweenAsks == 0 && !progress.isWanted())
            return failure(ProblemCode::Cancelled);
        if (auto written = writer.write(drafts[i], batch.decisions[i]); !written)
            return written;
    }
    writer.countRejected(qint64(batch.drafts.rejected.size()));
    return {};
}

/// The pass that stores.
Result<ImportRecord> store(const QString &databasePath, const Storing &what,
                           const ImportOptions &options, const Progress &progress)
{
    auto database = Database::open(databasePath, Access::Write);
    if (!database)
        return failure(database.error());
    const Watch watch(**database, progress);
    std::optional<LoadJournal> journal;
    if (what.isAlone)
        journal.emplace((*database)->handle());
    const ImportRecord record = recordOf(what.reader.shape(), what.mapping, what.hash, options);
    auto writer = ResponseWriter::begin(**database, record, std::nullopt, options.replaced());
    if (!writer)
        return failure(writer.error());
    auto known =
        knownNow(**database, (*writer)->survey(), record, options.replaced(), progress.aside());
    if (!known)
        return failure(known.error());
    auto look = RowLook::load(**database, (*writer)->survey(), what.mapping, options);
    if (!look)
        return failure(look.error());
    Mapper mapper(what.mapping, options.zone, record.file);
    Classifier classifier(std::exchange(known->responses, {}), what.rows, storedIds(what.mapping));
    ResponseId next = (*writer)->nextId();
    LeftOutRows leftOut;
    qint64 kept = 0;
    qint64 added = 0;
    qint64 changed = 0;
    const auto judge = [&](DraftBatch &batch) {
        known->away.leaveOut(batch.drafts);
        classifier.judge(batch.drafts.view(), next, batch.decisions);
        for (Decision &decision : batch.decisions)
            decision = keepLater(decision, known->later);
        look->add(batch.drafts.view(), batch.decisions);
    };
    const auto take = [&](const DraftBatch &batch) {
        kept += qint64(batch.drafts.size);
        added += std::ranges::count(batch.decisions, Fate::New, &Decision::fate);
        changed += std::ranges::count(batch.decisions, Fate::Changed, &Decision::fate);
        leftOut.add(batch.drafts.rejected);
        return addTo(what.leftOut, batch).and_then([&] {
            return writeBatch(**writer, batch, progress);
        });
    };
    // The end of it, when the indexes and the disk are waited for, is a part of the work.
    if (const auto written = forEachBatch(what.reader, mapper, progress.part(0, 0.9), judge, take);
        !written)
        return failure(written.error());
    if (kept == 0)
        return failure(ProblemCode::NothingToImport, {}, {.file = record.file});
    QList<Problem> notes =
        allNotes(what.reader, what.mapping, mapper, classifier, leftOut, record.file);
    if (known->later.empty()) // a row that gave way to a later import was no change to begin with
        changed -= classifier.asBefore();
    if (const auto noted = look->addTo(notes, record.file, changed); !noted)
        return failure(noted.error());
    if (auto twice = knownFileNote(known->before, added, kept - added)) {
        twice->place.file = record.file;
        notes << *twice;
    }
    if (options.replaced().isValid()) {
        const auto followed =
            followReadAgain(**database, (*writer)->survey(),
                            {options.replaced(), (*writer)->import()}, what.mapping, options);
        if (!followed)
            return failure(followed.error());
    }
    if (known->later.empty())
        (*writer)->countAsBefore(classifier.asBefore());
    return (*writer)->commit(std::move(notes), progress);
}

} // namespace

Result<Review> reviewFile(const QString &database, const QString &file,
                          const ImportOptions &options, const Progress &progress,
                          LeftOutFile *leftOut)
{
    auto understood = understandFile(database, file, options, progress.part(0, 0.4));
    if (!understood)
        return failure(understood.error());
    if (const auto begun = beginFile(leftOut, understood->reader->shape()); !begun)
        return failure(begun.error());
    auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const Watch watch(**connection, progress);
    const TableShape &shape = understood->reader->shape();
    const ImportRecord record = recordOf(shape, understood->mapping, understood->hash, options);
    const auto known = knownBefore(**connection, shape.headers, record, options, progress.aside());
    if (!known)
        return failure(known.error());
    auto look = RowLook::load(**connection, known->survey, understood->mapping, options);
    if (!look)
        return failure(look.error());

    Review review;
    review.shape = understood->reader->shape();
    review.mapping = understood->mapping;
    review.hash = understood->hash;
    if (const auto judged = judgeAll(*understood, leftOut, *known, options, std::move(*look),
                                     review, progress.part(0.4, 1));
        !judged)
        return failure(judged.error());
    if (review.rows == review.rejected)
        return failure(ProblemCode::NothingToImport, {}, {.file = QFileInfo(file).fileName()});
    return review;
}

Result<ImportRecord> commitReview(const QString &database, const Review &review,
                                  const ImportOptions &options, const Progress &progress)
{
    const QString name = QFileInfo(review.shape.path).fileName();
    // The same bytes and the same options are read in the same way: nothing is forced, or another
    // file of an archive could take the place of the one that was looked at.
    HashBeside hash(review.shape.path, progress);
    auto reader = openTable(review.shape.path, options.table, progress);
    if (!reader)
        return failure(reader.error());
    const bool isSame = (*reader)->shape() == review.shape && hash.result() == review.hash;
    if (!isSame)
        return progress.isWanted() ? failure(ProblemCode::FileChanged, {}, {.file = name})
                                   : failure(ProblemCode::Cancelled);
    return store(database, {**reader, review.mapping, review.hash, review.rows}, options, progress);
}

Result<ImportRecord> importFile(const QString &database, const QString &file,
                                const ImportOptions &options, const Progress &progress,
                                LeftOutFile *leftOut)
{
    auto understood = understandFile(database, file, options, progress.part(0, 0.3));
    if (!understood)
        return failure(understood.error());
    // Before anything is stored: a file that cannot be written stops the import.
    if (const auto begun = beginFile(leftOut, understood->reader->shape()); !begun)
        return failure(begun.error());
    return store(database,
                 {*understood->reader, understood->mapping, understood->hash, understood->rows,
                  true, leftOut},
                 options, progress.part(0.3, 1));
}

} // namespace patron
