// SPDX-License-Identifier: GPL-3.0-or-later
// patron: the window, or one command without it.
#include "app/application.h"
#include "app/commandline.h"
#include "app/commands.h"
#include "app/language.h"
#include "app/settings.h"
#include "views/text/problemtext.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

namespace {

using namespace patron;

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// A window needs a screen; the report needs fonts and painting but no screen; the rest needs
/// neither.
std::unique_ptr<QCoreApplication> makeApplication(Command command, int &argc, char **argv)
{
    if (command == Command::Report || command == Command::Demo)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (command == Command::Window || command == Command::Report || command == Command::Demo)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

void complain(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
}

int openWindow(const Invocation &invocation, Settings &settings, Language &language)
{
    QApplication::setWindowIcon(QIcon(u":/patron/icons/patron.svg"_qs));
    Application application(settings, language);
    if (const auto started = application.start(invocation); !started) {
        complain(problemText(started.error(), Language::locale(language.current())) + u'\n');
        return int(ExitCode::Failed);
    }
    application.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral(PATRON_NAME));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATRON_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral(PATRON_NAME));
    QGuiApplication::setDesktopFileName(QStringLiteral(PATRON_APPLICATION_ID));

    // A first look, to know which kind of application to make; letters may be lost here.
    const QStringList words = wordsOf(argc, argv);
    auto parsed = parseCommandLine(words);
    Invocation invocation;
    if (const auto *understood = std::get_if<Invocation>(&parsed))
        invocation = *understood;
    else
        invocation.command = Command::Help;
    // Without a screen the plain start does the main job without one, and says so.
    const bool isScreenless = invocation.command == Command::Window && !hasDisplay();
    if (isScreenless)
        invocation.command = Command::Demo;
    // What commands say about themselves is for stderr's readers; the log is for those who ask for
    // it (QT_LOGGING_RULES).
    if (invocation.command != Command::Window)
        QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_qs);
    const auto application = makeApplication(invocation.command, argc, argv);

    Settings settings;
    Language language;
    const QString asked = languageAsked(words);
    if (!language.use(asked.isEmpty() ? settings.language() : asked))
        language.use(Language::ofSystem());
    // Parsed again: now with every letter of the files' names (Windows), and complaints in the
    // owner's language.
    parsed = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        complain(error->text);
        return int(ExitCode::WrongUsage);
    }
    const Command command = invocation.command;
    invocation = std::get<Invocation>(parsed);
    invocation.command = command;
    invocation.preferences = settings.preferences();
    if (isScreenless)
        complain(
            QCoreApplication::translate(
                "main",
                "There is no screen here for a window. This is what Patron does without one:") +
            u'\n');
    if (isScreenless && !invocation.files.isEmpty()) {
        complain(helpText(Command::Window));
        return int(ExitCode::WrongUsage);
    }
    if (invocation.command != Command::Window)
        return int(runCommand(invocation, language));
    return openWindow(invocation, settings, language);
}
