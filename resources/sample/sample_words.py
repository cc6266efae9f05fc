# SPDX-License-Identifier: GPL-3.0-or-later
"""Comments put together from the whole sentences in phrases/, so that their grammar stays right in every language."""

TITLES = {
    "en": {"good": ["Lovely", "Recommended", "Very happy", "Five stars from me"],
           "mixed": ["Fine", "Could be better", "Good, but"],
           "bad": ["Not again", "Disappointed", "A pity"]},
    "ro": {"good": ["Recomand", "Foarte frumos", "Excelent", "Super magazin", "Totul perfect"],
           "mixed": ["Bine, dar", "E în regulă", "Se poate mai bine"],
           "bad": ["Nu recomand", "Dezamăgire", "Păcat", "Slab"]},
    "ru": {"good": ["Рекомендую", "Очень довольны", "Отлично", "Всё понравилось"],
           "mixed": ["Неплохо", "Можно лучше", "Нормально"],
           "bad": ["Не рекомендую", "Разочарование", "Плохо"]},
}


def read_sections(path):
    """{"delivery good": [sentence, ...], "item Aroma": [thing, ...]}"""
    sections, lines = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return sections


class Words:
    def __init__(self, folder, random):
        self.random = random
        self.sections = {language: read_sections(folder / f"{language}.txt") for language in ("en", "ro", "ru")}
        self.decks = {}
        self.used = set()

    def comment(self, language, tone, themes, product):
        """One to three sentences; the same comment is given only once."""
        while True:
            text = self._compose(language, tone, themes, product)
            if text not in self.used:
                self.used.add(text)
                return text

    def title(self, language, tone):
        return self.random.choice(TITLES[language][tone])

    def _compose(self, language, tone, themes, product):
        first = self._theme(themes)
        parts = [self._sentence(language, first, tone)]
        if self.random.random() < 0.38:
            second = self._theme({theme: weight for theme, weight in themes.items() if theme != first})
            other = "mixed" if tone == "good" and self.random.random() < 0.15 else tone
            parts.append(self._sentence(language, second, other))
        if self.random.random() < 0.35:
            parts.append(self._sentence(language, "general", tone))
        text = ("\n" if self.random.random() < 0.03 else " ").join(parts)
        item = self.random.choice(self.sections[language][f"item {product}"])
        return text.replace("{item}", item)

    def _theme(self, themes):
        return self.random.choices(list(themes), list(themes.values()))[0]

    def _sentence(self, language, theme, tone):
        """Deals each sentence of a section once before any of them comes again."""
        key = (language, theme, tone)
        if not self.decks.get(key):
            deck = list(self.sections[language][f"{theme} {tone}"])
            self.random.shuffle(deck)
            self.decks[key] = deck
        return self.decks[key].pop()
