// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"

#include <array>

namespace patron {

namespace {

struct ProblemRow
{
    ProblemCode code;
    const char *id;
};

constexpr std::array problemRows{
    ProblemRow{ProblemCode::FileMissing, "file-missing"},
    ProblemRow{ProblemCode::FileIsDirectory, "file-is-directory"},
    ProblemRow{ProblemCode::FileUnreadable, "file-unreadable"},
    ProblemRow{ProblemCode::FileEmpty, "file-empty"},
    ProblemRow{ProblemCode::FileBinary, "file-binary"},
    ProblemRow{ProblemCode::FileOtherFormat, "file-other-format"},
    ProblemRow{ProblemCode::FileTruncated, "file-truncated"},
    ProblemRow{ProblemCode::CellTooLong, "cell-too-long"},
    ProblemRow{ProblemCode::FileChanged, "file-changed"},
    ProblemRow{ProblemCode::FileDiffers, "file-differs"},
    ProblemRow{ProblemCode::FileChangedSince, "file-changed-since"},
    ProblemRow{ProblemCode::FileBroken, "file-broken"},
    ProblemRow{ProblemCode::FileEncrypted, "file-encrypted"},
    ProblemRow{ProblemCode::ProgramMissing, "program-missing"},
    ProblemRow{ProblemCode::FileTooLarge, "file-too-large"},
    ProblemRow{ProblemCode::SheetMissing, "sheet-missing"},
    ProblemRow{ProblemCode::TableMissing, "table-missing"},
    ProblemRow{ProblemCode::HeaderAbsent, "header-absent"},
    ProblemRow{ProblemCode::HeaderRowsJoined, "header-rows-joined"},
    ProblemRow{ProblemCode::TitleRowsPassed, "title-rows-passed"},
    ProblemRow{ProblemCode::SheetChosen, "sheet-chosen"},
    ProblemRow{ProblemCode::HeaderOnly, "header-only"},
    ProblemRow{ProblemCode::EncodingUnknown, "encoding-unknown"},
    ProblemRow{ProblemCode::EncodingGuessed, "encoding-guessed"},
    ProblemRow{ProblemCode::BytesReplaced, "bytes-replaced"},
    ProblemRow{ProblemCode::LettersLost, "letters-lost"},
    ProblemRow{ProblemCode::LettersRepaired, "letters-repaired"},
    ProblemRow{ProblemCode::PartSkipped, "part-skipped"},
    ProblemRow{ProblemCode::PartsLocked, "parts-locked"},
    ProblemRow{ProblemCode::RowShort, "row-short"},
    ProblemRow{ProblemCode::RowLong, "row-long"},
    ProblemRow{ProblemCode::FileCut, "file-cut"},
    ProblemRow{ProblemCode::SepLineUsed, "sep-line-used"},
    ProblemRow{ProblemCode::QuoteFound, "quote-found"},
    ProblemRow{ProblemCode::MapHeaderMissing, "map-header-missing"},
    ProblemRow{ProblemCode::ReadingUnknown, "reading-unknown"},
    ProblemRow{ProblemCode::ReadingValueUnknown, "reading-value-unknown"},
    ProblemRow{ProblemCode::ReadingNeedsColumn, "reading-needs-column"},
    ProblemRow{ProblemCode::MapFieldUnknown, "map-field-unknown"},
    ProblemRow{ProblemCode::DateUnreadable, "date-unreadable"},
    ProblemRow{ProblemCode::DateImplausible, "date-implausible"},
    ProblemRow{ProblemCode::DateRelative, "date-relative"},
    ProblemRow{ProblemCode::DecimalAssumed, "decimal-assumed"},
    ProblemRow{ProblemCode::TimeUnitAssumed, "time-unit-assumed"},
    ProblemRow{ProblemCode::ZoneAssumed, "zone-assumed"},
    ProblemRow{ProblemCode::MissingAssumed, "missing-assumed"},
    ProblemRow{ProblemCode::MissingWished, "missing-wished"},
    ProblemRow{ProblemCode::MissingFound, "missing-found"},
    ProblemRow{ProblemCode::MissingKept, "missing-kept"},
    ProblemRow{ProblemCode::CustomerUnnamed, "customer-unnamed"},
    ProblemRow{ProblemCode::DateOrderAssumed, "date-order-assumed"},
    ProblemRow{ProblemCode::DateGuessed, "date-guessed"},
    ProblemRow{ProblemCode::DateOrderMixed, "date-order-mixed"},
    ProblemRow{ProblemCode::DateOrderAgainst, "date-order-against"},
    ProblemRow{ProblemCode::DatesUnread, "dates-unread"},
    ProblemRow{ProblemCode::ScaleConverted, "scale-converted"},
    ProblemRow{ProblemCode::ValueOutOfScale, "value-out-of-scale"},
    ProblemRow{ProblemCode::ValueUnreadable, "value-unreadable"},
    ProblemRow{ProblemCode::ScaleWords, "scale-words"},
    ProblemRow{ProblemCode::ScaleOther, "scale-other"},
    ProblemRow{ProblemCode::ScaleReversed, "scale-reversed"},
    ProblemRow{ProblemCode::RankingFound, "ranking-found"},
    ProblemRow{ProblemCode::ColumnBegun, "column-begun"},
    ProblemRow{ProblemCode::ColumnPrivate, "column-private"},
    ProblemRow{ProblemCode::RowEmpty, "row-empty"},
    ProblemRow{ProblemCode::RowFooter, "row-footer"},
    ProblemRow{ProblemCode::RowHeader, "row-header"},
    ProblemRow{ProblemCode::RowPreview, "row-preview"},
    ProblemRow{ProblemCode::RowTest, "row-test"},
    ProblemRow{ProblemCode::RowPartial, "row-partial"},
    ProblemRow{ProblemCode::RowSpam, "row-spam"},
    ProblemRow{ProblemCode::RowForgotten, "row-forgotten"},
    ProblemRow{ProblemCode::RowExpired, "row-expired"},
    ProblemRow{ProblemCode::RowsKept, "rows-kept"},
    ProblemRow{ProblemCode::RowsAlike, "rows-alike"},
    ProblemRow{ProblemCode::IdShared, "id-shared"},
    ProblemRow{ProblemCode::IdRepeated, "id-repeated"},
    ProblemRow{ProblemCode::PeopleRepeated, "people-repeated"},
    ProblemRow{ProblemCode::FileKnown, "file-known"},
    ProblemRow{ProblemCode::FileOlder, "file-older"},
    ProblemRow{ProblemCode::MomentShared, "moment-shared"},
    ProblemRow{ProblemCode::RowsReadOtherwise, "rows-read-otherwise"},
    ProblemRow{ProblemCode::PurchasesUnnamed, "purchases-unnamed"},
    ProblemRow{ProblemCode::CustomersKnown, "customers-known"},
    ProblemRow{ProblemCode::NothingToImport, "nothing-to-import"},
    ProblemRow{ProblemCode::DatabaseForeign, "database-foreign"},
    ProblemRow{ProblemCode::DatabaseNewer, "database-newer"},
    ProblemRow{ProblemCode::DatabaseDamaged, "database-damaged"},
    ProblemRow{ProblemCode::DatabaseUnopenable, "database-unopenable"},
    ProblemRow{ProblemCode::DatabaseReadOnly, "database-read-only"},
    ProblemRow{ProblemCode::DatabaseBusy, "database-busy"},
    ProblemRow{ProblemCode::DiskFull, "disk-full"},
    ProblemRow{ProblemCode::WriteFailed, "write-failed"},
    ProblemRow{ProblemCode::BackupFailed, "backup-failed"},
    ProblemRow{ProblemCode::TargetTaken, "target-taken"},
    ProblemRow{ProblemCode::FileExists, "file-exists"},
    ProblemRow{ProblemCode::BackupDamaged, "backup-damaged"},
    ProblemRow{ProblemCode::BackupIsData, "backup-is-data"},
    ProblemRow{ProblemCode::CopyFailed, "copy-failed"},
    ProblemRow{ProblemCode::SourceUnknown, "source-unknown"},
    ProblemRow{ProblemCode::NothingKeptAway, "nothing-kept-away"},
    ProblemRow{ProblemCode::DueChanged, "due-changed"},
    ProblemRow{ProblemCode::ImportUnknown, "import-unknown"},
    ProblemRow{ProblemCode::NameUnknown, "name-unknown"},
    ProblemRow{ProblemCode::ValueUnknown, "value-unknown"},
    ProblemRow{ProblemCode::ImportUnclear, "import-unclear"},
    ProblemRow{ProblemCode::DateInvalid, "date-invalid"},
    ProblemRow{ProblemCode::PersonUnknown, "person-unknown"},
    ProblemRow{ProblemCode::PersonUnclear, "person-unclear"},
    ProblemRow{ProblemCode::AnswerGone, "answer-gone"},
    ProblemRow{ProblemCode::Cancelled, "cancelled"},
    ProblemRow{ProblemCode::Internal, "internal"},
};

} // namespace

QString problemId(ProblemCode code)
{
    for (const ProblemRow &row : problemRows) {
        if (row.code == code)
            return QLatin1String(row.id);
    }
    Q_UNREACHABLE();
}

QList<ProblemCode> allProblemCodes()
{
    QList<ProblemCode> codes;
    for (const ProblemRow &row : problemRows)
        codes << row.code;
    return codes;
}

Problem stop(ProblemCode code, QVariantList arguments, Place place)
{
    return {code, Severity::Stop, std::move(arguments), std::move(place), {}};
}

Problem note(ProblemCode code, QVariantList arguments, Place place, QString value)
{
    return {code, Severity::Note, std::move(arguments), std::move(place), std::move(value)};
}

} // namespace patron
