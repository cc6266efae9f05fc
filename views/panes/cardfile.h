// SPDX-License-Identifier: GPL-3.0-or-later
// One card as a file: a page with its chart, or its table for a spreadsheet. In the language whose
// translators are installed and the locale given. GUI thread.
#pragma once

#include "models/base/csvcell.h"
#include "models/session/reportcontent.h"
#include "views/widgets/savemenu.h"

#include <QByteArray>
#include <QImage>
#include <QLocale>

#include <functional>
#include <memory>

namespace patron {

class ChartView;
class FigureTableModel;

/// What a page of one card says, in words, and its chart.
struct CardPage
{
    QString title;
    QString figure; ///< "" = none
    QString verdict;
    QString scope;  ///< what was filtered
    QString chosen; ///< the same, "" = nothing
    std::function<std::unique_ptr<ChartView>(const FigureTableModel &)> chart;
    FigureTable table;
};
/// content.dashboard holds the card.
[[nodiscard]] CardPage pageOf(const ReportContent &content, CardId card, const QLocale &locale);
/// The bytes of a file: a page of vectors (PDF, SVG) or pixels (PNG), or the table for a
/// spreadsheet, below which stands what was filtered.
[[nodiscard]] QByteArray pageFile(const CardPage &page, SaveFormat format, const QLocale &locale);
/// The page as pixels, dark on light: for another program.
[[nodiscard]] QImage pagePicture(const CardPage &page, const QLocale &locale);
/// The table as a spreadsheet of that locale opens it: UTF-8 with a byte order mark, semicolons
/// where the locale writes decimal commas, numbers unrounded and without groups, times in minutes.
[[nodiscard]] QByteArray tableCsv(const FigureTable &table, const QLocale &locale);

} // namespace patron
