// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview's "Whom to call back today?": how many, the first names, and the way to the list.
// GUI thread.
#pragma once

#include "models/storage/callbacktexts.h"
#include "views/widgets/tilebutton.h"

class QLabel;

namespace patron {

class CallTile final : public TileButton
{
    Q_OBJECT

public:
    explicit CallTile(QWidget *parent = nullptr);

    /// unreachable: unhappy answers of which neither phone nor e-mail is known. others: calls that
    /// are open, but not for today.
    void setCalls(qint64 count, const QList<CallBackTexts> &first, qint64 unreachable,
                  qint64 others = 0);
    /// Whether only some of the answers are looked at.
    void setFiltered(bool isFiltered);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setFonts();

    qint64 m_count = 0;
    qint64 m_others = 0;
    bool m_isFiltered = false;
    qint64 m_unreachable = 0;
    QList<CallBackTexts> m_first;
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_names;
};

} // namespace patron
