// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/importdesk.h"

#include "models/mapping/wishes.h"
#include "models/session/scalequestions.h"
#include "views/import/columndialog.h"
#include "views/import/customerdialog.h"
#include "views/import/filespanel.h"
#include "views/import/mappingdialog.h"
#include "views/import/reviewpage.h"
#include "views/panes/datapane.h"
#include "views/text/leftoutwords.h"
#include "views/window/filequestions.h"
#include "views/window/helpwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

namespace patron {

ImportDesk::ImportDesk(ImportSession &import, QWidget &window)
    : QObject(&window)
    , m_import(import)
    , m_window(window)
{
    connect(&m_import, &ImportSession::fileAsked, this, &ImportDesk::askForFile);
    connect(&m_import.mappings(), &MappingSession::failed, this, &ImportDesk::failed);
    connect(&m_import.customers(), &CustomerSession::failed, this, &ImportDesk::failed);
}

QStringList ImportDesk::localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

void ImportDesk::connectPage(ReviewPage &page, FilesPanel &files)
{
    m_page = &page;
    connect(&m_import, &ImportSession::reviewReady, this, &ImportDesk::showReview);
    connect(&m_import, &ImportSession::sampleReady, this, &ImportDesk::showReview);
    connect(&page, &ReviewPage::commitRequested, &m_import, &ImportSession::commit);
    connect(&page, &ReviewPage::skipRequested, &m_import, &ImportSession::skip);
    connect(&page, &ReviewPage::wishRequested, &m_import, &ImportSession::wish);
    connect(&page, &ReviewPage::detailsRequested, this, &ImportDesk::showColumn);
    connect(&page, &ReviewPage::decisionRequested, &m_import, &ImportSession::decide);
    connect(&page, &ReviewPage::leftOutRequested, this, &ImportDesk::saveLeftOut);
    connect(&files, &FilesPanel::stopAllRequested, &m_import, &ImportSession::skipAll);
    connect(&files, &FilesPanel::commitAllRequested, &m_import, &ImportSession::commitAll);
}

void ImportDesk::connectLog(DataPane &log)
{
    connect(&log, &DataPane::undoRequested, this, &ImportDesk::takeBack);
    connect(&log, &DataPane::readAgainRequested, &m_import,
            [this](ImportId import) { m_import.readAgain(import); });
    connect(&log, &DataPane::mappingsRequested, this, &ImportDesk::showMappings);
    connect(&log, &DataPane::customersRequested, this, &ImportDesk::showCustomers);
    CustomerSession &customers = m_import.customers();
    log.setCustomerList(customers.list());
    connect(&log, &DataPane::customerSearchRequested, &customers, &CustomerSession::search);
    connect(&customers, &CustomerSession::changed, &log, [&log, &customers] {
        const KnownCustomers &known = customers.known();
        log.setCustomers(known.customers, known.open(), known.proposals.size() - known.open());
    });
}

void ImportDesk::takeBack(ImportId import)
{
    const QList<ImportRecord> &imports = m_import.imports().imports();
    const auto record = std::ranges::find(imports, import, &ImportRecord::id);
    if (record == imports.end())
        return;
    // One click takes an import back, and one brings it again, as long as its file is there.
    if (QFileInfo::exists(record->path))
        m_import.undo(import);
    else
        askToTakeBack(*record);
}

void ImportDesk::askToTakeBack(const ImportRecord &record)
{
    auto *question = new QMessageBox(&m_window);
    question->setObjectName(u"takeBackQuestion"_qs);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Take an import back"));
    question->setTextFormat(Qt::PlainText);
    //: %1: name of a file
    question->setText(tr("Take the import of %1 back?").arg(record.file));
    question->setInformativeText(
        tr("The file is no longer where it was, so Patron could not bring its answers again."));
    auto *yes = question->addButton(tr("&Take back"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"takeBackYes"_qs);
    // Not "Cancel": in some languages that is the word for taking back.
    //: Button: the import is not taken back
    question->setDefaultButton(question->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, import = record.id](QAbstractButton *button) {
                if (button == yes)
                    m_import.undo(import);
            });
    question->open();
}

FoundColumn ImportDesk::foundColumn(const QString &header) const
{
    if (!m_import.review())
        return {};
    const Review &review = *m_import.review();
    QStringList headers;
    for (const ColumnMapping &column : review.mapping.columns)
        headers << column.header;
    const int index = findHeader(headers, header);
    if (index < 0)
        return {};
    const ColumnMapping &column = review.mapping.columns[index];
    const bool isNoted = std::ranges::any_of(review.notes, [&column](const Problem &each) {
        return each.code == ProblemCode::ScaleReversed && each.place.column == column.header;
    });
    std::optional<ScaleRange> scale = column.scale;
    if (scale && scale->isSeen) {
        // How far it goes nobody says: the narrowest usual one that holds the answers.
        const auto usual = usualScale(scale->low, scale->high);
        scale = usual ? std::optional(ScaleRange{usual->first, usual->second, true}) : std::nullopt;
    }
    return {column.kind,
            scale,
            column.format.isReversed || isNoted,
            column.format.separator,
            column.format.decimal,
            scaleEnds(review, index)};
}

void ImportDesk::showColumn(const QString &header)
{
    auto *dialog = new ColumnDialog(header, foundColumn(header), m_import.readings(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_import, [this, dialog, header] {
        m_import.read(header, ColumnDialog::decisions(), dialog->wishes());
    });
    dialog->open();
}

void ImportDesk::showReview(const Review &review)
{
    const auto touched =
        m_import.isReadingChanged() ? ReviewPage::Touched::Yes : ReviewPage::Touched::No;
    m_page->setPurpose(m_import.isReadAgain() ? ReviewPage::Purpose::Replace
                                              : ReviewPage::Purpose::Import,
                       m_import.readAgain().value_or(ReadAgain()));
    m_page->setReview(review, m_import.decisions(), touched, m_import.waitingFiles());
    Q_EMIT reviewChanged();
}

/// One after the other: the next is asked for when this is answered, not over it.
void ImportDesk::askForFile(ImportId import, const QString &file)
{
    m_filesAsked.emplace_back(import, file);
    if (m_filesAsked.size() > 1)
        return;
    while (!m_filesAsked.empty()) {
        const auto [asked, name] = m_filesAsked.front();
        const QString path = FileQuestions::fileToReadAgain(&m_window, name);
        m_filesAsked.erase(m_filesAsked.begin());
        if (!path.isEmpty())
            m_import.readAgain(asked, path);
    }
}

/// With the time, as several may be pasted; with nothing that no file system takes in a name.
QString ImportDesk::pastedName(const QDateTime &when)
{
    //: What a table is called that came from the clipboard; %1 the time, "2026-05-31 17-46"
    return tr("Pasted table %1").arg(when.toString(u"yyyy-MM-dd HH-mm"_qs));
}

void ImportDesk::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (const QStringList files = data ? localFiles(*data) : QStringList(); !files.isEmpty())
        Q_EMIT filesRequested(files);
    else if (data && data->text().contains(u'\n'))
        m_import.openText(data->text(), pastedName(QDateTime::currentDateTime()));
    else
        Q_EMIT nothingToPaste();
}

void ImportDesk::saveLeftOut()
{
    const QString path = FileQuestions::leftOutToWrite(&m_window, m_import.currentFile());
    if (!path.isEmpty())
        m_import.saveLeftOut(path, leftOutWords(m_window.locale()));
}

void ImportDesk::offerUndo(QWidget &dialog)
{
    const auto offer = [this, &dialog](const QKeySequence &key, void (ImportDesk::*asked)()) {
        connect(new QShortcut(key, &dialog), &QShortcut::activated, this, asked);
    };
    offer(QKeySequence::Undo, &ImportDesk::undoRequested);
    offer(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &ImportDesk::redoRequested);
    offer(QKeySequence(Qt::CTRL | Qt::Key_Y), &ImportDesk::redoRequested);
}

void ImportDesk::showMappings()
{
    auto *dialog = new MappingDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*dialog, u"files"_qs);
    MappingSession &mappings = m_import.mappings();
    connect(&mappings, &MappingSession::changed, dialog,
            [dialog, &mappings] { dialog->setMappings(mappings.mappings()); });
    connect(dialog, &MappingDialog::renameRequested, &mappings, &MappingSession::rename);
    connect(dialog, &MappingDialog::changeRequested, &mappings, &MappingSession::change);
    connect(dialog, &MappingDialog::forgetRequested, &mappings, &MappingSession::forget);
    mappings.reload();
    offerUndo(*dialog);
    dialog->open();
}

void ImportDesk::showCustomers()
{
    auto *dialog = new CustomerDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(*dialog, u"files"_qs);
    CustomerSession &customers = m_import.customers();
    connect(&customers, &CustomerSession::changed, dialog,
            [dialog, &customers] { dialog->setProposals(customers.known().proposals); });
    connect(dialog, &CustomerDialog::decisionRequested, &customers, &CustomerSession::decide);
    dialog->setProposals(customers.known().proposals);
    offerUndo(*dialog);
    dialog->open();
}

} // namespace patron
