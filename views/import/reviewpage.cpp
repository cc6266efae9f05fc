// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/reviewpage.h"

#include "views/text/idtext.h"
#include "views/text/numbertext.h"
#include "views/text/problemtext.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patron {

namespace {

enum Column
{
    Header,
    Examples,
    Meaning,
    ColumnCount
};

constexpr qsizetype exampleCount = 3;
constexpr qsizetype exampleLength = 40;

/// Offered when a file's letters look wrong; the names are those of the standard.
const QStringList encodings{
    u"UTF-8"_qs,  u"windows-1251"_qs, u"windows-1250"_qs, u"windows-1252"_qs, u"KOI8-R"_qs,
    u"IBM866"_qs, u"ISO-8859-5"_qs,   u"ISO-8859-2"_qs,   u"UTF-16LE"_qs,     u"UTF-16BE"_qs};

QTableWidgetItem *plainItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

QTableWidget *plainTable(int columns, QWidget *parent)
{
    auto *table = new QTableWidget(0, columns, parent);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setWordWrap(false);
    return table;
}

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_columns(plainTable(ColumnCount, this))
    , m_leftOutLabel(new QLabel(this))
    , m_leftOut(plainTable(3, this))
    , m_commit(new QPushButton(this))
    , m_skip(new QPushButton(this))
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setBold(true);
    m_title->setFont(heading);
    for (QLabel *label : {m_title, m_counts, m_notes, m_leftOutLabel}) {
        label->setTextFormat(Qt::PlainText); // file names and cells come from files
        label->setWordWrap(true);
    }
    m_columns->setObjectName(u"reviewColumns"_qs);
    m_encoding->setObjectName(u"reviewEncoding"_qs);
    m_commit->setObjectName(u"commitImport"_qs);
    m_skip->setObjectName(u"skipImport"_qs);
    m_commit->setDefault(true);
    m_encodingLabel->setBuddy(m_encoding);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::Fixed);
    m_leftOut->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_leftOut->horizontalHeader()->setStretchLastSection(true);

    auto *reading = new QHBoxLayout;
    reading->addWidget(m_encodingLabel);
    reading->addWidget(m_encoding);
    reading->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_commit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addLayout(reading);
    layout->addWidget(m_notes);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_leftOutLabel);
    layout->addWidget(m_leftOut, 1);
    layout->addLayout(buttons);

    connect(m_commit, &QPushButton::clicked, this, [this] {
        // A file that brings nothing leaves no trace in the log.
        if (m_review.added + m_review.changed > 0)
            Q_EMIT commitRequested();
        else
            Q_EMIT skipRequested();
    });
    connect(m_skip, &QPushButton::clicked, this, &ReviewPage::skipRequested);
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { Q_EMIT encodingRequested(m_encoding->itemText(index)); });
    retranslate();
}

void ReviewPage::setReview(const Review &review, qsizetype waitingFiles)
{
    const bool isSameFile = m_review.shape.path == review.shape.path;
    m_review = review;
    m_waitingFiles = waitingFiles;
    showEncodings();
    retranslate();
    focusWhereItWas(isSameFile ? std::exchange(m_wished, {}) : QString());
}

void ReviewPage::focusYes()
{
    m_commit->setFocus();
}

void ReviewPage::setWaitingFiles(qsizetype waitingFiles)
{
    m_waitingFiles = waitingFiles;
    showButtons();
}

/// On the choice that was just made, so that the next one is a key away; else on the yes.
void ReviewPage::focusWhereItWas(const QString &column)
{
    m_commit->setFocus();
    for (int row = 0; !column.isEmpty() && row < m_columns->rowCount(); ++row) {
        if (m_review.mapping.columns[row].header == column)
            m_columns->cellWidget(row, Meaning)->setFocus();
    }
}

void ReviewPage::showEncodings()
{
    m_encoding->clear();
    m_encoding->addItems(encodings);
    int index = m_encoding->findText(m_review.shape.encoding, Qt::MatchFixedString);
    if (index < 0 && !m_review.shape.encoding.isEmpty()) {
        m_encoding->insertItem(0, m_review.shape.encoding);
        index = 0;
    }
    m_encoding->setCurrentIndex(index);
    m_encoding->setVisible(!m_review.shape.encoding.isEmpty());
    m_encodingLabel->setVisible(!m_review.shape.encoding.isEmpty());
}

QStringList ReviewPage::examplesOf(qsizetype column) const
{
    QStringList examples;
    for (const QStringList &row : m_review.preview) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && !examples.contains(cell))
            examples << (cell.size() > exampleLength ? cell.left(exampleLength) + u'\u2026' : cell);
        if (examples.size() == exampleCount)
            break;
    }
    return examples;
}

void ReviewPage::showColumns()
{
    m_columns->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("First values"), tr("Read as")});
    m_columns->setRowCount(int(m_review.mapping.columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const ColumnMapping &column = m_review.mapping.columns[row];
        m_columns->setItem(row, Header, plainItem(column.header));
        m_columns->setItem(row, Examples, plainItem(examplesOf(row).join(u" · "_qs)));
        auto *meaning = new QComboBox(m_columns);
        meaning->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        for (const FieldInfo &field : allFields())
            meaning->addItem(fieldName(field.field), QLatin1String(field.id));
        meaning->setCurrentIndex(meaning->findData(fieldId(column.field)));
        meaning->setAccessibleName(tr("What the column %1 means").arg(column.header));
        connect(meaning, &QComboBox::activated, this, [this, meaning, header = column.header] {
            m_wished = header;
            Q_EMIT wishRequested(meaning->currentData().toString(), header);
        });
        m_columns->setCellWidget(row, Meaning, meaning);
    }
    // The header measures cells, not the choices that stand in them.
    int widest = m_columns->horizontalHeader()->sectionSizeHint(Meaning);
    for (int row = 0; row < m_columns->rowCount(); ++row)
        widest = std::max(widest, m_columns->cellWidget(row, Meaning)->sizeHint().width());
    m_columns->setColumnWidth(Meaning, widest + 2);
    m_columns->resizeRowsToContents();
}

void ReviewPage::showCounts()
{
    const QLocale where = locale();
    m_title->setText(tr("Import %1?").arg(QFileInfo(m_review.shape.path).fileName()));
    m_counts->setText(
        tr("Rows read: %1. New answers: %2. Changed: %3. Already there: %4. Left out: %5.")
            .arg(countText(m_review.rows, where), countText(m_review.added, where),
                 countText(m_review.changed, where), countText(m_review.duplicates, where),
                 countText(m_review.rejected, where)));
    QStringList notes;
    for (const Problem &each : m_review.notes)
        notes << u"• "_qs + problemText(each, where);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showButtons();
}

void ReviewPage::showButtons()
{
    const QLocale where = locale();
    const qint64 brings = m_review.added + m_review.changed;
    //: Button. %1 is the number of answers, already written out
    m_commit->setText(brings == 0
                          ? tr("Nothing new: &close")
                          : tr("&Import %1 answer(s)", nullptr, int(qMin<qint64>(brings, INT_MAX)))
                                .arg(countText(brings, where)));
    m_skip->setText(m_waitingFiles > 0
                        ? tr("&Skip this file (%1 more waiting)", nullptr, int(m_waitingFiles))
                              .arg(countText(m_waitingFiles, where))
                        : tr("&Do not import"));
}

void ReviewPage::showLeftOut()
{
    const bool isAny = !m_review.leftOut.isEmpty();
    m_leftOut->setVisible(isAny);
    m_leftOutLabel->setVisible(isAny);
    if (!isAny)
        return;
    m_leftOutLabel->setText(tr("Rows that are left out"));
    m_leftOut->setHorizontalHeaderLabels({tr("Row"), tr("Why"), tr("What the row says")});
    m_leftOut->setRowCount(int(m_review.leftOut.size()));
    for (int row = 0; row < m_leftOut->rowCount(); ++row) {
        const RejectedExample &example = m_review.leftOut[row];
        m_leftOut->setItem(row, 0, plainItem(countText(example.row, locale())));
        m_leftOut->setItem(row, 1, plainItem(problemText(note(example.reason), locale())));
        m_leftOut->setItem(row, 2, plainItem(example.cells.join(u" · "_qs)));
    }
}

void ReviewPage::retranslate()
{
    m_encodingLabel->setText(tr("If letters look wrong, read the file &as"));
    m_columns->setAccessibleName(tr("Columns of the file and what they mean"));
    m_leftOut->setAccessibleName(tr("Rows that are left out"));
    showCounts();
    showColumns();
    showLeftOut();
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace patron
