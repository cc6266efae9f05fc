// SPDX-License-Identifier: GPL-3.0-or-later
// The readings that are remembered, for a list that can be renamed, changed and cut. Part of
// ImportSession, lives on the GUI thread.
#pragma once

#include "models/base/job.h"
#include "models/base/jobqueue.h"
#include "models/storage/mappingstore.h"

#include <QObject>

#include <functional>

namespace patron {

class MappingSession final : public QObject
{
    Q_OBJECT

public:
    MappingSession(QString database, QThreadPool &pool, QThreadPool &writer);

    /// By name as of the last changed(), with what was asked for since and has not failed.
    [[nodiscard]] const QList<SavedMapping> &mappings() const { return m_mappings; }

public Q_SLOTS:
    void reload();
    /// What is written is answered by changed(), once nothing more is to be written, or by
    /// failed(), one after the other.
    void rename(patron::MappingId mapping, const QString &name);
    /// Another reading under the same name.
    void change(patron::MappingId mapping, const QByteArray &reading);
    void forget(patron::MappingId mapping);
    /// One that was forgotten comes back as it was.
    void restore(const patron::SavedMapping &mapping);
    /// In the place of the one for the same layout, if there is one.
    void remember(const patron::SavedMapping &mapping);

Q_SIGNALS:
    void changed();
    /// Asked for just now, of a reading that is on the list.
    void renamed(patron::MappingId mapping, const QString &before, const QString &after);
    /// before: as it was, name and all.
    void readingChanged(const patron::SavedMapping &before, const QByteArray &after);
    void forgotten(const patron::SavedMapping &mapping);
    void failed(const patron::Problem &problem);

private:
    using Mappings = QList<SavedMapping>;
    using Write = std::function<Result<void>(Database &)>;
    /// What it is on the list.
    using Show = std::function<void(Mappings &)>;

    [[nodiscard]] const SavedMapping *known(MappingId mapping) const;
    void write(const Write &change, const Show &show);
    void written(const Result<bool> &done);

    QString m_database;
    Mappings m_mappings;
    Mappings m_kept;     ///< as far as it is written
    QList<Show> m_asked; ///< not yet written
    Job<QList<SavedMapping>> m_read;
    JobQueue<bool> m_write;
};

} // namespace patron
