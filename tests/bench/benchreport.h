// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a run: printed as they come, written as JSON in the end. Faults (a wrong number of
// rows) make the run fail; a missed target is only said, for a busy machine misses many.
#pragma once

#include <QJsonArray>
#include <QString>

namespace patron {

struct BenchFigure
{
    QString name; ///< "import/rows_per_second"
    QString text; ///< what a reader sees
    double value = 0;
    QString unit;
    double atLeast = 0; ///< 0 = no target
    double atMost = 0;  ///< 0 = no target
};

class BenchReport final
{
public:
    void begin(const QString &title);
    void add(const BenchFigure &figure);
    /// What was found right.
    void confirm(const QString &text);
    void fault(const QString &text);

    [[nodiscard]] bool hasFaults() const { return !m_faults.isEmpty(); }
    /// False: the file cannot be written.
    [[nodiscard]] bool writeJson(const QString &path) const;

private:
    QJsonArray m_figures;
    QJsonArray m_faults;
};

} // namespace patron
