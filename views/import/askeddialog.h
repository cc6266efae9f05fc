// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how many people were asked for the answers of an import, and how many customers there are.
// GUI thread.
#pragma once

#include "models/records/asked.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace patron {

class AskedDialog final : public QDialog
{
    Q_OBJECT

public:
    AskedDialog(QString file, const Asked &asked, QWidget *parent = nullptr);

    [[nodiscard]] Asked asked() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keepPossible();

    QString m_file;
    QLabel *m_text;
    QLabel *m_invitedLabel;
    QSpinBox *m_invited;
    QLabel *m_bouncedLabel;
    QSpinBox *m_bounced;
    QLabel *m_customersLabel;
    QSpinBox *m_customers;
    QLabel *m_note;
};

} // namespace patron
