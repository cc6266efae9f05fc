// SPDX-License-Identifier: GPL-3.0-or-later
// How many people were asked for the answers of an import: what the owner said, and saying it.
// Lives on the GUI thread; reads and writes on others.
#pragma once

#include "models/base/id.h"
#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/records/asked.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace patron {

class AskedSession final : public QObject
{
    Q_OBJECT

public:
    AskedSession(QString database, QThreadPool &pool, QThreadPool &writer);

public Q_SLOTS:
    /// Answered by found().
    void find(patron::ImportId import);
    /// Each is answered by stored() or failed(), in the order of the requests.
    void store(patron::ImportId import, const patron::Asked &asked);
    /// What was to be stored last, also where that is not answered yet, is as it was before.
    void undo();
    /// The database is another: nothing can be taken back, nor what is not answered yet.
    void dropUndo() { m_stored.clear(); }

Q_SIGNALS:
    void found(patron::ImportId import, const patron::Asked &asked);
    /// What stands beside the scores is another number now.
    void stored();
    void undone();
    void failed(const patron::Problem &problem);

private:
    /// What is said of an import. The writer alone knows what was said before, and nothing where it
    /// was not stored.
    struct Said
    {
        ImportId import;
        std::optional<Asked> before;
    };

    QString m_database;
    /// What undo() may be about, the latest last: what was stored last, and what waits to be.
    QList<std::shared_ptr<Said>> m_stored;
    Job<Asked> m_read;
    JobQueue<bool> m_write; ///< false: there was nothing to do
};

} // namespace patron
