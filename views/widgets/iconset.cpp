// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/iconset.h"

#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <map>
#include <tuple>
#include <utility>

namespace patron {

namespace {

/// Drawn in the size that is asked for, and not before: nine icons in all their sizes and two
/// colours would be a tenth of the start.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString file, const QPalette &palette)
        : m_file(std::move(file))
        , m_palette(palette)
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"patron-tinted"_qs; }
    [[nodiscard]] bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    /// size: in pixels of the device.
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap &drawn = m_drawn[{size.width(), size.height(), mode}];
        if (drawn.isNull() && !size.isEmpty())
            drawn = draw(size, colorOf(mode));
        return drawn;
    }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return m_palette.color(QPalette::HighlightedText);
        return m_palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                               QPalette::WindowText);
    }

    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &color) const
    {
        QSvgRenderer drawing(m_file);
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        return pixmap;
    }

    QString m_file;
    QPalette m_palette;
    std::map<std::tuple<int, int, QIcon::Mode>, QPixmap> m_drawn;
};

} // namespace

QIcon tintedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new TintedIconEngine(u":/patron/icons/"_qs + name + u".svg"_qs, palette));
}

} // namespace patron
