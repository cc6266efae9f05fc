// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importrun.h"

#include "models/files/readerlist.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "models/mapping/reciperows.h"
#include "models/session/importnotes.h"
#include "models/session/readingtext.h"
#include "models/session/shownrows.h"
#include "models/staging/classifier.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/reimport.h"
#include "models/storage/responsewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrent/QtConcurrentRun>

#include <unordered_set>

namespace patron {

namespace {

/// A file opened, looked through once, and understood.
struct Understood
{
    std::unique_ptr<TableReader> reader;
    Mapping mapping;
    QString hash;
};

Result<Understood> understand(const QString &file, const ImportOptions &options,
                              const Progress &progress)
{
    auto reader = openTable(file, options.table, progress);
    if (!reader)
        return failure(reader.error());
    // The second core hashes while this one looks at every value. Its handle is silent: only one of
    // us reports.
    Progress silent;
    auto hash = QtConcurrent::run([file, silent] { return fileHash(file, silent); });
    auto profile = profileTable(**reader, progress);
    if (!profile) {
        silent.cancel();
        hash.waitForFinished();
        return failure(profile.error());
    }
    auto mapping = proposeMapping((*reader)->shape(), *profile, options.wishes, options.readings,
                                  QDate::currentDate(), options.file);
    const QString digest = hash.result();
    if (!mapping)
        return failure(mapping.error());
    includeRows(options.include, *mapping);
    if (digest.isEmpty())
        return failure(ProblemCode::FileUnreadable, {}, {.file = QFileInfo(file).fileName()});
    return Understood{std::move(*reader), std::move(*mapping), digest};
}

ImportRecord recordOf(const TableShape &shape, const Mapping &mapping, const QString &hash,
                      const ImportOptions &options)
{
    ImportRecord record;
    record.file = QFileInfo(shape.path).fileName();
    record.path = QFileInfo(shape.path).absoluteFilePath();
    record.reading = readingText(options);
    record.hash = hash;
    record.importedAt = QDateTime::currentDateTimeUtc();
    record.recipe = mapping.recipe;
    record.kind = mapping.kind;
    record.currency = mapping.currency;
    record.encoding = shape.encoding;
    record.delimiter = shape.delimiter;
    record.sheet = shape.sheet;
    record.columns = importColumns(mapping);
    return record;
}

/// What the database already holds of the survey that has these columns.
struct Known
{
    SurveyId survey;
    KnownResponses responses;
    std::unordered_set<qint64> later; ///< written after the import that is read again
};

Result<Known> loadKnown(Database &database, const QStringList &headers, RecordKind kind,
                        ImportId replaced, const Progress &progress)
{
    const auto survey = findSurvey(database, headers, kind);
    if (!survey)
        return failure(survey.error());
    if (!survey->isValid())
        return Known{};
    if (!replaced.isValid()) {
        auto responses = loadKnownResponses(database, *survey, progress);
        if (!responses)
            return failure(responses.error());
        return Known{*survey, std::move(*responses), {}};
    }
    auto responses = loadKnownWithout(database, *survey, replaced, progress);
    if (!responses)
        return failure(responses.error());
    auto later = laterResponses(database, *survey, replaced);
    if (!later)
        return failure(later.error());
    return Known{*survey, std::move(*responses), std::move(*later)};
}

/// An older file that is read again is no news for what came after it.
Decision keepLater(Decision decision, const std::unordered_set<qint64> &later)
{
    if (decision.fate == Fate::Changed && later.contains(decision.response.value))
        decision.fate = Fate::Duplicate;
    return decision;
}

/// Hands every batch of the file to `take`, as rows and as drafts, until the file or the wish for
/// it ends.
template <class Take>
Result<void> eachBatch(TableReader &reader, Mapper &mapper, const Progress &progress, Take take)
{
    RowBatch rows;
    RecordBatch drafts;
    qint64 passed = 0;
    for (;;) {
        const auto more = reader.read(rows, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        mapper.map(rows, drafts);
        progress.reportRows(passed += qint64(rows.rows()));
        if (const Result<void> taken = take(rows, drafts); !taken)
            return failure(taken.error());
    }
}

Result<void> judgeAll(Understood &file, const Known &known, const ImportOptions &options,
                      Review &review, const Progress &progress)
{
    const QString name = QFileInfo(review.shape.path).fileName();
    Mapper mapper(file.mapping, options.zone, name);
    Classifier classifier(known.responses);
    LeftOut leftOut;
    ResponseId next{INT64_MAX / 2}; // names for rows that are only judged, above every stored id
    const auto done = eachBatch(
        *file.reader, mapper, progress, [&](const RowBatch &rows, const RecordBatch &drafts) {
            for (const RecordDraft &draft : drafts.view()) {
                switch (keepLater(classifier.judge(draft, next), known.later).fate) {
                case Fate::New:
                    ++review.added;
                    ++next.value;
                    break;
                case Fate::Changed:
                    ++review.changed;
                    break;
                case Fate::Duplicate:
                    ++review.duplicates;
                    break;
                }
            }
            review.rejected += qint64(drafts.rejected.size());
            leftOut.add(drafts.rejected);
            addExamples(review, rows, drafts);
            return Result<void>();
        });
    review.rows = review.added + review.changed + review.duplicates + review.rejected;
    review.notes = allNotes(*file.reader, file.mapping, mapper, classifier, leftOut, name);
    return done;
}

/// The pass that stores. The reader stands at the first row.
Result<ImportRecord> store(const QString &databasePath, TableReader &reader, const Mapping &mapping,
                           const QString &hash, const ImportOptions &options,
                           const Progress &progress)
{
    auto database = Database::open(databasePath, Access::Write);
    if (!database)
        return failure(database.error());
    const ImportRecord record = recordOf(reader.shape(), mapping, hash, options);
    auto writer = ResponseWriter::begin(**database, record, std::nullopt, options.replaces);
    if (!writer)
        return failure(writer.error());
    // Asked inside the transaction: another import may have ended a moment ago.
    const auto known = loadKnownResponses(**database, (*writer)->survey(), progress);
    if (!known)
        return failure(known.error());
    std::unordered_set<qint64> later;
    if (options.replaces.isValid()) {
        auto written = laterResponses(**database, (*writer)->survey(), options.replaces);
        if (!written)
            return failure(written.error());
        later = std::move(*written);
    }
    Mapper mapper(mapping, options.zone, record.file);
    Classifier classifier(*known);
    LeftOut leftOut;
    qint64 kept = 0;
    const auto written = eachBatch(
        reader, mapper, progress, [&](const RowBatch &, const RecordBatch &drafts) -> Result<void> {
            for (const RecordDraft &draft : drafts.view()) {
                const Decision decision =
                    keepLater(classifier.judge(draft, (*writer)->nextId()), later);
                if (auto result = (*writer)->write(draft, decision); !result)
                    return failure(result.error());
            }
            kept += qint64(drafts.size);
            (*writer)->countRejected(qint64(drafts.rejected.size()));
            leftOut.add(drafts.rejected);
            return {};
        });
    if (!written)
        return failure(written.error());
    if (kept == 0)
        return failure(ProblemCode::NothingToImport, {}, {.file = record.file});
    return (*writer)->commit(allNotes(reader, mapping, mapper, classifier, leftOut, record.file),
                             progress);
}

} // namespace

QString fileHash(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got == 0)
            return QString::fromLatin1(hash.result().toHex());
        if (got < 0 || !progress.isWanted())
            return {};
        hash.addData(QByteArrayView(buffer.constData(), got));
    }
}

Result<Review> reviewFile(const QString &database, const QString &file,
                          const ImportOptions &options, const Progress &progress)
{
    auto understood = understand(file, options, progress.part(0, 0.4));
    if (!understood)
        return failure(understood.error());
    auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const auto known = loadKnown(**connection, understood->reader->shape().headers,
                                 understood->mapping.kind, options.replaces, progress);
    if (!known)
        return failure(known.error());

    Review review;
    review.shape = understood->reader->shape();
    review.mapping = understood->mapping;
    review.hash = understood->hash;
    if (const auto judged = judgeAll(*understood, *known, options, review, progress.part(0.4, 1));
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
    auto reader = openTable(review.shape.path, options.table, progress);
    if (!reader)
        return failure(reader.error());
    const bool isSame =
        (*reader)->shape() == review.shape && fileHash(review.shape.path, progress) == review.hash;
    if (!isSame)
        return progress.isWanted() ? failure(ProblemCode::FileChanged, {}, {.file = name})
                                   : failure(ProblemCode::Cancelled);
    return store(database, **reader, review.mapping, review.hash, options, progress);
}

Result<ImportRecord> importFile(const QString &database, const QString &file,
                                const ImportOptions &options, const Progress &progress)
{
    auto understood = understand(file, options, progress.part(0, 0.3));
    if (!understood)
        return failure(understood.error());
    return store(database, *understood->reader, understood->mapping, understood->hash, options,
                 progress.part(0.3, 1));
}

} // namespace patron
