// SPDX-License-Identifier: GPL-3.0-or-later
// The one filter over all panes: period, a menu per dimension that has values, one for all scores,
// and a chip for each choice that is on. Shows the filter it is given and asks for another by
// signal; holds none of its own. GUI thread.
#pragma once

#include "models/counting/filter.h"
#include "models/records/measure.h"

#include <QWidget>

class QLayout;

namespace patron {

class ChoiceMenu;
class FilterChips;
class FilterMenu;
class PeriodButton;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QDate today, QWidget *parent = nullptr);

    /// Asks for another filter where its period is one that is named by today.
    void setToday(QDate today);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Values to choose from; a dimension without any has no button.
    void setChoices(const QMap<Dimension, QStringList> &choices);
    /// The same of scores ("4.5"), in the order they are listed in.
    void setScores(const QMap<Measure, QStringList> &scores);
    /// File names of imports, by their id as text.
    void setImportNames(const QMap<QString, QString> &names);
    /// Headers of the questions whose answers a filter may hold.
    void setQuestionNames(const QMap<QuestionId, QString> &names);

public Q_SLOTS:
    /// Asks to take off the choice that was made last: Esc.
    void removeLast();

Q_SIGNALS:
    void filterRequested(const patron::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] FilterMenu *addButton(QLayout &buttons, const char *id);
    void addChoices(FilterMenu &button, Dimension dimension);
    void addScores(QLayout &buttons);
    void updateChecks();
    void retranslate();

    Filter m_filter;
    QMap<QString, QString> m_importNames;
    QMap<Dimension, ChoiceMenu *> m_menus;
    QMap<Measure, ChoiceMenu *> m_scores;
    FilterMenu *m_scoreButton = nullptr;
    PeriodButton *m_period;
    FilterChips *m_chips;
};

} // namespace patron
