// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calltile.h"

#include "views/text/callbacktext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/widgets/figuretext.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace patron {

CallTile::CallTile(QWidget *parent)
    : TileButton(parent)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_names(new QLabel(this))
{
    setObjectName(u"callTile"_qs);
    m_figure->setObjectName(u"figure"_qs);
    m_names->setObjectName(u"names"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QLabel *label : {m_title, m_figure, m_names}) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_title->setWordWrap(true);
    m_names->setWordWrap(true);
    column->addStretch(1);
    letMouseThrough();
    setFonts();
    retranslate();
}

void CallTile::setCalls(qint64 count, const QList<CallBackTexts> &first, qint64 unreachable,
                        qint64 others)
{
    m_others = others;
    m_unreachable = unreachable;
    m_count = count;
    m_first = first;
    retranslate();
}

void CallTile::setFiltered(bool isFiltered)
{
    if (std::exchange(m_isFiltered, isFiltered) != isFiltered)
        retranslate();
}

void CallTile::retranslate()
{
    m_title->setText(tr("Whom to call back today?"));
    m_figure->setText(countText(m_count, locale()));
    QStringList lines;
    for (const CallBackTexts &each : m_first)
        lines << callBackName(each);
    const qint64 more = m_count - m_first.size();
    if (m_count == 0)
        lines << (m_isFiltered ? tr("With this filter nobody is waiting for a call today.")
                               : tr("Nobody is waiting for a call today."));
    else if (more > 0)
        //: Below the names of customers: %1 is the number, already written out
        lines << tr("and %1 more", nullptr, pluralCount(more)).arg(countText(more, locale()));
    // Nobody is to think that all are called because none is for today.
    if (m_count == 0 && m_others > 0)
        //: Below "Nobody is waiting for a call today.": %1 is the number of calls, written out
        lines << tr("%1 call(s) are open, but not for today", nullptr, pluralCount(m_others))
                     .arg(countText(m_others, locale()));
    if (m_unreachable > 0)
        //: Below the names of those to call: %1 is the number of others, already written out
        lines << tr("%1 unhappy answer(s) without phone and e-mail", nullptr,
                    pluralCount(m_unreachable))
                     .arg(countText(m_unreachable, locale()));
    m_names->setText(lines.join(u'\n'));
    layout()->activate(); // whoever asks for the height hears the new one
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_figure->text() + u". "_qs + lines.join(u", "_qs));
}

void CallTile::setFonts()
{
    m_title->setFont(titleFont(font()));
    m_figure->setFont(bigFont(font()));
}

void CallTile::changeEvent(QEvent *event)
{
    TileButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFonts();
}

} // namespace patron
