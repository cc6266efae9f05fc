// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program as a shell would, in a home of its own and without a display.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace patron::test {

struct Outcome
{
    int code = -1; ///< -1 = did not start, did not end in time, or crashed
    QString out;
    QString err;

    /// What was printed as JSON; fails the test when it is anything else.
    [[nodiscard]] QJsonObject json() const;
};

class Shell final
{
public:
    Shell();

    /// Ends within 60 seconds or counts as crashed. Works in folder().
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    /// run() with --database database().
    [[nodiscard]] Outcome patron(QStringList arguments) const;
    /// `import ... --json`: the imports, each checked that no row is missing or counted twice.
    /// Fails the test on exit codes other than 0.
    QJsonArray import(const QStringList &arguments) const;
    /// `figures ... --json`; fails the test on exit codes other than 0.
    [[nodiscard]] QJsonObject figures(const QStringList &arguments = {}) const;
    /// A program of the system, such as pdftotext.
    [[nodiscard]] static Outcome tool(const QString &program, const QStringList &arguments);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("shop.db")); }
    /// Writes a file into the folder; its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Every file below the folder, hidden ones too, sorted.
    [[nodiscard]] QStringList files() const;
    /// The whole content of the database; fails the test when SQLite finds fault with it.
    [[nodiscard]] QStringList content() const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
};

/// A file of the sample shop that comes with the program.
[[nodiscard]] QString sampleFile(const QString &name);
[[nodiscard]] QByteArray bytesOf(const QString &path);

/// Rows, added, changed, duplicates, rejected of an import.
[[nodiscard]] QList<int> broughtBy(const QJsonObject &import);
/// The figure of this metric; fails the test when it is missing.
[[nodiscard]] QJsonObject figureOf(const QJsonObject &answer, const QString &metric);
/// The only question whose header holds the text; fails the test when there is none or several.
[[nodiscard]] QJsonObject questionOf(const QJsonObject &answer, const QString &headerPart);
/// Group value to number of responses.
[[nodiscard]] QMap<QString, int> groupsOf(const QJsonObject &answer);
[[nodiscard]] QMap<QString, int> countsOf(const QJsonObject &figureOrQuestion);

} // namespace patron::test
