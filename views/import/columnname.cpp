// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/columnname.h"

#include <QRect>

namespace patron {

namespace {

constexpr int nameLines = 2;

} // namespace

QStringList columnParts(const Review &review)
{
    QStringList parts;
    for (qsizetype i = 0; i < review.mapping.columns.size(); ++i) {
        const QString &item = review.mapping.columns[i].item;
        parts << (item.isEmpty() ? review.shape.details.value(i).item : item);
    }
    return parts;
}

QString columnNameOnTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    const auto fits = [&metrics, width](const QString &part) {
        const QRect room(0, 0, width, metrics.height() * nameLines);
        const QRect taken = metrics.boundingRect(room, int(Qt::TextWordWrap), part);
        return taken.width() <= width && taken.height() <= metrics.lineSpacing() * nameLines;
    };
    if (fits(text))
        return text;
    // No more than this could be on two lines; a file may have names of any length.
    QString part = metrics.elidedText(text, Qt::ElideRight, nameLines * width);
    for (qsizetype blank = part.lastIndexOf(u' '); blank > 0; blank = part.lastIndexOf(u' ')) {
        part.truncate(blank);
        if (fits(part + u'\u2026'))
            return part + u'\u2026';
    }
    constexpr double first = 1.7; // a word without a blank breaks anywhere
    return metrics.elidedText(text, Qt::ElideRight, int(first * width));
}

QString columnNameText(const QString &name, const QString &part, const QFontMetrics &metrics,
                       int width)
{
    const QString shown = columnNameOnTwoLines(name, metrics, width);
    if (shown == name || part.isEmpty())
        return shown;
    return metrics.elidedText(name, Qt::ElideRight, width) + QChar(QChar::LineSeparator) +
           metrics.elidedText(part, Qt::ElideRight, width);
}

} // namespace patron
