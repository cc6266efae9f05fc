// SPDX-License-Identifier: GPL-3.0-or-later
// The log of imports in words: headers and dates of ImportListModel in the language and locale of
// its view. GUI thread.
#pragma once

#include <QIdentityProxyModel>
#include <QLocale>

namespace patron {

class ImportHeaders final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Call on every change of language or locale.
    void retranslate(const QLocale &locale);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static int alignment(int column);

    QLocale m_locale = QLocale::c();
};

} // namespace patron
