// SPDX-License-Identifier: GPL-3.0-or-later
// Comments, newest first, fetched page by page: asks for the next page by a signal and is given it.
// GUI thread.
#pragma once

#include "models/records/comment.h"

#include <QAbstractListModel>

#include <vector>

namespace patron {

class CommentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        CommentRole = Qt::UserRole
    }; ///< Comment as QVariant; Qt::DisplayRole gives its text

    explicit CommentListModel(QObject *parent = nullptr);

    /// A new list: all known by id, none fetched yet.
    void setResponses(std::vector<ResponseId> responses);
    /// How many there are in all, fetched or not.
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_responses.size()); }
    /// The answer to pageWanted(). One that holds other comments than those asked for last is
    /// dropped: it came too late.
    void addPage(const QList<Comment> &comments);
    /// The page asked for could not be fetched: it will be asked for again when the view wants
    /// more.
    void giveUpPage();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Answer with addPage(); ids without a comment may be missing from the answer.
    void pageWanted(const std::vector<patron::ResponseId> &responses);

private:
    std::vector<ResponseId> m_responses;
    QList<Comment> m_comments;
    size_t m_asked = 0;             ///< how many of m_responses have been asked for
    std::vector<ResponseId> m_page; ///< asked for and not answered yet
    bool m_waiting = false;
};

} // namespace patron

Q_DECLARE_METATYPE(patron::Comment)
