// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace patron {

namespace {

struct ReportOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void readPanes(const QString &value, ReportPlan &into, QString &error)
{
    into.parts.clear();
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
        const auto part = reportPartFromId(word.trimmed().toLower());
        if (part) {
            into.set(*part, true);
            continue;
        }
        QStringList known;
        for (const ReportPart each : allReportParts())
            known << QLatin1String(reportPartId(each));
        if (error.isEmpty())
            error = ReportOptionsText::tr("\"%1\" is no part of a report. There are: %2.")
                        .arg(word.trimmed(), known.join(u", "_qs));
        return;
    }
    if (into.parts.isEmpty() && error.isEmpty())
        error = ReportOptionsText::tr(
            "--panes names what the report is to hold, such as loyalty,channels.");
}

void readPaper(const QString &value, ReportPlan &into, QString &error)
{
    const QString paper = value.toLower();
    if (paper == u"a4")
        into.paper = ReportPaper::A4;
    else if (paper == u"letter")
        into.paper = ReportPaper::Letter;
    else if (error.isEmpty())
        error = ReportOptionsText::tr("--paper is a4 or letter, not \"%1\".").arg(value);
}

} // namespace

bool isReportOption(const QString &option)
{
    static const QStringList options{u"--panes"_qs, u"--business"_qs, u"--logo"_qs, u"--paper"_qs};
    return options.contains(option);
}

void readReportOption(const QString &option, const QString &value, ReportPlan &into, QString &error)
{
    if (option == u"--panes")
        readPanes(value, into, error);
    else if (option == u"--business")
        into.business = value;
    else if (option == u"--logo")
        into.logo = QDir::current().absoluteFilePath(value);
    else
        readPaper(value, into, error);
}

} // namespace patron
