// SPDX-License-Identifier: GPL-3.0-or-later
// Lets each comment of a list be heard: what was said, and what stands below it: day, scores, where
// it comes from. GUI thread.
#pragma once

#include <QIdentityProxyModel>
#include <QLocale>

namespace patron {

class CommentLines final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    void setLocale(const QLocale &locale) { m_locale = locale; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QLocale m_locale;
};

} // namespace patron
