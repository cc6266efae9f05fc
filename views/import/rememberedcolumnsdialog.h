// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a remembered way of reading are to mean, without a file at hand. GUI thread.
#pragma once

#include "models/session/rememberedcolumns.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace patron {

class RememberedColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    RememberedColumnsDialog(const QString &name, const RememberedColumns &remembered,
                            QWidget *parent = nullptr);

    /// With what was chosen.
    [[nodiscard]] QList<RememberedColumn> columns() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillChoices();
    [[nodiscard]] QString plainChoice(const RememberedColumn &column) const;
    [[nodiscard]] QComboBox *choice(int row) const;

    QString m_name;
    RememberedColumns m_remembered;
    QLabel *m_text;
    QTableWidget *m_table;
    QDialogButtonBox *m_buttons;
};

} // namespace patron
