// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/numberformat.h"

#include <QString>

namespace patron {

namespace {

/// What is left of the part for positive numbers without all that only decorates: "quoted" and
/// \escaped text, space _) and fill *- , colours, conditions, currencies, locales. "[h]" is hours.
QString bareFormat(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QString inside = code.sliced(i + 1, end - i - 1).toString().toLower();
            const QChar unit = c == u'[' && !inside.isEmpty() ? inside[0] : QChar();
            if ((unit == u'h' || unit == u'm' || unit == u's') &&
                inside.count(unit) == inside.size())
                bare += u'h';
            i = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberKind kindOfFormat(QStringView code)
{
    QString bare = bareFormat(code);
    bare.replace(QStringLiteral("am/pm"), QStringLiteral("h"));
    const bool isDay = bare.contains(u'y') || bare.contains(u'd');
    const bool isTime = bare.contains(u'h') || bare.contains(u's');
    // A month alone is a date, beside hours or seconds it is minutes.
    if (isDay || (bare.contains(u'm') && !isTime))
        return NumberKind::Date;
    if (isTime)
        return NumberKind::Time;
    return bare.contains(u'%') ? NumberKind::Percent : NumberKind::Plain;
}

NumberKind kindOfBuiltinFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(9, 10))
        return NumberKind::Percent;
    // 27 to 58 are dates and times of eastern Asia.
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56))
        return NumberKind::Time;
    return within(14, 17) || id == 22 || within(27, 36) || within(50, 58) ? NumberKind::Date
                                                                          : NumberKind::Plain;
}

} // namespace patron
