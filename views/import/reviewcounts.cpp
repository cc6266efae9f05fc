// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/reviewcounts.h"

#include "views/text/numbertext.h"
#include "views/text/recordtext.h"

#include <QEvent>

namespace patron {

ReviewCounts::ReviewCounts(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    connect(this, &QLabel::linkActivated, this, &ReviewCounts::follow);
}

void ReviewCounts::showCounts(const Review &review)
{
    m_fates = review.fates;
    // Of a file that is new as a whole all rows are the same.
    const bool isMixed = review.changed + review.duplicates > 0;
    const auto number = [&](qint64 count, const QString &target, const QList<qint64> &rows) {
        return linked(count, target, isMixed && !rows.isEmpty());
    };
    setTextFormat(Qt::RichText);
    //: %2: "New answers: 12." or of customers or purchases
    setText(tr("Rows read: %1. %2 Changed: %3. Already there: %4. Left out: %5.")
                .arg(countText(review.rows, locale()),
                     newRecordsText(review.mapping.kind,
                                    number(review.added, u"added"_qs, m_fates.added)),
                     number(review.changed, u"changed"_qs, m_fates.changed),
                     number(review.duplicates, u"there"_qs, m_fates.duplicates),
                     linked(review.rejected, u"leftOut"_qs, !review.leftOut.isEmpty())));
    // A place for the keyboard only where there is something to press.
    setTextInteractionFlags(text().contains(u"<a "_qs)
                                ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                : Qt::NoTextInteraction);
}

void ReviewCounts::showSentence(const QString &sentence)
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    setTextFormat(Qt::PlainText);
    setText(sentence);
}

QString ReviewCounts::linked(qint64 count, const QString &target, bool isLinked) const
{
    const QString number = countText(count, locale());
    if (!isLinked)
        return number;
    //: A link behind a number of rows: it shows them; %1 the number
    return u"<a href=\"%1\">%2</a>"_qs.arg(target, tr("%1 (show)").arg(number));
}

void ReviewCounts::follow(const QString &target)
{
    if (target == u"leftOut")
        Q_EMIT leftOutRequested();
    else
        Q_EMIT rowsRequested(target == u"added"     ? m_fates.added
                             : target == u"changed" ? m_fates.changed
                                                    : m_fates.duplicates);
}

void ReviewCounts::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A document has the colour of its links from when it was made.
    if (event->type() == QEvent::PaletteChange) {
        const QString same = text();
        setText(QString());
        setText(same);
    }
}

} // namespace patron
