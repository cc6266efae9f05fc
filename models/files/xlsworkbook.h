// SPDX-License-Identifier: GPL-3.0-or-later
// An XLS file, the workbook of Excel 97 to 2003, through libfreexl, which reads all of it at once
// (such a sheet has 65,536 rows at most). Made by openXls, used on one worker thread.
#pragma once

#include "models/files/workbook.h"

namespace patron {

class XlsWorkbook final : public Workbook
{
public:
    /// Fails with FileBroken, FileEncrypted (also for newer workbooks that a password keeps in
    /// this wrapping), FileOtherFormat, FileTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString &path,
                                                                const Progress &progress);
    ~XlsWorkbook() override;

    [[nodiscard]] QString format() const override { return QStringLiteral("XLS"); }
    [[nodiscard]] Result<QList<SheetLook>> look(const Progress &progress) override;
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> rows(qsizetype sheet,
                                                          const Progress &progress) override;

private:
    explicit XlsWorkbook(const void *handle)
        : m_handle(handle)
    {
    }

    const void *m_handle; ///< of libfreexl
};

} // namespace patron
