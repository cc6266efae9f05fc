// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"

#include "models/files/csvquote.h"

#include <algorithm>

namespace patron {

namespace {

/// Text the delimiter is decided from.
constexpr size_t sampleSize = 256 * 1024;
/// One record of more is no table: something in it is broken.
constexpr size_t recordLimit = 64 * 1024 * 1024;

constexpr auto cellLimit = static_cast<qint64>(CsvTokenizer::usualFieldLimit);

using Outcome = CsvTokenizer::Outcome;

/// What the owner may have typed for a delimiter.
char delimiterAsked(const QString &asked)
{
    if (asked == u"\\t" || asked.compare(u"tab", Qt::CaseInsensitive) == 0)
        return '\t';
    const bool usable = asked.size() == 1 && asked.at(0).unicode() < 0x80 && asked != u"\"" &&
                        asked != u"\n" && asked != u"\r";
    return usable ? asked.at(0).toLatin1() : '\0';
}

/// The same for a quote; nothing: it is decided.
std::optional<char> quoteAsked(const QString &asked)
{
    if (asked.compare(noQuote, Qt::CaseInsensitive) == 0)
        return '\0';
    const bool usable = asked.size() == 1 && asked.at(0).isPrint() && !asked.at(0).isSpace() &&
                        asked.at(0).unicode() < 0x80;
    return usable ? std::optional(asked.at(0).toLatin1()) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path,
                                                     const TableOptions &options,
                                                     const Progress &progress, qint64 pieceSize)
{
    auto reader = std::make_unique<CsvReader>(path, pieceSize);
    if (const auto prepared = reader->prepare(options, progress); !prepared)
        return failure(prepared.error());
    return reader;
}

CsvReader::CsvReader(const QString &path, qint64 pieceSize)
    : m_file(path)
    , m_pieceSize(pieceSize)
    , m_tokenizer(0)
{
    m_shape.path = path;
}

Result<void> CsvReader::prepare(const TableOptions &options, const Progress &progress)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(problem(ProblemCode::FileUnreadable));
    m_shape.bytes = m_file.size();
    auto encoding = decideEncoding(m_file, options.encoding, progress);
    if (!encoding) {
        Problem wrong = encoding.error();
        wrong.place = place();
        return failure(wrong);
    }
    m_encoding = *encoding;
    m_shape.encoding = m_encoding.name;
    m_decoder = std::make_unique<TextDecoder>(m_encoding.name);
    return findShape(options, progress);
}

Result<void> CsvReader::findShape(const TableOptions &options, const Progress &progress)
{
    const char delimiter = delimiterAsked(options.delimiter);
    const std::optional<char> quote = quoteAsked(options.quote);
    if (const auto back = rewind(progress); !back)
        return back;
    std::string sample;
    RowBatch first;
    Outcome outcome = Outcome::More;
    // As a rule one turn is enough; a header longer than the sample, or blank lines without end,
    // take more.
    for (size_t wanted = sampleSize; outcome == Outcome::More && sample.size() < recordLimit;
         wanted *= 2) {
        if (const auto filled = fill(sample, wanted); !filled)
            return filled;
        if (m_atEnd && sample.find_first_not_of(" \t\r\n") == std::string::npos)
            return failure(problem(ProblemCode::FileEmpty));
        const Piece piece = m_atEnd ? Piece::Last : Piece::More;
        m_dialect = findDialect(sample, piece, delimiter, quote);
        m_tokenizer = CsvTokenizer(m_dialect.delimiter, m_dialect.quote);
        std::string_view text = std::string_view(sample).substr(m_dialect.sepLine);
        outcome = Outcome::Blank;
        while (outcome == Outcome::Blank && !text.empty())
            outcome = m_tokenizer.next(text, piece, first);
        if (outcome == Outcome::Blank && m_atEnd)
            return failure(problem(ProblemCode::FileEmpty));
        if (outcome == Outcome::Blank)
            outcome = Outcome::More;
    }
    if (outcome != Outcome::Record) {
        const ProblemCode code = reasonFor(outcome);
        return failure(code == ProblemCode::CellTooLong ? stop(code, {cellLimit}, place())
                                                        : problem(code));
    }
    if (m_dialect.delimiter != 0)
        m_shape.delimiter = QString(QLatin1Char(m_dialect.delimiter));
    m_isQuoteFound = !quote && m_dialect.quote == '\'';
    if (quote || mayBeQuoted(sample, m_dialect.delimiter))
        m_shape.quote = m_dialect.quote == 0 ? noQuote : QString(QLatin1Char(m_dialect.quote));
    return rewind(progress);
}

Result<void> CsvReader::rewind(const Progress &)
{
    if (!m_file.seek(m_encoding.markBytes))
        return failure(problem(ProblemCode::FileUnreadable));
    m_decoder->reset();
    m_rest.clear();
    m_cutText = 0;
    m_atEnd = false;
    m_rows = 0;
    m_lastSign = 0;
    m_firstDamaged = 0;
    return {};
}

Result<bool> CsvReader::read(RowBatch &batch, const Progress &progress)
{
    batch.clear(m_rows + 1);
    std::string &text = batch.text();
    text.assign(m_rest);
    while (batch.rows() == 0) {
        if (!progress.isWanted())
            return failure(problem(ProblemCode::Cancelled));
        // Doubled when a record did not fit, so that a long one is not cut again and again.
        const size_t before = text.size();
        if (const auto filled =
                fill(text, before + std::max(before, static_cast<size_t>(m_pieceSize)));
            !filled)
            return failure(filled.error());
        progress.report(m_file.pos(), m_shape.bytes);
        std::string_view left = text;
        if (const auto done = cut(left, batch); !done && batch.rows() == 0)
            return failure(done.error());
        m_cutText += static_cast<qint64>(text.size() - left.size());
        if (m_atEnd && left.empty()) {
            m_rest.clear();
            return batch.rows() > 0;
        }
        if (batch.rows() > 0)
            m_rest.assign(left);
        else
            text.erase(0, text.size() - left.size());
    }
    return true;
}

/// Reads until the text has the wanted size or the file ends.
Result<void> CsvReader::fill(std::string &text, size_t wanted)
{
    text.reserve(wanted + 8);
    while (!m_atEnd && text.size() < wanted) {
        m_bytes.resize(m_pieceSize);
        const qint64 got = m_file.read(m_bytes.data(), m_pieceSize);
        if (got < 0)
            return failure(problem(ProblemCode::FileUnreadable));
        m_atEnd = got == 0;
        m_decoder->decode({m_bytes.constData(), static_cast<size_t>(got)},
                          m_atEnd ? Piece::Last : Piece::More, text);
    }
    return {};
}

/// Cuts all whole records; what is left of text is the beginning of the next.
Result<void> CsvReader::cut(std::string_view &text, RowBatch &batch)
{
    const Piece piece = m_atEnd ? Piece::Last : Piece::More;
    if (m_cutText == 0 && m_rows == 0) {
        if (text.size() < m_dialect.sepLine && !m_atEnd)
            return {};
        text.remove_prefix(std::min(m_dialect.sepLine, text.size()));
        if (m_dialect.sepLine > 0) { // its end is a blank line here, and none in a spreadsheet
            m_rows = -1;
            batch.setNextNumber(0);
        }
    }
    const qint64 textEnd = m_cutText + static_cast<qint64>(batch.text().size());
    while (!text.empty()) {
        const char *const begin = text.data();
        const char before = m_lastSign;
        const Outcome outcome = m_tokenizer.next(text, piece, batch);
        if (text.data() != begin)
            m_lastSign = text.data()[-1];
        if (outcome == Outcome::Blank) {
            // The second half of a line end is no row.
            if (before == '\r' && *begin == '\n')
                continue;
            batch.skipRow();
            ++m_rows;
            continue;
        }
        if (outcome == Outcome::More && text.size() < recordLimit)
            return {};
        if (outcome != Outcome::Record) {
            const Problem wrong = broken(reasonFor(outcome), batch.openCells());
            batch.dropOpenCells();
            return failure(wrong);
        }
        batch.endRow();
        ++m_rows;
        const qint64 damaged = m_decoder->firstReplaced();
        if (m_firstDamaged == 0 && damaged >= 0 &&
            damaged < textEnd - static_cast<qint64>(text.size()))
            m_firstDamaged = m_rows;
    }
    return {};
}

QList<Problem> CsvReader::notes() const
{
    QList<Problem> notes;
    if (m_encoding.guessed)
        notes << note(ProblemCode::EncodingGuessed, {m_encoding.name}, place());
    if (m_dialect.sepLine > 0)
        notes << note(ProblemCode::SepLineUsed, {}, place());
    if (m_isQuoteFound)
        notes << note(ProblemCode::QuoteFound, {m_shape.quote}, place());
    if (m_decoder->lost() > 0)
        notes << note(ProblemCode::LettersLost, {m_decoder->lost()}, place());
    if (m_decoder->replaced() > 0)
        notes << note(ProblemCode::BytesReplaced, {m_decoder->replaced()}, place(m_firstDamaged));
    // Whether a row is missing something is known to who knows the header: see HeadedTable.
    if (m_atEnd && m_rows > 0 && m_lastSign != '\n' && m_lastSign != '\r')
        notes << note(ProblemCode::FileCut, {}, place(m_rows));
    return notes;
}

ProblemCode CsvReader::reasonFor(Outcome outcome)
{
    const bool isLong =
        outcome == Outcome::TooLong || (outcome == Outcome::Endless && closesLater());
    return isLong ? ProblemCode::CellTooLong : ProblemCode::FileTruncated;
}

/// Behind a cell that is too long: whether a quote closes it after all.
bool CsvReader::closesLater()
{
    std::string text;
    bool wasQuote = false; // the last sign: one half of a doubled quote, or the closing one
    for (size_t passed = 0; passed < recordLimit && !m_atEnd; passed += text.size()) {
        text.clear();
        if (!fill(text, static_cast<size_t>(m_pieceSize)))
            return false;
        for (const char c : text) {
            if (wasQuote && c != m_dialect.quote)
                return true;
            wasQuote = c == m_dialect.quote && !wasQuote;
        }
    }
    return wasQuote;
}

Problem CsvReader::broken(ProblemCode code, size_t column) const
{
    Problem wrong = stop(code, {static_cast<qint64>(column)}, place());
    if (code == ProblemCode::CellTooLong)
        wrong.arguments << cellLimit;
    wrong.place.row = m_rows + 1;
    return wrong;
}

Problem CsvReader::problem(ProblemCode code) const
{
    return stop(code, {}, place());
}

Place CsvReader::place(qint64 row) const
{
    return {m_shape.path, {}, row, {}};
}

} // namespace patron
