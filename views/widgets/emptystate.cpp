// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/widgets/figuretext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patron {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
{
    m_open->setObjectName(u"open"_qs);
    m_sample->setObjectName(u"sample"_qs);
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addWidget(m_sample, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &EmptyState::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    m_title->setFont(titleFont(font()));
    retranslate();
}

void EmptyState::retranslate()
{
    m_title->setText(tr("Drop a file here, or open one"));
    m_text->setText(tr("Survey answers, reviews or tickets, as CSV, Excel, JSON or SPSS. Patron "
                       "reads it, shows what it found, and stores nothing before you say yes."));
    m_open->setText(tr("&Open a file…"));
    m_sample->setText(tr("&Explore the sample shop"));
    for (QPushButton *button : {m_open, m_sample}) { // the first thing a newcomer presses
        button->setMinimumSize(0, 0);
        button->setMinimumSize(button->sizeHint() + QSize(32, 12));
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

} // namespace patron
