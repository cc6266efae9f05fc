// SPDX-License-Identifier: GPL-3.0-or-later
// A message where the work is: tone, sentence, details, close. Keeps the Problem or a function that
// makes the text, so that it can be said again in another language. Hidden while it has nothing to
// say. One that only confirms goes by itself. GUI thread.
#pragma once

#include "models/base/problem.h"
#include "models/base/tone.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QPushButton;
class QToolButton;

namespace patron {

class VerdictLabel;

class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    using Text = std::function<QString()>; ///< asked anew after each change of language

    explicit NoticeBar(QWidget *parent = nullptr);
    /// Each message goes after so long unless the pointer or the keyboard is on it. At the bottom
    /// of what it speaks of, as nothing below it moves when it comes and goes.
    void goByItself(int milliseconds = passingTime);
    static constexpr int passingTime = 10'000;

    void showProblem(const Problem &problem);
    void showText(const Text &text, Tone tone);
    /// A second button beside the sentence ("Undo", "Show the rows left out"); an empty function
    /// takes it away.
    void setAction(const Text &label);

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionRequested();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void leave(); ///< after its time, unless somebody is about to read or use it
    [[nodiscard]] bool hasPointer() const;
    [[nodiscard]] bool hasKeyboard() const;

    Text m_text;
    Text m_label;
    Tone m_tone = Tone::Plain;
    VerdictLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
    bool m_goes = false; ///< by itself
    QTimer m_time;
    QPoint m_pointerThen;         ///< where the pointer was when the message came
    QPointer<QWidget> m_cameFrom; ///< where the keyboard was before it came here
};

} // namespace patron
