// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panes/importdetails.h"

#include "views/text/columntext.h"
#include "views/text/daytext.h"
#include "views/text/decisionparts.h"
#include "views/text/idtext.h"
#include "views/text/problemtext.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace patron {

namespace {

/// A cell whose whole text can be read however narrow its column is.
QTableWidgetItem *wholeCell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

ImportDetails::ImportDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_reading(new QLabel)
    , m_notes(new QLabel)
    , m_columns(new QTableWidget(0, 3))
{
    for (QLabel *label : {m_reading, m_notes}) {
        label->setTextFormat(Qt::PlainText); // file names and cells come from files
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_reading->setObjectName(u"importReading"_qs);
    m_notes->setObjectName(u"importNotes"_qs);
    m_columns->setObjectName(u"importColumns"_qs);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setTabKeyNavigation(false);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reading);
    column->addWidget(m_notes);
    column->addWidget(m_columns, 1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // On the ground of what it stands on, as without a scroll area.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    retranslate();
}

void ImportDetails::setRecord(const std::optional<ImportRecord> &record)
{
    m_record = record;
    retranslate();
}

QString ImportDetails::originOf(const ImportRecord &record) const
{
    if (record.readAgainAt.isValid())
        //: Of an import: %1 and %2 day and time
        return tr("Imported on %1, read again on %2.")
            .arg(momentText(record.importedAt.toLocalTime(), locale()),
                 momentText(record.readAgainAt.toLocalTime(), locale()));
    //: Of an import: %1 day and time
    return tr("Imported on %1.").arg(momentText(record.importedAt.toLocalTime(), locale()));
}

QString ImportDetails::readingOf(const ImportRecord &record)
{
    if (record.file.endsWith(u".zip", Qt::CaseInsensitive) && !record.sheet.isEmpty())
        //: How a file was read: %1 name of a file in an archive
        return tr("Read from “%1” in the archive.").arg(record.sheet);
    if (!record.sheet.isEmpty())
        //: How a file was read: %1 name of a sheet of a workbook
        return tr("Read from the sheet “%1”.").arg(record.sheet);
    if (record.encoding.isEmpty())
        return {};
    if (record.delimiter.isEmpty())
        //: How a file was read: %1 encoding such as UTF-8
        return tr("Letters read as %1.").arg(record.encoding);
    //: How a file was read: %1 encoding such as UTF-8, %2 a sign such as "comma"
    return tr("Letters read as %1. Sign between the columns: %2.")
        .arg(record.encoding, separatorName(record.delimiter));
}

void ImportDetails::showColumns(const ImportRecord &record)
{
    m_columns->setRowCount(int(record.columns.size()));
    for (int i = 0; i < m_columns->rowCount(); ++i) {
        const ImportColumn &column = record.columns[i];
        // Boxes of one question are told apart by their own headers.
        m_columns->setItem(i, 0,
                           wholeCell(column.inFile.isEmpty() ? column.header : column.inFile));
        m_columns->setItem(i, 1, wholeCell(fieldName(column.field, record.kind)));
        m_columns->setItem(i, 2, wholeCell(questionKindName(column.kind)));
    }
}

void ImportDetails::retranslate()
{
    m_columns->setAccessibleName(tr("Columns of the file and what they became"));
    m_columns->setHorizontalHeaderLabels({columnHead(), meaningHead(), tr("Kind of answer")});
    m_reading->setVisible(m_record.has_value());
    m_columns->setVisible(m_record.has_value());
    m_notes->setVisible(m_record && !m_record->notes.isEmpty());
    if (!m_record)
        return;
    const QString reading = readingOf(*m_record);
    const QString origin = originOf(*m_record);
    m_reading->setText(reading.isEmpty() ? origin : reading + u' ' + origin);
    //: Of an import: %1 a checksum (SHA-256) by which the same file is known again
    m_reading->setToolTip(tr("Fingerprint of the file: %1").arg(m_record->hash));
    QStringList notes;
    for (const Problem &each : m_record->notes)
        notes << problemText(each, locale());
    m_notes->setText(notes.join(u'\n'));
    showColumns(*m_record);
}

void ImportDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
