// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/commentdelegate.h"

#include "models/items/commentlistmodel.h"
#include "models/records/mood.h"
#include "views/charts/charttheme.h"
#include "views/text/daytext.h"
#include "views/widgets/itemlocale.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace patron {

namespace {

constexpr int margin = 12;
constexpr int markWidth = 4;
constexpr int gap = 4;

qint64 scoreIn(const Comment &comment, Measure measure)
{
    switch (measure) {
    case Measure::Recommend:
        return comment.recommend;
    case Measure::Satisfaction:
        return comment.satisfaction;
    default:
        return comment.halfStars;
    }
}

Tone toneOf(const Comment &comment)
{
    for (const MoodLimits &limits : moodLimits) {
        const qint64 score = scoreIn(comment, limits.measure);
        if (score < 0)
            continue;
        const Mood mood = limits.moodOf(score);
        return mood == Mood::Happy ? Tone::Good : mood == Mood::Unhappy ? Tone::Bad : Tone::Plain;
    }
    return Tone::Plain;
}

/// Lays the text out for a width; returns its height. Lines are drawn by QTextLayout::draw.
qreal layOut(QTextLayout &layout, qreal width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/// Bold, and on a ground of its own: not by colour alone.
QList<QTextLayout::FormatRange> marks(const QList<WordSearch::Place> &places, const QColor &letters,
                                      const QColor &ground)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(letters);
    format.setBackground(ground);
    QList<QTextLayout::FormatRange> ranges;
    for (const WordSearch::Place &place : places)
        ranges << QTextLayout::FormatRange{int(place.start), int(place.length), format};
    return ranges;
}

/// Line breaks of the file become line breaks of the layout.
QString shown(const QString &text)
{
    QString result = text;
    result.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\n', QChar::LineSeparator);
    return result;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

void CommentDelegate::setMarked(const QString &searched, const QStringList &words)
{
    m_searched = WordSearch(searched);
    m_words.clear();
    for (const QString &value : words)
        m_words.emplace_back(value);
}

/// Where one lies over another, it is marked all the same.
QList<WordSearch::Place> CommentDelegate::markedIn(const QString &text) const
{
    return m_searched.placesIn(text) + placesOfWords(m_words, text);
}

QString CommentDelegate::factsLine(const Comment &comment, const QLocale &locale)
{
    QStringList facts;
    if (comment.answeredAt.isValid())
        facts << dayText(comment.answeredAt.date(), locale);
    if (comment.recommend >= 0)
        //: A 0-10 recommendation score of one answer, as in "would recommend: 9"
        facts << tr("would recommend: %1").arg(locale.toString(comment.recommend));
    if (comment.satisfaction > 0)
        //: A 1-5 satisfaction score of one answer
        facts << tr("satisfaction: %1").arg(locale.toString(comment.satisfaction));
    if (comment.halfStars > 0)
        //: Stars of one review, 1 to 5
        facts << tr("stars: %1").arg(locale.toString(comment.halfStars / 2.0));
    for (const QString &value : comment.values) {
        if (!value.isEmpty())
            facts << value;
    }
    if (!comment.customer.isEmpty())
        facts << comment.customer;
    //: Where a comment comes from: %1 is a file name, %2 a row number
    facts << tr("%1, row %2").arg(comment.file, locale.toString(comment.row));
    return facts.join(u" · "_qs);
}

QString CommentDelegate::spokenText(const Comment &comment, const QLocale &locale)
{
    //: For a screen reader: %1 what a customer said, %2 day, scores, channel, file and row of it
    return tr("%1. %2").arg(comment.text.simplified(), factsLine(comment, locale));
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto comment = index.data(CommentListModel::CommentRole).value<Comment>();
    const ChartTheme theme = ChartTheme::forPalette(option.palette, option.font);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isSelected ? option.palette.highlight() : option.palette.base());
    const Tone tone = toneOf(comment);
    // Not by colour alone: the score itself stands in the line of facts.
    if (tone != Tone::Plain)
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + margin / 2, markWidth,
                                option.rect.height() - margin),
                          theme.toneColor(tone));

    const QRectF inner =
        QRectF(option.rect).adjusted(margin + markWidth, margin / 2.0, -margin, -margin / 2.0);
    painter->setClipRect(option.rect);
    const QString words = shown(comment.text);
    QTextLayout text(words, option.font);
    const QColor letters = isSelected ? option.palette.highlightedText().color() : theme.text;
    // A chosen row is marked by its own two colours, the other way round.
    text.setFormats(marks(markedIn(words),
                          isSelected ? option.palette.highlight().color() : theme.text,
                          isSelected ? letters : theme.marked));
    const qreal height = layOut(text, inner.width());
    painter->setPen(letters);
    text.draw(painter, inner.topLeft());
    QTextLayout facts(factsLine(comment, itemLocale(option)), smaller(option.font));
    layOut(facts, inner.width());
    painter->setPen(isSelected ? option.palette.highlightedText().color() : theme.weakText);
    facts.draw(painter, inner.topLeft() + QPointF(0, height + gap));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.highlight().color(), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto comment = index.data(CommentListModel::CommentRole).value<Comment>();
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 600;
    const qreal inner = qMax(100, width - 2 * margin - markWidth);
    const QString words = shown(comment.text);
    QTextLayout text(words, option.font);
    text.setFormats(marks(markedIn(words), {}, {})); // bold letters are wider
    QTextLayout facts(factsLine(comment, itemLocale(option)), smaller(option.font));
    return {width, qCeil(layOut(text, inner) + gap + layOut(facts, inner)) + margin};
}

} // namespace patron
