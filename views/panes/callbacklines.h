// SPDX-License-Identifier: GPL-3.0-or-later
// Lets each call of the list be heard: everything its line shows, in one sentence. GUI thread.
#pragma once

#include <QDate>
#include <QIdentityProxyModel>
#include <QLocale>

namespace patron {

class CallBackLines final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    void setToday(QDate today) { m_today = today; }
    void setLocale(const QLocale &locale) { m_locale = locale; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QDate m_today;
    QLocale m_locale;
};

} // namespace patron
