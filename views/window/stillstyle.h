// SPDX-License-Identifier: GPL-3.0-or-later
// A style in which nothing moves: no busy bars that slide, no menus and tips that fade or roll in.
// Patron needs no motion to be understood, so it does not ask each desktop in its own way whether
// the owner minds it. Made by app, GUI thread.
#pragma once

#include <QProxyStyle>

namespace patron {

class StillStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// base: the name of the style whose look it has.
    explicit StillStyle(const QString &base);

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

    /// The effects that no style decides.
    static void switchEffectsOff();
};

} // namespace patron
