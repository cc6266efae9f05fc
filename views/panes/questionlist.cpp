// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/questionlist.h"

#include "models/base/textfold.h"
#include "models/items/questionlistmodel.h"
#include "views/panes/questiondelegate.h"
#include "views/text/numbertext.h"
#include "views/text/pluralcount.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

/// Of answers in words of the person's own it is not known before they are counted.
bool isUnanswered(const QuestionListModel &model, const QuestionNode &node)
{
    const bool isText = node.questions.first().kind == QuestionKind::Text;
    return node.n == 0 && (!isText || model.areOwnWordsCounted());
}

} // namespace

/// Questions that hold every word searched for, accents and case aside; without a search, if that
/// is wanted, those that have answers.
class QuestionSearchProxy final : public QSortFilterProxyModel
{
public:
    explicit QuestionSearchProxy(QuestionListModel &model, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
    {
        setRecursiveFilteringEnabled(true);
        setSourceModel(&model);
    }

    void setSearch(const QString &text)
    {
        m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

    /// kept: stays whether it has answers or not.
    void setHidesUnanswered(bool isHiding, const QList<QuestionId> &kept)
    {
        m_isHiding = isHiding;
        m_kept = kept;
        invalidateFilter();
    }

    [[nodiscard]] bool isHiding() const { return m_isHiding; }
    [[nodiscard]] bool isHidden(const QuestionNode &node) const
    {
        return m_isHiding && m_words.isEmpty() && isUnanswered(m_model, node) &&
               idsOf(node) != m_kept;
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
        const QuestionNode *node = m_model.node(index);
        if (!node)
            return false; // a file stands there for its questions
        if (isHidden(*node))
            return false;
        if (m_words.isEmpty())
            return true;
        const QString header = index.data(QuestionListModel::SearchRole).toString();
        return std::ranges::all_of(
            m_words, [&header](const QString &word) { return header.contains(word); });
    }

private:
    const QuestionListModel &m_model;
    QStringList m_words;
    bool m_isHiding = false;
    QList<QuestionId> m_kept;
    QLocale m_locale;
};

QuestionList::QuestionList(QuestionListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QuestionSearchProxy(model, this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_hidden(new QLabel(this))
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
    column->addWidget(m_nothing);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addWidget(m_hidden);
    column->addStretch(0); // of use only without the tree
    m_nothing->setObjectName(u"noQuestionFound"_qs);
    m_clear->setObjectName(u"clearQuestionSearch"_qs);
    m_hidden->setObjectName(u"hiddenQuestions"_qs);
    for (QLabel *label : {m_nothing, m_hidden}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &QuestionList::search);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        showRows();
        setChosen(m_chosen);
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_isChosenSeen =
            m_tree->viewport()->rect().intersects(m_tree->visualRect(m_tree->currentIndex()));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (m_isFiltering)
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
    const QModelIndex known = m_model.indexOf(questions);
    if (const QuestionNode *node = m_model.node(known); node && m_proxy->isHidden(*node))
        setFiltered(true);
    const QModelIndex index = m_proxy->mapFromSource(known);
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
    m_isFiltering = true;
    m_proxy->setSearch(text);
    showRows();
    setChosen(m_chosen);
    // Else the tree marks the first hit, and a click on it would choose nothing new.
    if (!m_proxy->mapFromSource(m_model.indexOf(m_chosen)).isValid())
        m_tree->selectionModel()->clear();
    else
        showChosen();
    m_isFiltering = false;
}

void QuestionList::setFiltered(bool isFiltered)
{
    // Without a filter nothing is hidden, and nothing was.
    if (!isFiltered && !m_proxy->isHiding())
        return;
    const bool wasFiltering = std::exchange(m_isFiltering, true);
    m_proxy->setHidesUnanswered(isFiltered, m_chosen);
    showRows();
    const QModelIndex index = m_proxy->mapFromSource(m_model.indexOf(m_chosen));
    if (index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
    m_isFiltering = wasFiltering;
}

/// After rows came or went: open, or why there are none.
void QuestionList::showRows()
{
    m_tree->expandAll();
    const QString text = m_search->text().trimmed();
    const bool isNothing = !text.isEmpty() && m_proxy->rowCount() == 0;
    m_tree->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
    m_clear->setVisible(isNothing);
    //: Below a search field; %1: what was searched for
    m_nothing->setText(tr("No question here holds “%1”.").arg(text));
    sayHidden();
}

void QuestionList::sayHidden()
{
    qsizetype hidden = 0;
    for (const SurveyNode &survey : m_model.surveys())
        hidden += std::ranges::count_if(survey.questions, [this](const QuestionNode &node) {
            return node.questions.size() == 1 && m_proxy->isHidden(node);
        });
    m_hidden->setVisible(hidden > 0);
    //: Below the list of questions; %1 the number, already written out
    m_hidden->setText(tr("%1 question(s) without an answer under this filter are not listed. The "
                         "search finds them.",
                         nullptr, pluralCount(hidden))
                          .arg(countText(hidden, locale())));
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
    m_clear->setText(tr("Clear the search"));
    showRows();
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
