// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/wordstudy.h"

#include "models/base/halves.h"
#include "models/counting/filteredrows.h"
#include "models/counting/readtransaction.h"
#include "models/records/mood.h"
#include "models/session/wantedword.h"
#include "models/storage/commentstore.h"
#include "models/storage/database.h"

#include <QThread>

#include <algorithm>
#include <limits>
#include <optional>

namespace patron {

namespace {

/// 0 unhappy, 1 happy; none in between.
std::optional<size_t> groupOf(const Snapshot &snapshot, size_t row)
{
    for (const MoodLimits &limits : moodLimits) {
        const auto scores = snapshot.measures.find(limits.measure);
        const quint32 code = scores == snapshot.measures.end() ? 0 : scores->second.codes.at(row);
        if (code == 0)
            continue;
        const Mood mood = limits.moodOf(scores->second.values[code - 1]);
        if (mood == Mood::Between)
            return std::nullopt;
        return mood == Mood::Unhappy ? 0 : 1;
    }
    return std::nullopt;
}

bool hasComment(const Snapshot &snapshot, size_t row)
{
    return row / 64 < snapshot.hasComment.size() &&
           (snapshot.hasComment[row / 64] >> (row % 64) & 1) != 0;
}

/// Below this, a second connection costs more than it gains.
constexpr size_t fewestForTwo = 10'000;

/// The comments to read: ids of one group after the other.
struct CommentsToRead
{
    std::vector<ResponseId> ids;
    std::array<size_t, WordTally::groups> ends{}; ///< of each group in ids

    [[nodiscard]] size_t groupAt(size_t place) const
    {
        return static_cast<size_t>(std::ranges::upper_bound(ends, place) - ends.begin());
    }
};

Result<void> tallyWords(Database &database, const CommentsToRead &comments, size_t first,
                        size_t last, WordTally &tally, const Progress &progress)
{
    return readComments(database, std::span(comments.ids).subspan(first, last - first), progress,
                        [&](size_t place, std::string_view text) {
                            tally.add(QString::fromUtf8(text.data(), qsizetype(text.size())),
                                      comments.groupAt(first + place));
                        });
}

/// The same by two threads, of which each reads a half.
Result<void> tallyHalves(Database &database, Database &second, const CommentsToRead &comments,
                         WordTally &tally, const Progress &progress)
{
    const size_t middle = comments.ids.size() / 2;
    WordTally other;
    Result<void> read = runHalves(
        progress,
        [&](const Progress &own) { return tallyWords(database, comments, 0, middle, tally, own); },
        [&](const Progress &beside) {
            return tallyWords(second, comments, middle, comments.ids.size(), other, beside);
        });
    if (read)
        tally.merge(other);
    return read;
}

Result<void> tallyAll(Database &database, const CommentsToRead &comments, WordTally &tally,
                      const Progress &progress)
{
    const auto second = comments.ids.size() < fewestForTwo || QThread::idealThreadCount() < 2
                            ? nullptr
                            : SecondReader::beginBoth(database);
    // One transaction for all: each comment by itself would take and give back the lock of the
    // file.
    const ReadTransaction transaction(database.handle());
    if (!transaction.begun())
        return failure(transaction.begun().error());
    return second ? tallyHalves(database, second->database(), comments, tally, progress)
                  : tallyWords(database, comments, 0, comments.ids.size(), tally, progress);
}

} // namespace

Result<WordStudy> studyWords(Database &database, const Snapshot &snapshot, const Filter &filter,
                             const Progress &progress, qsizetype most)
{
    WordStudy study;
    std::array<std::vector<ResponseId>, WordTally::groups> ids;
    forEachFilteredRow(snapshot, filter, progress, [&](size_t row) {
        if (!hasComment(snapshot, row))
            return;
        const auto group = groupOf(snapshot, row);
        study.others += !group;
        ids[group.value_or(WordTally::ofNeither)].push_back(snapshot.responses[row]);
    });
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    CommentsToRead comments;
    for (size_t place = 0; place < ids.size(); ++place) {
        const std::vector<ResponseId> &group = ids[place];
        const size_t passed = group.size() > mostCommentsRead ? group.size() - mostCommentsRead : 0;
        study.isNewestOnly = study.isNewestOnly || passed > 0;
        comments.ids.insert(comments.ids.end(), group.begin() + std::ptrdiff_t(passed),
                            group.end());
        comments.ends[place] = comments.ids.size();
    }
    WordTally tally;
    if (Result<void> read = tallyAll(database, comments, tally, progress); !read)
        return failure(std::move(read).error());
    const WordCounts counts = tally.counts();
    study.comments = counts.comments;
    study.words = typicalWords(counts, most);
    return study;
}

QString wordValue(const QString &word, WordLanguage language)
{
    return languageId(language) + u':' + word;
}

QString wordOf(const QString &value)
{
    return value.mid(value.indexOf(u':') + 1);
}

Filter withWordToggled(const Filter &filter, const QString &value)
{
    return filter.toggled(wordQuestion, value);
}

namespace {

/// Responses with a comment: positions and ids, side by side.
struct Commented
{
    explicit Commented(const Snapshot &snapshot)
    {
        for (size_t row = 0; row < snapshot.size(); ++row) {
            if (hasComment(snapshot, row)) {
                rows.push_back(row);
                ids.push_back(snapshot.responses[row]);
            }
        }
    }

    std::vector<size_t> rows;
    std::vector<ResponseId> ids;
};

AnswerColumn columnFor(QStringList values)
{
    values.sort();
    AnswerColumn column;
    column.words = std::move(values);
    column.numbers.assign(static_cast<size_t>(column.words.size()),
                          std::numeric_limits<double>::quiet_NaN());
    return column;
}

Result<AnswerColumn> wordColumn(Database &database, const Commented &commented,
                                const QStringList &values, const Progress &progress)
{
    AnswerColumn column = columnFor(values);
    std::vector<WantedWord> wanted;
    for (const QString &value : std::as_const(column.words))
        wanted.emplace_back(value);
    const ReadTransaction transaction(database.handle());
    if (!transaction.begun())
        return failure(transaction.begun().error());
    const auto read =
        readComments(database, commented.ids, progress, [&](size_t place, std::string_view text) {
            const QList<Word> words =
                wordsOf(QString::fromUtf8(text.data(), qsizetype(text.size())));
            const auto language = StopWords::own().languageOf(words);
            for (size_t i = 0; i < wanted.size(); ++i) {
                if (!wanted[i].isIn(words, language))
                    continue;
                column.rows.push_back(static_cast<quint32>(commented.rows[place]));
                column.codes.push_back(static_cast<quint32>(i));
            }
        });
    if (!read)
        return failure(read.error());
    return column;
}

Result<AnswerColumn> textColumn(Database &database, const Commented &commented,
                                const QStringList &values, const Progress &progress)
{
    AnswerColumn column = columnFor(values);
    std::vector<std::pair<quint32, quint32>> pairs;
    for (qsizetype code = 0; code < column.words.size(); ++code) {
        const auto found = searchComments(database, commented.ids, column.words[code], progress);
        if (!found)
            return failure(found.error());
        // In the order asked for.
        size_t at = 0;
        for (const ResponseId response : *found) {
            while (commented.ids[at] != response)
                ++at;
            pairs.emplace_back(static_cast<quint32>(commented.rows[at]),
                               static_cast<quint32>(code));
        }
    }
    std::ranges::sort(pairs);
    for (const auto &[row, code] : pairs) {
        column.rows.push_back(row);
        column.codes.push_back(code);
    }
    return column;
}

bool lacks(const Snapshot &snapshot, const Filter &filter, QuestionId question)
{
    const QStringList values = filter.answers.value(question);
    const auto column = snapshot.answers.find(question);
    return std::ranges::any_of(values, [&](const QString &value) {
        return column == snapshot.answers.end() || !column->second.words.contains(value);
    });
}

} // namespace

bool lacksWords(const Snapshot &snapshot, const Filter &filter)
{
    return lacks(snapshot, filter, wordQuestion) || lacks(snapshot, filter, textQuestion);
}

Result<std::shared_ptr<const Snapshot>> withWords(Database &database, const Snapshot &snapshot,
                                                  const Filter &filter, const Progress &progress)
{
    const Commented commented(snapshot);
    auto copy = std::make_shared<Snapshot>(snapshot);
    for (const auto &[question, columnOf] :
         {std::pair(wordQuestion, &wordColumn), std::pair(textQuestion, &textColumn)}) {
        const QStringList values = filter.answers.value(question);
        if (values.isEmpty())
            continue;
        Result<AnswerColumn> column = columnOf(database, commented, values, progress);
        if (!column)
            return failure(column.error());
        column->makeBits(snapshot.size());
        copy->answers[question] = std::move(*column);
    }
    if (!progress.isWanted())
        return failure(ProblemCode::Cancelled);
    return std::shared_ptr<const Snapshot>(std::move(copy));
}

} // namespace patron
