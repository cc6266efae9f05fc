// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsworkbook.h"

#include "models/files/celltext.h"

#include <QFile>

#include <freexl.h>

#include <algorithm>

namespace patron {

namespace {

/// Larger than any workbook of that time.
constexpr qint64 mostBytes = qint64(512) << 20;
constexpr unsigned mostSheets = 4096;
/// Of all sheets together: the library takes memory for as many as each says to have.
constexpr quint64 mostCells = 32'000'000;

Problem problemOf(const QString &path, ProblemCode code)
{
    return stop(code, {QStringLiteral("XLS")}, {.file = path});
}

/// Old office files and protected new ones share their wrapping; its directory names, in UTF-16,
/// what is inside.
Problem whyNoWorkbook(const QString &path)
{
    const auto inFile = [](const char16_t *name) {
        const QString text = QString::fromUtf16(name);
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problemOf(path, ProblemCode::FileUnreadable);
    const QByteArray protectedName = inFile(u"EncryptedPackage");
    const QByteArray workbook = inFile(u"Workbook");
    bool hasWorkbook = false;
    for (QByteArray piece = file.read(1 << 20); !piece.isEmpty();) {
        if (piece.contains(protectedName))
            return problemOf(path, ProblemCode::FileEncrypted);
        hasWorkbook = hasWorkbook || piece.contains(workbook);
        const QByteArray more = file.read(1 << 20);
        piece = more.isEmpty() ? more : piece.right(protectedName.size()) + more;
    }
    if (hasWorkbook)
        return problemOf(path, ProblemCode::FileBroken);
    return stop(ProblemCode::FileOtherFormat, {QStringLiteral("OLE")}, {.file = path});
}

/// The cells that a record of a sheet's size stands for; 0 for bytes that only look like one.
quint64 cellsSaid(const QByteArray &record, qsizetype at, bool isOld)
{
    const auto number = [&record, at](qsizetype place, int bytes) {
        quint64 value = 0;
        for (int i = bytes; i > 0; --i)
            value = value << 8 | static_cast<uchar>(record[at + place + i - 1]);
        return value;
    };
    const quint64 rows = isOld ? number(6, 2) : number(8, 4);
    const quint64 columns = isOld ? number(10, 2) : number(14, 2);
    return rows <= 65'536 && columns <= 256 ? rows * columns : 0;
}

/// Of all sheets, as their records of size say.
quint64 cellsSaid(const QString &path)
{
    constexpr qsizetype recordSize = 18;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    quint64 cells = 0;
    QByteArray piece = file.read(1 << 20);
    while (piece.size() >= recordSize) {
        for (const bool isOld : {false, true}) {
            const QByteArray mark(isOld ? "\x00\x02\x0A\x00" : "\x00\x02\x0E\x00", 4);
            for (qsizetype at = piece.indexOf(mark); at >= 0 && at + recordSize <= piece.size();
                 at = piece.indexOf(mark, at + 1))
                cells += cellsSaid(piece, at, isOld);
        }
        // A record across two pieces must not be missed, nor one be counted twice.
        piece = piece.right(recordSize - 1);
        const QByteArray more = file.read(1 << 20);
        piece = more.isEmpty() ? more : piece + more;
    }
    return cells;
}

struct Size
{
    unsigned rows = 0;
    unsigned short columns = 0;
};

/// Selects the sheet and says how large it is.
Size sizeOf(const void *handle, qsizetype sheet)
{
    Size size;
    freexl_select_active_worksheet(handle, static_cast<unsigned short>(sheet));
    if (freexl_worksheet_dimensions(handle, &size.rows, &size.columns) != FREEXL_OK)
        return {};
    return size;
}

unsigned info(const void *handle, unsigned short what)
{
    unsigned value = 0;
    return freexl_get_info(handle, what, &value) == FREEXL_OK ? value : 0;
}

void appendCell(const FreeXL_CellValue &cell, std::string &text)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        text += std::to_string(cell.value.int_value);
        break;
    case FREEXL_CELL_DOUBLE:
        appendNumber(cell.value.double_value, text);
        break;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_TIME:
        text += cell.value.text_value ? cell.value.text_value : "";
        break;
    case FREEXL_CELL_DATETIME: {
        const std::string_view stamp = cell.value.text_value ? cell.value.text_value : "";
        text += stamp.ends_with(" 00:00:00") ? stamp.substr(0, stamp.size() - 9) : stamp;
        break;
    }
    default:
        break;
    }
}

class XlsSheet final : public SheetRows
{
public:
    XlsSheet(const void *handle, qsizetype sheet)
        : m_handle(handle)
        , m_sheet(sheet)
        , m_size(sizeOf(handle, sheet))
    {
    }

    [[nodiscard]] Result<bool> next(SheetRow &row, const Progress &progress) override
    {
        row.clear();
        // The library has one sheet at hand, and somebody else may have chosen another.
        freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(m_sheet));
        while (row.isEmpty() && m_next < m_size.rows) {
            if (!progress.isWanted())
                return failure(ProblemCode::Cancelled);
            for (unsigned short column = 0; column < m_size.columns; ++column) {
                FreeXL_CellValue cell;
                cell.type = FREEXL_CELL_NULL;
                if (freexl_get_cell_value(m_handle, m_next, column, &cell) != FREEXL_OK)
                    return failure(ProblemCode::FileBroken, {QStringLiteral("XLS")});
                appendCell(cell, row.open());
                row.endCell();
            }
            row.trim();
            ++m_next;
        }
        return !row.isEmpty();
    }

    [[nodiscard]] qint64 done() const override { return m_next; }
    [[nodiscard]] qint64 total() const override { return m_size.rows; }

private:
    const void *m_handle;
    qsizetype m_sheet;
    Size m_size;
    unsigned m_next = 0;
};

} // namespace

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(const QString &path,
                                                    const Progress & /*progress*/)
{
    if (QFile(path).size() > mostBytes || cellsSaid(path) > mostCells)
        return failure(problemOf(path, ProblemCode::FileTooLarge));
    const void *handle = nullptr;
    const int opened = freexl_open(QFile::encodeName(path).constData(), &handle);
    std::unique_ptr<XlsWorkbook> book(new XlsWorkbook(handle));
    if (opened != FREEXL_OK)
        return failure(whyNoWorkbook(path));
    if (info(handle, FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return failure(problemOf(path, ProblemCode::FileEncrypted));
    return book;
}

XlsWorkbook::~XlsWorkbook()
{
    if (m_handle)
        freexl_close(m_handle);
}

Result<QList<SheetLook>> XlsWorkbook::look(const Progress &progress)
{
    QList<SheetLook> looks;
    const unsigned count = std::min(mostSheets, info(m_handle, FREEXL_BIFF_SHEET_COUNT));
    for (unsigned i = 0; i < count; ++i) {
        const char *name = nullptr;
        freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name);
        XlsSheet rows(m_handle, i);
        auto tally = tallyOf(rows, progress);
        if (!tally)
            return failure(tally.error());
        looks << SheetLook{QString::fromUtf8(name), false, std::move(*tally)};
    }
    return looks;
}

Result<std::unique_ptr<SheetRows>> XlsWorkbook::rows(qsizetype sheet, const Progress & /*progress*/)
{
    return std::make_unique<XlsSheet>(m_handle, sheet);
}

} // namespace patron
