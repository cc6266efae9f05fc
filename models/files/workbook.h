// SPDX-License-Identifier: GPL-3.0-or-later
// What XLSX, ODS and XLS files have in common: sheets, each a stream of rows. Implemented once per
// format, used by WorkbookReader on one worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/sheetrow.h"
#include "models/files/sheettally.h"

#include <QList>
#include <QString>

#include <memory>

#include <optional>

namespace patron {

/// The rows of one sheet from the first, each trimmed; rows without anything may be left out.
class SheetRows
{
public:
    SheetRows() = default;
    virtual ~SheetRows() = default;
    Q_DISABLE_COPY_MOVE(SheetRows)

    /// False behind the last row. Fails with FileBroken, FileTooLarge, Cancelled.
    [[nodiscard]] virtual Result<bool> next(SheetRow &row, const Progress &progress) = 0;
    /// How far it is, in bytes of the unpacked sheet; for progress and estimates.
    [[nodiscard]] virtual qint64 done() const = 0;
    [[nodiscard]] virtual qint64 total() const = 0;
};

/// What can be said of a sheet without reading all of it.
struct SheetLook
{
    QString name;
    bool hidden = false;
    SheetTally tally;
    std::optional<Problem> broken = {}; ///< why it cannot be read

    friend bool operator==(const SheetLook &, const SheetLook &) = default;
};

class Workbook
{
public:
    Workbook() = default;
    virtual ~Workbook() = default;
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] virtual QString format() const = 0;
    /// Every sheet of cells in the file's order. Quick, however large the file.
    [[nodiscard]] virtual Result<QList<SheetLook>> look(const Progress &progress) = 0;
    /// sheet: as look() counts them.
    [[nodiscard]] virtual Result<std::unique_ptr<SheetRows>> rows(qsizetype sheet,
                                                                  const Progress &progress) = 0;
};

/// Reads the first rows into a tally.
[[nodiscard]] Result<SheetTally> tallyOf(SheetRows &rows, const Progress &progress);

} // namespace patron
