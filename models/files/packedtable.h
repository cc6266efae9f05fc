// SPDX-License-Identifier: GPL-3.0-or-later
// A table that was unpacked to a temporary file: calls itself by the name of the file the owner
// knows. Made by openTable and ZipTable, used on one worker thread.
#pragma once

#include "models/files/beginning.h"
#include "models/files/tablereader.h"
#include "models/files/unpacked.h"

#include <memory>

namespace patron {

class PackedTable final : public TableReader
{
public:
    /// What to call it.
    struct Name
    {
        QString path;
        QString entry; ///< of an archive
    };

    /// content: packed files within are not opened. Fails as openTable() does, in the name of the
    /// owner's file. Of content that was not unpacked to its end, the beginning is read.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(UnpackedFile content, const Name &name, const TableOptions &options,
         const Progress &progress, Extent extent = Extent::Whole);

    /// Fails as unpackGzip() and open() do.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    openGzip(const QString &path, const TableOptions &options, const Progress &progress = {},
             Extent extent = Extent::Whole);
    /// The first rows of a text or of JSON.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    openBeginning(const QString &path, const TableOptions &options, const Progress &progress);

    /// What was unpacked as far as enough() cannot be cut anywhere: a workbook, an SPSS file.
    [[nodiscard]] static bool isToBeWhole(QIODevice &content, Extent extent);
    /// How much of packed content is wanted.
    [[nodiscard]] static qint64 enough(Extent extent)
    {
        return extent == Extent::Whole ? INT64_MAX : quickBytes;
    }

    PackedTable(UnpackedFile content, std::unique_ptr<TableReader> reader, const Name &name);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    UnpackedFile m_content; ///< before the reader, which reads it
    std::unique_ptr<TableReader> m_reader;
    TableShape m_shape;
};

} // namespace patron
