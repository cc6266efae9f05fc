// SPDX-License-Identifier: GPL-3.0-or-later
// Everything an owner can take back, of whatever session: hears what was changed, keeps it in one
// list, and asks the sessions to put it back. Part of MainWindow, GUI thread.
#pragma once

#include "models/metrics/selfcheck.h"
#include "models/session/importsession.h"
#include "models/session/savedviews.h"
#include "models/storage/filerestore.h"
#include "views/window/ownchoices.h"
#include "views/window/undolist.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace patron {

class CallBackSession;

class UndoDesk final : public QObject
{
    Q_OBJECT

public:
    /// The sessions outlive this.
    UndoDesk(ImportSession &import, CallBackSession &callBacks, QObject *parent);

    [[nodiscard]] UndoList &list() { return m_list; }

    /// What the window itself keeps was changed; the signals below ask for the other again.
    void noteViews(const QList<SavedView> &before, const QList<SavedView> &after);
    void noteSelfCheck(const CheckAnswers &before, const CheckAnswers &after);
    /// What is changed from now on is one change, as from one field of a form to the next.
    void beginPreferences() { m_isNewForm = true; }
    void notePreferences(const OwnChoices &before, const OwnChoices &after);
    /// Chosen in the menu: a change of its own.
    void noteChoice(const OwnChoices &before, const OwnChoices &after);
    /// Which folder is watched; "" = none.
    void noteFolder(const QString &before, const QString &after);
    /// A customer was forgotten: nothing that names customers can be taken back.
    void forgetCustomers();
    /// The database is another: nothing that names what was in it can be taken back. What was said
    /// of calls goes with its own session.
    void forgetDatabase();
    /// After that: the copy of what was there before can be put back.
    void noteRestored(const Restored &restored);

Q_SIGNALS:
    void viewsWanted(const QList<patron::SavedView> &views);
    void selfCheckWanted(const patron::CheckAnswers &answers);
    void folderWanted(const QString &folder);
    void choicesWanted(const patron::OwnChoices &choices);
    /// The file of this import is gone, so that nothing could bring it back: that is asked first.
    void takingBackAsked(patron::ImportId import);
    /// The data is to be as this copy says it was before a restore.
    void putBackWanted(const QString &copy);
    void sampleWanted();
    void sampleRemovalWanted();
    /// Nor can what others keep of it.
    void databaseForgotten();

private:
    void hearCalls();
    void hearMappings();
    void hearCustomers();
    void hearImports();
    void imported(const ImportRecord &record);
    void replaced(ImportId gone, const ImportRecord &record);
    void broughtBack(ImportId gone, const ImportRecord &record);
    [[nodiscard]] UndoStep choiceStep(const OwnChoices &before, const OwnChoices &after);
    [[nodiscard]] UndoStep importStep(const ImportRecord &record);
    void takeBack(qint64 step, const QString &path);
    void bringBack(qint64 step);
    void readAs(ImportId step, bool isBack, const QByteArray &reading);
    /// What stands in the place of an import by now; itself, if it was not read again.
    [[nodiscard]] ImportId latest(ImportId import) const;
    void undone(ImportId import);
    void noteSample(bool isRemoved);

    ImportSession &m_import;
    CallBackSession &m_callBacks;
    UndoList m_list;
    QList<qint64> m_asked;                ///< steps by which this desk is taking imports back
    qint64 m_bringing = 0;                ///< the step by which it brings one back; 0 = none
    QHash<qint64, ImportId> m_successors; ///< of imports that were read again
    /// A reading that is being taken back, or done again, by this desk.
    struct Rereading
    {
        ImportId step;
        bool isBack = true;
    };
    std::optional<Rereading> m_rereading;
    bool m_isSampleAsked = false; ///< so is the sample shop
    OwnChoices m_before;          ///< the form that is being filled in
    bool m_isNewForm = true;
};

} // namespace patron
