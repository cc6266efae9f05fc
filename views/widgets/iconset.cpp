// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/iconset.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace patron {

namespace {

QPixmap tinted(QSvgRenderer &drawing, int size, const QColor &color)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

QIcon tintedIcon(const QString &name, const QPalette &palette)
{
    QSvgRenderer drawing(u":/patron/icons/"_qs + name + u".svg"_qs);
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 66}) {
        icon.addPixmap(tinted(drawing, size, palette.color(QPalette::WindowText)), QIcon::Normal);
        icon.addPixmap(tinted(drawing, size, palette.color(QPalette::HighlightedText)),
                       QIcon::Selected);
    }
    return icon;
}

} // namespace patron
