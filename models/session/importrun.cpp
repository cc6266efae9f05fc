// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/importrun.h"

#include "models/files/readerlist.h"
#include "models/mapping/guess.h"
#include "models/mapping/mapper.h"
#include "models/staging/classifier.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/responsewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QMap>
#include <QtConcurrent/QtConcurrentRun>

namespace patron {

namespace {

constexpr qsizetype previewRows = 20;
constexpr qsizetype leftOutLimit = 200;
constexpr qsizetype cellLimit = 200;

/// SHA-256 of the file's bytes, hex; empty when it cannot be read or is no longer wanted.
QString hashOf(const QString &path, const Progress &progress)
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
    auto hash = QtConcurrent::run([file, silent] { return hashOf(file, silent); });
    auto profile = profileTable(**reader, progress);
    if (!profile) {
        silent.cancel();
        hash.waitForFinished();
        return failure(profile.error());
    }
    auto mapping = proposeMapping((*reader)->shape(), *profile, options.wishes);
    const QString digest = hash.result();
    if (!mapping)
        return failure(mapping.error());
    if (digest.isEmpty())
        return failure(ProblemCode::FileUnreadable, {}, {.file = QFileInfo(file).fileName()});
    return Understood{std::move(*reader), std::move(*mapping), digest};
}

ImportRecord recordOf(const TableShape &shape, const Mapping &mapping, const QString &hash)
{
    ImportRecord record;
    record.file = QFileInfo(shape.path).fileName();
    record.hash = hash;
    record.importedAt = QDateTime::currentDateTimeUtc();
    record.recipe = mapping.recipe;
    record.kind = mapping.kind;
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
};

Result<Known> loadKnown(Database &database, const QStringList &headers, const Progress &progress)
{
    const auto survey = findSurvey(database, headers);
    if (!survey)
        return failure(survey.error());
    if (!survey->isValid())
        return Known{};
    auto responses = loadKnownResponses(database, *survey, progress);
    if (!responses)
        return failure(responses.error());
    return Known{*survey, std::move(*responses)};
}

/// Hands every batch of the file to `take`, as rows and as drafts, until the file or the wish for
/// it ends.
template <class Take>
Result<void> eachBatch(TableReader &reader, Mapper &mapper, const Progress &progress, Take take)
{
    RowBatch rows;
    RecordBatch drafts;
    for (;;) {
        const auto more = reader.read(rows, progress);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        mapper.map(rows, drafts);
        if (const Result<void> taken = take(rows, drafts); !taken)
            return failure(taken.error());
    }
}

/// Why rows were left out: for each reason how many, and the first of them.
class LeftOut final
{
public:
    void add(const std::vector<RejectedRow> &rows)
    {
        for (const RejectedRow &row : rows) {
            Problem &reason = m_reasons[row.reason];
            if (reason.arguments.isEmpty())
                reason = {row.reason, Severity::Row, {0}, {.row = row.row}, {}};
            reason.arguments[0] = reason.arguments[0].toLongLong() + 1;
        }
    }

    [[nodiscard]] QList<Problem> notes() const { return m_reasons.values(); }

    /// A footer is shorter than the table by nature: that alone is not worth a note.
    [[nodiscard]] bool explains(const Problem &shortRows) const
    {
        const Problem footers = m_reasons.value(ProblemCode::RowFooter);
        return shortRows.code == ProblemCode::RowShort && !footers.arguments.isEmpty() &&
               shortRows.place.row == footers.place.row &&
               shortRows.arguments.value(0).toLongLong() == footers.arguments[0].toLongLong();
    }

private:
    QMap<ProblemCode, Problem> m_reasons;
};

QList<Problem> allNotes(const TableReader &reader, const Mapping &mapping, const Mapper &mapper,
                        const Classifier &classifier, const LeftOut &leftOut, const QString &file)
{
    QList<Problem> notes = reader.notes() + mapping.notes + mapper.notes() + leftOut.notes();
    notes.removeIf([&leftOut](const Problem &each) { return leftOut.explains(each); });
    if (classifier.alike() > 0)
        notes << note(ProblemCode::RowsAlike, {classifier.alike()});
    for (Problem &each : notes)
        each.place.file = file;
    return notes;
}

QStringList shownCells(const RowBatch &rows, size_t i)
{
    QStringList cells;
    for (const std::string_view cell : rows.row(i))
        cells << QString::fromUtf8(cell.data(), qsizetype(cell.size())).left(cellLimit);
    return cells;
}

void keepExamples(Review &review, const RowBatch &rows, const RecordBatch &drafts)
{
    for (size_t i = 0; i < rows.rows() && review.preview.size() < previewRows; ++i)
        review.preview << shownCells(rows, i);
    for (const RejectedRow &rejected : drafts.rejected) {
        if (review.leftOut.size() == leftOutLimit)
            break;
        const auto index = size_t(rejected.row - rows.number(0));
        review.leftOut << RejectedExample{rejected.row, rejected.reason, shownCells(rows, index)};
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
    const auto done = eachBatch(*file.reader, mapper, progress,
                                [&](const RowBatch &rows, const RecordBatch &drafts) {
                                    for (const RecordDraft &draft : drafts.view()) {
                                        switch (classifier.judge(draft, next).fate) {
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
                                    keepExamples(review, rows, drafts);
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
    const ImportRecord record = recordOf(reader.shape(), mapping, hash);
    auto writer = ResponseWriter::begin(**database, record);
    if (!writer)
        return failure(writer.error());
    // Asked inside the transaction: another import may have ended a moment ago.
    const auto known = loadKnownResponses(**database, (*writer)->survey(), progress);
    if (!known)
        return failure(known.error());
    Mapper mapper(mapping, options.zone, record.file);
    Classifier classifier(*known);
    LeftOut leftOut;
    qint64 kept = 0;
    const auto written = eachBatch(
        reader, mapper, progress, [&](const RowBatch &, const RecordBatch &drafts) -> Result<void> {
            for (const RecordDraft &draft : drafts.view()) {
                const Decision decision = classifier.judge(draft, (*writer)->nextId());
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

Result<Review> reviewFile(const QString &database, const QString &file,
                          const ImportOptions &options, const Progress &progress)
{
    auto understood = understand(file, options, progress.part(0, 0.4));
    if (!understood)
        return failure(understood.error());
    auto connection = Database::open(database, Access::Read);
    if (!connection)
        return failure(connection.error());
    const auto known = loadKnown(**connection, understood->reader->shape().headers, progress);
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
    TableOptions asReviewed = options.table;
    asReviewed.encoding = review.shape.encoding;
    asReviewed.delimiter = review.shape.delimiter;
    auto reader = openTable(review.shape.path, asReviewed, progress);
    if (!reader)
        return failure(reader.error());
    if (hashOf(review.shape.path, progress) != review.hash)
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
