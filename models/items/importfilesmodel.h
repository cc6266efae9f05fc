// SPDX-License-Identifier: GPL-3.0-or-later
// The files that were opened together and what became of each: raw values, no words. GUI thread.
#pragma once

#include "models/base/problem.h"
#include "models/records/importrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace patron {

enum class FileState : quint8
{
    Waiting, ///< nobody has looked at it yet
    Looking, ///< is being read
    Asking,  ///< waits for the owner's yes
    Storing, ///< is being imported
    Imported,
    NothingNew,
    Refused, ///< cannot be read: problem says why
    Declined ///< the owner said no
};

struct OpenedFile
{
    QString path;
    FileState state = FileState::Waiting;
    qint64 added = 0; ///< of an import
    qint64 changed = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    Problem problem;
};

class ImportFilesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        File,
        State,
        ColumnCount
    };
    enum Role
    {
        StateRole = Qt::UserRole ///< int of FileState
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Returns its row.
    int add(const QString &path);
    void setState(int row, FileState state);
    void setImported(int row, const ImportRecord &record);
    void setRefused(int row, const Problem &problem);
    void clear();
    [[nodiscard]] const QList<OpenedFile> &files() const { return m_files; }
    [[nodiscard]] int count(FileState state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void tell(int row);

    QList<OpenedFile> m_files;
};

} // namespace patron
