// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper: cover with the month's story, the cards of each pane as charts laid out for
// the page, questions, published figures, calls, table of figures, how everything is counted.
// Painted on the GUI thread (a page is some milliseconds) from figures computed before, in the
// language whose translators are installed at that moment.
#pragma once

#include "models/session/reportcontent.h"
#include "views/report/reportlogo.h"

#include <QByteArray>
#include <QLocale>

class QPagedPaintDevice;

namespace patron {

/// The bytes of a PDF: vectors, selectable text, the embedded font (views' DejaVu), no image but
/// the logo.
[[nodiscard]] QByteArray paintReport(const ReportContent &content, const QLocale &locale,
                                     const ReportLogo &logo = {});
/// The same on a printer or its preview, whose size of paper and margins are set here.
void printReport(QPagedPaintDevice &device, const ReportContent &content, const QLocale &locale,
                 const ReportLogo &logo = {});

} // namespace patron
