// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would bring, before the yes: how it was read, what each column means (with a choice
// to change it), the first rows, what is left out and why. GUI thread.
#pragma once

#include "models/staging/review.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace patron {

class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    /// waitingFiles: how many come after this one.
    void setReview(const Review &review, qsizetype waitingFiles);
    /// Enter says yes.
    void focusYes();
    /// More files came while this one waits.
    void setWaitingFiles(qsizetype waitingFiles);

Q_SIGNALS:
    void commitRequested();
    void skipRequested();
    /// field: id of models/records/field.h
    void wishRequested(const QString &field, const QString &header);
    void encodingRequested(const QString &encoding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void showColumns();
    void showEncodings();
    void showLeftOut();
    void showButtons();
    void focusWhereItWas(const QString &column);
    [[nodiscard]] QStringList examplesOf(qsizetype column) const;

    Review m_review;
    qsizetype m_waitingFiles = 0;
    QString m_wished; ///< the column whose meaning was changed last: there the focus goes back to
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_notes;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QTableWidget *m_columns;
    QLabel *m_leftOutLabel;
    QTableWidget *m_leftOut;
    QPushButton *m_commit;
    QPushButton *m_skip;
};

} // namespace patron
