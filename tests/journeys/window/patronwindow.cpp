// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/patronwindow.h"
#include "tests/support/laidout.h"

#include "app/paths.h"
#include "models/session/importrun.h"
#include "models/storage/database.h"
#include "views/widgets/card.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/numbertile.h"
#include "views/widgets/verdictlabel.h"

#include <QAbstractItemModel>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

namespace patron {

namespace {

/// The sample shop is imported once; each window gets a copy of it.
QString sampleDatabase()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QString file = folder.filePath(u"sample.db"_qs);
        bool isGood = prepareDatabase(file).has_value();
        for (const QString &each : sampleFiles(u"en"_qs))
            isGood = isGood && importFile(file, each, {}, Progress()).has_value();
        return isGood ? file : QString();
    }();
    return path;
}

} // namespace

PatronWindow::PatronWindow(Fill fill, const QString &language)
    : m_database(m_folder.filePath(u"shop.db"_qs))
{
    if (fill == Fill::SampleShop)
        QFile::copy(sampleDatabase(), m_database);
    start(language);
}

PatronWindow::PatronWindow(const QString &database)
    : m_database(m_folder.filePath(u"shop.db"_qs))
{
    QFile::copy(database, m_database);
    start(u"en"_qs);
}

void PatronWindow::start(const QString &language)
{
    m_settings.setTheme(ThemeChoice::Light);
    m_settings.setGeometry({}); // of the window before, which another test resized
    m_language.use(language);
    m_application = another();
    if (!QTest::qWaitForWindowActive(&window()))
        qWarning("the window did not become active: shortcuts may not arrive");
}

PatronWindow::~PatronWindow() = default;

std::unique_ptr<Application> PatronWindow::another()
{
    auto application = std::make_unique<Application>(m_settings, m_language);
    Invocation invocation;
    invocation.database = m_database;
    if (!application->start(invocation))
        qFatal("the database could not be opened");
    application->window().resize(1366, 768);
    application->window().show();
    return application;
}

QString PatronWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file could not be written");
    return file.fileName();
}

Card *PatronWindow::card(CardId id)
{
    for (Card *card : window().findChildren<Card *>()) {
        if (card->id() == id)
            return card;
    }
    return nullptr;
}

NumberTile *PatronWindow::tile(CardId id)
{
    for (NumberTile *tile : window().findChildren<NumberTile *>()) {
        if (tile->id() == id)
            return tile;
    }
    return nullptr;
}

QString PatronWindow::figure(CardId id)
{
    QWidget *box = tile(id);
    if (!box)
        box = card(id);
    const auto *label = box ? box->findChild<QLabel *>(u"figure"_qs) : nullptr;
    return label && label->isVisible() ? label->text() : QString();
}

QString PatronWindow::notice()
{
    // What confirms lies over the pane, questions and problems stand above it.
    const auto *said = shown<NoticeBar>(u"said"_qs);
    const auto *bar = said ? said : shown<NoticeBar>(u"notice"_qs);
    return bar ? bar->findChild<VerdictLabel *>()->sentence() : QString();
}

int PatronWindow::imports()
{
    return window().findChild<QTableView *>(u"importTable"_qs)->model()->rowCount();
}

bool PatronWindow::isReviewShown()
{
    const auto *commit = shown<QPushButton>(u"commitImport"_qs);
    return commit && commit->isEnabled();
}

void PatronWindow::press(const QString &button)
{
    auto *found = shown<QAbstractButton>(button);
    if (!found)
        qFatal("no button %s on screen", qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void PatronWindow::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    if (!enter.isAccepted())
        qFatal("the window does not take files");
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
}

void settle(Application &application)
{
    // What one job answers may start the next.
    for (int quiet = 0; quiet < 3;) {
        QTest::qWait(20);
        layOut();
        quiet = application.isBusy() ? 0 : quiet + 1;
    }
}

void useOwnHome()
{
    static const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    QCoreApplication::setApplicationName(QStringLiteral(PATRON_NAME));
    QCoreApplication::setOrganizationName(QStringLiteral(PATRON_NAME));
}

QByteArray survey(int rows, int score, const QString &channel)
{
    QByteArray file =
        "Response ID,Date,Channel,How likely are you to recommend us? (0-10),Comment\n";
    for (int row = 0; row < rows; ++row)
        file += "S-" + QByteArray::number(1000 + row) + ",2026-05-" +
                QByteArray::number(10 + row % 20) + ',' + channel.toUtf8() + ',' +
                QByteArray::number(score) + ",Said " + QByteArray::number(row) + '\n';
    return file;
}

} // namespace patron
