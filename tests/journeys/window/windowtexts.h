// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that a window holds, with where it stands: of widgets, actions, models and the marks
// of charts.
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

class QAbstractItemView;
class QObject;
class QWidget;

namespace patron {

class ChartView;

class WindowTexts final
{
public:
    void addWidgets(const QWidget &window);
    void addMarks(ChartView &chart);

    /// "where [kind]: text"; where is the way of class and object names down from the window.
    [[nodiscard]] QStringList sorted() const;
    /// The texts alone, each once, by the first place that has it.
    [[nodiscard]] const QMap<QString, QString> &places() const { return m_places; }

private:
    void add(const QObject &from, const char *kind, const QString &text);
    void addWidget(const QWidget &widget);
    void addModel(const QAbstractItemView &view);

    QStringList m_texts;
    QMap<QString, QString> m_places;
};

/// Every text that the owner's own files brought into the database: names, headers, comments.
[[nodiscard]] QSet<QString> storedTexts(const QString &database);

/// Whether it has words that a translation would change: not only names, stored or known to all.
[[nodiscard]] bool isOfOneLanguage(const QString &text, const QSet<QString> &stored);

/// What of these texts is as in English although an owner would read it in a language of theirs:
/// a line for each. stored: texts that stay as they are.
[[nodiscard]] QStringList untranslated(const WindowTexts &texts, const WindowTexts &english,
                                       const QSet<QString> &stored);

} // namespace patron
