// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/mappingdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int nameRole = Qt::UserRole + 1;

} // namespace

MappingDialog::MappingDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_rename(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"mappingDialog"_qs);
    m_list->setObjectName(u"mappingList"_qs);
    m_rename->setObjectName(u"renameMapping"_qs);
    m_forget->setObjectName(u"forgetMapping"_qs);
    m_close->setObjectName(u"closeMappings"_qs);
    m_text->setWordWrap(true);
    m_rename->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
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
    connect(m_forget, &QPushButton::clicked, this,
            [this] { Q_EMIT forgetRequested(idOf(m_list->currentItem())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &MappingDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &MappingDialog::rename);
    retranslate();
    showButtons();
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
}

void MappingDialog::retranslate()
{
    setWindowTitle(tr("Remembered ways of reading"));
    m_text->setText(tr("A file with the same columns is read in the same way. To change one, open "
                       "such a file and change how it is read."));
    m_list->setAccessibleName(windowTitle());
    m_rename->setText(tr("&Rename"));
    m_forget->setText(tr("&Forget"));
    m_close->setText(tr("&Close"));
}

void MappingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace patron
