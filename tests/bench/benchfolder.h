// SPDX-License-Identifier: GPL-3.0-or-later
// The temporary folder of a run, and what several parts need in it, made when first asked for.
#pragma once

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace patron {

class BenchFolder final
{
public:
    /// parent: "" = the system's folder for temporary files.
    BenchFolder(const QString &parent, qint64 rows);

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// The environment of programs we start: nothing of the owner's home.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The CSV file of so many rows; "" = it cannot be written.
    [[nodiscard]] QString csv();
    /// A database that holds that file; "" = it cannot be made.
    [[nodiscard]] QString database();
    /// Removes a database and what lies beside it.
    static void removeDatabase(const QString &path);

private:
    QTemporaryDir m_folder;
    qint64 m_rows;
};

} // namespace patron
