// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/samplenotice.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patron {

SampleNotice::SampleNotice(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_remove(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the list above it
    m_sentence->setObjectName(u"sampleSentence"_qs);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_remove->setObjectName(u"removeSample"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &SampleNotice::removeRequested);
    retranslate();
}

void SampleNotice::setRemovable(bool isRemovable)
{
    m_remove->setEnabled(isRemovable);
}

void SampleNotice::setAmongOwn(bool isAmongOwn)
{
    m_isAmongOwn = isAmongOwn;
    retranslate();
}

void SampleNotice::retranslate()
{
    m_sentence->setText(m_isAmongOwn
                            ? tr("The sample shop is there, too: the figures mix its invented "
                                 "answers with your own until you remove it.")
                            : tr("This is the sample shop: its answers are invented."));
    //: Button: removes the sample shop; no letter, as it is beside the buttons of every pane
    m_remove->setText(tr("Remove it"));
    m_remove->setAccessibleDescription(m_sentence->text());
}

void SampleNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace patron
