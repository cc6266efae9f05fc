// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of all surveys as a tree: surveys (by file), below them their questions. Raw values
// and ids, no words. GUI thread.
#pragma once

#include "models/counting/questionlist.h"

#include <QAbstractItemModel>
#include <QHash>

namespace patron {

class QuestionListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        IsSurveyRole = Qt::UserRole, ///< a heading, not a question
        IsOfToolRole,                ///< of a heading: below it is what the survey tool noted
        FormRole,                    ///< int of RowForm
        KindRole,                    ///< QuestionKind as int
        CountRole,                   ///< responses with an answer
        RowsRole,                    ///< how many questions it stands for; 1 = one
        IsRowRole,                   ///< of the matrix above it
        SearchRole,                  ///< what a search looks at, folded
    };

    explicit QuestionListModel(QObject *parent = nullptr);

    /// The same questions with other numbers keep their indexes.
    void setSurveys(const QList<SurveyNode> &surveys);
    [[nodiscard]] const QList<SurveyNode> &surveys() const { return m_surveys; }
    /// Answers in words of the person's own are counted apart from the others.
    void setOwnWords(const QHash<QuestionId, qint64> &counts);
    [[nodiscard]] bool areOwnWordsCounted() const { return m_areOwnWordsCounted; }
    /// nullptr: a survey, or no index of this model.
    [[nodiscard]] const QuestionNode *node(const QModelIndex &index) const;
    /// Invalid where it is not in the list.
    [[nodiscard]] QModelIndex indexOf(const QList<QuestionId> &questions) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant questionData(const SurveyNode &survey, int row, int role) const;
    void keepNumbers(QList<SurveyNode> &surveys) const;

    QList<SurveyNode> m_surveys;
    QHash<QuestionId, qint64> m_ownWords;
    bool m_areOwnWordsCounted = false;
};

/// The ids of a node's questions.
[[nodiscard]] QList<QuestionId> idsOf(const QuestionNode &node);

} // namespace patron
