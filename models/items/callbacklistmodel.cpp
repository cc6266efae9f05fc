// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/callbacklistmodel.h"

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// Cases asked for at once: a few screens full.
constexpr size_t casesPerPage = 60;

} // namespace

AnswerScores CallBack::scores() const
{
    return {texts.answer.recommend, texts.answer.satisfaction, texts.answer.halfStars,
            texts.effort};
}

CallBackListModel::CallBackListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CallBackListModel::setEntries(std::vector<CallBackEntry> entries,
                                   const CallBackRecords &records)
{
    beginResetModel();
    if (m_isForgotten)
        m_texts.clear();
    m_isForgotten = false;
    m_entries = std::move(entries);
    m_gone.clear();
    m_records = records;
    m_rows.clear();
    m_seen = 0;
    movePinned();
    m_page.clear();
    // What is known shows at once: a list that is sorted anew does not blink.
    while (m_seen < m_entries.size() && m_texts.contains(m_entries[m_seen].response)) {
        if (m_texts[m_entries[m_seen].response].answer.response.isValid())
            m_rows.push_back(m_seen);
        ++m_seen;
    }
    endResetModel();
    if (m_rows.size() < casesPerPage)
        fetchMore({});
}

void CallBackListModel::keepRows(const std::vector<CallBackEntry> &entries,
                                 const CallBackRecords &records)
{
    // Only of the rows on screen: the list may be of years.
    QHash<ResponseId, size_t> shown;
    m_gone.clear();
    for (const size_t row : m_rows) {
        shown.insert(m_entries[row].response, row);
        m_gone.insert(m_entries[row].response);
    }
    for (const CallBackEntry &entry : entries) {
        const auto row = shown.constFind(entry.response);
        if (row == shown.constEnd())
            continue;
        m_entries[*row] = entry;
        m_gone.remove(entry.response);
    }
    m_records = records;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// The list may be of years, and whoever was asked for far down: all that is before them need not
/// be fetched.
void CallBackListModel::movePinned()
{
    const auto pinned = std::ranges::find(m_entries, m_pinned, &CallBackEntry::response);
    if (pinned != m_entries.end() && size_t(pinned - m_entries.begin()) >= casesPerPage)
        std::rotate(m_entries.begin(), pinned, pinned + 1);
}

void CallBackListModel::forgetTexts()
{
    m_isForgotten = true; // the rows of now are painted until the next list comes
}

size_t CallBackListModel::pageEnd() const
{
    return std::min(m_seen + casesPerPage, m_entries.size());
}

void CallBackListModel::addPage(const QList<CallBackTexts> &page)
{
    const QSet<ResponseId> asked(m_page.begin(), m_page.end());
    const auto isAsked = [&asked](const CallBackTexts &texts) {
        return asked.contains(texts.answer.response);
    };
    // An answer to a question from before the last setEntries() belongs to another list.
    if (m_page.empty() || !std::ranges::all_of(page, isAsked))
        return;
    for (const ResponseId response : m_page)
        m_texts.insert(response, {});
    for (const CallBackTexts &texts : page)
        m_texts.insert(texts.answer.response, texts);
    m_page.clear();
    showKnown();
}

void CallBackListModel::giveUpPage()
{
    m_page.clear();
}

int CallBackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CallBackListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallBackEntry &entry = m_entries[m_rows[static_cast<size_t>(index.row())]];
    const auto texts = m_texts.constFind(entry.response);
    switch (role) {
    case Qt::DisplayRole:
        return texts->answer.customer;
    case Qt::ToolTipRole: // a row has room for the beginning; as text, whatever it looks like
        return u"<p>"_qs + texts->answer.text.toHtmlEscaped() + u"</p>"_qs;
    case CallBackRole:
        return QVariant::fromValue(CallBack{entry, m_records.value(entry.key), *texts});
    case IsGoneRole:
        return m_gone.contains(entry.response);
    default:
        return {};
    }
}

bool CallBackListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_page.empty() && m_seen < m_entries.size();
}

void CallBackListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    for (size_t i = m_seen; i < pageEnd(); ++i) {
        if (!m_texts.contains(m_entries[i].response))
            m_page.push_back(m_entries[i].response);
    }
    if (m_page.empty()) {
        showKnown();
        return;
    }
    const std::vector<ResponseId> page = m_page; // an answer given at once clears m_page
    Q_EMIT pageWanted(page);
}

/// Rows for the next page, whose texts are there.
void CallBackListModel::showKnown()
{
    std::vector<size_t> rows;
    const size_t end = pageEnd();
    for (; m_seen < end; ++m_seen) {
        const auto texts = m_texts.constFind(m_entries[m_seen].response);
        if (texts != m_texts.constEnd() && texts->answer.response.isValid())
            rows.push_back(m_seen);
    }
    if (!rows.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    } else if (canFetchMore({})) {
        // Views ask again only after rows came: an empty page must not be the end.
        fetchMore({});
    }
}

int CallBackListModel::rowOf(ResponseId response) const
{
    const auto found =
        std::ranges::find(m_rows, response, [this](size_t row) { return m_entries[row].response; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace patron
