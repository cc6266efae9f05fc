// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/undodesk.h"

#include "models/session/callbacksession.h"

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// The sample shop comes and goes as a whole, however many files it is made of.
const QString sampleFile = u":"_qs;

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
    connect(&m_callBacks, &CallBackSession::changed, this, [this] {
        //: What can be taken back: "Undo: what was said of a call"
        m_list.push({UndoKind::Call, [] { return tr("what was said of a call"); },
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

void UndoDesk::hearImports()
{
    connect(&m_import, &ImportSession::replaced, this, &UndoDesk::replaced);
    connect(&m_import, &ImportSession::imported, this, &UndoDesk::imported);
    connect(&m_import, &ImportSession::undone, this, &UndoDesk::undone);
    connect(&m_import, &ImportSession::stateChanged, this, [this](ImportSession::State state) {
        using State = ImportSession::State;
        // Stopped, or it failed, or the owner reads the file otherwise.
        if (state == State::Idle || (state == State::Waiting && m_import.isReadAgain()))
            m_rereading.reset();
        if (state == State::Undoing || state == State::Committing)
            return;
        m_isSampleAsked = false;
        // Stopped, or it failed: the import is there still.
        for (const ImportId import : std::exchange(m_asked, {}))
            m_list.giveBack(import.value);
    });
}

void UndoDesk::noteSample(bool isRemoved)
{
    m_list.dropIf([](const UndoStep &step) { return step.file == sampleFile; });
    UndoStep step{UndoKind::Import,
                  [isRemoved] {
                      //: What can be taken back
                      return isRemoved ? tr("removing the sample shop")
                                       //: What can be taken back
                                       : tr("loading the sample shop");
                  },
                  [this, isRemoved] {
                      m_isSampleAsked = !isRemoved;
                      if (isRemoved)
                          Q_EMIT sampleWanted();
                      else
                          Q_EMIT sampleRemovalWanted();
                  },
                  [this] { Q_EMIT sampleWanted(); }};
    step.file = sampleFile;
    step.undoWaits = isRemoved;
    step.redoWaits = true;
    m_list.push(std::move(step));
}

void UndoDesk::imported(const ImportRecord &record)
{
    if (record.isOfSampleShop()) {
        noteSample(false);
        return;
    }
    if (m_import.isReadAgain())
        return;
    // It is there again, however often it came and went.
    m_list.dropIf([&record](const UndoStep &step) {
        return step.kind == UndoKind::Import && step.file == record.path;
    });
    UndoStep step{UndoKind::Import,
                  //: What can be taken back; %1 name of a file
                  [file = record.file] { return tr("importing %1").arg(file); },
                  [this, id = record.id] {
                      m_asked << id;
                      m_import.undo(latest(id));
                  },
                  [this, path = record.path] { Q_EMIT filesWanted({path}); }};
    step.redoWaits = true;
    step.file = record.path;
    step.import = record.id.value;
    m_list.push(std::move(step));
}

/// Reading a file otherwise is a change of its own, and goes back to the reading of before.
void UndoDesk::replaced(ImportId gone, const ImportRecord &record)
{
    m_successors.insert(gone.value, record.id);
    if (m_rereading && latest(m_rereading->step) == record.id) {
        const Rereading done = *std::exchange(m_rereading, {});
        m_list.moveOver(done.step.value, done.isBack);
        return;
    }
    const QList<ImportRecord> &imports = m_import.imports().imports();
    const auto before = std::ranges::find(imports, gone, &ImportRecord::id);
    if (before == imports.end() || record.isOfSampleShop())
        return;
    UndoStep step{UndoKind::Import,
                  //: What can be taken back; %1 name of a file
                  [file = record.file] { return tr("reading %1 again").arg(file); },
                  [this, id = record.id, reading = before->reading] { readAs(id, true, reading); },
                  [this, id = record.id, reading = record.reading] { readAs(id, false, reading); }};
    step.undoWaits = true;
    step.redoWaits = true;
    step.file = record.path;
    step.import = record.id.value;
    m_list.push(std::move(step));
}

void UndoDesk::readAs(ImportId step, bool isBack, const QByteArray &reading)
{
    const bool isOnItsWay = m_rereading && m_import.state() != ImportSession::State::Idle;
    if (isOnItsWay)
        return;
    m_rereading = Rereading{step, isBack};
    m_import.readAs(latest(step), reading);
}

ImportId UndoDesk::latest(ImportId import) const
{
    for (auto next = m_successors.find(import.value); next != m_successors.end();
         next = m_successors.find(import.value))
        import = *next;
    return import;
}

/// Asked for by this desk, or at the log of imports: then it is a change like any other, and a yes
/// to the file brings it back.
void UndoDesk::undone(ImportId import)
{
    const auto isIt = [this, import](ImportId step) { return latest(step) == import; };
    if (m_asked.removeIf(isIt) > 0)
        return;
    m_list.dropIf([&isIt](const UndoStep &step) { return isIt(ImportId{step.import}); });
    for (const ImportRecord &record : m_import.imports().imports()) {
        if (record.id != import || record.path.isEmpty())
            continue;
        if (record.isOfSampleShop()) {
            if (!m_isSampleAsked)
                noteSample(true);
            return;
        }
        UndoStep step{UndoKind::Import,
                      //: What can be taken back; %1 name of a file
                      [file = record.file] { return tr("taking back %1").arg(file); },
                      [this, path = record.path] { Q_EMIT filesWanted({path}); },
                      {}};
        step.undoWaits = true;
        step.file = record.path;
        m_list.push(std::move(step));
        return;
    }
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

void UndoDesk::notePreferences(const Preferences &before, const Preferences &after)
{
    const UndoStep *latest = m_list.latest();
    const bool isContinued =
        !std::exchange(m_isNewForm, false) && latest && latest->kind == UndoKind::Preferences;
    if (!isContinued)
        m_before = before;
    UndoStep step{UndoKind::Preferences,
                  //: What can be taken back
                  [] { return tr("changing the preferences"); },
                  [this, first = m_before] { Q_EMIT preferencesWanted(first); },
                  [this, after] { Q_EMIT preferencesWanted(after); }};
    if (isContinued)
        m_list.replaceLatest(std::move(step));
    else
        m_list.push(std::move(step));
}

void UndoDesk::forgetCustomers()
{
    m_list.drop(UndoKind::Customers);
}

void UndoDesk::forgetDatabase()
{
    m_successors.clear();
    m_rereading.reset();
    m_list.dropIf([](const UndoStep &step) {
        return step.kind == UndoKind::Import || step.kind == UndoKind::Customers ||
               step.kind == UndoKind::Mapping;
    });
    Q_EMIT databaseForgotten();
}

} // namespace patron
