// SPDX-License-Identifier: GPL-3.0-or-later
// How many people were asked for the answers of an import: what the owner said, and saying it.
// Lives on the GUI thread; reads and writes on others.
#pragma once

#include "models/base/id.h"
#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/records/asked.h"

#include <QObject>

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
    /// What was stored last is as it was before.
    void undo();
    /// The database is another: nothing can be taken back.
    void dropUndo() { m_import = {}; }

Q_SIGNALS:
    void found(patron::ImportId import, const patron::Asked &asked);
    /// What stands beside the scores is another number now.
    void stored();
    void undone();
    void failed(const patron::Problem &problem);

private:
    enum class Keep
    {
        Before, ///< for undo()
        Nothing
    };
    void write(ImportId import, const Asked &asked, Keep keep);

    QString m_database;
    ImportId m_import; ///< that undo() is about; not valid: nothing to take back
    Asked m_before;
    Job<Asked> m_read;
    JobQueue<Asked> m_write; ///< what was said before
};

} // namespace patron
