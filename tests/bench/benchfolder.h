// SPDX-License-Identifier: GPL-3.0-or-later
// The temporary folder of a run, and what several parts need in it, made when first asked for.
#pragma once

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <array>

namespace patron {

enum class BenchFormat : quint8
{
    Csv,
    Gzip, ///< of the CSV
    Zip,  ///< of the CSV
    Json,
    Xlsx,
    Ods,
    Sav
};
inline constexpr std::array allBenchFormats{BenchFormat::Csv,  BenchFormat::Gzip, BenchFormat::Zip,
                                            BenchFormat::Json, BenchFormat::Xlsx, BenchFormat::Ods,
                                            BenchFormat::Sav};
/// "csv", "csv.gz" ...
[[nodiscard]] QString benchEnding(BenchFormat format);

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
    /// The file of so many rows; "" = it cannot be written.
    [[nodiscard]] QString file(BenchFormat format);
    [[nodiscard]] QString csv() { return file(BenchFormat::Csv); }
    /// A database that holds that file; "" = it cannot be made.
    [[nodiscard]] QString database();
    /// Removes a database and what lies beside it.
    static void removeDatabase(const QString &path);

private:
    [[nodiscard]] bool write(BenchFormat format, const QString &name);

    QTemporaryDir m_folder;
    qint64 m_rows;
};

} // namespace patron
