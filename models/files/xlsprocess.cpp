// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstring>

namespace patron {

namespace {

constexpr int breath = 20; ///< milliseconds between two looks at whether it is still wanted
/// Of silence. The library reads a whole workbook before it says anything, which takes seconds at
/// most; a chain of blocks that a damaged file closes to a ring takes forever.
constexpr int patience = 60'000;
/// Of one cell; Excel's own limit is 32,767 characters.
constexpr quint32 longestText = 1 << 20;

/// Beside the program, where it was built; or where the package puts it; or where the tests say.
QString programPath()
{
    const QString name = QStringLiteral("patron-xls");
    const QString told = qEnvironmentVariable("PATRON_XLS_READER");
    if (!told.isEmpty())
        return told;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("../libexec/patron")}) {
        const QFileInfo file(here, folder + u'/' + name);
        if (file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace

XlsProcess::XlsProcess(const QString &path, std::optional<qsizetype> sheet)
{
    QStringList arguments{path};
    if (sheet)
        arguments << QString::number(*sheet);
    // What it says of its own end is for nobody: the exit code tells.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(programPath(), arguments, QIODevice::ReadOnly);
}

XlsProcess::~XlsProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

/// After it ended without the frame that was waited for.
Problem XlsProcess::whyEnded()
{
    const QVariantList format{QStringLiteral("XLS")};
    if (m_process.error() == QProcess::FailedToStart)
        return stop(ProblemCode::ProgramMissing, {QStringLiteral("patron-xls")});
    const bool isOver = m_process.exitStatus() == QProcess::NormalExit;
    if (isOver && m_process.exitCode() == int(XlsExit::Protected))
        return stop(ProblemCode::FileEncrypted, format);
    return stop(ProblemCode::FileBroken, format);
}

Result<void> XlsProcess::waitFor(qsizetype size, const Progress &progress)
{
    m_bytes.remove(0, m_taken);
    m_taken = 0;
    QElapsedTimer silence;
    silence.start();
    while (m_bytes.size() < size) {
        if (!progress.isWanted())
            return failure(ProblemCode::Cancelled);
        if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(breath)) {
            const bool isOver = m_process.state() == QProcess::NotRunning;
            if ((isOver && m_process.bytesAvailable() == 0) || silence.hasExpired(patience))
                return failure(whyEnded());
            continue;
        }
        m_bytes += m_process.readAll();
        silence.restart();
    }
    return {};
}

Result<void> XlsProcess::read(void *place, qsizetype size, const Progress &progress)
{
    if (m_bytes.size() - m_taken < size) {
        if (auto done = waitFor(size, progress); !done)
            return done;
    }
    std::memcpy(place, m_bytes.constData() + m_taken, static_cast<size_t>(size));
    m_taken += size;
    return {};
}

Result<void> XlsProcess::readText(const Progress &progress)
{
    quint32 size = 0;
    if (const auto done = read(&size, sizeof size, progress); !done)
        return done;
    if (size > longestText)
        return failure(ProblemCode::FileBroken, {QStringLiteral("XLS")});
    m_text.resize(size);
    return read(m_text.data(), static_cast<qsizetype>(size), progress);
}

Result<XlsFrame> XlsProcess::next(const Progress &progress)
{
    char tag = 0;
    Result<void> done = read(&tag, 1, progress);
    const auto frame = static_cast<XlsFrame>(tag);
    if (done && (frame == XlsFrame::Sheet || frame == XlsFrame::Text))
        done = readText(progress);
    else if (done && (frame == XlsFrame::Integer || frame == XlsFrame::Total))
        done = read(&m_integer, sizeof m_integer, progress);
    else if (done && frame == XlsFrame::Number)
        done = read(&m_number, sizeof m_number, progress);
    if (!done)
        return failure(done.error());
    return frame;
}

} // namespace patron
