// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csvcell.h"

#include <QRegularExpression>

namespace patron {

QString csvCell(const QString &text, QChar delimiter)
{
    static const QRegularExpression number(QStringLiteral(R"(^[-+]?[0-9]+([.,][0-9]+)?$)"));
    QString cell = text;
    const bool startsFormula = !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
    if (startsFormula && !number.match(cell).hasMatch())
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(delimiter) || cell.contains(u'"') ||
                             cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace patron
