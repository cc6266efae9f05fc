// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/plainstyle.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace patron {

namespace {

constexpr qreal corner = 2; ///< as Fusion's own

/// Where the keyboard stands, Fusion's frame has the colour of that.
void drawFrame(const QStyleOption &option, QPainter &painter)
{
    if (option.state & QStyle::State_HasFocus || !(option.state & QStyle::State_Enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

} // namespace

PlainStyle::PlainStyle()
    : StillStyle(u"fusion"_qs)
{
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    StillStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        drawFrame(*option, *painter);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox)
        return;
    // Where the keyboard stands, Fusion's frame has the colour of that.
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRect(frame);
    painter->restore();
}

/// Fields with arrows draw their frame themselves.
void PlainStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    StillStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && box && box->frame) ||
        (control == CC_SpinBox && spin && spin->frame))
        drawFrame(*option, *painter);
}

/// Fields of several lines.
void PlainStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    StillStyle::drawControl(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField =
        qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
    if (element == CE_ShapedFrame && isField && frame && frame->frameShape == QFrame::StyledPanel)
        drawFrame(*option, *painter);
}

int PlainStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    constexpr int air = 6;
    if (metric == PM_HeaderMargin)
        return air;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return air - 1; // to which the text's own pixel is added
    return StillStyle::pixelMetric(metric, option, widget);
}

} // namespace patron
