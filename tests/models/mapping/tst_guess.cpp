// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/guess.h"

#include "models/files/headerlayout.h"
#include "models/mapping/headerwords.h"
#include "models/mapping/valueparser.h"
#include "tests/models/mapping/tablefrom.h"

#include <QTest>

#include <algorithm>

using namespace patron;
using test::MemoryTable;

namespace {

/// A table given column by column: header, then values that repeat down to `rows`.
struct Column
{
    QString header;
    std::vector<std::string> values;
};

Result<Mapping> propose(const std::vector<Column> &columns, size_t rows,
                        const QList<MappingWish> &wishes = {})
{
    QStringList headers;
    MemoryTable::Rows cells(rows);
    for (const Column &column : columns) {
        headers << column.header;
        for (size_t i = 0; i < rows; ++i)
            cells[i].push_back(column.values[i % column.values.size()]);
    }
    MemoryTable table(headers, std::move(cells));
    const auto profile = profileTable(table, Progress());
    return proposeMapping(table.shape(), *profile, wishes);
}

std::vector<std::string> counted(const std::string &before, int count)
{
    std::vector<std::string> values;
    for (int i = 0; i < count; ++i)
        values.push_back(before + std::to_string(i * 7));
    return values;
}

const std::vector<std::string> zeroToTen{"10", "9", "0", "7", "8", "10", "3", "6"};
const std::vector<std::string> oneToFive{"5", "4", "1", "3", "5", "2"};
const std::vector<std::string> oneToSeven{"7", "6", "1", "3", "5", "2", "4"};

} // namespace

class TestGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shopHeaders_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::newRow("English") << QStringList{"Date",
                                                "Channel",
                                                "Branch",
                                                "Customer type",
                                                "Product",
                                                "Served by",
                                                "Would you recommend us (0-10)",
                                                "Satisfaction (1-5)",
                                                "Stars",
                                                "Effort (1-7)",
                                                "Comment",
                                                "Customer",
                                                "E-mail",
                                                "Phone",
                                                "Reply time (minutes)"};
        QTest::newRow("Romanian") << QStringList{"Data",
                                                 "Canal",
                                                 u"Filială"_qs,
                                                 "Segment",
                                                 "Produs",
                                                 "Angajat",
                                                 u"Ne-ați recomanda?"_qs,
                                                 u"Mulțumire"_qs,
                                                 "Stele",
                                                 u"Ușurință"_qs,
                                                 "Comentariu",
                                                 "Client",
                                                 "E-mail",
                                                 "Telefon",
                                                 u"Timp de răspuns (minute)"_qs};
        QTest::newRow("Romanian with cedillas") << QStringList{"Data",
                                                               "Canal",
                                                               "Magazin",
                                                               "Segment",
                                                               "Produs",
                                                               "Angajat",
                                                               u"Ne-aţi recomanda?"_qs,
                                                               u"Mulţumire"_qs,
                                                               "Stele",
                                                               "Efort",
                                                               "Comentariu",
                                                               "Client",
                                                               "E-mail",
                                                               "Telefon",
                                                               u"Timp de răspuns (minute)"_qs};
        QTest::newRow("Russian") << QStringList{u"Дата"_qs,
                                                u"Канал"_qs,
                                                u"Филиал"_qs,
                                                u"Сегмент"_qs,
                                                u"Товар"_qs,
                                                u"Сотрудник"_qs,
                                                u"Порекомендуете ли вы нас?"_qs,
                                                u"Удовлетворённость"_qs,
                                                u"Звёзды"_qs,
                                                u"Лёгкость"_qs,
                                                u"Комментарий"_qs,
                                                u"Клиент"_qs,
                                                "E-mail",
                                                u"Телефон"_qs,
                                                u"Время ответа (минуты)"_qs};
        QTest::newRow("Russian capitals") << QStringList{u"ДАТА"_qs,
                                                         u"КАНАЛ"_qs,
                                                         u"МАГАЗИН"_qs,
                                                         u"СЕГМЕНТ"_qs,
                                                         u"ПРОДУКТ"_qs,
                                                         u"СОТРУДНИК"_qs,
                                                         u"ПОРЕКОМЕНДУЕТЕ ЛИ ВЫ НАС?"_qs,
                                                         u"УДОВЛЕТВОРЕННОСТЬ"_qs,
                                                         u"ЗВЕЗДЫ"_qs,
                                                         u"УСИЛИЯ"_qs,
                                                         u"КОММЕНТАРИЙ"_qs,
                                                         u"КЛИЕНТ"_qs,
                                                         "E-MAIL",
                                                         u"ТЕЛЕФОН"_qs,
                                                         u"ВРЕМЯ ОТВЕТА (МИНУТЫ)"_qs};
    }
    void shopHeaders()
    {
        QFETCH(QStringList, headers);
        const std::vector<std::vector<std::string>> values{
            {"2024-03-05 10:00", "2024-04-06 11:30"},
            {"Web", "Shop", "Phone"},
            {"Nord", "Central"},
            {"New", "Regular"},
            {"Aroma", "Decor", "Textil"},
            {"Ana R.", "Ion B."},
            zeroToTen,
            oneToFive,
            {"4.5", "5", "1", "3"},
            oneToSeven,
            {"Good service and a quick reply.", "", "I waited an hour for nothing.",
             "The staff were kind to us."},
            {"Maria Sandu", "Ion Popa", "Ana Rusu", "Petru Lupu", "Olga Ivanova", "Ilie Cojocaru",
             "Vera Munteanu", "Dan Ceban", "Eva Rotaru", "Igor Ursu", "Lia Popa", "Rita Gori",
             "Adam Leu"},
            {"m@example.com", "i@example.com"},
            {"+373 69 123 456", "069123457"},
            {"12", "240", "3"}};
        std::vector<Column> columns;
        for (int i = 0; i < headers.size(); ++i)
            columns.push_back({headers[i], values[size_t(i)]});
        const auto mapping = propose(columns, 60);
        const QList<Field> expected{Field::Date,          Field::Channel,       Field::Branch,
                                    Field::Segment,       Field::Product,       Field::Staff,
                                    Field::Recommend,     Field::Satisfaction,  Field::Rating,
                                    Field::Effort,        Field::Comment,       Field::CustomerName,
                                    Field::CustomerEmail, Field::CustomerPhone, Field::ReplyTime};
        for (int i = 0; i < headers.size(); ++i)
            QVERIFY2(
                mapping->columns[i].field == expected[i],
                qPrintable(headers[i] + QStringLiteral(": ") + fieldId(mapping->columns[i].field)));
        QVERIFY(mapping->notes.isEmpty());
    }

    void oneColumn_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &header,
                            const std::vector<std::string> &values, const char *field) {
            QStringList list;
            for (const std::string &value : values)
                list << QString::fromStdString(value);
            QTest::newRow(name) << header << list << QString::fromLatin1(field);
        };
        row("Russian mark", u"Балл"_qs, oneToFive, "rating");
        row("Russian marks", u"Баллы"_qs, oneToFive, "rating");
        row("Romanian mark", u"Notă"_qs, oneToFive, "rating");
        row("score", "Score", oneToFive, "rating");
        row("score of a quiz", "Score", {"4 / 5", "3 / 5"}, "question");
        row("Romanian town", u"Oraș"_qs, {"Iași", "Cluj"}, "branch");
        row("Russian town", u"Город"_qs, {"Кишинёв", "Бельцы"}, "branch");
        row("town", "City", {"Iasi", "Cluj"}, "branch");
        row("where the shop is", "Location", {"North", "South"}, "branch");
        row("where who answers lives", "Location (Census Region)", {"Pacific", "Mountain"},
            "question");
        row("region", "Region", {"North", "South"}, "question");
        row("the same in Romanian", u"Localitate (județ)"_qs, {"Iași", "Cluj"}, "question");
        row("the same in Russian", u"Локация (регион)"_qs, {"Бельцы", "Оргеев"}, "question");
        row("full name in Russian", u"ФИО"_qs, counted("Иванов ", 40), "customer_name");
        row("client", "Client", counted("Ana Pop ", 40), "customer_name");
        const std::vector<std::string> regulars{"Ana Pop", "Ion Rusu", "Olga Lupu"};
        row("names of regulars", "Nume client", regulars, "customer_name");
        row("the names of regulars", "Numele clientului", regulars, "customer_name");
        row("regulars as client", "Client", regulars, "customer_name");
        row("regulars by their first names", "Customer name", {"Ana", "Ion", "Olga"},
            "customer_name");
        row("whose name it is", "Name of the customer", {"Ana", "Ion", "Olga"}, "customer_name");
        row("regulars in Russian", u"ФИО"_qs, {"Иванова О.", "Петров И."}, "customer_name");
        row("regulars as client in Russian", u"Клиент"_qs, {"Ольга Иванова", "Илья Петров"},
            "customer_name");
        row("regulars' names in Russian", u"Имя клиента"_qs, {"Ольга", "Илья"}, "customer_name");
        row("what kind of client", "Client", {"Nou", "Fidel"}, "question");
        row("when", "When", {"2024-01-05", "2024-02-07"}, "date");
        row("liked, in Romanian", u"Ce v-a plăcut?"_qs, {"Mâncarea a fost bună", "Totul"},
            "comment");
        row("liked, in Russian", u"Что понравилось?"_qs, {"Всё было вкусно", "Вежливый персонал"},
            "comment");
        row("liked", "What did you like?", {"The soup was hot", "Friendly people"}, "comment");
        row("bad side", "Negative review", {"Too loud at night", "Cold soup"}, "comment");
        row("Zendesk", "First reply time in minutes", {"12", "7"}, "reply_time");
        row("Freshdesk", "Resolution time (in hrs)", {"12:30:00", "07:10:11"}, "resolution_time");
        row("Intercom", "First response time (seconds)", {"300", "60"}, "reply_time");
        row("Russian reply", u"Время первого ответа (мин)"_qs, {"12", "7"}, "reply_time");
        row("serial days of a spreadsheet", "Date", {"45123", "45124.5"}, "date");
        row("seconds since 1970", "Created at", {"1700000000", "1700003600"}, "date");
        row("milliseconds since 1970", "Timestamp", {"1700000000000", "1700003600000"}, "date");
        row("numbers that are no days", "Date", {"12", "7"}, "question");
        row("serials under another name", "Weight", {"45123", "45124"}, "question");
        row("NPS", "NPS", zeroToTen, "recommend");
        row("labels", "How likely are you to recommend us?",
            {"10 - Extremely likely", "9", "0 - Not at all likely"}, "recommend");
        row("recommending from 1 to 10", "Would you recommend us (from 1 to 10)?",
            {"10", "9", "1", "4"}, "question");
        row("the same in Russian", u"Порекомендуете ли вы нас? (от 1 до 10)"_qs,
            {"10", "9", "1", "4"}, "question");
        row("recommending on five steps", "Would you recommend us?", oneToFive, "question");
        row("recommending in words", "Would you recommend us?", {"Yes", "No"}, "question");
        row("likely, but not to recommend", "How likely are you to choose us?", zeroToTen,
            "question");
        row("0-10 without words", "Overall", zeroToTen, "question");
        row("satisfied in words", "How satisfied are you?",
            {"Very satisfied", "Neutral", "Dissatisfied"}, "satisfaction");
        row("good and bad", "Satisfaction Score", {"Good", "Bad"}, "question");
        row("satisfied on ten steps", "Satisfaction", zeroToTen, "question");
        row("dissatisfaction", "Negative experience & dissatisfaction", {"1", ""}, "question");
        row("enjoying is not satisfaction", "Please rate how much you enjoy us", oneToFive,
            "question");
        row("rating on ten steps", "Rating", zeroToTen, "question");
        row("star signs", "Rating", {"★★★★★", "★"}, "rating");
        row("effort up to five", "Effort", oneToFive, "question");
        row("effort that says seven", "How easy was it? (1-7)", oneToFive, "effort");
        row("staff as a mark", "Staff", zeroToTen, "question");
        row("way of paying", "PaymentMethod", {"Card", "Cash"}, "question");
        row("kind of internet", "InternetService", {"DSL", "Fiber"}, "question");
        row("phone line", "PhoneService", {"Yes", "No"}, "question");
        row("birth date", "Date of birth", {"1980-01-05", "1990-02-07"}, "question");
        row("id that repeats", "Response ID", {"A1", "A2"}, "question");
        row("customer codes", "Customer", {"C-17", "C-18", "C-19"}, "customer");
        row("several answers", "Comments", {"Good", "Bad"}, "question");
        row("IP address", "IP Address", {"10.0.0.1", "192.168.1.7"}, "skip");
        row("latitude", "LocationLatitude", {"47.0105", "46.9"}, "skip");
        row("GPS as a question", "Does your car have GPS?", {"Yes", "No"}, "question");
        row("seconds", "First response time (seconds)", {"30", "4000"}, "reply_time");
        row("minutes in words", "Reply time", {"45 min", "1h 30m"}, "reply_time");
        row("Monday to Friday, in Romanian", u"Timp de răspuns (luni–vineri)"_qs, {"30", "40"},
            "reply_time");
        row("hours and minutes in Russian", u"Время решения"_qs, {"1 ч 20 мин", "45 мин"},
            "resolution_time");
        row("liked, boxes to tick", "What did you like?",
            {"Food;Staff;", "Staff;", "Food;", "Music;Staff;"}, "question");
        row("liked, boxes to tick, in Russian", u"Что понравилось?"_qs,
            {"Еда, Персонал", "Персонал, Музыка", "Еда", "Музыка, Еда"}, "question");
        row("a day by any name", "Filled in", {"05.03.2026", "16.03.2026"}, "date");
        row("a day by any name, in Russian", u"Заполнено"_qs, {"05.03.2026 10:00", "16.03.2026"},
            "date");
        row("birthdays by any name", "Celebrates on", {"05.03.1986", "16.03.1999"}, "question");
        row("best before", u"Срок годности"_qs, {"05.03.2026", "16.03.2026"}, "question");
        row("clock", "Resolution time (in hrs)", {"30:15:00", "1:00:10"}, "resolution_time");
    }
    void oneColumn()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, values);
        QFETCH(QString, field);
        std::vector<std::string> cells;
        for (const QString &value : values)
            cells.push_back(value.toStdString());
        const auto mapping =
            propose({{header, cells}, {QStringLiteral("Other thing"), {"x", "y"}}}, 60);
        QCOMPARE(fieldId(mapping->columns[0].field), field);
    }

    void kinds_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("separator");
        QTest::newRow("scale") << QStringList{"1", "2", "5"} << "scale"
                               << "";
        QTest::newRow("scale with N/A") << QStringList{"1", "2", "5", "3", "4", "N/A"} << "scale"
                                        << "";
        QTest::newRow("box to tick") << QStringList{"1", ""} << "choice"
                                     << "";
        QTest::newRow("number") << QStringList{"20.05", "70,5", "110"} << "number"
                                << "";
        QTest::newRow("year") << QStringList{"1980", "1990"} << "number"
                              << "";
        QTest::newRow("choice") << QStringList{"Yes", "No"} << "choice"
                                << "";
        QTest::newRow("choice with commas")
            << QStringList{"Yes, always", "No, never", "Yes, at times"} << "choice"
            << "";
        QTest::newRow("boxes by semicolon")
            << QStringList{"a;b", "b;c", "a;c", "a", "a;b;c"} << "choices"
            << ";";
        QTest::newRow("boxes by comma")
            << QStringList{"Red, Blue", "Blue, Green", "Red, Green", "Red", "Red, Blue, Green"}
            << "choices"
            << ", ";
        QTest::newRow("Microsoft Forms") << QStringList{"AGOL;Cartography;", "AGOL;"} << "choices"
                                         << ";";
        QTest::newRow("mails") << QStringList{"a@example.com", "b@example.com"} << "person"
                               << "";
        QTest::newRow("dates") << QStringList{"2024-01-01", "2024-01-02"} << "date"
                               << "";
        QTest::newRow("nothing") << QStringList{""} << "empty"
                                 << "";
        QTest::newRow("pages") << QStringList{"https://example.test/1", "https://example.test/2"}
                               << "id"
                               << "";
    }
    void kinds()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, kind);
        QFETCH(QString, separator);
        std::vector<std::string> cells;
        for (const QString &value : values)
            cells.push_back(value.toStdString());
        const auto mapping = propose({{QStringLiteral("Something else"), cells}}, 60);
        QCOMPARE(questionKindId(mapping->columns[0].kind), kind);
        QCOMPARE(mapping->columns[0].format.separator, separator);
    }

    /// Nobody's answers never agree when there is so little room for them.
    void numbersThatAreGivenOut_data()
    {
        QTest::addColumn<int>("factor");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("kind");
        QTest::newRow("numbers of the rows") << 1 << 40 << "id";
        QTest::newRow("rows of a larger table") << 37 << 83 << "id";
        QTest::newRow("amounts that all differ") << 271 << 100'003 << "number";
        QTest::newRow("scores") << 1 << 11 << "scale";
    }
    void numbersThatAreGivenOut()
    {
        QFETCH(int, factor);
        QFETCH(int, room);
        QFETCH(QString, kind);
        std::vector<std::string> cells;
        for (int i = 0; i < 40; ++i)
            cells.push_back(std::to_string((i * factor) % room));
        const auto mapping = propose({{QStringLiteral("Something else"), cells}}, 40);
        QCOMPARE(questionKindId(mapping->columns[0].kind), kind);
    }

    void freeText()
    {
        const auto mapping = propose(
            {{QStringLiteral("What else?"), counted("I came here, waited and left ", 60)}}, 60);
        QCOMPARE(mapping->columns[0].kind, QuestionKind::Text);
    }

    void severalSatisfactions()
    {
        const auto parts = propose({{QStringLiteral("Satisfaction with price"), oneToFive},
                                    {QStringLiteral("Satisfaction with staff"), oneToFive}},
                                   40);
        QCOMPARE(parts->columns[0].field, Field::Question);
        QCOMPARE(parts->columns[1].field, Field::Question);
        const auto whole =
            propose({{QStringLiteral("Satisfaction with price"), oneToFive},
                     {QStringLiteral("Overall, how satisfied were you?"), oneToFive}},
                    40);
        QCOMPARE(whole->columns[0].field, Field::Question);
        QCOMPARE(whole->columns[1].field, Field::Satisfaction);
    }

    void recommendWithMostAnswers()
    {
        const auto mapping =
            propose({{QStringLiteral("Would you recommend the café?"), {"9", "", ""}},
                     {QStringLiteral("Would you recommend the shop?"), zeroToTen}},
                    48);
        QCOMPARE(mapping->columns[0].field, Field::Question);
        QCOMPARE(mapping->columns[0].kind, QuestionKind::Scale);
        QCOMPARE(mapping->columns[1].field, Field::Recommend);
    }

    void dateOfAnswerIsTheDateWhenAlone()
    {
        const std::vector<std::string> days{"01.02.2024 10:00", "14.02.2024 11:00"};
        const auto alone = propose({{u"Дата ответа"_qs, days}, {u"Оценка"_qs, oneToFive}}, 10);
        QCOMPARE(alone->columns[0].field, Field::Date);
        const auto both = propose({{u"Дата"_qs, days}, {u"Дата ответа"_qs, days}}, 10);
        QCOMPARE(both->columns[0].field, Field::Date);
        QCOMPARE(both->columns[1].field, Field::RepliedAt);
    }

    void whenItWasSolved_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : {"Solved at", "Date resolved", "Data rezolvării", "Дата решения"})
            QTest::newRow(header) << QString::fromUtf8(header);
    }

    void whenItWasSolved()
    {
        QFETCH(QString, header);
        const std::vector<std::string> days{"01.02.2024 10:00", "14.02.2024 11:00"};
        const auto tickets =
            propose({{u"Created at"_qs, days}, {header, days}, {u"Rating"_qs, oneToFive}}, 10);
        QCOMPARE(tickets->columns[0].field, Field::Date);
        QCOMPARE(tickets->columns[1].field, Field::SolvedAt);
    }

    void dateOrder_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("noted");
        const int dmy = int(DateOrder::DayMonthYear);
        const int mdy = int(DateOrder::MonthDayYear);
        QTest::newRow("decided by 31") << QStringList{"31/05/2022", "01/02/2022"} << dmy << "";
        QTest::newRow("American") << QStringList{"05/31/2022", "01/02/2022"} << mdy << "";
        QTest::newRow("nothing decides")
            << QStringList{"01/02/2022", "03/04/2022"} << dmy
            << "date-order-assumed dmy 2022-02-01 2022-01-02 01/02/2022";
        QTest::newRow("AM and PM")
            << QStringList{"01/02/2022 1:00 PM"} << mdy
            << "date-order-assumed mdy 2022-02-01 2022-01-02 01/02/2022 1:00 PM";
        QTest::newRow("without zeros")
            << QStringList{"7/2/20 11:00:22"} << mdy
            << "date-order-assumed mdy 2020-02-07 2020-07-02 7/2/20 11:00:22";
        QTest::newRow("points") << QStringList{"01.02.2022"} << dmy << "";
        QTest::newRow("both") << QStringList{"31/05/2022", "30/05/2022", "05/29/2022"} << dmy
                              << "date-order-mixed 10 dmy 0 05/29/2022";
    }
    void dateOrder()
    {
        QFETCH(QStringList, values);
        QFETCH(int, order);
        QFETCH(QString, noted);
        std::vector<std::string> cells;
        for (const QString &value : values)
            cells.push_back(value.toStdString());
        const auto mapping = propose({{QStringLiteral("Date"), cells}}, 30);
        QCOMPARE(int(mapping->columns[0].format.dateOrder), order);
        QStringList notes;
        for (const Problem &problem : mapping->notes) {
            notes << problemId(problem.code);
            for (const QVariant &argument : problem.arguments)
                notes << argument.toString();
            notes << problem.value;
        }
        QCOMPARE(notes.join(u' '), noted);
    }

    void wishes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("expected"); // fields of all columns, or the problem
        QTest::newRow("exactly") << "rating"
                                 << "Mark"
                                 << "date rating recommend comment";
        QTest::newRow("folded") << "csat"
                                << "  MARK "
                                << "date satisfaction recommend comment";
        QTest::newRow("start of the header") << "skip"
                                             << "Anything"
                                             << "date question recommend skip";
        QTest::newRow("middle of the header") << "question"
                                              << "recommend us"
                                              << "date question question comment";
        QTest::newRow("takes the field from another column") << "nps"
                                                             << "Mark"
                                                             << "date recommend question comment";
        QTest::newRow("no such header") << "nps"
                                        << "Score"
                                        << "map-header-missing";
        QTest::newRow("two such headers") << "nps"
                                          << "e"
                                          << "map-header-missing";
        QTest::newRow("no such field") << "happiness"
                                       << "Mark"
                                       << "map-field-unknown";
    }
    void wishes()
    {
        QFETCH(QString, field);
        QFETCH(QString, header);
        QFETCH(QString, expected);
        const auto mapping = propose({{QStringLiteral("Date"), {"2024-01-01"}},
                                      {QStringLiteral("Mark"), oneToFive},
                                      {QStringLiteral("Would you recommend us?"), zeroToTen},
                                      {QStringLiteral("Anything else? Comments"),
                                       counted("I waited here for hours, number ", 50)}},
                                     50, {{field, header}});
        if (!mapping) {
            QCOMPARE(problemId(mapping.error().code), expected);
            return;
        }
        QStringList fields;
        for (const ColumnMapping &column : mapping->columns)
            fields << fieldId(column.field);
        QCOMPARE(fields.join(u' '), expected);
    }

    /// A word among the numbers of a short column is a slip, not another kind of column.
    void oneStrayWordKeepsTheScore_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("field");
        QTest::newRow("praise among recommendations") << "NPS" << u"великолепно"_qs << "recommend";
        QTest::newRow("not yet among stars") << "Rating"
                                             << "n/a yet"
                                             << "rating";
        QTest::newRow("a remark among marks") << "Satisfaction"
                                              << "see above"
                                              << "satisfaction";
    }
    void oneStrayWordKeepsTheScore()
    {
        QFETCH(QString, header);
        QFETCH(QString, word);
        QFETCH(QString, field);
        for (const size_t numbers : {4u, 6u, 12u}) {
            std::vector<std::string> cells;
            for (size_t i = 0; i < numbers; ++i)
                cells.push_back(std::to_string(5 - i % 4));
            cells.push_back(word.toStdString());
            const auto mapping =
                propose({{header, cells}, {QStringLiteral("x"), {"a", "b"}}}, cells.size());
            QCOMPARE(fieldId(mapping->columns[0].field), field);
        }
    }

    void theOnlyDatesAreTheDayAndSaidSo()
    {
        const Column filled{QStringLiteral("Filled in"), {"2026-03-05", "2026-03-16"}};
        const Column other{QStringLiteral("Next visit"), {"2026-04-05", "2026-04-16"}};
        const Column score{QStringLiteral("NPS"), zeroToTen};
        const auto guessed = propose({filled, score}, 20);
        QCOMPARE(guessed->columns[0].field, Field::Date);
        QCOMPARE(guessed->notes.size(), 1);
        QCOMPARE(guessed->notes[0].code, ProblemCode::DateGuessed);
        QCOMPARE(guessed->notes[0].place.column, filled.header);
        // What is asked for is an answer, and so is "a week ago".
        const Column visit{QStringLiteral("When did you last visit us?"),
                           {"2026-03-05", "2026-03-16"}};
        const Column ago{QStringLiteral("Seen"), {"today", "yesterday", "a week ago"}};
        QCOMPARE(propose({visit, score}, 20)->columns[0].field, Field::Question);
        QCOMPARE(propose({ago, score}, 20)->columns[0].field, Field::Question);
        // Two columns of dates: nobody knows which.
        const auto two = propose({filled, other, score}, 20);
        QCOMPARE(two->columns[0].field, Field::Question);
        QVERIFY(two->notes.isEmpty());
        // The owner's word counts, and is not a guess.
        const auto kept = propose({filled, score}, 20, {{u"question"_qs, filled.header}});
        QCOMPARE(kept->columns[0].field, Field::Question);
        QVERIFY(kept->notes.isEmpty());
        const auto said = propose({filled, other, score}, 20, {{u"date"_qs, other.header}});
        QCOMPARE(said->columns[1].field, Field::Date);
        QVERIFY(said->notes.isEmpty());
    }

    void aScoreForcedOnAnotherScaleIsSaid_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("scale"); // "" = nothing to say
        QTest::addColumn<int>("beyond");
        const QStringList ten{"10", "9", "1", "7", "8", "10", "3", "6"};
        const QStringList five{"5", "4", "1", "3", "5", "2"};
        QTest::newRow("recommending from 1 to 10") << "Recommend us (1-10)?"
                                                   << "recommend" << ten << "1-10" << 0;
        QTest::newRow("satisfied on ten steps") << "Happy?"
                                                << "satisfaction" << ten << "1-10" << 60;
        QTest::newRow("recommending on five steps") << "Recommend us?"
                                                    << "recommend" << five << "1-5" << 0;
        QTest::newRow("five steps as they should be") << "Happy?"
                                                      << "satisfaction" << five << "" << 0;
    }
    void aScoreForcedOnAnotherScaleIsSaid()
    {
        QFETCH(QString, header);
        QFETCH(QString, field);
        QFETCH(QStringList, values);
        QFETCH(QString, scale);
        QFETCH(int, beyond);
        std::vector<std::string> cells;
        for (const QString &value : values)
            cells.push_back(value.toStdString());
        const auto mapping =
            propose({{header, cells}, {QStringLiteral("x"), {"a", "b"}}}, 80, {{field, header}});
        QCOMPARE(fieldId(mapping->columns[0].field), field);
        QCOMPARE(mapping->notes.size(), scale.isEmpty() ? 0 : 1);
        QCOMPARE(mapping->columns[0].keepsBeyond, !scale.isEmpty());
        if (scale.isEmpty())
            return;
        QCOMPARE(mapping->notes[0].code, ProblemCode::ScaleOther);
        QCOMPARE(mapping->notes[0].arguments, (QVariantList{field, scale, beyond, true}));
    }

    void wordsAmongScoresAreSaid_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("field"); // that the note names; none: there is no note
        QTest::addColumn<int>("words");
        QTest::addColumn<QString>("example");
        const QString rating = QStringLiteral("Rating");
        QTest::newRow("one word in five")
            << rating << QStringList{u"5"_qs, u"4 / 5"_qs, u"3"_qs, u"so-so"_qs, u"4"_qs}
            << QStringLiteral("rating") << 16 << QStringLiteral("so-so");
        QTest::newRow("the most frequent word")
            << QStringLiteral("Оценка")
            << QStringList{u"5"_qs, u"4"_qs,      u"отлично"_qs, u"5"_qs,
                           u"4"_qs, u"хорошо"_qs, u"5"_qs,       u"отлично"_qs}
            << QStringLiteral("rating") << 30 << QStringLiteral("отлично");
        QTest::newRow("the header says the scale, and not in so many words which")
            << QStringLiteral("Cât de probabil este să ne recomandați? (0-10)")
            << QStringList{u"9"_qs, u"10"_qs, u"zece"_qs, u"3"_qs} << QStringLiteral("recommend")
            << 20 << QStringLiteral("zece");
        QTest::newRow("a slip now and then is no reason")
            << rating << QStringList{u"5"_qs, u"4"_qs, u"3"_qs, u"2"_qs, u"5"_qs, u"4"_qs,
                                     u"5"_qs, u"5"_qs, u"5"_qs, u"4"_qs, u"x"_qs}
            << QString() << 0 << QString();
        QTest::newRow("mostly words are another question")
            << rating << QStringList{u"5"_qs, u"fast"_qs, u"slow"_qs} << QString() << 0
            << QString();
        QTest::newRow("no answer is no word")
            << rating << QStringList{u"5"_qs, u"4"_qs, u"N/A"_qs} << QString() << 0 << QString();
    }
    void wordsAmongScoresAreSaid()
    {
        QFETCH(const QString, header);
        QFETCH(const QStringList, values);
        QFETCH(const QString, field);
        QFETCH(const int, words);
        QFETCH(const QString, example);
        std::vector<std::string> cells;
        for (const QString &value : values)
            cells.push_back(value.toStdString());
        const auto mapping = propose({{header, cells}, {QStringLiteral("x"), {"a", "b"}}}, 80);
        QList<Problem> notes = mapping->notes;
        notes.removeIf([](const Problem &each) { return each.code != ProblemCode::ScaleWords; });
        QCOMPARE(notes.size(), field.isEmpty() ? 0 : 1);
        if (field.isEmpty())
            return;
        QCOMPARE(mapping->columns[0].field, Field::Question);
        QCOMPARE(notes[0].arguments, (QVariantList{field, words, 80}));
        QCOMPARE(notes[0].value, example);
        QCOMPARE(notes[0].place.column, header);
    }

    /// A slip among five answers is no other scale, where the header says which it is.
    void aStatedScaleHoldsAmongSlips()
    {
        const QString header = QStringLiteral("How likely are you to recommend us? (0-10)");
        const std::vector<std::string> slips{"9", "10", "3", "7.5", "11"};
        const auto mapping = propose({{header, slips}, {QStringLiteral("x"), {"a", "b"}}}, 5);
        QCOMPARE(mapping->columns[0].field, Field::Recommend);
        // Most of them beyond it are another scale, whatever the header says.
        const std::vector<std::string> percent{"90", "10", "30", "75", "100"};
        const auto other = propose({{header, percent}, {QStringLiteral("x"), {"a", "b"}}}, 5);
        QCOMPARE(other->columns[0].field, Field::Question);
    }

    void privateColumnIsNotedAndMayBeWished()
    {
        const std::vector<Column> table{{QStringLiteral("IP Address"), {"10.0.0.1"}},
                                        {QStringLiteral("x"), {"a"}}};
        const auto mapping = propose(table, 5);
        QCOMPARE(mapping->notes.size(), 1);
        QCOMPARE(mapping->notes[0].code, ProblemCode::ColumnPrivate);
        QCOMPARE(mapping->notes[0].place.column, QStringLiteral("IP Address"));
        const auto wished =
            propose(table, 5, {{QStringLiteral("customer"), QStringLiteral("IP Address")}});
        QCOMPARE(wished->columns[0].field, Field::CustomerKey);
        QCOMPARE(wished->notes.size(), 1);
        QCOMPARE(wished->notes[0].code, ProblemCode::PeopleRepeated);
        QCOMPARE(wished->notes[0].arguments, (QVariantList{5, 1}));
    }

    /// Four columns say one thing once.
    void privateColumnsAreNotedTogether()
    {
        const auto mapping = propose({{QStringLiteral("IP Address"), {"10.0.0.1"}},
                                      {QStringLiteral("x"), {"a"}},
                                      {QStringLiteral("LocationLatitude"), {"47.01"}}},
                                     5);
        QCOMPARE(mapping->columns[2].field, Field::Skip);
        QCOMPARE(mapping->notes.size(), 1);
        QCOMPARE(mapping->notes[0].code, ProblemCode::ColumnPrivate);
        QCOMPARE(mapping->notes[0].arguments,
                 (QVariantList{2, QStringLiteral("IP Address, LocationLatitude")}));
        QCOMPARE(mapping->notes[0].place.column, QString());
    }

    /// A town is a branch, but beside what is asked of a person.
    void whereSomebodyLives_data()
    {
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QString>("field");
        QTest::newRow("town of a shop") << u"Comment"_qs << u"branch"_qs;
        QTest::newRow("beside the gender") << u"Gender"_qs << u"question"_qs;
        QTest::newRow("beside the age") << u"Age"_qs << u"question"_qs;
        QTest::newRow("beside the gender, in Romanian") << u"Genul"_qs << u"question"_qs;
        QTest::newRow("beside the gender, in Russian") << u"Пол"_qs << u"question"_qs;
    }
    void whereSomebodyLives()
    {
        QFETCH(const QString, beside);
        QFETCH(const QString, field);
        const auto mapping = propose({{u"NPS"_qs, {"9", "10", "3"}},
                                      {u"City"_qs, {"Iasi", "Cluj", "Iasi"}},
                                      {beside, {"A", "B", "A"}}},
                                     3);
        QVERIFY(mapping.has_value());
        QCOMPARE(fieldId(mapping->columns[1].field), field);
    }

    void headerScales_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("scale");
        QTest::newRow("brackets") << "Would you recommend us (0-10)"
                                  << "0-10";
        QTest::newRow("en dash") << u"Effort (1–7)"_qs << "1-7";
        QTest::newRow("words") << "on a scale of 1 to 5, where"
                               << "1-5";
        QTest::newRow("Russian") << u"от 1 до 10"_qs << "1-10";
        QTest::newRow("Romanian") << "de la 1 la 10"
                                  << "1-10";
        QTest::newRow("out of") << "Rating out of 10"
                                << "0-10";
        QTest::newRow("none") << "2019-10 review"
                              << "";
        QTest::newRow("years") << "2010-2019"
                               << "";
    }
    void headerScales()
    {
        QFETCH(QString, header);
        QFETCH(QString, scale);
        const auto stated = headerScale(header);
        QCOMPARE(stated ? QStringLiteral("%1-%2").arg(stated->low).arg(stated->high) : QString(),
                 scale);
    }

    void headerZones()
    {
        QCOMPARE(headerZone(QStringLiteral("Updated at (America/New_York)")),
                 QTimeZone("America/New_York"));
        QCOMPARE(headerZone(QStringLiteral("Submit Date (UTC)")), QTimeZone::utc());
        QVERIFY(!headerZone(QStringLiteral("Date (day)")).isValid());
    }

    /// Every place is given as often as any other: the answers were put in order.
    void rankings_data()
    {
        QTest::addColumn<MemoryTable::Rows>("rows");
        QTest::addColumn<bool>("isRanking");
        const auto often = [](const MemoryTable::Rows &some, int times) {
            MemoryTable::Rows rows;
            for (int i = 0; i < times; ++i)
                rows.insert(rows.end(), some.begin(), some.end());
            return rows;
        };
        const MemoryTable::Rows orders{{"1", "2", "3"}, {"1", "3", "2"}, {"2", "1", "3"}};
        QTest::newRow("three in order") << often(orders, 4) << true;
        QTest::newRow("one has not answered")
            << often({{"1", "2", "3"}, {"", "", ""}, {"3", "1", "2"}, {"1", "2", "3"}}, 4) << true;
        QTest::newRow("marks of a matrix")
            << often({{"1", "2", "3"}, {"1", "3", "3"}, {"2", "1", "3"}}, 4) << false;
        QTest::newRow("marks that are as many of each")
            << often({{"1", "1", "2"}, {"2", "3", "3"}, {"3", "2", "1"}}, 4) << false;
        QTest::newRow("too few to tell") << often(orders, 3) << false;
        QTest::newRow("all rows the same") << often({{"1", "2", "3"}}, 12) << false;
        QTest::newRow("a place is missing") << often({{"1", "2", ""}, {"2", "1", "3"}}, 6) << false;
        QTest::newRow("marks up to five")
            << often({{"1", "2", "5"}, {"5", "1", "2"}, {"2", "5", "1"}}, 4) << false;
    }
    void rankings()
    {
        QFETCH(const MemoryTable::Rows, rows);
        QFETCH(const bool, isRanking);
        const QStringList headers{u"Satisfied most with [Price]"_qs,
                                  u"Satisfied most with [Taste]"_qs,
                                  u"Satisfied most with [Service]"_qs};
        QList<HeaderDetail> details;
        groupColumns(headers, details);
        MemoryTable table(headers, rows, 1000, details);
        const auto profile = profileTable(table, Progress());
        const auto mapping = proposeMapping(table.shape(), *profile);
        QVERIFY(mapping.has_value());
        const bool isTold = std::ranges::any_of(mapping->notes, [](const Problem &each) {
            return each.code == ProblemCode::RankingFound && each.arguments.value(0) == 3;
        });
        QCOMPARE(isTold, isRanking);
        for (const ColumnMapping &column : mapping->columns) {
            QCOMPARE(column.kind == QuestionKind::Number, isRanking);
            QVERIFY(!isRanking || column.field == Field::Question);
        }
    }

    void answersWithASlash_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("separator");
        QTest::newRow("Typeform") << QStringList{"Radio / Press", "Press", "Radio / Web",
                                                 "Web / Press", "Radio"}
                                  << u" / "_qs;
        QTest::newRow("a slash before the first, too")
            << QStringList{" / Radio / Press", " / Press", " / Radio / Web", " / Web / Press"}
            << u" / "_qs;
        QTest::newRow("one word of two")
            << QStringList{"and / or", "either", "and / or", "neither"} << QString();
    }
    void answersWithASlash()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, separator);
        MemoryTable::Rows rows;
        for (const QString &cell : cells)
            rows.push_back({cell.toStdString()});
        MemoryTable table({u"Where did you hear of us?"_qs}, rows);
        const auto profile = profileTable(table, Progress());
        const auto mapping = proposeMapping(table.shape(), *profile);
        QCOMPARE(mapping->columns[0].format.separator, separator);
        QStringList parts;
        forEachPart(trimmed(rows[0][0]), separator.isEmpty() ? ";" : separator.toStdString(),
                    [&](std::string_view part) {
                        parts << QString::fromUtf8(part.data(), qsizetype(part.size()));
                    });
        QCOMPARE(parts,
                 separator.isEmpty() ? QStringList{cells[0]} : QStringList({"Radio", "Press"}));
    }
};

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
