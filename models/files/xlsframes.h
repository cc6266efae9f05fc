// SPDX-License-Identifier: GPL-3.0-or-later
// What patron-xls writes about a workbook, and how it ends. A frame is one byte that says what
// follows, then its value as the machine has it in memory: both ends run on the same one. Shared by
// app/xls and xlsprocess.
#pragma once

namespace patron {

enum class XlsFrame : char
{
    Sheet = 's',   ///< the name of a sheet: length (32 bit), UTF-8
    Empty = 'e',   ///< a cell
    Integer = 'i', ///< a cell: 32 bit, signed
    Number = 'n',  ///< a cell: double
    Text = 't',    ///< a cell: length (32 bit), UTF-8
    RowEnd = 'r',
    Total = 'c', ///< how many rows a sheet has (32 bit), before the first of them
    End = 'z'    ///< all is said; without it something is missing
};

enum class XlsExit : int
{
    Done = 0,
    WrongUse = 2,
    NoWorkbook = 3,
    Protected = 4
};

} // namespace patron
