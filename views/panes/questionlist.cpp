// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/questionlist.h"

#include "models/base/textfold.h"
#include "models/items/questionlistmodel.h"
#include "views/panes/questiondelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

/// Questions that hold every word searched for, accents and case aside.
class QuestionSearchProxy final : public QSortFilterProxyModel
{
public:
    explicit QuestionSearchProxy(QuestionListModel &model, QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setSourceModel(&model);
    }

    void setSearch(const QString &text)
    {
        m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        // What is drawn is what a screen reader says.
        if (role == Qt::AccessibleTextRole) {
            const QString facts = QuestionDelegate::factsLine(index, m_locale);
            const QString title = QuestionDelegate::titleLine(index);
            return facts.isEmpty() ? title : title + u", "_qs + facts;
        }
        return QSortFilterProxyModel::data(index, role);
    }

    void setLocale(const QLocale &locale) { m_locale = locale; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString header = index.data(QuestionListModel::SearchRole).toString();
        return std::ranges::all_of(
            m_words, [&header](const QString &word) { return header.contains(word); });
    }

private:
    QStringList m_words;
    QLocale m_locale;
};

QuestionList::QuestionList(QuestionListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QuestionSearchProxy(model, this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_search->setObjectName(u"questionSearch"_qs);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"questionList"_qs);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new QuestionDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTabKeyNavigation(false);
    m_tree->expandAll();
    m_tree->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 8, 16);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionList::search);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        setChosen(m_chosen);
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_isChosenSeen =
            m_tree->viewport()->rect().intersects(m_tree->visualRect(m_tree->currentIndex()));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (m_isSearching)
                    return;
                showChosen();
                if (const QuestionNode *node = m_model.node(m_proxy->mapToSource(current)))
                    Q_EMIT chosen(idsOf(*node));
            });
    retranslate();
}

void QuestionList::setChosen(const QList<QuestionId> &questions)
{
    m_chosen = questions;
    const QModelIndex index = m_proxy->mapFromSource(m_model.indexOf(questions));
    if (!index.isValid())
        return;
    if (index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
    else if (!m_isChosenSeen)
        return; // the owner looks elsewhere
    showChosen();
}

void QuestionList::showChosen()
{
    m_isChosenSeen = true;
    const QModelIndex index = m_tree->currentIndex();
    if (index.row() == 0)
        m_tree->scrollTo(index.parent()); // the file's name above it, which no key leads to
    m_tree->scrollTo(index);
}

/// Heights of all rows anew. What was in sight stays there.
void QuestionList::layOut()
{
    const bool isChosenSeen = m_isChosenSeen;
    m_tree->doItemsLayout();
    if (isChosenSeen)
        showChosen();
}

QSize QuestionList::sizeHint() const
{
    constexpr int characters = 50;
    constexpr int partOfWindow = 3; // the card is what is looked at
    return {
        std::min(fontMetrics().averageCharWidth() * characters, window()->width() / partOfWindow),
        QWidget::sizeHint().height()};
}

void QuestionList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QuestionList::search(const QString &text)
{
    m_isSearching = true;
    m_proxy->setSearch(text);
    m_tree->expandAll();
    setChosen(m_chosen);
    showChosen();
    m_isSearching = false;
}

void QuestionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QWidget::keyPressEvent(event);
}

bool QuestionList::eventFilter(QObject *watched, QEvent *event)
{
    // Headers wrap: their heights follow the width.
    if (event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

/// Until now it had no size to lay rows out for.
void QuestionList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
}

void QuestionList::retranslate()
{
    m_search->setPlaceholderText(tr("Search the questions"));
    m_search->setAccessibleName(tr("Search the questions"));
    m_tree->setAccessibleName(tr("Questions by file"));
    m_proxy->setLocale(locale());
    layOut();
}

void QuestionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
