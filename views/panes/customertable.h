// SPDX-License-Identifier: GPL-3.0-or-later
// The customers as a table to look through: typed letters search it, a row opens the person. Part
// of DataPane, GUI thread.
#pragma once

#include "models/base/id.h"

#include <QIdentityProxyModel>
#include <QLocale>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace patron {

class CustomerListModel;

/// Raw values as words of a language.
class CustomerWords final : public QIdentityProxyModel
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
    [[nodiscard]] static bool isNumber(int column);
    [[nodiscard]] static int alignment(int column);

    QLocale m_locale = QLocale::c();
};

class CustomerTable final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerTable(QWidget *parent = nullptr);

    void setModel(CustomerListModel &model);
    /// What is listed is not as it was: it is asked for anew, now or when somebody looks.
    void setOutdated();
    /// Asks for the customer that is marked; false where none is.
    bool openChosen();

Q_SIGNALS:
    void searchRequested(const QString &text);
    void personRequested(patron::CustomerId customer, const QString &knownAs);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void openRow(const QModelIndex &index);
    void showMore();
    void retranslate();

    CustomerListModel *m_model = nullptr;
    CustomerWords *m_words;
    bool m_isOutdated = true;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_more; ///< there are more, or none
    QTimer *m_pause;
};

} // namespace patron
