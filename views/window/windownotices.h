// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of finished work, and how far running work is. Questions and problems stand
// in bars above the pane; what only confirms goes by itself, and lies at the pane's bottom edge, as
// what tells how far something is. Every sentence is said anew when the language changes. GUI
// thread.
#pragma once

#include "models/base/problem.h"
#include "models/base/tone.h"
#include "models/counting/filter.h"
#include "models/records/importrecord.h"
#include "models/session/importsession.h"
#include "models/session/keeping.h"
#include "models/session/privacyrun.h"

#include <QLocale>
#include <QObject>

#include <functional>

class QVBoxLayout;

namespace patron {

class EdgeNotices;
class NoticeBar;
class ProgressNotice;

class WindowNotices final : public QObject
{
    Q_OBJECT

public:
    /// Adds its bars to the column, above what comes next; they become children of the column's
    /// widget.
    WindowNotices(ImportSession &import, QVBoxLayout &column, QWidget *parent);
    /// What comes and goes by itself is put here, where it moves nothing.
    void addPassing(EdgeNotices &edge);

    void showProblem(const Problem &problem);
    void showImported(const ImportRecord &record);
    void showUndone(ImportId import, const UndoneRows &rows);
    /// what: as the Edit menu names it.
    void showTakenBack(const std::function<QString()> &what);
    void showDoneAgain(const std::function<QString()> &what);
    void showSampleRemoved();
    /// A report is being made; hidden again by hideMaking(). Its Cancel stops the job.
    void showMaking(const Progress &progress);
    void hideMaking();
    void showReportWritten(const QString &path);
    void showCardWritten(const QString &path);
    /// How many were asked is said, or that is taken back.
    void showAskedStored();
    void showAskedUndone();
    void showBackedUp(const QString &path);
    /// A customer was forgotten.
    void showForgotten(const Forgotten &what);
    void showRestored(const Restored &restored);
    /// Something is older than the owner wants to keep it; empty: nothing is. Said once until
    /// Patron is started again.
    void showDue(const QList<KeepDue> &due);
    /// It went.
    void showKeptUntil(const KeptUntil &what);
    /// A file waits for its yes while the owner looks elsewhere; offers the way back.
    void showWaiting(const QString &file);
    void hideWaiting();
    /// Files that arrived in the watched folder; nothing happens to them without a yes.
    void offerFiles(const QStringList &files);
    void showNothingToPaste();
    /// So many of the newest answers are what the figures are made of for now; the others are still
    /// being loaded.
    void showPart(qint64 responses);
    void hidePart();
    /// Another window has the same data open.
    void showNeighbour();
    /// What only confirms has been seen: the owner goes on.
    void forgetConfirmation();
    /// What was said of earlier files is no news any more.
    void forgetNews();
    void showProgress(ImportSession::State state);
    /// What is on: it may hide what an import brings.
    void setFilter(const Filter &filter) { m_filter = filter; }

Q_SIGNALS:
    void backToReviewRequested();
    void offeredFilesRequested(const QStringList &files);
    /// What another program may have stored is to be seen.
    /// What an import of that kind brought is to be looked at.
    void figuresRequested(patron::RecordKind kind);
    void readAgainRequested();
    void askedUndoRequested();
    /// The data is to be as this copy says it was before a restore.
    void putBackRequested(const QString &copy);
    /// What was taken back is wanted after all.
    void importAgainRequested(patron::ImportId import);
    /// What is due is to be looked at.
    void keepRequested();
    /// One way or the other.
    void offerAnswered();

private:
    using Text = std::function<QString()>;
    /// An import that ended; isAgain: of a file that was there already.
    struct Stored
    {
        ImportRecord record;
        bool isAgain = false;
    };

    /// Confirms; label: of a button that does what follows.
    void say(const Text &text, Tone tone, const Text &label = {},
             const std::function<void()> &action = {});
    /// And the way to what was imported.
    void sayWithFigures(const Text &text, RecordKind kind, const QList<ImportRecord> &brought);
    [[nodiscard]] Text hiddenText(RecordKind kind, const QList<ImportRecord> &brought) const;
    [[nodiscard]] static QString storedText(const Stored &stored, const QLocale &locale);
    [[nodiscard]] static QString togetherText(const QList<Stored> &files, const QLocale &locale);
    void tell(const QList<Stored> &news);
    void ask(const Text &text, Tone tone);
    void stop();

    ImportSession &m_import;
    Filter m_filter;
    NoticeBar *m_bar;  ///< a problem, or a file that waits
    NoticeBar *m_said; ///< what only confirms
    std::function<void()> m_saidAction;
    NoticeBar *m_offer;
    NoticeBar *m_part;
    NoticeBar *m_neighbour;
    NoticeBar *m_due;
    QStringList m_offered;
    QList<Stored> m_news;       ///< stored since nothing was under way
    QList<Stored> m_sinceAsked; ///< and since a file waited for its yes
    ProgressNotice *m_progress;
    ProgressNotice *m_making;
    bool m_isWaitingShown = false;
    bool m_isDueSaid = false; ///< and put aside
};

} // namespace patron
