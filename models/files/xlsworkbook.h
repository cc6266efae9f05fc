// SPDX-License-Identifier: GPL-3.0-or-later
// An XLS file, the workbook of Excel 97 to 2003, through libfreexl, which reads all of it at once
// (such a sheet has 65,536 rows at most), in a process of its own. Made by openXls, used on one
// worker thread.
#pragma once

#include "models/files/workbook.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace patron {

class XlsWorkbook final : public Workbook
{
public:
    /// Fails with FileBroken, FileEncrypted (also for newer workbooks that a password keeps in
    /// this wrapping), FileOtherFormat, FileTooLarge, ProgramMissing.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString &path,
                                                                const Progress &progress);

    [[nodiscard]] QString format() const override { return QStringLiteral("XLS"); }
    [[nodiscard]] Result<QList<SheetLook>> look(const Progress &progress) override;
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> rows(qsizetype sheet,
                                                          const Progress &progress) override;

private:
    XlsWorkbook(QString path, QStringList sheets, QList<bool> hidden)
        : m_path(std::move(path))
        , m_sheets(std::move(sheets))
        , m_hidden(std::move(hidden))
    {
    }

    QString m_path;
    QStringList m_sheets; ///< names
    QList<bool> m_hidden; ///< one per sheet, or empty: all are shown
};

} // namespace patron
