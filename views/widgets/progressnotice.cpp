// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressnotice.h"

#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

// Shorter work is over before a bar could be read; longer work owes a word about its end.
constexpr qint64 showAfter = 150;
constexpr qint64 explainAfter = 2000;
constexpr int tickEvery = 100;
constexpr int barSteps = 1000;

} // namespace

ProgressNotice::ProgressNotice(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_amount(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_cancel->setObjectName(u"cancel"_qs);
    m_bar->setTextVisible(false);
    m_label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(16);
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(m_amount);
    row->addWidget(m_cancel);
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProgressNotice::tick);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressNotice::cancel);
    retranslate();
    hide();
}

void ProgressNotice::start(const Progress &progress, const Text &what, Rows rows)
{
    m_progress = progress;
    m_rows = rows;
    m_timeLeft = {};
    m_secondsLeft.reset();
    m_what = what;
    m_since.start();
    m_amount->hide();
    m_cancel->hide();
    m_cancel->setEnabled(true);
    hide();
    retranslate();
    m_timer.start();
}

void ProgressNotice::finish()
{
    m_timer.stop();
    hide();
}

void ProgressNotice::tick()
{
    const qint64 total = m_progress.total();
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(
            barSteps *
            std::clamp(static_cast<double>(m_progress.done()) / static_cast<double>(total), 0.,
                       1.)));
    const qint64 passed = m_since.elapsed();
    m_secondsLeft = total > 0 ? m_timeLeft.seconds(static_cast<double>(m_progress.done()) /
                                                       static_cast<double>(total),
                                                   static_cast<double>(passed) / 1000)
                              : std::nullopt;
    const bool isLong = passed >= explainAfter;
    m_amount->setText(amountText());
    m_amount->setVisible(isLong && !m_amount->text().isEmpty());
    m_cancel->setVisible(isLong);
    setVisible(passed >= showAfter);
}

/// "1,200 rows read"; "" where none are counted.
QString ProgressNotice::rowsText() const
{
    const qint64 rows = m_progress.rows();
    if (rows <= 0)
        return {};
    const QString count = countText(rows, locale());
    //: So far; %1 number of rows of a file
    return (m_rows == Rows::Stored ? tr("%1 row(s) stored", nullptr, pluralCount(rows))
                                   //: So far; %1 number of rows of a file
                                   : tr("%1 row(s) read", nullptr, pluralCount(rows)))
        .arg(count);
}

QString ProgressNotice::amountText() const
{
    const auto done = static_cast<double>(m_progress.done());
    const auto total = static_cast<double>(m_progress.total());
    QStringList parts{rowsText()};
    if (total > 0 && done > 0)
        parts << figureText(100 * std::min(1., done / total), Unit::Percent, locale());
    if (m_secondsLeft && *m_secondsLeft > 0) {
        // Whole minutes above one, tens of seconds below: a figure that jumps about tells nothing.
        const double minutes = *m_secondsLeft > 60
                                   ? std::ceil(*m_secondsLeft / 60)
                                   : std::max(1., std::ceil(*m_secondsLeft / 10)) * 10 / 60;
        //: Of work that is going on; %1 "3 min" of time
        parts << tr("about %1 left").arg(figureText(minutes, Unit::Minutes, locale()));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

void ProgressNotice::cancel()
{
    m_progress.cancel();
    m_cancel->setEnabled(false);
    Q_EMIT cancelled();
}

void ProgressNotice::retranslate()
{
    m_label->setText(m_what ? m_what() : QString());
    m_bar->setAccessibleName(m_label->text());
    m_cancel->setText(tr("&Cancel"));
    m_amount->setText(amountText());
}

void ProgressNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
