// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/cardfile.h"

#include "models/base/csvcell.h"
#include "models/items/figuretablemodel.h"
#include "views/charts/chartview.h"
#include "views/report/reportstyle.h"
#include "views/report/storytext.h"
#include "views/text/answertext.h"
#include "views/text/idtext.h"
#include "views/text/verdicttext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <memory>

namespace patron {

namespace {

struct CardFile
{
    Q_DECLARE_TR_FUNCTIONS(CardFile)
};

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 12;
/// A5 on its side at a plain screen's 96 dots per inch; pixels twice as fine.
constexpr QSize pictureSize(794, 559);
constexpr int plainDots = 96;
constexpr int pictureScale = 2;
constexpr qreal metresPerInch = 0.0254;

bool isInMinutes(const FigureColumn &column, Metric metric)
{
    switch (column.kind) {
    case TableColumn::P90:
        return true;
    case TableColumn::Value:
    case TableColumn::Low:
    case TableColumn::High:
        return info(metric).unit == Unit::Minutes;
    case TableColumn::Group:
    case TableColumn::Responses:
    case TableColumn::N:
    case TableColumn::Count:
    case TableColumn::Share:
    case TableColumn::StandsOut:
    case TableColumn::After:
    case TableColumn::Weight:
    case TableColumn::Mean:
    case TableColumn::Performance:
    case TableColumn::MoneyShare:
    case TableColumn::OrderShare:
    case TableColumn::TypicalMoney:
    case TableColumn::Contact:
    case TableColumn::LastDay:
    case TableColumn::UsualGap:
    case TableColumn::QuietDays:
        return false;
    }
    Q_UNREACHABLE();
}

QString headerOf(const FigureColumn &column, const FigureTable &table)
{
    const QString name = columnName(column, table);
    //: Head of a column in a saved table: %1 "Time to first reply"
    return isInMinutes(column, table.metric) ? CardFile::tr("%1 (minutes)").arg(name) : name;
}

QString cellText(const FigureTable &table, const FigureRow &row, qsizetype column,
                 const QLocale &locale)
{
    if (table.columns[column].kind == TableColumn::Group)
        return rowText(table, row, locale);
    const QVariant raw = row.cells.value(column);
    if (!raw.isValid())
        return {};
    if (table.columns[column].kind == TableColumn::StandsOut)
        return standsOutText(raw.toStringList());
    if (table.columns[column].kind == TableColumn::Contact)
        return raw.toString();
    if (table.columns[column].kind == TableColumn::LastDay)
        return raw.toDate().toString(Qt::ISODate);
    const double value = raw.toDouble();
    return locale.toString(value, 'f', value == std::round(value) ? 0 : 2);
}

/// Title, figure, verdict, scope, and the chart in what room is left.
void paintCard(QPaintDevice &device, QRectF room, const CardPage &page, const ReportStyle &style)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](const QString &words, const QFont &font, const QColor &color) {
        if (words.isEmpty())
            return;
        const qreal height = style.textHeight(words, font, room.width());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(room, Qt::TextWordWrap, words);
        room.setTop(room.top() + height + style.mm(1));
    };
    line(page.title, style.font(1.5, true), style.theme().text);
    line(page.figure, style.font(1.2), style.theme().text);
    line(page.verdict, style.font(), style.theme().text);
    line(page.scope, style.font(0.9), style.theme().weakText);
    room.setTop(room.top() + style.mm(2));

    FigureTableModel model;
    model.setTable(page.table);
    page.chart(model)->paintOn(painter, room, style.theme(), style.locale());
}

QByteArray pdfOf(const CardPage &page, const QLocale &locale)
{
    // Into memory first: a PDF writer never says that the disk is full.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                          QPageLayout::Millimeter);
    writer.setTitle(page.title);
    writer.setCreator(QCoreApplication::applicationName());
    paintCard(writer, QRectF(0, 0, writer.width(), writer.height()), page,
              ReportStyle(writer, locale));
    return bytes;
}

QByteArray svgOf(const CardPage &page, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator writer;
        writer.setOutputDevice(&buffer);
        writer.setResolution(plainDots);
        writer.setSize(pictureSize);
        writer.setViewBox(QRect(QPoint(), pictureSize));
        writer.setTitle(page.title.toHtmlEscaped()); // written as it is
        const ReportStyle style(writer, locale);
        const qreal edge = style.mm(marginMm);
        paintCard(writer, QRectF(QPointF(), QSizeF(pictureSize)).adjusted(edge, edge, -edge, -edge),
                  page, style);
    }
    return bytes;
}

QByteArray pngOf(const CardPage &page, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pagePicture(page, locale).save(&buffer, "PNG");
    return bytes;
}

} // namespace

namespace {

/// An average is nothing without its scale, which is another for each question.
QStringList headersOf(const FigureColumn &column, const FigureTable &table)
{
    QStringList headers{headerOf(column, table)};
    if (column.kind == TableColumn::Mean)
        //: Heads of columns in a saved table, beside the average of the answers: the ends of the
        //: question's scale, "1" and "5"
        headers << CardFile::tr("Worst answer") << CardFile::tr("Best answer");
    return headers;
}

QStringList cellsOf(const FigureTable &table, const FigureRow &row, qsizetype column,
                    const QLocale &locale)
{
    QStringList cells{cellText(table, row, column, locale)};
    if (table.columns[column].kind == TableColumn::Mean) {
        const auto &counts = row.figure.counts;
        cells << (counts.isEmpty() ? QString() : counts.first().first)
              << (counts.isEmpty() ? QString() : counts.last().first);
    }
    return cells;
}

QChar delimiterOf(const QLocale &locale)
{
    return locale.decimalPoint() == u"," ? u';' : u',';
}

/// Apart from the table, whose first line stays that of its heads.
QByteArray filterCsv(const CardPage &page, const QLocale &locale)
{
    if (page.chosen.isEmpty())
        return {};
    //: Below a saved table: %1 what was filtered ("May 2026 · Channel: Web, Phone")
    const QString filter = CardFile::tr("Filter: %1").arg(page.chosen);
    return "\r\n" + csvCell(filter, delimiterOf(locale)).toUtf8() + "\r\n";
}

} // namespace

QByteArray tableCsv(const FigureTable &table, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QChar delimiter = delimiterOf(plain);
    QStringList lines;
    const auto addLine = [&](QStringList cells) {
        for (QString &cell : cells)
            cell = csvCell(cell, delimiter);
        lines << cells.join(delimiter);
    };
    QStringList heads;
    for (const FigureColumn &column : table.columns)
        heads += headersOf(column, table);
    addLine(heads);
    for (const FigureRow &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            cells += cellsOf(table, row, column, plain);
        addLine(cells);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + lines.join(u"\r\n"_qs).toUtf8() + "\r\n";
}

CardPage pageOf(const ReportContent &content, CardId card, const QLocale &locale)
{
    const CardData data = content.dashboard.cards.value(card);
    const bool hasFigure = hasHeadline(spec(card).chart);
    return {cardTitle(card, data.table), hasFigure ? figureLine(data, locale) : QString(),
            verdictText(data.verdict, spec(card).metric, locale),
            // The figure says of how many answers it is: all that the filter holds, whether they
            // have the score or not, beside it would be a second number for one thing.
            hasFigure ? reportFilter(content, locale) : reportScope(content, locale),
            chosenLine(content, locale),
            chartMaker(spec(card).chart, chosenOn(card, data, content.dashboard.filter)),
            data.table};
}

QImage pagePicture(const CardPage &page, const QLocale &locale)
{
    QImage picture(pictureSize * pictureScale, QImage::Format_RGB32);
    picture.setDotsPerMeterX(qRound(plainDots * pictureScale / metresPerInch));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    picture.fill(Qt::white);
    const ReportStyle style(picture, locale);
    const qreal edge = style.mm(marginMm);
    paintCard(picture, QRectF(picture.rect()).adjusted(edge, edge, -edge, -edge), page, style);
    return picture;
}

QByteArray pageFile(const CardPage &page, SaveFormat format, const QLocale &locale)
{
    switch (format) {
    case SaveFormat::Pdf:
        return pdfOf(page, locale);
    case SaveFormat::Svg:
        return svgOf(page, locale);
    case SaveFormat::Png:
        return pngOf(page, locale);
    case SaveFormat::Csv:
        return tableCsv(page.table, locale) + filterCsv(page, locale);
    }
    Q_UNREACHABLE();
}

} // namespace patron
