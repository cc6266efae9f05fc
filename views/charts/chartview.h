// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart is to the rest of the house: a widget over a FigureTableModel that follows
// palette, language and locale, can be walked with the keyboard, says its finding to a screen
// reader, and paints itself on paper. A kind of chart draws itself and says what it drew as marks;
// mouse, keyboard and accessibility live here, once. Made by makeChart(). GUI thread.
#pragma once

#include "models/base/period.h"
#include "models/session/cards.h"
#include "views/charts/mark.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>

namespace patron {

class FigureTableModel;
struct ChartTheme;
struct Look;

class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the chart; a model reset redraws it.
    explicit ChartView(const FigureTableModel &model, QWidget *parent = nullptr);

    /// Values that the filter has chosen in this chart's dimension: drawn full, the others paler.
    /// Empty = all full.
    void setChosen(const QStringList &values);
    /// The finding in a sentence: accessible description.
    void setSummary(const QString &sentence);
    /// Draws the chart into rect as vectors, text as text, laid out anew for that size.
    void paintOn(QPainter &painter, const QRectF &rect, const ChartTheme &theme,
                 const QLocale &locale) const;

    /// What can be pointed at, in the widget's coordinates; laid out now if it was not yet.
    [[nodiscard]] const QList<Mark> &marks();
    /// The mark the keyboard stands on; none before the first key.
    [[nodiscard]] std::optional<int> currentMark() const { return m_current; }
    /// The smallest one under a point.
    [[nodiscard]] std::optional<int> markAt(const QPointF &point);
    /// Whether a click on it filters.
    [[nodiscard]] static bool canBeClicked(const Mark &mark);
    /// Does what a click on it does.
    void activate(const Mark &mark);
    /// Its text, "" without one: what a screen reader says.
    [[nodiscard]] QString currentText();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar, dot or segment was clicked, or Enter pressed on it: word of the breakdown's
    /// dimension, score class or split; of a chart over time within the bucket.
    void valueClicked(patron::Dimension dimension, const QString &value,
                      const patron::Period &within);
    /// An answer to a question was clicked.
    void answerClicked(patron::QuestionId question, const QString &value);
    /// A time bucket was clicked.
    void periodClicked(const patron::Period &period);
    /// A customer was clicked; by what they are known.
    void customerClicked(const QString &knownAs);
    /// The comments behind a mark were asked for: Ctrl with a click or Enter on it.
    void commentsRequested(const patron::Mark &mark);

protected:
    const FigureTableModel &m_model;
    QStringList m_chosen;

    /// Draws into rect and returns the marks. Never called for a table with nothing to show.
    virtual QList<Mark> draw(QPainter &painter, const QRectF &rect, const Look &look) const = 0;
    [[nodiscard]] virtual bool isEmpty() const;
    /// Any row has a figure: what isEmpty() is for charts with an axis of their own.
    [[nodiscard]] bool hasValues() const;
    /// What stands in the place of an empty chart.
    [[nodiscard]] virtual QString emptyText() const;
    /// Height that shows everything, in lines of text.
    [[nodiscard]] virtual qreal heightInLines() const { return 12; }
    virtual void refresh(); ///< model, chosen values, palette, font or language changed

    [[nodiscard]] bool isPale(const QString &value) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<Mark> drawOrSay(QPainter &painter, const QRectF &rect, const Look &look) const;
    void redraw();
    [[nodiscard]] std::optional<int> markFor(int key);
    void setHovered(std::optional<int> mark);
    void setCurrent(int mark);
    /// With Ctrl: the comments behind it.
    void activate(const Mark &mark, Qt::KeyboardModifiers keys);

    QPixmap m_drawn; ///< null = to be drawn; pointing at marks only paints frames over it
    QList<Mark> m_marks;
    std::optional<int> m_hovered;
    std::optional<int> m_pressed; ///< a click begins and ends on the same mark
    std::optional<int> m_current;
};

[[nodiscard]] std::unique_ptr<ChartView> makeChart(ChartKind kind, const FigureTableModel &model);
/// Makes such a chart for paper, once its table is there; chosen: as of setChosen().
[[nodiscard]] std::function<std::unique_ptr<ChartView>(const FigureTableModel &)>
chartMaker(ChartKind kind, const QStringList &chosen);

} // namespace patron
