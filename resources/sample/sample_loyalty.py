# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has a card of the shop since when, what they bought, and who stopped coming: told so that it agrees with what the same
people said in the survey and at the help desk."""
import math
from dataclasses import dataclass, field
from datetime import date, timedelta

CLUB_OPENED = date(2023, 4, 1)
LAST_DAY = date(2026, 10, 31)
FEWER_LEAVE = date(2025, 7, 1)  # since then every customer who complained was called
SLOW_REPLIES_END = date(2026, 1, 31)


@dataclass
class Contact:
    """One time that somebody told us something."""
    day: date
    feeling: float
    segment: str = ""
    channel: str = ""
    branch: str = ""
    product: str = ""


@dataclass
class Member:
    person: object
    contacts: list
    since: date
    left: date = None
    last_visit: date = LAST_DAY
    rhythm: float = 90
    once: bool = False
    number: str = ""
    phone: str = ""
    segment: str = ""
    branch: str = ""
    visits: list = field(default_factory=list)


class Loyalty:
    def __init__(self, random, people, contacts, shops):
        self.random = random
        self.members = [self._member(person, sorted(contacts.get(person.email, []), key=lambda contact: contact.day), shops)
                        for person in people]
        self.members.sort(key=lambda member: (member.since, member.person.email))
        for number, member in enumerate(self.members):
            member.number = f"C-{1001 + number}"
            member.phone = f"+373 00 100 {number:03d}"  # no such area code
            member.visits = self._visits(member)

    def _member(self, person, contacts, shops):
        r = self.random
        first = contacts[0].day if contacts else LAST_DAY - timedelta(days=20)
        since = CLUB_OPENED + timedelta(days=round((LAST_DAY - CLUB_OPENED).days * r.random() ** 1.15))
        if since >= first:
            since = first - timedelta(days=round(r.random() * (first - CLUB_OPENED).days))
        member = Member(person, contacts, since)
        member.branch = r.choices(list(shops), list(shops.values()))[0]
        member.rhythm = min(300, max(14, math.exp(r.gauss(math.log(105), 0.6))))
        member.once = not contacts and r.random() < 0.35
        said = [contact.segment for contact in contacts]
        member.segment = next((segment for segment in ("Business", "Club") if segment in said),
                              "New" if since >= date(2026, 5, 1) else "Regular")
        self._leave(member)
        return member

    def _leave(self, member):
        """Month by month; who was disappointed leaves sooner, nobody before the last thing they told us."""
        r = self.random
        seen = max([member.since] + [contact.day for contact in member.contacts])
        unhappy = min([contact.feeling for contact in member.contacts], default=7) < 5
        risk = 0.085 if unhappy else 0.018 if member.segment == "Club" else 0.034
        day = seen + timedelta(days=30)
        while day < LAST_DAY:
            if r.random() < risk * (3.0 if day < FEWER_LEAVE else 0.45):
                member.left = day + timedelta(days=r.randrange(28))
                break
            day += timedelta(days=30)
        if member.left and member.left > LAST_DAY:
            member.left = None
        member.last_visit = member.left or LAST_DAY
        if not member.left and not member.once and seen < date(2026, 4, 1) and r.random() < (0.4 if unhappy else 0.15):
            member.last_visit = max(seen, SLOW_REPLIES_END) + timedelta(days=r.randrange(10, 90))

    def _visits(self, member):
        r = self.random
        days = {member.since: None}
        days.update({max(member.since, contact.day - timedelta(days=r.randrange(3))): contact
                     for contact in member.contacts if contact.product})
        day = member.since
        while not member.once:
            day += timedelta(days=max(3, round(member.rhythm * math.exp(r.gauss(0, 0.3)))))
            if day > member.last_visit:
                break
            days.setdefault(day, None)
        for year in range(CLUB_OPENED.year, LAST_DAY.year):
            gift = date(year, 12, r.randrange(1, 24))
            if member.since < gift <= member.last_visit and not member.once and r.random() < 0.5:
                days.setdefault(gift, None)
        return sorted((day, contact) for day, contact in days.items())


def customer_list(loyalty):
    """English list of the club: comma, UTF-8, ISO dates."""
    yield ["Customer ID", "Customer name", "E-mail", "Phone", "Segment", "Customer since", "Left on"]
    for member in loyalty.members:
        yield [member.number, member.person.name, member.person.email, member.phone, member.segment,
               member.since, member.left or ""]


def purchases(loyalty, product_of):
    """Romanian export of the till: semicolon, decimal comma, UTF-8 with a mark. product_of: what sells on a day."""
    r = loyalty.random
    price = {"Aroma": 150, "Ceramica": 260, "Textil": 310, "Decor": 220, "Festiv": 180}
    bought = sorted(((day, member, contact) for member in loyalty.members for day, contact in member.visits),
                    key=lambda visit: (visit[0], visit[1].number))
    yield ["Nr.", "Data", "Cod client", "Magazin", "Canal", "Produs", "Valoare (lei)"]
    for number, (day, member, contact) in enumerate(bought, 30001):
        online = r.random() < (0.42 if day >= date(2025, 10, 1) else 0.33)
        product = contact.product if contact else product_of(day)
        channel = contact.channel if contact else "Web" if online else "Shop"
        branch = contact.branch if contact else "Online" if online else member.branch
        amount = price[product] * math.exp(r.gauss(0, 0.5)) * (2.6 if member.segment == "Business" else 1)
        yield [number, f"{day:%d.%m.%Y}", member.number, branch, "Web" if channel == "E-mail" else channel, product,
               f"{amount:.2f}".replace(".", ",")]
