// SPDX-License-Identifier: GPL-3.0-or-later
// How long what is kept: a rule for everything, for each kind of records and for each source, what
// is due by them, and what went. Asks by signals, is told what the rules are. GUI thread.
#pragma once

#include "models/session/keeping.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace patron {

class KeepDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeepDialog(QWidget *parent);

    void setKeeping(const Keeping &keeping);
    /// What was due is gone.
    void showRemoved(const KeptUntil &what);
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void ruleRequested(const patron::KeepRule &rule);
    void olderWanted(const patron::KeepScope &scope);
    /// What the owner was asked about.
    void removeRequested(const QList<patron::KeepDue> &confirmed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void listScopes();
    void showRule();
    void showDue();
    void changeRule();
    void askToRemove();
    void remove(const QList<KeepDue> &confirmed);
    void retranslate();
    [[nodiscard]] QString told() const;
    [[nodiscard]] KeepScope currentScope() const;
    /// As it is stored; without one the scope says nothing of its own.
    [[nodiscard]] KeepRule ruleOf(const KeepScope &scope) const;

    Keeping m_keeping;
    std::optional<KeptUntil> m_removed; ///< told until a rule changes
    std::optional<Problem> m_problem;   ///< told until the owner does something else
    bool m_isDueKnown = true;           ///< false: a rule was changed, the amounts are not here yet
    bool m_isRemoving = false;
    QList<KeepScope> m_scopes; ///< by row
    QLabel *m_intro;
    QTableWidget *m_table;
    QLabel *m_howLabel;
    QComboBox *m_how;
    QSpinBox *m_months;
    QLabel *m_thenLabel;
    QComboBox *m_then;
    QLabel *m_gone;
    QPushButton *m_older;
    QLabel *m_told; ///< what is due, what was done
    QLabel *m_logLabel;
    QPlainTextEdit *m_log;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace patron
