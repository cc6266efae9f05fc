// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/odsworkbook.h"

namespace patron {

namespace {

/// How far a look goes into the content.
constexpr qint64 lookBytes = 4 * 1024 * 1024;
/// The same where only the first rows are wanted.
constexpr qint64 quickLookBytes = 512 * 1024;

class OdsSheet final : public SheetRows
{
public:
    explicit OdsSheet(std::unique_ptr<OdsContent> content)
        : m_content(std::move(content))
    {
    }

    [[nodiscard]] Result<bool> next(SheetRow &row, const Progress &progress) override
    {
        m_content->setProgress(progress);
        return m_content->nextRow(row);
    }
    [[nodiscard]] qint64 done() const override { return m_content->done(); }
    [[nodiscard]] qint64 total() const override { return m_content->total(); }

private:
    std::unique_ptr<OdsContent> m_content;
};

/// The sample, then the number of rows, as far as the look goes.
Result<SheetTally> tallySheet(OdsContent &content, qint64 limit)
{
    SheetTally tally;
    SheetRow row;
    qint64 rows = 0;
    while (content.done() < limit || tally.sampled() < SheetTally::sampleRows) {
        const auto more = content.nextRow(row);
        if (!more)
            return failure(more.error());
        if (!*more) {
            tally.setRows(rows);
            return tally;
        }
        if (tally.sampled() < SheetTally::sampleRows)
            tally.add(row);
        rows += tally.sampled() < SheetTally::sampleRows ? 1 : 1 + content.dropRepeats();
    }
    tally.setRows(qint64(double(rows) * double(content.total()) / double(content.done())));
    return tally;
}

} // namespace

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(const QString &path, const Progress &progress,
                                                    Extent extent)
{
    auto archive = Archive::open(path, QStringLiteral("ODS"));
    if (!archive)
        return failure(archive.error());
    std::unique_ptr<OdsWorkbook> book(new OdsWorkbook(std::move(*archive), extent));
    const auto encrypted = book->isEncrypted(progress);
    if (!encrypted)
        return failure(encrypted.error());
    if (*encrypted)
        return failure(book->m_archive->problem(ProblemCode::FileEncrypted));
    return book;
}

Result<bool> OdsWorkbook::isEncrypted(const Progress &progress)
{
    const qsizetype entry = m_archive->find(u"META-INF/manifest.xml");
    if (entry < 0)
        return false;
    const auto part = XmlPart::open(*m_archive, entry);
    if (!part)
        return failure(part.error());
    (*part)->setProgress(progress);
    while ((*part)->next()) {
        if ((*part)->isStart() && (*part)->name() == u"encryption-data")
            return true;
    }
    return (*part)->result().map([] { return false; });
}

Result<std::unique_ptr<OdsContent>> OdsWorkbook::content(const Progress &progress)
{
    const qsizetype entry = m_archive->find(u"content.xml");
    if (entry < 0)
        return failure(m_archive->problem(ProblemCode::FileBroken));
    auto part = XmlPart::open(*m_archive, entry);
    if (!part)
        return failure(part.error());
    (*part)->setProgress(progress);
    return std::make_unique<OdsContent>(std::move(*part));
}

Result<QList<SheetLook>> OdsWorkbook::look(const Progress &progress)
{
    const auto cells = content(progress);
    if (!cells)
        return failure(cells.error());
    QList<SheetLook> looks;
    m_names.clear();
    const qint64 limit = m_extent == Extent::Whole ? lookBytes : quickLookBytes;
    bool atEnd = false;
    while (!atEnd && (*cells)->done() < limit) {
        const auto more = (*cells)->nextSheet();
        if (!more)
            return failure(more.error());
        atEnd = !*more;
        if (atEnd)
            break;
        SheetLook look{(*cells)->name(), (*cells)->isHidden(), {}};
        auto tally = tallySheet(**cells, limit);
        if (!tally)
            return failure(tally.error());
        look.tally = std::move(*tally);
        m_names << look.name;
        looks << look;
    }
    if (atEnd)
        return looks;
    const auto names = namesInSettings(progress);
    if (!names)
        return failure(names.error());
    for (const QString &name : *names) {
        if (m_names.contains(name))
            continue;
        m_names << name;
        looks << SheetLook{name, false, {}};
        looks.last().tally.setRows(1);
    }
    return looks;
}

/// LibreOffice notes for each sheet where its cursor was.
Result<QStringList> OdsWorkbook::namesInSettings(const Progress &progress)
{
    QStringList names;
    const qsizetype entry = m_archive->find(u"settings.xml");
    if (entry < 0)
        return names;
    const auto part = XmlPart::open(*m_archive, entry);
    if (!part)
        return failure(part.error());
    (*part)->setProgress(progress);
    bool inTables = false;
    while ((*part)->next()) {
        const QStringView element = (*part)->name();
        if (element == u"config-item-map-named")
            inTables = (*part)->isStart() && (*part)->attribute(u"config:name") == u"Tables";
        else if (inTables && (*part)->isStart() && element == u"config-item-map-entry")
            names << (*part)->attribute(u"config:name").toString();
    }
    return (*part)->result().map([&names] { return names; });
}

Result<std::unique_ptr<SheetRows>> OdsWorkbook::rows(qsizetype sheet, const Progress &progress)
{
    auto cells = content(progress);
    if (!cells)
        return failure(cells.error());
    do {
        const auto more = (*cells)->nextSheet();
        if (!more)
            return failure(more.error());
        if (!*more)
            return failure(m_archive->problem(ProblemCode::FileBroken));
    } while ((*cells)->name() != m_names.at(sheet));
    return std::make_unique<OdsSheet>(std::move(*cells));
}

} // namespace patron
