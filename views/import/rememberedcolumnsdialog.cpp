// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/rememberedcolumnsdialog.h"

#include "views/import/plainitem.h"
#include "views/text/columntext.h"
#include "views/text/idtext.h"
#include "views/widgets/choicebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patron {

namespace {

enum RememberedPart
{
    HeaderPart,
    MeaningPart,
    PartCount
};

} // namespace

RememberedColumnsDialog::RememberedColumnsDialog(const QString &name,
                                                 const RememberedColumns &remembered,
                                                 QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_remembered(remembered)
    , m_text(new QLabel(this))
    , m_table(new QTableWidget(int(remembered.columns.size()), PartCount, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"rememberedColumnsDialog"_qs);
    m_table->setObjectName(u"rememberedColumns"_qs);
    m_text->setTextFormat(Qt::PlainText); // a name that somebody wrote
    m_text->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(HeaderPart, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MeaningPart, QHeaderView::Fixed);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, HeaderPart, plainItem(m_remembered.columns[row].header));
        auto *box = new ChoiceBox(m_table);
        // Of AdjustToContents Qt would make it as wide as its longest choice some time later.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        m_table->setCellWidget(row, MeaningPart, box);
    }
    QPushButton *yes = m_buttons->button(QDialogButtonBox::Ok);
    yes->setObjectName(u"keepColumns"_qs);
    yes->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    const QFontMetrics letters = fontMetrics();
    resize(letters.averageCharWidth() * 80, letters.lineSpacing() * 24);
}

QComboBox *RememberedColumnsDialog::choice(int row) const
{
    return static_cast<QComboBox *>(m_table->cellWidget(row, MeaningPart));
}

QString RememberedColumnsDialog::plainChoice(const RememberedColumn &column) const
{
    const auto field = fieldFromId(column.found);
    if (!field)
        //: Choice: the program finds out by itself what a column means
        return tr("as Patron finds it");
    //: Choice: the program finds out by itself what a column means; %1 what it found: "Channel"
    return tr("as Patron finds it: %1").arg(fieldName(*field, m_remembered.kind));
}

/// What is chosen stays chosen in another language.
void RememberedColumnsDialog::fillChoices()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QComboBox &box = *choice(row);
        const QSignalBlocker quiet(box);
        const RememberedColumn &column = m_remembered.columns[row];
        const QString chosen = box.count() > 0 ? box.currentData().toString() : column.wish;
        box.clear();
        box.addItem(plainChoice(column), QString());
        for (const FieldInfo &field : allFields()) {
            if (isOffered(field.field, m_remembered.kind) || column.wish == QLatin1String(field.id))
                box.addItem(fieldName(field.field, m_remembered.kind), QLatin1String(field.id));
        }
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
        box.setAccessibleName(tr("What the column %1 means").arg(column.header));
    }
    // The header measures cells, not the choices that stand in them.
    QSize most(m_table->horizontalHeader()->sectionSizeHint(MeaningPart),
               m_table->verticalHeader()->minimumSectionSize());
    for (int row = 0; row < m_table->rowCount(); ++row)
        most = most.expandedTo(choice(row)->sizeHint());
    m_table->setColumnWidth(MeaningPart, most.width() + 2);
    m_table->verticalHeader()->setDefaultSectionSize(most.height() + 2);
}

QList<RememberedColumn> RememberedColumnsDialog::columns() const
{
    QList<RememberedColumn> columns = m_remembered.columns;
    for (int row = 0; row < m_table->rowCount(); ++row)
        columns[row].wish = choice(row)->currentData().toString();
    return columns;
}

void RememberedColumnsDialog::retranslate()
{
    setWindowTitle(tr("What the columns mean"));
    //: %1: name of a remembered way of reading
    m_text->setText(tr("“%1”: files with these columns are read so from now on. What was imported "
                       "already stays as it is.")
                        .arg(m_name));
    m_table->setHorizontalHeaderLabels({columnHead(), meaningHead()});
    m_table->setAccessibleName(windowTitle());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Read them so"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    fillChoices();
}

void RememberedColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace patron
