// SPDX-License-Identifier: GPL-3.0-or-later
// An ODS file, the workbook of LibreOffice. Made by openOds, used on one worker thread.
#pragma once

#include "models/files/archive.h"
#include "models/files/beginning.h"
#include "models/files/odscontent.h"
#include "models/files/workbook.h"

namespace patron {

class OdsWorkbook final : public Workbook
{
public:
    /// Fails with FileBroken, FileEncrypted, FileTooLarge, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>>
    open(const QString &path, const Progress &progress, Extent extent = Extent::Whole);

    [[nodiscard]] QString format() const override { return m_archive->format(); }
    /// All sheets are one stream: those far behind are known by name only, and not looked into.
    [[nodiscard]] Result<QList<SheetLook>> look(const Progress &progress) override;
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> rows(qsizetype sheet,
                                                          const Progress &progress) override;

private:
    OdsWorkbook(std::unique_ptr<Archive> archive, Extent extent)
        : m_archive(std::move(archive))
        , m_extent(extent)
    {
    }
    [[nodiscard]] Result<bool> isEncrypted(const Progress &progress);
    [[nodiscard]] Result<std::unique_ptr<OdsContent>> content(const Progress &progress);
    [[nodiscard]] Result<QStringList> namesInSettings(const Progress &progress);

    std::unique_ptr<Archive> m_archive;
    Extent m_extent;
    QStringList m_names; ///< of the sheets, as look() told them
};

} // namespace patron
