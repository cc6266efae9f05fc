// SPDX-License-Identifier: GPL-3.0-or-later
// One question and its answers: title, by what to cut, figure, verdict, chart or table or the
// answers in words, menu. Says what was asked of it by signals. GUI thread.
#pragma once

#include "models/session/questioncard.h"
#include "views/widgets/card.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace patron {

class ChartView;
class CommentListModel;
class FigureTableModel;
class FigureTableView;
class VerdictLabel;

class QuestionCardView final : public QFrame
{
    Q_OBJECT

public:
    /// texts outlives this.
    explicit QuestionCardView(CommentListModel &texts, QWidget *parent = nullptr);
    ~QuestionCardView() override;

    /// names: headers of the questions; cuts: what the combo box offers.
    void setCard(const QuestionCard &card, const QString &title, const QList<CutBy> &cuts,
                 const QMap<QuestionId, QString> &names);
    [[nodiscard]] const QuestionCard &card() const { return m_card; }
    [[nodiscard]] const QString &title() const { return m_titleText; }
    /// What the filter has chosen among the answers.
    void setChosen(const QStringList &answers);
    [[nodiscard]] ChartView *chart() { return m_chart; }
    [[nodiscard]] QString plainText() const;

public Q_SLOTS:
    void showTable(bool isShown);
    void showExplanation(bool isShown);

Q_SIGNALS:
    void answerClicked(patron::QuestionId question, const QString &value);
    void valueClicked(patron::Dimension dimension, const QString &value);
    void cutRequested(const patron::CutBy &cut);
    void copyRequested();
    void saveRequested(patron::SaveFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void makeLayout();
    void makeChart();
    void fillCuts();
    void showBody();
    void retranslate();
    void setFonts();

    QuestionCard m_card;
    QString m_titleText;
    QList<CutBy> m_cuts;
    QMap<QuestionId, QString> m_names;
    bool m_isTable = false;
    FigureTableModel *m_model;          ///< child
    ChartView *m_chart = nullptr;       ///< child, made anew for another kind
    FigureTableView *m_table = nullptr; ///< child, made when first shown
    QLabel *m_title;
    QLabel *m_cutLabel;
    QComboBox *m_cut;
    QLabel *m_figure;
    QLabel *m_detail;
    VerdictLabel *m_verdict;
    QLabel *m_explanation;
    QStackedWidget *m_body;
    QListView *m_texts;
    QToolButton *m_menuButton;
    QAction *m_explain;
    QAction *m_asTable;
    QAction *m_copy;
    QAction *m_savePdf;
    QAction *m_saveCsv;
};

} // namespace patron
