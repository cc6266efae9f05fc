// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/columntally.h"

#include "models/base/fingerprint.h"
#include "models/mapping/datetext.h"
#include "models/mapping/durationtext.h"
#include "models/mapping/numbertext.h"
#include "models/mapping/valueparser.h"
#include "models/mapping/valuetext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace patron {

/// In two rounds: where each of a few cells will be looked for is asked of the memory before the
/// first of them is, as the set of a column of ids outgrows every cache.
void ColumnTally::add(std::span<const std::string_view> cells)
{
    constexpr size_t atOnce = 32;
    std::array<std::pair<std::string_view, quint64>, atOnce> few;
    for (size_t first = 0; first < cells.size(); first += atOnce) {
        size_t count = 0;
        for (const std::string_view cell :
             cells.subspan(first, std::min(atOnce, cells.size() - first))) {
            const std::string_view text = cellText(cell);
            if (text.empty())
                continue;
            few[count] = {text, fingerprint(text)};
            m_seen.expect(few[count++].second);
        }
        for (size_t i = 0; i < count; ++i)
            add(few[i].first, few[i].second);
    }
}

void ColumnTally::add(std::string_view text, quint64 key)
{
    ++m_profile.filled;
    if (!m_profile.wordsComplete && m_isSeenWhole) {
        const bool isNew = m_seen.add(key);
        m_profile.allDifferent = m_profile.allDifferent && isNew;
        m_profile.repeats += isNew ? 0 : 1;
        m_isSeenWhole = m_profile.repeats <= fewRepeats;
        if (isNew) {
            look(text, 1);
            return;
        }
        if (!m_isSeenWhole)
            m_seen = {};
    }
    if (const quint32 word = m_table.find(key); word != FingerprintTable::none) {
        ++m_words[word].count;
        m_profile.allDifferent = false;
    } else if (m_words.size() < size_t(profileWordLimit)) {
        m_table.add(key, quint32(m_words.size()));
        m_words.push_back({m_text.size(), text.size(), 1});
        m_text.append(text);
    } else {
        if (m_profile.wordsComplete)
            passLimit(key);
        look(text, 1);
    }
}

void ColumnTally::passLimit(quint64 key)
{
    m_profile.wordsComplete = false;
    m_profile.repeats = m_profile.filled - 1 - qint64(m_words.size()); // this one is new
    m_isSeenWhole = m_profile.repeats <= fewRepeats;
    if (!m_isSeenWhole)
        return;
    // From here on one set is asked instead of two tables.
    for (const Word &word : m_words)
        m_seen.add(fingerprint(textOf(word)));
    m_seen.add(key);
}

ColumnProfile ColumnTally::finish()
{
    m_profile.words.reserve(qsizetype(m_words.size()));
    for (const Word &word : m_words) {
        const std::string_view text = textOf(word);
        look(text, word.count);
        m_profile.words.insert(QByteArray(text.data(), qsizetype(text.size())), word.count);
    }
    decideDecimal();
    leaveOutMissing();
    if (m_profile.wordsComplete)
        m_profile.repeats = m_profile.filled - m_profile.words.size();
    else if (!m_isSeenWhole)
        m_profile.repeats = m_profile.filled;
    return std::move(m_profile);
}

void ColumnTally::look(std::string_view text, qint64 times)
{
    const qint64 length = characters(text);
    m_profile.totalLength += length * times;
    m_profile.longest = std::max<qint64>(m_profile.longest, length);
    if (isNoAnswer(text)) {
        m_missing += times;
        m_missingLength += length * times;
        return;
    }
    if (!lookAtNumber(text, times) && !lookAtDate(text, times))
        lookAtWord(text, times);
}

bool ColumnTally::lookAtNumber(std::string_view text, qint64 times)
{
    const auto number = scanNumber(text);
    if (!number)
        return false;
    const double values[2] = {number->withDot, number->withComma};
    for (int i = 0; i < 2; ++i) {
        const bool first = m_profile.numbers == 0;
        m_lowest[i] = first ? values[i] : std::min(m_lowest[i], values[i]);
        m_highest[i] = first ? values[i] : std::max(m_highest[i], values[i]);
        m_whole[i] += values[i] == std::floor(values[i]) ? times : 0;
    }
    m_profile.numbers += times;
    m_unclear += number->isClear() ? 0 : times;
    m_profile.withDot += number->hasDot ? times : 0;
    m_profile.withComma += number->hasComma ? times : 0;
    m_dotVotes += number->vote == DecimalVote::Dot ? times : 0;
    m_commaVotes += number->vote == DecimalVote::Comma ? times : 0;
    return true;
}

bool ColumnTally::lookAtDate(std::string_view text, qint64 times)
{
    const auto date = scanDate(text);
    if (!date)
        return false;
    m_profile.dates += times;
    m_profile.withTime += date->hasTime ? times : 0;
    m_profile.meridiem += date->hasMeridiem ? times : 0;
    m_profile.yearFirst += date->shape == ScannedDate::Shape::YearFirst ? times : 0;
    if (date->shape != ScannedDate::Shape::Numbers)
        return true;
    if (!date->canBeMonthFirst())
        m_profile.dayFirst += times;
    else if (!date->canBeDayFirst())
        m_profile.monthFirst += times;
    else if (date->first != date->second && date->separator != '.') {
        m_profile.eitherOrder += times;
        m_profile.unpadded += date->separator == '/' && !date->isPadded ? times : 0;
    }
    return true;
}

void ColumnTally::lookAtWord(std::string_view text, qint64 times)
{
    if (parseClock(text) || parseSpokenDuration(text))
        m_profile.clocks += times;
    else if (parseOutOf(text, '.'))
        m_profile.outOf += times;
    else if (isEmail(text))
        m_profile.emails += times;
}

void ColumnTally::decideDecimal()
{
    // Without a vote "1,234" is a thousand and "1.234" a bit more than one: the way both are
    // written most.
    const bool comma = m_commaVotes > m_dotVotes;
    m_profile.isDecimalSure = m_unclear == 0 || m_commaVotes != m_dotVotes;
    m_profile.decimal = comma ? ',' : '.';
    m_profile.lowest = m_lowest[comma];
    m_profile.highest = m_highest[comma];
    m_profile.wholeNumbers = m_whole[comma];
}

void ColumnTally::leaveOutMissing()
{
    const qint64 others = m_profile.filled - m_missing;
    const qint64 values = m_profile.numbers + m_profile.dates + m_profile.clocks + m_profile.outOf;
    if (m_missing == 0 || others == 0 || values * 10 < others * 9)
        return;
    m_profile.missing = m_missing;
    m_profile.filled = others;
    m_profile.totalLength -= m_missingLength;
    m_profile.words.removeIf([this](auto word) {
        const bool isMissing = isNoAnswer({word.key().data(), size_t(word.key().size())});
        if (isMissing)
            m_profile.missingWords.insert(word.key());
        return isMissing;
    });
}

} // namespace patron
