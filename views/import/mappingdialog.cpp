// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/mappingdialog.h"

#include "models/session/rememberedcolumns.h"
#include "views/import/rememberedcolumnsdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

constexpr int nameRole = Qt::UserRole + 1;

} // namespace

MappingDialog::MappingDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_rename(new QPushButton(this))
    , m_columns(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"mappingDialog"_qs);
    m_list->setObjectName(u"mappingList"_qs);
    m_rename->setObjectName(u"renameMapping"_qs);
    m_columns->setObjectName(u"mappingColumns"_qs);
    m_forget->setObjectName(u"forgetMapping"_qs);
    m_close->setObjectName(u"closeMappings"_qs);
    m_text->setWordWrap(true);
    m_rename->setAutoDefault(false);
    m_columns->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_columns);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_columns, &QPushButton::clicked, this, &MappingDialog::showColumns);
    connect(m_forget, &QPushButton::clicked, this,
            [this] { Q_EMIT forgetRequested(idOf(m_list->currentItem())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &MappingDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &MappingDialog::rename);
    retranslate();
}

MappingId MappingDialog::idOf(const QListWidgetItem *item)
{
    return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

/// A name of blanks is none: the old one stays.
void MappingDialog::rename(QListWidgetItem *item)
{
    const QString name = item->text().simplified();
    const QString before = item->data(nameRole).toString();
    if (name.isEmpty() || name == before) {
        const QSignalBlocker quiet(m_list);
        item->setText(before);
        return;
    }
    Q_EMIT renameRequested(idOf(item), name);
}

void MappingDialog::setMappings(const QList<SavedMapping> &mappings)
{
    const QSignalBlocker quiet(m_list);
    const MappingId before = idOf(m_list->currentItem());
    m_mappings = mappings;
    m_list->clear();
    for (const SavedMapping &mapping : mappings) {
        auto *item = new QListWidgetItem(mapping.name, m_list);
        item->setData(Qt::UserRole, mapping.id.value);
        item->setData(nameRole, mapping.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (mapping.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showButtons();
}

void MappingDialog::showButtons()
{
    const bool isAny = m_list->currentItem();
    m_rename->setEnabled(isAny);
    m_forget->setEnabled(isAny);
    const SavedMapping *mapping = current();
    const bool hasColumns = mapping && !rememberedColumns(mapping->reading).columns.isEmpty();
    m_columns->setEnabled(hasColumns);
    m_columns->setToolTip(mapping && !hasColumns
                              ? tr("This one does not say which columns it is for. Open such a "
                                   "file and change how it is read.")
                              : QString());
}

const SavedMapping *MappingDialog::current() const
{
    const auto found =
        std::ranges::find(m_mappings, idOf(m_list->currentItem()), &SavedMapping::id);
    return found == m_mappings.end() ? nullptr : &*found;
}

void MappingDialog::showColumns()
{
    const SavedMapping *mapping = current();
    if (!mapping)
        return;
    auto *dialog =
        new RememberedColumnsDialog(mapping->name, rememberedColumns(mapping->reading), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *mapping] {
        const QByteArray after = withWishes(before.reading, dialog->columns());
        if (rememberedColumns(after) != rememberedColumns(before.reading))
            Q_EMIT changeRequested(before.id, after);
    });
    dialog->open();
}

void MappingDialog::retranslate()
{
    setWindowTitle(tr("Remembered ways of reading"));
    m_text->setText(
        tr("A file with the same columns is read in the same way. What the columns mean "
           "can be changed here. To change anything else, open such a file and change "
           "how it is read."));
    m_list->setAccessibleName(windowTitle());
    m_rename->setText(tr("&Rename"));
    //: Button: what the columns of a remembered way of reading mean
    m_columns->setText(tr("C&olumns…"));
    m_forget->setText(tr("&Forget"));
    m_close->setText(tr("&Close"));
    showButtons();
}

void MappingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace patron
