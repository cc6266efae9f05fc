// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/zipcontent.h"

#include "models/files/archive.h"
#include "models/files/fileformat.h"
#include "models/files/readerlist.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace patron {

namespace {

/// So many files are looked into, the largest of them.
constexpr qsizetype lookLimit = 200;
/// The same where only the first rows are wanted.
constexpr qsizetype quickLookLimit = 12;

QString folderOf(const QString &entry)
{
    return entry.left(entry.lastIndexOf(u'/') + 1);
}

/// Google Takeout cuts the reviews of a place into "reviews.json", "reviews-<token>.json" ...
bool isPage(const QString &entry)
{
    static const QRegularExpression form(QStringLiteral(R"(^reviews(?:[-_ (].*)?\.json$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(entry.mid(folderOf(entry).size())).hasMatch();
}

/// The folder of all places of a business, for the folder of one of them: "account-1/location-2/".
QString placesOf(const QString &folder)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(.*?)(?:account-[^/]*/)?location-[^/]*/$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(folder);
    return match.hasMatch() ? match.captured(1) + u'*' : folder;
}

/// What a place calls itself in the file beside its reviews; failing that, its folder.
QString titleOf(Archive &archive, const QString &folder)
{
    constexpr qint64 titleBytes = 1024 * 1024;
    for (const QString &name :
         {QStringLiteral("data.json"), QStringLiteral("additionalData.json")}) {
        const qsizetype entry = archive.find(folder + name);
        if (entry < 0)
            continue;
        auto stream = archive.stream(entry);
        if (!stream)
            continue;
        const QJsonObject place = QJsonDocument::fromJson((*stream)->read(titleBytes)).object();
        const QString title = place[u"title"].toString().simplified();
        if (!title.isEmpty())
            return title;
    }
    return folder.chopped(1).section(u'/', -1);
}

/// The numbers of the files worth a look, in the archive's order, and apart from them the names of
/// those that are locked.
QList<qsizetype> worthALook(const QList<ArchiveEntry> &entries, qsizetype limit,
                            QStringList &locked)
{
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (isJunk(entries[i].name) || entries[i].unpacked <= 0)
            continue;
        if (entries[i].encrypted)
            locked << entries[i].name;
        else
            numbers << i;
    }
    if (numbers.size() > limit) {
        std::ranges::stable_sort(numbers, std::greater(),
                                 [&](qsizetype i) { return entries[i].unpacked; });
        numbers.resize(limit);
        std::ranges::sort(numbers);
    }
    return numbers;
}

void addTo(QList<ZipCandidate> &candidates, const ArchiveEntry &entry, qsizetype number)
{
    if (isPage(entry.name)) {
        for (ZipCandidate &each : candidates) {
            if (isPage(each.name) &&
                placesOf(folderOf(each.name)) == placesOf(folderOf(entry.name))) {
                each.entries << number;
                each.bytes += entry.unpacked;
                return;
            }
        }
    }
    candidates << ZipCandidate{entry.name, {number}, entry.unpacked};
}

/// Archives do not keep the order of the pages.
void sortPages(ZipCandidate &candidate, const QList<ArchiveEntry> &entries)
{
    const auto key = [&](qsizetype i) {
        const QString &name = entries[i].name;
        return std::tuple(folderOf(name), name.size() - folderOf(name).size(), name);
    };
    std::ranges::sort(candidate.entries, {}, key);
    candidate.name = entries[candidate.entries.first()].name;
}

void namePlaces(ZipCandidate &candidate, Archive &archive)
{
    QStringList folders;
    for (const qsizetype entry : candidate.entries)
        folders << folderOf(archive.entries()[entry].name);
    if (QSet<QString>(folders.begin(), folders.end()).size() < 2)
        return;
    QHash<QString, QString> titles;
    for (const QString &folder : folders) {
        if (!titles.contains(folder))
            titles.insert(folder, titleOf(archive, folder));
        candidate.places << titles.value(folder);
    }
}

/// What isJunk() says of names, of files that hide what they are.
bool isPicture(QLatin1String format)
{
    return format == QLatin1String("image") || format == QLatin1String("PDF");
}

} // namespace

bool isJunk(const QString &entry)
{
    static const QSet<QString> junk{
        u"htm"_qs,  u"html"_qs, u"css"_qs,  u"js"_qs,  u"png"_qs, u"jpg"_qs,  u"jpeg"_qs,
        u"gif"_qs,  u"webp"_qs, u"heic"_qs, u"svg"_qs, u"ico"_qs, u"pdf"_qs,  u"mp3"_qs,
        u"mp4"_qs,  u"mov"_qs,  u"m4a"_qs,  u"wav"_qs, u"doc"_qs, u"docx"_qs, u"ppt"_qs,
        u"pptx"_qs, u"xml"_qs,  u"sps"_qs,  u"md"_qs,  u"rtf"_qs, u"exe"_qs,  u"ttf"_qs};
    const QString name = entry.mid(folderOf(entry).size());
    if (name.isEmpty() || name.startsWith(u'.') || name.startsWith(u"~$") ||
        entry.startsWith(u"__MACOSX/") || name.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0)
        return true;
    return junk.contains(name.mid(name.lastIndexOf(u'.') + 1).toLower());
}

Result<ZipContent> findCandidates(Archive &archive, const Progress &progress, Extent extent)
{
    ZipContent content;
    const qsizetype limit = extent == Extent::Whole ? lookLimit : quickLookLimit;
    for (const qsizetype number : worthALook(archive.entries(), limit, content.locked)) {
        if (!progress.isWanted())
            return failure(archive.problem(ProblemCode::Cancelled));
        const ArchiveEntry &entry = archive.entries()[number];
        auto stream = archive.stream(number);
        if (!stream)
            return failure(stream.error());
        const QLatin1String format = formatOf((*stream)->read(formatHeadSize));
        if (canRead(format) && !isPacked(format))
            addTo(content.candidates, entry, number);
        else if (!isPicture(format))
            content.unreadable << entry.name;
    }
    for (ZipCandidate &candidate : content.candidates) {
        sortPages(candidate, archive.entries());
        namePlaces(candidate, archive);
    }
    if (content.candidates.isEmpty())
        return failure(archive.problem(content.locked.isEmpty() ? ProblemCode::TableMissing
                                                                : ProblemCode::FileEncrypted));
    return content;
}

} // namespace patron
