// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"

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

} // namespace patron
