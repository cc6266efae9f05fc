// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/callbackdelegate.h"

#include "views/charts/charttheme.h"
#include "views/text/callbacktext.h"
#include "views/widgets/itemlocale.h"

#include <QAbstractItemView>
#include <QPainter>

namespace patron {

namespace {

constexpr int rowMargin = 12;
constexpr int rowMark = 4;
constexpr int rowGap = 4;
constexpr int lines = 3;
/// How the call stands and three scores of whoever was asked for all of them.
constexpr int factLetters = 76;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QRect inside(const QRect &row)
{
    return row.adjusted(rowMargin + rowMark, rowMargin / 2, -rowMargin, -rowMargin / 2);
}

/// With large letters in a small window the scores take two lines: a score that is cut in the
/// middle tells nothing.
int factLines(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? inside(view->viewport()->rect()).width() : option.rect.width();
    return width < option.fontMetrics.averageCharWidth() * factLetters ? 2 : 1;
}

/// Broken between its parts, never within one.
void drawFacts(QPainter &painter, const QRect &rect, const QString &facts)
{
    QStringList parts = facts.split(u" · "_qs);
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp);
    painter.drawText(rect, int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap),
                     parts.join(QString(QChar::Nbsp) + u"· "_qs));
}

/// One line; what does not fit is in the detail beside the list.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment side)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(side) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), shown);
}

} // namespace

void CallBackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto call = index.data(CallBackListModel::CallBackRole).value<CallBack>();
    const ChartTheme theme = ChartTheme::forPalette(option.palette, option.font);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    // Its third line says what became of it.
    const bool isGone = index.data(CallBackListModel::IsGoneRole).toBool();
    const QColor strong = isSelected ? option.palette.highlightedText().color()
                          : isGone   ? theme.weakText
                                     : option.palette.text().color();
    const QColor weak = isSelected ? strong : theme.weakText;
    const bool isOverdue =
        !isGone && call.isCallOwed() && call.entry.due.isValid() && call.entry.due < m_today;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isSelected ? option.palette.highlight() : option.palette.base());
    if (isOverdue)
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + rowMargin / 2, rowMark,
                                option.rect.height() - rowMargin),
                          isSelected ? strong : theme.toneColor(Tone::Bad));

    const QRect inner = inside(option.rect);
    const int height = option.fontMetrics.height();
    QRect line(inner.left(), inner.top(), inner.width(), height);
    const QString side = callBackSide(call, m_today, itemLocale(option));
    painter->setFont(isOverdue ? bold(option.font) : option.font);
    painter->setPen(isOverdue ? strong : weak);
    const int sideWidth = painter->fontMetrics().horizontalAdvance(side);
    drawLine(*painter, line, side, Qt::AlignRight);
    painter->setFont(isGone ? option.font : bold(option.font));
    painter->setPen(strong);
    drawLine(*painter, line.adjusted(0, 0, -sideWidth - rowMargin, 0),
             callBackHeading(call, itemLocale(option)), Qt::AlignLeft);
    painter->setFont(option.font);
    line.translate(0, height + rowGap);
    drawLine(*painter, line, whatHappened(call.texts), Qt::AlignLeft);
    line.translate(0, height + rowGap);
    painter->setPen(weak);
    const QString facts = callBackFacts(call, m_today, itemLocale(option));
    if (factLines(option) == 1)
        drawLine(*painter, line, facts, Qt::AlignLeft);
    else
        drawFacts(*painter, QRect(line.topLeft(), inner.bottomRight()), facts);

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(strong, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize CallBackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int more = factLines(option) - 1;
    return {option.fontMetrics.averageCharWidth() * 30,
            option.fontMetrics.height() * (lines + more) + rowGap * (lines - 1) + rowMargin};
}

} // namespace patron
