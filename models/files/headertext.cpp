// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headertext.h"

#include <QRegularExpression>

namespace patron {

QString headerText(const QString &cell)
{
    // Only tags by their names, with proper attributes: "a <b and c> d" is a formula, not markup.
    static const QRegularExpression tag(
        QStringLiteral(
            R"(</?(?:a|b|big|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul))"
            R"((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))*\s*/?>)"),
        QRegularExpression::CaseInsensitiveOption);
    if (!cell.contains(u'<'))
        return cell.trimmed();
    QString text = cell;
    text.replace(tag, QStringLiteral(" "));
    return text == cell ? cell.trimmed() : text.simplified();
}

} // namespace patron
