// SPDX-License-Identifier: GPL-3.0-or-later
// The comments of the filtered responses, newest first, searched and fetched page by page. Made by
// app, GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/counting/filter.h"
#include "models/items/commentlistmodel.h"
#include "models/session/sourcerow.h"
#include "models/session/wordstudy.h"

#include <QObject>

#include <memory>

namespace patron {

class Snapshot;

class CommentSession final : public QObject
{
    Q_OBJECT

public:
    CommentSession(QString database, QThreadPool &pool, QObject *parent = nullptr);
    ~CommentSession() override;

    [[nodiscard]] CommentListModel &comments() { return m_comments; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// From when to when there are answers, whatever the filter.
    [[nodiscard]] Period days() const;
    /// What is searched for; "" = nothing.
    [[nodiscard]] const QString &searched() const { return m_text; }

public Q_SLOTS:
    /// A new snapshot or filter: the list is made anew, once it is looked at.
    void setScope(std::shared_ptr<const patron::Snapshot> snapshot, const patron::Filter &filter);
    /// Nobody looks: nothing is listed or counted until somebody does.
    void setShown(bool isShown);
    /// Only comments that hold every word; empty = all.
    void search(const QString &text);
    /// The line of the file that a comment came from: answered with sourceRead(), the latest alone.
    void readSource(patron::ResponseId response);

Q_SIGNALS:
    /// The list is complete: so many comments.
    void listed(qint64 total);
    void searchingChanged(bool searching);
    /// The typical words of the filtered comments; after the list, in their own time.
    void wordsCounted(const patron::WordStudy &study);
    void sourceRead(const patron::SourceRow &source);
    void failed(const patron::Problem &problem);

private:
    void readAnew();
    void restart();
    void countWords();
    void fetch(const std::vector<ResponseId> &responses);

    QString m_database;
    std::shared_ptr<const Snapshot> m_snapshot;
    Filter m_filter;
    QString m_text;
    bool m_isShown = false;
    bool m_isStale = false; ///< the list is of another snapshot or filter
    CommentListModel m_comments;
    Job<std::vector<ResponseId>> m_search;
    Job<QList<Comment>> m_page;
    Job<WordStudy> m_words;
    Job<SourceRow> m_source;
};

} // namespace patron
