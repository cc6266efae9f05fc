// SPDX-License-Identifier: GPL-3.0-or-later
// "Where do they talk to us, and where does it go well?": the cards of the channels, and where
// people speak of firms beside what others have published of that. GUI thread.
#pragma once

#include "views/panes/cardpane.h"

namespace patron {

class CompareCard;
class CompareSession;

class ChannelsPane final : public CardPane
{
    Q_OBJECT

public:
    ChannelsPane(DashboardSession &session, CompareSession &compare, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The card of published figures as a file.
    void bytesReady(const QString &title, patron::SaveFormat format, const QByteArray &bytes);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showTheme();

    CompareSession &m_compare;
    CompareCard *m_published;
};

} // namespace patron
