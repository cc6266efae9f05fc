// SPDX-License-Identifier: GPL-3.0-or-later
// Reads comma, semicolon, tab and bar separated text of any encoding, in memory that does not grow
// with the file. Made by openTable, used on one worker thread.
#pragma once

#include "models/files/csvdialect.h"
#include "models/files/tablereader.h"
#include "models/files/textdecoder.h"
#include "models/files/textencoding.h"

#include <QFile>

#include <memory>

namespace patron {

class CsvReader final : public TableReader
{
public:
    /// How much is read at once. Only tests need another.
    static constexpr qint64 usualPiece = 1024 * 1024;

    /// Fails with FileUnreadable, FileEmpty, FileBinary, FileTruncated, CellTooLong,
    /// EncodingUnknown, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path,
                                                                   const TableOptions &options,
                                                                   const Progress &progress = {},
                                                                   qint64 pieceSize = usualPiece);

    CsvReader(const QString &path, qint64 pieceSize);

    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] Result<bool> read(RowBatch &batch, const Progress &progress) override;
    [[nodiscard]] Result<void> rewind(const Progress &progress) override;
    [[nodiscard]] QList<Problem> notes() const override;

private:
    [[nodiscard]] Result<void> prepare(const TableOptions &options, const Progress &progress);
    [[nodiscard]] Result<void> findShape(const TableOptions &options, const Progress &progress);
    [[nodiscard]] Result<void> fill(std::string &text, size_t wanted);
    [[nodiscard]] Result<void> cut(std::string_view &text, RowBatch &batch);
    /// Why a record does not end: CellTooLong or FileTruncated. Reads on.
    [[nodiscard]] ProblemCode reasonFor(CsvTokenizer::Outcome outcome);
    [[nodiscard]] bool closesLater();
    /// A record that does not end; its first argument is the cell it breaks in, from 0.
    [[nodiscard]] Problem broken(ProblemCode code, size_t column) const;
    [[nodiscard]] Problem problem(ProblemCode code) const;
    [[nodiscard]] Place place(qint64 row = 0) const;

    QFile m_file;
    qint64 m_pieceSize;
    TextEncoding m_encoding;
    CsvDialect m_dialect;
    TableShape m_shape;
    std::unique_ptr<TextDecoder> m_decoder;
    CsvTokenizer m_tokenizer;
    bool m_isQuoteFound = false; ///< one that is not the usual

    QByteArray m_bytes;        ///< the piece just read
    std::string m_rest;        ///< text behind the last whole record
    qint64 m_cutText = 0;      ///< bytes of text before m_rest
    bool m_atEnd = false;      ///< all bytes are read
    qint64 m_rows = 0;         ///< rows passed, blank ones too
    char m_lastSign = 0;       ///< the last one passed
    qint64 m_firstDamaged = 0; ///< row of the first replaced byte, 0 = none so far
};

} // namespace patron
