// SPDX-License-Identifier: GPL-3.0-or-later
// What the Questions pane talks to: the list of all questions, the one that is chosen with what it
// is cut by, and its figures, counted off the GUI thread while the pane is on screen. Made by app,
// lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/items/commentlistmodel.h"
#include "models/items/questionlistmodel.h"
#include "models/session/commentcount.h"
#include "models/session/questioncard.h"

#include <QObject>

#include <memory>
#include <optional>

namespace patron {

class QuestionSession final : public QObject
{
    Q_OBJECT

public:
    QuestionSession(QString database, QThreadPool &pool, QObject *parent = nullptr);
    ~QuestionSession() override;

    [[nodiscard]] QuestionListModel &questions() { return m_list; }
    /// Of a question in words of their own: the answers, newest first.
    [[nodiscard]] CommentListModel &texts() { return m_texts; }
    [[nodiscard]] const QuestionCard &card() const { return m_card; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// From when to when there are answers, whatever the filter.
    [[nodiscard]] Period days() const;
    [[nodiscard]] const QuestionWish &wish() const { return m_wish; }
    /// By what the chosen question can be cut.
    [[nodiscard]] QList<CutBy> cuts() const;
    [[nodiscard]] QMap<QuestionId, QString> questionNames() const;
    /// Names of the imports by id as text: their files, told apart where they are called alike.
    [[nodiscard]] QMap<QString, QString> importNames() const;

public Q_SLOTS:
    void setScope(std::shared_ptr<const patron::Snapshot> snapshot, const patron::Filter &filter);
    /// How many comments that filter holds: answered with commentsCounted(), the latest alone.
    void countComments(const patron::Filter &filter);
    /// Only while the pane is on screen anything is counted.
    void setShown(bool isShown);
    void choose(const QList<patron::QuestionId> &questions);
    /// The one that was chosen when the program ended: shown once it is on the list.
    void restore(const QList<patron::QuestionId> &questions);
    void setCut(const patron::CutBy &cut);
    /// Adds an answer to the filter, or takes it off: by filterRequested.
    void toggle(patron::QuestionId question, const QString &value);
    void toggle(patron::Dimension dimension, const QString &value);

Q_SIGNALS:
    void filterRequested(const patron::Filter &filter);
    /// The list has other questions, or other numbers.
    void listChanged();
    void cardChanged();
    void commentsCounted(qint64 comments);
    void failed(const patron::Problem &problem);

private:
    struct Shown
    {
        QuestionCard card;
        std::vector<ResponseId> texts;
    };

    struct Listed
    {
        QList<SurveyNode> surveys;
        QList<RankedQuestion> rankings;
    };

    void recount();
    void countList();
    void countOwnWords();
    void countCard();
    void fetchTexts(const std::vector<ResponseId> &responses);
    void chooseWhatIsThere();
    /// The cut asked for last, where the chosen question has it.
    [[nodiscard]] CutBy possibleCut() const;
    [[nodiscard]] const QuestionNode *firstNode() const;
    [[nodiscard]] static Result<Shown> compute(const QString &database,
                                               const std::shared_ptr<const Snapshot> &snapshot,
                                               const Filter &filter, const QuestionWish &wish,
                                               const Progress &progress);

    QString m_database;
    std::shared_ptr<const Snapshot> m_snapshot;
    Filter m_filter;
    bool m_isShown = false;
    bool m_isStale = true; ///< scope changed since it was counted
    QuestionWish m_wish;
    CutBy m_cut; ///< asked for last: comes back with a question that has it
    // What cuts() has found, and of what; not kept alive by it.
    mutable std::weak_ptr<const Snapshot> m_cutsOf;
    mutable QList<QuestionId> m_cutQuestions;
    mutable QList<CutBy> m_cuts;
    QuestionCard m_card;
    QuestionListModel m_list;
    CommentListModel m_texts;
    std::optional<QList<RankedQuestion>> m_rankings; ///< whatever the filter
    quint64 m_rankingsOf = 0;                        ///< Snapshot::reading
    Job<Listed> m_listJob;
    Job<QHash<QuestionId, qint64>> m_wordsJob;
    Job<Shown> m_cardJob;
    Job<QList<Comment>> m_page;
    CommentCount m_commentCount;
};

} // namespace patron

Q_DECLARE_METATYPE(patron::CutBy)
