// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counting/headersplit.h"

#include <QStringList>

namespace patron {

QList<HeaderSplit> splitsOf(const QString &header)
{
    QList<HeaderSplit> splits;
    const auto add = [&](const QString &stem, const QString &label) {
        if (!stem.trimmed().isEmpty() && !label.trimmed().isEmpty())
            splits << HeaderSplit{stem.trimmed(), label.trimmed()};
    };
    if (const qsizetype open = header.lastIndexOf(u'['); open > 0 && header.endsWith(u']'))
        add(header.left(open), header.mid(open + 1).chopped(1));
    static const QStringList separators{u": "_qs,  u" - "_qs, u" – "_qs, u" — "_qs,
                                        u" | "_qs, u"? "_qs,  u" > "_qs, u" / "_qs};
    for (const QString &separator : separators) {
        for (qsizetype at = header.indexOf(separator); at > 0;
             at = header.indexOf(separator, at + 1))
            add(header.left(at + (separator == u"? " ? 1 : 0)), header.mid(at + separator.size()));
    }
    return splits;
}

QString labelOf(const QString &header, const QString &stem)
{
    for (const HeaderSplit &split : splitsOf(header)) {
        if (!stem.isEmpty() && split.stem == stem)
            return split.label;
    }
    return header;
}

} // namespace patron
