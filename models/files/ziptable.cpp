// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/ziptable.h"

#include "models/files/archive.h"
#include "models/files/joinedtable.h"
#include "models/files/packedtable.h"
#include "models/files/zipcontent.h"

#include <algorithm>
#include <vector>

namespace patron {

namespace {

using Opened = Result<std::unique_ptr<TableReader>>;

/// The others are opened too, to know whether they are tables, while they are no longer than this
/// together.
constexpr qint64 checkedBytes = 8 * 1024 * 1024;
/// The same where only the first rows are wanted.
constexpr qint64 quicklyChecked = 256 * 1024;

/// Opens what an archive holds.
class Opener final
{
public:
    Opener(Archive &archive, const ZipContent &content, const TableOptions &options,
           const Progress &progress, Extent extent)
        : m_archive(archive)
        , m_options(options)
        , m_progress(progress)
        , m_extent(extent)
        , m_leftOut{content.unreadable, content.locked}
    {
    }

    [[nodiscard]] qint64 toBeChecked() const
    {
        return m_extent == Extent::Whole ? checkedBytes : quicklyChecked;
    }

    [[nodiscard]] Opened open(const ZipCandidate &candidate, const QString &sheet = {})
    {
        std::vector<std::unique_ptr<TableReader>> pages;
        JoinedTable::Label places{QStringLiteral("location.title"), {}};
        std::optional<Problem> broken;
        qint64 opened = 0;
        for (qsizetype i = 0; i < candidate.entries.size(); ++i) {
            const qsizetype entry = candidate.entries[i];
            // Some pages of many have rows enough.
            if (!pages.empty() && m_extent == Extent::Beginning && opened > beginningBytes)
                break;
            opened += m_archive.entries()[entry].unpacked;
            auto page = openEntry(entry, sheet);
            if (page) {
                pages.push_back(std::move(*page));
                if (!candidate.places.isEmpty())
                    places.texts << candidate.places[i];
                continue;
            }
            if (isFinal(page.error()))
                return page;
            // One damaged page of many does not take the others with it.
            leaveOut(entry, page.error().code);
            if (!broken || broken->code == ProblemCode::TableMissing)
                broken = page.error();
        }
        if (pages.empty())
            return failure(*broken);
        if (pages.size() == 1 && places.texts.isEmpty())
            return std::move(pages.front());
        return std::make_unique<JoinedTable>(std::move(pages), places);
    }

    /// Neither a cancelled look nor a full disk says anything of the entry.
    [[nodiscard]] static bool isFinal(const Problem &problem)
    {
        return problem.code == ProblemCode::Cancelled || problem.code == ProblemCode::DiskFull ||
               problem.code == ProblemCode::FileTooLarge;
    }

    [[nodiscard]] const ZipTable::LeftOut &leftOut() const { return m_leftOut; }

    /// Nothing else can be read: whether a password is in the way, it says so.
    [[nodiscard]] Problem whyNone(const Problem &problem) const
    {
        const bool isSaid =
            m_leftOut.locked.isEmpty() || problem.code == ProblemCode::FileEncrypted;
        return isSaid ? problem : m_archive.problem(ProblemCode::FileEncrypted);
    }

private:
    /// Without a table is not unreadable.
    void leaveOut(qsizetype entry, ProblemCode why)
    {
        if (why == ProblemCode::TableMissing)
            return;
        QStringList &names =
            why == ProblemCode::FileEncrypted ? m_leftOut.locked : m_leftOut.unreadable;
        names << m_archive.entries()[entry].name;
    }

    Opened openEntry(qsizetype entry, const QString &sheet)
    {
        auto content = unpackEntry(m_archive, entry, m_progress, PackedTable::enough(m_extent));
        Extent extent = m_extent;
        if (content && PackedTable::isToBeWhole(**content, extent)) {
            content = unpackEntry(m_archive, entry, m_progress);
            extent = Extent::Whole;
        }
        if (!content)
            return failure(content.error());
        TableOptions options = m_options;
        options.sheet = sheet;
        return PackedTable::open(std::move(*content),
                                 {m_archive.path(), m_archive.entries()[entry].name}, options,
                                 m_progress, extent);
    }

    Archive &m_archive;
    const TableOptions &m_options;
    const Progress &m_progress;
    Extent m_extent;
    ZipTable::LeftOut m_leftOut;
};

using NameOf = QString (*)(const QString &);

QString wholeName(const QString &name)
{
    return name;
}

QString lastPart(const QString &name)
{
    return name.mid(name.lastIndexOf(u'/') + 1);
}

bool isOneOf(const QStringList &names, const QString &asked, NameOf nameOf)
{
    return std::ranges::any_of(names, [&](const QString &name) {
        return asked.compare(nameOf(name), Qt::CaseInsensitive) == 0;
    });
}

/// What the owner asks for: an entry, perhaps a sheet in it.
struct Wish
{
    qsizetype candidate = -1;
    QString sheet;
};

Wish wishFor(const QString &asked, const QList<ZipCandidate> &candidates, NameOf nameOf)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const QString name = nameOf(candidates[i].name);
        if (asked.compare(name, Qt::CaseInsensitive) == 0)
            return {i, {}};
        if (asked.startsWith(name + u'/', Qt::CaseInsensitive))
            return {i, asked.mid(name.size() + 1)};
    }
    return {};
}

QStringList namesOf(const QList<ZipCandidate> &candidates)
{
    QStringList names;
    for (const ZipCandidate &each : candidates)
        names << each.name;
    return names;
}

Opened openAsked(const QList<ZipCandidate> &candidates, const QString &asked,
                 const Archive &archive, Opener &opener)
{
    Wish wish;
    for (const NameOf nameOf : {wholeName, lastPart}) {
        wish = wishFor(asked, candidates, nameOf);
        if (wish.candidate >= 0)
            break;
        if (isOneOf(opener.leftOut().locked, asked, nameOf))
            return failure(archive.problem(ProblemCode::FileEncrypted));
    }
    // With one file within, its sheets are the archive's.
    if (wish.candidate < 0 && candidates.size() == 1)
        wish = {0, asked};
    if (wish.candidate < 0)
        return failure(ProblemCode::SheetMissing,
                       {asked, namesOf(candidates).join(QStringLiteral(", "))},
                       {.file = archive.path()});
    const ZipCandidate &candidate = candidates[wish.candidate];
    auto reader = opener.open(candidate, wish.sheet);
    if (!reader)
        return reader;
    return std::make_unique<ZipTable>(std::move(*reader), candidate.name,
                                      candidates.size() > 1 ? namesOf(candidates) : QStringList(),
                                      false, opener.leftOut());
}

/// The largest that is a table of several columns; a list of words only where there is no other.
Opened openLargest(QList<ZipCandidate> candidates, Opener &opener)
{
    QList<ZipCandidate> bySize = candidates;
    std::ranges::stable_sort(bySize, std::greater(), &ZipCandidate::bytes);
    Opened best = failure(ProblemCode::TableMissing);
    QString name;
    qint64 checked = 0;
    for (qsizetype i = 0; i < bySize.size(); ++i) {
        const bool isDecided = best && (*best)->shape().headers.size() > 1;
        checked += isDecided ? bySize[i].bytes : 0;
        if (isDecided && checked > opener.toBeChecked())
            break;
        auto reader = opener.open(bySize[i]);
        if (!reader && Opener::isFinal(reader.error()))
            return reader;
        if (!reader)
            candidates.removeOne(bySize[i]);
        const bool isBetter =
            reader && (!best || (!isDecided && (*reader)->shape().headers.size() > 1));
        if (isBetter)
            name = bySize[i].name;
        // The largest says what is wrong when none can be read.
        if (isBetter || (!reader && i == 0))
            best = std::move(reader);
    }
    if (!best)
        return failure(opener.whyNone(best.error()));
    const bool isOnly = candidates.size() == 1;
    return std::make_unique<ZipTable>(std::move(*best), name,
                                      isOnly ? QStringList() : namesOf(candidates), !isOnly,
                                      opener.leftOut());
}

/// Some names stand for many.
QString someOf(const QStringList &names)
{
    constexpr qsizetype enough = 5;
    const QString text = names.first(std::min(enough, names.size())).join(QStringLiteral(", "));
    return names.size() > enough ? text + QStringLiteral(", …") : text;
}

} // namespace

Result<std::unique_ptr<TableReader>> ZipTable::open(const QString &path,
                                                    const TableOptions &options,
                                                    const Progress &progress, Extent extent)
{
    auto archive = Archive::open(path, QStringLiteral("ZIP"));
    if (!archive)
        return failure(archive.error());
    const auto content = findCandidates(**archive, progress, extent);
    if (!content)
        return failure(content.error());
    Opener opener(**archive, *content, options, progress, extent);
    if (!options.sheet.isEmpty())
        return openAsked(content->candidates, options.sheet, **archive, opener);
    return openLargest(content->candidates, opener);
}

ZipTable::ZipTable(std::unique_ptr<TableReader> reader, const QString &entry,
                   const QStringList &entries, bool isChosen, LeftOut leftOut)
    : m_reader(std::move(reader))
    , m_shape(m_reader->shape())
    , m_entry(entry)
    , m_isChosen(isChosen)
    , m_leftOut(std::move(leftOut))
{
    if (!entries.isEmpty()) {
        m_shape.sheet = entry;
        m_shape.sheets = entries;
    }
}

Result<bool> ZipTable::read(RowBatch &batch, const Progress &progress)
{
    return m_reader->read(batch, progress);
}

Result<void> ZipTable::rewind(const Progress &progress)
{
    return m_reader->rewind(progress);
}

QList<Problem> ZipTable::notes() const
{
    QList<Problem> notes;
    for (const QString &name : m_leftOut.unreadable)
        notes << note(ProblemCode::PartSkipped, {name}, {.file = m_shape.path});
    if (const QStringList &locked = m_leftOut.locked; !locked.isEmpty())
        notes << note(ProblemCode::PartsLocked, {locked.size(), someOf(locked)},
                      {.file = m_shape.path});
    if (m_isChosen) {
        QStringList others = m_shape.sheets;
        others.removeOne(m_entry);
        notes << note(ProblemCode::SheetChosen, {m_entry, others.join(QStringLiteral(", "))},
                      {.file = m_shape.path, .sheet = m_shape.sheet});
    }
    return notes << m_reader->notes();
}

} // namespace patron
