// SPDX-License-Identifier: GPL-3.0-or-later
// "What is in here?": the log of imports, what each brought and how it was read, and taking one
// back; the customers; how long all of it is kept, and backups. GUI thread.
#pragma once

#include "models/base/id.h"
#include "models/records/importrecord.h"
#include "models/session/keeping.h"
#include "views/panes/pane.h"

class QLabel;
class QMenu;
class QModelIndex;
class QPushButton;
class QSpacerItem;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace patron {

class CustomerListModel;
class CustomerTable;
class EmptyState;
class ImportDetails;
class ImportListModel;
class SelectableText;
class VerdictLabel;

class DataPane final : public Pane
{
    Q_OBJECT

public:
    explicit DataPane(ImportListModel &imports, QWidget *parent = nullptr);

    /// open: pairs of customers that may be one person; answered: those the owner has answered.
    void setCustomers(qint64 customers, qsizetype open, qsizetype answered);
    /// They are listed once somebody looks.
    void setCustomerList(CustomerListModel &customers);
    /// How old the last backup is, and whether there is anything to keep.
    void setKeeping(const Keeping &keeping);
    /// At the bottom of the pane.
    [[nodiscard]] QList<QWidget *> lastButtons() const;
    /// So much above them is covered by notices: rows that lie there could not be reached, as a
    /// table that is scrolled to its end ends below them.
    void leaveRoom(int height);
    /// Chooses the latest import of that file.
    void showImport(const QString &file);
    /// No undo while something is being written.
    void setBusy(bool busy);

Q_SIGNALS:
    void undoRequested(patron::ImportId import);
    void readAgainRequested(patron::ImportId import);
    /// How many people were asked for the answers of this import is to be said.
    void askedRequested(patron::ImportId import, const QString &file);
    void mappingsRequested();
    void customersRequested();
    /// One customer's data is to be found.
    void personRequested();
    /// What is stored of this one is to be shown.
    void customerRequested(patron::CustomerId customer, const QString &knownAs);
    void customerSearchRequested(const QString &text);
    void keepRequested();
    void backUpRequested();
    void restoreRequested();
    /// Where this file lies is to be seen.
    void folderRequested(const QString &file);
    void openRequested();
    void sampleRequested();

private:
    void retranslate() override;
    void fitLetters() override;
    void showDetails();
    void showWhetherAny();
    void fillMenu(QMenu &menu, const QModelIndex &row);
    void enableDeeds();
    void showCustomers();
    void showBackup();
    void arrangeImports(QWidget *page);
    void connectParts();
    void chooseAgain();
    [[nodiscard]] const ImportRecord *current() const;
    [[nodiscard]] bool canSayAsked() const;

    ImportListModel &m_imports;
    QLabel *m_title;
    QPushButton *m_open;
    QPushButton *m_mappings;
    QPushButton *m_asked;
    QPushButton *m_again;
    QPushButton *m_undo;
    QTableView *m_table;
    QStackedWidget *m_body;
    QSpacerItem *m_room; ///< of notices
    QTabWidget *m_tabs;
    EmptyState *m_empty; ///< instead of the tabs while nothing was imported
    CustomerTable *m_list;
    QLabel *m_customers;
    QPushButton *m_pairs;
    QPushButton *m_person;
    ImportDetails *m_details;
    VerdictLabel *m_backup;
    QPushButton *m_keep;
    QPushButton *m_backUpNow;
    QPushButton *m_restore;
    SelectableText *m_copy; ///< of the data before the last restore
    QPushButton *m_folder;
    Keeping m_keeping;
    ImportId m_chosen;        ///< before the log is read anew
    QList<ImportId> m_before; ///< all, as then
    bool m_isBusy = false;
    qint64 m_customerCount = 0;
    qsizetype m_openPairs = 0;
    qsizetype m_answeredPairs = 0;
};

} // namespace patron
