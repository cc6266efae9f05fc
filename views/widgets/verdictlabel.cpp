// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/verdictlabel.h"

#include "views/charts/charttheme.h"
#include "views/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPolygonF>

namespace patron {

ToneMark::ToneMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneMark::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ToneMark::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void ToneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTone(painter, QRectF(rect()), m_tone, ChartTheme::forPalette(palette(), font()));
}

void paintTone(QPainter &painter, const QRectF &rect, Tone tone, const ChartTheme &theme)
{
    constexpr qreal lineOfHeight = 0.09;
    const QColor color = theme.toneColor(tone);
    const qreal r = rect.height() * 0.32;
    painter.save();
    painter.translate(rect.center());
    painter.setPen(QPen(color, rect.height() * lineOfHeight));
    painter.setBrush(color);
    switch (tone) {
    case Tone::Good:
        painter.drawPolygon(QPolygonF{{-r, r * 0.75}, {r, r * 0.75}, {0, -r}});
        break;
    case Tone::Bad:
        painter.drawPolygon(QPolygonF{{-r, -r * 0.75}, {r, -r * 0.75}, {0, r}});
        break;
    case Tone::Unsure:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), r * 0.9, r * 0.9);
        break;
    case Tone::Plain:
        painter.drawEllipse(QPointF(), r * 0.4, r * 0.4);
        break;
    }
    painter.restore();
}

VerdictLabel::VerdictLabel(QWidget *parent)
    : QWidget(parent)
    , m_mark(new ToneMark(this))
    , m_sentence(new WrappedLabel(this))
{
    m_sentence->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1, Qt::AlignTop);
}

void VerdictLabel::setSentence(const QString &sentence, Tone tone)
{
    m_mark->setTone(tone);
    m_sentence->setText(sentence);
}

QString VerdictLabel::sentence() const
{
    return m_sentence->text();
}

} // namespace patron
