// SPDX-License-Identifier: GPL-3.0-or-later
// The words typical of unhappy and of happy customers, side by side above the comments: each a
// button with its count, a click filters by it. Says why where there are too few comments. GUI
// thread.
#pragma once

#include "models/session/wordstudy.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace patron {

class WordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WordPanel(QWidget *parent = nullptr);

    void setStudy(const WordStudy &study);
    /// Words the filter has on: as Filter::answers of wordQuestion.
    void setChosen(const QStringList &values);

Q_SIGNALS:
    /// A word was clicked: a value of the filter.
    void wordClicked(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        QLabel *title = nullptr;
        QWidget *words = nullptr;
        QLabel *none = nullptr;       ///< in place of words, where only the other side has some
        QList<QToolButton *> buttons; ///< reused: the one clicked is still in its own signal
        QStringList values;           ///< of the buttons shown
    };
    [[nodiscard]] Side makeSide(const QString &name);
    void retranslate();
    void showSide(Side &side, size_t group);

    WordStudy m_study;
    QStringList m_chosen;
    std::array<Side, 2> m_sides;
    QLabel *m_note;
};

} // namespace patron
