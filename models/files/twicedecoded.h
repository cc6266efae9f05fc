// SPDX-License-Identifier: GPL-3.0-or-later
// Text in UTF-8 that a program took for a code page's and wrote as UTF-8 once more: "РїСЂРёРІРµС‚"
// or "Ð¿Ñ€Ð¸Ð²ÐµÑ‚" for "привет". Put right run by run of letters: what is no such text stays. Part
// of TextDecoder, one thread.
#pragma once

#include "models/files/codepage.h"
#include "models/files/piece.h"

#include <QHash>
#include <QString>

#include <string>
#include <string_view>

namespace patron {

class TwiceDecoded final
{
public:
    explicit TwiceDecoded(const CodePage &page);

    /// text from there on: the valid UTF-8 of the next piece. Letters at its end that may go on in
    /// the piece that follows are held back until then.
    void repair(std::string &text, size_t from, Piece piece);
    void reset();

    /// Runs of letters beyond ASCII so far, and those of them that were put right.
    [[nodiscard]] qint64 runs() const { return m_runs; }
    [[nodiscard]] qint64 repaired() const { return m_repaired; }

private:
    void endRun(std::string &text);

    QHash<char16_t, char> m_bytes; ///< letter -> the byte it stands for
    std::string m_run;             ///< not ended yet
    std::string m_high;            ///< its bytes
    bool m_isBytes = true;         ///< all its letters stand for bytes
    qint64 m_runs = 0;
    qint64 m_repaired = 0;
};

/// As an encoding is called: "UTF-8 via windows-1251". Empty where the sample, valid UTF-8, is no
/// such text.
[[nodiscard]] QString guessTwiceDecoded(std::string_view sample);
/// The code page of such a name; nullptr = another name.
[[nodiscard]] const CodePage *twiceDecodedBy(const QString &encoding);

} // namespace patron
