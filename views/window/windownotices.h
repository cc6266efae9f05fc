// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of finished work, in its notice bar, and how far running work is. Every
// sentence is said anew when the language changes. GUI thread.
#pragma once

#include "models/base/problem.h"
#include "models/base/tone.h"
#include "models/records/importrecord.h"
#include "models/session/importsession.h"
#include "models/session/privacyrun.h"

#include <QObject>

#include <functional>

class QVBoxLayout;

namespace patron {

class NoticeBar;
class ProgressNotice;

class WindowNotices final : public QObject
{
    Q_OBJECT

public:
    /// Adds its bars to the column; they become children of the column's widget.
    WindowNotices(ImportSession &import, QVBoxLayout &column, QWidget *parent);

    void showProblem(const Problem &problem);
    void showImported(const ImportRecord &record);
    /// kept: answers of it that stay, because a later import changed them.
    void showUndone(ImportId import, qint64 kept);
    void showReportWritten(const QString &path);
    void showCardWritten(const QString &path);
    /// How many were asked is said, or that is taken back.
    void showAskedStored();
    void showAskedUndone();
    void showBackedUp(const QString &path);
    /// A customer was forgotten.
    void showForgotten(const Forgotten &what);
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
    /// What was said of earlier files is no news any more.
    void forgetNews();
    void showProgress(ImportSession::State state);

Q_SIGNALS:
    void backToReviewRequested();
    void offeredFilesRequested(const QStringList &files);
    /// What another program may have stored is to be seen.
    void readAgainRequested();
    void askedUndoRequested();
    /// What was taken back is wanted after all.
    void importAgainRequested(const QString &file);
    /// One way or the other.
    void offerAnswered();

private:
    void say(const std::function<QString()> &text, Tone tone);
    void stop();

    ImportSession &m_import;
    NoticeBar *m_bar;
    NoticeBar *m_offer;
    NoticeBar *m_part;
    NoticeBar *m_neighbour;
    QStringList m_offered;
    ProgressNotice *m_progress;
    QString m_takenBack; ///< file of the import that was taken back, while the bar says so
    bool m_isWaitingShown = false;
    bool m_isAskedShown = false; ///< the bar's button takes back how many were asked
};

} // namespace patron
