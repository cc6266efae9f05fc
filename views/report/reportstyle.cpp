// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportstyle.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPaintDevice>

namespace patron {

namespace {

constexpr qreal bodyPoints = 9;
constexpr qreal mmPerInch = 25.4;

/// The font that travels with Patron, so that a report looks the same on every computer and has
/// every letter of its languages.
QString embeddedFamily()
{
    static const QString family = [] {
        const int regular = QFontDatabase::addApplicationFont(u":/patron/fonts/DejaVuSans.ttf"_qs);
        QFontDatabase::addApplicationFont(u":/patron/fonts/DejaVuSans-Bold.ttf"_qs);
        return QFontDatabase::applicationFontFamilies(regular).value(0);
    }();
    return family;
}

} // namespace

ReportStyle::ReportStyle(QPaintDevice &device, QLocale locale)
    : m_device(device)
    , m_locale(std::move(locale))
    , m_dotsPerMm(device.logicalDpiX() / mmPerInch)
    , m_font(embeddedFamily())
{
    m_font.setPointSizeF(bodyPoints);
    // Any letter spacing turns ligatures off: a search for "off" in the PDF would not find the one
    // letter "ff".
    m_font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    m_theme = ChartTheme::forPaper(m_font);
}

QFont ReportStyle::font(qreal factor, bool isBold) const
{
    QFont font = m_font;
    font.setPointSizeF(bodyPoints * factor);
    font.setBold(isBold);
    return font;
}

qreal ReportStyle::textHeight(const QString &text, const QFont &font, qreal width) const
{
    return QFontMetricsF(font, &m_device)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text)
        .height();
}

qreal ReportStyle::textWidth(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, &m_device).horizontalAdvance(text);
}

} // namespace patron
