// SPDX-License-Identifier: GPL-3.0-or-later
// A FigureTable in the words of a language: display text in the locale, sorted by the raw values
// below it. GUI thread.
#pragma once

#include <QLocale>
#include <QSortFilterProxyModel>

namespace patron {

class FigureTableModel;

class FigureTextProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model outlives the proxy.
    explicit FigureTextProxy(FigureTableModel &model, QObject *parent = nullptr);

    /// Also after the language changed: models are told of neither.
    void setLocale(const QLocale &locale);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &source) const;

    const FigureTableModel &m_model;
    QLocale m_locale;
};

} // namespace patron
