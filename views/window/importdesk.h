// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does around imports: hands the review page and the log of imports to the session
// and back, asks where a file went, pastes, lists what is remembered
// and which customers may be one person. Part of MainWindow, GUI
// thread.
#pragma once

#include "models/session/importsession.h"

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

class QMimeData;

namespace patron {

class DataPane;
class FilesPanel;
struct FoundColumn;
class ReviewPage;

class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    ImportDesk(ImportSession &import, QWidget &window);

    void connectPage(ReviewPage &page, FilesPanel &files);
    void connectLog(DataPane &log);
    /// What was dropped or pasted.
    [[nodiscard]] static QStringList localFiles(const QMimeData &data);
    /// What pasted text is called from then on.
    [[nodiscard]] static QString pastedName(const QDateTime &when);

public Q_SLOTS:
    void paste();
    /// Asks first where nothing could bring it back.
    void takeBack(patron::ImportId import);

Q_SIGNALS:
    void reviewChanged();
    void filesRequested(const QStringList &files);
    void nothingToPaste();
    /// Asked for where a dialog lies over the window's own menu.
    void undoRequested();
    void redoRequested();
    void failed(const patron::Problem &problem);

private:
    void showReview(const Review &review);
    [[nodiscard]] FoundColumn foundColumn(const QString &header) const;
    void showColumn(const QString &header);
    void askForFile(ImportId import, const QString &file);
    void askToTakeBack(const ImportRecord &record);
    void showMappings();
    void showCustomers();
    void saveLeftOut();
    void offerUndo(QWidget &dialog);

    ImportSession &m_import;
    QWidget &m_window;
    ReviewPage *m_page = nullptr;
    std::vector<std::pair<ImportId, QString>> m_filesAsked; ///< the first is asked for just now
};

} // namespace patron
