// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keepcommand.h"

#include "models/session/keeping.h"
#include "models/storage/database.h"
#include "models/storage/keeprules.h"
#include "views/text/keeptext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace patron {

namespace {

struct KeepCommandText
{
    Q_DECLARE_TR_FUNCTIONS(KeepCommand)
};

KeepScope scopeOf(const KeepWish &wish)
{
    return {wish.kind, wish.source};
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const KeepRule &rule)
{
    QJsonValue months = rule.months;
    if (rule.months == KeepRule::asAbove)
        months = u"above"_qs;
    else if (rule.months == KeepRule::withoutEnd)
        months = u"always"_qs;
    return {
        {u"kind"_qs, rule.scope.kind ? QJsonValue(recordKindId(*rule.scope.kind)) : QJsonValue()},
        {u"source"_qs, textOrNull(rule.scope.source)},
        {u"months"_qs, months},
        {u"then"_qs, keepActionId(rule.action)},
        {u"left_out_before"_qs, dayOrNull(rule.goneBefore)}};
}

QJsonObject toJson(const KeepDue &due)
{
    return {{u"kind"_qs, recordKindId(due.kind)},   {u"source"_qs, due.source},
            {u"then"_qs, keepActionId(due.action)}, {u"before"_qs, dayOrNull(due.before)},
            {u"removed"_qs, due.removed},           {u"nameless"_qs, due.nameless}};
}

QJsonObject toJson(const KeepEntry &entry)
{
    QJsonObject object = toJson(entry.what);
    object[u"at"_qs] = entry.at.toString(Qt::ISODate);
    return object;
}

template <class T>
QJsonArray arrayOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list)
        array << toJson(each);
    return array;
}

Result<void> checkSource(const QList<KeepSource> &sources, const KeepWish &wish)
{
    if (wish.source.isEmpty())
        return {};
    QStringList names;
    for (const KeepSource &each : sources) {
        if (each.kind == wish.kind && each.name == wish.source)
            return {};
        if (each.kind == wish.kind)
            names << each.name;
    }
    return failure(ProblemCode::SourceUnknown, {wish.source, names.join(u", "_qs)});
}

Result<void> change(const QString &database, const Keeping &keeping, const KeepWish &wish)
{
    if (const auto known = checkSource(keeping.sources, wish); !known)
        return known;
    const auto connection = Database::open(database, Access::Write);
    if (!connection)
        return failure(connection.error());
    const KeepScope scope = scopeOf(wish);
    const auto present = std::ranges::find(keeping.rules, scope, &KeepRule::scope);
    KeepRule rule = present == keeping.rules.end() ? KeepRule() : *present;
    rule.scope = scope;
    rule.months = wish.months.value_or(rule.months);
    rule.action = wish.action.value_or(rule.action);
    return setKeepRule(**connection, rule);
}

Result<void> allow(const QString &database, const KeepWish &wish)
{
    const auto connection = Database::open(database, Access::Write);
    if (!connection)
        return failure(connection.error());
    const auto allowed = allowOlderAgain(**connection, scopeOf(wish));
    if (!allowed)
        return failure(allowed.error());
    if (!*allowed)
        return failure(ProblemCode::NothingKeptAway);
    return {};
}

QString linesOf(const Keeping &keeping, const QLocale &locale)
{
    QStringList lines;
    for (const KeepRule &rule : keeping.rules) {
        //: A rule: %1 "All answers", %2 "24 months, then all of it is deleted"
        QString line = KeepCommandText::tr("%1: %2").arg(keepScopeText(rule.scope),
                                                         keepRuleText(rule, locale));
        if (rule.goneBefore.isValid())
            line += u". "_qs + goneBeforeText(rule.goneBefore, locale);
        lines << line;
    }
    if (lines.isEmpty())
        lines << KeepCommandText::tr("Everything is kept: there is no rule.");
    if (!keeping.due.isEmpty())
        lines << QString()
              << KeepCommandText::tr("Due (nothing goes before \"patron keep --apply\"):");
    for (const KeepDue &due : keeping.due)
        lines << u"  "_qs + dueLine(due, locale);
    if (!keeping.log.isEmpty())
        lines << QString() << KeepCommandText::tr("What went:");
    for (const KeepEntry &entry : keeping.log)
        lines << u"  "_qs + keepEntryText(entry, locale);
    lines << QString() << backupText(keeping, QDateTime::currentDateTime(), locale);
    return lines.join(u'\n');
}

} // namespace

bool isKeepOption(const QString &option)
{
    return option == u"--source" || option == u"--months" || option == u"--then";
}

void readKeepOption(const QString &option, const QString &value, KeepWish &into, QString &error)
{
    if (option == u"--source") {
        into.source = value;
    } else if (option == u"--then") {
        into.action = keepActionFromId(value);
        if (!into.action && error.isEmpty())
            error = KeepCommandText::tr("--then wants forget or delete, not \"%1\".").arg(value);
    } else if (value == u"always") {
        into.months = KeepRule::withoutEnd;
    } else if (value == u"above") {
        into.months = KeepRule::asAbove;
    } else {
        into.months = value.toInt();
        if ((*into.months <= 0 || *into.months > KeepRule::mostMonths) && error.isEmpty())
            error = KeepCommandText::tr(
                        "--months wants a number above 0, \"always\" or \"above\", not \"%1\".")
                        .arg(value);
    }
}

Result<Told> runKeepCommand(const QString &database, const Invocation &invocation,
                            const QLocale &locale)
{
    const KeepWish &wish = invocation.keep;
    const QDateTime now = QDateTime::currentDateTime();
    auto keeping = readKeeping(database, now.date(), Progress());
    if (!keeping)
        return failure(keeping.error());
    if (wish.months || wish.action) {
        if (const auto changed = change(database, *keeping, wish); !changed)
            return failure(changed.error());
    }
    if (invocation.isAllowedAgain) {
        if (const auto allowed = allow(database, wish); !allowed)
            return failure(allowed.error());
    }
    KeptUntil done;
    if (wish.isApplied) {
        auto removed = removeWhatIsDue(database, now, Progress());
        if (!removed)
            return failure(removed.error());
        done = std::move(*removed);
    }
    keeping = readKeeping(database, now.date(), Progress());
    if (!keeping)
        return failure(keeping.error());
    QJsonObject json{
        {u"rules"_qs, arrayOf(keeping->rules)},
        {u"due"_qs, arrayOf(keeping->due)},
        {u"log"_qs, arrayOf(keeping->log)},
        {u"backed_up_at"_qs, keeping->backedUpAt.isValid()
                                 ? QJsonValue(keeping->backedUpAt.toString(Qt::ISODate))
                                 : QJsonValue()}};
    if (wish.isApplied) {
        json[u"removed"_qs] = countRemoved(done.done.what);
        json[u"nameless"_qs] = countNameless(done.done.what);
        json[u"overwritten"_qs] = done.done.isOverwritten;
        json[u"copies_left"_qs] = QJsonArray::fromStringList(done.copiesLeft);
    }
    const QString lines = linesOf(*keeping, locale);
    return Told{wish.isApplied ? keptUntilText(done, locale) + u"\n\n"_qs + lines : lines, json};
}

} // namespace patron
