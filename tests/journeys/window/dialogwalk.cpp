// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/dialogwalk.h"
#include "tests/support/laidout.h"

#include "views/window/paperdesk.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace patron {

namespace {

constexpr int patience = 60'000;

class Walk final
{
public:
    Walk(PatronWindow &patron, const DialogLooker &look)
        : m_patron(patron)
        , m_look(look)
    {
    }

    void data()
    {
        m_patron.window().showPane(PaneId::Data);
        settle(m_patron.application());
        chooseResponses();
        for (const QString &button :
             {u"showMappings"_qs, u"showCustomers"_qs, u"showKeep"_qs, u"sayAsked"_qs}) {
            const auto *found = m_patron.shown<QPushButton>(button);
            if (found && found->isEnabled()) {
                m_patron.press(button);
                settle(m_patron.application());
                lookAt(m_patron.shown<QDialog>({}));
            }
        }
        trigger(u"saveViewAction"_qs);
        lookAt(m_patron.shown<QDialog>(u"viewName"_qs));
    }

    /// Where a comment comes from.
    void source()
    {
        m_patron.window().showPane(PaneId::Comments);
        settle(m_patron.application());
        auto *list = m_patron.window().findChild<QListView *>(u"commentList"_qs);
        if (list->model()->rowCount() > 0) {
            list->setCurrentIndex(list->model()->index(0, 0));
            m_patron.press(u"showSource"_qs);
            lookAt(wait(u"sourceDialog"_qs));
        }
        m_patron.window().showPane(PaneId::Data);
        settle(m_patron.application());
    }

    void person()
    {
        m_patron.press(u"showPerson"_qs);
        QDialog *dialog = wait(u"personDialog"_qs);
        look(*dialog, u"nobody yet"_qs);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"personSearch"_qs), u"an"_qs);
        auto *forget = dialog->findChild<QPushButton *>(u"forgetPerson"_qs);
        if (!QTest::qWaitFor([forget] { return forget->isEnabled(); }, patience))
            qFatal("nobody is found");
        settle(m_patron.application());
        look(*dialog, u"somebody"_qs);
        forget->click();
        settle(m_patron.application());
        if (auto *question = dialog->findChild<QDialog *>(u"forgetQuestion"_qs)) {
            look(*question, {});
            question->reject();
        }
        close(*dialog);
    }

    void paper()
    {
        m_patron.window().paper().askForReport();
        lookAt(wait(u"reportDialog"_qs));
        m_patron.window().paper().askForPreview();
        lookAt(wait(u"preview"_qs), u"report"_qs);
        m_patron.window().paper().askForCallSheet();
        lookAt(wait(u"preview"_qs), u"calls"_qs);
    }

    void pages()
    {
        trigger(u"helpAction"_qs);
        QDialog *help = wait(u"helpWindow"_qs);
        auto *list = help->findChild<QListWidget *>(u"helpPages"_qs);
        for (int page = 0; page < list->count(); ++page) {
            list->setCurrentRow(page);
            look(*help, u"page %1"_qs.arg(page));
        }
        close(*help);
        for (const auto &[action, name] : {std::pair(u"aboutAction"_qs, u"aboutDialog"_qs),
                                           std::pair(u"preferencesAction"_qs, u"preferences"_qs)}) {
            trigger(action);
            QDialog *dialog = wait(name);
            auto *tabs = dialog->findChild<QTabWidget *>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look(*dialog, u"page %1"_qs.arg(tab));
            }
            close(*dialog);
        }
    }

    void period()
    {
        m_patron.window().showPane(PaneId::Overview);
        settle(m_patron.application());
        auto *button = m_patron.shown<QPushButton>(u"period"_qs);
        QMenu *menu = button->menu();
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
        look(*menu, u"period"_qs);
        menu->close();
        m_patron.window().showPane(PaneId::Data);
        settle(m_patron.application());
    }

private:
    /// An import of answers, of which it can be said how many were asked.
    void chooseResponses()
    {
        auto *imports = m_patron.window().findChild<QTableView *>(u"importTable"_qs);
        const auto *asked = m_patron.window().findChild<QPushButton *>(u"sayAsked"_qs);
        for (int row = 0; row < imports->model()->rowCount() && !asked->isEnabled(); ++row)
            imports->selectRow(row);
    }

    void trigger(const QString &action)
    {
        m_patron.window().findChild<QAction *>(action)->trigger();
        settle(m_patron.application());
    }

    QDialog *wait(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return m_patron.shown<QDialog>(name) != nullptr; }, patience))
            qFatal("no dialog %s", qPrintable(name));
        settle(m_patron.application());
        return m_patron.shown<QDialog>(name);
    }

    void look(QWidget &widget, const QString &page)
    {
        layOut();
        m_look(widget, (widget.objectName() + u' ' + page).trimmed());
    }

    void lookAt(QDialog *dialog, const QString &page = {})
    {
        if (!dialog)
            return;
        settle(m_patron.application());
        look(*dialog, page);
        close(*dialog);
    }

    /// What is closed is to be gone before the next of the same name.
    void close(QDialog &dialog)
    {
        dialog.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        layOut();
    }

    PatronWindow &m_patron;
    const DialogLooker &m_look;
};

} // namespace

void walkDialogs(PatronWindow &patron, const DialogLooker &look)
{
    Walk walk(patron, look);
    walk.data();
    walk.source();
    walk.person();
    walk.paper();
    walk.pages();
    walk.period();
}

} // namespace patron
