// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/zonetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace patron {

namespace {

struct ZoneText
{
    Q_DECLARE_TR_FUNCTIONS(ZoneText)
};

struct City
{
    const char *zone;
    const char *name;
};

constexpr std::array cities{
    //: Name of a clock: that of a city
    City{"Europe/Bucharest", QT_TRANSLATE_NOOP("ZoneText", "Bucharest")},
    //: Name of a clock: that of a city
    City{"Europe/Chisinau", QT_TRANSLATE_NOOP("ZoneText", "Chisinau")},
    //: Name of a clock: that of a city
    City{"Europe/Kyiv", QT_TRANSLATE_NOOP("ZoneText", "Kyiv")},
    //: Name of a clock: that of a city
    City{"Europe/Kiev", QT_TRANSLATE_NOOP("ZoneText", "Kyiv")},
    //: Name of a clock: that of a city
    City{"Europe/Berlin", QT_TRANSLATE_NOOP("ZoneText", "Berlin")},
    //: Name of a clock: that of a city
    City{"Europe/London", QT_TRANSLATE_NOOP("ZoneText", "London")},
    //: Name of a clock: that of a city
    City{"Europe/Kaliningrad", QT_TRANSLATE_NOOP("ZoneText", "Kaliningrad")},
    //: Name of a clock: that of a city
    City{"Europe/Moscow", QT_TRANSLATE_NOOP("ZoneText", "Moscow")},
    //: Name of a clock: that of a city
    City{"Europe/Minsk", QT_TRANSLATE_NOOP("ZoneText", "Minsk")},
    //: Name of a clock: that of a city
    City{"Europe/Samara", QT_TRANSLATE_NOOP("ZoneText", "Samara")},
    //: Name of a clock: that of a city
    City{"Asia/Yekaterinburg", QT_TRANSLATE_NOOP("ZoneText", "Yekaterinburg")},
    //: Name of a clock: that of a city
    City{"Asia/Omsk", QT_TRANSLATE_NOOP("ZoneText", "Omsk")},
    //: Name of a clock: that of a city
    City{"Asia/Novosibirsk", QT_TRANSLATE_NOOP("ZoneText", "Novosibirsk")},
    //: Name of a clock: that of a city
    City{"Asia/Krasnoyarsk", QT_TRANSLATE_NOOP("ZoneText", "Krasnoyarsk")},
    //: Name of a clock: that of a city
    City{"Asia/Irkutsk", QT_TRANSLATE_NOOP("ZoneText", "Irkutsk")},
    //: Name of a clock: that of a city
    City{"Asia/Yakutsk", QT_TRANSLATE_NOOP("ZoneText", "Yakutsk")},
    //: Name of a clock: that of a city
    City{"Asia/Vladivostok", QT_TRANSLATE_NOOP("ZoneText", "Vladivostok")},
    //: Name of a clock: that of a city
    City{"Asia/Tbilisi", QT_TRANSLATE_NOOP("ZoneText", "Tbilisi")},
    //: Name of a clock: that of a city
    City{"Asia/Yerevan", QT_TRANSLATE_NOOP("ZoneText", "Yerevan")},
    //: Name of a clock: that of a city
    City{"Asia/Baku", QT_TRANSLATE_NOOP("ZoneText", "Baku")},
    //: Name of a clock: that of a city
    City{"Asia/Almaty", QT_TRANSLATE_NOOP("ZoneText", "Almaty")},
    //: Name of a clock: that of a city
    City{"Asia/Tashkent", QT_TRANSLATE_NOOP("ZoneText", "Tashkent")},
    //: Name of a clock: that of a city
    City{"America/New_York", QT_TRANSLATE_NOOP("ZoneText", "New York")},
    //: Name of a clock: that of a city
    City{"America/Chicago", QT_TRANSLATE_NOOP("ZoneText", "Chicago")},
    //: Name of a clock: that of a city
    City{"America/Denver", QT_TRANSLATE_NOOP("ZoneText", "Denver")},
    //: Name of a clock: that of a city
    City{"America/Los_Angeles", QT_TRANSLATE_NOOP("ZoneText", "Los Angeles")},
};

} // namespace

QString zoneName(const QString &zone)
{
    if (zone == u"UTC" || zone == u"Etc/UTC" || zone == u"GMT")
        return u"UTC"_qs;
    const auto *city = std::ranges::find_if(
        cities, [&zone](const City &each) { return zone == QLatin1String(each.zone); });
    return city == cities.end() ? zone.section(u'/', -1).replace(u'_', u' ')
                                : ZoneText::tr(city->name);
}

} // namespace patron
