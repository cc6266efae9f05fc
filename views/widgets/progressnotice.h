// SPDX-License-Identifier: GPL-3.0-or-later
// How far a job is: nothing for 150 ms, then a quiet bar, after 2 s what is left and a Cancel
// button. Reads the job's Progress by a timer; the job knows nothing of it. GUI thread.
#pragma once

#include "models/base/progress.h"
#include "models/base/timeleft.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patron {

class ProgressNotice final : public QFrame
{
    Q_OBJECT

public:
    using Text = std::function<QString()>; ///< asked anew after each change of language
    /// What became of the rows that Progress counts.
    enum class Rows : quint8
    {
        Read,
        Stored
    };

    explicit ProgressNotice(QWidget *parent = nullptr);

    /// what: "Reading reviews.csv". Starts anew if one is shown.
    void start(const Progress &progress, const Text &what, Rows rows = Rows::Read);

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
    [[nodiscard]] QString rowsText() const;
    [[nodiscard]] QString amountText() const;

    Progress m_progress;
    Text m_what;
    Rows m_rows = Rows::Read;
    TimeLeft m_timeLeft;
    std::optional<double> m_secondsLeft;
    QElapsedTimer m_since;
    QTimer m_timer;
    QLabel *m_label;
    QProgressBar *m_bar;
    QLabel *m_amount;
    QPushButton *m_cancel;
};

} // namespace patron
