// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a comment as a small card: what was said, and below it when, by what channel, with which
// scores, from which file. GUI thread.
#pragma once

#include "models/base/wordsearch.h"
#include "models/records/comment.h"
#include "models/session/wantedword.h"

#include <QStyledItemDelegate>

#include <vector>

namespace patron {

class CommentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// What was searched for is marked where it stands in a comment, and so are words of the filter
    /// (as wordValue() makes them) in whichever form they are written.
    void setMarked(const QString &searched, const QStringList &words);
    /// What of a comment is marked.
    [[nodiscard]] QList<WordSearch::Place> markedIn(const QString &text) const;

    /// The line below the comment.
    [[nodiscard]] static QString factsLine(const Comment &comment, const QLocale &locale);
    /// All of it, for a screen reader.
    [[nodiscard]] static QString spokenText(const Comment &comment, const QLocale &locale);

private:
    WordSearch m_searched{QString()};
    mutable std::vector<WantedWord> m_words; ///< they keep the stems that they met
};

} // namespace patron
