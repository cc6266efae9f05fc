// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandchecks.h"

#include <QCoreApplication>

namespace patron {

namespace {

struct CommandChecksText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString periodError(const Period &period)
{
    if (!period.from.isValid() || !period.to.isValid() || period.from <= period.to)
        return {};
    return CommandChecksText::tr("The period ends on %1, before it begins on %2.")
        .arg(period.to.toString(Qt::ISODate), period.from.toString(Qt::ISODate));
}

QString invitedError(const FigureQuery &query)
{
    if (query.invited <= 0 && query.metrics.contains(u"response_rate"_qs))
        return CommandChecksText::tr(
            "--metric response_rate needs --invited: how many were asked.");
    if (query.bounced > 0 && query.invited <= query.bounced)
        return CommandChecksText::tr(
            "--bounced is a part of --invited: more must have been invited.");
    return {};
}

QString keepError(const Invocation &invocation)
{
    const KeepWish &wish = invocation.keep;
    if (invocation.command != Command::Keep)
        return {};
    if (!wish.source.isEmpty() && !wish.kind)
        return CommandChecksText::tr("--source goes with --kind: say what of it is meant.");
    if (wish.months == KeepRule::asAbove && !wish.kind)
        return CommandChecksText::tr("There is nothing above everything: say --months always.");
    if (wish.kind && !wish.months && !wish.action && !invocation.isAllowedAgain)
        return CommandChecksText::tr("Say how long it is kept: --months N.");
    return {};
}

QString countError(const Invocation &invocation)
{
    const qsizetype files = invocation.files.size();
    switch (invocation.command) {
    case Command::Import:
        if (files > 1 && !invocation.rejected.isEmpty())
            return CommandChecksText::tr(
                "--rejected goes with one file: the columns of each are others.");
        return files == 0 ? CommandChecksText::tr("Name at least one file to import.") : QString();
    case Command::Report:
        return files != 1 ? CommandChecksText::tr("Name the PDF file to write.") : QString();
    case Command::Undo:
        return files != 1 ? CommandChecksText::tr(
                                "Name the import to undo: \"patron imports\" lists them.")
                          : QString();
    case Command::Backup:
        return files != 1 ? CommandChecksText::tr("Name the file to write the backup to.")
                          : QString();
    case Command::Restore:
        return files != 1 ? CommandChecksText::tr("Name the backup to go back to.") : QString();
    case Command::Forget:
        return files != 1 ? CommandChecksText::tr(
                                "Name one customer: by number, e-mail, phone or whole name.")
                          : QString();
    case Command::Export:
        return files != 1 ? CommandChecksText::tr("Name the file to write.") : QString();
    case Command::Figures:
    case Command::Imports:
    case Command::Customers:
    case Command::Calls:
    case Command::Keep:
    case Command::Demo:
        return files != 0 ? CommandChecksText::tr("\"%1\" is one word too many.")
                                .arg(invocation.files.first())
                          : QString();
    case Command::Window:
    case Command::Help:
    case Command::Version:
        return {};
    }
    Q_UNREACHABLE();
}

QString allowError(const Invocation &invocation)
{
    if (invocation.isAllowedAgain && invocation.scores == ErasedScores::KeptNameless)
        return CommandChecksText::tr("--allow and --keep-scores do not go together.");
    return {};
}

} // namespace

QString wrongTogether(const Invocation &invocation)
{
    for (const QString &error :
         {periodError(invocation.query.period), invitedError(invocation.query),
          countError(invocation), allowError(invocation), keepError(invocation)}) {
        if (!error.isEmpty())
            return error;
    }
    return {};
}

} // namespace patron
