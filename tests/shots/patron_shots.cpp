// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev shots DIRECTORY: pictures of every pane, the review of a file, the empty window and each
// page of the report, in three languages, light and dark, at two sizes. For looking at, not for
// comparing pixels.
#include "app/application.h"
#include "app/calllist.h"
#include "app/language.h"
#include "app/paths.h"
#include "app/reporting.h"
#include "app/settings.h"
#include "models/counting/snapshotloader.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "views/report/callsheet.h"
#include "views/window/mainwindow.h"
#include "views/window/paperdesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cstdio>

namespace {

using namespace patron;

constexpr int readingTime = 30'000;
constexpr QSize sizes[] = {{1366, 768}, {1920, 1080}};
constexpr ThemeChoice themes[] = {ThemeChoice::Light, ThemeChoice::Dark};

struct PaneName
{
    PaneId pane;
    const char *name;
};

constexpr PaneName panes[] = {{PaneId::Overview, "overview"},
                              {PaneId::Loyalty, "loyalty"},
                              {PaneId::Satisfaction, "satisfaction"},
                              {PaneId::Channels, "channels"},
                              {PaneId::Comments, "comments"},
                              {PaneId::CallBacks, "callbacks"},
                              {PaneId::Questions, "questions"},
                              {PaneId::Compare, "compare"},
                              {PaneId::Data, "data"}};

/// Figures come from a worker, layouts from the event loop: taken when two pictures in a row are
/// equal, however busy the machine is.
void save(QWidget &window, const QDir &folder, const QString &name)
{
    constexpr int patience = 50;
    QImage before;
    for (int i = 0; i < patience; ++i) {
        QTest::qWait(120);
        const QImage now = window.grab().toImage();
        if (now == before)
            break;
        before = now;
    }
    before.save(folder.filePath(name + u".png"_qs));
}

bool fillSample(const QString &database, const QString &language)
{
    if (!prepareDatabase(database))
        return false;
    // Files of the caller's beside the sample shop, such as a list of customers.
    const QStringList others =
        qEnvironmentVariable("PATRON_SHOTS_FILES").split(u',', Qt::SkipEmptyParts);
    for (const QString &file : sampleFiles(language) + others) {
        if (!importFile(database, file, {}, Progress()))
            return false;
    }
    return true;
}

/// PATRON_SHOTS_PANES=loyalty,comments: these panes and nothing else; `paper` and `reading` are the
/// report's and the import's pages.
QStringList wantedPanes()
{
    return qEnvironmentVariable("PATRON_SHOTS_PANES").split(u',', Qt::SkipEmptyParts);
}

/// A question of each kind, alone and cut by the channel.
void shootQuestions(MainWindow &window, const QDir &folder, const QString &suffix)
{
    auto *cut = window.findChild<QComboBox *>(u"cutBy"_qs);
    auto *list = window.findChild<QTreeView *>(u"questionList"_qs);
    const QAbstractItemModel *model = list->model();
    const std::pair<const char *, QStringList> kinds[] = {
        {"several",
         {u"How did you hear about us?"_qs, u"De unde ați aflat de noi?"_qs,
          u"Откуда вы о нас узнали?"_qs}},
        {"one",
         {u"Would you buy again?"_qs, u"Ați mai cumpăra de la noi?"_qs,
          u"Купите ли вы у нас снова?"_qs}},
        {"scale",
         {u"Was the price fair? (1-5)"_qs, u"A fost corect prețul? (1-5)"_qs,
          u"Справедлива ли цена? (1-5)"_qs}},
        {"number",
         {u"Value of the order (lei)"_qs, u"Valoarea comenzii (lei)"_qs, u"Сумма заказа (леи)"_qs}},
        {"time",
         {u"Resolution time (hours)"_qs, u"Timp de rezolvare (ore)"_qs,
          u"Время решения (часы)"_qs}}};
    for (const auto &[kind, headers] : kinds) {
        QModelIndexList found;
        for (const QString &header : headers)
            found += model->match(model->index(0, 0), Qt::DisplayRole, header, 1,
                                  Qt::MatchStartsWith | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("The sample shop does not ask: %s", qPrintable(headers.first()));
        list->setCurrentIndex(found.first());
        save(window, folder, u"questions-%1"_qs.arg(QLatin1String(kind)) + suffix);
        QTest::keyClick(cut, Qt::Key_Down);
        save(window, folder, u"questions-%1-cut"_qs.arg(QLatin1String(kind)) + suffix);
        QTest::keyClick(cut, Qt::Key_Up);
    }
}

/// The self-check, half of it answered with no.
void shootSelfCheck(MainWindow &window, const QDir &folder, const QString &suffix)
{
    QWidget *last = nullptr;
    for (int practice = 0; practice < 10; ++practice) {
        auto *button = window.findChild<QAbstractButton *>(
            u"check%1-%2"_qs.arg(practice).arg(practice % 2 ? 3 : 1));
        button->click();
        last = button;
    }
    for (QWidget *above = last; above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(last);
    }
    save(window, folder, u"compare-selfcheck"_qs + suffix);
}

/// The report's dialog, and how report and calls look before they are printed. Each dialog closes
/// before the next.
void shootPaper(MainWindow &window, const QDir &folder, const QString &suffix)
{
    if (!wantedPanes().isEmpty() && !wantedPanes().contains(u"paper"_qs))
        return;
    const auto shoot = [&](const QString &dialogName, const QString &name) {
        QDialog *dialog = nullptr;
        for (int i = 0; i < 100 && !dialog; ++i) {
            QTest::qWait(50);
            dialog = window.findChild<QDialog *>(dialogName);
        }
        if (!dialog)
            return;
        save(*dialog, folder, name + suffix);
        delete dialog;
    };
    window.paper().askForReport();
    shoot(u"reportDialog"_qs, u"reportdialog"_qs);
    window.paper().askForPreview();
    shoot(u"preview"_qs, u"preview-report"_qs);
    window.paper().askForCallSheet();
    shoot(u"preview"_qs, u"preview-calls"_qs);
}

void shootPanes(MainWindow &window, const QDir &folder, const QString &suffix)
{
    for (const PaneName &each : panes) {
        if (!wantedPanes().isEmpty() && !wantedPanes().contains(QLatin1String(each.name)))
            continue;
        window.showPane(each.pane);
        save(window, folder, QLatin1String(each.name) + suffix);
        if (each.pane == PaneId::Questions)
            shootQuestions(window, folder, suffix);
        else if (each.pane == PaneId::Compare)
            shootSelfCheck(window, folder, suffix);
        // What lies below the edge of the window, too.
        for (auto *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                area->widget()->grab().save(
                    folder.filePath(QLatin1String(each.name) + u"-whole"_qs + suffix + u".png"_qs));
        }
    }
}

/// The customers; how long data is kept, with a rule by which something is due, and the question.
void shootKeeping(MainWindow &window, const QDir &folder, const QString &suffix)
{
    auto *tabs = window.findChild<QTabWidget *>(u"dataTabs"_qs);
    tabs->setCurrentIndex(1);
    QTest::qWait(1000);
    save(window, folder, u"data-customers"_qs + suffix);
    tabs->setCurrentIndex(0);
    window.findChild<QPushButton *>(u"showKeep"_qs)->click();
    auto *keep = window.findChild<QDialog *>(u"keepDialog"_qs);
    auto *how = keep->findChild<QComboBox *>(u"keepHow"_qs);
    how->setCurrentIndex(how->findData(1));
    Q_EMIT how->activated(how->currentIndex());
    auto *remove = keep->findChild<QPushButton *>(u"keepRemove"_qs);
    QTest::qWait(1000);
    keep->findChild<QSpinBox *>(u"keepMonths"_qs)->setValue(6);
    for (int i = 0; i < 50 && !remove->isEnabled(); ++i)
        QTest::qWait(100);
    save(*keep, folder, u"keep"_qs + suffix);
    remove->click();
    if (auto *question = keep->findChild<QDialog *>(u"keepQuestion"_qs)) {
        save(*question, folder, u"keep-question"_qs + suffix);
        question->reject();
    }
    how->setCurrentIndex(how->findData(0));
    Q_EMIT how->activated(how->currentIndex());
    QTest::qWait(500);
    keep->reject();
}

/// One customer's data and the question before it goes; the help at each page; the about
/// box and the preferences at each page.
void shootDialogs(MainWindow &window, const QDir &folder, const QString &suffix)
{
    window.showPane(PaneId::Data);
    shootKeeping(window, folder, suffix);
    window.findChild<QPushButton *>(u"showPerson"_qs)->click();
    auto *person = window.findChild<QDialog *>(u"personDialog"_qs);
    save(*person, folder, u"person-empty"_qs + suffix);
    QTest::keyClicks(person->findChild<QLineEdit *>(u"personSearch"_qs), u"an"_qs);
    auto *forget = person->findChild<QPushButton *>(u"forgetPerson"_qs);
    for (int i = 0; i < 50 && !forget->isEnabled(); ++i)
        QTest::qWait(100);
    save(*person, folder, u"person"_qs + suffix);
    forget->click();
    if (auto *question = person->findChild<QDialog *>(u"forgetQuestion"_qs)) {
        save(*question, folder, u"person-question"_qs + suffix);
        question->reject();
    }
    person->reject();
    window.findChild<QTableView *>(u"importTable"_qs)->selectRow(1); // answers: the survey
    window.findChild<QPushButton *>(u"sayAsked"_qs)->click();
    QDialog *asked = nullptr;
    for (int i = 0; i < 50 && !asked; ++i) {
        QTest::qWait(50);
        asked = window.findChild<QDialog *>(u"askedDialog"_qs);
    }
    if (asked) {
        save(*asked, folder, u"asked"_qs + suffix);
        asked->reject();
    }
    window.findChild<QAction *>(u"helpAction"_qs)->trigger();
    auto *help = window.findChild<QDialog *>(u"helpWindow"_qs);
    auto *pages = help->findChild<QListWidget *>(u"helpPages"_qs);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        save(*help, folder, u"help-%1"_qs.arg(page + 1) + suffix);
    }
    help->reject();
    window.findChild<QAction *>(u"aboutAction"_qs)->trigger();
    auto *about = window.findChild<QDialog *>(u"aboutDialog"_qs);
    auto *tabs = about->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        save(*about, folder, u"about-%1"_qs.arg(tab + 1) + suffix);
    }
    about->reject();
    window.findChild<QAction *>(u"preferencesAction"_qs)->trigger();
    auto *preferences = window.findChild<QDialog *>(u"preferences"_qs);
    auto *preferencePages = preferences->findChild<QTabWidget *>();
    for (int tab = 0; tab < preferencePages->count(); ++tab) {
        preferencePages->setCurrentIndex(tab);
        save(*preferences, folder, u"preferences-%1"_qs.arg(tab + 1) + suffix);
    }
    preferences->reject();
}

/// Several files, one with a question, two columns that are not imported, a row that is left out.
void shootReading(MainWindow &window, const QDir &folder, const QString &suffix)
{
    const QTemporaryDir files;
    const auto write = [&files](const QString &name, const QByteArray &bytes) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    const QByteArray question(
        "Shop Lavanda: answers of spring\n"
        "Response ID,Date,Channel,Recommend (0-10),Reply time (minutes),IP Address,Comment\n"
        "A-1,03/04/2024,Web,9,\"12,5\",192.0.2.7,Kind people\n"
        "A-2,05/06/2024,Phone,10,\"7,25\",192.0.2.8,\n,,,,,,\n"
        "A-3,07/08/2024,Web,no idea,\"3,5\",192.0.2.9,Slow\n");
    QTest::keyClick(&window, Qt::Key_Escape);
    if (auto *skip = window.findChild<QPushButton *>(u"skipImport"_qs))
        skip->click();
    QTest::qWait(200);
    window.openFiles({write(u"spring.csv"_qs, question), files.filePath(u"gone.csv"_qs),
                      write(u"summer.csv"_qs, question)});
    QTest::qWait(800);
    save(window, folder, u"reading"_qs + suffix);
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        if (tabs->isVisible() && tabs->isTabVisible(tabs->count() - 1))
            tabs->setCurrentIndex(tabs->count() - 1);
    }
    save(window, folder, u"leftout"_qs + suffix);
}

/// One window in one language and theme, with the sample shop in it and then without anything.
void shootLanguage(const QString &id, const QDir &folder, const QString &full, const QString &empty)
{
    for (const ThemeChoice theme : themes) {
        for (const QSize size : sizes) {
            Settings settings;
            settings.setTheme(theme);
            // PATRON_SHOTS_LETTERS=largest: as an owner with weak eyes has them.
            Preferences preferences = settings.preferences();
            const bool isLargest = qEnvironmentVariable("PATRON_SHOTS_LETTERS") == u"largest";
            preferences.letters = isLargest ? LetterSize::Largest : LetterSize::AsDesktop;
            settings.setPreferences(preferences);
            Language language;
            language.use(id);
            const QString suffix =
                u"-%1-%2-%3"_qs.arg(id, theme == ThemeChoice::Dark ? u"dark"_qs : u"light"_qs)
                    .arg(size.width());
            for (const QString &database : {full, empty}) {
                if (database == empty && !wantedPanes().isEmpty() &&
                    !wantedPanes().contains(u"reading"_qs))
                    continue;
                Application application(settings, language);
                Invocation invocation;
                invocation.database = database;
                if (!application.start(invocation))
                    continue;
                MainWindow &window = application.window();
                window.resize(size);
                window.show();
                QTest::qWait(200);
                if (database == empty) {
                    save(window, folder, u"empty"_qs + suffix);
                    window.openFiles({u":/patron/sample/en/lavanda-survey.csv"_qs});
                    const auto *yes = window.findChild<QPushButton *>(u"commitImport"_qs);
                    (void)QTest::qWaitFor([yes] { return yes->isVisible() && yes->isEnabled(); },
                                          readingTime);
                    save(window, folder, u"review"_qs + suffix);
                    shootReading(window, folder, suffix);
                } else {
                    shootPanes(window, folder, suffix);
                    shootPaper(window, folder, suffix);
                    if (wantedPanes().isEmpty() || wantedPanes().contains(u"dialogs"_qs))
                        shootDialogs(window, folder, suffix);
                }
            }
        }
    }
}

bool writeReports(const QDir &folder, const QString &database)
{
    for (const QString &id : Language::ids()) {
        Language language;
        language.use(id);
        const auto connection = Database::open(database, Access::Read);
        if (!connection)
            return false;
        const auto snapshot = loadSnapshot(**connection, Progress());
        if (!snapshot || !writeReportFile(folder.filePath(u"report-%1.pdf"_qs.arg(id)), database,
                                          *snapshot, {}, {}, Language::locale(id)))
            return false;
    }
    return true;
}

/// The calls of the last day that the sample shop knows of.
bool writeCallSheets(const QDir &folder, const QString &database)
{
    const QDate lastDay(2026, 10, 30);
    for (const QString &id : Language::ids()) {
        Language language;
        language.use(id);
        const auto connection = Database::open(database, Access::Read);
        if (!connection)
            return false;
        const auto list = readCalls(**connection, lastDay, CallScope::Today);
        QFile file(folder.filePath(u"calls-%1.pdf"_qs.arg(id)));
        if (!list || !file.open(QIODevice::WriteOnly))
            return false;
        file.write(paintCallSheet({list->calls, 0, 0}, lastDay, Language::locale(id)));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral(PATRON_NAME));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATRON_VERSION));
    QCoreApplication::setOrganizationName(u"patron-shots"_qs);
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("Usage: patron_shots DIRECTORY\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    const QTemporaryDir work;
    const QString english = work.filePath(u"sample-en.db"_qs);
    if (!folder.mkpath(u"."_qs) || !fillSample(english, u"en"_qs)) {
        std::fputs("The folder or the sample shop could not be made.\n", stderr);
        return 1;
    }
    const QStringList wanted =
        qEnvironmentVariable("PATRON_SHOTS_LANGUAGES", u"en,ro,ru"_qs).split(u',');
    for (const QString &id : wanted) { // each with the shop that speaks it
        const QString full = work.filePath(u"sample-%1.db"_qs.arg(id));
        if (full != english && !fillSample(full, id))
            return 1;
        shootLanguage(id, folder, full, work.filePath(u"empty.db"_qs));
    }
    const bool isPaperWanted = wantedPanes().isEmpty();
    if (isPaperWanted || wantedPanes().contains(u"callbacks"_qs)) {
        if (!writeCallSheets(folder, english))
            return 1;
    }
    return !isPaperWanted || writeReports(folder, english) ? 0 : 1;
}
