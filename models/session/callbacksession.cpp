// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/callbacksession.h"

#include "models/counting/filteredids.h"
#include "models/counting/snapshot.h"
#include "models/counting/snapshotdays.h"
#include "models/storage/database.h"

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// How many names the Overview shows.
constexpr size_t firstOfToday = 3;
/// How many changes can be taken back.
constexpr qsizetype undoDepth = 100;

Result<QList<CallBackTexts>> readTexts(const QString &path, const std::vector<ResponseId> &page)
{
    auto database = Database::open(path, Access::Read);
    if (!database)
        return failure(database.error());
    return loadCallBackTexts(**database, page);
}

std::vector<ResponseId> firstIds(const std::vector<CallBackEntry> &entries, size_t most)
{
    std::vector<ResponseId> ids;
    for (size_t i = 0; i < std::min(most, entries.size()); ++i)
        ids.push_back(entries[i].response);
    return ids;
}

/// A record of which nothing is said is none.
void keep(CallBackRecords &records, CaseKey key, const CallBackRecord &record)
{
    if (record == CallBackRecord())
        records.remove(key);
    else
        records.insert(key, record);
}

/// Which of the cases the filter holds.
std::vector<ResponseId> casesIn(const CallBackAnswers &answers, const Snapshot &snapshot,
                                const Filter &filter)
{
    std::vector<ResponseId> wanted;
    wanted.reserve(answers.cases.size());
    for (const CallBackCase &each : answers.cases)
        wanted.push_back(each.response);
    return filteredIds(snapshot, filter, wanted);
}

} // namespace

CallBackSession::CallBackSession(QString database, QDate today, QThreadPool &pool,
                                 QThreadPool &writer, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_today(today)
    , m_takeUp(m_database, pool)
    , m_load(pool)
    , m_sort(pool)
    , m_page(pool)
    , m_first(pool)
    , m_sheet(pool)
    , m_writer(m_database, writer)
{
    connect(&m_calls, &CallBackListModel::pageWanted, this, &CallBackSession::fetch);
    connect(&m_takeUp, &CallTakeUp::found, this, &CallBackSession::takeUpFound);
    connect(&m_takeUp, &CallTakeUp::failed, this, &CallBackSession::tell);
    connect(&m_writer, &CallBackWriter::written, this, &CallBackSession::written);
    connect(&m_writer, &CallBackWriter::refused, this, &CallBackSession::writingRefused);
    connect(&m_writer, &CallBackWriter::emptied, this, [this] {
        if (std::exchange(m_isRereadDue, false))
            reload();
    });
}

CallBackSession::~CallBackSession() = default;

void CallBackSession::giveUp()
{
    m_load.cancel();
    m_sort.cancel();
    m_page.cancel();
    m_first.cancel();
    m_sheet.cancel();
    m_takeUp.giveUp();
}

qint64 CallBackSession::count(CallBackView view) const
{
    return static_cast<qint64>(m_list.of(view).size());
}

bool CallBackSession::isBusy() const
{
    return m_load.isRunning() || m_sort.isRunning() || m_page.isRunning() || m_first.isRunning() ||
           m_sheet.isRunning() || m_takeUp.isRunning() || m_writer.isRunning();
}

QStringList CallBackSession::callers() const
{
    QStringList names;
    for (const CallBackRecord &record : m_records) {
        if (!record.caller.isEmpty() && !names.contains(record.caller))
            names << record.caller;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

Period CallBackSession::days() const
{
    return m_snapshot ? daysOf(*m_snapshot) : Period();
}

void CallBackSession::setScope(std::shared_ptr<const Snapshot> snapshot, const Filter &filter)
{
    if (snapshot && !snapshot->isWhole)
        return; // the rest comes soon, and the disk is busy with it
    if (snapshot == m_snapshot && filter == m_filter)
        return;
    const bool isNew = !snapshot || !m_snapshot || snapshot->reading != m_snapshot->reading;
    m_snapshot = std::move(snapshot);
    m_filter = filter;
    m_isHeld = false;
    if (isNew)
        reload();
    else if (m_isShown || m_takeUp.hasToShow())
        relist();
    else
        m_isStale = true;
}

void CallBackSession::setShown(bool isShown)
{
    m_isShown = isShown;
    if (m_isShown && m_isStale)
        relist();
}

void CallBackSession::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_isHeld = false;
    relist();
}

void CallBackSession::setRule(const CallBackRule &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    if (m_snapshot)
        reload();
}

void CallBackSession::setView(CallBackView view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_isHeld = false;
    m_calls.pin({});
    showList();
}

void CallBackSession::hold()
{
    // A list that is on its way may be of other cases.
    m_isHeld = m_isHeld || (!m_sort.isRunning() && !m_load.isRunning());
}

void CallBackSession::settle()
{
    if (!std::exchange(m_isHeld, false))
        return;
    if (!m_sort.isRunning()) // else it shows what it finds
        showList();
}

void CallBackSession::reload()
{
    m_isHeld = false; // what was fetched is of before
    m_recent.clear();
    m_isRereadDue = !m_writer.waiting().isEmpty();
    // Read or not, what is still to be written is what the owner said last.
    for (const CallBackChange &each : m_writer.waiting())
        m_recent.insert(each.key, each.after);
    m_load.start(
        [path = m_database, rule = m_rule](const Progress &progress) -> Result<Loaded> {
            auto database = Database::open(path, Access::Read);
            if (!database)
                return failure(database.error());
            auto answers = loadCallBackAnswers(**database, rule, progress);
            if (!answers)
                return failure(answers.error());
            auto records = loadCallBackRecords(**database);
            if (!records)
                return failure(records.error());
            return Loaded{std::move(*answers), std::move(*records)};
        },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                tell(loaded.error());
                return;
            }
            m_answers = std::move(loaded->answers);
            m_records = std::move(loaded->records);
            for (auto said = m_recent.cbegin(); said != m_recent.cend(); ++said)
                keep(m_records, said.key(), said.value());
            m_calls.forgetTexts();
            relist();
            m_takeUp.findWanted(m_answers);
        });
}

void CallBackSession::relist()
{
    if (!m_answers || !m_snapshot)
        return;
    m_isStale = false;
    m_sort.start(
        [answers = m_answers, records = m_records, rule = m_rule, today = m_today,
         snapshot = m_snapshot, filter = m_filter](const Progress &) -> Result<CallBackList> {
            if (filter.isEmpty())
                return makeCallBackList(*answers, records, rule, today);
            const std::vector<ResponseId> only = casesIn(*answers, *snapshot, filter);
            return makeCallBackList(*answers, records, rule, today, &only);
        },
        [this](Result<CallBackList> list) {
            if (!list) {
                tell(list.error());
                return;
            }
            m_list = std::move(*list);
            showTakenUp();
            showList();
            tellToday();
        });
}

void CallBackSession::showList()
{
    if (m_isHeld) {
        m_calls.keepRows(m_list.of(m_view), m_records);
    } else {
        m_page.cancel();
        m_calls.setEntries(m_list.of(m_view), m_records);
    }
    Q_EMIT listed();
}

void CallBackSession::tellToday()
{
    m_first.start(
        [path = m_database, first = firstIds(m_list.of(CallBackView::Today), firstOfToday)](
            const Progress &) { return readTexts(path, first); },
        [this](const Result<QList<CallBackTexts>> &first) {
            if (first)
                Q_EMIT todayListed(count(CallBackView::Today), *first,
                                   count(CallBackView::Unreachable));
            else
                tell(first.error());
        });
}

void CallBackSession::fetch(const std::vector<ResponseId> &responses)
{
    m_page.start(
        [path = m_database, responses](const Progress &) { return readTexts(path, responses); },
        [this](const Result<QList<CallBackTexts>> &page) {
            if (page) {
                m_calls.addPage(*page);
                return;
            }
            m_calls.giveUpPage();
            tell(page.error());
        });
}

void CallBackSession::change(const CallBackEntry &entry, const CallBackRecord &record)
{
    const CallBackRecord before = m_records.value(entry.key);
    if (record != before)
        push({CallBackChange::What::Said, entry.response, entry.key,
              m_calls.textsOf(entry.response), before, record, entry.isReachable});
}

void CallBackSession::push(const CallBackChange &change)
{
    m_done << change;
    m_undone.clear();
    if (m_done.size() > undoDepth)
        m_done.removeFirst();
    apply(change);
    Q_EMIT changed(change);
}

void CallBackSession::undo()
{
    if (m_done.isEmpty())
        return;
    const CallBackChange last = m_done.takeLast();
    m_undone << last;
    m_isHeld = false;                     // it comes back to where it was
    m_takeUp.forgetToShow(last.response); // not asked for any more
    CallBackChange back = last;
    std::swap(back.before, back.after);
    apply(back);
    Q_EMIT undone(last);
}

void CallBackSession::redo()
{
    if (m_undone.isEmpty())
        return;
    m_done << m_undone.takeLast();
    m_isHeld = false;
    const CallBackChange again = m_done.last();
    apply(again);
    Q_EMIT redone(again);
}

void CallBackSession::takeUp(ResponseId response)
{
    m_takeUp.find(response, m_answers);
}

void CallBackSession::takeUpFound(const FoundCall &found)
{
    const CallBackCase &about = found.about.about;
    if (m_answers != found.before) { // they were read anew meanwhile
        takeUp(about.response);
        return;
    }
    m_answers = found.now;
    const CallBackRecord before = m_records.value(about.key);
    const CallBackRecord after = takenUp(about, before, m_rule, m_today);
    using How = ShownCallBack::How;
    const How how = before == after   ? How::WasThere
                    : before.isOpen() ? How::TakenUp
                                      : How::TakenAgain;
    m_isHeld = false;
    m_takeUp.setToShow({how, about.response, found.texts, m_view});
    if (how == How::WasThere) {
        relist();
        return;
    }
    m_isRereadDue = m_isRereadDue || m_load.isRunning();
    push({CallBackChange::What::TakenUp, about.response, about.key, found.texts, before, after,
          about.isReachable, m_rule.isUnhappy(about.scores)});
}

/// The list is on screen that holds the case asked for.
void CallBackSession::showTakenUp()
{
    if (const auto shown = m_takeUp.takeShown(m_list)) {
        m_view = shown->view;
        m_calls.pin(shown->response);
        Q_EMIT caseShown(*shown);
    } else if (!m_takeUp.hasToShow() || m_load.isRunning() || m_isRereadDue) {
        return; // this list is of before it was said
    } else if (!m_filter.isEmpty()) {
        m_takeUp.noteFilterCleared(); // the owner asked for this very case
        Q_EMIT noFilterWanted();
    } else {
        m_takeUp.forgetToShow();
        tell(stop(ProblemCode::AnswerGone));
    }
}

void CallBackSession::dropUndo()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT undoDropped();
}

void CallBackSession::apply(const CallBackChange &change)
{
    keep(m_records, change.key, change.after);
    m_recent.insert(change.key, change.after);
    relist();
    m_writer.add(change);
}

/// What is shown must be what is kept.
void CallBackSession::writingRefused(const std::optional<Problem> &problem)
{
    dropUndo();
    if (problem) {
        m_takeUp.forgetToShow(); // it would be told as gone
        tell(*problem);
    }
    reload();
}

bool CallBackSession::isAnyForSheet() const
{
    return count(m_view) > 0;
}

void CallBackSession::collect()
{
    const CallBackView view = m_view;
    const std::vector<CallBackEntry> &entries = m_list.of(view);
    const std::vector<CallBackEntry> chosen(
        entries.begin(),
        entries.begin() + static_cast<std::ptrdiff_t>(std::min(sheetLimit, entries.size())));
    const qint64 all = count(view == CallBackView::Today ? CallBackView::Open : view);
    const qint64 leftOut = all - static_cast<qint64>(chosen.size());
    const bool isOfReachable = view == CallBackView::Today || view == CallBackView::Open;
    const qint64 unreachable = isOfReachable ? count(CallBackView::Unreachable) : 0;
    m_sheet.start(
        [path = m_database, ids = firstIds(chosen, sheetLimit)](const Progress &) {
            return readTexts(path, ids);
        },
        [this, chosen, leftOut, unreachable, view](const Result<QList<CallBackTexts>> &texts) {
            if (!texts) {
                tell(texts.error());
                return;
            }
            QList<CallBack> calls;
            for (const CallBackEntry &entry : chosen) {
                const auto found = std::ranges::find_if(*texts, [&](const auto &each) {
                    return each.answer.response == entry.response;
                });
                if (found != texts->end())
                    calls << CallBack{entry, m_records.value(entry.key), *found};
            }
            Q_EMIT collected(calls, leftOut, unreachable, view);
        });
}

void CallBackSession::tell(const Problem &problem)
{
    if (problem.code != ProblemCode::Cancelled)
        Q_EMIT failed(problem);
}

} // namespace patron
