// SPDX-License-Identifier: GPL-3.0-or-later
// The half of UndoDesk that takes imports back and brings them again.

#include "views/window/undodesk.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// The sample shop comes and goes as a whole, however many files it is made of.
const QString sampleFile = u":"_qs;

ImportId importOf(qint64 step)
{
    return ImportId{qAbs(step)};
}

} // namespace

void UndoDesk::hearImports()
{
    connect(&m_import, &ImportSession::replaced, this, &UndoDesk::replaced);
    connect(&m_import, &ImportSession::broughtBack, this, &UndoDesk::broughtBack);
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
        if (state == State::Idle)
            m_bringing = 0;
        // Stopped, or it failed: the import is there still.
        for (const qint64 step : std::exchange(m_asked, {}))
            m_list.giveBack(step);
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
    if (m_import.isReadAgain() || m_import.isBroughtBack())
        return;
    // It is there again, however often it came and went.
    m_list.dropIf([&record](const UndoStep &step) {
        return step.kind == UndoKind::Import && step.file == record.path;
    });
    m_list.push(importStep(record));
}

UndoStep UndoDesk::importStep(const ImportRecord &record)
{
    const qint64 key = record.id.value;
    UndoStep step{UndoKind::Import,
                  //: What can be taken back; %1 name of a file
                  [file = record.file] { return tr("importing %1").arg(file); },
                  [this, key, path = record.path] { takeBack(key, path); },
                  [this, key] { bringBack(key); }};
    step.redoWaits = true;
    step.file = record.path;
    step.import = key;
    return step;
}

/// One key takes an import back, and one brings it again, as long as its file is there.
void UndoDesk::takeBack(qint64 step, const QString &path)
{
    const ImportId import = latest(importOf(step));
    if (QFileInfo::exists(path)) {
        m_asked << step;
        m_import.undo(import);
        return;
    }
    m_list.giveBack(step);
    Q_EMIT takingBackAsked(import);
}

void UndoDesk::bringBack(qint64 step)
{
    m_bringing = step;
    m_import.importAgain(latest(importOf(step)));
}

/// What took it away goes back with it; a press of the button that brings it is a change of its
/// own where nothing in the list is meant by it.
void UndoDesk::broughtBack(ImportId gone, const ImportRecord &record)
{
    m_successors.insert(gone.value, record.id);
    const qint64 bringing = std::exchange(m_bringing, 0);
    const auto isOf = [this, &record](const UndoStep &step) {
        return step.kind == UndoKind::Import && step.import != 0 &&
               latest(importOf(step.import)) == record.id;
    };
    if (const UndoStep *undone = m_list.findUndone(
            [&isOf](const UndoStep &step) { return step.import > 0 && isOf(step); })) {
        m_list.moveOver(undone->import, false);
    } else if (bringing < 0 && latest(importOf(bringing)) == record.id) {
        m_list.moveOver(bringing, true);
    } else {
        m_list.dropIf(isOf);
        m_list.push(importStep(record));
    }
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

/// Asked for by this desk, or at the log of imports: then it is a change like any other, and what
/// was changed before it can be taken back once the import is there again.
void UndoDesk::undone(ImportId import)
{
    const auto isIt = [this, import](qint64 step) { return latest(importOf(step)) == import; };
    if (m_asked.removeIf(isIt) > 0)
        return;
    if (const ImportRecord *record = m_import.takenBack(import)) {
        const qint64 key = -import.value;
        UndoStep step{UndoKind::Import,
                      //: What can be taken back; %1 name of a file
                      [file = record->file] { return tr("taking back %1").arg(file); },
                      [this, key] { bringBack(key); },
                      [this, key, path = record->path] { takeBack(key, path); }};
        step.undoWaits = true;
        step.file = record->path;
        step.import = key;
        m_list.push(std::move(step));
        return;
    }
    const QList<ImportRecord> &imports = m_import.imports().imports();
    const auto record = std::ranges::find(imports, import, &ImportRecord::id);
    if (record != imports.end() && record->isOfSampleShop() && !m_isSampleAsked)
        noteSample(true);
}

} // namespace patron
