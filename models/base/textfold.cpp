// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"

#include <utility>

namespace patron {

QString folded(QStringView text)
{
    // Compatibility decomposition takes accents off their letters: s-comma and s-cedilla both
    // become s + mark, yo becomes e + mark.
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c.isSpace()) {
            if (!result.isEmpty() && result.back() != u' ')
                result += u' ';
            continue;
        }
        result += c;
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString spellingKey(QStringView text)
{
    QString key = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    key = std::move(key).simplified();
    key.replace(QChar(0x015F), QChar(0x0219));
    key.replace(QChar(0x0163), QChar(0x021B));
    return key;
}

} // namespace patron
