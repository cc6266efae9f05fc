// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the commands, read one by one into an Invocation. Documented in
// docs/command-line.md.
#pragma once

#include "app/commandline.h"

#include <utility>

namespace patron {

/// Reads options one by one and remembers the first thing that is wrong.
class WordReader final
{
public:
    explicit WordReader(QStringList words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size() || !error.isEmpty(); }
    QString next() { return m_words[m_at++]; }

    /// The value of an option: after "=" or as the next word.
    QString valueOf(const QString &option, const QString &inlineValue, bool hasInline);

    QString error; ///< in the language of the moment

private:
    QStringList m_words;
    qsizetype m_at = 0;
};

/// word: an option, with its value after "=" or as the next word of the reader.
void readOption(WordReader &reader, Invocation &into, const QString &word);

} // namespace patron
