// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/callsheet.h"

#include "views/report/pagedpaper.h"
#include "views/report/reportstyle.h"
#include "views/text/callbacktext.h"
#include "views/text/daytext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace patron {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallSheet)
};

constexpr qreal footMm = 9;
constexpr qreal boxMm = 4; ///< to tick
constexpr qreal boxLineMm = 0.25;
constexpr qreal indentMm = 8; ///< of the text beside the box
constexpr qreal gapMm = 4;    ///< below a call
constexpr qreal ruleMm = 6.5; ///< between lines to write on
constexpr int rules = 3;
constexpr qsizetype longestComment = 900; ///< characters; the whole is on the screen

/// A paragraph of a call.
struct Paragraph
{
    QString text;
    QFont font;
    bool isWeak = false;
};

/// Not longer than a call needs, and with places to break in what has none (addresses of pages).
QString shortened(const QString &text)
{
    constexpr int longestRun = 50;
    QString result;
    int run = 0;
    for (const QChar letter : text.left(longestComment)) {
        run = letter.isSpace() ? 0 : run + 1;
        result += letter;
        if (run % longestRun == longestRun - 1 && !letter.isHighSurrogate())
            result += u' ';
    }
    return text.size() <= longestComment ? result : result + u"…"_qs;
}

QList<Paragraph> paragraphsOf(const CallBack &call, QDate today, const ReportStyle &style)
{
    const QLocale &locale = style.locale();
    const CallBackTexts &texts = call.texts;
    QList<Paragraph> list{{callBackName(texts), style.font(1.25, true)}};
    const QStringList contacts = texts.phones + texts.emails;
    list << Paragraph{contacts.isEmpty() ? Tr::tr("No phone and no e-mail is known.")
                                         : contacts.join(u"   "_qs),
                      style.font(1.1)};
    QStringList facts{callBackState(call)};
    if (call.isCallOwed())
        facts << dueText(call.entry.due, today, locale);
    facts << scoresText(call.scores(), locale);
    for (const QString &value : texts.answer.values) {
        if (!value.isEmpty())
            facts << value;
    }
    if (texts.answer.answeredAt.isValid())
        facts << dayText(texts.answer.answeredAt.date(), locale);
    list << Paragraph{facts.join(u" · "_qs), style.font(), true};
    const QString comment = texts.answer.text.trimmed();
    list << Paragraph{comment.isEmpty() ? whatHappened(texts) : shortened(comment), style.font()};
    if (!call.record.caller.isEmpty())
        //: On the sheet of calls: %1 a name
        list << Paragraph{Tr::tr("Who calls: %1").arg(call.record.caller), style.font()};
    for (const QString &said : {call.record.note, call.record.outcome}) {
        if (!said.isEmpty())
            list << Paragraph{shortened(said), style.font(1, true)};
    }
    return list;
}

void paintRules(QPainter &painter, const QRectF &rect, const ReportStyle &style)
{
    painter.setPen(style.rule());
    for (int i = 1; i <= rules; ++i) {
        const qreal y = rect.top() + style.mm(ruleMm) * i;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

Block callBlock(const CallBack &call, QDate today, const ReportStyle &style, qreal width)
{
    const QList<Paragraph> paragraphs = paragraphsOf(call, today, style);
    const qreal textWidth = width - style.mm(indentMm);
    QList<qreal> heights;
    qreal height = 0;
    for (const Paragraph &each : paragraphs) {
        heights << style.textHeight(each.text, each.font, textWidth) + style.mm(1);
        height += heights.last();
    }
    Block block;
    block.height = height + style.mm(ruleMm) * rules + style.mm(gapMm);
    block.paint = [paragraphs, heights, &style](QPainter &painter, const QRectF &rect) {
        painter.setPen(QPen(style.theme().text, style.mm(boxLineMm)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(rect.left(), rect.top() + style.mm(0.8), style.mm(boxMm), style.mm(boxMm)));
        QRectF line = rect.adjusted(style.mm(indentMm), 0, 0, 0);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            line.setHeight(heights[i]);
            painter.setFont(paragraphs[i].font);
            painter.setPen(paragraphs[i].isWeak ? style.theme().weakText : style.theme().text);
            painter.drawText(line, int(Qt::AlignLeft) | int(Qt::TextWordWrap), paragraphs[i].text);
            line.translate(0, heights[i]);
        }
        paintRules(painter, line, style);
    };
    return block;
}

Block textBlock(const QString &text, const QFont &font, const ReportStyle &style, qreal width)
{
    Block block;
    block.height = style.textHeight(text, font, width) + style.mm(5);
    block.keepsWithNext = true;
    block.paint = [text, font, &style](QPainter &painter, const QRectF &rect) {
        painter.setFont(font);
        painter.setPen(style.theme().text);
        painter.drawText(rect, int(Qt::AlignLeft) | int(Qt::TextWordWrap), text);
    };
    return block;
}

void paintFoot(QPainter &painter, const QRectF &page, const ReportStyle &style, int number,
               int count)
{
    painter.setFont(style.font(0.85));
    painter.setPen(style.theme().weakText);
    painter.drawText(page, Qt::AlignRight | Qt::AlignBottom,
                     Tr::tr("Page %1 of %2")
                         .arg(style.locale().toString(number), style.locale().toString(count)));
}

QString sheetTitle(CallBackView view, QDate today, const QLocale &locale)
{
    const QString day = locale.toString(today, QLocale::LongFormat);
    if (view == CallBackView::Today)
        return Tr::tr("Calls, %1").arg(day);
    //: Heading of the sheet of calls: %1 the name of a list such as "All open", %2 a date
    return Tr::tr("Calls: %1, %2").arg(callBackViewName(view), day);
}

/// What is not on the sheet, and where it is.
QStringList leftOutTexts(const CallSheet &sheet, const QLocale &locale)
{
    QStringList texts;
    if (sheet.leftOut > 0)
        //: At the end of the sheet of calls: %1 is the number, already written out
        texts << Tr::tr("%1 call(s) more are in Patron.", nullptr, pluralCount(sheet.leftOut))
                     .arg(countText(sheet.leftOut, locale));
    if (sheet.unreachable > 0)
        //: At the end of the sheet of calls: %1 is the number, already written out
        texts << Tr::tr("%1 customer(s) to call left no phone and no e-mail.", nullptr,
                        pluralCount(sheet.unreachable))
                     .arg(countText(sheet.unreachable, locale));
    return texts;
}

} // namespace

void printCallSheet(QPagedPaintDevice &device, const CallSheet &sheet, QDate today,
                    const QLocale &locale, ReportPaper paper)
{
    setPaper(device, paper);
    const ReportStyle style(device, locale);
    const QRectF page = pageRect(device);
    QList<Block> blocks{textBlock(sheetTitle(sheet.view, today, locale), style.font(1.8, true),
                                  style, page.width())};
    // Of whom it is not: who takes a sheet to the phone does not see the window.
    if (!sheet.filter.isEmpty())
        //: On the sheet of calls; %1: "May 2026 · Channel: Web", whose calls alone are on it
        blocks << textBlock(Tr::tr("Only the calls under this filter: %1")
                                .arg(chosenText(sheet.filter, sheet.names, locale)),
                            style.font(1.1), style, page.width());
    for (const CallBack &call : sheet.calls)
        blocks << callBlock(call, today, style, page.width());
    for (const QString &text : leftOutTexts(sheet, locale))
        blocks << textBlock(text, style.font(), style, page.width());
    paintPages(device, paginate(blocks, page.adjusted(0, 0, 0, -style.mm(footMm))),
               [&style](QPainter &painter, const QRectF &rect, int number, int count) {
                   paintFoot(painter, rect, style, number, count);
               });
}

QByteArray paintCallSheet(const CallSheet &sheet, QDate today, const QLocale &locale,
                          ReportPaper paper)
{
    return pdfBytes(sheetTitle(sheet.view, today, locale), [&](QPagedPaintDevice &device) {
        printCallSheet(device, sheet, today, locale, paper);
    });
}

} // namespace patron
