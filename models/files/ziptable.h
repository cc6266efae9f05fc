// SPDX-License-Identifier: GPL-3.0-or-later
// The table in an archive: the only file that is one, the one asked for, or the largest. Made by
// openTable, used on one worker thread.
#pragma once

#include "models/files/beginning.h"
#include "models/files/tablereader.h"

#include <memory>

namespace patron {

class ZipTable final : public TableReader
{
public:
    /// options.sheet: an entry's path or its last part; behind a further '/' a sheet in it. Fails
    /// as openTable() does for what is within, and with SheetMissing, TableMissing, FileEncrypted,
    /// FileTooLarge, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path,
                                                                   const TableOptions &options,
                                                                   const Progress &progress = {},
                                                                   Extent extent = Extent::Whole);

    /// What of the archive is not read although it may be a table.
    struct LeftOut
    {
        QStringList unreadable;
        QStringList locked; ///< by a password
    };

    /// entries: all that are tables; empty where the reader's is the only one.
    ZipTable(std::unique_ptr<TableReader> reader, const QString &entry, const QStringList &entries,
             bool isChosen, LeftOut leftOut);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    std::unique_ptr<TableReader> m_reader;
    TableShape m_shape;
    QString m_entry;
    bool m_isChosen; ///< by us, among several
    LeftOut m_leftOut;
};

} // namespace patron
