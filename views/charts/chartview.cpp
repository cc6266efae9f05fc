// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "models/items/figuretablemodel.h"
#include "views/charts/charttheme.h"
#include "views/charts/look.h"
#include "views/charts/marktext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// Round what is drawn: the keyboard's frame would else run through legends and names.
constexpr int focusRoom = 3;

QString tipOf(const Mark &mark)
{
    if (ChartView::canBeClicked(mark))
        return mark.text + u'\n' + MarkText::ways();
    return mark.hint.isEmpty() ? mark.text : mark.text + u'\n' + mark.hint;
}

} // namespace

ChartView::ChartView(const FigureTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChartView::refresh);
}

void ChartView::setChosen(const QStringList &values)
{
    if (m_chosen == values)
        return;
    m_chosen = values;
    refresh();
}

void ChartView::setSummary(const QString &sentence)
{
    setAccessibleDescription(sentence);
}

void ChartView::paintOn(QPainter &painter, const QRectF &rect, const ChartTheme &theme,
                        const QLocale &locale) const
{
    painter.save();
    drawOrSay(painter, rect, Look(theme, locale, painter.device()));
    painter.restore();
}

QList<Mark> ChartView::drawOrSay(QPainter &painter, const QRectF &rect, const Look &look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEmpty())
        return draw(painter, rect, look);
    look.drawText(painter, rect, Qt::AlignCenter | Qt::TextWordWrap, emptyText(),
                  look.theme.weakText);
    return {};
}

QString ChartView::emptyText() const
{
    const Breakdown &by = m_model.table().breakdown;
    const bool isOverTime = by.by == GroupBy::Time;
    if (!ChartView::isEmpty())
        return isOverTime ? MarkText::tooFewIn(by.bucket) : MarkText::tooFewInGroups();
    if (std::holds_alternative<NoTimesOfDay>(m_model.table().content))
        return MarkText::noTimesOfDay();
    // A card without answers is not on screen: over time they are missing for want of dates.
    return isOverTime ? MarkText::noDates() : MarkText::noAnswers();
}

bool ChartView::isEmpty() const
{
    return std::ranges::none_of(m_model.table().rows,
                                [](const FigureRow &row) { return row.figure.n > 0; });
}

bool ChartView::hasValues() const
{
    return std::ranges::any_of(m_model.table().rows,
                               [](const FigureRow &row) { return row.figure.value.has_value(); });
}

bool ChartView::isPale(const QString &value) const
{
    return !m_chosen.isEmpty() && !m_chosen.contains(value);
}

void ChartView::refresh()
{
    m_drawn = {};
    m_hovered.reset();
    m_pressed.reset();
    updateGeometry();
    update();
}

void ChartView::redraw()
{
    m_drawn = QPixmap(size() * devicePixelRatioF());
    if (m_drawn.isNull()) {
        m_marks.clear();
        return;
    }
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    const Look look(ChartTheme::forPalette(palette(), font()), locale(), &m_drawn);
    m_drawn.fill(look.theme.background);
    QPainter painter(&m_drawn);
    m_marks = drawOrSay(
        painter, QRectF(rect()).adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom), look);
    // A language or a palette leaves the marks as they were; with fewer of them the keyboard starts
    // anew.
    if (m_current && *m_current >= m_marks.size())
        m_current.reset();
}

const QList<Mark> &ChartView::marks()
{
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != devicePixelRatioF())
        redraw();
    return m_marks;
}

QString ChartView::currentText()
{
    const QList<Mark> &all = marks();
    return m_current ? all[*m_current].text : QString();
}

QSize ChartView::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 56,
            qCeil(heightInLines() * metrics.lineSpacing()) + 2 * focusRoom};
}

QSize ChartView::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 24,
            qCeil(heightInLines() * metrics.lineSpacing()) + 2 * focusRoom};
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange:
        refresh();
        break;
    default:
        break;
    }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<int> mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), tipOf(m_marks[*mark]), this,
                           m_marks[*mark].rect.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void ChartView::paintEvent(QPaintEvent *)
{
    const QList<Mark> &all = marks();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](const Mark &mark, const QPen &pen) {
        painter.setPen(pen);
        const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(mark.rect.adjusted(-2, -2, 2, 2).intersected(inside), 2, 2);
    };
    if (m_hovered && *m_hovered < all.size())
        frame(all[*m_hovered], QPen(palette().color(QPalette::Text), 1));
    if (hasFocus()) {
        const QPen focus(palette().color(QPalette::Highlight), 2);
        if (m_current)
            frame(all[*m_current], focus);
        else {
            painter.setPen(focus);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
        }
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_drawn = {};
    m_hovered.reset();
    m_pressed.reset();
}

std::optional<int> ChartView::markAt(const QPointF &point)
{
    const QList<Mark> &all = marks();
    // The smallest, where marks overlap: a dot in the strip of its month.
    std::optional<int> found;
    for (int i = 0; i < all.size(); ++i) {
        const QRectF &rect = all[i].rect;
        if (rect.adjusted(-1, -1, 1, 1).contains(point) &&
            (!found ||
             rect.width() * rect.height() < all[*found].rect.width() * all[*found].rect.height()))
            found = i;
    }
    return found;
}

std::optional<int> ChartView::markFor(int key)
{
    const QList<Mark> &all = marks();
    if (all.isEmpty())
        return std::nullopt;
    if (key == Qt::Key_End)
        return static_cast<int>(all.size()) - 1;
    if (key == Qt::Key_Home || !m_current)
        return 0;
    switch (key) {
    case Qt::Key_Left:
        return walked(all, *m_current, -1, 0);
    case Qt::Key_Right:
        return walked(all, *m_current, 1, 0);
    case Qt::Key_Up:
        return walked(all, *m_current, 0, 1);
    default:
        return walked(all, *m_current, 0, -1);
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const std::optional<int> mark = markFor(event->key()))
            setCurrent(*mark);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current && *m_current < marks().size()) {
            activate(Mark(m_marks[*m_current]), event->modifiers());
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = markAt(event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const std::optional<int> pressed = std::exchange(m_pressed, std::nullopt);
    const std::optional<int> mark = markAt(event->position());
    if (mark && mark == pressed)
        activate(Mark(m_marks[*mark]), event->modifiers());
}

bool ChartView::canBeClicked(const Mark &mark)
{
    return mark.dimension.has_value() || mark.question.isValid() || !mark.period.isOpen();
}

void ChartView::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::setHovered(std::optional<int> mark)
{
    if (m_hovered == mark)
        return;
    m_hovered = mark;
    if (mark && (canBeClicked(m_marks[*mark]) || !m_marks[*mark].knownAs.isEmpty()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void ChartView::setCurrent(int mark)
{
    m_current = mark;
    update();
    const Mark &now = marks()[mark];
    QToolTip::showText(mapToGlobal(now.rect.bottomRight().toPoint()), now.text, this);
    QAccessibleValueChangeEvent changed(this, now.text);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::activate(const Mark &mark, Qt::KeyboardModifiers keys)
{
    if (!keys.testFlag(Qt::ControlModifier))
        activate(mark);
    else if (canBeClicked(mark))
        Q_EMIT commentsRequested(mark);
}

void ChartView::activate(const Mark &mark)
{
    if (mark.dimension)
        Q_EMIT valueClicked(*mark.dimension, mark.value, mark.period);
    else if (mark.question.isValid())
        Q_EMIT answerClicked(mark.question, mark.value);
    else if (!mark.period.isOpen())
        Q_EMIT periodClicked(mark.period);
    else if (!mark.knownAs.isEmpty())
        Q_EMIT customerClicked(mark.knownAs);
}

} // namespace patron
