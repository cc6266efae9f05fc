// SPDX-License-Identifier: GPL-3.0-or-later
// patron-xls FILE [SHEET]: says what is in a workbook of Excel 97 to 2003, as frames
// (models/files/xlsframes) on the standard output: the names of its sheets, or the rows of one,
// counted from 0. A program of its own, because libfreexl believes the lengths that a damaged file
// states: what breaks by that is this, not Patron.
#include "models/files/xlsframes.h"

#include <freexl.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string_view>
#include <system_error>

using namespace patron;

namespace {

void write(XlsFrame frame)
{
    std::putchar(static_cast<char>(frame));
}

template <class T>
void write(XlsFrame frame, T value)
{
    write(frame);
    std::fwrite(&value, sizeof value, 1, stdout);
}

void write(XlsFrame frame, std::string_view text)
{
    write(frame, static_cast<std::uint32_t>(text.size()));
    std::fwrite(text.data(), 1, text.size(), stdout);
}

std::string_view textOf(const char *text)
{
    return text ? text : "";
}

void writeCell(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        write(XlsFrame::Integer, static_cast<std::int32_t>(cell.value.int_value));
        return;
    case FREEXL_CELL_DOUBLE:
        write(XlsFrame::Number, cell.value.double_value);
        return;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_TIME:
        write(XlsFrame::Text, textOf(cell.value.text_value));
        return;
    case FREEXL_CELL_DATETIME: {
        constexpr std::string_view midnight = " 00:00:00"; // is no time
        const std::string_view stamp = textOf(cell.value.text_value);
        write(XlsFrame::Text,
              stamp.ends_with(midnight) ? stamp.substr(0, stamp.size() - midnight.size()) : stamp);
        return;
    }
    default:
        write(XlsFrame::Empty);
    }
}

bool writeRows(const void *book, unsigned short sheet)
{
    unsigned rows = 0;
    unsigned short columns = 0;
    if (freexl_select_active_worksheet(book, sheet) != FREEXL_OK ||
        freexl_worksheet_dimensions(book, &rows, &columns) != FREEXL_OK)
        return false;
    write(XlsFrame::Total, static_cast<std::uint32_t>(rows));
    for (unsigned row = 0; row < rows; ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell;
            cell.type = FREEXL_CELL_NULL;
            if (freexl_get_cell_value(book, row, column, &cell) != FREEXL_OK)
                return false;
            writeCell(cell);
        }
        write(XlsFrame::RowEnd);
    }
    return true;
}

unsigned info(const void *book, unsigned short what)
{
    unsigned value = 0;
    return freexl_get_info(book, what, &value) == FREEXL_OK ? value : 0;
}

bool writeSheets(const void *book)
{
    constexpr unsigned mostSheets = 4096;
    const unsigned count = std::min(mostSheets, info(book, FREEXL_BIFF_SHEET_COUNT));
    for (unsigned sheet = 0; sheet < count; ++sheet) {
        const char *name = nullptr;
        if (freexl_get_worksheet_name(book, static_cast<unsigned short>(sheet), &name) != FREEXL_OK)
            return false;
        write(XlsFrame::Sheet, textOf(name));
    }
    return true;
}

struct Close
{
    void operator()(const void *book) const { freexl_close(book); }
};

XlsExit run(const char *path, const unsigned short *sheet)
{
    const void *handle = nullptr;
    const int opened = freexl_open(path, &handle);
    const std::unique_ptr<const void, Close> book(handle);
    if (opened != FREEXL_OK)
        return XlsExit::NoWorkbook;
    if (info(book.get(), FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return XlsExit::Protected;
    if (!(sheet ? writeRows(book.get(), *sheet) : writeSheets(book.get())))
        return XlsExit::NoWorkbook;
    write(XlsFrame::End);
    return XlsExit::Done;
}

} // namespace

int main(int count, char **arguments)
{
    unsigned short sheet = 0;
    if (count == 3) {
        const std::string_view text = arguments[2];
        if (std::from_chars(text.data(), text.data() + text.size(), sheet).ec != std::errc())
            return static_cast<int>(XlsExit::WrongUse);
    }
    if (count != 2 && count != 3)
        return static_cast<int>(XlsExit::WrongUse);
    const XlsExit end = run(arguments[1], count == 3 ? &sheet : nullptr);
    std::fflush(stdout);
    return static_cast<int>(end);
}
