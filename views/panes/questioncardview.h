// SPDX-License-Identifier: GPL-3.0-or-later
// One question and its answers: by what to cut, and chart, table or the answers in words. Says what
// was asked of it by signals. GUI thread.
#pragma once

#include "models/session/questioncard.h"
#include "views/charts/mark.h"
#include "views/widgets/cardframe.h"

#include <QMap>

class QComboBox;
class QListView;

namespace patron {

class CommentLines;
class CommentListModel;

class QuestionCardView final : public CardFrame
{
    Q_OBJECT

public:
    /// texts outlives this.
    explicit QuestionCardView(CommentListModel &texts, QWidget *parent = nullptr);

    /// names: headers of the questions; cuts: what the combo box offers.
    void setCard(const QuestionCard &card, const QString &title, const QList<CutBy> &cuts,
                 const QMap<QuestionId, QString> &names);
    [[nodiscard]] const QuestionCard &card() const { return m_card; }
    /// "Cut by: Branch"
    [[nodiscard]] QString cutLine() const;
    /// What the filter has chosen among the answers.
    void setChosen(const QStringList &answers);

Q_SIGNALS:
    void commentsRequested(const patron::Mark &mark);
    void answerClicked(patron::QuestionId question, const QString &value);
    void valueClicked(patron::Dimension dimension, const QString &value);
    void cutRequested(const patron::CutBy &cut);

private:
    [[nodiscard]] CardWords words() const override;
    [[nodiscard]] QString explanation() const override;
    void retranslate() override;
    void makeChart();
    void fillCuts();

    QuestionCard m_card;
    QString m_titleText;
    QList<CutBy> m_cuts;
    QMap<QuestionId, QString> m_names;
    QLabel *m_cutLabel;
    QComboBox *m_cut;
    QListView *m_texts;
    CommentLines *m_textLines;
};

} // namespace patron
