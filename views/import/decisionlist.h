// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a file, one line each with a button to change it, open questions first,
// and below them what else was noticed. GUI thread.
#pragma once

#include "models/session/decisions.h"

#include <QScrollArea>

class QGridLayout;

namespace patron {

class DecisionList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setDecisions(const QList<ReadingDecision> &decisions, const QList<Problem> &notes);
    /// Says everything anew.
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void decisionRequested(const patron::ReadingDecision &decision, const QString &value);

private:
    void addDecision(QGridLayout &grid, int row, const ReadingDecision &decision);
    void addNote(QGridLayout &grid, int row, const Problem &problem);
    [[nodiscard]] int contentHeight() const;

    QList<ReadingDecision> m_decisions;
    QList<Problem> m_notes;
    QString m_touched; ///< name of the button that was used last: there the focus goes back to
};

} // namespace patron
