// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commentlistmodel.h"

#include <algorithm>

namespace patron {

namespace {

/// Comments asked for at once: a few screens full.
constexpr size_t commentsPerPage = 100;

} // namespace

CommentListModel::CommentListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommentListModel::setResponses(std::vector<ResponseId> responses)
{
    beginResetModel();
    m_responses = std::move(responses);
    m_comments.clear();
    m_asked = 0;
    m_page.clear();
    m_waiting = false;
    endResetModel();
}

void CommentListModel::addPage(const QList<Comment> &comments)
{
    // An answer to a question from before the last setResponses() belongs to another list.
    const auto isAsked = [this](const Comment &comment) {
        return std::ranges::find(m_page, comment.response) != m_page.end();
    };
    if (!m_waiting || !std::ranges::all_of(comments, isAsked))
        return;
    m_waiting = false;
    m_page.clear();
    if (!comments.isEmpty()) {
        const int first = static_cast<int>(m_comments.size());
        beginInsertRows({}, first, first + static_cast<int>(comments.size()) - 1);
        m_comments << comments;
        endInsertRows();
    } else if (canFetchMore({})) {
        // Views ask again only after rows came: an empty page must not be the end.
        fetchMore({});
    }
}

void CommentListModel::giveUpPage()
{
    if (!m_waiting)
        return;
    m_asked -= m_page.size();
    m_page.clear();
    m_waiting = false;
}

int CommentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comments.size());
}

QVariant CommentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Comment &comment = m_comments[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return comment.text;
    case CommentRole:
        return QVariant::fromValue(comment);
    default:
        return {};
    }
}

bool CommentListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_waiting && m_asked < m_responses.size();
}

void CommentListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const size_t last = std::min(m_asked + commentsPerPage, m_responses.size());
    m_page.assign(m_responses.begin() + static_cast<qptrdiff>(m_asked),
                  m_responses.begin() + static_cast<qptrdiff>(last));
    m_asked = last;
    m_waiting = true;
    const std::vector<ResponseId> page = m_page; // an answer given at once clears m_page
    Q_EMIT pageWanted(page);
}

} // namespace patron
