// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/keeptext.h"

#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace patron {

namespace {

struct KeepText
{
    Q_DECLARE_TR_FUNCTIONS(KeepText)
};

QString allOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Responses:
        //: What a rule is for
        return KeepText::tr("All answers");
    case RecordKind::Customers:
        //: What a rule is for
        return KeepText::tr("All lists of customers");
    case RecordKind::Purchases:
        //: What a rule is for
        return KeepText::tr("All purchases");
    }
    Q_UNREACHABLE();
}

QString sourceText(RecordKind kind, const QString &name)
{
    switch (kind) {
    case RecordKind::Responses:
        //: What a rule is for; %1 name of the file they came in
        return KeepText::tr("Answers: “%1”").arg(name);
    case RecordKind::Customers:
        //: What a rule is for; %1 name of the file it came in
        return KeepText::tr("List of customers: “%1”").arg(name);
    case RecordKind::Purchases:
        //: What a rule is for; %1 name of the file they came in
        return KeepText::tr("Purchases: “%1”").arg(name);
    }
    Q_UNREACHABLE();
}

/// What went, each a sentence; empty where nothing did.
QStringList goneTexts(qint64 removed, qint64 nameless, const QLocale &locale)
{
    QStringList sentences;
    if (nameless > 0)
        sentences << KeepText::tr("%1 answer(s) are left without the person.", nullptr,
                                  pluralCount(nameless))
                         .arg(countText(nameless, locale));
    if (removed > 0)
        sentences << KeepText::tr("%1 record(s) are gone.", nullptr, pluralCount(removed))
                         .arg(countText(removed, locale));
    return sentences;
}

} // namespace

QString keepDayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d MMM yyyy");
}

QString keepScopeText(const KeepScope &scope)
{
    if (!scope.kind) {
        //: What a rule is for
        return KeepText::tr("Everything");
    }
    return scope.source.isEmpty() ? allOf(*scope.kind) : sourceText(*scope.kind, scope.source);
}

QString keepMonthsText(int months, const QLocale &locale)
{
    if (months == KeepRule::asAbove) {
        //: How long records are kept: what is said for all of their kind, or for everything, holds
        return KeepText::tr("as said above");
    }
    if (months == KeepRule::withoutEnd) {
        //: How long records are kept
        return KeepText::tr("always");
    }
    //: How long records are kept
    return KeepText::tr("%1 month(s)", nullptr, pluralCount(months)).arg(countText(months, locale));
}

QString keepActionText(KeepAction action)
{
    switch (action) {
    case KeepAction::Forget:
        //: What becomes of old records
        return KeepText::tr("Forget who it was, keep the score");
    case KeepAction::Delete:
        //: What becomes of old records
        return KeepText::tr("Delete all of it");
    }
    Q_UNREACHABLE();
}

QString keepRuleText(const KeepRule &rule, const QLocale &locale)
{
    const QString months = keepMonthsText(rule.months, locale);
    if (rule.months <= 0)
        return months;
    switch (rule.action) {
    case KeepAction::Forget:
        //: A rule: %1 "24 months"
        return KeepText::tr("%1, then who it was is forgotten").arg(months);
    case KeepAction::Delete:
        //: A rule: %1 "24 months"
        return KeepText::tr("%1, then all of it is deleted").arg(months);
    }
    Q_UNREACHABLE();
}

QString dueText(qint64 removed, qint64 nameless, const QLocale &locale)
{
    if (removed + nameless == 0)
        return KeepText::tr("Nothing is older than that.");
    QStringList sentences;
    if (nameless > 0)
        sentences << KeepText::tr("%1 answer(s) would be left without the person: the score stays, "
                                  "the name and the words go.",
                                  nullptr, pluralCount(nameless))
                         .arg(countText(nameless, locale));
    if (removed > 0)
        sentences << KeepText::tr("%1 record(s) would be deleted.", nullptr, pluralCount(removed))
                         .arg(countText(removed, locale));
    return sentences.join(u' ');
}

QString dueLine(const KeepDue &due, const QLocale &locale)
{
    //: %1 "Answers: “survey”", %2 a day, %3 "20 records would be deleted."
    return KeepText::tr("%1, from before %2: %3")
        .arg(sourceText(due.kind, due.source), keepDayText(due.before, locale),
             dueText(due.removed, due.nameless, locale));
}

QString keepEntryText(const KeepEntry &entry, const QLocale &locale)
{
    //: What went by a rule: %1 the day it was done, %2 "Answers: “survey”", %3 a day,
    //: %4 "20 records are gone."
    return KeepText::tr("%1: %2, from before %3. %4")
        .arg(keepDayText(entry.at.toLocalTime().date(), locale),
             sourceText(entry.what.kind, entry.what.source), keepDayText(entry.what.before, locale),
             goneTexts(entry.what.removed, entry.what.nameless, locale).join(u' '));
}

QString somethingDueText(const QList<KeepDue> &due, const QLocale &locale)
{
    const qint64 records = countRemoved(due) + countNameless(due);
    return KeepText::tr("%1 record(s) are older than you want to keep them. They stay until you "
                        "say that they may go.",
                        nullptr, pluralCount(records))
        .arg(countText(records, locale));
}

QString keptUntilText(const KeptUntil &what, const QLocale &locale)
{
    const QList<KeepDue> &done = what.done.what;
    if (done.isEmpty())
        return KeepText::tr("Nothing is older than your rules say.");
    QStringList sentences = goneTexts(countRemoved(done), countNameless(done), locale);
    sentences << KeepText::tr("Imports leave such old rows out from now on. Copies you made "
                              "yourself, and the files themselves, still hold them.");
    if (!what.done.isOverwritten)
        sentences << KeepText::tr("Another window is reading the data: the last traces on the disk "
                                  "go when Patron is closed.");
    for (const QString &copy : what.copiesLeft)
        //: %1: a file with its folder
        sentences << KeepText::tr("An older copy of your data could not be removed: %1")
                         .arg(QDir::toNativeSeparators(copy));
    return sentences.join(u' ');
}

QString goneBeforeText(QDate before, const QLocale &locale)
{
    if (!before.isValid())
        return {};
    //: %1 a day
    return KeepText::tr("What is from before %1 went, and imports leave it out.")
        .arg(keepDayText(before, locale));
}

QString backupText(const Keeping &keeping, const QDateTime &now, const QLocale &locale)
{
    const QString last =
        keeping.backedUpAt.isValid()
            //: %1 a day
            ? KeepText::tr("Last backup: %1.")
                  .arg(keepDayText(keeping.backedUpAt.toLocalTime().date(), locale))
            : KeepText::tr("There is no backup of your data yet.");
    switch (backupAge(keeping, now)) {
    case BackupAge::Fresh:
        return last;
    case BackupAge::Old:
        return last + u' ' + KeepText::tr("You have imported more since: it is time for another.");
    case BackupAge::Never:
        return last + u' ' +
               KeepText::tr("If this disk fails, everything is lost: make one on another disk.");
    }
    Q_UNREACHABLE();
}

QString copiesText(const Keeping &keeping, const QLocale &locale)
{
    if (keeping.copies.isEmpty())
        return {};
    const QString &copy = keeping.copies.first();
    const QString mark = u".before-restore-"_qs;
    constexpr qsizetype lengthOfDay = 10;
    const QString day = copy.mid(copy.lastIndexOf(mark) + mark.size(), lengthOfDay);
    //: %1: a day, %2: a file with its folder
    return KeepText::tr("Your data as it was before the restore of %1 is kept in %2")
               .arg(keepDayText(QDate::fromString(day, Qt::ISODate), locale),
                    QDir::toNativeSeparators(copy)) +
           u'.';
}

QString restoredText(const Restored &restored, const QLocale &locale)
{
    QStringList sentences{restored.isPutBack
                              ? KeepText::tr("Your data is as it was before the restore.")
                              : KeepText::tr("Your data is as it was in the backup.")};
    if (!restored.copy.isEmpty())
        //: %1: a file with its folder
        sentences << KeepText::tr("What was here before is kept in %1")
                             .arg(QDir::toNativeSeparators(restored.copy)) +
                         u'.';
    if (restored.forgotten > 0)
        sentences << KeepText::tr("%1 customer(s) whom you had forgotten since were forgotten "
                                  "again.",
                                  nullptr, pluralCount(restored.forgotten))
                         .arg(countText(restored.forgotten, locale));
    if (const qint64 old = restored.removed + restored.nameless; old > 0)
        sentences << KeepText::tr("%1 record(s) that had gone by your rules are gone again.",
                                  nullptr, pluralCount(old))
                         .arg(countText(old, locale));
    if (!restored.isRedone)
        sentences << KeepText::tr("The data that was here could not be read. If you had customers "
                                  "forgotten since the backup, forget them again.");
    return sentences.join(u' ');
}

} // namespace patron
