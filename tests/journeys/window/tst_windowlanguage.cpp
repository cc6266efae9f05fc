// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through the languages: after each switch every text in the window, from titles to table
// headers and the marks of charts, is the one a window started in that language shows.
#include "app/settings.h"
#include "tests/journeys/window/patronwindow.h"
#include "tests/journeys/window/windowtexts.h"

#include "views/charts/chartview.h"
#include "views/widgets/card.h"
#include "views/window/navigation.h"
#include "views/window/undodesk.h"
#include "views/window/windownotices.h"

#include <QAction>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace patron;

namespace {

/// The window with everything in it that can hold a text.
void fill(Application &application, const QString &file)
{
    MainWindow &window = application.window();
    for (const PaneId pane : paneOrder()) {
        window.showPane(pane);
        settle(application);
    }
    window.showPane(PaneId::Overview);
    settle(application);
    for (Card *card : window.findChildren<Card *>()) {
        if (spec(card->id()).pane == PaneId::Loyalty) {
            card->showTable(true);
            card->showExplanation(true);
        }
        if (card->id() == CardId::OverviewChannels)
            Q_EMIT card->valueClicked(Dimension::Channel, u"Phone"_qs);
        if (card->id() == CardId::OverviewTrend)
            Q_EMIT card->periodClicked({QDate(2025, 1, 1), QDate(2026, 3, 31)});
    }
    settle(application);
    window.openFiles({file});
    QTRY_VERIFY(window.findChild<QPushButton *>(u"commitImport"_qs)->isVisible());
}

/// Every pane in turn, with the marks of its charts, and at the end the review and a problem.
QStringList textsOf(Application &application)
{
    MainWindow &window = application.window();
    WindowTexts texts;
    for (const PaneId pane : paneOrder()) {
        window.showPane(pane);
        settle(application);
        for (ChartView *chart : window.findChildren<ChartView *>()) {
            if (chart->isVisible())
                texts.addMarks(*chart);
        }
    }
    window.showProblem(stop(ProblemCode::DiskFull));
    window.notices().showNeighbour(); // the second program is there for one of the two only
    texts.addWidgets(window);
    return texts.sorted();
}

/// At most a few lines of what one has and the other has not.
QByteArray difference(const QStringList &switched, const QStringList &fresh)
{
    QStringList lines;
    QStringList rest = fresh;
    for (const QString &text : switched) {
        if (!rest.removeOne(text))
            lines << u"only after the switch: "_qs + text;
    }
    for (const QString &text : rest)
        lines << u"only in a fresh window: "_qs + text;
    return lines.mid(0, 30).join(u'\n').toUtf8();
}

} // namespace

class TestWindowLanguage final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private Q_SLOTS:
    void everyTextFollows();
    void openMessageBoxFollows();
};

void TestWindowLanguage::everyTextFollows()
{
    PatronWindow patron(Fill::SampleShop);
    const QString file =
        patron.write(u"broken.csv"_qs,
                     survey(30) + "S-9,the day after,Web,12,too late\n,,,,\nS-10,2026-05-02\n");
    fill(patron.application(), file);
    QStringList english;
    for (const char *language : {"ro", "ru", "en"}) {
        QElapsedTimer time;
        time.start();
        patron.window().findChild<QAction *>(u"language-"_qs + QLatin1String(language))->trigger();
        // A fresh window has nothing to take back.
        patron.window().findChild<UndoDesk *>()->list().drop(UndoKind::Preferences);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        qInfo("%s: switched in %lld ms", language, time.elapsed());
        const QStringList switched = textsOf(patron.application());

        Settings().setWindowState(patron.database(), {}); // not with the filter of the other one
        const std::unique_ptr<Application> fresh = patron.another();
        fill(*fresh, file);
        const QStringList wanted = textsOf(*fresh);
        QVERIFY(wanted.size() > 500); // it looks at something
        const QByteArray faults = difference(switched, wanted);
        QVERIFY2(faults.isEmpty(), faults.constData());
        QVERIFY(english != wanted);
        english = wanted;
    }
}

void TestWindowLanguage::openMessageBoxFollows()
{
    PatronWindow patron(Fill::Empty, u"ro"_qs);
    QMessageBox box(QMessageBox::Question, u"?"_qs, u"?"_qs,
                    QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel, &patron.window());
    box.show();
    const auto texts = [&box] {
        QStringList all;
        for (const auto button : {QMessageBox::Yes, QMessageBox::No, QMessageBox::Cancel})
            all << box.button(button)->text().remove(u'&');
        return all;
    };
    QCOMPARE(texts(), (QStringList{u"Da"_qs, u"Nu"_qs, u"Anulează"_qs}));
    QVERIFY(patron.language().use(u"ru"_qs));
    QTRY_COMPARE(texts(), (QStringList{u"Да"_qs, u"Нет"_qs, u"Отмена"_qs}));
    QVERIFY(patron.language().use(u"en"_qs));
    QTRY_COMPARE(texts(), (QStringList{u"Yes"_qs, u"No"_qs, u"Cancel"_qs}));
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
