// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file, their first values, what each means, with a choice to change it, and on
// which scale. Where they are many, those that something was made of stand first; a column that is
// given another meaning stays where it is. GUI thread.
#pragma once

#include "models/staging/review.h"

#include <QTableWidget>

class QComboBox;
class QToolButton;

namespace patron {

class ColumnTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    void setReview(const Review &review);
    void retranslate();

Q_SIGNALS:
    /// field: id of models/records/field.h
    void wishRequested(const QString &field, const QString &header);
    /// The owner wants to say how the cells of this column are read.
    void detailsRequested(const QString &header);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void orderColumns();
    void showColumns();
    void showMeanings();
    void showMeaning(int row);
    void showValues();
    void fitCells();
    void shareWidth();
    void fitLetters();
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int narrowestHead(int column) const;
    [[nodiscard]] int widestMeaning() const;
    void addChoices(int first, int last);
    void addVisibleChoices();
    void settleLater();
    void settle();
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QComboBox *choiceFor(int row);
    void choose(QComboBox &meaning, Field field) const;
    [[nodiscard]] QToolButton *detailsFor(int row);
    [[nodiscard]] QString examplesOf(qsizetype column) const;

    QString m_path; ///< of the file
    RecordKind m_kind = RecordKind::Responses;
    QList<ColumnMapping> m_columns;
    QList<qsizetype> m_order;    ///< which column a row of the table is
    QList<QStringList> m_values; ///< of each column, the first
    QStringList m_parts;         ///< by column of the file
    QString m_wished; ///< the column whose meaning was changed last: there the focus goes back to
    bool m_isToSettle = false;
};

} // namespace patron
