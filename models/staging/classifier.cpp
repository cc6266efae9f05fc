// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/classifier.h"

#include "models/base/rowsample.h"
#include "models/staging/keymap.h"

#include <utility>

namespace patron {

namespace {

/// A look into memory takes as long as judging some drafts.
constexpr size_t draftsAhead = 12;

} // namespace

quint64 occurrenceKey(quint64 contentKey, quint32 occurrence)
{
    if (occurrence == 0)
        return contentKey;
    // The finisher of splitmix64 (Steele, Lea, Flood 2014): every bit of the key depends on the
    // occurrence.
    quint64 mixed = contentKey + 0x9E37'79B9'7F4A'7C15ULL * occurrence;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return mixed ^ (mixed >> 31);
}

struct Classifier::Private
{
    struct Content
    {
        quint64 key = 0;
        quint64 response : 63 = 0; ///< its id; 0 = none yet
        quint64 isOfFile : 1 = 0;  ///< a row of this file has had the id
    };

    Decision judgeById(const RecordDraft &draft, ResponseId idIfNew);
    Decision judgeByContent(const RecordDraft &draft, ResponseId idIfNew);
    void noteChange(quint64 sourceKey, quint64 from, quint64 to);
    [[nodiscard]] const ResponseId *storedWithoutId(const RecordDraft &draft);
    void reserve(const RecordDraft &first);
    void expect(const RecordDraft &draft) const;

    /// From what a response was first to what it is by now.
    struct Detour
    {
        quint64 start = 0; ///< content key
        qint64 changes = 0;
    };

    KeyMap<Content> bySource;     ///< known ones and those of this file
    KeyMap<ResponseId> byContent; ///< known ones without an id
    KeyMap<quint32> seenInFile;   ///< how often a content came in this file
    KeyMap<Detour> detours;       ///< of changed responses
    qint64 rows = 0;              ///< drafts to come; 0 once there is room for them
    qint64 alike = 0;
    qint64 sharedIds = 0;
    qint64 withId = 0;
    qint64 overwritten = 0;
    qint64 asBefore = 0;
    RowSample rowsAlike;
    RowSample rowsShared;
};

Classifier::Classifier(const KnownResponses &known, qint64 rows, StoredIds ids)
    : d(std::make_unique<Private>())
{
    d->rows = rows;
    const auto isKnownById = [ids](const KnownResponse &row) {
        return row.sourceKey != 0 && ids == StoredIds::Known;
    };
    size_t withId = 0;
    for (const KnownResponse &row : known.responses)
        withId += isKnownById(row);
    d->bySource.reserve(withId);
    d->byContent.reserve(known.responses.size() - withId);
    for (const KnownResponse &row : known.responses) {
        if (isKnownById(row))
            d->bySource.findOrAdd(row.sourceKey) = {row.contentKey,
                                                    static_cast<quint64>(row.response.value), 0};
        else
            d->byContent.findOrAdd(row.contentKey) = row.response;
    }
}

Classifier::~Classifier() = default;

Decision Classifier::judge(const RecordDraft &draft, ResponseId idIfNew)
{
    return draft.sourceKey != 0 ? d->judgeById(draft, idIfNew) : d->judgeByContent(draft, idIfNew);
}

void Classifier::judge(std::span<const RecordDraft> drafts, ResponseId &next,
                       std::vector<Decision> &decisions)
{
    decisions.clear();
    if (!drafts.empty())
        d->reserve(drafts.front());
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (i + draftsAhead < drafts.size())
            d->expect(drafts[i + draftsAhead]);
        decisions.push_back(judge(drafts[i], next));
        next.value += decisions.back().fate == Fate::New;
    }
}

qint64 Classifier::alike() const
{
    return d->alike;
}

qint64 Classifier::sharedIds() const
{
    return d->sharedIds;
}

qint64 Classifier::withId() const
{
    return d->withId;
}

qint64 Classifier::overwritten() const
{
    return d->overwritten;
}

qint64 Classifier::asBefore() const
{
    return d->asBefore;
}

void Classifier::tellRows(std::vector<qint64> &rows)
{
    d->rowsAlike.tell(rows);
    d->rowsShared.tell(rows);
}

QList<qint64> Classifier::rowsAlike() const
{
    return d->rowsAlike.rows();
}

QList<qint64> Classifier::rowsOfSharedIds() const
{
    return d->rowsShared.rows();
}

/// The first draft tells which of the tables the rows will fill.
void Classifier::Private::reserve(const RecordDraft &first)
{
    const auto more = static_cast<size_t>(std::exchange(rows, 0));
    if (first.sourceKey != 0)
        bySource.reserve(bySource.size() + more);
    else
        seenInFile.reserve(seenInFile.size() + more);
}

void Classifier::Private::expect(const RecordDraft &draft) const
{
    if (draft.sourceKey != 0) {
        bySource.expect(draft.sourceKey);
    } else {
        seenInFile.expect(draft.contentKey);
        byContent.expect(draft.contentKey);
    }
}

Decision Classifier::Private::judgeById(const RecordDraft &draft, ResponseId idIfNew)
{
    Content &content = bySource.findOrAdd(draft.sourceKey);
    ++withId;
    const bool isAgain = content.isOfFile != 0;
    if (isAgain) {
        ++sharedIds;
        rowsShared.add(draft.row);
    }
    content.isOfFile = 1;
    if (content.response == 0) {
        if (const ResponseId *response = storedWithoutId(draft)) {
            content = {draft.contentKey, static_cast<quint64>(response->value), 1};
            return {Fate::Duplicate, *response, draft.contentKey};
        }
        content = {draft.contentKey, static_cast<quint64>(idIfNew.value), 1};
        return {Fate::New, idIfNew, draft.contentKey};
    }
    if (content.key == draft.contentKey)
        return {Fate::Duplicate, {static_cast<qint64>(content.response)}, draft.contentKey};
    overwritten += isAgain;
    noteChange(draft.sourceKey, content.key, draft.contentKey);
    content.key = draft.contentKey;
    return {Fate::Changed, {static_cast<qint64>(content.response)}, draft.contentKey};
}

void Classifier::Private::noteChange(quint64 sourceKey, quint64 from, quint64 to)
{
    Detour &detour = detours.findOrAdd(sourceKey);
    if (detour.changes == 0)
        detour.start = from;
    else if (from == detour.start)
        asBefore -= detour.changes;
    ++detour.changes;
    if (to == detour.start)
        asBefore += detour.changes;
}

/// The same row came before, when nobody had said which column has the ids. A content does not
/// depend on that.
const ResponseId *Classifier::Private::storedWithoutId(const RecordDraft &draft)
{
    if (!byContent.find(draft.contentKey))
        return nullptr;
    return byContent.find(
        occurrenceKey(draft.contentKey, seenInFile.findOrAdd(draft.contentKey)++));
}

Decision Classifier::Private::judgeByContent(const RecordDraft &draft, ResponseId idIfNew)
{
    const quint32 occurrence = seenInFile.findOrAdd(draft.contentKey)++;
    const quint64 key = occurrenceKey(draft.contentKey, occurrence);
    if (const ResponseId *response = byContent.find(key))
        return {Fate::Duplicate, *response, key};
    if (occurrence > 0) {
        ++alike;
        rowsAlike.add(draft.row);
    }
    return {Fate::New, idIfNew, key};
}

} // namespace patron
