// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/stillstyle.h"

#include <QApplication>

namespace patron {

StillStyle::StillStyle(const QString &base)
    : QProxyStyle(base)
{
}

int StillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    // Some desktops put signs on buttons: black ones, in the dark as well.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void StillStyle::switchEffectsOff()
{
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
          Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

} // namespace patron
