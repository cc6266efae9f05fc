// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/undodesk.h"

#include "models/session/callbacksession.h"
#include "views/text/callnoticetext.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// The one that is in the first list and not in the second, or other there.
QString nameOfChanged(const QList<SavedView> &views, const QList<SavedView> &others)
{
    const auto changed = std::ranges::find_if(
        views, [&others](const SavedView &view) { return !others.contains(view); });
    return changed == views.end() ? QString() : changed->name;
}

} // namespace

UndoDesk::UndoDesk(ImportSession &import, CallBackSession &callBacks, QObject *parent)
    : QObject(parent)
    , m_import(import)
    , m_callBacks(callBacks)
{
    hearCalls();
    hearMappings();
    hearCustomers();
    hearImports();
}

void UndoDesk::hearCalls()
{
    connect(&m_callBacks, &CallBackSession::changed, this, [this](const CallBackChange &change) {
        m_list.push({UndoKind::Call, [change] { return changeName(change); },
                     [this] { m_callBacks.undo(); }, [this] { m_callBacks.redo(); }});
    });
    connect(&m_callBacks, &CallBackSession::undoDropped, this,
            [this] { m_list.drop(UndoKind::Call); });
}

void UndoDesk::hearMappings()
{
    MappingSession &mappings = m_import.mappings();
    connect(&mappings, &MappingSession::renamed, this,
            [this, &mappings](MappingId mapping, const QString &before, const QString &after) {
                m_list.push({UndoKind::Mapping,
                             //: What can be taken back; %1 name of a remembered way of reading
                             [before] { return tr("renaming “%1”").arg(before); },
                             [&mappings, mapping, before] { mappings.rename(mapping, before); },
                             [&mappings, mapping, after] { mappings.rename(mapping, after); }});
            });
    connect(&mappings, &MappingSession::readingChanged, this,
            [this, &mappings](const SavedMapping &before, const QByteArray &after) {
                m_list.push({UndoKind::Mapping,
                             //: What can be taken back; %1 name of a remembered way of reading
                             [before] { return tr("the columns of “%1”").arg(before.name); },
                             [&mappings, before] { mappings.change(before.id, before.reading); },
                             [&mappings, before, after] { mappings.change(before.id, after); }});
            });
    connect(&mappings, &MappingSession::forgotten, this,
            [this, &mappings](const SavedMapping &mapping) {
                m_list.push({UndoKind::Mapping,
                             //: What can be taken back; %1 name of a remembered way of reading
                             [mapping] { return tr("forgetting “%1”").arg(mapping.name); },
                             [&mappings, mapping] { mappings.restore(mapping); },
                             [&mappings, mapping] { mappings.forget(mapping.id); }});
            });
}

void UndoDesk::hearCustomers()
{
    CustomerSession &customers = m_import.customers();
    connect(
        &customers, &CustomerSession::verdictGiven, this,
        [this, &customers](CustomerId first, CustomerId second, MergeState before,
                           MergeState after) {
            m_list.push(
                {UndoKind::Customers,
                 //: What can be taken back
                 [] { return tr("whether two customers are one"); },
                 [&customers, first, second, before] { customers.decide(first, second, before); },
                 [&customers, first, second, after] { customers.decide(first, second, after); }});
        });
}

void UndoDesk::noteViews(const QList<SavedView> &before, const QList<SavedView> &after)
{
    const bool isRemoved = after.size() < before.size();
    const QString name = isRemoved ? nameOfChanged(before, after) : nameOfChanged(after, before);
    m_list.push({UndoKind::View,
                 [isRemoved, name] {
                     //: What can be taken back; %1 name of a saved view
                     return isRemoved ? tr("removing the view “%1”").arg(name)
                                      //: What can be taken back; %1 name of a saved view
                                      : tr("saving the view “%1”").arg(name);
                 },
                 [this, before] { Q_EMIT viewsWanted(before); },
                 [this, after] { Q_EMIT viewsWanted(after); }});
}

void UndoDesk::noteSelfCheck(const CheckAnswers &before, const CheckAnswers &after)
{
    const bool isAnew = after == CheckAnswers{};
    m_list.push({UndoKind::SelfCheck,
                 [isAnew] {
                     //: What can be taken back
                     return isAnew ? tr("starting the self-check over")
                                   //: What can be taken back
                                   : tr("an answer of the self-check");
                 },
                 [this, before] { Q_EMIT selfCheckWanted(before); },
                 [this, after] { Q_EMIT selfCheckWanted(after); }});
}

UndoStep UndoDesk::choiceStep(const OwnChoices &before, const OwnChoices &after)
{
    UndoStep step{UndoKind::Preferences,
                  //: What can be taken back
                  [] { return tr("changing the preferences"); },
                  [this, before] { Q_EMIT choicesWanted(before); },
                  [this, after] { Q_EMIT choicesWanted(after); }};
    if (before.preferences != after.preferences)
        return step;
    if (before.theme == after.theme)
        //: What can be taken back
        step.name = [] { return tr("choosing another language"); };
    else if (before.language == after.language)
        //: What can be taken back: light, dark, or as the desktop
        step.name = [] { return tr("choosing another appearance"); };
    return step;
}

void UndoDesk::notePreferences(const OwnChoices &before, const OwnChoices &after)
{
    const UndoStep *latest = m_list.latest();
    const bool isContinued =
        !std::exchange(m_isNewForm, false) && latest && latest->kind == UndoKind::Preferences;
    if (!isContinued)
        m_before = before;
    if (!isContinued) {
        m_list.push(choiceStep(m_before, after));
    } else if (m_before != after) {
        m_list.replaceLatest(choiceStep(m_before, after));
    } else { // all is as the form was opened: what comes next is a change of its own
        m_list.dropLatest();
        m_isNewForm = true;
    }
}

void UndoDesk::noteChoice(const OwnChoices &before, const OwnChoices &after)
{
    m_list.push(choiceStep(before, after));
    m_isNewForm = true;
}

void UndoDesk::noteFolder(const QString &before, const QString &after)
{
    m_list.push({UndoKind::Folder,
                 [before, after] {
                     const auto name = [](const QString &folder) { return QDir(folder).dirName(); };
                     //: What can be taken back; %1 name of a folder
                     return after.isEmpty()
                                ? tr("no longer watching the folder %1").arg(name(before))
                                //: What can be taken back; %1 name of a folder
                                : tr("watching the folder %1").arg(name(after));
                 },
                 [this, before] { Q_EMIT folderWanted(before); },
                 [this, after] { Q_EMIT folderWanted(after); }});
}

void UndoDesk::forgetCustomers()
{
    m_list.drop(UndoKind::Customers);
    m_list.drop(UndoKind::Restore); // the copy goes with them
}

/// Putting back is no change to take back: the key would only go to and fro. What it replaced is
/// kept all the same, as the Data pane says.
void UndoDesk::noteRestored(const Restored &restored)
{
    m_list.drop(UndoKind::Restore);
    if (restored.copy.isEmpty() || !restored.isRedone || restored.isPutBack)
        return;
    const auto putBack = [this, copy = restored.copy] { Q_EMIT putBackWanted(copy); };
    UndoStep step{UndoKind::Restore,
                  //: What can be taken back
                  [] { return tr("going back to a backup"); }, putBack, putBack};
    step.undoWaits = true; // the next restore brings its own step
    m_list.push(std::move(step));
}

void UndoDesk::forgetDatabase()
{
    m_successors.clear();
    m_rereading.reset();
    m_bringing = 0;
    m_list.dropIf([](const UndoStep &step) {
        return step.kind == UndoKind::Import || step.kind == UndoKind::Customers ||
               step.kind == UndoKind::Mapping;
    });
    Q_EMIT databaseForgotten();
}

} // namespace patron
