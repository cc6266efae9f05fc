// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptynote.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int characters = 60;

} // namespace

EmptyNote::EmptyNote(const QString &labelName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_clearFilter(new QPushButton(this))
    , m_clearSearch(new QPushButton(this))
{
    m_text->setObjectName(labelName);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_import->setObjectName(u"fillByImport"_qs);
    m_clearFilter->setObjectName(u"fillByFilter"_qs);
    m_clearSearch->setObjectName(u"fillBySearch"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_text);
    for (QPushButton *button : {m_clearSearch, m_clearFilter, m_import})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, &EmptyNote::importRequested);
    connect(m_clearFilter, &QPushButton::clicked, this, &EmptyNote::filterClearRequested);
    connect(m_clearSearch, &QPushButton::clicked, this, &EmptyNote::searchClearRequested);
    retranslate();
    say({}, None);
}

void EmptyNote::say(const QString &text, Ways ways)
{
    m_text->setText(text);
    m_import->setVisible(ways.testFlag(Import));
    m_clearFilter->setVisible(ways.testFlag(ClearFilter));
    m_clearSearch->setVisible(ways.testFlag(ClearSearch));
}

void EmptyNote::retranslate()
{
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * characters);
    m_import->setText(tr("Open a file…"));
    m_clearFilter->setText(tr("Clear the filter"));
    m_clearSearch->setText(tr("Clear the search"));
}

void EmptyNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace patron
