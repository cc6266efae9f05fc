// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/noticebar.h"

#include "views/text/problemtext.h"
#include "views/widgets/iconset.h"
#include "views/widgets/verdictlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace patron {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new VerdictLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_action->setObjectName(u"action"_qs);
    m_close->setObjectName(u"close"_qs);
    m_close->setIcon(tintedIcon(u"close"_qs, palette()));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4); // several may stand below each other
    row->setSpacing(8);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    retranslate();
    hide();
}

void NoticeBar::goByItself(int milliseconds)
{
    m_goes = true;
    m_time.setSingleShot(true);
    m_time.setInterval(milliseconds);
    connect(&m_time, &QTimer::timeout, this, &NoticeBar::leave);
    auto *application = static_cast<QApplication *>(QCoreApplication::instance());
    connect(application, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old && now && isAncestorOf(now) && !isAncestorOf(old))
            m_cameFrom = old;
    });
}

bool NoticeBar::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

/// Not one that lies where the message came: a press there may be what it tells of.
bool NoticeBar::hasPointer() const
{
    return underMouse() && QCursor::pos() != m_pointerThen;
}

void NoticeBar::leave()
{
    if (hasPointer() || hasKeyboard())
        m_time.start();
    else
        dismiss();
}

void NoticeBar::showProblem(const Problem &problem)
{
    const Tone tone = problem.severity == Severity::Stop ? Tone::Bad : Tone::Unsure;
    showText([this, problem] { return problemText(problem, locale()); }, tone);
}

void NoticeBar::showText(const Text &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    m_label = {};
    show();
    retranslate();
    m_pointerThen = QCursor::pos();
    if (m_goes)
        m_time.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::setAction(const Text &label)
{
    m_label = label;
    retranslate();
}

void NoticeBar::dismiss()
{
    m_time.stop();
    if (m_goes && hasKeyboard() && m_cameFrom)
        m_cameFrom->setFocus();
    hide();
    m_text = {};
    Q_EMIT dismissed();
}

void NoticeBar::retranslate()
{
    m_sentence->setSentence(m_text ? m_text() : QString(), m_tone);
    setAccessibleName(m_sentence->sentence());
    m_action->setVisible(static_cast<bool>(m_label));
    m_action->setText(m_label ? m_label() : QString());
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(tintedIcon(u"close"_qs, palette()));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace patron
