// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of one list, fetched page by page: asks for the next page by a signal and is given it;
// what was fetched once is kept, so that a list that is sorted anew shows at once. GUI thread.
#pragma once

#include "models/metrics/callbacklist.h"
#include "models/storage/callbacktexts.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace patron {

/// A case with everything that is shown of it.
struct CallBack
{
    CallBackEntry entry;
    CallBackRecord record;
    CallBackTexts texts;

    [[nodiscard]] AnswerScores scores() const;
    /// Whose last day counts: nobody is late where nobody can be called.
    [[nodiscard]] bool isCallOwed() const { return record.isCallOwed() && entry.isReachable; }
    friend bool operator==(const CallBack &, const CallBack &) = default;
};

class CallBackListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        CallBackRole = Qt::UserRole, ///< CallBack as QVariant; Qt::DisplayRole: customer's name
        IsGoneRole ///< bool: no more in the list, only its row is still there (keepRows)
    };

    explicit CallBackListModel(QObject *parent = nullptr);

    /// A new list, with what the owner says of the cases.
    void setEntries(std::vector<CallBackEntry> entries, const CallBackRecords &records);
    /// The list as it is now, without moving a row: those that left it are gone (IsGoneRole) but
    /// stay where they are, and those that came wait for setEntries().
    void keepRows(const std::vector<CallBackEntry> &entries, const CallBackRecords &records);
    /// Everything that was fetched is to be fetched again, from the next list on.
    void forgetTexts();
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_entries.size()); }
    /// The answer to pageWanted(); answers that are gone may be missing from it.
    void addPage(const QList<CallBackTexts> &page);
    /// The page could not be fetched: it will be asked for again when the view wants more.
    void giveUpPage();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// The row of this answer among those fetched; -1 = none.
    [[nodiscard]] int rowOf(ResponseId response) const;
    /// Of those fetched; empty without one.
    [[nodiscard]] CallBackTexts textsOf(ResponseId response) const
    {
        return m_texts.value(response);
    }
    /// Where this answer would not be on the first page of a list, it stands first there: from the
    /// next list on, until another is pinned, or none.
    void pin(ResponseId response) { m_pinned = response; }

Q_SIGNALS:
    void pageWanted(const std::vector<patron::ResponseId> &responses);

private:
    void showKnown();
    void movePinned();
    [[nodiscard]] size_t pageEnd() const;

    std::vector<CallBackEntry> m_entries;
    QSet<ResponseId> m_gone;
    CallBackRecords m_records;
    QHash<ResponseId, CallBackTexts> m_texts; ///< also empty ones of answers that are gone
    std::vector<size_t> m_rows;               ///< index into m_entries of each row
    bool m_isForgotten = false;               ///< m_texts goes with the list of now
    size_t m_seen = 0;                        ///< how many of m_entries are in m_rows or gone
    ResponseId m_pinned;
    std::vector<ResponseId> m_page; ///< asked for and not answered yet
};

} // namespace patron

Q_DECLARE_METATYPE(patron::CallBack)
