// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided about a file, one line each with a button to change it, and what else was
// noticed. Open questions stand first, and stay there when they are answered. GUI thread.
#pragma once

#include "models/session/decisions.h"

#include <QScrollArea>
#include <QSet>

class QGridLayout;

namespace patron {

class DecisionList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setDecisions(const QList<ReadingDecision> &decisions, const QList<Problem> &notes);
    /// Another file comes: what was a question of this one is none of its own.
    void forgetQuestions()
    {
        m_asked.clear();
        m_decisions.clear(); // whatever comes is shown anew
    }
    /// Says everything anew.
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Rows that the preview shows anyway: nobody need ask for them.
    void setFirstRows(const QList<ShownRow> &rows);

Q_SIGNALS:
    /// The rows that a note tells of are to be seen. column: its header; "" = of no column.
    void rowsRequested(const QList<qint64> &rows, const QString &column);
    void decisionRequested(const patron::ReadingDecision &decision, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Which lines a note or a decision stands with.
    enum class Part : quint8
    {
        Asked, ///< to be looked at before the yes, or was
        Plain
    };

    int addNotes(QGridLayout &grid, int row, Part part);
    int addDecisions(QGridLayout &grid, int row, Part part);
    void addDecision(QGridLayout &grid, int row, const ReadingDecision &decision);
    void addNote(QGridLayout &grid, int row, const Problem &problem);
    void addOther(QGridLayout &grid, int row, const QString &sentence,
                  const ReadingDecision &decision);
    void addMenu(QGridLayout &grid, int row, const QString &name, const QString &sentence,
                 const ReadingDecision &decision);
    /// Returns whether there is anything to show.
    bool addShow(QGridLayout &grid, int row, const QString &sentence, const QList<qint64> &rows,
                 const QString &column);
    [[nodiscard]] const ReadingDecision *mending(const Problem &note) const;
    void focusTouched(const QWidget &body);
    [[nodiscard]] int contentHeight() const;

    QList<ReadingDecision> m_decisions;
    QList<Problem> m_notes;
    QSet<QString> m_asked;     ///< names of the decisions of this file that were a question once
    qint64 m_lastFirstRow = 0; ///< number of the last row that the preview begins with
    QString m_touched; ///< name of the button that was used last: there the focus goes back to
};

} // namespace patron
