// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandoptions.h"

#include "app/importoptions.h"
#include "app/keepcommand.h"
#include "app/language.h"
#include "app/reportoptions.h"
#include "models/session/queryextras.h"

#include <QCoreApplication>

#include <optional>

namespace patron {

namespace {

struct CommandOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<MergeState> mergeState(const QString &option)
{
    if (option == u"--same")
        return MergeState::Same;
    if (option == u"--two")
        return MergeState::Two;
    return option == u"--open" ? std::optional(MergeState::Open) : std::nullopt;
}

void readMerge(const QString &option, const QString &value, Invocation &into, QString &error)
{
    const auto pair = nameAndValue(value);
    bool isFirst = false;
    bool isSecond = false;
    const CustomerId first{pair ? pair->first.toLongLong(&isFirst) : 0};
    const CustomerId second{pair ? pair->second.toLongLong(&isSecond) : 0};
    if (isFirst && isSecond && first != second)
        into.merges << MergeWish{first, second, *mergeState(option)};
    else if (error.isEmpty())
        error = CommandOptionsText::tr(
                    "%1 wants two customers, ID=ID: \"patron customers\" lists them.")
                    .arg(option);
}

bool takes(Command command, const QString &option)
{
    static const QStringList importOptions{
        u"--map"_qs,       u"--sheet"_qs, u"--title-rows"_qs, u"--header-rows"_qs, u"--encoding"_qs,
        u"--delimiter"_qs, u"--read"_qs,  u"--include"_qs,    u"--rejected"_qs,    u"--dry-run"_qs,
        u"--as-new"_qs,    u"--json"_qs,  u"--kind"_qs,       u"--recipe"_qs,      u"--quote"_qs};
    static const QStringList figureOptions{u"--by"_qs,      u"--where"_qs,  u"--from"_qs,
                                           u"--to"_qs,      u"--kind"_qs,   u"--compare"_qs,
                                           u"--metric"_qs,  u"--json"_qs,   u"--customers"_qs,
                                           u"--invited"_qs, u"--bounced"_qs};
    static const QStringList reportOptions{u"--where"_qs, u"--from"_qs, u"--to"_qs};
    switch (command) {
    case Command::Import:
        return importOptions.contains(option);
    case Command::Figures:
        return figureOptions.contains(option);
    case Command::Report:
        return reportOptions.contains(option) || isReportOption(option);
    case Command::Imports:
        return option == u"--json";
    case Command::Customers:
        return option == u"--json" || mergeState(option);
    case Command::Calls:
        return option == u"--json" || option == u"--today" || option == u"--all";
    case Command::Backup:
        return option == u"--force";
    case Command::Forget:
        return option == u"--keep-scores" || option == u"--allow" || option == u"--json";
    case Command::Restore:
        return option == u"--json";
    case Command::Keep:
        return isKeepOption(option) || option == u"--kind" || option == u"--allow" ||
               option == u"--apply" || option == u"--json";
    case Command::Export:
        return reportOptions.contains(option) || option == u"--kind" || option == u"--customer";
    case Command::Window:
    case Command::Undo:
    case Command::Demo:
    case Command::Help:
    case Command::Version:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFlag(const QString &option)
{
    static const QStringList flags{u"--json"_qs,        u"--dry-run"_qs, u"--all"_qs,
                                   u"--as-new"_qs,      u"--compare"_qs, u"--force"_qs,
                                   u"--keep-scores"_qs, u"--allow"_qs,   u"--apply"_qs};
    return flags.contains(option);
}

/// True: it is one of those that say what becomes of data.
bool readDataFlag(const QString &option, Invocation &into)
{
    if (option == u"--force")
        into.existing = ExistingFile::Replaced;
    else if (option == u"--keep-scores")
        into.scores = ErasedScores::KeptNameless;
    else if (option == u"--allow")
        into.isAllowedAgain = true;
    else if (option == u"--apply")
        into.keep.isApplied = true;
    else
        return false;
    return true;
}

QDate dateOf(WordReader &reader, const QString &option, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() && reader.error.isEmpty())
        reader.error = CommandOptionsText::tr("%1 wants a date such as 2026-05-31, not \"%2\".")
                           .arg(option, text);
    return date;
}

qint64 numberOf(WordReader &reader, const QString &option, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if ((!isNumber || number <= 0) && reader.error.isEmpty())
        reader.error =
            CommandOptionsText::tr("%1 wants a number above 0, not \"%2\".").arg(option, text);
    return number;
}

QString metricOf(WordReader &reader, const QString &text)
{
    const QString id = text.toLower();
    if (!metricFromId(id) && !studyIds().contains(id) && reader.error.isEmpty()) {
        QStringList known;
        for (const MetricInfo &metric : allMetrics())
            known << QLatin1String(metric.id);
        reader.error = CommandOptionsText::tr("\"%1\" is no figure. There are: %2.")
                           .arg(text, (known + studyIds()).join(u", "_qs));
    }
    return id;
}

} // namespace

QString WordReader::valueOf(const QString &option, const QString &inlineValue, bool hasInline)
{
    if (hasInline)
        return inlineValue;
    if (m_at < m_words.size())
        return m_words[m_at++];
    error = CommandOptionsText::tr("%1 needs a value after it.").arg(option);
    return {};
}

void readOption(WordReader &reader, Invocation &into, const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    const QString option = sign < 0 ? word : word.left(sign);
    const auto value = [&] {
        return reader.valueOf(option, sign < 0 ? QString() : word.mid(sign + 1), sign >= 0);
    };

    if (option == u"--database") {
        into.database = value();
    } else if (option == u"--language") {
        into.language = value();
        if (reader.error.isEmpty() && !Language::ids().contains(into.language))
            reader.error = CommandOptionsText::tr("Patron speaks en, ro and ru, not \"%1\".")
                               .arg(into.language);
    } else if (!takes(into.command, option) || (isFlag(option) && sign >= 0)) {
        reader.error = CommandOptionsText::tr("%1 is not known here.").arg(option);
    } else if (readDataFlag(option, into)) {
        return;
    } else if (option == u"--customer") {
        into.person = value();
    } else if (option == u"--json") {
        into.isJson = true;
    } else if (option == u"--all") {
        into.calls = CallScope::All;
    } else if (option == u"--today") {
        into.today = dateOf(reader, option, value());
    } else if (option == u"--dry-run") {
        into.isDryRun = true;
    } else if (option == u"--as-new") {
        into.isAsNew = true;
    } else if (option == u"--rejected") {
        into.rejected = value();
    } else if (into.command == Command::Import) {
        readImportOption(option, value(), into.import, reader.error);
    } else if (into.command == Command::Customers) {
        readMerge(option, value(), into, reader.error);
    } else if (isReportOption(option)) {
        readReportOption(option, value(), into.plan, reader.error);
    } else if (option == u"--by") {
        into.query.by = value();
    } else if (option == u"--compare") {
        into.query.isCompared = true;
    } else if (option == u"--metric") {
        into.query.metrics << metricOf(reader, value());
    } else if (option == u"--customers") {
        into.query.customers = numberOf(reader, option, value());
    } else if (option == u"--invited") {
        into.query.invited = numberOf(reader, option, value());
    } else if (option == u"--bounced") {
        into.query.bounced = numberOf(reader, option, value());
    } else if (option == u"--kind") {
        if (const auto kind = kindOf(value(), reader.error)) {
            into.query.kind = *kind;
            into.keep.kind = *kind;
        }
    } else if (isKeepOption(option)) {
        readKeepOption(option, value(), into.keep, reader.error);
    } else if (option == u"--from") {
        into.query.period.from = dateOf(reader, option, value());
    } else if (option == u"--to") {
        into.query.period.to = dateOf(reader, option, value());
    } else {
        const auto pair = nameAndValue(value());
        if (pair)
            into.query.conditions << *pair;
        else if (reader.error.isEmpty())
            reader.error = CommandOptionsText::tr("--where wants NAME=VALUE.");
    }
}

} // namespace patron
