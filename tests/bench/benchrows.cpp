// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrows.h"

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
/// For these CSV needs quotes.
constexpr std::array quotedComments{
    "He said \"tomorrow\", and it was next week, after three calls",
    "Хороший магазин, вежливые продавцы, приду ещё",
    "Livrare rapidă, ambalaj bun, o să mai cumpăr",
    "The assistant, who was new,\nasked a colleague and found it at once",
};

} // namespace

const BenchRows::Row &BenchRows::headers()
{
    static const Row headers{"Response ID",
                             "Date",
                             "Channel",
                             "Branch",
                             "Staff",
                             "How likely are you to recommend us? (0-10)",
                             "How satisfied are you? (1-5)",
                             "How easy was it? (1-7)",
                             "Reply time (minutes)",
                             "Comment"};
    return headers;
}

bool BenchRows::next(Row &row)
{
    if (m_done == m_rows)
        return false;
    const auto upTo = [this](size_t limit) { return size_t(m_random() % quint32(limit)); };
    m_date = QDate(2022, 1, 1).addDays(m_done * 1400 / m_rows);
    row[0] = "R-" + QByteArray::number(m_done + 100'000);
    row[1] = m_date.toString(Qt::ISODate).toLatin1();
    row[2] = channels[upTo(channels.size())];
    row[3] = branches[upTo(branches.size())];
    row[4] = staff[upTo(staff.size())];
    row[5] = QByteArray::number(qMin(10, 4 + int(upTo(8))));
    row[6] = QByteArray::number(1 + int(upTo(5)));
    row[7] = QByteArray::number(1 + int(upTo(7)));
    row[8] = QByteArray::number(int(upTo(2880)));
    row[9] = upTo(5) == 0 ? quotedComments[upTo(quotedComments.size())]
                          : plainComments[upTo(plainComments.size())];
    ++m_done;
    return true;
}

} // namespace patron
