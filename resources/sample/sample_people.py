# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented customers: common first and family names thrown together, addresses at example.com."""
from dataclasses import dataclass

FIRST = {
    "ro": "Maria Ioana Andreea Cristina Gabriela Simona Alina Raluca Diana Oana Andrei Alexandru Bogdan Radu Florin Cosmin Tudor Vlad".split(),
    "ru": "Марина Светлана Татьяна Ирина Юлия Анна Вера Людмила Алексей Дмитрий Павел Николай Роман Игорь Денис".split(),
    "en": "Emma Laura Kate Sophie Helen Julia Peter Daniel Thomas Mark Adam Robert".split(),
}
LAST = {
    "ro": "Munteanu Rusu Ciobanu Lupu Moraru Cojocaru Stan Dobre Ungureanu Sandu Grosu Balan Toma Marin Neagu Vasile".split(),
    "ru": "Коваленко Мельник Бондарь Ткач Гончар Мороз Кравец Шевчук Руденко Савчук Лысенко Гуцул".split(),
    "en": "Miller Novak Turner Weber Carter Mason Walsh Bell Hughes Palmer Reed".split(),
}
LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                 "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".replace("-", "").split(" ")))


@dataclass(frozen=True)
class Person:
    first: str
    last: str
    language: str
    email: str

    @property
    def name(self):
        return f"{self.first} {self.last}"

    @property
    def short_name(self):
        return f"{self.first} {self.last[0]}."


def latin(word):
    return "".join(LATIN.get(letter, letter) for letter in word.lower())


class People:
    def __init__(self, random, count):
        self.random = random
        self.everyone = [self._person(number) for number in range(count)]

    def anyone(self):
        return self.random.choice(self.everyone)

    def speaking(self, language):
        return self.random.choice([person for person in self.everyone if person.language == language])

    def _person(self, number):
        language = self.random.choices(["ro", "ru", "en"], [40, 32, 28])[0]
        first = self.random.choice(FIRST[language])
        last = self.random.choice(LAST[language])
        return Person(first, last, language, f"{latin(first)}.{latin(last)}{number}@example.com")
