// SPDX-License-Identifier: GPL-3.0-or-later
// The report on A4: cover with the month's story, the cards of each pane as charts laid out for
// paper, table of figures, how everything is counted. Painted on the GUI thread (a page is some
// milliseconds) from figures computed before, in the language whose translators are installed at
// that moment.
#pragma once

#include "models/session/dashboard.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QMap>

namespace patron {

/// Everything the report says, as values.
struct ReportContent
{
    Dashboard dashboard; ///< the cards of all panes that have any, under the report's filter
    QMap<QString, QString> importNames;      ///< file names by import id, for the filter line
    QMap<QuestionId, QString> questionNames; ///< headers by question, for the filter line
    QDateTime madeAt;                        ///< wall clock

    friend bool operator==(const ReportContent &, const ReportContent &) = default;
};

/// The bytes of a PDF: vectors, selectable text, the embedded font (views' DejaVu), no images.
[[nodiscard]] QByteArray paintReport(const ReportContent &content, const QLocale &locale);

} // namespace patron
