// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that may be one person, two by two, and the owner's answer to each. GUI thread.
#pragma once

#include "models/storage/customermerges.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace patron {

class CustomerDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CustomerDialog(QWidget *parent = nullptr);

    /// The pair that was chosen stays chosen; once it is answered, the next open one.
    void setProposals(const QList<MergeProposal> &proposals);

Q_SIGNALS:
    /// Open: the owner takes the answer back.
    void decisionRequested(patron::CustomerId first, patron::CustomerId second,
                           patron::MergeState state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProposals();
    void showButtons();
    void choose(const MergeProposal &before);
    void decide(MergeState state);
    [[nodiscard]] const MergeProposal *current() const;

    QList<MergeProposal> m_proposals;
    QLabel *m_text;
    QTableWidget *m_table;
    QPushButton *m_same;
    QPushButton *m_two;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace patron
