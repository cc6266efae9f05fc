// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/jsonreader.h"

#include "models/files/headerlayout.h"
#include "models/files/jsonparser.h"

#include <algorithm>

namespace patron {

namespace {

/// A batch ends when it has so much text, or so many cells.
constexpr size_t batchText = 512 * 1024;
constexpr size_t batchCells = 256 * 1024;

} // namespace

/// The cells of one record in the order of the columns, and those of a whole batch behind them.
class JsonReader::RowMaker final : public JsonCells
{
public:
    explicit RowMaker(const JsonColumns &columns)
        : m_columns(columns)
        , m_row(columns.size())
    {
    }

    void value(const JsonColumnName &column, std::string_view text) override
    {
        const size_t number = m_columns.find(column.path, m_next);
        if (number == m_columns.size())
            return; // only if the file has changed
        Cell &cell = m_row[number];
        if (cell.filled)
            cell.text += '\n';
        cell.text += text;
        cell.filled = true;
        m_next = number + 1 == m_row.size() ? 0 : number + 1;
    }
    void nothing(const JsonColumnName & /*column*/) override {}
    void container(std::string_view /*path*/) override {}

    /// The row is complete: its cells go to the batch.
    void endRow(RowBatch &batch)
    {
        for (Cell &cell : m_row) {
            m_cells.push_back({batch.text().size(), cell.text.size(), cell.filled});
            batch.text() += cell.text;
            cell.text.clear();
            cell.filled = false;
        }
    }

    [[nodiscard]] bool isEnough(RowBatch &batch) const
    {
        return batch.text().size() > batchText || m_cells.size() > batchCells;
    }

    /// All rows are complete: the text stays where it is.
    void endBatch(RowBatch &batch)
    {
        const std::string_view text = batch.text();
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const Piece &cell = m_cells[i];
            batch.addCell(cell.filled ? text.substr(cell.begin, cell.size) : std::string_view());
            if ((i + 1) % m_row.size() == 0)
                batch.endRow();
        }
        m_cells.clear();
    }

private:
    struct Cell
    {
        std::string text;
        bool filled = false;
    };
    struct Piece
    {
        size_t begin = 0;
        size_t size = 0;
        bool filled = false;
    };

    const JsonColumns &m_columns;
    std::vector<Cell> m_row;
    std::vector<Piece> m_cells; ///< of the rows so far
    size_t m_next = 0;          ///< the column that most likely comes next
};

Result<std::unique_ptr<TableReader>>
JsonReader::open(const QString &path, const TableOptions &options, const Progress &progress)
{
    auto reader = std::make_unique<JsonReader>(path);
    if (const auto prepared = reader->prepare(options, progress); !prepared)
        return failure(prepared.error());
    return reader;
}

JsonReader::JsonReader(const QString &path)
    : m_source(path)
{
    m_shape.path = path;
    m_shape.format = QStringLiteral("JSON");
    m_shape.headerRows = 0;
}

JsonReader::~JsonReader() = default;

Result<void> JsonReader::prepare(const TableOptions &options, const Progress &progress)
{
    if (const auto opened = m_source.open(options.encoding, progress); !opened)
        return opened;
    m_shape.bytes = m_source.bytes();
    m_shape.encoding = m_source.encoding().name;
    auto found = findTables(m_source);
    if (!found)
        return failure(found.error());
    m_isLines = found->isLines;
    if (const auto chosen = choose(*found, options.sheet); !chosen)
        return chosen;
    m_shape.headers = m_table.columns.headers();
    m_shape.details = m_table.columns.details();
    groupColumns(m_shape.headers, m_shape.details);
    return rewind(progress);
}

Result<void> JsonReader::choose(JsonTables &found, const QString &asked)
{
    std::vector<JsonTable> &tables = found.tables;
    QStringList names;
    for (const JsonTable &table : tables)
        names << table.name;
    auto chosen = tables.begin() + static_cast<std::ptrdiff_t>(found.likeliest());
    if (!asked.isEmpty())
        chosen = std::ranges::find(tables, asked, &JsonTable::name);
    if (chosen == tables.end())
        return failure(stop(ProblemCode::SheetMissing, {asked, names.join(QStringLiteral(", "))},
                            {.file = m_shape.path}));
    m_table = std::move(*chosen);
    if (tables.size() > 1) {
        m_isChosen = asked.isEmpty();
        m_shape.sheet = m_table.name;
        m_shape.sheets = names;
    }
    return {};
}

Result<void> JsonReader::rewind(const Progress &progress)
{
    m_row = std::make_unique<RowMaker>(m_table.columns);
    m_rows = 0;
    m_firstDamaged = 0;
    m_record.forgetRepairs();
    m_source.setProgress(progress);
    return m_source.seek(m_table.begin);
}

Result<bool> JsonReader::read(RowBatch &batch, const Progress &progress)
{
    batch.clear(m_rows + 1);
    m_source.setProgress(progress);
    while (!m_row->isEnough(batch) && !atEnd()) {
        if (const auto done = readRecord(); !done)
            return failure(done.error());
        if (m_record.isObject())
            m_flattener.flatten(m_record, *m_row);
        m_row->endRow(batch);
        ++m_rows;
        noteDamage();
    }
    if (m_source.problem())
        return failure(*m_source.problem());
    progress.report(m_source.bytesRead(), m_shape.bytes);
    m_row->endBatch(batch);
    return batch.rows() > 0;
}

/// Passes over what stands between the records.
bool JsonReader::atEnd()
{
    m_source.skipSpace();
    if (m_isLines)
        return !m_source.hasMore();
    if (m_source.hasMore() && m_source.current() == ',') {
        m_source.advance();
        m_source.skipSpace();
    }
    return !m_source.hasMore() || m_source.current() == ']';
}

/// What is no object between the others becomes a row without answers.
Result<void> JsonReader::readRecord()
{
    m_record.clear();
    if (parseJson(m_source, m_record, JsonExtent::Value) == JsonOutcome::Done)
        return {};
    // The whole file was read before: it has changed since.
    return failure(m_source.problem().value_or(m_source.problemAt(ProblemCode::FileBroken)));
}

void JsonReader::noteDamage()
{
    const qint64 damaged = m_source.decoder().firstReplaced();
    if (m_firstDamaged == 0 && damaged >= 0 && damaged < m_source.position())
        m_firstDamaged = m_rows;
}

QList<Problem> JsonReader::notes() const
{
    QList<Problem> notes;
    Place place{.file = m_shape.path, .sheet = m_shape.sheet};
    if (m_isChosen) {
        QStringList others = m_shape.sheets;
        others.removeOne(m_shape.sheet);
        notes << note(ProblemCode::SheetChosen, {m_shape.sheet, others.join(QStringLiteral(", "))},
                      place);
    }
    if (m_source.encoding().guessed)
        notes << note(ProblemCode::EncodingGuessed, {m_shape.encoding}, place);
    if (m_source.decoder().lost() > 0)
        notes << note(ProblemCode::LettersLost, {m_source.decoder().lost()}, place);
    if (m_record.repaired() > 0)
        notes << note(ProblemCode::LettersRepaired, {m_record.repaired()}, place,
                      m_record.exampleRepaired());
    place.row = m_firstDamaged;
    if (m_source.decoder().replaced() > 0)
        notes << note(ProblemCode::BytesReplaced, {m_source.decoder().replaced()}, place);
    return notes;
}

} // namespace patron
