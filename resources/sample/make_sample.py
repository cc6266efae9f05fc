#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files of the sample shop "Lavanda" into a folder for each language beside itself: a survey, a review site, a help desk, the list of
customers and what they bought. The shop is the same in each language: headers and words differ, numbers and comments do not. Everything is
invented. Run it again and the bytes are the same; with --check it writes nothing and fails where they would be others.

What is in the numbers, for whoever looks: a new courier in October 2025 made deliveries better; branch Nord is weak;
waiting on the phone annoys; fast replies please; December is busy, August 2025 quiet, replies of January 2026 slow.
Who was disappointed leaves sooner, since July 2025 fewer leave, and some who came often have not been seen since spring 2026.
"""
import csv
import io
import math
import random
import sys
from datetime import datetime, timedelta
from pathlib import Path

sys.dont_write_bytecode = True  # leaves nothing but the files behind

from sample_loyalty import Contact, Loyalty, customer_list, purchases
from sample_people import People
from sample_tongues import LANGUAGES, NAMES, in_language
from sample_words import Words

FOLDER = Path(__file__).resolve().parent
FIRST_MONTH = (2024, 11)
MONTHS = 24
NEW_COURIER = datetime(2025, 10, 1)
SLOW_REPLIES = (2026, 1)
SEASON = {1: 0.70, 2: 0.90, 3: 1.30, 4: 0.95, 5: 0.95, 6: 0.80, 7: 0.75, 8: 0.75, 9: 0.90, 10: 1.00, 11: 1.30, 12: 2.10}
QUIET_MONTH = {(2025, 8): 0.40}

PRODUCTS = {"Aroma": 30, "Ceramica": 20, "Textil": 20, "Decor": 18, "Festiv": 12}
STAFF = {"Botanica": ["Ana R.", "Mihai D."], "Central": ["Elena P.", "Irina C."], "Nord": ["Victor T.", "Doina M."]}
SHOPS = {"Central": 42, "Botanica": 34, "Nord": 24}


class Shop:
    """Where, when and what: the facts of a contact, before anyone says what they think of it."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.words = Words(FOLDER / "phrases", self.random)
        self.people = People(self.random, 620)
        self.contacts = {}  # by e-mail: what each told us
        months = [((FIRST_MONTH[1] - 1 + i) // 12 + FIRST_MONTH[0], (FIRST_MONTH[1] - 1 + i) % 12 + 1) for i in range(MONTHS)]
        growth = [1 + 0.3 * i / MONTHS for i in range(MONTHS)]
        self.months = {m: SEASON[m[1]] * QUIET_MONTH.get(m, 1) * g for m, g in zip(months, growth)}

    def pick(self, weights):
        return self.random.choices(list(weights), list(weights.values()))[0]

    def moment(self, first_hour, last_hour):
        year, month = self.pick(self.months)
        start = datetime(year, month, 1)
        end = datetime(year + month // 12, month % 12 + 1, 1)
        day = start + timedelta(days=self.random.randrange((end - start).days))
        return day + timedelta(minutes=self.random.randrange(first_hour * 60, last_hour * 60), seconds=self.random.randrange(60))

    def moments(self, count, first_hour, last_hour):
        return sorted(self.moment(first_hour, last_hour) for _ in range(count))

    def product(self, when):
        weights = dict(PRODUCTS)
        if when.month in (11, 12):
            weights["Festiv"] = 45
        return self.pick(weights)

    def opinion(self, when, channel, branch, product, extra=0.0):
        """How a customer feels, on a scale that reads like 0 to 10 but has no ends."""
        r = self.random
        if r.random() < 0.025:
            return r.uniform(-0.4, 3.4)  # the odd day when everything goes wrong
        feeling = 8.14 + extra + r.gauss(0, 1.75)
        if when >= NEW_COURIER:
            feeling += 1.15 if branch == "Online" else 0.55
        feeling += {"Phone": -1.5}.get(channel, 0) + {"Nord": -1.15, "Central": 0.15}.get(branch, 0)
        feeling += {"Textil": -0.35, "Aroma": 0.2}.get(product, 0)
        if (when.year, when.month) == SLOW_REPLIES:
            feeling -= 0.6
        return feeling

    def remember(self, person, *contact):
        self.contacts.setdefault(person.email, []).append(Contact(*contact))

    def comment(self, likely, feeling, language, channel, branch, product, when):
        """A comment for about `likely` of the customers; the very happy and the very unhappy write more often."""
        eager = 1.25 if feeling >= 9.5 or feeling < 6 else 0.8
        if self.random.random() >= likely * eager:
            return ""
        return self.words.comment(language, tone_of(feeling, self.random), themes_of(channel, branch, when), product)


def tone_of(feeling, r):
    if feeling >= 8.5:
        return "good"
    if feeling >= 6.5:
        return "mixed" if r.random() < 0.7 else "good"
    return "bad" if feeling < 5 or r.random() < 0.75 else "mixed"


def themes_of(channel, branch, when):
    """What people of this channel talk about, with weights. The courier is a topic before and after the change."""
    if channel == "Phone":
        return {"phone": 10, "delivery": 2, "returns": 2, "quality": 1}
    if branch == "Online" or channel in ("Chat", "E-mail"):
        late = when < NEW_COURIER
        return {"delivery": 9 if late else 5, "site": 4, "packing": 4, "quality": 3, "returns": 2, "price": 2, "gift": 1, "range": 1}
    return {"staff": 6 if branch == "Nord" else 4, "shop": 5, "quality": 4, "range": 3, "price": 3, "gift": 3, "returns": 1}


def clamp(value, low, high):
    return max(low, min(high, round(value)))


def sometimes(r, share, value):
    return value if r.random() < share else ""


def survey(shop, count):
    """Export of the shop's own survey: comma, UTF-8, ISO dates."""
    r = shop.random
    heard = {"Friends": 38, "Instagram": 24, "Facebook": 22, "Walked past": 26, "Search engine": 18, "Radio": 5, "Newsletter": 9}
    yield ["Response ID", "Date", "Channel", "Branch", "Segment", "Product", "Staff",
           "How likely are you to recommend us? (0-10)", "How satisfied are you? (1-5)", "How easy was it? (1-7)",
           "Comment", "Customer", "E-mail", "How did you hear about us?", "Would you buy again?", "Was the price fair? (1-5)"]
    for number, when in enumerate(shop.moments(count, 9, 21), 1):
        channel = shop.pick({"Shop": 46, "Web": 33, "E-mail": 11, "Phone": 10})
        branch = shop.pick(SHOPS) if channel == "Shop" else "Online"
        segment = shop.pick({"New": 36, "Regular": 36, "Club": 20, "Business": 8})
        product = shop.product(when)
        staff = r.choice(STAFF[branch]) if channel == "Shop" else ""
        extra = {"Club": 0.45, "Business": -0.35}.get(segment, 0) + {"Ana R.": 0.5, "Victor T.": -0.3}.get(staff, 0)
        feeling = shop.opinion(when, channel, branch, product, extra)
        person = shop.people.anyone()
        comment = shop.comment(0.46, feeling, person.language, channel, branch, product, when)
        known = r.random() < 0.82
        if known:
            shop.remember(person, when.date(), feeling, segment, channel, branch, product)
        sources = {shop.pick(heard) for _ in range(shop.pick({1: 60, 2: 30, 3: 10}))}
        yield [f"LV-{number:04d}", f"{when:%Y-%m-%d %H:%M}", channel, branch, segment, product, staff,
               sometimes(r, 0.98, clamp(feeling, 0, 10)),
               sometimes(r, 0.97, clamp(0.44 * feeling + 0.75 + r.gauss(0, 0.45), 1, 5)),
               sometimes(r, 0.92, clamp(0.62 * feeling + 0.9 + r.gauss(0, 0.8) - (0.7 if channel == "Phone" else 0), 1, 7)),
               comment, person.name if known else "", person.email if known else "",
               sometimes(r, 0.9, ";".join(sorted(sources))),
               sometimes(r, 0.95, "Yes" if feeling + r.gauss(0, 1) > 6.2 else "No"),
               sometimes(r, 0.9, clamp(0.3 * feeling + 1.3 + r.gauss(0, 0.8), 1, 5))]


def reviews(shop, count):
    """Export of a review manager: semicolon, decimal comma, UTF-8 with a mark, newest first."""
    r = shop.random
    yield ["Data", "Canal", "Magazin", "Produs", "Stele", "Titlu", "Comentariu", "Client", "Data răspunsului",
           "Pentru cine ați cumpărat?", "Valoarea comenzii (lei)"]
    for when in reversed(shop.moments(count, 8, 23)):
        channel = shop.pick({"Google": 62, "Facebook": 38})
        branch = shop.pick({**SHOPS, "Online": 38})
        product = shop.product(when)
        feeling = shop.opinion(when, channel, branch, product, 0.35)
        stars = max(1.0, min(5.0, round(0.6 * feeling - 0.5 + r.gauss(0, 0.45))))
        if 1 < stars < 5 and r.random() < 0.2:
            stars += r.choice([-0.5, 0.5])
        language = shop.pick({"ro": 64, "ru": 24, "en": 12})
        person = shop.people.speaking(language)
        comment = shop.comment(0.5, feeling, language, channel, branch, product, when)
        title = shop.words.title(language, tone_of(feeling, r)) if comment and r.random() < 0.4 else ""
        hours = math.exp(r.gauss(math.log(9 if when >= NEW_COURIER else 22), 0.8)) * (2.5 if (when.year, when.month) == SLOW_REPLIES else 1)
        replied = when + timedelta(hours=hours)
        answered = r.random() < (0.9 if stars < 3.5 else 0.7) and replied < datetime(2026, 11, 1)
        yield [f"{when:%d.%m.%Y %H:%M}", channel, branch, product, f"{stars:g}".replace(".", ","), title, comment,
               person.short_name, f"{replied:%d.%m.%Y %H:%M}" if answered else "",
               sometimes(r, 0.8, shop.pick({"Pentru mine": 40, "Cadou": 35, "Pentru familie": 20, "Pentru birou": 5})),
               sometimes(r, 0.7, f"{math.exp(r.gauss(5.6, 0.6)):.2f}".replace(".", ","))]


def help_desk(shop, count):
    """Export of the help desk: semicolon, windows-1251 where that can write it, times in minutes and hours."""
    r = shop.random
    median = {"Phone": 45, "E-mail": 110, "Chat": 6}
    yield ["Номер обращения", "Дата", "Канал", "Филиал", "Тип обращения", "Сотрудник", "Время ответа (минуты)", "Время решения (часы)",
           "Удовлетворённость (1-5)", "Комментарий", "Клиент", "E-mail"]
    for number, when in enumerate(shop.moments(count, 9, 19), 2417):
        channel = shop.pick({"Phone": 38, "E-mail": 34, "Chat": 28})
        branch = shop.pick({"Online": 58, "Central": 17, "Nord": 15, "Botanica": 10})
        agent = shop.pick({"Ольга С.": 40, "Наталья К.": 35, "Сергей Л.": 25})
        slow = 3 if (when.year, when.month) == SLOW_REPLIES else 1.5 if when.month == 12 else 1
        minutes = max(1, round(math.exp(r.gauss(math.log(median[channel]), 0.75)) * slow * (1.3 if agent == "Сергей Л." else 1)))
        speed = -0.9 * math.log(minutes / 25)
        feeling = shop.opinion(when, channel, branch, "", speed + (0.3 if channel == "Phone" else 0.1))
        person = shop.people.speaking(shop.pick({"ru": 84, "en": 16}))
        comment = shop.comment(0.46, feeling, person.language, channel, branch, r.choice(list(PRODUCTS)), when)
        shop.remember(person, when.date(), feeling)
        hours = minutes / 60 + math.exp(r.gauss(math.log(14 if when >= NEW_COURIER else 26), 0.8))
        yield [number, f"{when:%d.%m.%Y %H:%M}", channel, branch,
               shop.pick({"Доставка": 40 if when < NEW_COURIER else 26, "Возврат": 18, "Заказ": 22, "Оплата": 10, "Товар": 14}),
               agent, minutes, f"{hours:.1f}".replace(".", ","),
               sometimes(r, 0.88, clamp(0.45 * feeling + 0.62 + r.gauss(0, 0.4), 1, 5)), comment, person.name, person.email]


def as_bytes(rows, delimiter, encoding, line_end):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    return text.getvalue().encode(encoding)


def written(file, rows, language):
    """As the tool that such a file comes from would write it."""
    spoken = in_language(file, rows, language)
    if file in ("survey", "customers"):
        return as_bytes(spoken, ",", "utf-8", "\n")
    old = file == "helpdesk" and language != "ro"
    return as_bytes(spoken, ";", "windows-1251" if old else "utf-8-sig", "\r\n")


def main():
    shop = Shop(seed=20261101)
    tables = {"survey": list(survey(shop, 900)), "reviews": list(reviews(shop, 350)), "helpdesk": list(help_desk(shop, 250))}
    loyalty = Loyalty(random.Random(20261102), shop.people.everyone, shop.contacts, SHOPS)
    tables["customers"] = list(customer_list(loyalty))
    shop.random = loyalty.random  # what sells on a day, after everything else was dealt
    tables["sales"] = list(purchases(loyalty, shop.product))
    files = {f"{language}/{names[LANGUAGES.index(language)]}": written(file, tables[file], language)
             for file, names in NAMES.items() for language in LANGUAGES}
    if "--check" in sys.argv[1:]:
        stale = [name for name, data in files.items() if not (FOLDER / name).exists() or (FOLDER / name).read_bytes() != data]
        sys.exit(f"not what make_sample.py writes: {', '.join(stale)}" if stale else 0)
    for name, data in files.items():
        (FOLDER / name).parent.mkdir(exist_ok=True)
        (FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    main()
