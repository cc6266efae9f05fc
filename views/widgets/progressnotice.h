// SPDX-License-Identifier: GPL-3.0-or-later
// How far a job is: nothing for 150 ms, then a quiet bar, after 2 s what is left and a Cancel
// button. Reads the job's Progress by a timer; the job knows nothing of it. GUI thread.
#pragma once

#include "models/base/progress.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patron {

class ProgressNotice final : public QFrame
{
    Q_OBJECT

public:
    using Text = std::function<QString()>; ///< asked anew after each change of language

    explicit ProgressNotice(QWidget *parent = nullptr);

    /// what: "Reading reviews.csv". Starts anew if one is shown.
    void start(const Progress &progress, const Text &what);

public Q_SLOTS:
    void finish();

Q_SIGNALS:
    /// The job was asked to stop.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void cancel();
    void retranslate();
    [[nodiscard]] QString amountText() const;

    Progress m_progress;
    Text m_what;
    QElapsedTimer m_since;
    QTimer m_timer;
    QLabel *m_label;
    QProgressBar *m_bar;
    QLabel *m_amount;
    QPushButton *m_cancel;
};

} // namespace patron
