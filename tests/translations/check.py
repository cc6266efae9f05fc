#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the catalogues complete and sound? Prints one line per fault and fails if there is any.

    check.py [--skip-difference]

Runs translations/update.sh on a copy and demands no difference (no text new, changed or gone), then looks at every
translation for what a program can see: forms, placeholders, mnemonics, spaces, endings, letters.
"""

import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, "translations")
OURS = {"en": "patron_en.ts", "ro": "patron_ro.ts", "ru": "patron_ru.ts"}
LOCALES = {"en": "en_US", "ro": "ro_RO", "ru": "ru_RU"}
FORMS = {"en": 2, "ro": 3, "ru": 3}
# Latin letters that look like a Cyrillic one.
LOOKALIKES = re.compile(r"[А-Яа-яЁё][ABCEHKMOPTXYaceopxy]|[ABCEHKMOPTXYaceopxy][А-Яа-яЁё]")
CEDILLAS = re.compile("[ŞşŢţ]")
# Buttons and titles of dialogs stand in the form that the glossary fixes: Romanian "Deschide", Russian «Открыть». In
# whole sentences the owner is addressed politely.
POLITE = {
    "ro": re.compile(r"^&?\w*(?:[aei]ți)(?:-(?:l|o|le|i|vă))?(?= |$)", re.IGNORECASE),
    "ru": re.compile(r"^&?\w*(?:йте|ите|ьте)(?:сь)?(?= |$)", re.IGNORECASE),
}
INVITATIONS = {"Drop a file here, or open one", "Press shortcut"}  # short, and no button
NO_ORDERS = {"Mulțumiți", "Clienți"}
FAMILIAR = {
    "ro": re.compile(r"\b(?:tu|tău|tăi|ție|îți|ești|vrei|poți|alegi|faci)\b", re.IGNORECASE),
    "ru": re.compile(r"\b(?:ты|тебе|тебя|твой|твоя|твои|можешь|хочешь)\b", re.IGNORECASE),
}
LONGEST_BUTTON = 40  # letters: what is longer, or has a sign within, is a sentence
MNEMONIC = re.compile(r"(?<!&)&(\w)")
PLACEHOLDER = re.compile(r"%L?\d|%L?n")
ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
WORD = re.compile(r"[A-Za-z]{2,}")
# What our texts share with English: units of time, and cities by whose clocks times are told.
TIMES = {"%1 min", "%1 h %2 min", "%1 min %2 s"}
CITIES = {"Berlin", "Kaliningrad", "Minsk", "Samara", "Omsk", "Novosibirsk", "Irkutsk", "Vladivostok", "Tbilisi", "Baku"}
CITIES |= {"New York", "Chicago", "Denver", "Los Angeles"}
SHARED = {"ro": TIMES | CITIES, "ru": set(), "en": set()}


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def ending(text):
    """The sign at the end that tells what kind of text it is: a label's colon, a dialog's dots."""
    for sign in ("…", "...", ":"):
        if text.endswith(sign):
            return sign
    return ""


def edge_spaces(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def mnemonics(text):
    return MNEMONIC.findall(ENTITY.sub("", text)) if "<" not in text else []


def is_button(text):
    """As its shape tells: short, without a sign of a sentence."""
    plain = text.replace("&", "").rstrip("…")
    return len(plain) <= LONGEST_BUTTON and not re.search(r"[.,:;?!]", plain) and plain.split(" ")[0] not in NO_ORDERS


def faults_of_form(language, source, text, is_plural):
    if not text:
        yield "empty"
        return
    wanted, found = placeholders(source), placeholders(text)
    if wanted != found:
        yield f"placeholders {found}, wanted {wanted}"
    if edge_spaces(source) != edge_spaces(text):
        yield "other spaces at the ends"
    if ending(source) != ending(text):
        yield f"ends with “{ending(text)}”, wanted “{ending(source)}”"
    if bool(mnemonics(source)) != bool(mnemonics(text)):
        yield "mnemonic (&) missing or too many"
    if len(mnemonics(text)) > 1:
        yield "two mnemonics (&)"
    if "  " in text and "  " not in source:
        yield "two spaces"
    if language == "ro" and CEDILLAS.search(text):
        yield "cedilla letter: Romanian has a comma below (ș ț)"
    if language == "ru" and LOOKALIKES.search(text):
        yield f"Latin letter in a Russian word: {LOOKALIKES.search(text).group(0)}"
    if language in FAMILIAR and FAMILIAR[language].search(text):
        yield f"familiar form: {FAMILIAR[language].search(text).group(0)}"
    if language in POLITE and source not in INVITATIONS and is_button(text) and POLITE[language].search(text):
        yield "a button or title in the form of a sentence"
    if is_plural and language == "en" and "(s)" in text:
        yield "“(s)” left in a plural form"


def faults_of_message(language, message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    kind = translation.get("type")
    if kind:
        yield kind
        return
    is_plural = message.get("numerus") == "yes"
    if is_plural:
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) != FORMS[language]:
            yield f"{len(forms)} plural forms, wanted {FORMS[language]}"
    else:
        forms = [translation.text or ""]
    for form in forms:
        yield from faults_of_form(language, source, form, is_plural)


def is_left_in_english(language, message):
    source = message.findtext("source") or ""
    if language == "en" or source in SHARED[language] or not WORD.search(PLACEHOLDER.sub("", source)):
        return False
    forms = [message.findtext("translation") or ""]
    forms += [form.text or "" for form in message.iter("numerusform")]
    return source in forms


def faults_of_catalogue(language, path):
    is_ours = os.path.basename(path) in OURS.values()
    tree = ElementTree.parse(path).getroot()
    if tree.get("language") != LOCALES[language]:
        yield f"language is {tree.get('language')}, wanted {LOCALES[language]}"
    for context in tree.findall("context"):
        for message in context.findall("message"):
            faults = list(faults_of_message(language, message))
            if is_ours and is_left_in_english(language, message):
                faults.append("the same as in English")
            for fault in faults:
                source = (message.findtext("source") or "").replace("\n", "\\n")
                yield f"{context.findtext('name')}: “{source}”: {fault}"


def faults_of_difference():
    """What lupdate would change."""
    with tempfile.TemporaryDirectory() as copy:
        for name in OURS.values():
            shutil.copy(os.path.join(FOLDER, name), copy)
        update = subprocess.run(
            [os.path.join(FOLDER, "update.sh"), copy], capture_output=True, text=True, check=False
        )
        if update.returncode != 0:
            yield f"update.sh failed: {update.stderr.strip()}"
            return
        for line in update.stderr.splitlines():
            yield f"lupdate: {line}"
        for name in OURS.values():
            if not filecmp.cmp(os.path.join(FOLDER, name), os.path.join(copy, name), shallow=False):
                yield f"{name} is not up to date: run translations/update.sh"


def main():
    faults = []
    if "--skip-difference" not in sys.argv[1:]:
        faults += faults_of_difference()
    catalogues = list(OURS.items()) + [("ro", "qtbase_ro.ts")]
    count = 0
    for language, name in catalogues:
        path = os.path.join(FOLDER, name)
        count += len(ElementTree.parse(path).getroot().findall("context/message"))
        faults += [f"{name}: {fault}" for fault in faults_of_catalogue(language, path)]
    for fault in faults:
        print(fault)
    print(f"{count} texts in {len(catalogues)} catalogues, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
