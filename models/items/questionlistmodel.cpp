// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/questionlistmodel.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace patron {

namespace {

/// internalId of a survey; a question has its survey's row + 1.
constexpr quintptr surveyLevel = 0;

bool haveSameQuestions(const QList<SurveyNode> &a, const QList<SurveyNode> &b)
{
    return std::ranges::equal(a, b, [](const SurveyNode &first, const SurveyNode &second) {
        return first.survey == second.survey && first.file == second.file &&
               first.isOfTool == second.isOfTool &&
               std::ranges::equal(first.questions, second.questions,
                                  [](const QuestionNode &one, const QuestionNode &other) {
                                      return one.questions == other.questions;
                                  });
    });
}

/// Whether the question in that row belongs to the matrix above it.
bool isRowOfMatrix(const SurveyNode &survey, int row)
{
    const QuestionNode &node = survey.questions[row];
    if (node.isMatrix())
        return false;
    for (int above = row - 1; above >= 0; --above) {
        const QuestionNode &candidate = survey.questions[above];
        if (candidate.isMatrix())
            return candidate.questions.contains(node.questions.first());
    }
    return false;
}

} // namespace

QList<QuestionId> idsOf(const QuestionNode &node)
{
    QList<QuestionId> ids;
    for (const Question &question : node.questions)
        ids << question.id;
    return ids;
}

QuestionListModel::QuestionListModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void QuestionListModel::setSurveys(const QList<SurveyNode> &surveys)
{
    QList<SurveyNode> counted = surveys;
    keepNumbers(counted);
    if (!haveSameQuestions(m_surveys, counted)) {
        beginResetModel();
        m_surveys = counted;
        endResetModel();
        return;
    }
    m_surveys = counted;
    for (int row = 0; row < m_surveys.size(); ++row) {
        const QModelIndex survey = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, survey), index(rowCount(survey) - 1, 0, survey));
    }
}

void QuestionListModel::keepNumbers(QList<SurveyNode> &surveys) const
{
    for (SurveyNode &survey : surveys) {
        for (QuestionNode &node : survey.questions) {
            if (node.questions.first().kind == QuestionKind::Text)
                node.n = m_ownWords.value(node.questions.first().id);
        }
    }
}

void QuestionListModel::setOwnWords(const QHash<QuestionId, qint64> &counts)
{
    m_ownWords = counts;
    m_areOwnWordsCounted = true;
    setSurveys(QList<SurveyNode>(m_surveys));
}

const QuestionNode *QuestionListModel::node(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.internalId() == surveyLevel)
        return nullptr;
    const auto survey = static_cast<qsizetype>(index.internalId()) - 1;
    return &m_surveys[survey].questions[index.row()];
}

QModelIndex QuestionListModel::indexOf(const QList<QuestionId> &questions) const
{
    for (int survey = 0; survey < m_surveys.size(); ++survey) {
        const QList<QuestionNode> &nodes = m_surveys[survey].questions;
        for (int row = 0; row < nodes.size(); ++row) {
            if (idsOf(nodes[row]) == questions)
                return index(row, 0, index(survey, 0));
        }
    }
    return {};
}

QModelIndex QuestionListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : surveyLevel);
}

QModelIndex QuestionListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == surveyLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, surveyLevel);
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_surveys.size());
    return parent.internalId() == surveyLevel
               ? static_cast<int>(m_surveys[parent.row()].questions.size())
               : 0;
}

int QuestionListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != surveyLevel)
        return questionData(m_surveys[index.parent().row()], index.row(), role);
    const SurveyNode &survey = m_surveys[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return survey.file;
    case IsSurveyRole:
        return true;
    case IsOfToolRole:
        return survey.isOfTool;
    case SearchRole:
        return QString(); // a file's name is no question
    default:
        return {};
    }
}

QVariant QuestionListModel::questionData(const SurveyNode &survey, int row, int role) const
{
    const QuestionNode &node = survey.questions[row];
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case IsSurveyRole:
        return false;
    case KindRole:
        return static_cast<int>(node.questions.first().kind);
    case CountRole:
        return node.n;
    case FormRole:
        return static_cast<int>(node.form);
    case RowsRole:
        return static_cast<int>(node.questions.size());
    case IsRowRole:
        return isRowOfMatrix(survey, row);
    case SearchRole: {
        QStringList headers{node.title};
        for (const Question &question : node.questions)
            headers << question.header;
        return folded(headers.join(u'\n'));
    }
    default:
        return {};
    }
}

Qt::ItemFlags QuestionListModel::flags(const QModelIndex &index) const
{
    // A heading cannot be chosen: keys pass it by, and a click on it leaves the choice alone.
    return !index.isValid() || index.internalId() == surveyLevel
               ? Qt::NoItemFlags
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace patron
