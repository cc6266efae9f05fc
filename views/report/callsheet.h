// SPDX-License-Identifier: GPL-3.0-or-later
// The list of calls on paper, to take to the phone: who, how to reach them, what happened, and
// lines to write on. Painted on the GUI thread, in the language whose translators are installed.
#pragma once

#include "models/items/callbacklistmodel.h"
#include "models/session/reportplan.h"
#include "views/report/filtertext.h"

#include <QByteArray>
#include <QLocale>

class QPagedPaintDevice;

namespace patron {

struct CallSheet
{
    QList<CallBack> calls;
    qint64 leftOut = 0;                      ///< calls that are not on it
    qint64 unreachable = 0;                  ///< unhappy customers nobody can call or write to
    CallBackView view = CallBackView::Today; ///< which list it is
    Filter filter{};                         ///< of whose answers alone it is
    FilterNames names{};                     ///< of what that holds
};

/// The bytes of a PDF: vectors and text in the embedded font.
[[nodiscard]] QByteArray paintCallSheet(const CallSheet &sheet, QDate today, const QLocale &locale,
                                        ReportPaper paper = ReportPaper::A4);
/// The same on a printer or its preview.
void printCallSheet(QPagedPaintDevice &device, const CallSheet &sheet, QDate today,
                    const QLocale &locale, ReportPaper paper = ReportPaper::A4);

} // namespace patron
