// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file that are left out, each with its reason, and a button to save them all. GUI
// thread.
#pragma once

#include "models/staging/review.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace patron {

class LeftOutPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutPanel(QWidget *parent = nullptr);

    void setReview(const Review &review);
    /// Says everything anew.
    void retranslate();

Q_SIGNALS:
    /// A file of the rows is wanted.
    void saveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void fitLater();

    QList<RejectedExample> m_rows;
    qint64 m_count = 0;
    bool m_isComplete = false;
    bool m_isToFit = false;
    QTableWidget *m_table;
    QLabel *m_more; ///< how many are not listed
    QPushButton *m_save;
};

} // namespace patron
