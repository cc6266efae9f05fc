// SPDX-License-Identifier: GPL-3.0-or-later
// What a review tells of one decision: the note it left, what the owner wished, a cell that shows
// what is meant. For those who find decisions (decisions.h); the review must outlive it. Any
// thread.
#pragma once

#include "models/mapping/valuetext.h"
#include "models/session/decisions.h"

namespace patron {

class ReviewLook final
{
public:
    ReviewLook(const Review &review, const ImportOptions &options)
        : m_review(review)
        , m_options(options)
    {
    }

    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    /// Of one column, or of whichever; null = none.
    [[nodiscard]] const Problem *noteOf(ProblemCode code, const QString &header = {}) const;
    [[nodiscard]] bool isWished(Reading reading, const QString &header) const;
    /// decision: of a ReadingWish.
    [[nodiscard]] bool isWished(const QString &decision, const QString &header) const;
    [[nodiscard]] bool isFieldWished(const QString &header) const;

    /// Of the rows that are shown; "" = none fits.
    template <class Fits>
    [[nodiscard]] QString firstCell(qsizetype column, Fits fits) const
    {
        for (const QStringList &row : m_review.preview) {
            const std::string text = row.value(column).toStdString();
            const std::string_view cell = cellText(text);
            if (!cell.empty() && fits(cell))
                return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        }
        return {};
    }

private:
    const Review &m_review;
    const ImportOptions &m_options;
};

/// What was decided stands among what can be chosen, first where it is none of the usual.
[[nodiscard]] QStringList choicesWith(QStringList list, const QString &value);

} // namespace patron
