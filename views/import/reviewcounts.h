// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would bring, in numbers; behind each number stand the rows it counts, where there
// is something to compare.
#pragma once

#include "models/staging/review.h"

#include <QLabel>

namespace patron {

class ReviewCounts final : public QLabel
{
    Q_OBJECT

public:
    explicit ReviewCounts(QWidget *parent = nullptr);

    /// Of a whole file.
    void showCounts(const Review &review);
    /// No counts, but a sentence in their place.
    void showSentence(const QString &sentence);

Q_SIGNALS:
    /// The first rows of one of the numbers.
    void rowsRequested(const QList<qint64> &rows);
    void leftOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString linked(qint64 count, const QString &target, bool isLinked) const;
    void follow(const QString &target);

    FateRows m_fates;
};

} // namespace patron
