// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of ShownRowsModel in the language and locale of their view. GUI thread.
#pragma once

#include "models/records/recordkind.h"

#include <QIdentityProxyModel>
#include <QLocale>
#include <QPalette>

namespace patron {

class PreviewText final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /// What the rows are; before they change.
    void setKind(RecordKind kind) { m_kind = kind; }
    /// Call on every change of language, locale or palette.
    void retranslate(const QLocale &locale, const QPalette &palette);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QLocale m_locale = QLocale::c();
    QPalette m_palette;
    RecordKind m_kind = RecordKind::Responses;
};

} // namespace patron
