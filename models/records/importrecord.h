// SPDX-License-Identifier: GPL-3.0-or-later
// One import as kept in the log: what was read, how, and what it brought. Plain value.
#pragma once

#include "models/base/id.h"
#include "models/base/problem.h"
#include "models/records/field.h"
#include "models/records/question.h"
#include "models/records/recordkind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace patron {

/// An answer whose number is not in its words: "Very good" = 4.
struct NumberedAnswer
{
    QString value;
    double number = 0;

    friend bool operator==(const NumberedAnswer &, const NumberedAnswer &) = default;
};

/// What one column of the file became.
struct ImportColumn
{
    QString header; ///< the question: the same for all columns that are boxes of one
    Field field = Field::Question;
    QuestionKind kind = QuestionKind::Text;
    QString inFile = {}; ///< the header of the column itself, where that is not the question's
    bool isKindWished = false; ///< the owner insists on it; for writing
    int question = -1;         ///< the column whose question this is a box of; -1 = it has its own
    QList<NumberedAnswer> answers = {}; ///< for writing; the log does not repeat them

    friend bool operator==(const ImportColumn &, const ImportColumn &) = default;
};

struct ImportRecord
{
    ImportId id;
    SurveyId survey;
    QString file;          ///< name without folder
    QString path;          ///< where the file was then
    QString hash;          ///< SHA-256 of the bytes, hex
    QDateTime importedAt;  ///< UTC; of a file that was read again the first time
    QDateTime readAgainAt; ///< UTC; invalid = it was not
    QString recipe;        ///< id of the known export, "" = generic
    RecordKind kind = RecordKind::Responses;
    QString encoding;  ///< "UTF-8", "windows-1251" ...
    QString delimiter; ///< ",", ";", "\t"
    QString sheet;
    QString currency;   ///< of the amounts, as the file names it: "EUR", "lei"; "" = it does not
    QByteArray reading; ///< JSON of what the owner insisted on; empty = nothing
    qint64 rows = 0;    ///< = added + changed + duplicates + rejected, always
    qint64 added = 0;
    qint64 changed = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    QList<ImportColumn> columns; ///< in the file's order
    QList<Problem> notes;

    /// Its files live in the program.
    [[nodiscard]] bool isOfSampleShop() const { return path.startsWith(u':'); }

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

} // namespace patron
