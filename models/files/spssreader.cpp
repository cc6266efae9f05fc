// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/spssreader.h"

#include "models/files/headerlayout.h"

#include <QFile>
#include <QFileInfo>

namespace patron {

namespace {

/// What the program itself writes in front of a file with a password.
bool isEncrypted(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(64).contains("ENCRYPTEDSAV");
}

} // namespace

Result<std::unique_ptr<TableReader>>
SpssReader::open(const QString &path, const TableOptions &options, const Progress &progress)
{
    if (isEncrypted(path))
        return failure(ProblemCode::FileEncrypted, {QStringLiteral("SPSS")}, {.file = path});
    auto dictionary = readDictionary(path, options.encoding, progress);
    if (!dictionary)
        return failure(dictionary.error());
    return std::make_unique<SpssReader>(path, std::move(*dictionary));
}

SpssReader::SpssReader(const QString &path, SpssDictionary dictionary)
    : m_dictionary(std::move(dictionary))
{
    m_shape.path = path;
    m_shape.format = QStringLiteral("SPSS");
    m_shape.encoding = m_dictionary.encoding.name;
    m_shape.headerRows = 0;
    m_shape.headers = m_dictionary.headers;
    m_shape.details = m_dictionary.details;
    m_shape.bytes = QFileInfo(path).size();
    groupColumns(m_shape.headers, m_shape.details);
}

SpssReader::~SpssReader() = default;

Result<void> SpssReader::rewind(const Progress &)
{
    m_pump.reset();
    m_load = {};
    m_rows = 0;
    return {};
}

Result<bool> SpssReader::read(RowBatch &batch, const Progress &progress)
{
    batch.clear(m_rows + 1);
    if (!m_pump)
        m_pump = std::make_unique<SpssPump>(m_shape.path, m_dictionary);
    const Place place{.file = m_shape.path};
    switch (m_pump->next(m_load, progress)) {
    case SpssPump::Answer::Load:
        break;
    case SpssPump::Answer::End:
        return false;
    case SpssPump::Answer::Broken:
        return failure(ProblemCode::FileBroken, {m_shape.format}, place);
    case SpssPump::Answer::Cancelled:
        return failure(ProblemCode::Cancelled, {}, place);
    }
    batch.text().assign(m_load.text);
    const std::string_view text = batch.text();
    const auto columns = static_cast<size_t>(m_shape.headers.size());
    for (size_t i = 0; i < m_load.cells.size(); ++i) {
        const SpssLoad::Cell &cell = m_load.cells[i];
        batch.addCell(cell.filled ? text.substr(cell.begin, cell.size) : std::string_view());
        if ((i + 1) % columns == 0)
            batch.endRow();
    }
    m_rows += static_cast<qint64>(batch.rows());
    progress.report(m_pump->position(), m_shape.bytes);
    return true;
}

QList<Problem> SpssReader::notes() const
{
    QList<Problem> notes;
    if (m_dictionary.encoding.guessed)
        notes << note(ProblemCode::EncodingGuessed, {m_shape.encoding}, {.file = m_shape.path});
    if (m_load.replaced > 0)
        notes << note(ProblemCode::BytesReplaced, {m_load.replaced},
                      {.file = m_shape.path, .row = m_load.firstDamaged});
    return notes;
}

} // namespace patron
