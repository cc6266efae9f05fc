// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/questiondelegate.h"

#include "models/items/questionlistmodel.h"
#include "views/charts/charttheme.h"
#include "views/text/answertext.h"
#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/widgets/itemlocale.h"

#include <QPainter>
#include <QTreeView>

namespace patron {

namespace {

constexpr int margin = 8;
constexpr int rowIndent = 16; ///< of the rows of a matrix

/// Between words where it can be; a word too long for a line is broken, not cut.
int wrapFlags(const QFontMetrics &metrics, int width, const QString &text)
{
    const QRect words = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
    return words.width() <= width ? int(Qt::TextWordWrap) : int(Qt::TextWrapAnywhere);
}

int wrappedHeight(const QFontMetrics &metrics, int width, const QString &text)
{
    return metrics.boundingRect(QRect(0, 0, width, 10'000), wrapFlags(metrics, width, text), text)
        .height();
}

bool isSurvey(const QModelIndex &index)
{
    return index.data(QuestionListModel::IsSurveyRole).toBool();
}

int indentOf(const QModelIndex &index)
{
    return index.data(QuestionListModel::IsRowRole).toBool() ? rowIndent : 0;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(isSurvey(index));
    return font;
}

} // namespace

QString QuestionDelegate::titleLine(const QModelIndex &index)
{
    const QString title = index.data().toString();
    if (index.data(QuestionListModel::IsOfToolRole).toBool())
        //: Heading in the list of questions; %1 name of a file
        return tr("Noted by the survey tool itself: %1").arg(title);
    return isSurvey(index) ? title
                           : questionTitle(title, index.data(QuestionListModel::RowsRole).toInt(),
                                           static_cast<RowForm>(
                                               index.data(QuestionListModel::FormRole).toInt()));
}

QString QuestionDelegate::factsLine(const QModelIndex &index, const QLocale &locale)
{
    if (isSurvey(index))
        return {};
    const auto kind = static_cast<QuestionKind>(index.data(QuestionListModel::KindRole).toInt());
    const QString answers =
        answersText(index.data(QuestionListModel::CountRole).toLongLong(), locale);
    const int rows = index.data(QuestionListModel::RowsRole).toInt();
    if (rows > 1)
        //: A question of several rows in the list of questions: %1 "312 answers"
        return tr("%n row(s) · %1", nullptr, rows).arg(answers);
    //: A question in the list of questions: %1 its kind ("One answer"), %2 "312 answers"
    return tr("%1 · %2").arg(questionKindName(kind), answers);
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const ChartTheme theme = ChartTheme::forPalette(option.palette, option.font);
    const QColor marked = option.palette.highlightedText().color();
    painter->save();
    painter->setClipRect(option.rect);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    const QRect inner =
        option.rect.adjusted(margin + indentOf(index), margin / 2, -margin, -margin / 2);
    painter->setFont(fontOf(option, index));
    // A heading counts as disabled, and is not pale for that.
    const QColor plain = option.palette.color(QPalette::Active, QPalette::Text);
    // What nobody under the filter has answered: found by a search, or chosen before.
    const bool isUnanswered =
        !isSurvey(index) && index.data(QuestionListModel::CountRole).toLongLong() == 0;
    painter->setPen(isSelected ? marked : isUnanswered ? theme.weakText : plain);
    QRect used;
    const QString title = titleLine(index);
    painter->drawText(
        inner, wrapFlags(QFontMetrics(painter->font()), inner.width(), title) | Qt::AlignLeft,
        title, &used);
    const QString facts = factsLine(index, itemLocale(option));
    if (!facts.isEmpty()) {
        painter->setPen(isSelected ? marked : theme.weakText);
        painter->setFont(option.font);
        painter->drawText(inner.adjusted(0, used.height(), 0, 0),
                          wrapFlags(option.fontMetrics, inner.width(), facts) | Qt::AlignLeft,
                          facts);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !isSurvey(index)) {
        painter->setPen(QPen(isSelected ? marked : option.palette.highlight().color(), 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    const int room = qMax(60, width - 2 * margin - indentOf(index));
    int height = wrappedHeight(QFontMetrics(fontOf(option, index)), room, titleLine(index));
    const QString facts = factsLine(index, itemLocale(option));
    if (!facts.isEmpty())
        height += wrappedHeight(option.fontMetrics, room, facts);
    return {width, height + margin};
}

} // namespace patron
