# SPDX-License-Identifier: GPL-3.0-or-later
"""What the files of the sample shop are called, and their headers and words, in the three languages of the program. The numbers are the same in
each; what customers write stays in the language they wrote it in."""

LANGUAGES = ("en", "ro", "ru")

NAMES = {
    "survey": ("lavanda-survey.csv", "lavanda-sondaj.csv", "lavanda-opros.csv"),
    "reviews": ("lavanda-reviews.csv", "lavanda-recenzii.csv", "lavanda-otzyvy.csv"),
    "helpdesk": ("lavanda-helpdesk.csv", "lavanda-asistenta.csv", "lavanda-podderzhka.csv"),
    "customers": ("lavanda-customers.csv", "lavanda-clienti.csv", "lavanda-klienty.csv"),
    "sales": ("lavanda-sales.csv", "lavanda-vanzari.csv", "lavanda-prodazhi.csv"),
}

HEADERS = {
    "survey": [
        ("Response ID", "ID răspuns", "Номер ответа"),
        ("Date", "Data", "Дата"),
        ("Channel", "Canal", "Канал"),
        ("Branch", "Magazin", "Филиал"),
        ("Segment", "Segment", "Сегмент"),
        ("Product", "Produs", "Товар"),
        ("Staff", "Angajat", "Сотрудник"),
        ("How likely are you to recommend us? (0-10)", "Cât de probabil este să ne recomandați? (0-10)",
         "Насколько вероятно, что вы нас порекомендуете? (0-10)"),
        ("How satisfied are you? (1-5)", "Cât de mulțumit sunteți? (1-5)", "Насколько вы довольны? (1-5)"),
        ("How easy was it? (1-7)", "Cât de ușor a fost? (1-7)", "Насколько это было легко? (1-7)"),
        ("Comment", "Comentariu", "Комментарий"),
        ("Customer", "Client", "Клиент"),
        ("E-mail", "E-mail", "E-mail"),
        ("How did you hear about us?", "De unde ați aflat de noi?", "Откуда вы о нас узнали?"),
        ("Would you buy again?", "Ați mai cumpăra de la noi?", "Купите ли вы у нас снова?"),
        ("Was the price fair? (1-5)", "A fost corect prețul? (1-5)", "Справедлива ли цена? (1-5)"),
    ],
    "reviews": [
        ("Date", "Data", "Дата"),
        ("Channel", "Canal", "Канал"),
        ("Branch", "Magazin", "Филиал"),
        ("Product", "Produs", "Товар"),
        ("Stars", "Stele", "Звёзды"),
        ("Title", "Titlu", "Заголовок"),
        ("Comment", "Comentariu", "Комментарий"),
        ("Customer", "Client", "Клиент"),
        ("Replied at", "Data răspunsului", "Дата ответа"),
        ("Who did you buy for?", "Pentru cine ați cumpărat?", "Для кого вы покупали?"),
        ("Value of the order (lei)", "Valoarea comenzii (lei)", "Сумма заказа (леи)"),
    ],
    "helpdesk": [
        ("Ticket number", "Număr tichet", "Номер обращения"),
        ("Date", "Data", "Дата"),
        ("Channel", "Canal", "Канал"),
        ("Branch", "Magazin", "Филиал"),
        ("Subject", "Subiect", "Тип обращения"),
        ("Staff", "Angajat", "Сотрудник"),
        ("Reply time (minutes)", "Timp de răspuns (minute)", "Время ответа (минуты)"),
        ("Resolution time (hours)", "Timp de rezolvare (ore)", "Время решения (часы)"),
        ("Satisfaction (1-5)", "Mulțumire (1-5)", "Удовлетворённость (1-5)"),
        ("Comment", "Comentariu", "Комментарий"),
        ("Customer", "Client", "Клиент"),
        ("E-mail", "E-mail", "E-mail"),
    ],
    "customers": [
        ("Customer ID", "Cod client", "Код клиента"),
        ("Customer name", "Nume client", "Имя клиента"),
        ("E-mail", "E-mail", "E-mail"),
        ("Phone", "Telefon", "Телефон"),
        ("Segment", "Segment", "Сегмент"),
        ("Customer since", "Client din", "Клиент с"),
        ("Left on", "Plecat la", "Ушёл"),
    ],
    "sales": [
        ("No.", "Nr.", "№"),
        ("Date", "Data", "Дата"),
        ("Customer ID", "Cod client", "Код клиента"),
        ("Branch", "Magazin", "Филиал"),
        ("Channel", "Canal", "Канал"),
        ("Product", "Produs", "Товар"),
        ("Value (lei)", "Valoare (lei)", "Сумма (леи)"),
    ],
}

# By the English header of the column; the first of each is what the shop is made of.
WORDS = {
    "Channel": [("Shop", "Magazin", "Магазин"), ("Web", "Site", "Сайт"), ("Phone", "Telefon", "Телефон"), ("Chat", "Chat", "Чат")],
    "Branch": [("Central", "Central", "Центр"), ("Botanica", "Botanica", "Ботаника"), ("Nord", "Nord", "Север"), ("Online", "Online", "Онлайн")],
    "Segment": [("New", "Noi", "Новые"), ("Regular", "Fideli", "Постоянные"), ("Club", "Club", "Клуб"), ("Business", "Firme", "Фирмы")],
    "Product": [("Aroma", "Aroma", "Ароматы"), ("Ceramica", "Ceramica", "Керамика"), ("Textil", "Textil", "Текстиль"),
                ("Decor", "Decor", "Декор"), ("Festiv", "Festiv", "Праздник")],
    "Staff": [("Ana R.", "Ana R.", "Ана Р."), ("Mihai D.", "Mihai D.", "Михай Д."), ("Elena P.", "Elena P.", "Елена П."),
              ("Irina C.", "Irina C.", "Ирина К."), ("Victor T.", "Victor T.", "Виктор Т."), ("Doina M.", "Doina M.", "Дойна М."),
              ("Olga S.", "Olga S.", "Ольга С."), ("Natalia C.", "Natalia C.", "Наталья К."), ("Sergiu L.", "Sergiu L.", "Сергей Л.")],
    "How did you hear about us?": [("Friends", "Prieteni", "От друзей"), ("Walked past", "Am trecut pe lângă magazin", "Проходили мимо"),
                                   ("Search engine", "Căutare pe internet", "Поиск в интернете"), ("Radio", "Radio", "Радио"),
                                   ("Newsletter", "Buletin prin e-mail", "Рассылка")],
    "Would you buy again?": [("Yes", "Da", "Да"), ("No", "Nu", "Нет")],
    "Who did you buy for?": [("For myself", "Pentru mine", "Для себя"), ("A present", "Cadou", "В подарок"),
                             ("For the family", "Pentru familie", "Для семьи"), ("For the office", "Pentru birou", "Для офиса")],
    "Subject": [("Delivery", "Livrare", "Доставка"), ("Return", "Retur", "Возврат"), ("Order", "Comandă", "Заказ"),
                ("Payment", "Plată", "Оплата"), ("Goods", "Produs", "Товар")],
}


def in_language(file, rows, language):
    """The rows with headers and words of that language; several answers in a cell keep their order."""
    at = LANGUAGES.index(language)
    headers = HEADERS[file]
    columns = [{word: words[at] for words in WORDS.get(header[0], []) for word in words} for header in headers]
    yield [header[at] for header in headers]
    for row in rows[1:]:
        yield [spoken(cell, words) for cell, words in zip(row, columns)]


def spoken(cell, words):
    if not words or not isinstance(cell, str):
        return cell
    return ";".join(words.get(part, part) for part in cell.split(";"))
