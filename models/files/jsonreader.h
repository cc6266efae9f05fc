// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON: a list of objects wherever it is in the file, or an object on every line (NDJSON),
// one object in memory at a time. Made by openTable, used on one worker thread.
#pragma once

#include "models/files/jsonrecord.h"
#include "models/files/jsonsource.h"
#include "models/files/jsontables.h"
#include "models/files/tablereader.h"

#include <memory>

namespace patron {

class JsonReader final : public TableReader
{
public:
    /// Reads the file once, to know its columns. Fails with FileUnreadable, FileEmpty, FileBinary,
    /// FileBroken (its row: the line), FileTooLarge, TableMissing, SheetMissing, EncodingUnknown,
    /// Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(const QString &path, const TableOptions &options, const Progress &progress = {});

    explicit JsonReader(const QString &path);
    ~JsonReader() override;

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    class RowMaker;

    [[nodiscard]] Result<void> prepare(const TableOptions &options, const Progress &progress);
    [[nodiscard]] Result<void> choose(JsonTables &found, const QString &asked);
    [[nodiscard]] bool atEnd();
    [[nodiscard]] Result<void> readRecord();
    void noteDamage();

    JsonSource m_source;
    TableShape m_shape;
    JsonTable m_table;
    bool m_isLines = false;
    bool m_isChosen = false; ///< by us, among several
    JsonRecord m_record;
    JsonFlattener m_flattener;
    std::unique_ptr<RowMaker> m_row;
    qint64 m_rows = 0;
    qint64 m_firstDamaged = 0; ///< row of the first replaced byte, 0 = none so far
};

} // namespace patron
