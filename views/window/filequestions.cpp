// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/filequestions.h"

#include "models/session/folderwatch.h"
#include "views/text/idtext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace patron {

namespace {

QString suffixOf(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Pdf:
        return u"pdf"_qs;
    case SaveFormat::Svg:
        return u"svg"_qs;
    case SaveFormat::Png:
        return u"png"_qs;
    case SaveFormat::Csv:
        return u"csv"_qs;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList FileQuestions::filesToOpen(QWidget *window, const QString &folder)
{
    return QFileDialog::getOpenFileNames(window, tr("Open files with answers"), folder, tables());
}

QString FileQuestions::tables()
{
    //: %1 endings of file names; keep the signs
    return tr("Tables (%1);;All files (*)").arg(tablePatterns().join(u' '));
}

QString FileQuestions::fileToReadAgain(QWidget *window, const QString &file)
{
    return QFileDialog::getOpenFileName(window, tr("Where is %1 now?").arg(file), QString(),
                                        tables());
}

QString FileQuestions::folderToWatch(QWidget *window, const QString &present)
{
    return QFileDialog::getExistingDirectory(window, tr("Choose the folder where exports arrive"),
                                             present);
}

QString FileQuestions::reportToWrite(QWidget *window)
{
    return askForPath(window, tr("Export the report"), tr("Customer report"), SaveFormat::Pdf);
}

QString FileQuestions::callSheetToWrite(QWidget *window)
{
    return askForPath(window, tr("Save the call sheet"), tr("Calls"), SaveFormat::Pdf);
}

QString FileQuestions::cardToWrite(QWidget *window, CardId card, SaveFormat format)
{
    return tableToWrite(window, cardTitle(card), format);
}

QString FileQuestions::tableToWrite(QWidget *window, const QString &title, SaveFormat format)
{
    return askForPath(window, tr("Save the figures"), title, format);
}

QString FileQuestions::leftOutToWrite(QWidget *window, const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    //: Name of a file of rows that were not imported; %1 the name of the file they are from
    return askForPath(window, tr("Save the rows that are left out"), tr("%1, left out").arg(name),
                      SaveFormat::Csv);
}

QString FileQuestions::personToWrite(QWidget *window, const QString &title)
{
    //: Keep the endings of the file names as they are
    const QString kinds = tr("Tables (*.csv);;Data for programs (*.json)");
    QString kind;
    const QString path = QFileDialog::getSaveFileName(
        window, tr("Save the customer's data"), QDir::home().filePath(fileName(title, u"csv"_qs)),
        kinds, &kind);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    return path + (kind.contains(u"*.json") ? u".json"_qs : u".csv"_qs);
}

FileQuestions::BackupPlace FileQuestions::backupToWrite(QWidget *window, QDate today)
{
    const QString suffix = u"patron"_qs;
    //: Name of a file: %1 a day such as 2026-05-31
    const QString name = fileName(tr("Patron backup %1").arg(today.toString(Qt::ISODate)), suffix);
    //: Keep the ending of the file names as it is
    const QString path = QFileDialog::getSaveFileName(
        window, tr("Back up your data"), QDir::home().filePath(name), tr("Backups (*.patron)"));
    if (path.isEmpty())
        return {};
    // What the dialog did not see with its ending it has not asked about.
    if (QFileInfo(path).suffix().isEmpty())
        return {path + u'.' + suffix, ExistingFile::Kept};
    return {path, ExistingFile::Replaced};
}

QString FileQuestions::backupToRead(QWidget *window)
{
    //: Keep the ending of the file names as it is
    const QString kinds = tr("Backups (*.patron);;All files (*)");
    return QFileDialog::getOpenFileName(window, tr("Restore from a backup"), QDir::homePath(),
                                        kinds);
}

QString FileQuestions::fileName(const QString &title, const QString &suffix)
{
    QString name;
    for (const QChar letter : title) {
        if (!QStringView(u"<>:\"/\\|?*").contains(letter) && letter.isPrint())
            name += letter;
    }
    return name.trimmed() + u'.' + suffix;
}

QString FileQuestions::kindsOf(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Pdf:
        return tr("PDF documents (*.pdf)");
    case SaveFormat::Svg:
        return tr("Drawings (*.svg)");
    case SaveFormat::Png:
        return tr("Pictures (*.png)");
    case SaveFormat::Csv:
        return tr("Tables (*.csv)");
    }
    Q_UNREACHABLE();
}

QString FileQuestions::askForPath(QWidget *window, const QString &question, const QString &title,
                                  SaveFormat format)
{
    const QString suffix = suffixOf(format);
    const QString path = QFileDialog::getSaveFileName(
        window, question, QDir::home().filePath(fileName(title, suffix)), kindsOf(format));
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u'.' + suffix;
}

} // namespace patron
