// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be taken back any more, because who or what it names is gone, is not offered.
#include "views/window/undodesk.h"

#include "models/session/callbacksession.h"
#include "models/storage/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patron;

class TestUndoDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoIsForgotten();
    void anotherDatabase();
    void whatCameToNothingIsNoStep();

private:
    /// One change of each kind that names something in the database, and one that does not.
    void change()
    {
        ImportRecord record;
        record.id = ImportId{7};
        record.file = u"may.csv"_qs;
        Q_EMIT m_import->imported(record);
        Q_EMIT m_import->mappings().renamed({}, u"May"_qs, u"June"_qs);
        m_desk->noteViews({}, {{u"Mine"_qs, PaneId::Channels, {}}});
        Q_EMIT m_import->customers().verdictGiven(CustomerId{1}, CustomerId{2}, MergeState::Open,
                                                  MergeState::Same);
    }
    /// The kinds of what can be taken back, the latest first.
    [[nodiscard]] QStringList offered()
    {
        QStringList names;
        UndoList &list = m_desk->list();
        while (list.canUndo()) {
            names << list.undoName();
            list.dropIf([latest = list.latest()->kind](const UndoStep &step) {
                return step.kind == latest;
            });
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThreadPool m_pool;
    std::unique_ptr<ImportSession> m_import;
    std::unique_ptr<CallBackSession> m_calls;
    std::unique_ptr<UndoDesk> m_desk;
};

void TestUndoDesk::init()
{
    m_pool.setMaxThreadCount(1);
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"shop.patron"_qs);
    QVERIFY(prepareDatabase(path));
    m_import = std::make_unique<ImportSession>(path, QTimeZone::utc(), m_pool, m_pool);
    m_calls = std::make_unique<CallBackSession>(path, QDate(2026, 11, 29), m_pool, m_pool);
    m_desk = std::make_unique<UndoDesk>(*m_import, *m_calls, nullptr);
    change();
}

void TestUndoDesk::cleanup()
{
    m_desk.reset();
    m_calls.reset();
    m_import.reset();
}

void TestUndoDesk::whoIsForgotten()
{
    m_desk->forgetCustomers();
    QCOMPARE(offered(), (QStringList{u"saving the view “Mine”"_qs, u"renaming “May”"_qs,
                                     u"importing may.csv"_qs}));
}

void TestUndoDesk::anotherDatabase()
{
    const QSignalSpy told(m_desk.get(), &UndoDesk::databaseForgotten);
    m_desk->forgetDatabase();
    QCOMPARE(told.count(), 1); // others keep something of it, too
    QCOMPARE(offered(), QStringList{u"saving the view “Mine”"_qs});
}

/// Dark, then light again, as it was when the dialog was opened.
void TestUndoDesk::whatCameToNothingIsNoStep()
{
    OwnChoices light;
    light.theme = 1;
    OwnChoices dark = light;
    dark.theme = 2;
    const OwnChoices asTheDesktop;
    const QString before = m_desk->list().undoName();
    m_desk->noteChoice(asTheDesktop, light); // by the menu, earlier
    const QString menu = m_desk->list().undoName();
    m_desk->beginPreferences();
    m_desk->notePreferences(light, dark);
    QCOMPARE(m_desk->list().undoName(), u"choosing another appearance"_qs);
    m_desk->notePreferences(dark, light);
    QCOMPARE(m_desk->list().undoName(), menu);
    // What comes next in that dialog is a change of its own.
    QSignalSpy wanted(m_desk.get(), &UndoDesk::choicesWanted);
    m_desk->notePreferences(light, dark);
    m_desk->list().undo();
    QCOMPARE(wanted.last().first().value<OwnChoices>(), light);
    m_desk->list().undo();
    QCOMPARE(wanted.last().first().value<OwnChoices>(), asTheDesktop);
    QCOMPARE(m_desk->list().undoName(), before);
}

QTEST_MAIN(TestUndoDesk)
#include "tst_undodesk.moc"
