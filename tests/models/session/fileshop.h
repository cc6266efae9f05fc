// SPDX-License-Identifier: GPL-3.0-or-later
// A database of its own and one file beside it, written anew for each import: for tests of what an
// import makes of a file, without a session.
#pragma once

#include "models/session/importrun.h"
#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace patron::test {

class FileShop final
{
public:
    FileShop()
    {
        if (!prepareDatabase(database()))
            qFatal("no database");
    }

    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("shop.db")); }

    [[nodiscard]] Result<ImportRecord> import(const QByteArray &text,
                                              const ImportOptions &options = {}) const
    {
        return importFile(database(), write(text), options, Progress());
    }
    [[nodiscard]] Result<Review> look(const QByteArray &text,
                                      const ImportOptions &options = {}) const
    {
        return reviewFile(database(), write(text), options, Progress());
    }

private:
    [[nodiscard]] QString write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("file.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

/// Empty where there is no such note.
inline QVariantList argumentsOf(const QList<Problem> &notes, ProblemCode code)
{
    const auto found = std::ranges::find(notes, code, &Problem::code);
    return found == notes.end() ? QVariantList() : found->arguments;
}

} // namespace patron::test
