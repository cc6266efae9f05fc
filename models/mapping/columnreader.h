// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the cells of one column into drafts and counts what it could not read. Made by Mapper, one
// thread.
#pragma once

#include "models/mapping/cellkey.h"
#include "models/mapping/leftvalues.h"
#include "models/mapping/mapping.h"
#include "models/mapping/optionparts.h"
#include "models/mapping/stampreader.h"
#include "models/records/recorddraft.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patron {

/// What of a row is put together only when all its cells are read.
struct RowParts
{
    std::string_view title;
    std::vector<std::string_view> comments;
    qint64 repliedAt = RecordDraft::noTime;
    qint64 solvedAt = RecordDraft::noTime;

    void clear();
};

class ColumnReader final
{
public:
    /// index: of the column; seed: of its content key.
    ColumnReader(const ColumnMapping &column, int index, quint64 seed, const QTimeZone &owner,
                 const ReadingDays &days);

    [[nodiscard]] Field field() const { return m_field; }
    /// text: trimmed, not empty. made: for answers that do not stand in the file letter by letter.
    void read(std::string_view text, RecordDraft &draft, RowParts &parts,
              std::deque<std::string> &made);
    /// The cell's share of RecordDraft::contentKey: what was read, not how it is written, so that a
    /// workbook and the CSV saved from it are one survey. It does not depend on what the column
    /// means, so that a corrected mapping still knows its rows; only a corrected order of day and
    /// month, or decimal sign, makes other rows of them, as it makes other values.
    [[nodiscard]] quint64 contentKey(std::string_view text, qint64 row);
    /// A row in which only this cell is filled is a response all the same.
    [[nodiscard]] bool canStandAlone(std::string_view text, bool rowIsWhole) const;
    [[nodiscard]] bool isDate(std::string_view text) const;
    /// Adds rows that notes tell of and that were not told before.
    void tellRows(std::vector<qint64> &rows);
    /// Of dates read in the rarer order of day and month.
    [[nodiscard]] const QList<qint64> &rowsInOtherOrder() const
    {
        return m_stamps.rowsInOtherOrder();
    }
    [[nodiscard]] const QString &header() const { return m_header; }
    /// Notes without a file name.
    [[nodiscard]] QList<Problem> notes() const;

private:
    [[nodiscard]] bool isNobody(std::string_view text) const;
    static void addName(std::string_view text, RecordDraft &draft, std::deque<std::string> &made);
    void readScore(std::string_view text, RecordDraft &draft, qint32 &score);
    void readStars(std::string_view text, RecordDraft &draft, qint32 &halves);
    void leaveBeyond(std::string_view text, RecordDraft &draft);
    void readDuration(std::string_view text, qint64 row, qint32 &seconds);
    void readLeft(std::string_view text, RecordDraft &draft);
    void readTenure(std::string_view text, RecordDraft &draft);
    void readAmount(std::string_view text, RecordDraft &draft);
    void readAnswer(std::string_view text, RecordDraft &draft, std::deque<std::string> &made);
    [[nodiscard]] std::string_view labelOf(std::string_view text) const;
    void readBox(std::string_view text, RecordDraft &draft) const;
    void addAnswers(std::string_view text, RecordDraft &draft);

    QString m_header;
    Field m_field;
    QuestionKind m_kind;
    ValueFormat m_format;
    int m_index;
    bool m_keepsBeyond;
    bool m_keepsNobody;
    int m_question; ///< the column whose question a tick answers; -1 = no box
    std::string m_item;
    OptionParts m_parts;
    std::map<std::string, std::string, std::less<>> m_labels; ///< cell -> answer, where they differ
    int m_low = 0;                                            ///< of the field's scale
    int m_high = 0;
    size_t m_dimension = 0; ///< place in RecordDraft::values
    CellKey m_key;
    bool m_isStamp = false; ///< its cells are dates
    StampReader m_stamps;
    LeftValues m_outOfScale, m_unreadable;
};

} // namespace patron
