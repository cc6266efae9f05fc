// SPDX-License-Identifier: GPL-3.0-or-later
// What the panes talk to: holds the filter and the snapshot, recomputes the figures of the pane on
// screen off the GUI thread, and says when there are new ones. Made by app, lives on the GUI
// thread.
#pragma once

#include "models/base/job.h"
#include "models/counting/snapshot.h"
#include "models/session/commentcount.h"
#include "models/session/dashboardreading.h"
#include "models/session/keptfigures.h"
#include "models/session/panestudies.h"
#include "models/session/reportstory.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace patron {

/// What is asked, and of what: a snapshot that knows every word the filter asks for.
struct Scope
{
    std::shared_ptr<const Snapshot> snapshot; ///< null before anything is loaded
    Filter filter;

    friend bool operator==(const Scope &, const Scope &) = default;
};

class DashboardSession final : public QObject
{
    Q_OBJECT

public:
    /// The newest records are read in a fifth of a second; of larger databases the others follow
    /// after a first look at so many.
    static constexpr qint64 usualFirstLook = 500'000;

    /// The database must be prepared; the pool outlives this.
    DashboardSession(QString database, QThreadPool &pool, QObject *parent = nullptr,
                     qint64 firstLook = usualFirstLook);
    ~DashboardSession() override;

    /// What the owner chose; what is counted follows, see scope().
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// What may be counted at this moment: while the words of a new filter are looked for, that of
    /// before.
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const OpeningHours &openingHours() const { return m_hours; }
    [[nodiscard]] const Dashboard &dashboard() const { return m_dashboard; }
    /// Cards of the pane on screen that have something to show, but nothing that the filter leaves.
    [[nodiscard]] QList<CardId> hiddenByFilter() const;
    /// What the Overview tells, while it is on screen.
    [[nodiscard]] const QList<StorySentence> &news() const { return m_news; }
    [[nodiscard]] bool isLoaded() const { return m_snapshot != nullptr; }
    /// Nothing was imported, as far as is known: no responses, customers or purchases.
    [[nodiscard]] bool isEmpty() const;
    /// Never null once loaded. Need not know the filter's words yet: to count, see scope().
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }
    /// Words to choose from; only dimensions that have any. Imports by id, newest first.
    [[nodiscard]] QMap<Dimension, QStringList> choices() const;
    /// File names of the imports, by id.
    [[nodiscard]] QMap<QString, QString> importNames() const;
    /// Headers by question; none before the snapshot is there.
    [[nodiscard]] QMap<QuestionId, QString> questionNames() const;
    /// The figures are those of the newest responses only.
    [[nodiscard]] bool isOfPart() const;

public Q_SLOTS:
    /// The Overview as it was the last time, if the database is as it was then: to be asked for
    /// first, so that it is there before anything else. Figures of the newest responses alone do
    /// not take its place, those of all do.
    void showKept();
    /// Brings the figures up to what the database holds now; the old ones stay until the new ones
    /// are there. The first time, of a large database the newest responses come first and then all
    /// (Snapshot::isWhole); later only what imports and undos changed is read.
    void reload();
    /// The same after somebody was forgotten from here, which removed or changed these responses.
    void reloadTouched(const std::vector<patron::ResponseId> &touched);
    void setFilter(const patron::Filter &filter);
    /// What waits in opening hours are counted by.
    void setOpeningHours(const patron::OpeningHours &hours);
    /// How many comments that filter holds: answered with commentsCounted(), the latest alone.
    void countComments(const patron::Filter &filter);
    /// Which pane is on screen: its cards are computed.
    void showPane(patron::PaneId pane);

Q_SIGNALS:
    void filterChanged(const patron::Filter &filter);
    /// What is stored was read anew.
    void snapshotChanged();
    /// Another filter, or what it is asked of; after the pane on screen has begun to be counted.
    void scopeChanged();
    void dashboardChanged();
    /// What hiddenByFilter() tells of the pane on screen was found out.
    void hiddenKnown();
    void commentsCounted(qint64 comments);
    void failed(const patron::Problem &problem);

private:
    void loadSources();
    void keep();
    [[nodiscard]] bool showsWhatWasKept() const;
    void findWords();
    void recompute();
    void tellScope();
    void study();
    void showCards();
    void findShowable();

    QString m_database;
    qint64 m_firstLook;
    Filter m_filter;
    OpeningHours m_hours = OpeningHours::usual();
    PaneId m_pane = PaneId::Overview;
    std::shared_ptr<const Snapshot> m_loaded;   ///< as read: what the next reload builds on
    std::shared_ptr<const Snapshot> m_snapshot; ///< the same, with the filter's words
    Scope m_scope;
    std::vector<ResponseId> m_touched; ///< since the snapshot was read, not by imports
    qint64 m_erasures = 0;             ///< that m_loaded and m_touched know of
    StudySources m_sources;            ///< customers and purchases come after the responses
    Dashboard m_counted;
    PaneStudies m_studied; ///< of the newest filter and pane that were studied to the end
    Dashboard m_dashboard; ///< both
    QList<StorySentence> m_news;
    /// Which cards of a pane have something to show where nothing is filtered; as far as known.
    QMap<PaneId, QList<CardId>> m_showable;
    bool m_isKept = false; ///< the dashboard is that of the last time
    QByteArray m_mark;     ///< of m_loaded
    QByteArray m_keptMark; ///< of what is kept
    Job<KeptFigures> m_readKept;
    Job<DashboardReading> m_load;
    Job<StudySources> m_loadSources;
    Job<std::shared_ptr<const Snapshot>> m_findWords;
    Job<Dashboard> m_compute;
    Job<PaneStudies> m_study;
    QTimer m_studySoon; ///< when the figures that were counted are on screen
    Job<QList<CardId>> m_findShowable;
    Job<QByteArray> m_keep;
    CommentCount m_commentCount;
};

} // namespace patron
