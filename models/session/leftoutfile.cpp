// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/leftoutfile.h"

#include "models/base/csvcell.h"
#include "models/files/readerlist.h"
#include "models/mapping/mapper.h"
#include "models/session/draftstream.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "models/storage/keptaway.h"

#include <QFile>
#include <QFileInfo>

namespace patron {

namespace {

constexpr qsizetype bytesAtOnce = 1 << 20;

/// By it a spreadsheet knows UTF-8.
QByteArray textMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QString firstCells(const LeftOutWords &words)
{
    return csvCell(words.row, words.delimiter) + words.delimiter +
           csvCell(words.reason, words.delimiter);
}

Result<KeptAway> awayFrom(const QString &path, const Review &review)
{
    const auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    ImportRecord file;
    file.kind = review.mapping.kind;
    file.file = QFileInfo(review.shape.path).fileName();
    file.hash = review.hash;
    const auto survey = findSurvey(**database, review.shape.headers, file.kind);
    return survey ? KeptAway::load(**database, *survey, file) : failure(survey.error());
}

/// What the owner had removed is not written into a new file.
bool isKeptAway(ProblemCode reason)
{
    return reason == ProblemCode::RowForgotten || reason == ProblemCode::RowExpired;
}

/// How many rows the review leaves out because what they say went on purpose.
qint64 rowsKeptAway(const Review &review)
{
    qint64 rows = 0;
    for (const Problem &each : review.notes) {
        if (isKeptAway(each.code))
            rows += each.arguments.value(0).toLongLong();
    }
    return rows;
}

} // namespace

LeftOutFile::LeftOutFile(const QString &path, LeftOutWords words)
    : m_words(std::move(words))
    , m_file(path)
{
}

LeftOutFile::~LeftOutFile() = default;

bool LeftOutFile::isFree(const QString &path, const LeftOutWords &words)
{
    const QFileInfo target(path);
    if (!target.exists() || (target.isFile() && target.size() == 0))
        return true;
    const QByteArray beginning = textMark() + firstCells(words).toUtf8();
    QFile file(path);
    return target.isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(beginning.size()) == beginning;
}

Result<void> LeftOutFile::begin(const QStringList &headers)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(refused());
    m_rows = 0;
    m_pending = textMark();
    QString line = firstCells(m_words);
    for (const QString &header : headers)
        line += m_words.delimiter + csvCell(header, m_words.delimiter);
    return write(line);
}

Result<void> LeftOutFile::add(const RowBatch &rows, const std::vector<RejectedRow> &leftOut)
{
    for (const RejectedRow &each : leftOut) {
        QString line = QString::number(each.row) + m_words.delimiter +
                       csvCell(m_words.reasons.value(each.reason), m_words.delimiter);
        const auto cells =
            isKeptAway(each.reason) ? decltype(rows.row(0)){} : rows.row(rows.find(each.row));
        for (const std::string_view cell : cells)
            line += m_words.delimiter +
                    csvCell(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())),
                            m_words.delimiter);
        if (auto written = write(line); !written)
            return written;
        ++m_rows;
    }
    return {};
}

Result<qint64> LeftOutFile::finish()
{
    // QSaveFile can answer true and leave an empty file on a full disk: see safefile.h.
    if (const auto written = flush(); !written)
        return failure(written.error());
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || !m_file.commit())
        return failure(refused());
    return m_rows;
}

Result<void> LeftOutFile::write(const QString &line)
{
    m_pending += line.toUtf8() + "\r\n";
    return m_pending.size() < bytesAtOnce ? Result<void>() : flush();
}

Result<void> LeftOutFile::flush()
{
    const QByteArray bytes = std::exchange(m_pending, {});
    if (m_file.write(bytes) != bytes.size())
        return failure(refused());
    return {};
}

Problem LeftOutFile::refused()
{
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    m_file.cancelWriting();
    const QString path = m_file.fileName();
    return stop(isFull ? ProblemCode::DiskFull : ProblemCode::WriteFailed,
                {QFileInfo(path).fileName()}, {.file = path});
}

Result<qint64> saveLeftOut(const QString &database, const Review &review,
                           const ImportOptions &options, LeftOutFile &leftOut,
                           const Progress &progress)
{
    const auto away = awayFrom(database, review);
    if (!away)
        return failure(away.error());
    const QString name = QFileInfo(review.shape.path).fileName();
    auto reader = openTable(review.shape.path, options.table, progress);
    if (!reader)
        return failure(reader.error());
    const auto changed = [&name] { return failure(ProblemCode::FileChanged, {}, {.file = name}); };
    if ((*reader)->shape() != review.shape)
        return changed();
    if (const auto begun = leftOut.begin(review.shape.headers); !begun)
        return failure(begun.error());
    Mapper mapper(review.mapping, options.zone, name);
    qint64 rows = 0; // that the file itself makes us leave out
    const auto judge = [&](DraftBatch &batch) {
        rows += qint64(batch.drafts.rejected.size());
        away->leaveOut(batch.drafts);
    };
    const auto take = [&](const DraftBatch &batch) {
        return leftOut.add(batch.rows, batch.drafts.rejected);
    };
    if (const auto passed = forEachBatch(**reader, mapper, progress, judge, take); !passed)
        return failure(passed.error());
    return rows == review.rejected - rowsKeptAway(review) ? leftOut.finish() : changed();
}

} // namespace patron
