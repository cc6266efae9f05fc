// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/savemenu.h"

#include <QAction>
#include <QMenu>

namespace patron {

SaveMenu::SaveMenu(QMenu &menu)
    : QObject(&menu)
    , m_copy(menu.addAction(QString(), this, &SaveMenu::copyRequested))
    , m_picture(menu.addAction(QString(), this, &SaveMenu::pictureRequested))
{
    m_copy->setObjectName(u"copyTable"_qs);
    m_picture->setObjectName(u"copyPicture"_qs);
    for (const SaveFormat format :
         {SaveFormat::Pdf, SaveFormat::Svg, SaveFormat::Png, SaveFormat::Csv})
        m_saves << menu.addAction(QString(), this,
                                  [this, format] { Q_EMIT saveRequested(format); });
    retranslate();
}

void SaveMenu::setVisible(bool isVisible)
{
    m_copy->setVisible(isVisible);
    m_picture->setVisible(isVisible);
    for (QAction *save : std::as_const(m_saves))
        save->setVisible(isVisible);
}

QString SaveMenu::textOf(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Pdf:
        return tr("Save as &PDF…");
    case SaveFormat::Svg:
        return tr("Save as S&VG…");
    case SaveFormat::Png:
        return tr("Save as P&NG…");
    case SaveFormat::Csv:
        return tr("&Save as CSV…");
    }
    Q_UNREACHABLE();
}

void SaveMenu::retranslate()
{
    m_copy->setText(tr("C&opy the table"));
    m_picture->setText(tr("Cop&y the picture"));
    for (qsizetype i = 0; i < m_saves.size(); ++i)
        m_saves[i]->setText(textOf(static_cast<SaveFormat>(i)));
}

} // namespace patron
