// SPDX-License-Identifier: GPL-3.0-or-later
// The self-check: ten statements, each answered with yes, partly or no, the result in a sentence
// and the three things to do first, each with the pane that helps. Keeps nothing itself. GUI
// thread.
#pragma once

#include "models/metrics/selfcheck.h"
#include "models/session/cards.h"

#include <QFrame>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace patron {

class VerdictLabel;

class SelfCheckCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SelfCheckCard(QWidget *parent = nullptr);

    void setAnswers(const CheckAnswers &answers);
    [[nodiscard]] const CheckAnswers &answers() const { return m_answers; }
    /// What the answers come to stays in sight while one scrolls past it. top: of what is seen of
    /// this card, in its own coordinates.
    void setSeenFrom(int top);

Q_SIGNALS:
    void answersChanged(const patron::CheckAnswers &answers);
    /// The owner has just answered the last of them.
    void completed();
    void paneRequested(patron::PaneId pane);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *statement;
        QLabel *source;
        QButtonGroup *answers; ///< ids are CheckAnswer
    };
    struct Advice
    {
        QLabel *text;
        QPushButton *open;
        Practice practice = Practice::BadReviews;
    };

    void addRow(QGridLayout &grid, Practice practice);
    void addAdvice(QVBoxLayout &column);
    void showResult();
    void placeStay();
    void retranslate();

    CheckAnswers m_answers{};
    QList<Row> m_rows; ///< by Practice
    QList<Advice> m_advice;
    QLabel *m_title;
    QLabel *m_firstTitle;
    VerdictLabel *m_result;
    QFrame *m_stay; ///< the same, where the one above is out of sight
    VerdictLabel *m_stayResult;
    int m_seenFrom = 0;
    QPushButton *m_again;
};

/// Where the owner is helped with it.
[[nodiscard]] PaneId paneFor(Practice practice);

} // namespace patron
