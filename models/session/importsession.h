// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way in: looks at them one after the other, waits for a yes to each, stores it;
// takes imports back and reads them again. Made by app, lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/items/importfilesmodel.h"
#include "models/items/importlistmodel.h"
#include "models/records/undonerows.h"
#include "models/session/customersession.h"
#include "models/session/decisions.h"
#include "models/session/filepeek.h"
#include "models/session/importrun.h"
#include "models/session/leftoutfile.h"
#include "models/session/mappingsession.h"
#include "models/session/readagain.h"

#include <QObject>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace patron {

class ImportSession final : public QObject
{
    Q_OBJECT

public:
    enum class Consent : quint8
    {
        Ask,
        IfClear, ///< yes, as long as there is nothing to answer
        IfSame,  ///< yes, as long as it is the file that was imported
        Given
    };
    enum class State : quint8
    {
        Idle,
        Reviewing,
        Waiting,
        Committing,
        Undoing
    };

    /// pool: for reading; writer: a pool of one thread, so that writes never meet.
    ImportSession(QString database, QTimeZone zone, QThreadPool &pool, QThreadPool &writer,
                  QObject *parent = nullptr);
    ~ImportSession() override;

    [[nodiscard]] State state() const { return m_state; }
    /// The file being worked on, without folder.
    [[nodiscard]] QString currentFile() const;
    [[nodiscard]] qsizetype waitingFiles() const { return m_queue.size(); }
    /// Of the file being worked on: while it is Reviewing, of its first part or as it was read
    /// before.
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    /// What was decided for the review, and what else it could be.
    [[nodiscard]] QList<ReadingDecision> decisions() const;
    /// What is wished about how columns are read.
    [[nodiscard]] const QList<ReadingWish> &readings() const { return m_options.readings; }
    /// The file of an import is read once more: the yes replaces that import.
    [[nodiscard]] bool isReadAgain() const { return m_options.replaced().isValid(); }
    /// The file was imported, taken back, and is imported again as it was.
    [[nodiscard]] bool isBroughtBack() const { return m_current.again.isValid(); }
    /// An import that was taken back since the program was started, and can be brought back; null:
    /// nothing is known of it.
    [[nodiscard]] const ImportRecord *takenBack(ImportId import) const;
    /// Another database stands in this one's place: what was taken back may be in it.
    void forgetTakenBack() { m_takenBack.clear(); }
    /// What of the review reads otherwise than the import whose place it takes; none: no such
    /// import.
    [[nodiscard]] std::optional<ReadAgain> readAgain() const;
    /// The owner changed how this file is read.
    [[nodiscard]] bool isReadingChanged() const { return m_isChanged; }
    /// Earlier imports are read the same way behind this file.
    [[nodiscard]] bool isEarlierReadToo() const
    {
        return m_review && readsEarlierToo(*m_review, m_options);
    }
    /// Of what runs in the present state.
    [[nodiscard]] Progress progress() const;
    /// The log of imports, newest first.
    [[nodiscard]] ImportListModel &imports() { return m_imports; }
    /// The files opened together, until the next ones are opened.
    [[nodiscard]] ImportFilesModel &files() { return m_files; }
    /// Who the customers are, as far as imports and the owner say.
    [[nodiscard]] CustomerSession &customers() { return m_customers; }
    /// Files of earlier imports that were read again like this import, and because of it, since
    /// the program began. They stay so when it is taken back.
    [[nodiscard]] QStringList filesReadWith(ImportId import) const;
    /// The readings that are remembered.
    [[nodiscard]] MappingSession &mappings() { return m_mappings; }

public Q_SLOTS:
    /// Adds files to the queue; the first is looked at right away. Consent::Given: what the program
    /// itself brings along (the sample shop) needs no yes to each file.
    void open(const QStringList &files, patron::ImportSession::Consent consent = Consent::Ask);
    /// Text that came without a file, from the clipboard, becomes one of that name.
    void openText(const QString &text, const QString &name);
    /// The rows that the review leaves out, as a file for a spreadsheet.
    void saveLeftOut(const QString &path, const patron::LeftOutWords &words);
    /// Looks at the file of an import again, to read it otherwise: the yes replaces the import.
    /// path: where the file is now; empty = where it was, or fileAsked() when it is gone.
    void readAgain(patron::ImportId import, const QString &path = {});
    /// The same without a question, as this text of a reading says (readingtext.h): goes back to a
    /// reading of before. fileAsked() too; a readAgain() with the path is the answer.
    void readAs(patron::ImportId import, const QByteArray &reading);
    /// Imports a file again as it was imported before that import was taken back: without a
    /// question, but where its content is another by now, or brings nothing. path and fileAsked()
    /// as in readAgain().
    void importAgain(patron::ImportId import, const QString &path = {});
    /// Reads the file again with this header as that field (id of field.h). Where that fails, here
    /// and in decide(), the review before it stays.
    void wish(const QString &field, const QString &header);
    /// Reads the file again with another value for a decision.
    void decide(const patron::ReadingDecision &decision, const QString &value);
    /// Reads the file again with these wishes for one column, in place of earlier ones of these
    /// decisions.
    void read(const QString &header, const QStringList &decisions,
              const QList<patron::ReadingWish> &wishes);
    /// Yes to the review. rememberAs: the name under which the reading is kept for files with the
    /// same columns; empty = not.
    void commit(const QString &rememberAs = {});
    /// Yes to this file and to all others that need no answer.
    void commitAll();
    /// No to the review, or to its first part: goes on with the next file.
    void skip();
    /// No to the review and to every file that waits. What is being stored is stored.
    void skipAll();
    /// Stops what runs; nothing of it stays. A file that is read once more goes back to the review
    /// before.
    void cancel();
    /// The program ends: whatever runs is stopped and nothing more begins, so that what was
    /// promised behind an import need not wait for it. Waits for nothing; of what is stopped
    /// nothing is told any more if this is destroyed next.
    void giveUp();
    /// At once, or when what is being stored is stored. A file that waits is counted again.
    void undo(patron::ImportId import);
    /// Reads the log of imports anew, of every kind of records, and the customers with it.
    void reloadLog();

Q_SIGNALS:
    void stateChanged(patron::ImportSession::State state);
    /// The first rows of a file that takes long; its counts follow with reviewReady().
    void sampleReady(const patron::Review &review);
    void reviewReady(const patron::Review &review);
    /// The import took the place of that one, which the log still has; imported() follows.
    void replaced(patron::ImportId gone, const patron::ImportRecord &record);
    /// The import that was taken back is there again as this one; imported() follows.
    void broughtBack(patron::ImportId gone, const patron::ImportRecord &record);
    void imported(const patron::ImportRecord &record);
    void leftOutSaved(const QString &path);
    void undone(patron::ImportId import, const patron::UndoneRows &rows);
    /// What ran ended without result; the database is as before.
    void failed(const patron::Problem &problem);
    /// The file of this import is not where it was.
    void fileAsked(patron::ImportId import, const QString &file);

private:
    struct Waiting
    {
        int row = -1; ///< in m_files
        QString file;
        Consent consent = Consent::Ask;
        ImportOptions options;
        Memory memory = Memory::Use;
        QString hash;            ///< of an import that is read again: no other content will do
        ImportId again = {};     ///< an import that was taken back and is to be there again
        QString rememberAs = {}; ///< the name that its reading was remembered under
        ImportId with = {};      ///< the import that it is read like, and because of
    };
    /// A review and how it came about: what a look that ends badly goes back to.
    struct Looked
    {
        Review review;
        ImportOptions options;
        QString remembered;
        bool isChanged = false;
    };

    struct Stored
    {
        ImportRecord record;
        std::optional<MappingChange> mapping;
    };
    /// What an undo took away.
    struct Undone
    {
        UndoneRows rows;
        std::optional<ImportRecord> record;
    };
    struct TakenBack
    {
        ImportRecord record;
        QString rememberAs;
    };

    void setState(State state);
    /// When what is added is looked at.
    enum class Turn : quint8
    {
        Last,
        Next
    };

    void startAgain(ImportId import, const QString &path, const std::optional<QByteArray> &reading,
                    Turn turn = Turn::Last, ImportId with = {});
    void askForFile(ImportId import, const QString &file, const QByteArray &reading);
    void add(Waiting waiting, Turn turn = Turn::Last);
    void next();
    void look(const ImportOptions &options, Memory memory);
    void forgetLook();
    void peeked(Result<FilePeek> peek);
    void showSample(Review sample);
    void lookAll();
    [[nodiscard]] static ImportId importOf(const Review &review);
    void looked(Result<Review> review);
    void lookFailed(const Problem &problem);
    void backToReviewBefore();
    void answerReview();
    [[nodiscard]] bool canDecide() const;
    void lookOtherwise(const ImportOptions &options);
    void storeReview(const QString &rememberAs);
    [[nodiscard]] SavedMapping mappingOf(const QString &rememberAs) const;
    /// with: the import that was stored just now; invalid = nothing of its file was new.
    void readEarlierToo(ImportId with);
    void storingEnded(Result<Stored> stored);
    void startUndo();
    void startEmptyingLog();
    void undoEnded(ImportId import, const Result<Undone> &undone);
    void keepTakenBack(ImportId import, const Undone &undone);
    void followReplaced(ImportId gone, ImportId successor);
    void forgetRemembering(ImportId import);

    QString m_database;
    QTimeZone m_zone;
    State m_state = State::Idle;
    QList<Waiting> m_queue;
    Waiting m_current;
    ImportOptions m_options; ///< of the review, or of the look that runs
    QString m_remembered;    ///< name of the reading that m_options were taken from
    quint64 m_guessKey = 0;  ///< layoutKey() of the file as read without any wish
    bool m_isChanged = false;
    std::optional<RecordKind> m_keptKind; ///< what a wish for one column leaves the rows
    std::optional<Review> m_review;
    std::optional<Looked> m_before;
    /// What imports of this run changed of what is remembered: taken back with them.
    std::map<qint64, MappingChange> m_remembering;
    std::map<qint64, TakenBack> m_takenBack;      ///< and not there again
    std::map<qint64, QList<ImportId>> m_readWith; ///< see filesReadWith()
    /// What readAs() waits for: by the import whose file is asked for, the reading.
    std::map<qint64, QByteArray> m_readingsAsked;
    QList<ImportId> m_undos; ///< asked for and not begun
    int m_lookNumber = 0;    ///< answers to earlier looks are not heard
    ImportListModel m_imports;
    ImportFilesModel m_files;
    MappingSession m_mappings;
    CustomerSession m_customers;
    std::unique_ptr<QTemporaryDir> m_clipboard; ///< made with the first text
    int m_texts = 0;
    Job<QString> m_write;
    Job<qint64> m_leftOut;
    Job<FilePeek> m_peek;
    Job<Review> m_look;
    Job<Stored> m_store;
    Job<Undone> m_undo;
    Job<bool> m_emptyLog; ///< after an undo
    Job<QList<ImportRecord>> m_log;
};

} // namespace patron
