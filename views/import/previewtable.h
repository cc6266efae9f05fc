// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file as they will be read: days as days, numbers as numbers, what is not
// imported pale. GUI thread.
#pragma once

#include "models/items/shownrowsmodel.h"

#include <QTableView>

namespace patron {

class PreviewText;

class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget *parent = nullptr);

    void setReview(const Review &review);
    /// These rows in place of the first ones.
    void showRows(const Review &review, const QList<ShownRow> &rows);
    /// At the left edge where there is such a column.
    void scrollToColumn(const QString &header);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    ShownRowsModel m_rows;
    PreviewText *m_text;
    QList<ShownRow> m_shown; ///< and under which headers: to leave the table alone where it is so
    QList<ColumnMapping> m_columns;
    RecordKind m_kind = RecordKind::Responses;
};

} // namespace patron
