// SPDX-License-Identifier: GPL-3.0-or-later
// An XLSX file: which sheets it has, what its numbers mean, its shared texts. Made by openXlsx,
// used on one worker thread.
#pragma once

#include "models/files/archive.h"
#include "models/files/beginning.h"
#include "models/files/celltext.h"
#include "models/files/mergedcells.h"
#include "models/files/sharedstrings.h"
#include "models/files/workbook.h"
#include "models/files/xlsxstyles.h"

#include <QHash>

namespace patron {

class XlsxWorkbook final : public Workbook
{
public:
    /// Fails with FileBroken, FileEncrypted, FileTooLarge, FileOtherFormat, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>>
    open(const QString &path, const Progress &progress, Extent extent = Extent::Whole);

    [[nodiscard]] QString format() const override { return m_archive->format(); }
    [[nodiscard]] Result<QList<SheetLook>> look(const Progress &progress) override;
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> rows(qsizetype sheet,
                                                          const Progress &progress) override;

private:
    struct Sheet
    {
        QString name;
        bool hidden = false;
        qsizetype part = -1;                            ///< entry of the archive
        std::optional<std::vector<MergedCells>> merged; ///< once looked for
    };
    struct Relation
    {
        QString type; ///< "worksheet", "styles" ...
        QString target;
    };
    using Relations = QHash<QString, Relation>; ///< by id

    XlsxWorkbook(std::unique_ptr<Archive> archive, Extent extent)
        : m_archive(std::move(archive))
        , m_extent(extent)
    {
    }
    [[nodiscard]] Result<void> readParts(const Progress &progress);
    [[nodiscard]] Result<Relations> relations(const QString &part, const Progress &progress);
    [[nodiscard]] Result<void> readSheets(qsizetype entry, const Relations &relations,
                                          const Progress &progress);
    void addSheet(const XmlPart &part, const Relations &relations);
    [[nodiscard]] Result<void> readStyles(qsizetype entry, const Progress &progress);
    [[nodiscard]] Result<void> readStrings(qsizetype entry);
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> plainRows(const Sheet &sheet);
    [[nodiscard]] Result<bool> mayHaveMerged(const Sheet &sheet, const Progress &progress);

    std::unique_ptr<Archive> m_archive;
    Extent m_extent;
    QList<Sheet> m_sheets;
    Epoch m_epoch = Epoch::Of1900;
    XlsxStyles m_styles;
    std::unique_ptr<SharedStrings> m_strings;
};

} // namespace patron
