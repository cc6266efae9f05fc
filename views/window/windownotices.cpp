// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/windownotices.h"

#include "views/text/keeptext.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"
#include "views/widgets/noticebar.h"
#include "views/widgets/progressnotice.h"
#include "views/window/edgenotices.h"

#include <QFileInfo>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace patron {

WindowNotices::WindowNotices(ImportSession &import, QVBoxLayout &column, QWidget *parent)
    : QObject(parent)
    , m_import(import)
    , m_bar(new NoticeBar(parent))
    , m_said(new NoticeBar(parent))
    , m_offer(new NoticeBar(parent))
    , m_part(new NoticeBar(parent))
    , m_neighbour(new NoticeBar(parent))
    , m_due(new NoticeBar(parent))
    , m_progress(new ProgressNotice(parent))
    , m_making(new ProgressNotice(parent))
{
    m_bar->setObjectName(u"notice"_qs);
    m_said->setObjectName(u"said"_qs);
    m_said->goByItself();
    m_progress->setObjectName(u"progress"_qs);
    m_offer->setObjectName(u"offer"_qs);
    m_part->setObjectName(u"part"_qs);
    m_neighbour->setObjectName(u"neighbour"_qs);
    column.addWidget(m_neighbour);
    column.addWidget(m_part);
    m_due->setObjectName(u"dueNotice"_qs);
    column.addWidget(m_due);
    connect(m_due, &NoticeBar::actionRequested, this, &WindowNotices::keepRequested);
    connect(m_due, &NoticeBar::dismissed, this, [this] { m_isDueSaid = true; });
    connect(m_neighbour, &NoticeBar::actionRequested, this, &WindowNotices::readAgainRequested);
    column.addWidget(m_offer);
    column.addWidget(m_bar);
    connect(m_offer, &NoticeBar::actionRequested, this, [this] {
        const QStringList files = m_offered;
        m_offer->dismiss();
        Q_EMIT offeredFilesRequested(files);
    });
    connect(m_offer, &NoticeBar::dismissed, this, [this] {
        m_offered.clear();
        Q_EMIT offerAnswered();
    });
    connect(m_bar, &NoticeBar::actionRequested, this, [this] {
        if (m_isWaitingShown)
            Q_EMIT backToReviewRequested();
    });
    connect(m_said, &NoticeBar::actionRequested, this, [this] {
        const std::function<void()> action = m_saidAction;
        m_said->dismiss();
        if (action)
            action();
    });
    connect(m_bar, &NoticeBar::dismissed, this, [this] {
        if (m_isWaitingShown) // or nothing would lead back to the file
            Q_EMIT backToReviewRequested();
    });
    connect(m_progress, &ProgressNotice::cancelled, this, &WindowNotices::stop);
    connect(&import, &ImportSession::failed, this, &WindowNotices::showProblem);
    connect(&import, &ImportSession::imported, this, &WindowNotices::showImported);
    connect(&import, &ImportSession::leftOutSaved, this, &WindowNotices::showCardWritten);
    connect(&import, &ImportSession::undone, this, &WindowNotices::showUndone);
    connect(&import, &ImportSession::stateChanged, this, &WindowNotices::showProgress);
}

void WindowNotices::addPassing(EdgeNotices &edge)
{
    edge.add(*m_progress);
    edge.add(*m_making);
    edge.add(*m_said);
}

/// While a file waits, every message in its place keeps the way back to it.
void WindowNotices::ask(const Text &text, Tone tone)
{
    m_bar->showText(text, tone);
    if (m_isWaitingShown)
        m_bar->setAction([] { return tr("&Back to the file"); });
}

void WindowNotices::showProblem(const Problem &problem)
{
    m_said->dismiss();
    m_bar->showProblem(problem);
    if (m_isWaitingShown)
        m_bar->setAction([] { return tr("&Back to the file"); });
}

void WindowNotices::forgetNews()
{
    forgetConfirmation();
    if (!m_isWaitingShown)
        m_bar->dismiss();
}

void WindowNotices::showMaking(const Progress &progress)
{
    m_making->start(progress, [] { return tr("Making the report"); });
}

void WindowNotices::hideMaking()
{
    m_making->finish();
}

void WindowNotices::showDue(const QList<KeepDue> &due)
{
    if (due.isEmpty()) {
        const QSignalBlocker quiet(m_due); // nobody put it aside
        m_due->dismiss();
        return;
    }
    if (m_isDueSaid)
        return;
    m_due->showText([bar = m_due, due] { return somethingDueText(due, bar->locale()); },
                    Tone::Plain);
    m_due->setAction([] { return tr("Look at &it…"); });
}

void WindowNotices::showWaiting(const QString &file)
{
    m_isWaitingShown = true;
    ask([file] { return tr("%1 waits for your yes.").arg(file); }, Tone::Plain);
}

void WindowNotices::offerFiles(const QStringList &files)
{
    for (const QString &file : files) {
        if (!m_offered.contains(file))
            m_offered << file;
    }
    const auto text = [offered = m_offered] {
        QStringList names;
        for (const QString &file : offered)
            names << QFileInfo(file).fileName();
        return tr("%n new file(s) in the watched folder: %1", nullptr, int(names.size()))
            .arg(names.join(u", "_qs));
    };
    m_offer->showText(text, Tone::Plain);
    m_offer->setAction([] { return tr("&Look at them"); });
}

void WindowNotices::showNothingToPaste()
{
    ask(
        [] {
            return tr("There is no table on the clipboard. Copy the cells of a spreadsheet, with "
                      "the names of the columns, and paste again.");
        },
        Tone::Unsure);
}

void WindowNotices::showPart(qint64 responses)
{
    const auto text = [bar = m_part, responses] {
        return tr("These figures are of the newest %1 answer(s). The others are being loaded.",
                  nullptr, pluralCount(responses))
            .arg(countText(responses, bar->locale()));
    };
    m_part->showText(text, Tone::Plain);
}

void WindowNotices::hidePart()
{
    m_part->dismiss();
}

void WindowNotices::showNeighbour()
{
    m_neighbour->showText(
        [] {
            return tr("Another window of Patron is open on the same data. Both work; what the "
                      "other one stores is shown here when you come back to this window.");
        },
        Tone::Plain);
    m_neighbour->setAction([] { return tr("Read a&gain"); });
}

void WindowNotices::hideWaiting()
{
    if (std::exchange(m_isWaitingShown, false))
        m_bar->dismiss();
}

void WindowNotices::showProgress(ImportSession::State state)
{
    using State = ImportSession::State;
    const QString file = m_import.currentFile();
    switch (state) {
    case State::Reviewing:
        m_progress->start(m_import.progress(), [file] { return tr("Reading %1").arg(file); });
        break;
    case State::Committing:
        m_progress->start(
            m_import.progress(),
            [file, isAgain = m_import.isReadAgain()] {
                return isAgain ? tr("Reading %1 again").arg(file) : tr("Importing %1").arg(file);
            },
            ProgressNotice::Rows::Stored);
        break;
    case State::Undoing:
        m_progress->start(m_import.progress(), [] { return tr("Taking the import back"); });
        break;
    case State::Waiting: // with a question, after others that had none
        m_progress->finish();
        tell(std::exchange(m_sinceAsked, {}));
        break;
    case State::Idle:
        m_progress->finish();
        m_sinceAsked.clear();
        tell(std::exchange(m_news, {}));
        break;
    }
}

} // namespace patron
