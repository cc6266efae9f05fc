// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsworkbook.h"

#include "models/files/celltext.h"
#include "models/files/xlshidden.h"
#include "models/files/xlsprocess.h"

#include <QFile>

namespace patron {

namespace {

/// Larger than any workbook of that time.
constexpr qint64 mostBytes = qint64(512) << 20;
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

/// One per sheet, where it is sure which is which.
QList<bool> surelyHidden(const QString &path, qsizetype sheets)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<bool> hidden = hiddenSheets(file);
    // Where all are hidden, somebody lies.
    return hidden.size() == sheets && hidden.contains(false) ? hidden : QList<bool>();
}

class XlsSheet final : public SheetRows
{
public:
    XlsSheet(const QString &path, qsizetype sheet)
        : m_process(path, sheet)
    {
    }

    [[nodiscard]] Result<bool> next(SheetRow &row, const Progress &progress) override
    {
        row.clear();
        while (!m_isOver) {
            const auto frame = m_process.next(progress);
            if (!frame)
                return failure(frame.error());
            take(*frame, row);
            if (*frame == XlsFrame::RowEnd && !row.isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] qint64 done() const override { return m_rows; }
    [[nodiscard]] qint64 total() const override { return m_total; }

private:
    void take(XlsFrame frame, SheetRow &row)
    {
        switch (frame) {
        case XlsFrame::Total:
            m_total = m_process.integer();
            return;
        case XlsFrame::Integer:
            row.open() += std::to_string(m_process.integer());
            break;
        case XlsFrame::Number:
            appendNumber(m_process.number(), row.open());
            break;
        case XlsFrame::Text:
            row.open() += m_process.text();
            break;
        case XlsFrame::Empty:
            break;
        case XlsFrame::RowEnd:
            row.trim();
            row.setNumber(++m_rows);
            return;
        case XlsFrame::Sheet:
            return;
        case XlsFrame::End:
            m_isOver = true;
            return;
        }
        row.endCell();
    }

    XlsProcess m_process;
    qint64 m_rows = 0;
    qint64 m_total = 0;
    bool m_isOver = false;
};

} // namespace

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(const QString &path, const Progress &progress)
{
    if (QFile(path).size() > mostBytes || cellsSaid(path) > mostCells)
        return failure(problemOf(path, ProblemCode::FileTooLarge));
    XlsProcess process(path);
    QStringList sheets;
    for (;;) {
        const auto frame = process.next(progress);
        if (!frame && frame.error().code == ProblemCode::FileBroken)
            return failure(whyNoWorkbook(path));
        if (!frame) {
            Problem problem = frame.error();
            problem.place.file = path;
            return failure(problem);
        }
        if (*frame == XlsFrame::End)
            return std::unique_ptr<Workbook>(
                new XlsWorkbook(path, sheets, surelyHidden(path, sheets.size())));
        sheets << QString::fromUtf8(process.text());
    }
}

Result<QList<SheetLook>> XlsWorkbook::look(const Progress &progress)
{
    QList<SheetLook> looks;
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        SheetLook look{m_sheets[i], m_hidden.value(i), {}};
        if (!look.hidden) {
            XlsSheet rows(m_path, i);
            auto tally = tallyOf(rows, progress);
            if (!tally)
                return failure(tally.error());
            look.tally = std::move(*tally);
        }
        looks << look;
    }
    return looks;
}

Result<std::unique_ptr<SheetRows>> XlsWorkbook::rows(qsizetype sheet, const Progress & /*progress*/)
{
    return std::make_unique<XlsSheet>(m_path, sheet);
}

} // namespace patron
