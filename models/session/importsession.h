// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way in: looks at them one after the other, waits for a yes to each, stores it;
// takes imports back. Made by app, lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/items/importlistmodel.h"
#include "models/session/importrun.h"

#include <QObject>

#include <optional>

namespace patron {

class ImportSession final : public QObject
{
    Q_OBJECT

public:
    enum class Consent : quint8
    {
        Ask,
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
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    /// Of what runs in the present state.
    [[nodiscard]] Progress progress() const;
    /// The log of imports, newest first.
    [[nodiscard]] ImportListModel &imports() { return m_imports; }

public Q_SLOTS:
    /// Adds files to the queue; the first is looked at right away. Consent::Given: what the program
    /// itself brings along (the sample shop) needs no yes to each file.
    void open(const QStringList &files, patron::ImportSession::Consent consent = Consent::Ask);
    /// Reads the file again with this header as that field (id of field.h). Where that fails, here
    /// and in chooseEncoding(), the review before it stays.
    void wish(const QString &field, const QString &header);
    /// Reads the file again in another encoding; empty = decide anew.
    void chooseEncoding(const QString &encoding);
    /// Yes to the review.
    void commit();
    /// No to the review: goes on with the next file.
    void skip();
    /// Stops what runs; nothing of it stays.
    void cancel();
    void undo(patron::ImportId import);
    /// Brings the log of imports up to date.
    void setImports(const QList<patron::ImportRecord> &imports);

Q_SIGNALS:
    void stateChanged(patron::ImportSession::State state);
    void reviewReady(const patron::Review &review);
    void imported(const patron::ImportRecord &record);
    void undone(patron::ImportId import);
    /// What ran ended without result; the database is as before.
    void failed(const patron::Problem &problem);

private:
    void setState(State state);
    void next();
    void startReview(const ImportOptions &options);
    void storeReview();

    QString m_database;
    State m_state = State::Idle;
    struct Waiting
    {
        QString file;
        Consent consent = Consent::Ask;
    };

    QList<Waiting> m_queue;
    QString m_file;
    Consent m_consent = Consent::Ask; ///< to the file being worked on
    ImportOptions m_options;          ///< of the review
    std::optional<Review> m_review;
    ImportListModel m_imports;
    Job<Review> m_look;
    Job<ImportRecord> m_store;
    Job<bool> m_undo;
};

} // namespace patron
