// SPDX-License-Identifier: GPL-3.0-or-later
// An owner without a plan: one thing after another by chance. The same seed wants the same things
// in the same order; what is on screen by then is up to the jobs. For the test that clicks about
// and for measuring it. GUI thread.
#pragma once

#include "tests/journeys/window/patronwindow.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <random>
#include <utility>

namespace patron {

class ChartView;

class RandomOwner final
{
public:
    /// What was imported by then is never taken back.
    RandomOwner(PatronWindow &patron, quint32 seed);

    /// Does one thing, as a hand does: the answer may come later.
    void act();
    /// Who measures what is done: called with the name of each thing and the thing to do.
    using Deeds = std::function<void(const char *name, const std::function<void()> &deed)>;
    void measureDeeds(Deeds measure) { m_measure = std::move(measure); }
    /// Goes once round the whole house, and ends as every time: no filter, no dialog, no import of
    /// its own, preferences as made, every card turned over once, the Overview in English by day.
    /// Waits until nothing is under way.
    void rest();
    /// The last things done, oldest first: for who looks for a fault.
    [[nodiscard]] QString story() const { return m_story.join(u", "_qs); }

private:
    struct Deed
    {
        const char *name;
        int weight;
        void (RandomOwner::*act)();
    };
    [[nodiscard]] static QList<Deed> deeds();
    [[nodiscard]] int upTo(int count) ///< 0 to count - 1
    {
        return int(m_random() % quint32(std::max(count, 1)));
    }
    /// Those of that class that can be clicked now.
    template <class T>
    [[nodiscard]] QList<T *> visible() const
    {
        QList<T *> all = m_patron.window().template findChildren<T *>();
        all.removeIf([](const T *each) { return !each->isVisible() || !each->isEnabled(); });
        return all;
    }
    /// One of them; nullptr without one.
    template <class T>
    [[nodiscard]] T *any()
    {
        const QList<T *> all = visible<T>();
        return all.isEmpty() ? nullptr : all[upTo(int(all.size()))];
    }
    [[nodiscard]] ChartView *chartWithMarks();
    void push(const QString &button);
    static void closePopups();

    void putAway();
    void endImports();
    void clearFilter();
    void goRound();

    void changePane();
    void clickMark();
    void pointAtMark();
    void walkMarks();
    void clickChip();
    void pressEscape();
    void chooseInFilter();
    void choosePeriod();
    void goBack();
    void goForward();
    void saveView();
    void showView();
    void changeSize();
    void changeLanguage();
    void changeTheme();
    void turnTable();
    void explain();
    void openMenu();
    void scroll();
    void importFile();
    void undoImport();
    void searchComments();
    void clickWord();
    void chooseCall();
    void answerCall();
    void noteOnCall();
    void chooseQuestion();
    void cutQuestion();
    void cutQuestion(int row);
    void checkOneself();
    void openDialog();
    void closeDialog();
    void closeNotice();
    void pressTab();
    void clickTile();
    void planReport();
    void readHelp();
    void findPerson();
    void changePreferences();
    void undo();
    void redo();
    void openRowMenu();

    PatronWindow &m_patron;
    std::mt19937 m_random;
    QStringList m_story;
    Deeds m_measure;
    int m_ownImports = 0;
    int m_files = 0;
};

} // namespace patron
