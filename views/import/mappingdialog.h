// SPDX-License-Identifier: GPL-3.0-or-later
// The readings that are remembered: a list to rename them in, to say what their columns mean, and
// to forget them. GUI thread.
#pragma once

#include "models/storage/mappingstore.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace patron {

class MappingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MappingDialog(QWidget *parent = nullptr);

    void setMappings(const QList<SavedMapping> &mappings);

Q_SIGNALS:
    void renameRequested(patron::MappingId mapping, const QString &name);
    /// The owner said what the columns mean.
    void changeRequested(patron::MappingId mapping, const QByteArray &reading);
    void forgetRequested(patron::MappingId mapping);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showButtons();
    void rename(QListWidgetItem *item);
    void showColumns();
    [[nodiscard]] const SavedMapping *current() const;
    [[nodiscard]] static MappingId idOf(const QListWidgetItem *item);

    QList<SavedMapping> m_mappings;
    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_columns;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace patron
