// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textencoding.h"

#include "models/base/bytesview.h"
#include "models/files/encodingguess.h"
#include "models/files/twicedecoded.h"
#include "models/files/utf8.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace patron {

namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr qint64 decodedPiece = 1024 * 1024;
/// After so much text, and so many characters that speak for one answer, the rest will not change
/// it.
constexpr qint64 enoughBytes = 64 * 1024 * 1024;
constexpr qint64 enoughCharacters = 10000;

TextEncoding marked(std::string_view head)
{
    // Some tools write a mark before a text that has one already.
    qint64 marks = 0;
    while (head.substr(static_cast<size_t>(marks)).starts_with("\xEF\xBB\xBF"))
        marks += 3;
    if (marks > 0)
        return {QStringLiteral("UTF-8"), marks, false};
    if (head.starts_with("\xFF\xFE"))
        return {QStringLiteral("UTF-16LE"), head.starts_with("\xFF\xFE\xFF\xFE") ? 4 : 2, false};
    if (head.starts_with("\xFE\xFF"))
        return {QStringLiteral("UTF-16BE"), head.starts_with("\xFE\xFF\xFE\xFF") ? 4 : 2, false};
    return {};
}

enum class ByteOrder
{
    Little,
    Big
};

/// Share of two-byte units that are characters one meets in tables.
double plausibleUnits(std::string_view head, ByteOrder order)
{
    qint64 plausible = 0;
    for (size_t i = 0; i + 1 < head.size(); i += 2) {
        const auto first = static_cast<unsigned char>(head[i]);
        const auto second = static_cast<unsigned char>(head[i + 1]);
        const unsigned unit = order == ByteOrder::Little ? unsigned(second) << 8 | first
                                                         : unsigned(first) << 8 | second;
        const bool isText = unit == '\t' || unit == '\r' || unit == '\n';
        if (isText || (unit >= 0x20 && unit < 0x0600) || (unit >= 0x2000 && unit < 0x2200))
            ++plausible;
    }
    return head.size() < 2 ? 0
                           : static_cast<double>(plausible) / static_cast<double>(head.size() / 2);
}

/// UTF-16 without a mark shows by its zeros: every second byte of plain letters, digits and
/// separators.
TextEncoding unmarked16(std::string_view head)
{
    if (head.find('\0') == std::string_view::npos)
        return {};
    const double little = plausibleUnits(head, ByteOrder::Little);
    const double big = plausibleUnits(head, ByteOrder::Big);
    if (std::max(little, big) < 0.9)
        return {};
    return {little > big ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"), 0, false};
}

/// Programs and pictures are full of control bytes. A block of zeros at the end is a file saved
/// when the power went.
bool isBinary(std::string_view head)
{
    while (!head.empty() && head.back() == '\0')
        head.remove_suffix(1);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && (byte < '\t' || byte > '\r') && byte != 0x1A && byte != 0x1B) ||
               byte == 0x7F;
    });
    return controls >= 4 && static_cast<size_t>(controls) * 20 > head.size();
}

Result<TextEncoding> guessedFrom(QIODevice &file, qint64 firstHigh)
{
    constexpr qint64 lead = 256;
    if (!file.seek(std::max<qint64>(0, firstHigh - lead)))
        return failure(ProblemCode::FileUnreadable);
    const EncodingGuess guess = guessEncoding(viewOf(file.read(headSize)));
    return TextEncoding{QString::fromLatin1(guess.page->name), 0, true};
}

/// UTF-8, or text that became UTF-8 twice.
Result<TextEncoding> utf8From(QIODevice &file, qint64 firstHigh)
{
    const TextEncoding plain{QStringLiteral("UTF-8"), 0, false};
    if (firstHigh < 0)
        return plain;
    if (!file.seek(firstHigh))
        return failure(ProblemCode::FileUnreadable);
    const QString twice = guessTwiceDecoded(viewOf(file.read(headSize)));
    return twice.isEmpty() ? plain : TextEncoding{twice, 0, true};
}

/// Known by content: strict UTF-8, allowing for a few damaged bytes, or else a guess.
Result<TextEncoding> fromContent(QIODevice &file, const Progress &progress)
{
    if (!file.seek(0))
        return failure(ProblemCode::FileUnreadable);
    Utf8Census census;
    QByteArray piece(decodedPiece, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return failure(ProblemCode::FileUnreadable);
        done += got;
        census.add(viewOf(piece).substr(0, static_cast<size_t>(got)),
                   got == 0 ? Piece::Last : Piece::More);
        const bool surelyUtf8 =
            done >= enoughBytes && census.sequences() >= enoughCharacters && census.isUtf8();
        const bool surelyNot = census.invalid() >= enoughCharacters && !census.isUtf8();
        if (got == 0 || surelyUtf8 || surelyNot)
            break;
    }
    if (census.isUtf8())
        return utf8From(file, census.firstHigh());
    return guessedFrom(file, census.firstHigh());
}

Result<TextEncoding> askedFor(const QString &asked, std::string_view head)
{
    const QString key = encodingKey(asked);
    const TextEncoding mark = marked(head);
    if (key == u"utf8" || key == u"utf16le" || key == u"utf16be") {
        const QString name = key == u"utf8"      ? QStringLiteral("UTF-8")
                             : key == u"utf16le" ? QStringLiteral("UTF-16LE")
                                                 : QStringLiteral("UTF-16BE");
        return TextEncoding{name, mark.name == name ? mark.markBytes : 0, false};
    }
    if (key == u"utf16") {
        if (mark.name.startsWith(u"UTF-16"))
            return mark;
        const TextEncoding seen = unmarked16(head);
        return seen.name.isEmpty() ? TextEncoding{QStringLiteral("UTF-16LE"), 0, false} : seen;
    }
    if (const CodePage *twice = twiceDecodedBy(asked))
        return TextEncoding{QStringLiteral("UTF-8 via ") + QLatin1String(twice->name),
                            mark.name == u"UTF-8" ? mark.markBytes : 0, false};
    if (const CodePage *page = codePage(asked))
        return TextEncoding{QString::fromLatin1(page->name), 0, false};
    if (QStringDecoder(asked.toLatin1().constData()).isValid())
        return TextEncoding{asked, 0, false};
    return failure(ProblemCode::EncodingUnknown, {asked});
}

} // namespace

Result<TextEncoding> decideEncoding(QIODevice &file, const QString &asked, const Progress &progress)
{
    if (!file.seek(0))
        return failure(ProblemCode::FileUnreadable);
    const QByteArray head = file.read(headSize);
    if (!asked.isEmpty())
        return askedFor(asked, viewOf(head));
    if (const TextEncoding mark = marked(viewOf(head)); !mark.name.isEmpty()) {
        const QString twice = mark.name == u"UTF-8"
                                  ? guessTwiceDecoded(viewOf(head).substr(size_t(mark.markBytes)))
                                  : QString();
        return twice.isEmpty() ? mark : TextEncoding{twice, mark.markBytes, true};
    }
    if (const TextEncoding wide = unmarked16(viewOf(head)); !wide.name.isEmpty())
        return wide;
    if (isBinary(viewOf(head)))
        return failure(ProblemCode::FileBinary);
    return fromContent(file, progress);
}

} // namespace patron
