// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/calllist.h"
#include "app/consoletext.h"
#include "app/customerlist.h"
#include "app/figureanswers.h"
#include "app/figurejson.h"
#include "app/figurelines.h"
#include "app/groupnames.h"
#include "app/jsontext.h"
#include "app/language.h"
#include "app/paths.h"
#include "app/privacycommands.h"
#include "app/reporting.h"
#include "models/counting/snapshotloader.h"
#include "models/session/filepeek.h"
#include "models/session/importrun.h"
#include "models/session/leftoutfile.h"
#include "models/session/queryextras.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"
#include "views/text/leftoutwords.h"
#include "views/text/problemtext.h"
#include "views/text/recordtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace patron {

namespace {

struct CommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void print(std::FILE *where, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
    std::fflush(where);
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

/// One command at work: where it works, in which language it speaks.
class Runner final
{
public:
    Runner(const Invocation &invocation, Language &language)
        : m_invocation(invocation)
        , m_options(invocation.import)
        , m_language(language.current())
        , m_locale(Language::locale(m_language))
        , m_database(invocation.database.isEmpty()
                         ? defaultDatabasePath()
                         : QDir::current().absoluteFilePath(invocation.database))
    {
        m_options.zone = QTimeZone::systemTimeZone(); // as in the window
    }

    [[nodiscard]] ExitCode run()
    {
        switch (m_invocation.command) {
        case Command::Import:
            return importFiles();
        case Command::Figures:
            return showFigures();
        case Command::Report:
            return writeReport(m_invocation.files.first());
        case Command::Imports:
            return showImports();
        case Command::Undo:
            return undo();
        case Command::Customers:
            return showCustomers();
        case Command::Calls:
            return showCalls();
        case Command::Backup:
        case Command::Restore:
        case Command::Forget:
        case Command::Keep:
        case Command::Export:
            return careForData();
        case Command::Demo:
            return demo();
        case Command::Window:
        case Command::Help:
        case Command::Version:
            break;
        }
        Q_UNREACHABLE();
    }

private:
    using LeftOut = std::optional<LeftOutFile>;

    [[nodiscard]] ExitCode refuse(Problem problem) const
    {
        const bool isDatabase = problem.code >= ProblemCode::DatabaseForeign &&
                                problem.code <= ProblemCode::BackupFailed;
        if (isDatabase && problem.place.file.isEmpty())
            problem.place.file = m_database;
        print(stderr, problemText(problem, m_locale) + u'\n');
        return ExitCode::Failed;
    }

    [[nodiscard]] Result<std::unique_ptr<Database>> open(Access access) const
    {
        if (const auto prepared = prepareDatabase(m_database); !prepared)
            return failure(prepared.error());
        return Database::open(m_database, access);
    }

    [[nodiscard]] Result<std::shared_ptr<const Snapshot>> load() const
    {
        const auto database = open(Access::Read);
        if (!database)
            return failure(database.error());
        return loadSnapshot(**database, Progress(), m_invocation.query.kind);
    }

    [[nodiscard]] ExitCode importFiles()
    {
        // A look leaves nothing behind: not even an empty database where there was none.
        const QTemporaryDir scratch;
        if (m_invocation.isDryRun && !QFileInfo::exists(m_database))
            m_database = scratch.filePath(u"look.db"_qs);
        if (const auto prepared = prepareDatabase(m_database); !prepared)
            return refuse(prepared.error());
        QJsonArray results;
        auto code = ExitCode::Done;
        for (const QString &file : m_invocation.files) {
            if (const auto imported = importOne(file, results); !imported)
                code = refuse(imported.error());
        }
        if (m_invocation.isJson)
            printJson({{u"imports"_qs, results}});
        return code;
    }

    /// Stores or only looks; what it brought goes to the results, or is printed.
    [[nodiscard]] Result<void> importOne(const QString &file, QJsonArray &results)
    {
        LeftOut leftOut;
        if (!m_invocation.rejected.isEmpty()) {
            const QString path = QDir::current().absoluteFilePath(m_invocation.rejected);
            const LeftOutWords words = leftOutWords(m_locale);
            if (!LeftOutFile::isFree(path, words))
                return failure(ProblemCode::TargetTaken, {}, {.file = path});
            leftOut.emplace(path, words);
        }
        const auto recalled = recall(file);
        if (!recalled)
            return failure(recalled.error());
        const auto done = m_invocation.isDryRun ? look(file, *recalled, leftOut, results)
                                                : store(file, *recalled, leftOut, results);
        // Where every row was left out, the owner most wants to know which.
        const bool hasAll = done || done.error().code == ProblemCode::NothingToImport;
        if (!leftOut || !hasAll)
            return done;
        if (const auto written = leftOut->finish(); !written)
            return failure(written.error());
        return done;
    }

    /// As the window: files with these columns are read as they were before. Who says something of
    /// how this one is to be read has the word alone.
    [[nodiscard]] Result<RememberedReading> recall(const QString &file) const
    {
        const ImportOptions &said = m_invocation.import;
        const bool isSaid = said.table != TableOptions() || said.file != FileWish() ||
                            !said.wishes.isEmpty() || !said.readings.isEmpty();
        if (m_invocation.isAsNew || isSaid)
            return RememberedReading{m_options, {}};
        return rememberedReading(m_database, file, m_options, Progress());
    }

    /// What was read, in the form that is wanted.
    void tell(QJsonObject result, const QString &lines, const QString &remembered,
              QJsonArray &results) const
    {
        if (!remembered.isEmpty())
            result[u"remembered"_qs] = remembered;
        results << result;
        if (!m_invocation.isJson)
            print(stdout, (remembered.isEmpty() ? QString() : rememberedLine(remembered)) + lines);
    }

    [[nodiscard]] Result<void> look(const QString &file, const RememberedReading &reading,
                                    LeftOut &leftOut, QJsonArray &results)
    {
        const auto review = reviewFile(m_database, file, reading.options, Progress(),
                                       leftOut ? &*leftOut : nullptr);
        if (!review)
            return failure(review.error());
        tell(toJson(*review), reviewLines(*review, m_locale), reading.name, results);
        return {};
    }

    [[nodiscard]] Result<void> store(const QString &file, const RememberedReading &reading,
                                     LeftOut &leftOut, QJsonArray &results)
    {
        const auto record = importFile(m_database, file, reading.options, Progress(),
                                       leftOut ? &*leftOut : nullptr);
        if (!record)
            return failure(record.error());
        tell(toJson(*record), importLines(*record, m_locale), reading.name, results);
        return {};
    }

    [[nodiscard]] ExitCode showFigures()
    {
        FigureQuery query = m_invocation.query;
        query.hours = m_invocation.preferences.openingHours();
        const auto database = open(Access::Read);
        if (!database)
            return refuse(database.error());
        const auto snapshot = loadSnapshot(**database, Progress(), query.kind);
        if (!snapshot)
            return refuse(snapshot.error());
        auto answer = answerQuery(*snapshot, query);
        if (!answer)
            return refuse(answer.error());
        correctForCustomers(*answer, query.customers);
        std::optional<QueryComparison> comparison;
        if (query.isCompared) {
            auto compared = compareQuery(*snapshot, query);
            if (!compared)
                return refuse(compared.error());
            comparison = std::move(*compared);
        }
        const auto studies =
            answerStudies(**database, answering(*snapshot, query), query, *answer, Progress());
        if (!studies)
            return refuse(studies.error());
        if (m_invocation.isJson)
            printJson(figuresJson(query, *answer, comparison, *studies));
        else
            print(stdout, figureLines(query, *answer, m_locale) +
                              comparisonLines(comparison, m_locale) +
                              studyLines(query, *answer, *studies, m_locale));
        return ExitCode::Done;
    }

    [[nodiscard]] ExitCode writeReport(const QString &file)
    {
        const QString path = QDir::current().absoluteFilePath(file);
        if (const auto free = checkReportTarget(path, m_database); !free)
            return refuse(free.error());
        ReportPlan plan = m_invocation.plan;
        plan.hours = m_invocation.preferences.openingHours();
        if (!readLogo(plan.logo)) {
            print(stderr,
                  CommandsText::tr("%1 is no picture that Patron can read: PNG, JPEG or SVG.")
                          .arg(QDir::toNativeSeparators(plan.logo)) +
                      u'\n');
            return ExitCode::Failed;
        }
        const auto loaded = load();
        if (!loaded)
            return refuse(loaded.error());
        const auto snapshot = answering(*loaded, m_invocation.query);
        const auto filter = resolveFilter(*snapshot, m_invocation.query);
        if (!filter)
            return refuse(filter.error());
        const auto written = writeReportFile(path, m_database, snapshot, *filter, plan, m_locale,
                                             m_invocation.preferences.calls);
        if (!written)
            return refuse(written.error());
        print(stderr,
              CommandsText::tr("The report is in %1").arg(QDir::toNativeSeparators(path)) + u'\n');
        return ExitCode::Done;
    }

    [[nodiscard]] ExitCode showImports()
    {
        const auto database = open(Access::Read);
        if (!database)
            return refuse(database.error());
        const auto imports = listImports(**database);
        if (!imports)
            return refuse(imports.error());
        if (m_invocation.isJson) {
            QJsonArray results;
            for (const ImportRecord &record : *imports)
                results << toJson(record);
            printJson({{u"imports"_qs, results}});
        } else {
            print(stdout, importTable(*imports, m_locale));
        }
        return ExitCode::Done;
    }

    [[nodiscard]] ExitCode showCustomers()
    {
        const auto database = open(m_invocation.merges.isEmpty() ? Access::Read : Access::Write);
        if (!database)
            return refuse(database.error());
        for (const MergeWish &wish : m_invocation.merges) {
            if (const auto decided = decideMerge(**database, wish.first, wish.second, wish.state);
                !decided)
                return refuse(decided.error());
        }
        const auto customers = countCustomers(**database);
        if (!customers)
            return refuse(customers.error());
        const auto proposals = listProposals(**database, Progress());
        if (!proposals)
            return refuse(proposals.error());
        if (m_invocation.isJson)
            printJson(customersJson(*customers, *proposals));
        else
            print(stdout, customerLines(*customers, *proposals, m_locale));
        return ExitCode::Done;
    }

    [[nodiscard]] ExitCode showCalls()
    {
        const auto database = open(Access::Read);
        if (!database)
            return refuse(database.error());
        const QDate today =
            m_invocation.today.isValid() ? m_invocation.today : QDate::currentDate();
        const auto calls =
            readCalls(**database, today, m_invocation.calls, m_invocation.preferences.calls);
        if (!calls)
            return refuse(calls.error());
        if (m_invocation.isJson)
            printJson(callsJson(*calls));
        else
            print(stdout, callsText(*calls, m_locale));
        return ExitCode::Done;
    }

    [[nodiscard]] ExitCode careForData()
    {
        // A damaged database is what a backup is for.
        if (m_invocation.command != Command::Restore) {
            if (const auto prepared = prepareDatabase(m_database); !prepared)
                return refuse(prepared.error());
        }
        const auto told = runDataCommand(m_database, m_invocation, m_locale);
        if (!told)
            return refuse(told.error());
        if (m_invocation.isJson)
            printJson(told->json);
        else
            print(m_invocation.command == Command::Keep ? stdout : stderr, told->text + u'\n');
        return ExitCode::Done;
    }

    [[nodiscard]] ExitCode undo()
    {
        bool isNumber = false;
        const ImportId import{m_invocation.files.first().toLongLong(&isNumber)};
        if (!isNumber)
            return refuse(stop(ProblemCode::ImportUnknown, {m_invocation.files.first()}));
        const auto database = open(Access::Write);
        if (!database)
            return refuse(database.error());
        const auto imports = listImports(**database);
        if (!imports)
            return refuse(imports.error());
        const auto record = std::ranges::find(*imports, import, &ImportRecord::id);
        const auto undone = undoImport(**database, import, Progress());
        if (!undone)
            return refuse(undone.error());
        emptyLog(**database);
        print(stderr, takenBackText(*record, *undone, {}, m_locale) + u'\n');
        return ExitCode::Done;
    }

    /// The main job without a window: the sample shop into a temporary database, its figures, its
    /// report.
    [[nodiscard]] ExitCode demo()
    {
        const QTemporaryDir folder;
        if (!folder.isValid())
            return refuse(stop(ProblemCode::DatabaseUnopenable, {}, {.file = folder.path()}));
        m_database = folder.filePath(u"sample.db"_qs);
        if (const auto prepared = prepareDatabase(m_database); !prepared)
            return refuse(prepared.error());
        for (const QString &file : sampleFiles(m_language)) {
            const auto record = importFile(m_database, file, m_options, Progress());
            if (!record)
                return refuse(record.error());
            print(stdout, importLines(*record, m_locale));
        }
        const ExitCode shown = showFigures();
        return shown == ExitCode::Done ? writeReport(u"patron-report.pdf"_qs) : shown;
    }

    const Invocation &m_invocation;
    ImportOptions m_options;
    QString m_language;
    QLocale m_locale;
    QString m_database;
};

} // namespace

ExitCode runCommand(const Invocation &invocation, Language &language)
{
    if (invocation.command == Command::Help) {
        print(stdout, helpText(invocation.helpFor));
        return ExitCode::Done;
    }
    if (invocation.command == Command::Version) {
        print(stdout, QCoreApplication::applicationName() + u' ' +
                          QCoreApplication::applicationVersion() + u'\n');
        return ExitCode::Done;
    }
    Invocation named = invocation;
    if (!named.query.by.isEmpty() || !named.query.conditions.isEmpty())
        named.query.names = groupNames(language);
    return Runner(named, language).run();
}

} // namespace patron
