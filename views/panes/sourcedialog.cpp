// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/sourcedialog.h"

#include "views/text/idtext.h"
#include "views/text/numbertext.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace patron {

namespace {

constexpr int widthInCharacters = 90;
constexpr int heightInLines = 26;

} // namespace

SourceDialog::SourceDialog(SourceRow source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_where(new QLabel(this))
    , m_state(new QLabel(this))
    , m_cells(new QTreeWidget(this))
    , m_open(nullptr)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"sourceDialog"_qs);
    m_where->setObjectName(u"sourceWhere"_qs);
    m_state->setObjectName(u"sourceState"_qs);
    m_cells->setObjectName(u"sourceCells"_qs);
    for (QLabel *label : {m_where, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_cells->setColumnCount(2);
    m_cells->setRootIsDecorated(false);
    m_cells->setAlternatingRowColors(true);
    m_cells->setWordWrap(true);
    m_cells->setTabKeyNavigation(false);
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // The sample shop lives in the program. Not hidden: Tab would stop before a hidden button
    // (Qt 6.4).
    if (!m_source.path.startsWith(u':') && m_source.state != SourceState::FileGone &&
        !m_source.path.isEmpty()) {
        m_open = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
        m_open->setObjectName(u"openSource"_qs);
        connect(m_open, &QPushButton::clicked, this, &SourceDialog::openFile);
    }
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_where);
    column->addWidget(m_state);
    column->addWidget(m_cells, 1);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
    retranslate();
    m_cells->setFocus();
}

void SourceDialog::openFile()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_source.path));
}

void SourceDialog::fill()
{
    const int current = m_cells->indexOfTopLevelItem(m_cells->currentItem());
    m_cells->clear();
    const auto add = [this](const QString &name, const QString &value) {
        auto *item = new QTreeWidgetItem(m_cells, {name, value});
        item->setToolTip(0, name);
        item->setToolTip(1, value);
    };
    if (m_source.state == SourceState::FromFile) {
        for (const auto &[header, cell] : m_source.cells)
            add(header, cell);
    } else {
        for (const PersonValue &value : m_source.kept.values)
            add(value.field == Field::Question ? value.question
                                               : fieldName(value.field, m_source.kept.kind),
                value.value);
    }
    m_cells->resizeColumnToContents(0);
    m_cells->setColumnWidth(0, std::min(m_cells->columnWidth(0), width() * 2 / 5));
    m_cells->setCurrentItem(m_cells->topLevelItem(std::max(0, current)));
}

void SourceDialog::retranslate()
{
    setWindowTitle(tr("Where this comment comes from"));
    const QString row = countText(m_source.row, locale());
    m_where->setText(m_source.path.isEmpty() || m_source.path.startsWith(u':')
                         //: %1 a file name, %2 the number of a row
                         ? tr("%1, row %2").arg(m_source.file, row)
                         //: %1 a file with its folder, %2 the number of a row
                         : tr("%1, row %2").arg(QDir::toNativeSeparators(m_source.path), row));
    switch (m_source.state) {
    case SourceState::FromFile:
        m_state->setText(tr("The row as it stands in the file:"));
        break;
    case SourceState::FileGone:
        m_state->setText(tr("The file is no longer where it was. This is what Patron keeps of the "
                            "row:"));
        break;
    case SourceState::FileChanged:
        m_state->setText(tr("The file has changed since it was imported: that row is another now. "
                            "This is what Patron keeps of the row:"));
        break;
    case SourceState::FileUnread:
        m_state->setText(tr("The file is there but could not be read. This is what Patron keeps of "
                            "the row:"));
        break;
    }
    //: Heads of a table: columns of the owner's file, and what stands in them
    m_cells->setHeaderLabels({tr("Column"), tr("Cell")});
    m_cells->setAccessibleName(tr("Cells of the row"));
    if (m_open)
        m_open->setText(tr("&Open the file"));
    fill();
}

void SourceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
