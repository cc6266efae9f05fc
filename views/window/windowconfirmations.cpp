// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of what is done, and goes by itself: the part of WindowNotices that asks nothing.
#include "views/window/windownotices.h"

#include "views/text/keeptext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/text/privacytext.h"
#include "views/text/recordtext.h"
#include "views/widgets/noticebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace patron {

void WindowNotices::say(const Text &text, Tone tone, const Text &label,
                        const std::function<void()> &action)
{
    m_said->showText(text, tone);
    m_said->setAction(label);
    m_saidAction = action;
}

void WindowNotices::showImported(const ImportRecord &record)
{
    if (record.isOfSampleShop()) {
        say([] { return tr("The sample shop is loaded. Its answers are invented: look around."); },
            Tone::Good);
        return;
    }
    const Stored stored{record, m_import.isReadAgain()};
    m_news << stored;
    m_sinceAsked << stored;
    sayWithFigures([bar = m_said, stored] { return storedText(stored, bar->locale()); },
                   record.kind, {record});
}

QString WindowNotices::storedText(const Stored &stored, const QLocale &locale)
{
    const ImportRecord &record = stored.record;
    if (stored.isAgain)
        //: %1 name of a file, %2 and %3 how many rows
        return tr("%1 is read again. Rows: %2. Left out: %3.")
            .arg(record.file, countText(record.rows, locale), countText(record.rejected, locale));
    //: %2: "New answers: 12." or of customers or purchases
    return tr("%1 is imported. %2 Changed: %3. Already there: %4. Left out: %5.")
        .arg(record.file, newRecordsText(record.kind, countText(record.added, locale)),
             countText(record.changed, locale), countText(record.duplicates, locale),
             countText(record.rejected, locale));
}

/// Several files that were imported, or that were read again.
QString WindowNotices::togetherText(const QList<Stored> &files, const QLocale &locale)
{
    ImportRecord all;
    for (const Stored &each : files) {
        all.rows += each.record.rows;
        all.added += each.record.added;
        all.changed += each.record.changed;
        all.duplicates += each.record.duplicates;
        all.rejected += each.record.rejected;
    }
    const int count = int(files.size());
    if (files.first().isAgain)
        //: Of several files together: %1 and %2 how many rows
        return tr("%n file(s) are read again. Rows: %1. Left out: %2.", nullptr, count)
            .arg(countText(all.rows, locale), countText(all.rejected, locale));
    //: Of several files together: %1 to %4 how many rows
    return tr("%n file(s) are imported. New rows: %1. Changed: %2. Already there: %3. Left "
              "out: %4.",
              nullptr, count)
        .arg(countText(all.added, locale), countText(all.changed, locale),
             countText(all.duplicates, locale), countText(all.rejected, locale));
}

/// Says that the filter hides what came, or may hide it; none: it does not.
WindowNotices::Text WindowNotices::hiddenText(RecordKind kind,
                                              const QList<ImportRecord> &brought) const
{
    if (m_filter.isEmpty() || kind != RecordKind::Responses)
        return {};
    const QStringList files = m_filter.chosen.value(Dimension::Import);
    const bool isAnyChosen = std::ranges::any_of(brought, [&files](const ImportRecord &record) {
        return files.contains(QString::number(record.id.value));
    });
    if (!files.isEmpty() && !isAnyChosen)
        //: Follows "survey.csv is imported. New answers: 12 ..."
        return [] { return tr("The filter that is on hides them: it shows other files."); };
    //: Follows "survey.csv is imported. New answers: 12 ..."
    return [] { return tr("The filter that is on may hide some of them."); };
}

void WindowNotices::sayWithFigures(const Text &text, RecordKind kind,
                                   const QList<ImportRecord> &brought)
{
    const auto show = [this, kind] { Q_EMIT figuresRequested(kind); };
    if (const Text hidden = hiddenText(kind, brought))
        say([text, hidden] { return text() + u' ' + hidden(); }, Tone::Good,
            //: Button: leads from an import that is done to all that is there
            [] { return tr("&Clear the filter"); }, show);
    else
        say(
            text, Tone::Good,
            //: Button: leads from an import that is done to what it brought
            [] { return tr("See the &figures"); }, show);
}

/// Several files in one go are told together, as each of them would hide the one before. What was
/// only read again brought nothing new, and is a sentence of its own.
void WindowNotices::tell(const QList<Stored> &news)
{
    if (news.size() < 2)
        return;
    QList<QList<Stored>> parts;
    QList<ImportRecord> records;
    RecordKind kind = news.last().record.kind;
    for (const bool isAgain : {false, true}) {
        QList<Stored> part;
        std::ranges::copy_if(news, std::back_inserter(part),
                             [isAgain](const Stored &each) { return each.isAgain == isAgain; });
        if (!part.isEmpty())
            parts << part;
    }
    for (const Stored &each : news) {
        records << each.record;
        if (each.record.kind == RecordKind::Responses)
            kind = RecordKind::Responses;
    }
    const QList<OpenedFile> &files = m_import.files().files();
    const int known = int(std::ranges::count(files, FileState::NothingNew, &OpenedFile::state));
    const int refused = int(std::ranges::count(files, FileState::Refused, &OpenedFile::state));
    const auto text = [bar = m_said, parts, known, refused] {
        QStringList sentences;
        for (const QList<Stored> &part : parts)
            sentences << (part.size() == 1 ? storedText(part.first(), bar->locale())
                                           : togetherText(part, bar->locale()));
        if (known > 0)
            //: Follows "2 files are imported."
            sentences << tr("%n file(s) had nothing new.", nullptr, known);
        if (refused > 0)
            //: Follows "2 files are imported."
            sentences << tr("%n file(s) could not be read.", nullptr, refused);
        return sentences.join(u' ');
    };
    sayWithFigures(text, kind, records);
}

/// The owner stopped what ran, and is told what became of it.
void WindowNotices::stop()
{
    using State = ImportSession::State;
    const State state = m_import.state();
    const QString file = m_import.currentFile();
    m_import.cancel();
    if (m_import.state() == State::Waiting) // the review before is back
        return;
    if (state == State::Undoing)
        say([] { return tr("Stopped. The import stays as it was."); }, Tone::Plain);
    else
        say([file] { return tr("%1: stopped. Nothing of it was imported.").arg(file); },
            Tone::Plain);
}

void WindowNotices::forgetConfirmation()
{
    m_said->dismiss();
}

void WindowNotices::showUndone(ImportId import, const UndoneRows &rows)
{
    const ImportRecord *record = m_import.takenBack(import);
    if (!record) {
        for (const ImportRecord &each : m_import.imports().imports()) {
            if (each.id == import && each.isOfSampleShop()) // one of many: said once all are gone
                return;
        }
        say([] { return tr("The import is taken back; the figures are without it."); }, Tone::Good);
        return;
    }
    const auto text = [bar = m_said, rows, record = *record,
                       files = m_import.filesReadWith(import)] {
        return takenBackText(record, rows, files, bar->locale());
    };
    if (m_isWaitingShown)
        say(text, Tone::Good);
    else // One key takes an import back, so one press brings it again.
        say(
            text, Tone::Good,
            //: Button: imports what was just taken back as it was
            [] { return tr("Put it &back"); },
            [this, import] { Q_EMIT importAgainRequested(import); });
}

void WindowNotices::showTakenBack(const std::function<QString()> &what)
{
    //: %1 what was done: "saving the view “May”"
    say([what] { return tr("Taken back: %1.").arg(what()); }, Tone::Plain);
}

void WindowNotices::showDoneAgain(const std::function<QString()> &what)
{
    //: %1 what was done: "saving the view “May”"
    say([what] { return tr("Done again: %1.").arg(what()); }, Tone::Plain);
}

void WindowNotices::showSampleRemoved()
{
    say([] { return tr("The sample shop is removed; the figures are without it."); }, Tone::Good);
}

void WindowNotices::showAskedStored()
{
    say([] { return tr("Stored. How many answered stands beside the scores now."); }, Tone::Good,
        //: Button: takes back what was just stored
        [] { return tr("Take it &back"); }, [this] { Q_EMIT askedUndoRequested(); });
}

void WindowNotices::showAskedUndone()
{
    say([] { return tr("The numbers are as they were before."); }, Tone::Good);
}

void WindowNotices::showReportWritten(const QString &path)
{
    say([path] { return tr("The report is in %1").arg(QDir::toNativeSeparators(path)); },
        Tone::Good,
        //: Button: opens the report that was just made
        [] { return tr("&Open it"); },
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void WindowNotices::showCardWritten(const QString &path)
{
    say([path] { return tr("Saved as %1").arg(QDir::toNativeSeparators(path)); }, Tone::Good);
}

void WindowNotices::showBackedUp(const QString &path)
{
    say([path] { return tr("Your data is backed up in %1").arg(QDir::toNativeSeparators(path)); },
        Tone::Good);
}

void WindowNotices::showForgotten(const Forgotten &what)
{
    say([bar = m_said, what] { return forgottenText(what, bar->locale()); }, Tone::Good);
}

void WindowNotices::showRestored(const Restored &restored)
{
    const auto text = [bar = m_said, restored] { return restoredText(restored, bar->locale()); };
    // What cannot be read cannot come back; and what was put back is not to be put back again.
    if (restored.copy.isEmpty() || !restored.isRedone || restored.isPutBack) {
        say(text, Tone::Good);
        return;
    }
    say(
        text, Tone::Good,
        //: Button: takes back that the data was restored from a backup
        [] { return tr("Put &back what was there before"); },
        [this, copy = restored.copy] { Q_EMIT putBackRequested(copy); });
}

void WindowNotices::showKeptUntil(const KeptUntil &what)
{
    say([bar = m_said, what] { return keptUntilText(what, bar->locale()); }, Tone::Good);
}

} // namespace patron
