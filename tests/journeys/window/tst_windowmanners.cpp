// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop program does without being asked: begins where one stopped, also after a crash;
// moves on at midnight; takes files wherever they are dropped; obeys its preferences at once.
#include "models/base/periodpreset.h"
#include "models/items/callbacklistmodel.h"
#include "models/items/commentlistmodel.h"
#include "models/storage/callbackstore.h"
#include "models/storage/database.h"
#include "tests/journeys/window/patronwindow.h"
#include "views/charts/chartview.h"
#include "views/import/reviewpage.h"
#include "views/widgets/card.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/periodbutton.h"
#include "views/window/navigation.h"
#include "views/window/panestack.h"
#include "views/window/plainstyle.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

using namespace patron;

namespace {

constexpr int patience = 30'000;

/// A folder of the program that is to be killed; without it this process is the test itself.
const char *const victimFolder = "PATRON_VICTIM_FOLDER";

Filter byPhone()
{
    Filter filter;
    filter.chosen[Dimension::Channel] = QStringList{u"Phone"_qs};
    return filter;
}

std::unique_ptr<Application> started(Settings &settings, Language &language,
                                     const QString &database, const Application::Clock &clock = {})
{
    auto application = std::make_unique<Application>(settings, language, clock);
    Invocation invocation;
    invocation.database = database;
    if (!application->start(invocation))
        qFatal("the database could not be opened");
    application->window().show();
    if (!QTest::qWaitForWindowActive(&application->window()))
        qWarning("the window did not become active");
    return application;
}

/// Does as an owner does, and then waits to be killed.
int beKilled()
{
    Settings settings;
    Language language;
    language.use(u"en"_qs);
    const QString folder = qEnvironmentVariable(victimFolder);
    const auto application = started(settings, language, folder + u"/shop.db"_qs);
    settle(*application);
    MainWindow &window = application->window();
    window.showPane(PaneId::CallBacks);
    settle(*application);
    window.findChild<QTabBar *>(u"callViews"_qs)->setCurrentIndex(1);
    settle(*application);
    auto *note = window.findChild<QPlainTextEdit *>(u"note"_qs);
    note->setFocus();
    QTest::keyClicks(note, u"after six"_qs);
    return QCoreApplication::exec();
}

QString noteOf(Application &application)
{
    MainWindow &window = application.window();
    window.showPane(PaneId::CallBacks);
    settle(application);
    window.findChild<QTabBar *>(u"callViews"_qs)->setCurrentIndex(1);
    settle(application);
    const auto *list = window.findChild<QListView *>(u"callList"_qs);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto call =
            list->model()->index(row, 0).data(CallBackListModel::CallBackRole).value<CallBack>();
        if (!call.record.note.isEmpty())
            return call.record.note;
    }
    return {};
}

/// As a file manager does, over one part of the window.
bool dropOn(QWidget &widget, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    data.setText(file);
    const QPoint middle = widget.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return true;
}

void askForMenu(QWidget &widget, const QPoint &at)
{
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &asked);
}

QAction *entryOf(const QMenu &menu, const QString &part)
{
    for (QAction *action : menu.actions()) {
        if (action->isVisible() && action->text().contains(part))
            return action;
    }
    return nullptr;
}

} // namespace

class TestWindowManners final : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        if (!qEnvironmentVariableIsSet(victimFolder))
            useOwnHome();
        QCoreApplication::setApplicationName(QStringLiteral(PATRON_NAME));
        QCoreApplication::setOrganizationName(QStringLiteral(PATRON_NAME));
    }

private Q_SLOTS:
    void beginsWhereOneStopped();
    void aKilledProgramLeavesTheLastState();
    void anotherDatabaseBeginsAnew();
    void midnight();
    void filesDroppedOnAField_data();
    void filesDroppedOnAField();
    void nothingDroppedOnAQuestion();
    void aTextIsStillDroppedOnAField();
    void callBackRuleHoldsAtOnce();
    void languageAndAppearanceFromThePreferences();
    void sizeOfLettersFromThePreferences();
    void appearanceKeepsItsStyle();
    void recentFilesThatAreGone();
    void menuOfAComment();
    void menuOfAnImport();
    void menuOfACard();
    void fromABarToItsComments();
    void aClickBeginsAndEndsOnOneMark();
};

void TestWindowManners::beginsWhereOneStopped()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    MainWindow &window = patron.window();
    window.showPane(PaneId::Questions);
    settle(patron.application());
    auto *list = window.findChild<QAbstractItemView *>(u"questionList"_qs);
    QTest::keyClick(list, Qt::Key_Down);
    settle(patron.application());
    auto *splitter = window.findChild<QSplitter *>(u"questionParts"_qs);
    splitter->setSizes({500, 700});
    Q_EMIT splitter->splitterMoved(500, 1);
    patron.card(CardId::OverviewChannels)->valueClicked(Dimension::Channel, u"Phone"_qs);
    settle(patron.application());
    window.resize(1280, 700);
    const QList<int> sizes = splitter->sizes();
    const WindowState before = window.windowStateNow();
    QCOMPARE(before.view.filter, byPhone());
    QVERIFY(!before.questions.isEmpty());
    window.close();
    patron.end();

    Settings settings;
    const auto again = started(settings, patron.language(), patron.database());
    settle(*again);
    const WindowState after = again->window().windowStateNow();
    QCOMPARE(after.view, before.view);
    QCOMPARE(after.questions, before.questions);
    QCOMPARE(again->window().findChild<QSplitter *>(u"questionParts"_qs)->sizes(), sizes);
    QCOMPARE(again->window().size(), QSize(1280, 700));
    // It is shown, too, not only remembered.
    QCOMPARE(again->window().currentPane(), PaneId::Questions);
    QVERIFY(again->window().findChild<QAbstractItemView *>(u"questionList"_qs)->isVisible());
}

void TestWindowManners::aKilledProgramLeavesTheLastState()
{
    const QTemporaryDir folder;
    {
        const PatronWindow shop(Fill::SampleShop);
        QVERIFY(QFile::copy(shop.database(), folder.filePath(u"shop.db"_qs)));
    }
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(victimFolder), folder.path());
    victim.setProcessEnvironment(environment); // the same home, and so the same settings
    victim.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(victim.waitForStarted());
    Settings settings;
    const QString database = folder.filePath(u"shop.db"_qs);
    const auto isKept = [&settings, &database] {
        settings.write(); // reads what others wrote
        return settings.stateDatabase() == database &&
               windowStateFromJson(settings.windowState()).view.pane == PaneId::CallBacks;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), patience);
    const auto isWritten = [&database] {
        const auto connection = Database::open(database, Access::Read);
        const auto records = connection ? loadCallBackRecords(**connection)
                                        : Result<CallBackRecords>(failure(ProblemCode::Internal));
        return records && !records->isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWritten(), patience);
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

    Language language;
    language.use(u"en"_qs);
    const auto again = started(settings, language, database);
    settle(*again);
    QCOMPARE(again->window().currentPane(), PaneId::CallBacks);
    QCOMPARE(noteOf(*again), u"after six"_qs);
}

void TestWindowManners::anotherDatabaseBeginsAnew()
{
    {
        PatronWindow patron(Fill::SampleShop);
        settle(patron.application());
        patron.window().showPane(PaneId::Compare);
        patron.card(CardId::OverviewChannels)->valueClicked(Dimension::Channel, u"Phone"_qs);
        patron.window().close();
    }
    PatronWindow other(Fill::SampleShop);
    QCOMPARE(other.window().currentPane(), PaneId::Overview);
    QVERIFY(other.window().windowStateNow().view.filter.isEmpty());
}

void TestWindowManners::midnight()
{
    PatronWindow patron(Fill::Empty);
    const QByteArray date = "2026-05-29"; // a Friday
    patron.drop({patron.write(u"week.csv"_qs, "Response ID,Date,Recommend (0-10),E-mail\nA-1," +
                                                  date + ",2,ana@example.com\n")});
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"commitImport"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), 1, patience);
    settle(patron.application());
    patron.end();

    QDateTime now(QDate(2026, 6, 1), QTime(23, 59, 59)); // due on Tuesday
    Settings settings;
    const auto application =
        started(settings, patron.language(), patron.database(), [&now] { return now; });
    settle(*application);
    MainWindow &window = application->window();
    const auto *calls = window.findChild<QTabBar *>(u"callViews"_qs);
    QVERIFY2(calls->tabText(0).contains(u"(0)"), qPrintable(calls->tabText(0)));
    auto *period = window.findChild<PeriodButton *>();
    const auto *last = period->findChild<QDateEdit *>(u"to"_qs);
    QCOMPARE(last->date(), QDate(2026, 6, 1));
    Filter filter;
    filter.period = presetPeriod(PeriodPreset::Last30Days, QDate(2026, 6, 1));
    Q_EMIT window.findChild<FilterBar *>()->filterRequested(filter);
    const QString name = period->periodName();
    settle(*application);
    now = QDateTime(QDate(2026, 6, 2), QTime(0, 0, 1));
    QTRY_VERIFY2(calls->tabText(0).contains(u"(1)"), qPrintable(calls->tabText(0)));
    // The last 30 days are others now, and still called so.
    QCOMPARE(window.windowStateNow().view.filter.period.to, QDate(2026, 6, 2));
    QCOMPARE(period->periodName(), name);
}

void TestWindowManners::filesDroppedOnAField_data()
{
    QTest::addColumn<PaneId>("pane");
    QTest::addColumn<QString>("name");
    QTest::newRow("note of a call") << PaneId::CallBacks << u"note"_qs;
    QTest::newRow("outcome of a call") << PaneId::CallBacks << u"outcome"_qs;
    QTest::newRow("search of comments") << PaneId::Comments << u"commentSearch"_qs;
    QTest::newRow("list of comments") << PaneId::Comments << u"commentList"_qs;
    QTest::newRow("panes at the left") << PaneId::Overview << u"navigation"_qs;
    QTest::newRow("log of imports") << PaneId::Data << u"importTable"_qs;
}

void TestWindowManners::filesDroppedOnAField()
{
    QFETCH(const PaneId, pane);
    QFETCH(const QString, name);
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().showPane(pane);
    settle(patron.application());
    auto *widget = patron.shown<QWidget>(name);
    QVERIFY(widget);
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget &target = area ? *area->viewport() : *widget;
    QVERIFY(dropOn(target, patron.write(u"may.csv"_qs, survey(20))));
    if (const auto *note = qobject_cast<QPlainTextEdit *>(widget))
        QVERIFY(note->toPlainText().isEmpty());
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        QVERIFY(line->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
}

/// A question that waits for its answer takes neither the file nor its name.
void TestWindowManners::nothingDroppedOnAQuestion()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().findChild<QAction *>(u"saveViewAction"_qs)->trigger();
    auto *question = patron.shown<QDialog>(u"viewName"_qs);
    auto *line = question->findChild<QLineEdit *>();
    const QString before = line->text();
    QVERIFY(!dropOn(*line, patron.write(u"may.csv"_qs, survey(20))));
    QCOMPARE(line->text(), before);
    QVERIFY(!patron.isReviewShown());
    question->close();
}

void TestWindowManners::aTextIsStillDroppedOnAField()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Comments);
    settle(patron.application());
    auto *search = patron.shown<QLineEdit>(u"commentSearch"_qs);
    QMimeData data;
    data.setText(u"late"_qs);
    const QPoint middle = search->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(search, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(search, &drop);
    QCOMPARE(search->text(), u"late"_qs);
}

void TestWindowManners::callBackRuleHoldsAtOnce()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    auto *calls = patron.window().findChild<QTabBar *>(u"callViews"_qs);
    const QString before = calls->tabText(1);
    QTest::keyClick(&patron.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = patron.shown<QDialog>(u"preferences"_qs);
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"callRecommend"_qs)->setValue(9);
    settle(patron.application());
    QVERIFY2(calls->tabText(1) != before, qPrintable(before));
    dialog->findChild<QPushButton *>(u"asMade"_qs)->click();
    settle(patron.application());
    QCOMPARE(calls->tabText(1), before);
    // The next start obeys it, too.
    dialog->findChild<QSpinBox *>(u"callRecommend"_qs)->setValue(9);
    const auto again = patron.another();
    settle(*again);
    QVERIFY(again->window().findChild<QTabBar *>(u"callViews"_qs)->tabText(1) != before);
    dialog->findChild<QPushButton *>(u"asMade"_qs)->click();
    dialog->close();
}

void TestWindowManners::languageAndAppearanceFromThePreferences()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().findChild<QAction *>(u"preferencesAction"_qs)->trigger();
    auto *dialog = patron.shown<QDialog>(u"preferences"_qs);
    const QString english = dialog->windowTitle();
    auto *language = dialog->findChild<QComboBox *>(u"preferredLanguage"_qs);
    QCOMPARE(language->currentData().toString(), u"en"_qs);
    QTest::keyClick(language, Qt::Key_End);
    QTRY_VERIFY(dialog->windowTitle() != english);
    QCOMPARE(patron.language().current(), language->currentData().toString());
    QVERIFY(patron.window().findChild<QAction *>(u"language-ru"_qs)->isChecked());
    patron.window().findChild<QAction *>(u"language-en"_qs)->trigger();
    QTRY_COMPARE(dialog->windowTitle(), english);
    QCOMPARE(language->currentData().toString(), u"en"_qs);
    auto *theme = dialog->findChild<QComboBox *>(u"preferredTheme"_qs);
    const QColor before = patron.window().palette().color(QPalette::Window);
    QTest::keyClick(theme, Qt::Key_End);
    QTRY_VERIFY(patron.window().palette().color(QPalette::Window).lightness() < before.lightness());
    QTest::keyClick(theme, Qt::Key_Up);
    QTRY_COMPARE(patron.window().palette().color(QPalette::Window), before);
    dialog->close();
}

/// What was made with small letters is as large as what is made with large ones.
void TestWindowManners::sizeOfLettersFromThePreferences()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    const double usual = QApplication::font().pointSizeF();
    const int narrow = patron.window().findChild<Navigation *>()->width();
    patron.window().findChild<QAction *>(u"preferencesAction"_qs)->trigger();
    auto *dialog = patron.shown<QDialog>(u"preferences"_qs);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"preferredLetters"_qs), Qt::Key_End);
    QCOMPARE(QApplication::font().pointSizeF(), 1.5 * usual);
    settle(patron.application());
    QCOMPARE(Settings().preferences().letters, LetterSize::Largest);
    const auto again = patron.another(); // made with letters as they are now
    settle(*again);
    QVERIFY(patron.window().findChild<Navigation *>()->width() > narrow);
    QCOMPARE(patron.window().findChild<Navigation *>()->width(),
             again->window().findChild<Navigation *>()->width());
    const auto labels = patron.window().findChild<PaneStack *>()->findChildren<QLabel *>();
    const auto others = again->window().findChild<PaneStack *>()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), others.size());
    const auto *review = patron.window().findChild<ReviewPage *>(); // none waits
    for (qsizetype i = 0; i < labels.size(); ++i)
        QVERIFY2(review->isAncestorOf(labels[i]) ||
                     labels[i]->font().pointSizeF() == others[i]->font().pointSizeF(),
                 qPrintable(labels[i]->parent()->objectName() + u": "_qs + labels[i]->text()));
    QTest::keyClick(dialog->findChild<QComboBox *>(u"preferredLetters"_qs), Qt::Key_Home);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    settle(patron.application());
    QCOMPARE(patron.window().findChild<Navigation *>()->width(), narrow);
    dialog->close();
}

/// From light to dark only colours change: a new style would polish every widget twice.
void TestWindowManners::appearanceKeepsItsStyle()
{
    class StyleChanges final : public QObject
    {
    public:
        int count = 0;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            count += event->type() == QEvent::StyleChange ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
    };
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    StyleChanges changes;
    patron.window().installEventFilter(&changes);
    const auto choose = [&patron](ThemeChoice theme) {
        Q_EMIT patron.window().themeRequested(int(theme));
        settle(patron.application());
        return QPointer<QStyle>(QApplication::style());
    };
    const QPointer<QStyle> plain = choose(ThemeChoice::Light);
    const QColor light = QApplication::palette().color(QPalette::Window);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
        QVERIFY(choose(theme) == plain);
        QCOMPARE(QApplication::palette().color(QPalette::Window) == light,
                 theme == ThemeChoice::Light);
    }
    QCOMPARE(changes.count, 0);
    const QPointer<QStyle> desktop = choose(ThemeChoice::System);
    QVERIFY(desktop && desktop != plain); // the desktop's own look
    // Which is Fusion here: its boxes are seen before they are ticked, and its buttons have no
    // signs.
    QVERIFY(qobject_cast<PlainStyle *>(desktop.data()));
    QVERIFY(!desktop->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons));
    QVERIFY(choose(ThemeChoice::System) == desktop);
    QVERIFY(choose(ThemeChoice::Light) && QApplication::style() != desktop);
}

void TestWindowManners::recentFilesThatAreGone()
{
    PatronWindow patron(Fill::Empty);
    const QString gone = patron.write(u"gone.csv"_qs, survey(5));
    const QString there = patron.write(u"there & here.csv"_qs, survey(5));
    for (const QString &file : {gone, there}) {
        patron.drop({file});
        QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
        patron.press(u"skipImport"_qs);
        settle(patron.application());
    }
    QVERIFY(QFile::remove(gone));
    auto *menu = patron.window().findChild<QMenu *>(u"recentMenu"_qs);
    Q_EMIT menu->aboutToShow();
    settle(patron.application());
    const QAction *missing = entryOf(*menu, u"gone.csv"_qs);
    QVERIFY(missing && !missing->isEnabled());
    QVERIFY(missing->text() != gone); // said, not only grey
    QAction *present = entryOf(*menu, u"there && here.csv"_qs);
    QVERIFY(present && present->isEnabled());
    present->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(patron.isReviewShown(), patience);
    patron.press(u"skipImport"_qs);
    settle(patron.application());
    patron.window().findChild<QAction *>(u"clearRecentAction"_qs)->trigger();
    QVERIFY(!menu->isEnabled());
    QVERIFY(Settings().recentFiles().isEmpty());
}

void TestWindowManners::menuOfAComment()
{
    PatronWindow patron(Fill::SampleShop);
    patron.window().showPane(PaneId::Comments);
    settle(patron.application());
    auto *list = patron.shown<QListView>(u"commentList"_qs);
    const QModelIndex second = list->model()->index(1, 0);
    const auto comment = second.data(CommentListModel::CommentRole).value<Comment>();
    askForMenu(*list->viewport(), list->visualRect(second).center());
    auto *menu = patron.shown<QMenu>(u"rowMenu"_qs);
    QVERIFY(menu);
    entryOf(*menu, u"Copy the comment"_qs)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), comment.text);
    entryOf(*menu, comment.file)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QString::number(comment.row)));
    const QString channel = comment.values[size_t(Dimension::Channel)];
    QAction *filter = entryOf(*menu, channel);
    QVERIFY(filter);
    filter->trigger();
    settle(patron.application());
    QCOMPARE(patron.window().windowStateNow().view.filter.chosen.value(Dimension::Channel),
             QStringList{channel});
    menu->close();
    list->setCurrentIndex(list->model()->index(0, 0));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QTRY_VERIFY(!patron.shown<QMenu>(u"rowMenu"_qs));
    QCoreApplication::sendEvent(list, &key);
    menu = patron.shown<QMenu>(u"rowMenu"_qs);
    QVERIFY(menu);
    entryOf(*menu, u"import of this file"_qs)->trigger();
    menu->close();
    QCOMPARE(patron.window().currentPane(), PaneId::Data);
    const auto *log = patron.shown<QTableView>(u"importTable"_qs);
    QStringList row;
    for (int column = 0; column < log->model()->columnCount(); ++column)
        row << log->currentIndex().siblingAtColumn(column).data().toString();
    QVERIFY2(row.first().startsWith(comment.file), qPrintable(row.join(u' ')));
}

void TestWindowManners::menuOfAnImport()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    patron.window().showPane(PaneId::Data);
    const int before = patron.imports();
    auto *log = patron.shown<QTableView>(u"importTable"_qs);
    const QModelIndex last = log->model()->index(before - 1, 0);
    askForMenu(*log->viewport(), log->visualRect(last).center());
    auto *menu = patron.shown<QMenu>(u"rowMenu"_qs);
    QVERIFY(menu);
    QCOMPARE(log->currentIndex().row(), last.row());
    entryOf(*menu, u"Copy this row"_qs)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(last.data().toString()));
    menu->actions()[1]->trigger(); // take it back
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(patron.imports(), before - 1, patience);
}

void TestWindowManners::menuOfACard()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    Card *card = patron.card(CardId::OverviewChannels);
    ChartView &chart = card->chart();
    const Mark mark = chart.marks().first();
    askForMenu(chart, mark.rect.center().toPoint());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *filter = menu->findChild<QAction *>(u"filterByMark"_qs);
    QVERIFY(filter && filter->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"copyTable"_qs)->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(filter).center());
    settle(patron.application());
    QCOMPARE(patron.window().windowStateNow().view.filter.chosen.value(*mark.dimension),
             QStringList{mark.value});
    // Beside the chart there is nothing to filter by.
    askForMenu(*card, QPoint(5, 5));
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(!filter->isVisible());
    menu->close();
}

/// Whoever is behind a bar, what they wrote is one choice of its menu away.
void TestWindowManners::fromABarToItsComments()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    ChartView &chart = patron.card(CardId::OverviewChannels)->chart();
    const Mark mark = chart.marks().first();
    askForMenu(chart, mark.rect.center().toPoint());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *read = menu->findChild<QAction *>(u"commentsOfMark"_qs);
    QVERIFY(read && read->isVisible());
    settle(patron.application());
    static const QRegularExpression digits(u"\\d+"_qs);
    const QString number = digits.match(read->text()).captured();
    QVERIFY2(number.toInt() > 0 && read->isEnabled(), qPrintable(read->text()));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(read).center());
    settle(patron.application());
    QCOMPARE(patron.window().windowStateNow().view.filter.chosen.value(*mark.dimension),
             QStringList{mark.value});
    const QString total = patron.shown<QLabel>(u"commentTotal"_qs)->text();
    QVERIFY2(total.startsWith(number + u' '), qPrintable(total));
}

void TestWindowManners::aClickBeginsAndEndsOnOneMark()
{
    PatronWindow patron(Fill::SampleShop);
    settle(patron.application());
    ChartView &chart = patron.card(CardId::OverviewChannels)->chart();
    const QList<Mark> marks = chart.marks();
    QVERIFY(marks.size() > 1);
    const auto filter = [&patron] { return patron.window().windowStateNow().view.filter; };
    QTest::mousePress(&chart, Qt::LeftButton, {}, marks[0].rect.center().toPoint());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, marks[1].rect.center().toPoint());
    QVERIFY(filter().isEmpty());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, marks[1].rect.center().toPoint());
    QVERIFY(!filter().isEmpty());
}

int main(int argc, char *argv[])
{
    TestWindowManners::initMain();
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(victimFolder))
        return beKilled();
    TestWindowManners test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowmanners.moc"
