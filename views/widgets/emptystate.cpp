// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/text/emptytext.h"
#include "views/widgets/figuretext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int lineCharacters = 72; ///< a longer line is hard to read

} // namespace

EmptyState::EmptyState(PaneId pane, QWidget *parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_files(new QLabel(this))
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
    for (QLabel *label : {m_title, m_text, m_files}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        auto *middle = new QHBoxLayout; // not an alignment: that would forget the lines' height
        middle->addStretch(1);
        middle->addWidget(label, 8);
        middle->addStretch(1);
        column->addLayout(middle);
    }
    column->addSpacing(8);
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addWidget(m_sample, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &EmptyState::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    fitLetters();
    retranslate();
}

void EmptyState::setPane(PaneId pane)
{
    m_pane = pane;
    m_text->setText(emptyPaneText(m_pane));
}

void EmptyState::fitLetters()
{
    m_title->setFont(titleFont(font()));
    for (QLabel *label : {m_title, m_text, m_files})
        label->setMaximumWidth(fontMetrics().averageCharWidth() * lineCharacters);
}

void EmptyState::retranslate()
{
    m_title->setText(tr("Drop a file here, or open one"));
    setPane(m_pane);
    m_files->setText(tr("CSV, Excel, JSON or SPSS. Patron reads it, shows what it found, and "
                        "stores nothing before you say yes."));
    m_open->setText(tr("&Open a file…"));
    m_sample->setText(tr("E&xplore the sample shop"));
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
        fitLetters();
}

} // namespace patron
