// SPDX-License-Identifier: GPL-3.0-or-later
// The file dialogs of the window. Each answers with nothing when the owner thinks better of it.
// GUI thread.
#pragma once

#include "models/session/cards.h"
#include "models/storage/filebackup.h"
#include "views/widgets/card.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace patron {

class FileQuestions final
{
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)

public:
    /// folder: where to begin; "" = where the program was started.
    [[nodiscard]] static QStringList filesToOpen(QWidget *window, const QString &folder);
    /// The file of an import that is not where it was.
    [[nodiscard]] static QString fileToReadAgain(QWidget *window, const QString &file);
    [[nodiscard]] static QString folderToWatch(QWidget *window, const QString &present);
    [[nodiscard]] static QString reportToWrite(QWidget *window);
    [[nodiscard]] static QString callSheetToWrite(QWidget *window);
    [[nodiscard]] static QString cardToWrite(QWidget *window, CardId card, SaveFormat format);
    [[nodiscard]] static QString tableToWrite(QWidget *window, const QString &title,
                                              SaveFormat format);
    /// The rows of a file that are left out.
    [[nodiscard]] static QString leftOutToWrite(QWidget *window, const QString &file);
    /// The data of one customer; JSON or a table, as the name ends.
    [[nodiscard]] static QString personToWrite(QWidget *window, const QString &title);
    struct BackupPlace
    {
        QString path;
        ExistingFile existing = ExistingFile::Kept; ///< Replaced: the owner said so
    };
    [[nodiscard]] static BackupPlace backupToWrite(QWidget *window, QDate today);
    /// The backup to go back to.
    [[nodiscard]] static QString backupToRead(QWidget *window);
    /// A title as a name that every file system takes: "Where do answers come from.csv".
    [[nodiscard]] static QString fileName(const QString &title, const QString &suffix);

private:
    [[nodiscard]] static QString tables();
    [[nodiscard]] static QString kindsOf(SaveFormat format);
    [[nodiscard]] static QString askForPath(QWidget *window, const QString &question,
                                            const QString &title, SaveFormat format);
};

} // namespace patron
