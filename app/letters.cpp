// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters.h"

#include <QApplication>
#include <QFont>

#include <utility>

namespace patron {

void applyLetterSize(LetterSize size)
{
    static QFont desktop;
    static LetterSize current = LetterSize::AsDesktop;
    const LetterSize before = std::exchange(current, size);
    if (size == before)
        return; // else every widget would be laid out anew
    if (before == LetterSize::AsDesktop)
        desktop = QApplication::font();
    QFont font = desktop;
    // A desktop says its size in points, or else in pixels.
    if (desktop.pointSizeF() > 0)
        font.setPointSizeF(desktop.pointSizeF() * letterFactor(size));
    else
        font.setPixelSize(qRound(desktop.pixelSize() * letterFactor(size)));
    QApplication::setFont(font);
}

} // namespace patron
