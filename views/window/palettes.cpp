// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/palettes.h"

#include <QColor>

namespace patron {

namespace {

struct Shades
{
    QColor window, base, alternate, text, weak, button, border, highlight, highlightedText, link;
};

QPalette made(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.weak);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Mid, shades.border);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlightedText);
    palette.setColor(QPalette::Link, shades.link);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.weak);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return made({.window = QColor(0xf4f5f7),
                 .base = QColor(0xffffff),
                 .alternate = QColor(0xf0f2f5),
                 .text = QColor(0x1d2430),
                 .weak = QColor(0x66707f),
                 .button = QColor(0xf0f1f4),
                 .border = QColor(0xc9ced6),
                 .highlight = QColor(0x0b62a8),
                 .highlightedText = QColor(0xffffff),
                 .link = QColor(0x0b62a8)});
}

QPalette darkPalette()
{
    return made({.window = QColor(0x1b1f26),
                 .base = QColor(0x232830),
                 .alternate = QColor(0x2a3039),
                 .text = QColor(0xe8ebf0),
                 .weak = QColor(0x9aa4b2),
                 .button = QColor(0x2d333d),
                 .border = QColor(0x444c58),
                 .highlight = QColor(0x3d8fd1),
                 .highlightedText = QColor(0x0b0e12),
                 .link = QColor(0x7cbcf0)});
}

} // namespace patron
