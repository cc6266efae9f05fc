// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxworkbook.h"

#include "models/files/xlsxsheet.h"

#include <QDir>

namespace patron {

namespace {

/// Rows in which a header with merged cells shows its gaps.
constexpr int gapRows = 4;

/// Targets are relative to the part's own folder, or begin at the root.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(part.left(part.lastIndexOf(u'/') + 1) + target);
}

/// "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels".
QString relationsOf(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return QStringLiteral("%1_rels/%2.rels").arg(part.left(name), part.mid(name));
}

bool isTrue(QStringView flag)
{
    return flag == u"1" || flag == u"true" || flag == u"on";
}

bool hasGap(const SheetRow &row)
{
    return row.filled() > 1 && row.filled() < row.cells();
}

} // namespace

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(const QString &path, const Progress &progress,
                                                     Extent extent)
{
    auto archive = Archive::open(path, QStringLiteral("XLSX"));
    if (!archive)
        return failure(archive.error());
    std::unique_ptr<XlsxWorkbook> book(new XlsxWorkbook(std::move(*archive), extent));
    if (const auto read = book->readParts(progress); !read)
        return failure(read.error());
    return book;
}

Result<void> XlsxWorkbook::readParts(const Progress &progress)
{
    QString part = QStringLiteral("xl/workbook.xml");
    const auto top = relations(QString(), progress);
    if (!top)
        return failure(top.error());
    for (const Relation &relation : *top) {
        if (relation.type == u"officeDocument")
            part = relation.target;
    }
    if (part.endsWith(u".bin", Qt::CaseInsensitive))
        return failure(ProblemCode::FileOtherFormat, {QStringLiteral("XLSB")},
                       {.file = m_archive->path()});
    const qsizetype entry = m_archive->find(part);
    if (entry < 0)
        return failure(m_archive->problem(ProblemCode::FileBroken));
    const auto parts = relations(part, progress);
    if (!parts)
        return failure(parts.error());
    QString styles = resolved(part, QStringLiteral("styles.xml"));
    QString strings = resolved(part, QStringLiteral("sharedStrings.xml"));
    for (const Relation &relation : *parts) {
        if (relation.type == u"styles")
            styles = relation.target;
        else if (relation.type == u"sharedStrings")
            strings = relation.target;
    }
    return readSheets(entry, *parts, progress)
        .and_then([&] { return readStyles(m_archive->find(styles), progress); })
        .and_then([&] { return readStrings(m_archive->find(strings)); });
}

/// What a part (the whole file: empty) refers to; nothing where it has no such list.
Result<XlsxWorkbook::Relations> XlsxWorkbook::relations(const QString &part,
                                                        const Progress &progress)
{
    Relations found;
    const qsizetype entry = m_archive->find(relationsOf(part));
    if (entry < 0)
        return found;
    const auto xml = XmlPart::open(*m_archive, entry);
    if (!xml)
        return failure(xml.error());
    (*xml)->setProgress(progress);
    while ((*xml)->next()) {
        if (!(*xml)->isStart() || (*xml)->name() != u"Relationship")
            continue;
        const QString type = (*xml)->attribute(u"Type").toString();
        found.insert((*xml)->attribute(u"Id").toString(),
                     {type.mid(type.lastIndexOf(u'/') + 1),
                      resolved(part, (*xml)->attribute(u"Target").toString())});
    }
    return (*xml)->result().map([&found] { return std::move(found); });
}

Result<void> XlsxWorkbook::readSheets(qsizetype entry, const Relations &relations,
                                      const Progress &progress)
{
    const auto xml = XmlPart::open(*m_archive, entry);
    if (!xml)
        return failure(xml.error());
    (*xml)->setProgress(progress);
    while ((*xml)->next()) {
        if (!(*xml)->isStart())
            continue;
        if ((*xml)->name() == u"workbookPr" && isTrue((*xml)->attribute(u"date1904")))
            m_epoch = Epoch::Of1904;
        else if ((*xml)->name() == u"sheet")
            addSheet(**xml, relations);
    }
    return (*xml)->result();
}

void XlsxWorkbook::addSheet(const XmlPart &part, const Relations &relations)
{
    QString id;
    for (const QXmlStreamAttribute &attribute : part.attributes()) {
        // "r:id", whatever its prefix; "sheetId" is another thing.
        if (attribute.qualifiedName().endsWith(u":id"))
            id = attribute.value().toString();
    }
    const Relation relation = relations.value(id);
    // Charts and macros have sheets of their own kind.
    if (relation.type != u"worksheet")
        return;
    const QStringView state = part.attribute(u"state");
    m_sheets << Sheet{part.attribute(u"name").toString(),
                      state == u"hidden" || state == u"veryHidden",
                      m_archive->find(relation.target),
                      {}};
}

Result<void> XlsxWorkbook::readStyles(qsizetype entry, const Progress &progress)
{
    if (entry < 0)
        return {};
    const auto xml = XmlPart::open(*m_archive, entry);
    if (!xml)
        return failure(xml.error());
    (*xml)->setProgress(progress);
    return XlsxStyles::read(**xml).map([this](XlsxStyles styles) { m_styles = std::move(styles); });
}

Result<void> XlsxWorkbook::readStrings(qsizetype entry)
{
    std::unique_ptr<XmlPart> part;
    if (entry >= 0) {
        auto xml = XmlPart::open(*m_archive, entry);
        if (!xml)
            return failure(xml.error());
        part = std::move(*xml);
    }
    m_strings = std::make_unique<SharedStrings>(std::move(part),
                                                m_archive->problem(ProblemCode::FileBroken));
    return {};
}

Result<QList<SheetLook>> XlsxWorkbook::look(const Progress &progress)
{
    QList<SheetLook> looks;
    for (const Sheet &sheet : m_sheets) {
        SheetLook look{sheet.name, sheet.hidden, {}};
        if (!sheet.hidden) {
            auto tally = plainRows(sheet).and_then(
                [&](const std::unique_ptr<SheetRows> &rows) { return tallyOf(*rows, progress); });
            // One damaged sheet does not take the others with it.
            if (!tally && tally.error().code != ProblemCode::FileBroken)
                return failure(tally.error());
            if (tally)
                look.tally = std::move(*tally);
            else
                look.broken = tally.error();
        }
        looks << look;
    }
    return looks;
}

Result<std::unique_ptr<SheetRows>> XlsxWorkbook::plainRows(const Sheet &sheet)
{
    if (sheet.part < 0)
        return failure(m_archive->problem(ProblemCode::FileBroken));
    auto xml = XmlPart::open(*m_archive, sheet.part);
    if (!xml)
        return failure(xml.error());
    return std::make_unique<XlsxSheet>(std::move(*xml),
                                       XlsxSheet::Meaning{m_styles, *m_strings, m_epoch},
                                       sheet.merged.value_or(std::vector<MergedCells>()));
}

Result<std::unique_ptr<SheetRows>> XlsxWorkbook::rows(qsizetype sheet, const Progress &progress)
{
    Sheet &wanted = m_sheets[sheet];
    if (!wanted.merged) {
        const auto likely = mayHaveMerged(wanted, progress);
        if (!likely)
            return failure(likely.error());
        wanted.merged.emplace();
        if (*likely) {
            auto found = findMergedCells(*m_archive, wanted.part, progress);
            if (!found)
                return failure(found.error());
            wanted.merged = std::move(*found);
        }
    }
    return plainRows(wanted);
}

/// Merged cells stand at the very end of a sheet. A header without gaps saves the way there, and
/// who wants the first rows does not go it.
Result<bool> XlsxWorkbook::mayHaveMerged(const Sheet &sheet, const Progress &progress)
{
    if (m_extent == Extent::Beginning && sheet.part >= 0 &&
        m_archive->entries()[sheet.part].unpacked > quickBytes)
        return false;
    const auto rows = plainRows(sheet);
    if (!rows)
        return failure(rows.error());
    SheetRow row;
    for (int i = 0; i < gapRows; ++i) {
        const auto more = (*rows)->next(row, progress);
        if (!more)
            return failure(more.error());
        if (!*more || hasGap(row))
            return *more;
        // The first row of several cells without a gap is a whole header.
        if (row.filled() > 1)
            return false;
    }
    return false;
}

} // namespace patron
