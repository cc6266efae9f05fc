// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/importoptions.h"
#include "app/keepcommand.h"
#include "app/language.h"
#include "app/reportoptions.h"
#include "models/session/queryextras.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace patron {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandRow
{
    const char *word;
    Command command;
    const char *usage;
};

constexpr std::array commands{
    CommandRow{"import", Command::Import,
               "patron import FILE... [--map FIELD=HEADER]... [--sheet NAME] [--title-rows N] "
               "[--header-rows N] [--encoding NAME] [--delimiter CHARACTER] "
               "[--quote CHARACTER|none] [--kind responses|customers|purchases] [--recipe ID] "
               "[--read DECISION[:HEADER]=VALUE]... [--include REASON]... "
               "[--rejected FILE.csv] [--dry-run] [--json]"},
    CommandRow{"figures", Command::Figures,
               "patron figures [--by NAME] [--where NAME=VALUE]... [--from DATE] [--to DATE] "
               "[--compare] [--metric NAME]... [--customers N] [--invited N] [--bounced N] "
               "[--kind responses|customers|purchases] [--json]"},
    CommandRow{"report", Command::Report,
               "patron report OUT.pdf [--panes NAME,NAME...] [--business NAME] [--logo FILE] "
               "[--paper a4|letter] [--language en|ro|ru] [--where NAME=VALUE]... [--from DATE] "
               "[--to DATE]"},
    CommandRow{"imports", Command::Imports, "patron imports [--json]"},
    CommandRow{"undo", Command::Undo, "patron undo IMPORT"},
    CommandRow{"customers", Command::Customers,
               "patron customers [--same ID=ID]... [--two ID=ID]... [--open ID=ID]... [--json]"},
    CommandRow{"calls", Command::Calls, "patron calls [--today DATE] [--all] [--json]"},
    CommandRow{"backup", Command::Backup, "patron backup FILE [--force]"},
    CommandRow{"restore", Command::Restore, "patron restore BACKUP [--json]"},
    CommandRow{"forget", Command::Forget, "patron forget KEY [--keep-scores | --allow] [--json]"},
    CommandRow{"keep", Command::Keep,
               "patron keep [--kind responses|customers|purchases [--source NAME]] "
               "[--months N|always|above] [--then forget|delete] [--allow] [--apply] [--json]"},
    CommandRow{"export", Command::Export,
               "patron export OUT.csv [--kind responses|customers|purchases] "
               "[--where NAME=VALUE]... [--from DATE] [--to DATE]\n"
               "  patron export OUT.json|OUT.csv --customer KEY"},
    CommandRow{"demo", Command::Demo, "patron demo"},
};

/// Reads options one by one and remembers the first thing that is wrong.
class Reader final
{
public:
    explicit Reader(QStringList words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size() || !error.isEmpty(); }
    QString next() { return m_words[m_at++]; }

    /// The value of an option: after "=" or as the next word.
    QString valueOf(const QString &option, const QString &inlineValue, bool hasInline)
    {
        if (hasInline)
            return inlineValue;
        if (m_at < m_words.size())
            return m_words[m_at++];
        error = CommandLineText::tr("%1 needs a value after it.").arg(option);
        return {};
    }

    QString error;

private:
    QStringList m_words;
    qsizetype m_at = 0;
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
        error =
            CommandLineText::tr("%1 wants two customers, ID=ID: \"patron customers\" lists them.")
                .arg(option);
}

bool takes(Command command, const QString &option)
{
    static const QStringList importOptions{
        u"--map"_qs,       u"--sheet"_qs, u"--title-rows"_qs, u"--header-rows"_qs, u"--encoding"_qs,
        u"--delimiter"_qs, u"--read"_qs,  u"--include"_qs,    u"--rejected"_qs,    u"--dry-run"_qs,
        u"--json"_qs,      u"--kind"_qs,  u"--recipe"_qs,     u"--quote"_qs};
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
    static const QStringList flags{u"--json"_qs,    u"--dry-run"_qs, u"--all"_qs,
                                   u"--compare"_qs, u"--force"_qs,   u"--keep-scores"_qs,
                                   u"--allow"_qs,   u"--apply"_qs};
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

QDate dateOf(Reader &reader, const QString &option, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() && reader.error.isEmpty())
        reader.error = CommandLineText::tr("%1 wants a date such as 2026-05-31, not \"%2\".")
                           .arg(option, text);
    return date;
}

qint64 numberOf(Reader &reader, const QString &option, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if ((!isNumber || number <= 0) && reader.error.isEmpty())
        reader.error =
            CommandLineText::tr("%1 wants a number above 0, not \"%2\".").arg(option, text);
    return number;
}

QString metricOf(Reader &reader, const QString &text)
{
    const QString id = text.toLower();
    if (!metricFromId(id) && !studyIds().contains(id) && reader.error.isEmpty()) {
        QStringList known;
        for (const MetricInfo &metric : allMetrics())
            known << QLatin1String(metric.id);
        reader.error = CommandLineText::tr("\"%1\" is no figure. There are: %2.")
                           .arg(text, (known + studyIds()).join(u", "_qs));
    }
    return id;
}

void readOption(Reader &reader, Invocation &into, const QString &word)
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
            reader.error =
                CommandLineText::tr("Patron speaks en, ro and ru, not \"%1\".").arg(into.language);
    } else if (!takes(into.command, option) || (isFlag(option) && sign >= 0)) {
        reader.error = CommandLineText::tr("%1 is not known here.").arg(option);
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
            reader.error = CommandLineText::tr("--where wants NAME=VALUE.");
    }
}

QString periodError(const Period &period)
{
    if (!period.from.isValid() || !period.to.isValid() || period.from <= period.to)
        return {};
    return CommandLineText::tr("The period ends on %1, before it begins on %2.")
        .arg(period.to.toString(Qt::ISODate), period.from.toString(Qt::ISODate));
}

QString invitedError(const FigureQuery &query)
{
    if (query.invited <= 0 && query.metrics.contains(u"response_rate"_qs))
        return CommandLineText::tr("--metric response_rate needs --invited: how many were asked.");
    if (query.bounced > 0 && query.invited <= query.bounced)
        return CommandLineText::tr(
            "--bounced is a part of --invited: more must have been invited.");
    return {};
}

QString keepError(const Invocation &invocation)
{
    const KeepWish &wish = invocation.keep;
    if (invocation.command != Command::Keep)
        return {};
    if (!wish.source.isEmpty() && !wish.kind)
        return CommandLineText::tr("--source goes with --kind: say what of it is meant.");
    if (wish.months == KeepRule::asAbove && !wish.kind)
        return CommandLineText::tr("There is nothing above everything: say --months always.");
    if (wish.kind && !wish.months && !wish.action && !invocation.isAllowedAgain)
        return CommandLineText::tr("Say how long it is kept: --months N.");
    return {};
}

QString countError(const Invocation &invocation)
{
    const qsizetype files = invocation.files.size();
    switch (invocation.command) {
    case Command::Import:
        if (files > 1 && !invocation.rejected.isEmpty())
            return CommandLineText::tr(
                "--rejected goes with one file: the columns of each are others.");
        return files == 0 ? CommandLineText::tr("Name at least one file to import.") : QString();
    case Command::Report:
        return files != 1 ? CommandLineText::tr("Name the PDF file to write.") : QString();
    case Command::Undo:
        return files != 1
                   ? CommandLineText::tr("Name the import to undo: \"patron imports\" lists them.")
                   : QString();
    case Command::Backup:
        return files != 1 ? CommandLineText::tr("Name the file to write the backup to.")
                          : QString();
    case Command::Restore:
        return files != 1 ? CommandLineText::tr("Name the backup to go back to.") : QString();
    case Command::Forget:
        return files != 1 ? CommandLineText::tr(
                                "Name one customer: by number, e-mail, phone or whole name.")
                          : QString();
    case Command::Export:
        return files != 1 ? CommandLineText::tr("Name the file to write.") : QString();
    case Command::Figures:
    case Command::Imports:
    case Command::Customers:
    case Command::Calls:
    case Command::Keep:
    case Command::Demo:
        return files != 0 ? CommandLineText::tr("\"%1\" is one word too many.")
                                .arg(invocation.files.first())
                          : QString();
    case Command::Window:
    case Command::Help:
    case Command::Version:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::variant<Invocation, UsageError> parseCommandLine(const QStringList &arguments)
{
    Invocation result;
    QStringList words = arguments;
    if (!words.isEmpty()) {
        const auto row = std::ranges::find_if(
            commands, [&](const CommandRow &r) { return words.first() == QLatin1String(r.word); });
        if (row != commands.end()) {
            result.command = row->command;
            words.removeFirst();
        }
    }
    Reader reader(words);
    bool onlyFiles = false;
    while (!reader.atEnd()) {
        const QString word = reader.next();
        if (onlyFiles || !word.startsWith(u'-') || word == u"-") {
            result.files << word;
        } else if (word == u"--") {
            onlyFiles = true;
        } else if (word == u"--help" || word == u"-h") {
            result.helpFor = result.command;
            result.command = Command::Help;
            return result;
        } else if (word == u"--version" || word == u"-v") {
            result.command = Command::Version;
            return result;
        } else {
            readOption(reader, result, word);
        }
    }
    if (reader.error.isEmpty())
        reader.error = periodError(result.query.period);
    if (reader.error.isEmpty())
        reader.error = invitedError(result.query);
    if (reader.error.isEmpty())
        reader.error = countError(result);
    if (reader.error.isEmpty() && result.isAllowedAgain &&
        result.scores == ErasedScores::KeptNameless)
        reader.error = CommandLineText::tr("--allow and --keep-scores do not go together.");
    if (reader.error.isEmpty())
        reader.error = keepError(result);
    if (!reader.error.isEmpty())
        return UsageError{reader.error + u'\n' + helpText(result.command)};
    return result;
}

QString languageAsked(const QStringList &arguments)
{
    const QString option = u"--language"_qs;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

QString helpText(Command command)
{
    QString text;
    for (const CommandRow &row : commands) {
        if (command == Command::Window || row.command == command)
            text += u"  "_qs + QLatin1String(row.usage) + u'\n';
    }
    if (command == Command::Window)
        text.prepend(u"  patron [FILE...]\n"_qs);
    return CommandLineText::tr("How to call it:") + u'\n' + text +
           CommandLineText::tr(
               "Every command takes --database FILE and --language en|ro|ru. More in "
               "docs/command-line.md.") +
           u'\n';
}

} // namespace patron
