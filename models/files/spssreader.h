// SPDX-License-Identifier: GPL-3.0-or-later
// Reads SPSS files (.sav, .zsav, .por): labels of variables as headers, numbers as written,
// missing values as empty cells. Made by openTable, used on one worker thread.
#pragma once

#include "models/files/spssdictionary.h"
#include "models/files/spsspump.h"
#include "models/files/tablereader.h"

#include <memory>

namespace patron {

class SpssReader final : public TableReader
{
public:
    /// Fails with FileUnreadable, FileBroken, FileEncrypted, TableMissing, EncodingUnknown,
    /// Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>>
    open(const QString &path, const TableOptions &options, const Progress &progress = {});

    SpssReader(const QString &path, SpssDictionary dictionary);
    ~SpssReader() override;

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    SpssDictionary m_dictionary;
    TableShape m_shape;
    std::unique_ptr<SpssPump> m_pump; ///< runs from the first read() on
    SpssLoad m_load;
    qint64 m_rows = 0;
};

} // namespace patron
