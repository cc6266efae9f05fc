// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/paintedtexts.h"

#include "views/charts/charttheme.h"
#include "views/charts/chartview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextEdit>

namespace patron {

namespace {

constexpr qreal slack = 1.5;     ///< pixels that rounding may take
constexpr qreal lineSlack = 3.5; ///< above and below: a font's height has room for every accent

class NotingEngine final : public QPaintEngine
{
public:
    NotingEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform where = state->transform();
        const QRectF rect(point.x(), point.y() - item.ascent(), item.width(),
                          item.ascent() + item.descent());
        PaintedText text{item.text(), where.mapRect(rect), {}, painter()->pen().color()};
        text.room = QRectF(0, 0, paintDevice()->width(), paintDevice()->height());
        if (!systemClip().isEmpty())
            text.room &= QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            text.room &= where.mapRect(painter()->clipBoundingRect());
        texts << text;
    }

    QList<PaintedText> texts;
};

class NotingDevice final : public QPaintDevice
{
public:
    explicit NotingDevice(QSize size)
        : m_size(size)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<PaintedText> texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dpi = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / (10 * dpi);
        case PdmHeightMM:
            return m_size.height() * 254 / (10 * dpi);
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dpi;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable NotingEngine m_engine;
};

/// The view that the text belongs to; nullptr = none.
const QAbstractItemView *viewOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(each))
            return view;
    }
    return nullptr;
}

/// The page of text that the widget is the view of; nullptr = none.
const QAbstractScrollArea *areaOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each))
            return area;
    }
    return nullptr;
}

/// What is said of something when the mouse rests there.
QString tipAt(const QWidget &owner, const QWidget &root, QPoint point)
{
    if (!owner.toolTip().isEmpty())
        return owner.toolTip();
    const QPoint there = owner.mapFrom(&root, point);
    if (const auto *header = qobject_cast<const QHeaderView *>(viewOf(&owner)))
        return header->model()
            ->headerData(header->logicalIndexAt(there), header->orientation(), Qt::ToolTipRole)
            .toString();
    if (const QAbstractItemView *view = viewOf(&owner))
        return view->indexAt(there).data(Qt::ToolTipRole).toString();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&owner))
        return tabs->tabToolTip(tabs->tabAt(there));
    return {};
}

/// "Save as…" is meant to end so, also where a page of help tells of it.
bool isMeantSo(const QWidget &owner, const QString &painted)
{
    QString own;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&owner))
        own = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(&owner))
        own = label->text();
    else if (const auto *page = qobject_cast<const QTextEdit *>(areaOf(&owner)))
        own = page->toPlainText();
    return own.remove(u'&').contains(painted);
}

QString faultOf(const PaintedText &text, const QWidget &owner, const QWidget &root)
{
    if (text.text.contains(u'…') && !isMeantSo(owner, text.text) &&
        tipAt(owner, root, text.rect.center().toPoint()).isEmpty())
        return u"shortened"_qs;
    const QAbstractItemView *view = viewOf(&owner);
    if (qobject_cast<const QHeaderView *>(view) && viewOf(view->parentWidget()))
        view = viewOf(view->parentWidget()); // scrolls with its table
    const QAbstractScrollArea *area = view ? view : areaOf(&owner);
    const bool isScrolledX = area && area->horizontalScrollBar()->maximum() > 0;
    const bool isScrolledY = view || (area && area->verticalScrollBar()->maximum() > 0);
    if (!isScrolledX && (text.rect.left() < text.room.left() - slack ||
                         text.rect.right() > text.room.right() + slack))
        return u"cut at the side"_qs;
    if (!isScrolledY && (text.rect.top() < text.room.top() - lineSlack ||
                         text.rect.bottom() > text.room.bottom() + lineSlack))
        return u"cut above or below"_qs;
    return {};
}

QStringList crossings(const QList<PaintedText> &texts, const QString &where)
{
    const auto core = [](const PaintedText &text) {
        return (text.rect & text.room).adjusted(slack, lineSlack, -slack, -lineSlack);
    };
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const bool isShadow = texts[i].text == texts[j].text; // of a disabled button
            if (!isShadow && core(texts[i]).intersects(core(texts[j])))
                faults << u"%1: “%2” over “%3”"_qs.arg(where, texts[i].text, texts[j].text);
        }
    }
    return faults;
}

QStringList faultsIn(QWidget &root)
{
    QStringList faults;
    QList<PaintedText> all;
    for (const PaintedText &text : paintedTexts(root)) {
        const QRectF seen = text.rect & text.room;
        const QPoint middle = seen.center().toPoint();
        const QWidget *owner = root.childAt(middle);
        if (!owner || seen.width() < 3 || seen.height() < 3) // a hair at the edge of what scrolls
            continue;
        // What can be scrolled to is looked at on a sheet of its own.
        bool isOnOtherSheet = false;
        for (const QWidget *each = owner; each && each != &root; each = each->parentWidget())
            isOnOtherSheet = isOnOtherSheet || qobject_cast<const QScrollArea *>(each);
        if (isOnOtherSheet || !text.room.intersects(text.rect))
            continue;
        if (const QString fault = faultOf(text, *owner, root); !fault.isEmpty())
            faults << u"%1: “%2” %3"_qs.arg(placeOf(*owner), text.text, fault);
        all << text;
    }
    return faults + crossings(all, placeOf(root));
}

QStringList faultsIn(const ChartView &chart)
{
    const QList<PaintedText> texts = paintedTexts(chart);
    QStringList faults = crossings(texts, placeOf(chart));
    for (const PaintedText &text : texts) {
        if (text.text.contains(u'…') ||
            !text.room.adjusted(-slack, -lineSlack, slack, lineSlack).contains(text.rect))
            faults << u"%1: “%2” is not whole"_qs.arg(placeOf(chart), text.text);
    }
    return faults;
}

/// Parts that Qt lays over each other itself.
bool isQtsOwn(const QWidget &parent)
{
    return viewOf(&parent) || parent.inherits("QComboBox") || parent.inherits("QLineEdit") ||
           parent.inherits("QTabBar") || parent.inherits("QAbstractSpinBox");
}

} // namespace

QString placeOf(const QObject &widget)
{
    QStringList way;
    for (const QObject *each = &widget; each; each = each->parent()) {
        const QString name = QString::fromLatin1(each->metaObject()->className()).section(u':', -1);
        if (way.isEmpty() || !each->objectName().isEmpty())
            way.prepend(each->objectName().isEmpty() ? name : name + u'#' + each->objectName());
    }
    return way.join(u'/');
}

QList<PaintedText> paintedTexts(QWidget &widget)
{
    const NotingDevice device(widget.size());
    QPainter painter(const_cast<NotingDevice *>(&device));
    widget.render(&painter);
    painter.end();
    return device.texts();
}

QList<PaintedText> paintedTexts(const ChartView &chart)
{
    const NotingDevice device(chart.size());
    QPainter painter(const_cast<NotingDevice *>(&device));
    chart.paintOn(painter, chart.rect(), ChartTheme::forPalette(chart.palette(), chart.font()),
                  chart.locale());
    painter.end();
    return device.texts();
}

QStringList writingFaults(QWidget &window)
{
    QStringList faults = faultsIn(window);
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget())
            faults += faultsIn(*area->widget());
    }
    for (const ChartView *chart : window.findChildren<ChartView *>()) {
        if (chart->isVisible())
            faults += faultsIn(*chart);
    }
    faults.removeDuplicates();
    return faults;
}

QStringList overlapFaults(QWidget &window)
{
    QStringList faults;
    QList<QWidget *> parents = window.findChildren<QWidget *>();
    parents << &window;
    for (const QWidget *parent : std::as_const(parents)) {
        if (!parent->isVisible() || isQtsOwn(*parent))
            continue;
        QList<const QWidget *> children;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            // What passes by is meant to lie over the pane.
            const bool isOver = widget && widget->objectName() == u"edgeNotices";
            if (widget && !isOver && widget->isVisible() && !widget->isWindow() &&
                !qobject_cast<const QSplitterHandle *>(widget))
                children << widget;
        }
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (children[i]->geometry().intersects(children[j]->geometry()))
                    faults << u"%1 over %2"_qs.arg(placeOf(*children[i]), placeOf(*children[j]));
            }
        }
    }
    return faults;
}

} // namespace patron
