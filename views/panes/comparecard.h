// SPDX-License-Identifier: GPL-3.0-or-later
// One theme of the published figures: the question, what can be said of the own figures, the bands,
// the table twin, and where all of it comes from. GUI thread.
#pragma once

#include "models/metrics/publishedcomparison.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace patron {

class ChartView;
class FigureTableModel;
class FigureTableView;
class VerdictLabel;

class CompareCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CompareCard(QWidget *parent = nullptr);
    ~CompareCard() override;

    void setTheme(const ComparedTheme &theme);
    [[nodiscard]] const ComparedTheme &theme() const { return m_theme; }
    /// What the table says, tab separated.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] const FigureTableModel &model() const { return *m_model; }

public Q_SLOTS:
    void showTable(bool isShown);
    void showExplanation(bool isShown);

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void retranslate();
    void sayStandings();
    [[nodiscard]] QString explanation() const;

    ComparedTheme m_theme;
    FigureTableModel *m_model;          ///< child
    ChartView *m_chart;                 ///< child
    FigureTableView *m_table = nullptr; ///< child, made when first shown
    QLabel *m_title;
    QVBoxLayout *m_verdicts;
    QList<VerdictLabel *> m_sentences; ///< children, one per thing to say
    QLabel *m_explanation;
    QStackedWidget *m_body;
    QToolButton *m_menuButton;
    QAction *m_explain;
    QAction *m_asTable;
    QAction *m_copy;
};

} // namespace patron
