// SPDX-License-Identifier: GPL-3.0-or-later
// One question to the numbers and its answer: title, figure with interval and answers, verdict,
// chart or table, menu. Says what was asked of it by signals; saves and filters nothing itself. GUI
// thread.
#pragma once

#include "models/session/dashboard.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace patron {

class ChartView;
class FigureTableModel;
class FigureTableView;
class VerdictLabel;

enum class SaveFormat : quint8
{
    Pdf,
    Csv
};

class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(CardId id, QWidget *parent = nullptr);
    ~Card() override;

    [[nodiscard]] CardId id() const { return m_id; }
    void setData(const CardData &data);
    [[nodiscard]] const CardData &data() const { return m_data; }
    /// What the filter has chosen in the chart's dimension.
    void setChosen(const QStringList &values);
    [[nodiscard]] const FigureTableModel &model() const { return *m_model; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }
    /// The table's text as it stands, tab separated, with headers: for the clipboard.
    [[nodiscard]] QString plainText() const;

public Q_SLOTS:
    void showTable(bool isShown);
    void showExplanation(bool isShown);

Q_SIGNALS:
    void valueClicked(patron::Dimension dimension, const QString &value);
    void periodClicked(const patron::Period &period);
    void copyRequested(patron::CardId card);
    void saveRequested(patron::CardId card, patron::SaveFormat format);

protected:
    void changeEvent(QEvent *event) override;
    /// F1 anywhere in the card explains it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeMenu();
    void makeLayout();
    void retranslate();
    void setFonts();

    const CardId m_id;
    CardData m_data;
    FigureTableModel *m_model;          ///< child
    ChartView *m_chart;                 ///< child
    FigureTableView *m_table = nullptr; ///< child, made when first shown
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_detail;
    VerdictLabel *m_verdict;
    QLabel *m_explanation;
    QStackedWidget *m_body;
    QToolButton *m_explainButton;
    QToolButton *m_menuButton;
    QAction *m_explain;
    QAction *m_asTable;
    QAction *m_copy;
    QAction *m_savePdf;
    QAction *m_saveCsv;
};

} // namespace patron
