// SPDX-License-Identifier: GPL-3.0-or-later
// One card as a file: a page with its chart, or its table for a spreadsheet. In the language whose
// translators are installed and the locale given. GUI thread.
#pragma once

#include "views/report/reportwriter.h"

#include <QByteArray>
#include <QLocale>

namespace patron {

/// The bytes of a PDF of one page: title, figure, verdict, the filter, the chart as vectors.
/// content.dashboard holds the card.
[[nodiscard]] QByteArray cardPdf(const ReportContent &content, CardId card, const QLocale &locale);
/// What a page of one card says, in words, and its chart.
struct CardPage
{
    QString title;
    QString figure; ///< "" = none
    QString verdict;
    QString scope; ///< what was filtered
    ChartKind chart = ChartKind::Bars;
    FigureTable table;
};
[[nodiscard]] QByteArray pagePdf(const CardPage &page, const QLocale &locale);
/// The table as a spreadsheet of that locale opens it: UTF-8 with a byte order mark, semicolons
/// where the locale writes decimal commas, numbers unrounded and without groups, times in minutes.
[[nodiscard]] QByteArray cardCsv(const CardData &data, const QLocale &locale);
[[nodiscard]] QByteArray tableCsv(const FigureTable &table, const QLocale &locale);
/// A cell as it stands in the file: quoted where it must be, and never a formula: a text that a
/// spreadsheet would run begins with an apostrophe.
[[nodiscard]] QString csvCell(const QString &text, QChar delimiter);

} // namespace patron
