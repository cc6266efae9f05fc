// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/windowtexts.h"

#include "models/storage/database.h"
#include "views/charts/chartview.h"
#include "views/widgets/progressnotice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTabBar>

#include <algorithm>

namespace patron {

void WindowTexts::addWidgets(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>())
        addWidget(*widget);
    addWidget(window);
    for (const QAction *action : window.findChildren<QAction *>()) {
        add(*action, "text", action->text());
        add(*action, "tip", action->toolTip());
        add(*action, "status", action->statusTip());
    }
}

void WindowTexts::addMarks(ChartView &chart)
{
    for (const Mark &mark : chart.marks())
        add(chart, "mark", mark.text);
}

QStringList WindowTexts::sorted() const
{
    QStringList all = m_texts;
    std::ranges::sort(all);
    return all;
}

void WindowTexts::add(const QObject &from, const char *kind, const QString &text)
{
    if (text.isEmpty())
        return;
    QStringList way;
    for (const QObject *each = &from; each; each = each->parent())
        way.prepend(QLatin1String(each->metaObject()->className()) + u'#' + each->objectName());
    const QString place = u"%1 [%2]"_qs.arg(way.join(u'/'), QLatin1String(kind));
    m_texts << place + u": "_qs + text;
    if (qstrcmp(kind, "locale") != 0 && !m_places.contains(text))
        m_places.insert(text, place);
}

void WindowTexts::addWidget(const QWidget &widget)
{
    // What runs by the clock differs from one moment to the next.
    for (const QObject *each = &widget; each; each = each->parent()) {
        if (qobject_cast<const ProgressNotice *>(each))
            return;
        // Qt makes a box's list when it likes; the items are asked of the box.
        if (each->inherits("QComboBoxPrivateContainer"))
            return;
    }
    add(widget, "title", widget.windowTitle());
    add(widget, "name", widget.accessibleName());
    add(widget, "description", widget.accessibleDescription());
    add(widget, "tip", widget.toolTip());
    add(widget, "locale", widget.locale().name());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add(widget, "text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(widget, "text", button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        add(widget, "text", edit->text());
        add(widget, "placeholder", edit->placeholderText());
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        add(widget, "text", menu->title());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            add(widget, "item", box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(widget, "tab", tabs->tabText(i));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && view->model() && !qobject_cast<const QHeaderView *>(&widget))
        addModel(*view);
}

void WindowTexts::addModel(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        add(view, "header", model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(40, model.rowCount()); ++row) {
            const QModelIndex index = model.index(row, column);
            add(view, "cell", index.data().toString());
            add(view, "cell tip", index.data(Qt::ToolTipRole).toString());
        }
    }
}

QSet<QString> storedTexts(const QString &database)
{
    QSet<QString> texts;
    const auto connection = Database::open(database, Access::Read);
    if (!connection)
        return texts;
    QSqlQuery tables(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                     "WHERE m.type = 'table' AND c.type = 'TEXT'"_qs,
                     (*connection)->sql());
    while (tables.next()) {
        QSqlQuery cells(u"SELECT DISTINCT \"%1\" FROM \"%2\""_qs.arg(tables.value(1).toString(),
                                                                     tables.value(0).toString()),
                        (*connection)->sql());
        while (cells.next())
            texts.insert(cells.value(0).toString().trimmed());
    }
    return texts;
}

bool isOfOneLanguage(const QString &text, const QSet<QString> &stored)
{
    // What every language calls so: names of things, of measures and of units.
    static const QSet<QString> shared{u"Patron"_qs,  u"NPS"_qs,    u"CSAT"_qs,   u"CES"_qs,
                                      u"PDF"_qs,     u"CSV"_qs,    u"min"_qs,    u"Wilson"_qs,
                                      u"English"_qs, u"Română"_qs, u"Русский"_qs};
    static const QRegularExpression word(u"\\p{L}{3,}"_qs,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tags(u"<[^>]*>"_qs);
    if (text.contains(u'@')) // how a customer is reached
        return false;
    // Several things of the owner's in one line: a name and an address.
    if (const QStringList parts = text.split(u" · "_qs); parts.size() > 1)
        return std::ranges::any_of(parts, [&stored](const QString &part) {
            return !part.contains(u'@') && isOfOneLanguage(part, stored);
        });
    if (stored.contains(QString(text).remove(tags).trimmed()) ||
        text.startsWith(u'/')) // as it was brought, or a path
        return false;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        if (!shared.contains(words.next().captured()))
            return true;
    }
    return false;
}

QStringList untranslated(const WindowTexts &texts, const WindowTexts &english,
                         const QSet<QString> &stored)
{
    QStringList faults;
    for (auto it = texts.places().cbegin(); it != texts.places().cend(); ++it) {
        const bool isWordOfTheirs = it.value().contains(u"WordPanel#");
        if (!isWordOfTheirs && english.places().contains(it.key()) &&
            isOfOneLanguage(it.key(), stored))
            faults << u"%1: %2"_qs.arg(it.value().section(u'/', -3), it.key());
    }
    return faults;
}

} // namespace patron
