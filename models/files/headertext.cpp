// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headertext.h"

#include <QRegularExpression>

namespace patron {

namespace {

/// Only tags by their names, with proper attributes: "a <b and c> d" is a formula, not markup.
QRegularExpression tagForm(const QString &names)
{
    return QRegularExpression(
        QStringLiteral(R"(</?(?:%1)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))*\s*/?>)")
            .arg(names),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString headerText(const QString &cell)
{
    // Within a line they stand between letters, the others between lines.
    static const QRegularExpression inLine =
        tagForm(QStringLiteral("a|b|big|em|font|i|s|small|span|strong|sub|sup|u"));
    static const QRegularExpression between =
        tagForm(QStringLiteral("br|center|div|h[1-6]|hr|img|li|ol|p|table|tbody|td|th|tr|ul"));
    // Typeform leaves the place of an earlier answer in the text of a question.
    static const QRegularExpression piped(QStringLiteral(R"(\{\{\s*\w+:[^{}]*\}\})"));
    if (!cell.contains(u'<') && !cell.contains(u'{'))
        return cell.trimmed();
    QString text = cell;
    text.replace(inLine, QString());
    text.replace(piped, QStringLiteral("\u2026"));
    // Spaces inside stay, so that parts of a question of which only one is bold begin alike.
    const qsizetype before = text.size();
    text.replace(between, QStringLiteral(" "));
    return text.size() == before ? text.trimmed() : text.simplified();
}

} // namespace patron
