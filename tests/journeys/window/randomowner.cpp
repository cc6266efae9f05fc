// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/randomowner.h"

#include "views/widgets/cardframe.h"
#include "views/widgets/noticebar.h"
#include "views/window/navigation.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

#include <numeric>

namespace patron {

namespace {

constexpr int remembered = 25;

}

RandomOwner::RandomOwner(PatronWindow &patron, quint32 seed)
    : m_patron(patron)
    , m_random(seed)
{
    settle(patron.application());
    m_ownImports = patron.imports();
}

QList<RandomOwner::Deed> RandomOwner::deeds()
{
    using O = RandomOwner;
    return {{"pane", 12, &O::changePane},
            {"mark", 12, &O::clickMark},
            {"point", 6, &O::pointAtMark},
            {"arrows", 5, &O::walkMarks},
            {"chip", 5, &O::clickChip},
            {"Esc", 4, &O::pressEscape},
            {"filter", 5, &O::chooseInFilter},
            {"period", 3, &O::choosePeriod},
            {"back", 4, &O::goBack},
            {"forward", 3, &O::goForward},
            {"save view", 2, &O::saveView},
            {"view", 3, &O::showView},
            {"size", 4, &O::changeSize},
            {"language", 2, &O::changeLanguage},
            {"theme", 2, &O::changeTheme},
            {"table", 5, &O::turnTable},
            {"explain", 4, &O::explain},
            {"menu", 4, &O::openMenu},
            {"scroll", 5, &O::scroll},
            {"import", 1, &O::importFile},
            {"undo import", 1, &O::undoImport},
            {"search", 2, &O::searchComments},
            {"word", 3, &O::clickWord},
            {"call", 3, &O::chooseCall},
            {"outcome", 2, &O::answerCall},
            {"note", 2, &O::noteOnCall},
            {"question", 4, &O::chooseQuestion},
            {"cut", 3, &O::cutQuestion},
            {"self-check", 2, &O::checkOneself},
            {"dialog", 2, &O::openDialog},
            {"close dialog", 2, &O::closeDialog},
            {"close notice", 2, &O::closeNotice},
            {"Tab", 4, &O::pressTab},
            {"tile", 3, &O::clickTile},
            {"report", 2, &O::planReport},
            {"help", 2, &O::readHelp},
            {"person", 1, &O::findPerson},
            {"preferences", 3, &O::changePreferences},
            {"undo", 6, &O::undo},
            {"redo", 3, &O::redo},
            {"row menu", 3, &O::openRowMenu}};
}

void RandomOwner::act()
{
    static const QList<Deed> all = deeds();
    static const int sum = std::accumulate(
        all.begin(), all.end(), 0, [](int total, const Deed &deed) { return total + deed.weight; });
    int at = upTo(sum);
    for (const Deed &deed : all) {
        at -= deed.weight;
        if (at >= 0)
            continue;
        m_story << QLatin1String(deed.name);
        if (m_measure)
            m_measure(deed.name, [this, &deed] { (this->*deed.act)(); });
        else
            (this->*deed.act)();
        break;
    }
    while (m_story.size() > remembered)
        m_story.removeFirst();
    QTest::qWait(upTo(4) == 0 ? 20 : 0);
}

void RandomOwner::rest()
{
    settle(m_patron.application());
    putAway();
    endImports();
    clearFilter();
    goRound();
    m_patron.window().showPane(PaneId::Overview);
    settle(m_patron.application());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void RandomOwner::putAway()
{
    closePopups();
    for (QDialog *dialog : visible<QDialog>())
        dialog->close();
    m_patron.language().use(u"en"_qs);
    Q_EMIT m_patron.window().themeRequested(int(ThemeChoice::Light));
    m_patron.window().setSavedViews({});
    m_patron.window().setSelfCheck({});
    m_patron.window().setPreferences({});
    Q_EMIT m_patron.window().preferencesChanged({});
    readHelp(); // the window of the help stays for the next time
    for (QDialog *dialog : visible<QDialog>())
        dialog->close();
    m_patron.window().resize(1366, 768);
}

/// A file of always the same shape is looked at last.
void RandomOwner::endImports()
{
    m_patron.drop({m_patron.write(u"last.csv"_qs, survey(30))});
    settle(m_patron.application());
    while (m_patron.shown<QPushButton>(u"commitImport"_qs)) {
        // Where nothing is new there is one button only.
        const bool isNew = m_patron.shown<QPushButton>(u"skipImport"_qs);
        push(isNew ? u"skipImport"_qs : u"commitImport"_qs);
        settle(m_patron.application());
    }
    push(u"closeFiles"_qs);
    m_patron.window().setRecentFiles({});
    while (m_patron.imports() > m_ownImports) {
        const int before = m_patron.imports();
        undoImport();
        settle(m_patron.application());
        if (m_patron.imports() == before)
            qFatal("an import cannot be taken back");
    }
}

void RandomOwner::clearFilter()
{
    m_patron.window().showPane(PaneId::Overview);
    settle(m_patron.application());
    push(u"clear"_qs); // there while two or more are chosen
    pressEscape();
    settle(m_patron.application());
    while (m_patron.shown<NoticeBar>(u"notice"_qs) || m_patron.shown<NoticeBar>(u"said"_qs))
        closeNotice();
}

void RandomOwner::goRound()
{
    for (const PaneId pane : paneOrder()) {
        m_patron.window().showPane(pane);
        settle(m_patron.application());
        for (auto *search : visible<QLineEdit>())
            search->clear();
        for (auto *tabs : visible<QTabBar>())
            tabs->setCurrentIndex(0);
        if (auto *questions = m_patron.shown<QTreeView>(u"questionList"_qs)) {
            const QModelIndex file = questions->model()->index(0, 0);
            questions->setCurrentIndex(questions->model()->index(0, 0, file));
            settle(m_patron.application());
            cutQuestion(0);
        }
        settle(m_patron.application());
        for (CardFrame *card : visible<CardFrame>()) {
            card->showTable(true); // made when first asked for
            card->showTable(false);
            card->showExplanation(true);
            card->showExplanation(false);
        }
    }
}

} // namespace patron
