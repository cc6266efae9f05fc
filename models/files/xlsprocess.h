// SPDX-License-Identifier: GPL-3.0-or-later
// The program patron-xls at work: reads a workbook of Excel 97 to 2003 in a process of its own and
// hands on what it says, frame by frame. Made by XlsWorkbook, used on one worker thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/files/xlsframes.h"

#include <QProcess>

#include <string>

namespace patron {

class XlsProcess final
{
public:
    /// Its sheets; with a sheet's number, counted from 0, the rows of that.
    explicit XlsProcess(const QString &path, std::optional<qsizetype> sheet = {});
    /// Ends the program if it still runs.
    ~XlsProcess();

    /// The next frame. Fails with Cancelled, FileBroken (also where the program broke over the
    /// file), FileEncrypted, ProgramMissing.
    [[nodiscard]] Result<XlsFrame> next(const Progress &progress);
    /// Of the last frame, as it has one.
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] qint32 integer() const { return m_integer; }
    [[nodiscard]] double number() const { return m_number; }

private:
    [[nodiscard]] Result<void> waitFor(qsizetype size, const Progress &progress);
    [[nodiscard]] Result<void> read(void *place, qsizetype size, const Progress &progress);
    [[nodiscard]] Result<void> readText(const Progress &progress);
    [[nodiscard]] Problem whyEnded();

    QProcess m_process;
    QByteArray m_bytes; ///< said and not yet taken
    qsizetype m_taken = 0;
    std::string m_text;
    qint32 m_integer = 0;
    double m_number = 0;
};

} // namespace patron
