// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchfile.h"

#include <QDate>
#include <QFile>

#include <array>
#include <random>

namespace patron {

namespace {

constexpr std::array channels{"Web", "Shop", "Phone", "E-mail", "Chat", "Telegram"};
constexpr std::array branches{"Centre", "Station", "North", "Harbour", "West", "Market"};
constexpr std::array staff{"Ana",  "Ion",    "Maria", "Petru", "Elena",
                           "Olga", "Sergiu", "Vera",  "Dan",   "Irina"};
constexpr std::array plainComments{
    "Quick and friendly service as always",
    "The parcel came a day late but somebody called to tell me about it",
    "Good prices and a wide choice of things for the house",
    "Waited for an answer on the phone for more than twenty minutes",
    "Everything was fine and the shop was clean and easy to find",
    "The lamp was packed badly and had a scratch that I saw only at home",
};
constexpr std::array quotedComments{
    "\"He said \"\"tomorrow\"\", and it was next week, after three calls\"",
    "\"Хороший магазин, вежливые продавцы, приду ещё\"",
    "\"Livrare rapidă, ambalaj bun, o să mai cumpăr\"",
    "\"The assistant, who was new,\nasked a colleague and found it at once\"",
};

} // namespace

bool writeBenchFile(const QString &path, qint64 rows, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(seed);
    const auto upTo = [&random](quint32 limit) { return int(random() % limit); };
    const QDate first(2022, 1, 1);
    QByteArray buffer =
        "Response ID,Date,Channel,Branch,Staff,How likely are you to recommend us? (0-10),"
        "How satisfied are you? (1-5),How easy was it? (1-7),Reply time (minutes),Comment\n";
    for (qint64 row = 0; row < rows; ++row) {
        buffer += "R-" + QByteArray::number(row + 100'000) + ',';
        buffer += first.addDays(row * 1400 / rows).toString(Qt::ISODate).toLatin1() + ',';
        buffer += QByteArray(channels[size_t(upTo(channels.size()))]) + ',';
        buffer += QByteArray(branches[size_t(upTo(branches.size()))]) + ',';
        buffer += QByteArray(staff[size_t(upTo(staff.size()))]) + ',';
        buffer +=
            QByteArray::number(qMin(10, 4 + upTo(8))) + ',' + QByteArray::number(1 + upTo(5)) + ',';
        buffer += QByteArray::number(1 + upTo(7)) + ',' + QByteArray::number(upTo(2880)) + ',';
        buffer += upTo(5) == 0 ? quotedComments[size_t(upTo(quotedComments.size()))]
                               : plainComments[size_t(upTo(plainComments.size()))];
        buffer += '\n';
        if (buffer.size() > 1 << 20) {
            if (file.write(buffer) != buffer.size())
                return false;
            buffer.clear();
        }
    }
    return file.write(buffer) == buffer.size() && file.flush();
}

} // namespace patron
