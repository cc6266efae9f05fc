// SPDX-License-Identifier: GPL-3.0-or-later
// The states of ImportFilesModel in words, in the language and locale of their view. GUI thread.
#pragma once

#include <QIdentityProxyModel>
#include <QLocale>

namespace patron {

class FilesText final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// Call on every change of language or locale.
    void retranslate(const QLocale &locale);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QLocale m_locale = QLocale::c();
};

} // namespace patron
