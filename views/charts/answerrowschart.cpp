// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/answerrowschart.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/axes.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"
#include "views/charts/standout.h"
#include "views/charts/tablevalues.h"
#include "views/text/numbertext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patron {

namespace {

constexpr qsizetype fewestOrdered = 2;

QStringList rowAnswers(const FigureTable &table)
{
    QStringList answers;
    for (const FigureColumn &column : table.columns) {
        if (column.kind == TableColumn::Share)
            answers << column.word;
    }
    return answers;
}

/// What stands beside each row.
enum class RowMean : quint8
{
    None,
    Score, ///< the more, the better
    Place  ///< the less, the better
};

RowMean meanOf(const FigureTable &table)
{
    const auto has = [&table](const char *word) {
        return table.columns.contains(FigureColumn{TableColumn::Value, QLatin1String(word)});
    };
    return has(meanColumn) ? RowMean::Score : has(placeColumn) ? RowMean::Place : RowMean::None;
}

QString meanName(RowMean mean)
{
    return mean == RowMean::Place ? MarkText::averagePlace() : MarkText::average();
}

QString lineText(RowMean mean, const QString &label, const FigureRow &row, const QLocale &locale)
{
    return mean == RowMean::Place ? MarkText::placed(label, row, locale)
                                  : MarkText::row(label, row, mean == RowMean::Score, locale);
}
/// From bad over neither to good: the same hues and lightness steps as the score classes.
QColor onScale(qsizetype place, qsizetype size, const Look &look)
{
    if (size < fewestOrdered)
        return look.theme.main;
    const double at = static_cast<double>(place) / static_cast<double>(size - 1);
    const QColor middle = mixed(look.theme.passive, look.theme.background, 0.5);
    return at < 0.5 ? mixed(look.theme.detractor, middle, at * 2)
                    : mixed(middle, look.theme.promoter, at * 2 - 1);
}

/// "74%" in a part that has room for it, beside the triangle of what stands out.
void drawShare(QPainter &painter, const QRectF &bar, double share, int direction, const QColor &ink,
               const Look &look)
{
    const QString text = shareText(share, look.locale);
    const qreal mark = direction == 0 ? 0 : 2 * (standOutWidth(look) + look.px(6));
    const bool hasRoom = look.width(text) + look.px(8) + mark <= bar.width() &&
                         look.metrics.height() <= bar.height();
    if (direction != 0)
        drawStandOut(painter, bar, direction, look, hasRoom ? look.width(text) : 0);
    if (hasRoom)
        look.drawText(painter, bar, Qt::AlignCenter, text, ink);
}

} // namespace

QList<AnswerRowsChart::Part> AnswerRowsChart::parts(const Look &look) const
{
    const FigureTable &table = m_model.table();
    const QStringList answers = rowAnswers(table);
    const RowMean mean = meanOf(table);
    const bool isLowBest =
        mean == RowMean::Place || std::holds_alternative<LowestBest>(table.content);
    const Breakdown words = Breakdown::over(QuestionId(), Measure::Volume);
    QList<Part> all;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i] == QLatin1String(restColumn)) {
            all << Part{answers[i], MarkText::otherAnswers(), look.theme.small};
            continue;
        }
        const qsizetype good = isLowBest ? answers.size() - 1 - i : i;
        const QColor color = mean == RowMean::None ? look.theme.words[i % look.theme.words.size()]
                                                   : onScale(good, answers.size(), look);
        all << Part{answers[i], groupText({answers[i], {}}, words, look.locale), color};
    }
    return all;
}

QList<LegendEntry> AnswerRowsChart::legend(const Look &look) const
{
    QList<LegendEntry> entries;
    for (const Part &part : parts(look))
        entries << LegendEntry{part.name, part.color, isPale(part.value)};
    return entries;
}

QList<GroupChart::Line> AnswerRowsChart::lines(int most, const QLocale &locale) const
{
    return firstOf(filledRows(), most, MarkText::more, locale);
}

QList<Mark> AnswerRowsChart::drawRow(QPainter &painter, const Line &line, int index,
                                     const QList<Part> &all, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const FigureRow &row = *line.row;
    const QStringList unlike = standsOut(table, row);
    const qreal thick = std::min(line.plotRect.height() - look.px(6), look.px(22));
    const qreal top = line.plotRect.center().y() - thick / 2;
    QList<Mark> marks;
    double before = 0;
    for (int i = 0; i < all.size(); ++i) {
        const Part &part = all[i];
        const double share = cell(table, row, TableColumn::Share, part.value).value_or(0);
        if (share <= 0)
            continue;
        const QRectF bar(line.plotRect.left() + line.plotRect.width() * before / 100, top,
                         line.plotRect.width() * share / 100, thick);
        before += share;
        const bool isWeak = isPale(part.value) || !row.figure.isFirm();
        painter.setPen(look.pen(isWeak ? part.color : look.theme.background));
        painter.setBrush(isWeak ? look.theme.pale(part.color) : part.color);
        painter.drawRect(isWeak ? bar.adjusted(look.px(1), 0, -look.px(1), 0) : bar);
        const int direction = unlike.contains(u'+' + part.value)   ? 1
                              : unlike.contains(u'-' + part.value) ? -1
                                                                   : 0;
        drawShare(painter, bar, share, direction, look.inkOn(painter.brush().color()), look);
        Mark mark;
        mark.rect = bar;
        mark.text =
            MarkText::group(line.label, part.name, share, row.figure.n, direction, look.locale);
        mark.column = i + 1;
        mark.level = -index;
        mark.value = part.value;
        if (part.value != QLatin1String(restColumn)) {
            mark.dimension = table.breakdown.split;
            if (!mark.dimension)
                mark.question = row.question.isValid() ? row.question : table.question;
        }
        marks << mark;
    }
    return marks;
}

QList<Mark> AnswerRowsChart::draw(QPainter &painter, const QRectF &rect, const Look &look) const
{
    const FigureTable &table = m_model.table();
    const RowMean mean = meanOf(table);
    const bool isScale = mean != RowMean::None;
    const QList<Part> all = parts(look);
    const QList<LegendEntry> entries = legend(look);
    const QRectF body = rect.adjusted(look.px(4), 0, -look.px(4), 0);
    const qreal head = legendHeight(entries, body.width(), look) + look.px(4);
    drawLegend(painter, body, entries, look);

    qreal answers = look.width(MarkText::answers());
    qreal means = 0;
    for (const FigureRow &row : table.rows) {
        answers = std::max(answers, look.width(countText(row.figure.n, look.locale)));
        if (isScale)
            means = std::max(
                {means, look.width(meanName(mean)),
                 look.width(u"▲ "_qs + figureText(row.figure.value, Unit::Score, look.locale))});
    }
    const qreal gap = look.px(12);
    const qreal top = body.top() + head;
    const QRectF headRect(body.right() - answers, top, answers, look.metrics.height());
    const QRectF meanHead(headRect.left() - gap - means, top, means, headRect.height());
    look.drawText(painter, headRect, Qt::AlignRight | Qt::AlignVCenter, MarkText::answers(),
                  look.theme.weakText);
    if (isScale)
        look.drawText(painter, meanHead, Qt::AlignRight | Qt::AlignVCenter, meanName(mean),
                      look.theme.weakText);

    const qreal right = answers + gap + (isScale ? means + gap : 0);
    const QList<Line> rows =
        laidOut(body.adjusted(0, head + look.metrics.height(), 0, 0), right, look);
    QList<Mark> marks;
    for (int i = 0; i < rows.size(); ++i) {
        const Line &line = rows[i];
        const bool isWeak = !line.row || !line.row->figure.isFirm();
        look.drawText(painter, line.labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      line.label, isWeak ? look.theme.weakText : look.theme.text);
        if (!line.row)
            continue;
        const Figure &figure = line.row->figure;
        const QColor color = figure.isFirm() ? look.theme.text : look.theme.weakText;
        Mark label =
            markOf(line, i, lineText(mean, line.label, *line.row, look.locale), line.labelRect);
        marks << label;
        marks += drawRow(painter, line, i, all, look);
        const QRectF n(headRect.left(), line.plotRect.top(), answers, line.plotRect.height());
        look.drawText(painter, n, Qt::AlignRight | Qt::AlignVCenter,
                      countText(figure.n, look.locale), look.theme.weakText);
        if (!isScale)
            continue;
        const QStringList unlike = standsOut(table, *line.row);
        const QString arrow = unlike.contains(u"+"_qs)   ? u"▲ "_qs
                              : unlike.contains(u"-"_qs) ? u"▼ "_qs
                                                         : QString();
        look.drawText(painter, {meanHead.left(), n.top(), means, n.height()},
                      Qt::AlignRight | Qt::AlignVCenter,
                      arrow + figureText(figure.value, Unit::Score, look.locale), color);
    }
    return marks;
}

qreal AnswerRowsChart::heightInLines() const
{
    const Look look(ChartTheme::forPalette(palette(), font()), locale(), nullptr);
    const qreal room = std::max(width(), fontMetrics().averageCharWidth() * 40);
    return GroupChart::heightInLines() +
           legendHeight(legend(look), room, look) / look.metrics.lineSpacing();
}

} // namespace patron
