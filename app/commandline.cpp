// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandchecks.h"
#include "app/commandoptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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
               "[--rejected FILE.csv] [--as-new] [--dry-run] [--json]"},
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
    WordReader reader(words);
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
        reader.error = wrongTogether(result);
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
